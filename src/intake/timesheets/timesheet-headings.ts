/** Headings that say by themselves that the rows below are days of somebody's work: a date, and beside it coming and going, or hours. */
import { clockAt } from '../cells/clock';
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { amountAt } from '../cells/amounts';
import { areMinutesBySum } from './minutes-by-sum';
import { areSpentHours } from './spent-hours';

/** "Heure" over minutes says for how long. */
const OF_MINUTES: readonly Heading[] = ['hours', 'time'];

/** A heading may stand over a line of units, or of names, with blank rows between. */
const REACH = 2;
const FARTHEST = 4;

/** Further up only where nothing is said nearer: what stands over the headings is of the form. */
function rowsOverDays(grid: Grid, column: number, first: number): number[] {
  const near = Array.from({ length: REACH }, (_, step) => first - 1 - step).filter((row) => row >= 0);
  if (near.some((row) => textAt(grid, row, column).heading !== null)) return near;
  const rows: number[] = [];
  for (let row = first - 1; row >= Math.max(0, first - FARTHEST) && rows.length < REACH; row--)
    if (!isBlankRow(grid, row)) rows.push(row);
  return rows;
}

/**
 * Null where they do not.
 *
 * @param first the first row below the headings
 */
export function headsTimesheet(grid: Grid, column: number, first: number): 'times' | 'hours' | null {
  const rows = rowsOverDays(grid, column, first);
  const above = (at: number): Heading[] => rows.flatMap((row) => textAt(grid, row, at).heading?.heading ?? []);
  // "Day" heads weekdays, and dates as well.
  if (!above(column).some((heading) => heading === 'date' || heading === 'weekday')) return null;
  const said = new Set<Heading>();
  for (let at = 0; at < grid.columns; at++) {
    for (const heading of above(at)) {
      // Rows that tell whose they are belong to a list.
      if (heading === 'personId') return null;
      if (at <= column) continue;
      if (heading === 'timeIn' || heading === 'timeOut') said.add(heading);
      // "Begin" heads the day of entry as well, and "Duration" that of a project: what stands below tells.
      else if (heading === 'entry' && clockAt(grid, first, at) !== null) said.add('timeIn');
      else if (heading === 'exit' && clockAt(grid, first, at) !== null) said.add('timeOut');
      else if (heading === 'hours' && amountAt(grid, first, at) !== null) said.add('hours');
      else if (OF_MINUTES.includes(heading) && areMinutesBySum(grid, at)) said.add('hours');
      else if (heading === 'time' && areSpentHours(grid, at)) said.add('hours');
    }
  }
  if (said.has('timeIn') && said.has('timeOut')) return 'times';
  return said.has('hours') ? 'hours' : null;
}

/** "Time in | Time out" right beside a column that nothing heads. */
export function headsTimes(grid: Grid, column: number, first: number): boolean {
  for (let row = first - 1; row >= Math.max(0, first - REACH); row--) {
    if (!blankAt(grid, row, column)) return false;
    const [timeIn, timeOut] = [column + 1, column + 2].map((at) => textAt(grid, row, at).heading?.heading);
    if (timeIn === 'timeIn' && timeOut === 'timeOut') return true;
  }
  return false;
}

const OF_PEOPLE: readonly Heading[] = ['name', 'surname', 'givenName', 'personId'];

/** "# | Prihod | Odhod", and nobody's name or number: what is numbered below are the days of a month. */
export function headsTimesOfOne(grid: Grid, row: number): boolean {
  const said = Array.from({ length: grid.columns }, (_, column) => textAt(grid, row, column).heading).flatMap(
    (match) => (match !== null && match.coverage >= 0.5 ? match.heading : []),
  );
  return said.includes('timeIn') && said.includes('timeOut') && !said.some((heading) => OF_PEOPLE.includes(heading));
}
