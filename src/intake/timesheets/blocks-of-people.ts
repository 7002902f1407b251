/** Where the blocks of a clock's report stand, one for each person: who it is, the days across, rows for status and times. */
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { isBlankRow, type DayAxis } from '../days/day-axis';
import type { Heading } from '../words/headings';

export interface BlockOfPerson {
  readonly axis: DayAxis;
  readonly labelRow: number;
  /** '' where nothing stands behind the label. */
  readonly name: string;
  readonly code: string;
  /** The cell of the name. */
  readonly column: number;
  /** The rows below the days; null without one. */
  readonly status: number | null;
  readonly timeIn: number | null;
  readonly timeOut: number | null;
  /** Exclusive. */
  readonly endRow: number;
}

/** Rows from the name of somebody to their days. */
const REACH = 4;

/** None unless every line of days has somebody's label above it, two of them at least differ, and status or times below. */
export function blocksOfPeople(grid: Grid, axes: readonly DayAxis[]): readonly BlockOfPerson[] {
  if (axes.length < 2) return [];
  const heads: Head[] = [];
  for (const [index, axis] of axes.entries()) {
    const head = headAbove(grid, axis, axes[index - 1]?.lastRow ?? -1);
    if (head === null) return [];
    heads.push(head);
  }
  const blocks = heads.map((head, index) => blockBelow(grid, head, heads[index + 1]?.labelRow ?? grid.rows));
  const named = new Set(blocks.map(({ name, code }) => `${name}\n${code}`));
  return named.size > 1 && blocks.every((block) => block.status !== null || isTimed(block)) ? blocks : [];
}

const isTimed = ({ timeIn, timeOut }: BlockOfPerson): boolean => timeIn !== null && timeOut !== null;

type Head = Pick<BlockOfPerson, 'axis' | 'labelRow' | 'name' | 'code' | 'column'>;

function headAbove(grid: Grid, axis: DayAxis, after: number): Head | null {
  for (let row = axis.firstRow - 1; row > Math.max(after, axis.firstRow - 1 - REACH); row--) {
    const found = whoIn(grid, row);
    if (found !== null) return { axis, labelRow: row, ...found };
  }
  return null;
}

type Who = Pick<BlockOfPerson, 'name' | 'code' | 'column'>;

/** "Emp. code: | 17 | Name: | Ana Novak", "Employee: | 17 : Ana Novak"; null for a row without such a label. */
function whoIn(grid: Grid, row: number): Who | null {
  const told = new Map<Heading, { readonly text: string; readonly column: number }>();
  for (let column = 0; column < grid.columns; column++) {
    const label = labelAt(grid, row, column);
    if (label === null || told.has(label)) continue;
    const at = behind(grid, row, column);
    told.set(label, { text: at === null ? '' : writtenAt(grid, row, at), column: at ?? column });
  }
  const name = told.get('name') ?? told.get('personId');
  if (name === undefined) return null;
  const [, number = '', rest = ''] = /^(\d+) ?[:–-] ?(.+)$/.exec(name.text) ?? [];
  const code = number === '' ? (told.get('personId')?.text ?? '') : number;
  return { name: rest === '' ? name.text : rest, code, column: name.column };
}

const LABELS: readonly Heading[] = ['name', 'personId'];

function labelAt(grid: Grid, row: number, column: number): Heading | null {
  const match = textAt(grid, row, column).heading;
  return match !== null && match.coverage === 1 && LABELS.includes(match.heading) ? match.heading : null;
}

/** The next filled cell, unless it is a label itself. */
function behind(grid: Grid, row: number, column: number): number | null {
  for (let at = column + 1; at < grid.columns; at++) {
    if (!blankAt(grid, row, at)) return (textAt(grid, row, at).heading?.coverage ?? 0) === 1 ? null : at;
  }
  return null;
}

function blockBelow(grid: Grid, head: Head, next: number): BlockOfPerson {
  const left = head.axis.days[0]?.column ?? 0;
  const rows = new Map<Heading, number>();
  let endRow = head.axis.lastRow + 1;
  while (endRow < next && !isBlankRow(grid, endRow)) endRow++;
  for (let row = head.axis.lastRow + 1; row < endRow; row++) {
    for (let column = 0; column < left; column++) {
      const match = textAt(grid, row, column).heading;
      if (match !== null && match.coverage === 1 && !rows.has(match.heading)) rows.set(match.heading, row);
    }
  }
  const rowOf = (heading: Heading): number | null => rows.get(heading) ?? null;
  return { ...head, status: rowOf('status'), timeIn: rowOf('timeIn'), timeOut: rowOf('timeOut'), endRow };
}
