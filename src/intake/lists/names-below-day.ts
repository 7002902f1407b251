/** A meeting in one column: its day, and below it the names of those who came, "Ponedeljek, 24. 9. 2012", "Ana Novak", "Bor Kos"; perhaps the next one follows. */
import type { IsoDate } from '../../programme/units';
import { isoDate, weekdayOf } from '../../programme/calendar';
import type { Claims } from '../cells/account';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { swapped, type DayText } from '../cells/day-text';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { speaksOfAttendance, speaksOfBooking } from '../cells/language';
import { dateInText } from '../days/date-above';
import { onlyMonth } from '../words/calendar-words';
import { isNoPerson, isTotalLabel, looksLikeName } from '../people/names';
import type { TableReading } from '../matrices/matrix';
import { PeopleIndex } from '../tables/people-index';
import type { DayReading, EntryReading } from '../reading';
import type { SheetContext } from '../sheet-context';
import { fold } from '../words/text';

const FEWEST = 5;
/** Titles above the first day. */
const MOST_TITLES = 2;
const WORDS_OF_SENTENCE = 4;

interface Meeting {
  readonly row: number;
  readonly date: IsoDate;
  readonly rows: number[];
}

/** Null unless the sheet speaks of attendance, or each day has its weekday and nothing stands above the first: of registrations and appointments a title tells. */
export function readNamesBelowDay(grid: Grid, context: SheetContext, claims: Claims): TableReading | null {
  const column = onlyColumn(grid);
  if (column === null || isOfOthers(grid, context)) return null;
  const meetings = meetingsIn(grid, column, context);
  if (meetings === null || meetings.flatMap(({ rows }) => rows).length < FEWEST) return null;
  const people = new PeopleIndex();
  const entries: EntryReading[] = [];
  const days = meetings.map(({ row, date }): DayReading => {
    claims.read(row, column);
    return { label: writtenAt(grid, row, column), date, at: grid.ref(row, column) };
  });
  for (const [day, { rows }] of meetings.entries()) {
    for (const row of rows) {
      const mark = writtenAt(grid, row, column);
      claims.read(row, column);
      const person = people.indexOf(grid, { meanings: [], nameColumns: [column] }, row, mark);
      if (entries.some((entry) => entry.person === person && entry.day === day)) continue;
      const reading = { kind: 'present', minutes: null } as const;
      entries.push({ person, day, mark, value: grid.at(row, column), at: grid.ref(row, column), reading });
    }
  }
  return {
    kind: 'attendance-list', headerRow: grid.place(meetings[0]?.row ?? 0, 0).row, people: people.list, days, entries,
    blanks: [], participants: [], weekdayDoubts: [], headingDoubts: [], questions: [],
  }; // prettier-ignore
}

/** The only one in which anything stands. */
export function onlyColumn(grid: Grid): number | null {
  const column = grid.columns - 1;
  for (let row = 0; row < grid.rows; row++)
    for (let other = 0; other < column; other++) if (!blankAt(grid, row, other)) return null;
  return column < 0 ? null : column;
}

/** Whoever is on duty, planned or booked. */
export function isOfOthers(grid: Grid, context: SheetContext): boolean {
  const { isCalledPlan, isOfOther, speaksOfPlans, speaksOfDuties, speaksOfAbsence } = context;
  return isCalledPlan || isOfOther || speaksOfPlans || speaksOfDuties || speaksOfAbsence || speaksOfBooking(fold(grid.title)); // prettier-ignore
}

/** Null where anything but days, names and sums stands in the column. */
function meetingsIn(grid: Grid, column: number, context: SheetContext): readonly Meeting[] | null {
  const meetings: Meeting[] = [];
  let titles = 0;
  for (let row = 0; row < grid.rows; row++) {
    if (blankAt(grid, row, column)) continue;
    const facts = textAt(grid, row, column);
    const date = dayAt(grid, row, column, context.speaksOfAttendance);
    const meeting = meetings.at(-1);
    if (date !== null) {
      if (date > context.today) return null;
      meetings.push({ row, date, rows: [] });
    } else if (meeting === undefined) {
      titles++;
      if (titles > MOST_TITLES || !context.speaksOfAttendance) return null;
    } else if (looksLikeName(facts) && !isNoPerson(facts)) meeting.rows.push(row);
    else if (!isSum(grid, row, column) && !isClosing(grid, row, column)) return null;
  }
  return meetings.length > 0 && meetings.every(({ rows }) => rows.length > 0) ? meetings : null;
}

/** A sentence below everything else: "Opomba: lista se odda vodji." */
const isClosing = (grid: Grid, row: number, column: number): boolean =>
  row === grid.rows - 1 && textAt(grid, row, column).text.split(' ').length >= WORDS_OF_SENTENCE;

/** "Skupaj: 5", "19". */
export function isSum(grid: Grid, row: number, column: number): boolean {
  const { text } = textAt(grid, row, column);
  return typeof grid.at(row, column) === 'number' || isTotalLabel(grid.cache.text(text.replace(/[:=]?\s*\d+$/, '')));
}

/** A whole date and nothing else, or "Prisotni 5. 10. 2026"; where nothing speaks of attendance, one that agrees with the weekday beside it. */
function dayAt(grid: Grid, row: number, column: number, isTold: boolean): IsoDate | null {
  const { text, folded } = textAt(grid, row, column);
  if (speaksOfAttendance(folded)) return dateInText(text);
  const cell = dayCellAt(grid, row, column);
  if (cell?.kind === 'serial') return isTold ? completeDate(cell) : null;
  if (cell?.kind !== 'text' || cell.day.rest !== '') return null;
  const { weekdays } = cell.day;
  if (weekdays === null) return isTold ? completeDate(cell) : null;
  const agreeing = [...new Set([dateOf(cell.day), dateOf(swapped(cell.day))])].filter(
    (date) => date !== null && [...weekdays.values()].includes(weekdayOf(date)),
  );
  return agreeing.length === 1 ? (agreeing[0] ?? null) : null;
}

function dateOf({ year, months, day }: DayText): IsoDate | null {
  const month = onlyMonth(months);
  return year === null || month === null || day === null ? null : isoDate(year, month, day);
}
