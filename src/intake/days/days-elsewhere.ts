/** Sheets of one meeting each that are called by its day and month ("0405", "5. 4."): the year is that of the same day on another sheet of the workbook. */
import { isoDate, partsOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { otherFileOf } from '../../sheet/other-file';
import type { DayReading, SheetReading } from '../reading';

/** "0405", "04-05", "5. 4." */
const TITLE = /^(?:(\d{2})(\d{2})|(\d{1,2})[-_. ]{1,2}(\d{1,2})\.?)$/;
/** A year has four figures as well. */
const YEAR = /^(19|20)\d{2}$/;
const LEAP_YEAR = 2024;

/** In which order the names of sheets give day and month. */
const ORDERS = ['monthFirst', 'dayFirst'] as const;
type Order = (typeof ORDERS)[number];

/** A sheet whose only day has no date yet, and the two numbers that it is called by. */
interface Meeting {
  readonly sheet: SheetReading;
  readonly day: DayReading;
  readonly first: number;
  readonly second: number;
}

/** The sheets as they were read; undated meetings have the date that another sheet gives their day, if it is one and the same order suits all of them. */
export function withDaysElsewhere(sheets: readonly SheetReading[]): readonly SheetReading[] {
  const meetings = sheets.flatMap((sheet) => meetingOf(sheet) ?? []);
  if (meetings.length === 0) return sheets;
  const known = datesByDay(sheets);
  const suiting = ORDERS.flatMap((order) => {
    const dates = meetings.map((meeting) => dateOf(meeting, order, known));
    return dates.every((date) => date !== null) ? [dates] : [];
  });
  const [dates, others] = suiting;
  // "0505" is one day in either order.
  if (dates === undefined || (others !== undefined && others.join() !== dates.join())) return sheets;
  const dated = new Map(meetings.map((meeting, index) => [meeting.sheet, withDate(meeting, dates[index] ?? null)]));
  return sheets.map((sheet) => dated.get(sheet) ?? sheet);
}

function meetingOf(sheet: SheetReading): Meeting | null {
  const [day, ...others] = sheet.days;
  if (day === undefined || day.date !== null || others.length > 0) return null;
  if (!sheet.questions.some(({ kind }) => kind === 'sessionDates')) return null;
  const title = (otherFileOf(sheet.sheet)?.sheet ?? sheet.sheet).trim();
  const found = YEAR.test(title) ? null : TITLE.exec(title);
  return found && { sheet, day, first: Number(found[1] ?? found[3]), second: Number(found[2] ?? found[4]) };
}

/** The dates of all sheets by their month and day. */
function datesByDay(sheets: readonly SheetReading[]): ReadonlyMap<number, ReadonlySet<IsoDate>> {
  const known = new Map<number, Set<IsoDate>>();
  for (const { days } of sheets) {
    for (const { date } of days) {
      if (date === null) continue;
      const { month, day } = partsOf(date);
      const same = known.get(keyOf(month, day)) ?? new Set();
      known.set(keyOf(month, day), same.add(date));
    }
  }
  return known;
}

const keyOf = (month: number, day: number): number => 100 * month + day;

/** Null where it is no day of the year, or no other sheet has it, or has it in two years. */
function dateOf(
  { first, second }: Meeting,
  order: Order,
  known: ReadonlyMap<number, ReadonlySet<IsoDate>>,
): IsoDate | null {
  const [month, day] = order === 'monthFirst' ? [first, second] : [second, first];
  if (isoDate(LEAP_YEAR, month, day) === null) return null;
  const [only, ...others] = known.get(keyOf(month, day)) ?? [];
  return only === undefined || others.length > 0 ? null : only;
}

const withDate = ({ sheet, day }: Meeting, date: IsoDate | null): SheetReading => ({
  ...sheet,
  days: [{ ...day, label: day.label === '' ? sheet.sheet : day.label, date }],
  questions: sheet.questions.filter(({ kind }) => kind !== 'sessionDates'),
});
