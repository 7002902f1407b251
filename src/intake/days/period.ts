/** Which month and year a sheet is about: title, label cells, sheet name, file name – each said or not said, never guessed. */
import { partsOf } from '../../programme/calendar';
import { onlyMonth } from '../words/calendar-words';
import type { TextFacts } from '../cells/cell-facts';
import { dayCellAt } from '../cells/day-cell';
import { parseDayText } from '../cells/day-text';
import { easternMonth, fiscalYearIn, inWesternYears } from '../cells/eastern-day';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { romanMonthLabelled, romanMonthOfYear, type MonthOfYear } from './roman-period';
import { dateRangeIn, type DateRange } from './date-range';
import type { Heading } from '../words/headings';
import { lookedAtOnce } from '../cells/rows-above';
import { headsPerson, isNamedAsMonth, withoutNames } from '../people/name-words';
import { tidy } from '../words/text';

export interface PeriodHint {
  /** Bits of the months that are meant; 0 = none said. */
  readonly months: number;
  readonly year: number | null;
  readonly schoolYear: SchoolYear | null;
}

/** "2023/24": months from `begins` on belong to the first year, earlier ones to the next. */
export interface SchoolYear {
  readonly first: number;
  /** 8; 4 in Japan; that of the first day where a span of days is said. */
  readonly begins: number;
}

export const NO_PERIOD: PeriodHint = { months: 0, year: null, schoolYear: null };

const YEAR = /(?<![\d.,:/-])((?:19|20)\d{2})(?![\d:])/g;
const SCHOOL_YEAR = /(?<!\d)((?:19|20)\d{2})\s?[/–-]\s?((?:19|20)?\d{2})(?!\d)/;
const NUMERIC_MONTH =
  /(?<![\d./-])(?:(0?[1-9]|1[0-2])\s?[./_-]\s?((?:19|20)\d{2})|((?:19|20)\d{2})\s?[._/-]\s?(0?[1-9]|1[0-2]))(?!\d|[./-]\d)/;

/** "2025-05-01 – 2025-05-31": from the first to the last day of one month. */
const SPAN_OF_MONTH = /(?<!\d)((?:19|20)\d{2})([-/.])(0?[1-9]|1[0-2])\2\d{1,2}(?!\d).*(?<!\d)\1\2\3\2\d{1,2}(?!\d)/;

/** "Tháng 12 năm 2021". */
const VIETNAMESE_MONTH = /th[áa]ng\s+(0?[1-9]|1[0-2])\s+n[ăa]m\s+((?:19|20)\d{2})/i;

const known = new WeakMap<TextFacts, PeriodHint>();

/** The same for the text of a cell: texts that repeat are looked at once. */
export function periodOfCellText(facts: TextFacts): PeriodHint {
  const hint =
    known.get(facts) ?? (isTimeOut(facts) && facts.folded.includes(' ') ? NO_PERIOD : periodOfText(facts.dated));
  known.set(facts, hint);
  return hint;
}

/** "Time Out" is no October, though "out" is one in Portuguese. */
const isTimeOut = ({ heading, text }: TextFacts): boolean => heading?.heading === 'timeOut' && !/\d/.test(text);

/** What one text says of a period. */
export function periodOfText(text: string): PeriodHint {
  const short = withoutNames(inWesternYears(tidy(text).slice(0, 160)));
  const range = dateRangeIn(short);
  if (range !== null) return periodOfRange(range);
  const school = schoolYearIn(short);
  if (school !== null) return { months: monthWords(short), year: null, schoolYear: school };
  const roman = romanMonthLabelled(short);
  if (roman !== null) return periodOfMonth(roman);
  const numeric = NUMERIC_MONTH.exec(short);
  if (numeric)
    return {
      months: 1 << (Number(numeric[1] ?? numeric[4]) - 1),
      year: Number(numeric[2] ?? numeric[3]),
      schoolYear: null,
    };
  const span = SPAN_OF_MONTH.exec(short);
  if (span) return { months: 1 << (Number(span[3]) - 1), year: Number(span[1]), schoolYear: null };
  const vietnamese = VIETNAMESE_MONTH.exec(short.normalize('NFC'));
  if (vietnamese) return { months: 1 << (Number(vietnamese[1]) - 1), year: Number(vietnamese[2]), schoolYear: null };
  const full = parseDayText(short);
  if (full !== null && full.day !== null && full.year !== null && full.months !== 0)
    return { months: full.swappable ? 0 : full.months, year: full.year, schoolYear: null };
  // "October/November 2020" names two.
  if (full !== null && full.day === null && full.year !== null && full.months !== 0)
    return { months: (monthWords(full.rest) || full.months) & full.months, year: full.year, schoolYear: null };
  const years = new Set([...short.matchAll(YEAR)].map((match) => Number(match[1])));
  const [only, ...others] = years;
  const months = monthWords(short);
  const short2 = only === undefined && months !== 0 ? shortYear(short) : null;
  return { months, year: others.length === 0 ? (only ?? short2) : null, schoolYear: null };
}

