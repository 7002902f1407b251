/** A meeting that stands above the list of those who were in it: "Začetek | Konec" over or beside "10/03/20 08:42" and "10/03/20 13:02", both of one day. */
import { FIRST_DAY_SERIAL } from '../cells/day-serials';
import { textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';

/** What heads when it began and when it ended; "Start" is how somebody's time begins, too. */
const BEGIN: readonly Heading[] = ['timeIn', 'entry', 'dateTime'];
const END: readonly Heading[] = ['timeOut', 'exit', 'dateTime'];

export function isOfMeeting(grid: Grid, headingRow: number): boolean {
  const [begins, ends] = [BEGIN, END].map((headings) => daysUnder(grid, headingRow, headings));
  return begins?.length === 1 && ends?.length === 1 && begins[0] === ends[0];
}

/** Days of the moments above a list that such words head, each once. */
function daysUnder(grid: Grid, headingRow: number, headings: readonly Heading[]): string[] {
  const days = new Set<string>();
  for (let row = 0; row < headingRow; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const day = dayOfMoment(grid, row, column);
      if (day === null) continue;
      const labels = [textAt(grid, row, column - 1), textAt(grid, row - 1, column)];
      if (labels.some(({ heading }) => heading !== null && headings.includes(heading.heading))) days.add(day);
    }
  }
  return [...days];
}

/** The day of a cell that says a time of it as well, as it is written. */
function dayOfMoment(grid: Grid, row: number, column: number): string | null {
  const value = grid.at(row, column);
  if (typeof value === 'number')
    return value > FIRST_DAY_SERIAL && !Number.isInteger(value) ? String(Math.floor(value)) : null;
  const { day } = textAt(grid, row, column);
  return day === null || day.day === null || day.time === null ? null : `${day.day}/${day.months}/${day.year ?? ''}`;
}
