/** Dates of day numbers: the month stands above them, in the title, or in a name; a new 1 begins the next month. */
import type { DayText } from '../cells/day-text';
import type { Grid } from '../cells/grid';
import type { IntakeQuestion } from '../reading';
import { askYear, dateOf, fittingYears, onlyFittingYear } from './axis-years';
import { withoutCopiedTitle } from './copied-title';
import { axisAt, undated, type DateContext, type Dated } from './dated-axis';
import type { DayAxis } from './day-axis';
import { monthsAbove } from './months-above';
import { withoutSlips } from './number-slips';
import { datesInSpan } from './numbers-in-span';
import { combine, onlyMonthOf, yearFor, type PeriodHint, type SchoolYear } from './period';
import { firstOfTwoMonths } from './two-months';

export function datesOfNumbers(grid: Grid, axis: DayAxis, context: DateContext): Dated {
  const numbers = withoutSlips(
    axis.days.map(({ cell }) => (cell?.kind === 'number' ? cell.day : cell?.kind === 'text' ? (cell.day.day ?? 0) : 0)),
  );
  const answer = /^(\d{4})-(\d{2})$/.exec(context.answers[`month:${grid.name}`] ?? '');
  const segment = segmentsOf(numbers);
  const pair = answer === null && segment.at(-1) === 1 ? firstOfTwoMonths(grid, axis.row) : null;
  const titled = answer ? context.above : withoutCopiedTitle(grid, axis, numbers, context.above);
  if (titled === 'contradicted') return askMonth(grid, axis);
  const said: PeriodHint = answer
    ? { months: 1 << (Number(answer[2]) - 1), year: Number(answer[1]), schoolYear: null }
    : combine(pair ?? titled, context.names);
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
    if (only === null) return askYear(grid, axis, texts, context.today);
    years.fill(only);
  } else if (!Number.isInteger(answered)) {
    const meant = otherHalf(texts, axis, said.schoolYear, years);
    if (meant !== null) years.fill(meant);
  }
  return {
    dates: axis.days.map((day, index) => dateOf({ ...day, cell: null }, texts[index] ?? null, years[index] ?? null)),
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
    at: axisAt(grid, axis),
    kind: 'month',
    first: labels[0] ?? '',
    last: labels.at(-1) ?? '',
  };
  return { dates: axis.days.map(() => null), questions: [question] };
}