const periodOfMonth = ({ month, year }: MonthOfYear): PeriodHint => ({
  months: 1 << (month - 1),
  year,
  schoolYear: null,
});

/** What a sheet's name says: "I 2025" is a month there. */
export function periodOfSheetName(facts: TextFacts): PeriodHint {
  const roman = romanMonthOfYear(facts.text);
  return roman === null ? periodOfCellText(facts) : periodOfMonth(roman);
}

/** "12. 8. 2024 – 12. 4. 2025" says the year of each of its months, as a school year does; only a span within one month says which month. */
function periodOfRange(range: DateRange): PeriodHint {
  const [from, to] = [partsOf(range.from), partsOf(range.to)];
  if (from.year === to.year)
    return { months: from.month === to.month ? 1 << (from.month - 1) : 0, year: from.year, schoolYear: null };
  const isWithinYear = to.year === from.year + 1 && to.month < from.month;
  return { months: 0, year: null, schoolYear: isWithinYear ? { first: from.year, begins: from.month } : null };
}

function schoolYearIn(text: string): SchoolYear | null {
  const japanese = fiscalYearIn(text);
  if (japanese !== null) return { first: japanese, begins: 4 };
  const school = SCHOOL_YEAR.exec(text);
  if (!school) return null;
  const first = Number(school[1]);
  const second = school[2]?.length === 4 ? Number(school[2]) : Math.floor(first / 100) * 100 + Number(school[2]);
  return second === first + 1 ? { first, begins: 8 } : null;
}

/** "Sep-23", "March '24"; "February - 20 working days" tells no year. */
function shortYear(text: string): number | null {
  const match = /\p{L}{3,}\.?[\s_]?['’\-/ ]?\s?(\d{2})(?!\d|[.:]|\s?[月日号월일]|\s+\p{L})/u.exec(text);
  return match ? 2000 + Number(match[1]) : null;
}

/** The months named in a text; only where it names one (two would be a span). */
function monthWords(text: string): number {
  let months = easternMonth(text);
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (word.length < 3) continue;
    const day = parseDayText(word);
    if (day === null || day.months === 0) continue;
    // "may", "mar" and "des" among other words are words; beside a figure or behind a colon they are months.
    if (word.length <= 3 && text.split(' ').length > 2 && !isBesideFigure(text, word)) continue;
    if (months !== 0 && (months & day.months) === 0) return 0;
    months = months === 0 ? day.months : months & day.months;
  }
  return months;
}

const isBesideFigure = (text: string, word: string): boolean =>
  new RegExp(
    `\\d[ ./_'’-]{0,2}${word}(?!\\p{L})|(?<!\\p{L})${word}\\.?[ ,./_'’-]{0,2}\\d|: ?${word}(?!\\p{L})`,
    'u',
  ).test(text);

/** The more telling of two hints first; what the first leaves open the second may fill, unless they contradict each other. */
export function combine(first: PeriodHint, second: PeriodHint): PeriodHint {
  const months =
    first.months === 0
      ? second.months
      : second.months === 0 || (first.months & second.months) === 0
        ? first.months
        : first.months & second.months;
  const sayYear = first.year !== null || first.schoolYear !== null;
  return {
    months,
    year: sayYear ? first.year : second.year,
    schoolYear: sayYear ? first.schoolYear : second.schoolYear,
  };
}

