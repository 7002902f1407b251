/** Weeks of one person that are only numbered: "Week 1", "2. teden" before Monday … Sunday. Which days they are, staff says. */
import type { Claims } from '../cells/account';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { isOfAll } from '../cells/language';
import type { DayAxis } from '../days/day-axis';
import { undated } from '../days/dated-axis';
import { isWeekNumber } from '../people/names';
import type { DayReading } from '../reading';
import type { SheetContext } from '../sheet-context';
import { readMatrix, type TableReading } from './matrix';
import type { MatrixShape } from './matrix-shape';

export interface NumberedWeeks {
  readonly rows: readonly number[];
  readonly column: number;
  /** Rows between them that hold sums. */
  readonly sums: readonly number[];
}

/** Weeks under the days, of which nothing but their sum may stand below them; null where one is there twice. */
export function numberedWeeks(grid: Grid, { axis }: MatrixShape, below: readonly number[]): NumberedWeeks | null {
  for (let column = 0; column < (axis.days[0]?.column ?? 0); column++) {
    const rows = below.filter((row) => isWeekNumber(textAt(grid, row, column)));
    const weeks = new Set(rows.map((row) => textAt(grid, row, column).folded));
    const isAll = below.slice(rows.length).every((row) => isOfAll(textAt(grid, row, column).folded));
    if (rows.length > 0 && weeks.size === rows.length && rows.at(-1) === below[rows.length - 1] && isAll)
      return { rows, column, sums: [] };
  }
  return null;
}

/** Weeks numbered under their heading, each over the running total of all hours so far: nobody plans with such sums. Null where anything else stands between them. */
export function weeksOverSums(grid: Grid, { axis, headLast, endRow }: MatrixShape): NumberedWeeks | null {
  const column = columnOfWeeks(grid, axis);
  if (column === null) return null;
  const rows: number[] = [];
  const sums: number[] = [];
  let total = 0;
  for (let row = headLast + 1; row < endRow; row++) {
    const hours = axis.days.map((day) => grid.at(row, day.column));
    const filled = axis.days.flatMap((day, index) => (blankAt(grid, row, day.column) ? [] : index));
    if (grid.at(row, column) === rows.length + 1) {
      if (filled.some((index) => typeof hours[index] !== 'number')) return null;
      rows.push(row);
    } else if (blankAt(grid, row, column) && filled.length > 0) {
      const week = rows.at(-1);
      if (week === undefined || sums.length >= rows.length) return null;
      const upTo = (index: number): number => total + sumOf(grid, week, axis.days.slice(0, index + 1));
      if (!filled.every((index) => Math.abs(Number(hours[index]) - upTo(index)) < SAME)) return null;
      total = upTo(axis.days.length - 1);
      sums.push(row);
    } else if (!blankAt(grid, row, column)) break;
  }
  return rows.length >= FEWEST && sums.length >= rows.length - 1 ? { rows, column, sums } : null;
}

const FEWEST = 3;
/** A hundredth of an hour. */
const SAME = 0.01;

function columnOfWeeks(grid: Grid, axis: DayAxis): number | null {
  for (let column = 0; column < (axis.days[0]?.column ?? 0); column++) {
    for (let row = Math.max(0, axis.firstRow - 1); row <= axis.lastRow; row++) {
      const match = textAt(grid, row, column).heading;
      if (match?.heading === 'week' && match.coverage >= 0.5) return column;
    }
  }
  return null;
}

const sumOf = (grid: Grid, row: number, days: DayAxis['days']): number =>
  days.reduce((sum, { column }) => sum + (Number(grid.at(row, column)) || 0), 0);

/** @param shape its rows stand in the place of people */
export function readNumberedWeeks(
  grid: Grid,
  shape: MatrixShape,
  { column, sums }: NumberedWeeks,
  context: SheetContext,
  claims: Claims,
): TableReading {
  for (const { row } of shape.people) claims.read(row, column);
  for (const row of sums)
    for (let at = shape.firstColumn; at <= shape.lastColumn; at++) claims.ignore(row, at, 'totals');
  const table = readMatrix(grid, shape, [], context, claims);
  const days = shape.people.flatMap(({ row }) =>
    shape.days.map(({ day }): DayReading => ({
      label: `${weekAt(grid, row, column)} ${day.label}`,
      date: null,
      at: grid.ref(row, day.column),
    })),
  );
  const placed = <T extends { readonly person: number; readonly day: number }>(entry: T): T => ({
    ...entry,
    day: entry.person * shape.days.length + entry.day,
  });
  return {
    ...table,
    days,
    entries: table.entries.map(placed),
    blanks: table.blanks.map(placed),
    weekdayDoubts: [],
    headingDoubts: [],
    questions: undated(grid, shape.axis).questions,
  };
}

/** "Teden 3"; a bare number as "3.", that it is no hour. */
function weekAt(grid: Grid, row: number, column: number): string {
  const written = writtenAt(grid, row, column);
  return /\p{L}/u.test(written) ? written : `${written}.`;
}
