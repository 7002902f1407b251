/** The form of one person whose days stand across: what is in its rows, a day each column. */
import { claimEntry, type Claims } from '../cells/account';
import { dateAxis } from '../days/axis-dates';
import type { DayAxis } from '../days/day-axis';
import { blankAt, writtenAt, type Grid } from '../cells/grid';
import type { TableReading } from '../matrices/matrix';
import { surelyCalled } from '../people/called';
import { nameOrder } from '../people/name-order';
import { periodAbove } from '../days/period';
import { personInTitle } from '../people/person-in-title';
import { personInRows } from '../people/person-label';
import type { BlankReading, EntryReading, IntakeQuestion, MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';

/** @param rowsOf those that tell of the day in a column; @param read what their cells say, of which one at least is filled */
export function readDaysAcross(
  grid: Grid,
  axis: DayAxis,
  rowsOf: readonly number[] | ((column: number) => readonly number[]),
  read: (column: number) => MarkReadingOfSheet,
  context: SheetContext,
  claims: Claims,
): TableReading {
  const said = personInRows(grid, 0, axis.firstRow - 1, 0, grid.columns - 1, claims);
  const called = surelyCalled(context.called) ?? context.answers[`person:${grid.name}`];
  const person = said ?? (called ? null : personInTitle(grid, 0, axis.firstRow - 1, claims));
  const named = person ?? (called ? { name: called, surname: '', givenName: '', at: grid.ref(0, 0) } : null);
  const dated = dateAxis(grid, axis, { ...context, above: periodAbove(grid, axis.row) });
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  axis.days.forEach(({ column }, day) => {
    for (let row = axis.firstRow; row <= axis.lastRow; row++) claims.ignore(row, column, 'heading');
    const rows = typeof rowsOf === 'function' ? rowsOf(column) : rowsOf;
    const filled = rows.filter((row) => !blankAt(grid, row, column));
    const [first] = filled;
    if (first === undefined) {
      blanks.push({ person: 0, day, at: grid.ref(rows[0] ?? axis.lastRow + 1, column) });
      return;
    }
    const reading = read(column);
    for (const row of filled) claimEntry(claims, row, column, reading);
    const mark = filled.map((row) => writtenAt(grid, row, column)).join(' – ');
    entries.push({ person: 0, day, mark, value: grid.at(first, column), reading, at: grid.ref(first, column) });
  });
  const question: IntakeQuestion = {
    ...{ key: `person:${grid.name}`, sheet: grid.name, at: grid.ref(0, 0), kind: 'person' },
  };
  return {
    kind: 'person-month', headerRow: grid.place(axis.row, 0).row,
    people: named ? [{ ...named, order: named.order ?? nameOrder(named.name, ''), code: '' }] : [],
    days: axis.days.map(({ label, row, column }, index) => ({ label, date: dated.dates[index] ?? null, at: grid.ref(row, column) })),
    entries, blanks, participants: [], weekdayDoubts: dated.weekdayDoubts, headingDoubts: [],
    questions: named ? dated.questions : [...dated.questions, question],
  }; // prettier-ignore
}
