/** Gives the days of an axis their dates, from what the headings, title, sheet and file name say; asks where they do not. */
import { partsOf } from '../../programme/calendar';
import type { Grid } from '../cells/grid';
import { inAnsweredYear } from './answered-year';
import { datesOfNumbers } from './dates-of-numbers';
import { writtenDates } from './written-dates';
import { meetings, undated, type DateContext, type Dated, type DatedAxis } from './dated-axis';
import type { DayAxis } from './day-axis';
import { areSpans } from './doubtful-day';
import { combine } from './period';
import { datesOfWeekLine } from './week-axis';
import { weekdayDoubts } from './weekday-doubts';

export function dateAxis(grid: Grid, axis: DayAxis, context: DateContext): DatedAxis {
  const dated = datesOf(grid, axis, context);
  const questions = [...dated.questions];
  const said = combine(context.above, context.names).months;
  const lastYear = partsOf(context.today).year + 1;
  const odd = dated.dates.find((day) => day !== null && (partsOf(day).year > lastYear || partsOf(day).year < 1990));
  if (odd) {
    const meant = inAnsweredYear(dated.dates, partsOf(odd).year, context.answers[`year:${grid.name}`]);
    if (meant) return { dates: meant, questions, weekdayDoubts: weekdayDoubts(grid, axis, meant, said) };
    questions.push({
      key: `year:${grid.name}`,
      sheet: grid.name,
      at: grid.ref(axis.row, axis.days[0]?.column ?? 0),
      kind: 'implausibleYear',
      year: partsOf(odd).year,
    });
  }
  return { dates: dated.dates, questions, weekdayDoubts: weekdayDoubts(grid, axis, dated.dates, said) };
}

function datesOf(grid: Grid, axis: DayAxis, context: DateContext): Dated {
  switch (axis.kind) {
    case 'dates':
      // Weeks from day to day are no days.
      return areSpans(grid, axis) ? undated(grid, axis) : writtenDates(grid, axis, context);
    case 'numbers':
      return datesOfNumbers(grid, axis, context);
    case 'sessions':
      return meetings(grid, axis);
    case 'weekdays': {
      const dates = datesOfWeekLine(grid, axis, combine(context.above, context.names).year);
      return dates ? { dates, questions: [] } : undated(grid, axis);
    }
  }
}
