/** Reads the tasks of several people in a week: what stands under a day in somebody's block are the hours of that day. */
import { claimEntry, type Claims } from '../cells/account';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { dateAxis } from '../days/axis-dates';
import type { DayAxis } from '../days/day-axis';
import { undated } from '../days/dated-axis';
import { periodAbove } from '../days/period';
import type { TableReading } from '../matrices/matrix';
import { nameOrder } from '../people/name-order';
import type { BlankReading, DayReading, EntryReading, IntakeQuestion, PersonReading } from '../reading';
import type { SheetContext } from '../sheet-context';
import { kindsOfHours, readHoursByKind } from './hours-by-kind';
import { findTasksOfPeople, type TasksOfPerson, type TasksOfWeek } from './tasks-of-people';

/** Null where the sheet has no such blocks. */
export function readTasksOfPeople(
  grid: Grid,
  axes: readonly DayAxis[],
  context: SheetContext,
  claims: Claims,
): TableReading | null {
  const week = findTasksOfPeople(grid, axes, context);
  if (week === null) return null;
  const { axis, weekend, column, blocks } = week;
  const dated = dateAxis(grid, axis, { ...context, above: periodAbove(grid, axis.row) });
  const days = axis.days.map(({ label, row, column: at }, index): DayReading => ({
    label,
    date: dated.dates[index] ?? null,
    at: grid.ref(row, at),
  }));
  if (weekend !== null)
    days.push({ label: writtenAt(grid, axis.row, weekend), date: null, at: grid.ref(axis.row, weekend) });
  const people: PersonReading[] = [];
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  const nameless: number[] = [];
  for (const block of blocks) {
    claimBlock(grid, block, week, claims);
    const name = textAt(grid, block.nameRow, column).text;
    const person = block.isNamed ? people.length : -1;
    if (block.isNamed) {
      const at = grid.ref(block.nameRow, column);
      people.push({ name, surname: '', givenName: '', order: nameOrder(name, ''), code: '', at });
      claims.read(block.nameRow, column);
    }
    const own = entriesOf(grid, block, week, person, claims);
    entries.push(...own.entries);
    if (block.isNamed) blanks.push(...own.blanks);
    else if (own.entries.length > 0) nameless.push(block.nameRow);
  }
  // Two days in one column are no day that a week could tell.
  const isOpen = dated.questions.length === 0 && entries.some(({ day }) => day === axis.days.length);
  const questions = isOpen ? undated(grid, axis).questions : dated.questions;
  return {
    kind: 'attendance-matrix', headerRow: grid.place(axis.row, 0).row, people, days, entries, blanks, participants: [],
    weekdayDoubts: dated.weekdayDoubts, headingDoubts: [],
    questions: [...questions, ...askedOf(grid, column, nameless, context)],
  }; // prettier-ignore
}

function entriesOf(
  grid: Grid,
  { rows, headingRow }: TasksOfPerson,
  { axis, weekend, column }: TasksOfWeek,
  person: number,
  claims: Claims,
): { readonly entries: EntryReading[]; readonly blanks: BlankReading[] } {
  const kinds = kindsOfHours(rows, (row) => [textAt(grid, row, column)]);
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  const columns = [...axis.days.map((day) => day.column), ...(weekend === null ? [] : [weekend])];
  for (const [day, at] of columns.entries()) {
    // A form has zeros where nothing was done.
    const filled = rows.filter((row) => !blankAt(grid, row, at) && grid.at(row, at) !== 0);
    const [first] = filled;
    if (first === undefined) {
      blanks.push({ person, day, at: grid.ref(rows[0] ?? headingRow, at) });
      for (const row of rows) claims.read(row, at);
      continue;
    }
    const reading = readHoursByKind(grid, at, kinds);
    for (const row of rows) if (!blankAt(grid, row, at)) claimEntry(claims, row, at, reading);
    const mark = filled.map((row) => writtenAt(grid, row, at)).join(' – ');
    entries.push({ person, day, mark, value: grid.at(first, at), reading, at: grid.ref(first, at) });
  }
  return { entries, blanks };
}

function claimBlock(
  grid: Grid,
  { nameRow, headingRow, rows, sumRow }: TasksOfPerson,
  { column }: TasksOfWeek,
  claims: Claims,
): void {
  for (const row of rows) claims.ignore(row, column, 'otherColumn');
  for (let at = 0; at < grid.columns; at++) {
    for (const row of [nameRow, headingRow]) if (row !== nameRow || at !== column) claims.ignore(row, at, 'heading');
    if (sumRow !== null) claims.ignore(sumRow, at, 'totals');
  }
}

/** Hours in a block that bears nobody's name. */
function askedOf(grid: Grid, column: number, nameless: readonly number[], { answers }: SheetContext): IntakeQuestion[] {
  const [first] = nameless;
  const key = `nameless:${grid.name}`;
  if (first === undefined || answers[key] !== undefined) return [];
  const rows = nameless.map((row) => grid.place(row, 0).row + 1).join(', ');
  return [
    { key, sheet: grid.name, at: grid.ref(first, column), kind: 'rowsWithoutName', rows, count: nameless.length },
  ];
}
