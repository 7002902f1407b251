/** Where the blocks of a clock's report stand, one for each person: who it is, the days across (in each block, or once over all), rows for status and times. */
import { blankAt, isBlankRow, textAt, writtenAt, type Grid } from '../cells/grid';
import type { DayAxis } from '../days/day-axis';
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
  readonly hours: number | null;
  /** The row below who it is and below the days. */
  readonly firstRow: number;
  /** Exclusive. */
  readonly endRow: number;
}

/** Rows from the name of somebody to their days. */
const REACH = 4;

/** None unless two of them at least differ, and each has status or times below. */
export function blocksOfPeople(grid: Grid, axes: readonly DayAxis[]): readonly BlockOfPerson[] {
  const heads = headsOverDays(grid, axes) ?? headsUnderDays(grid, axes);
  const blocks = heads.map((head, index) => blockBelow(grid, head, heads[index + 1]?.labelRow ?? grid.rows));
  const named = new Set(blocks.map(({ name, code }) => `${name}\n${code}`));
  return named.size > 1 && blocks.every((block) => block.status !== null || isTimed(block)) ? blocks : [];
}

const isTimed = ({ timeIn, timeOut }: BlockOfPerson): boolean => timeIn !== null && timeOut !== null;

type Head = Pick<BlockOfPerson, 'axis' | 'labelRow' | 'name' | 'code' | 'column'>;

/** Null unless every line of days has somebody's label above it. */
function headsOverDays(grid: Grid, axes: readonly DayAxis[]): readonly Head[] | null {
  if (axes.length < 2) return null;
  const heads: Head[] = [];
  for (const [index, axis] of axes.entries()) {
    const head = headAbove(grid, axis, axes[index - 1]?.lastRow ?? -1);
    if (head === null) return null;
    heads.push(head);
  }
  return heads;
}

/** "1 | 2 | 3 …" once, on the first page, and below it "Employee: | 17 : Ana Novak" over her status and times, then the next. */
function headsUnderDays(grid: Grid, axes: readonly DayAxis[]): readonly Head[] {
  const heads: Head[] = [];
  for (const [index, axis] of axes.entries()) {
    const end = axes[index + 1]?.firstRow ?? grid.rows;
    const left = axis.days[0]?.column ?? 0;
    const before = heads.length;
    for (let row = axis.lastRow + 1; row < end; row++) {
      // A list under its days has nobody's label where the first block would begin.
      if (heads.length === before && row > axis.lastRow + REACH) return [];
      const found = isLabelled(grid, row, left) ? whoIn(grid, row) : null;
      if (found !== null) heads.push({ axis, labelRow: row, ...found });
    }
  }
  return heads;
}

function isLabelled(grid: Grid, row: number, left: number): boolean {
  for (let column = 0; column < left; column++) if (labelAt(grid, row, column) !== null) return true;
  return false;
}

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
  const firstRow = Math.max(head.axis.lastRow, head.labelRow) + 1;
  let endRow = firstRow;
  while (endRow < next && !isBlankRow(grid, endRow)) endRow++;
  for (let row = firstRow; row < endRow; row++) {
    for (let column = 0; column < left; column++) {
      const match = textAt(grid, row, column).heading;
      if (match !== null && match.coverage === 1 && !rows.has(match.heading)) rows.set(match.heading, row);
    }
  }
  const rowOf = (heading: Heading): number | null => rows.get(heading) ?? null;
  return {
    ...{ ...head, status: rowOf('status'), timeIn: rowOf('timeIn'), timeOut: rowOf('timeOut') },
    ...{ hours: rowOf('hours'), firstRow, endRow },
  };
}