/** What the cells above a table (and its labels "Month", "Year") say. Nearer rows first. */
export function periodAbove(grid: Grid, headingRow: number): PeriodHint {
  let hint = NO_PERIOD;
  const taken = new Set<string>();
  const rows = hintsInRows(grid, headingRow);
  // What a hint adds it adds once; a month and a year that are said stand against all that is farther away.
  for (let index = rows.length - 1; index >= 0 && !isSettled(hint); index--) {
    const told = rows[index];
    if (!told || told.row > headingRow || taken.has(told.key)) continue;
    taken.add(told.key);
    for (const other of told.hints) hint = combine(hint, other);
  }
  return hint;
}

interface HeadedColumn {
  readonly column: number;
  readonly heading: Heading | null;
}

/** What columns "Year" and "Month" beside the people say, where they say the same in all rows. */
export function periodBeside(grid: Grid, columns: readonly HeadedColumn[], rows: readonly number[]): PeriodHint {
  let hint = NO_PERIOD;
  const [row = 0] = rows;
  for (const { column, heading } of columnsOfPeriod(grid, columns, rows)) {
    const value = grid.at(row, column);
    if (typeof value === 'string') hint = combine(hint, periodOfCellText(textAt(grid, row, column)));
    else if (heading === 'month' && Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 12)
      hint = combine(hint, { months: 1 << (Number(value) - 1), year: null, schoolYear: null });
    else if (heading === 'year' && Number.isInteger(value) && Number(value) >= 1990 && Number(value) <= 2100)
      hint = combine(hint, { months: 0, year: Number(value), schoolYear: null });
  }
  return hint;
}

/** The columns of a month or a year, the same in all rows. */
export const columnsOfPeriod = (
  grid: Grid,
  columns: readonly HeadedColumn[],
  rows: readonly number[],
): readonly HeadedColumn[] =>
  columns.filter(
    ({ column, heading }) => tellsPeriod(heading) && new Set(rows.map((row) => grid.at(row, column))).size === 1,
  );

export const tellsPeriod = (heading: Heading | null): boolean => heading === 'month' || heading === 'year';

/** One month and its year are said. */
export const isSettled = (hint: PeriodHint): boolean => onlyMonth(hint.months) !== null && saysYear(hint);

const saysYear = ({ year, schoolYear }: PeriodHint): boolean => year !== null || schoolYear !== null;

const hintsInRows = lookedAtOnce((grid, row) => {
  const hints: PeriodHint[] = [];
  let isOfTimes = false;
  for (let column = 0; column < grid.columns; column++) {
    if (blankAt(grid, row, column)) continue;
    const facts = textAt(grid, row, column);
    isOfTimes ||= facts.heading?.heading === 'timeIn';
    // "In | Out"
    if (isOfTimes && isTimeOut(facts)) continue;
    const hint = periodOfCell(grid, row, column);
    if ((hint.months !== 0 || saysYear(hint)) && !isOtherDate(grid, row, column)) hints.push(hint);
  }
  const own = hints.some(({ year }) => year !== null) && holdsDaysOfMonths(grid, row) ? hints.map(withoutYear) : hints;
  return own.length === 0 ? [] : [{ row, hints: own, key: JSON.stringify(own) }];
});

/** "October 11", "October 18" beside each other are days; "Oct-18", "Nov-18" are months of a year. */
function holdsDaysOfMonths(grid: Grid, row: number): boolean {
  const days = new Set<number>();
  for (let column = 0; column < grid.columns; column++) {
    const cell = dayCellAt(grid, row, column);
    if (cell?.kind !== 'text' || !cell.day.named || cell.day.day === null) continue;
    if (cell.day.year !== null) return false;
    days.add(cell.day.day);
  }
  return days.size > 1;
}

const withoutYear = (hint: PeriodHint): PeriodHint => ({ ...hint, year: null });

