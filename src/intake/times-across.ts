/** A form of one person whose days stand across, with the times of coming and leaving in rows below them. */
import type { Claims } from './account';
import { dateAxis } from './axis-dates';
import { readClockPair } from './clock';
import type { DayAxis } from './day-axis';
import { blankAt, textAt, writtenAt, type Grid } from './grid';
import type { Heading } from './headings';
import { claimEntry, type TableReading } from './matrix';
import { nameOrder } from './name-order';
import { periodAbove } from './period';
import { personInRows } from './person-label';
import type { BlankReading, EntryReading, IntakeQuestion, MarkReadingOfSheet } from './reading';
import type { SheetContext } from './sheet-context';

/** Rows from the days to the times. */
const REACH = 4;

/** Null unless the sheet has one line of days and, close below it, one row of times in and one of times out. */
export function readTimesAcross(
  grid: Grid,
  axes: readonly DayAxis[],
  context: SheetContext,
  claims: Claims,
): TableReading | null {
  const [axis, ...others] = axes;
  if (axis === undefined || others.length > 0) return null;
  const rowOf = (wanted: Heading): number | null => rowHeaded(grid, axis, wanted);
  const [timeIn, timeOut] = [rowOf('timeIn'), rowOf('timeOut')];
  if (timeIn === null || timeOut === null) return null;
  const person = personInRows(grid, 0, axis.firstRow - 1, 0, grid.columns - 1, claims);
  const name = person?.name ?? context.answers[`person:${grid.name}`];
  const dated = dateAxis(grid, axis, { ...context, above: periodAbove(grid, axis.row) });
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  axis.days.forEach(({ column }, day) => {
    for (let row = axis.firstRow; row <= axis.lastRow; row++) claims.ignore(row, column, 'heading');
    const filled = [timeIn, timeOut].filter((row) => !blankAt(grid, row, column));
    const [first] = filled;
    if (first === undefined) {
      blanks.push({ person: 0, day, at: grid.ref(timeIn, column) });
      return;
    }
    const reading: MarkReadingOfSheet = readClockPair(grid, { row: timeIn, column }, { row: timeOut, column }) ?? {
      kind: 'unclear',
      why: 'unexplained',
    };
    for (const row of filled) claimEntry(claims, row, column, reading);
    const mark = filled.map((row) => writtenAt(grid, row, column)).join(' – ');
    entries.push({ person: 0, day, mark, value: grid.at(first, column), reading, at: grid.ref(first, column) });
  });
  const question: IntakeQuestion = {
    ...{ key: `person:${grid.name}`, sheet: grid.name, at: grid.ref(0, 0), kind: 'person' },
  };
  const named = person ?? (name === undefined ? null : { name, surname: '', givenName: '', at: grid.ref(0, 0) });
  return {
    kind: 'person-month', headerRow: grid.place(axis.row, 0).row,
    people: named ? [{ ...named, order: nameOrder(named.name, ''), code: '' }] : [],
    days: axis.days.map(({ label, row, column }, index) => ({ label, date: dated.dates[index] ?? null, at: grid.ref(row, column) })),
    entries, blanks, participants: [], weekdayDoubts: dated.weekdayDoubts, headingDoubts: [],
    questions: named ? dated.questions : [...dated.questions, question],
  }; // prettier-ignore
}

/** The only row close below the days that is headed so, left of them. */
function rowHeaded(grid: Grid, axis: DayAxis, wanted: Heading): number | null {
  const left = axis.days[0]?.column ?? 0;
  const found: number[] = [];
  for (let row = axis.lastRow + 1; row <= Math.min(axis.lastRow + REACH, grid.rows - 1); row++) {
    for (let column = 0; column < left; column++) {
      const match = textAt(grid, row, column).heading;
      if (match?.heading === wanted && match.coverage >= 0.5) found.push(row);
    }
  }
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : only;
}
