/** Which of a person's rows hold what a day says, told apart by words beside them ("In" and "Out", "Status" over "Total") or by what stands in them. */
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { areComingAndLeaving } from './coming-and-leaving';
import type { DayColumns } from './divided-days';
import { aboveHours, type AboveHours } from './hours-in-rows';
import { absenceOfRow, rowsOfDays } from './kinds-of-rows';
import { columnsOfModules } from './rows-of-modules';
import type { MatrixShape } from './matrix-shape';
import type { Heading } from '../words/headings';
import { isExpense } from '../words/expenses';

export interface RowRoles {
  /** Of all rows of a person those that hold the entry of a day, and whether they are the times in and out. */
  readonly of: (own: RowsOfDay, day: DayColumns) => RowsOfDay;
  /** What stands over the hours of a day, where the last of its rows holds them. */
  readonly aboveHours: AboveHours;
}

export interface RowsOfDay {
  readonly rows: readonly number[];
  readonly areClock: boolean;
}

export function rowRoles(grid: Grid, shape: MatrixShape): RowRoles {
  const person = shape.people.find(({ more }) => more.length > 0);
  if (!person) return ALL;
  const modules = columnsOfModules(grid, shape);
  const labels = shape.meanings
    .map(({ column }) => column)
    .filter((column) => !shape.nameColumns.includes(column) && !modules.has(column));
  const headings = [person.row, ...person.more].map((row) => {
    // A row of absences stands beside whatever tells who was there.
    if (labels.some((column) => absenceOfRow(textAt(grid, row, column).folded) !== null)) return null;
    const words = labels.map((column) => textAt(grid, row, column).heading);
    return words.find((match) => match !== null && match.coverage >= 0.5)?.heading ?? null;
  });
  const isOfExpenses = (row: number): boolean => labels.some((column) => isExpense(textAt(grid, row, column).folded));
  const attended = [person.row, ...person.more].map((row) => !isOfExpenses(row));
  if (attended.includes(false) && attended.includes(true))
    return marks((rows) => rows.filter((_, index) => attended[index] ?? true));
  const status = headings.indexOf('status');
  if (status >= 0) return marks((rows) => rows.slice(status, status + 1));
  const [timeIn, timeOut, hours] = [headings.indexOf('timeIn'), headings.indexOf('timeOut'), headings.indexOf('hours')];
  if (timeIn >= 0 && timeOut >= 0) return clocks(grid, timeIn, timeOut, hours);
  if (isOnly(headings, 'hours') && areBesideHours(grid, shape, hours))
    return marks((rows) => rows.slice(hours, hours + 1));
  if (headings.every((heading) => heading === null) && areComingAndLeaving(grid, shape)) return clocks(grid, 0, 1, -1);
  const above = aboveHours(grid, shape);
  return above === null ? marks((rows) => rowsOfDays(grid, labels, rows)) : { ...ALL, aboveHours: above };
}

const isOnly = (headings: readonly (Heading | null)[], one: Heading): boolean =>
  headings.filter((heading) => heading !== null).join() === one;

/** "ure" over "stor.": letters in the other rows, none on a day that has no hours, say what was done in these. */
function areBesideHours(grid: Grid, { people, days }: MatrixShape, hours: number): boolean {
  let [beside, alone] = [0, 0];
  for (const { row, more } of people) {
    const rows = [row, ...more];
    const told = rows[hours] ?? row;
    for (const column of days.flatMap(({ columns }) => columns)) {
      const others = rows.filter((other) => other !== told && !blankAt(grid, other, column));
      if (others.some((other) => !/^\p{L}{1,4}\.?$/u.test(writtenAt(grid, other, column)))) return false;
      if (others.length > 0 && blankAt(grid, told, column)) alone++;
      else beside += others.length;
    }
  }
  return beside > 0 && alone === 0;
}

const ALL: RowRoles = { of: (own) => own, aboveHours: null };

const marks = (kept: (rows: readonly number[]) => readonly number[]): RowRoles => ({
  of: ({ rows }) => ({ rows: kept(rows), areClock: false }),
  aboveHours: null,
});

/** @param hours position of the row of hours, in which leave is written as well; -1 without one */
const clocks = (grid: Grid, timeIn: number, timeOut: number, hours: number): RowRoles => ({
  of: ({ rows }, day) => {
    const times = [rows[timeIn] ?? rows[0] ?? 0, ...rows.slice(timeOut, timeOut + 1)];
    const beside = rows[hours];
    return beside !== undefined && saysWord(grid, beside, day) && areBlank(grid, times, day)
      ? { rows: [beside], areClock: false }
      : { rows: times, areClock: true };
  },
  aboveHours: null,
});

/** "D", "BS" and not a number of hours. */
const saysWord = (grid: Grid, row: number, { columns }: DayColumns): boolean =>
  columns.some((column) => /\p{L}/u.test(writtenAt(grid, row, column)) && typeof grid.at(row, column) === 'string');

const areBlank = (grid: Grid, rows: readonly number[], { columns }: DayColumns): boolean =>
  rows.every((row) => columns.every((column) => blankAt(grid, row, column)));
