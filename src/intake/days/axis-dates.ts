/** Gives the days of an axis their dates, from what the headings, title, sheet and file name say; asks where they do not. */
import { isoDate, partsOf, weekdayOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { onlyMonth, type WordLanguage } from '../words/calendar-words';
import { dateOrderOf, type DateOrder } from './date-order';
import { swapped, type DayText } from '../cells/day-text';
import type { AxisDay, DayAxis } from './day-axis';
import { inAnsweredYear } from './answered-year';
import { namesSpan } from './doubtful-day';
import { blankAt, type Grid } from '../cells/grid';
import { monthsAbove } from './months-above';
import { firstOfTwoMonths } from './two-months';
import { datesOfWeekLine } from './week-axis';
import { withoutSlips } from './number-slips';
import { datesInSpan } from './numbers-in-span';
import { combine, onlyMonthOf, yearFor, type PeriodHint, type SchoolYear } from './period';
import type { Answers, IntakeQuestion, WeekdayDoubt } from '../reading';
import { swappedDates } from './swapped-dates';
import { datesTypedDayFirst } from './typed-day-first';

export interface DateContext {
  /** From the cells above the axis. */
  readonly above: PeriodHint;
  /** From sheet and file name. */
  readonly names: PeriodHint;
  readonly today: IsoDate;
  readonly answers: Answers;
}

export interface DatedAxis {
  /** Per day of the axis. */
  readonly dates: readonly (IsoDate | null)[];
  readonly questions: readonly IntakeQuestion[];
  readonly weekdayDoubts: readonly WeekdayDoubt[];
}

const FIRST_YEAR = 2000;

export function dateAxis(grid: Grid, axis: DayAxis, context: DateContext): DatedAxis {
  const dated = datesOf(grid, axis, context);
  const questions = [...dated.questions];
  const said = combine(context.above, context.names).months;
  const lastYear = partsOf(context.today).year + 1;
  const odd = dated.dates.find((day) => day !== null && (partsOf(day).year > lastYear || partsOf(day).year < 1990));
  if (odd) {
    const meant = inAnsweredYear(dated.dates, partsOf(odd).year, context.answers[`year:${grid.name}`]);
    if (meant) return { dates: meant, questions, weekdayDoubts: doubtsOf(grid, axis, meant, said) };
    questions.push({
      key: `year:${grid.name}`,
      sheet: grid.name,
      at: grid.ref(axis.row, axis.days[0]?.column ?? 0),
      kind: 'implausibleYear',
      year: partsOf(odd).year,
    });
  }
  return { dates: dated.dates, questions, weekdayDoubts: doubtsOf(grid, axis, dated.dates, said) };
}

type Dated = Pick<DatedAxis, 'dates' | 'questions'>;

function datesOf(grid: Grid, axis: DayAxis, context: DateContext): Dated {
  switch (axis.kind) {
    case 'dates':
      // Weeks from day to day are no days.
      return axis.days.every(({ row, column }) => namesSpan(grid, row, column))
        ? undated(grid, axis)
        : ofDates(grid, axis, context);
    case 'numbers':
      return ofNumbers(grid, axis, context);
    case 'sessions':
      return undated(grid, axis);
    case 'weekdays': {
      const dates = datesOfWeekLine(grid, axis, combine(context.above, context.names).year);
      return dates ? { dates, questions: [] } : undated(grid, axis);
    }
  }
}

function undated(grid: Grid, axis: DayAxis): Dated {
  const labels = axis.days.map(({ label }) => label);
  const question: IntakeQuestion = {
    key: `sessions:${grid.name}`,
    sheet: grid.name,
    at: at(grid, axis),
    kind: 'sessionDates',
    first: labels[0] ?? '',
    last: labels.at(-1) ?? '',
    count: labels.length,
  };
  return { dates: labels.map(() => null), questions: [question] };
}

const at = (grid: Grid, axis: DayAxis): IntakeQuestion['at'] => grid.ref(axis.row, axis.days[0]?.column ?? 0);

function ofDates(grid: Grid, axis: DayAxis, context: DateContext): Dated {
  const texts = axis.days.map(({ cell }) => (cell?.kind === 'text' ? cell.day : null));
  const open = texts.flatMap((text) => text ?? []);
  const hint = combine(context.above, context.names);
  const order = orderAnswer(context.answers[`dateOrder:${grid.name}`]) ?? dateOrderOf(open, hint.months);
  if (order === null && open.some(({ swappable }) => swappable)) {
    const example = axis.days.find(({ cell }) => cell?.kind === 'text' && cell.day.swappable);
    return {
      dates: axis.days.map(({ cell }) => (cell?.kind === 'serial' ? cell.date : null)),
      questions: [
        {
          key: `dateOrder:${grid.name}`,
          sheet: grid.name,
          at: at(grid, axis),
          kind: 'dateOrder',
          example: example?.label ?? '',
        },
      ],
    };
  }
  const ordered = axis.days.map((day) => inOrder(day, order));
  const typed = datesTypedDayFirst(axis.days.map(({ cell }) => cell));
  if (typed !== null) return { dates: typed, questions: [] };
  if (ordered.every((text) => text === null || text.year !== null)) {
    return { dates: axis.days.map((day, index) => serialOrText(day, ordered[index] ?? null, null)), questions: [] };
  }
  const years = yearsFor(grid, axis, ordered, context);
  if (years === null) return askYear(grid, axis, ordered);
  return {
    dates: axis.days.map((day, index) => serialOrText(day, ordered[index] ?? null, years[index] ?? null)),
    questions: [],
  };
}

const orderAnswer = (answer: string | undefined): DateOrder | null =>
  answer === 'dayFirst' || answer === 'monthFirst' ? answer : null;

function inOrder({ cell }: AxisDay, order: DateOrder | null): DayText | null {
  if (cell?.kind !== 'text') return null;
  return order === 'monthFirst' ? swapped(cell.day) : cell.day;
}

function serialOrText({ cell }: AxisDay, text: DayText | null, year: number | null): IsoDate | null {
  if (cell?.kind === 'serial') return cell.date;
  const month = text ? onlyMonth(text.months) : null;
  const day = text?.day ?? null;
  const fullYear = text?.year ?? year;
  return day === null || month === null || fullYear === null ? null : isoDate(fullYear, month, day);
}

/** A year for each day without one: answered, said, taken from neighbours that have one, or the only one that the weekdays allow. */
function yearsFor(
  grid: Grid,
  axis: DayAxis,
  texts: readonly (DayText | null)[],
  context: DateContext,
): (number | null)[] | null {
  const answered = Number(context.answers[`year:${grid.name}`]);
  const hints = [context.above, context.names];
  const first = texts.find((text) => text !== null && onlyMonth(text.months) !== null);
  const firstMonth = first ? onlyMonth(first.months) : null;
  if (firstMonth === null) return null;
  const own = texts.find((text) => text !== null && text.year !== null) ?? null;
  let start: number | null = Number.isInteger(answered) && answered > 1900 ? answered : null;
  if (start === null && own !== null && own.year !== null)
    start = own.year - ((onlyMonth(own.months) ?? 12) >= firstMonth ? 0 : 1);
  for (const hint of hints) start ??= yearFor(hint, firstMonth);
  start ??= onlyFittingYear(texts, axis, context.today);
  if (start === null) return null;
  let year = start;
  let before = firstMonth;
  const months = texts.map((text) => (text ? onlyMonth(text.months) : null));
  return months.map((month, index) => {
    // From December to January a new year begins; with a slip in between, after which it is December again, none does.
    const next = months.slice(index + 1).find((later) => later !== null) ?? month;
    if (month === null || (next !== null && next - month >= 6 && before - month >= 6)) return year;
    if (before - month >= 6) year++;
    before = month;
    return year;
  });
}

/** The only year from 2000 to next year in which all weekday words fit; null for none or several. */
function onlyFittingYear(texts: readonly (DayText | null)[], axis: DayAxis, today: IsoDate): number | null {
  const years = fittingYears(texts, axis, partsOf(today).year + 1);
  return years.length === 1 ? (years[0] ?? null) : null;
}

function fittingYears(texts: readonly (DayText | null)[], axis: DayAxis, lastYear: number): number[] {
  const worded = axis.days.flatMap((day, index) => {
    const text = texts[index];
    const month = text ? onlyMonth(text.months) : null;
    const number = text?.day ?? null;
    return day.weekdays && number !== null && month !== null ? [{ weekdays: day.weekdays, month, day: number }] : [];
  });
  if (worded.length === 0) return [];
  const years: number[] = [];
  for (let year = FIRST_YEAR; year <= lastYear; year++) {
    const fits = worded.every(({ weekdays, month, day }) => {
      const date = isoDate(year, month, day);
      return date !== null && [...weekdays.values()].includes(weekdayOf(date));
    });
    if (fits) years.push(year);
  }
  return years;
}

function askYear(grid: Grid, axis: DayAxis, texts: readonly (DayText | null)[]): Dated {
  const labels = axis.days.map(({ label }) => label);
  const question: IntakeQuestion = {
    key: `year:${grid.name}`,
    sheet: grid.name,
    at: at(grid, axis),
    kind: 'year',
    first: labels[0] ?? '',
    last: labels.at(-1) ?? '',
    candidates: fittingYears(texts, axis, 2030),
    month: onlyMonth(texts.find((text) => text !== null)?.months ?? 0),
  };
  return { dates: axis.days.map(() => null), questions: [question] };
}

/** Day numbers: the month stands above them, in the title, or in a name; a new 1 begins the next month. */
function ofNumbers(grid: Grid, axis: DayAxis, context: DateContext): Dated {
  const numbers = withoutSlips(
    axis.days.map(({ cell }) => (cell?.kind === 'number' ? cell.day : cell?.kind === 'text' ? (cell.day.day ?? 0) : 0)),
  );
  const answer = /^(\d{4})-(\d{2})$/.exec(context.answers[`month:${grid.name}`] ?? '');
  const segment = segmentsOf(numbers);
  const pair = answer === null && segment.at(-1) === 1 ? firstOfTwoMonths(grid, axis.row) : null;
  const said: PeriodHint = answer
    ? { months: 1 << (Number(answer[2]) - 1), year: Number(answer[1]), schoolYear: null }
    : combine(pair ?? context.above, context.names);
  const span = answer ? null : datesInSpan(grid, axis, numbers);
  if (span === 'counted') return undated(grid, axis);
  if (span !== null) return { dates: span, questions: [] };
  const above = answer ? null : monthsAbove(grid, axis);
  const perDay = axis.days.map(({ column }, index): PeriodHint => {
    const local = above?.(column) ?? null;
    if (local !== null) return combine(local, said);
    const month = onlyMonthOf(said);
    if (month === null || (segment.at(-1) ?? 0) === 0) return said;
    return {
      ...said,
      months: 1 << ((month - 1 + (segment[index] ?? 0)) % 12),
      year: said.year === null ? null : said.year + Math.floor((month - 1 + (segment[index] ?? 0)) / 12),
    };
  });
  // One month name over two months of days: which of them it names is open.
  const torn = answer === null && pair === null && above === null && (segment.at(-1) ?? 0) > 0 && (numbers[0] ?? 1) > 1;
  if (torn || perDay.some((hint) => onlyMonthOf(hint) === null)) {
    const dayNumbers =
      numbers.length >= 20 ||
      Math.max(...numbers.map((number) => number ?? 0)) > 20 ||
      axis.days.some(({ weekdays }) => weekdays !== null) ||
      said.months !== 0;
    return dayNumbers ? askMonth(grid, axis) : undated(grid, axis);
  }
  const texts = axis.days.map((_, index): DayText => ({
    year: null,
    months: perDay[index]?.months ?? 0,
    day: numbers[index] ?? null,
    swappable: false,
    order: null,
    weekdays: null,
    time: null,
    named: true,
    languages: [],
    rest: '',
  }));
  const answered = Number(context.answers[`year:${grid.name}`]);
  const years = perDay.map((hint) =>
    Number.isInteger(answered) && answered > 1900 ? answered : yearFor(hint, onlyMonthOf(hint) ?? 0),
  );
  if (years.some((year) => year === null)) {
    const only = onlyFittingYear(texts, axis, context.today);
    if (only === null) return askYear(grid, axis, texts);
    years.fill(only);
  } else if (!Number.isInteger(answered)) {
    const meant = otherHalf(texts, axis, said.schoolYear, years);
    if (meant !== null) years.fill(meant);
  }
  return {
    dates: axis.days.map((day, index) =>
      serialOrText({ ...day, cell: null }, texts[index] ?? null, years[index] ?? null),
    ),
    questions: [],
  };
}

/** Schools begin between April and September: where the weekdays fit only the other year of a school year, that one is meant. */
function otherHalf(
  texts: readonly (DayText | null)[],
  axis: DayAxis,
  schoolYear: SchoolYear | null,
  years: readonly (number | null)[],
): number | null {
  if (schoolYear === null || new Set(years).size !== 1) return null;
  const fitting = fittingYears(texts, axis, schoolYear.first + 1).filter((year) => year >= schoolYear.first);
  const [only, ...others] = fitting;
  return only !== undefined && others.length === 0 && !years.includes(only) ? only : null;
}

/** 0 for the numbers up to the first fall, 1 after it … */
function segmentsOf(numbers: readonly (number | null)[]): number[] {
  let segment = 0;
  let before = 0;
  return numbers.map((number) => {
    if (number === null) return segment;
    if (number < before) segment++;
    before = number;
    return segment;
  });
}

function askMonth(grid: Grid, axis: DayAxis): Dated {
  const labels = axis.days.map(({ label }) => label);
  const question: IntakeQuestion = {
    key: `month:${grid.name}`,
    sheet: grid.name,
    at: at(grid, axis),
    kind: 'month',
    first: labels[0] ?? '',
    last: labels.at(-1) ?? '',
  };
  return { dates: axis.days.map(() => null), questions: [question] };
}

/**
 * Weekday words that disagree with their date, in the language that agrees best with all of them.
 *
 * @param months that the sheet speaks of, see {@link swappedDates}
 */
export function doubtsOf(
  grid: Grid,
  axis: DayAxis,
  dates: readonly (IsoDate | null)[],
  months: number,
): WeekdayDoubt[] {
  const worded = axis.days.flatMap((day, index) => {
    const date = dates[index] ?? null;
    return day.weekdays && day.weekdayRow !== null && date !== null && !blankAt(grid, day.weekdayRow, day.column)
      ? [{ index, date, words: day.weekdays, at: { row: day.weekdayRow, column: day.column } }]
      : [];
  });
  const language = bestLanguage(worded.map(({ words, date }) => ({ words, weekday: weekdayOf(date) })));
  if (language === null) return [];
  const doubted = worded.flatMap(({ words, ...day }) => {
    const said = words.get(language);
    return said === undefined || said === weekdayOf(day.date) ? [] : [{ ...day, said }];
  });
  const swaps = swappedDates(grid, axis.days, dates, doubted, months);
  return doubted.map(({ index, date, said, at: { row, column } }) => {
    const swapped = swaps.get(index);
    const found = String(grid.at(row, column));
    return { at: grid.ref(row, column), found, date, said, ...(swapped && { swapped }) };
  });
}

function bestLanguage(
  words: readonly { words: ReadonlyMap<WordLanguage, number>; weekday: number }[],
): WordLanguage | null {
  const scores = new Map<WordLanguage, number>();
  for (const { words: meanings, weekday } of words) {
    for (const [language, said] of meanings)
      scores.set(language, (scores.get(language) ?? 0) + (said === weekday ? 3 : 1));
  }
  return [...scores].reduce<[WordLanguage | null, number]>(
    (best, [language, score]) => (score > best[1] ? [language, score] : best),
    [null, 0],
  )[0];
}
