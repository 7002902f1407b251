/**
 * Sheets whose month or year cannot be right: named after a month of the programme that no sheet is about, while their days
 * are those of another sheet or of no programme; with all days outside the programme and inside it in another year; or with
 * weekdays that all fit one other month of the programme.
 */
import { isoDate, monthOf, partsOf, weekdayOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import type { Settings } from '../../register';
import type { DoubtfulPeriod } from '../../register/source';
import { otherFileOf } from '../../sheet/other-file';
import { onlyMonthOf, periodOfText } from '../days/period';
import type { SheetReading } from '../reading';
import type { Match } from './people';

interface Placed {
  readonly sheet: SheetReading;
  readonly matches: readonly Match[];
}

interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export function doubtfulPeriodsOf(placed: readonly Placed[], { phases }: Settings): DoubtfulPeriod[] {
  const [first, last] = [phases[0], phases.at(-1)];
  if (!first || !last) return [];
  const programme: Span = { from: first.from, to: last.to };
  const sheets = placed.filter(({ sheet }) => sheet.kind === 'attendance-matrix');
  const sheetsOfMonth = new Map<string, number>();
  for (const { sheet } of sheets)
    for (const month of monthsOf(sheet)) sheetsOfMonth.set(month, (sheetsOfMonth.get(month) ?? 0) + 1);
  return sheets.flatMap(({ sheet, matches }) => {
    const said = datesOf(sheet);
    const at = sheet.days[0]?.at;
    const meant = meantDays(sheet, said, programme, sheetsOfMonth);
    if (!at || meant.length === 0) return [];
    const participants = new Set(sheet.entries.flatMap(({ person }) => matches[person]?.id ?? []));
    return [{ cell: at, found: sheet.days[0]?.label ?? '', said, days: meant, participants: [...participants] }];
  });
}

const datesOf = ({ days }: SheetReading): IsoDate[] => days.flatMap(({ date }) => date ?? []).sort();
const monthsOf = (sheet: SheetReading): Set<string> => new Set(datesOf(sheet).map(monthOf));
const isIn = ({ from, to }: Span, day: IsoDate): boolean => from <= day && day <= to;

/** The sheet's days in the month or the year that must be meant; none where nothing speaks against what it says. */
function meantDays(
  sheet: SheetReading,
  said: readonly IsoDate[],
  programme: Span,
  sheetsOfMonth: ReadonlyMap<string, number>,
): IsoDate[] {
  const [month, ...otherMonths] = monthsOf(sheet);
  if (month === undefined || otherMonths.length > 0) return [];
  const isOutside = !said.some((day) => isIn(programme, day));
  const free = (days: readonly IsoDate[]): IsoDate[] =>
    days.some((day) => sheetsOfMonth.has(monthOf(day))) ? [] : days.filter((day) => isIn(programme, day));
  if (isOutside) {
    const otherYear = free(shifted(said, programme, null));
    if (otherYear.length > 0) return otherYear;
  }
  const named = onlyMonthOf(periodOfText(otherFileOf(sheet.sheet)?.sheet ?? sheet.sheet));
  if (named !== null && Number(month.slice(5)) !== named && (isOutside || (sheetsOfMonth.get(month) ?? 0) > 1))
    return free(shifted(said, programme, named));
  const fitting = monthsOfWords(sheet, said, programme)
    .map(free)
    .filter((days) => days.length > 0.5 * said.length);
  const [only, ...others] = fitting;
  return only && others.length === 0 ? only : [];
}

/** Fewer words that disagree with their dates are slips. */
const LEAST_WORDS = 4;

/** The same days in the months of the programme that the weekday words fit, where hardly one fits as the sheet says them. */
function monthsOfWords({ weekdayDoubts }: SheetReading, said: readonly IsoDate[], programme: Span): IsoDate[][] {
  if (weekdayDoubts.length < LEAST_WORDS || weekdayDoubts.length < 0.8 * said.length) return [];
  const years = new Set([partsOf(programme.from).year, partsOf(programme.to).year]);
  const fits = (year: number, month: number): boolean =>
    weekdayDoubts.every((doubt) => {
      const day = isoDate(year, month, partsOf(doubt.date).day);
      return day !== null && weekdayOf(day) === doubt.said;
    });
  return [...years].flatMap((year) =>
    MONTHS.filter((month) => fits(year, month)).map((month) =>
      said.flatMap((day) => isoDate(year, month, partsOf(day).day) ?? []),
    ),
  );
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The same days of another month, or in another year, as the programme has them. */
function shifted(days: readonly IsoDate[], { from, to }: Span, month: number | null): IsoDate[] {
  const years = new Set([partsOf(from).year, partsOf(to).year]);
  return [...years].flatMap((year) => {
    const moved = days.flatMap((day) => isoDate(year, month ?? partsOf(day).month, partsOf(day).day) ?? []);
    return moved.some((day) => isIn({ from, to }, day)) ? moved : [];
  });
}