/** What one cell says of a period: its text, its date, or its number beside a label. */
export function periodOfCell(grid: Grid, row: number, column: number): PeriodHint {
  const value = grid.at(row, column);
  const cell = dayCellAt(grid, row, column);
  if (cell?.kind === 'serial') {
    return { months: 1 << (Number(cell.date.slice(5, 7)) - 1), year: Number(cell.date.slice(0, 4)), schoolYear: null };
  }
  if (typeof value === 'number') {
    const labelled = labelBeside(grid, row, column);
    if (
      Number.isInteger(value) &&
      value >= 1990 &&
      value <= 2100 &&
      (labelled === 'year' || labelled === null || labelled === 'month')
    )
      return { months: 0, year: value, schoolYear: null };
    return Number.isInteger(value) && value >= 1 && value <= 12 && labelled === 'month'
      ? { months: 1 << (value - 1), year: null, schoolYear: null }
      : NO_PERIOD;
  }
  if (typeof value === 'boolean') return NO_PERIOD;
  const { text } = textAt(grid, row, column);
  // "mar" in a line of weekdays is no March.
  if (cell?.kind === 'text' && cell.day.eitherWord && labelBeside(grid, row, column) !== 'month') return NO_PERIOD;
  const roman = labelBeside(grid, row, column) === 'month' ? romanMonthOfYear(text) : null;
  if (roman !== null) return periodOfMonth(roman);
  return text.length > 160 ? NO_PERIOD : periodOfCellText(textAt(grid, row, column));
}

/** "Datum izdaje", "Fecha de emisión", "Geb.Datum": dates of the form and of the person, not of the attendance. "Jan Kos" beside "Zaposleni:" is none. */
function isOtherDate(grid: Grid, row: number, column: number): boolean {
  for (let at = column - 1; at >= Math.max(0, column - 6); at--) {
    if (blankAt(grid, row, at)) continue;
    const label = textAt(grid, row, at);
    if (/\p{L}/u.test(label.text))
      return headsOtherDate(label) || (headsPerson(label.folded) && isNameBeside(label, textAt(grid, row, column)));
    break;
  }
  for (let above = row - 1; above >= Math.max(0, row - 2); above--) {
    if (!blankAt(grid, above, column)) return headsOtherDate(textAt(grid, above, column));
  }
  return false;
}

/** "Ime: Julija" says no July; "Ime | Jan | Feb" heads months. */
const isNameBeside = (label: TextFacts, facts: TextFacts): boolean =>
  looksLikeWholeName(facts) || isNamedAsMonth(facts) || (/[:：]$/.test(label.text) && !/\d/.test(facts.text));

const FULL_NAME = /^\p{L}[\p{L}\p{M}'’.-]+(,? \p{L}[\p{L}\p{M}'’.-]*)+$/u;

const looksLikeWholeName = ({ text }: TextFacts): boolean => text.length <= LONGEST_LABEL && FULL_NAME.test(text);

const OTHER_DATES =
  /emision|izdaj|issue|revision|revizij|version|print|edition|stand|generated|exported|created|drawn up|izdelan|sestavlj|составлен|складан/;

const LONGEST_LABEL = 40;

const headsOtherDate = ({ folded, heading }: TextFacts): boolean =>
  (folded.length <= LONGEST_LABEL && OTHER_DATES.test(folded)) ||
  (heading?.heading === 'birthDate' && heading.coverage >= 0.5);

const PERIODS = /\b(period|periode|obdobje|razdoblje|periodo|periodo|okres|obdobi)\b/;

function labelBeside(grid: Grid, row: number, column: number): 'year' | 'month' | 'other' | null {
  for (let at = column - 1; at >= Math.max(0, column - 4); at--) {
    if (blankAt(grid, row, at)) continue;
    const heading = textAt(grid, row, at).heading;
    if (heading?.heading === 'year') return 'year';
    // The second period of a school day is not February.
    return heading?.heading === 'month' && !PERIODS.test(textAt(grid, row, at).folded) ? 'month' : 'other';
  }
  return null;
}

/** The months of a hint as numbers. */
export const onlyMonthOf = (hint: PeriodHint): number | null => onlyMonth(hint.months);

/** The year of a month under a hint; null if it does not say. */
export function yearFor(hint: PeriodHint, month: number): number | null {
  if (hint.year !== null) return hint.year;
  if (hint.schoolYear === null) return null;
  const { first, begins } = hint.schoolYear;
  return month >= begins ? first : first + 1;
}
