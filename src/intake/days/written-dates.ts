/** Dates of days that are written as such: true dates, and texts whose order of day and month, and whose year, may have to be found. */
import { dateOrderOf, type DateOrder } from './date-order';
import { swapped, type DayText } from '../cells/day-text';
import type { Grid } from '../cells/grid';
import { askYear, dateOf, yearsFor } from './axis-years';
import { axisAt, type DateContext, type Dated } from './dated-axis';
import type { AxisDay, DayAxis } from './day-axis';
import { combine } from './period';
import { datesTypedDayFirst } from './typed-day-first';

export function writtenDates(grid: Grid, axis: DayAxis, context: DateContext): Dated {
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
          at: axisAt(grid, axis),
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
    return { dates: axis.days.map((day, index) => dateOf(day, ordered[index] ?? null, null)), questions: [] };
  }
  const years = yearsFor(grid, axis, ordered, context);
  if (years === null) return askYear(grid, axis, ordered, context.today);
  return {
    dates: axis.days.map((day, index) => dateOf(day, ordered[index] ?? null, years[index] ?? null)),
    questions: [],
  };
}

const orderAnswer = (answer: string | undefined): DateOrder | null =>
  answer === 'dayFirst' || answer === 'monthFirst' ? answer : null;

function inOrder({ cell }: AxisDay, order: DateOrder | null): DayText | null {
  if (cell?.kind !== 'text') return null;
  return order === 'monthFirst' ? swapped(cell.day) : cell.day;
}
