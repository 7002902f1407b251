/** The one day of a block below others: a fifth week of which only Monday is left, "Ime in priimek | pon 31. 1." */
import { dayCellAt } from '../cells/day-cell';
import { textAt, writtenAt, type Grid } from '../cells/grid';
import { NAME_HEADINGS } from '../words/headings';
import { kindOf, type Line } from './day-line';

/**
 * Of tables beside each other each has its own.
 *
 * @param before the line of days of the block above
 * @returns the line of a row in which the heading of names stands again, with a single other day where the days began; null for any other row
 */
export function singleDayAgain(grid: Grid, row: number, before: Line | undefined): Line | null {
  if (before === undefined) return null;
  const days = before.columns.filter((column) => isDay(grid, row, column, before));
  return days.length > 0 && days.every((day) => isFirstAgain(grid, row, day, before))
    ? { kind: before.kind, row, columns: days }
    : null;
}

/** What heads the names above heads them again left of the day, with none of the other days between. */
function isFirstAgain(grid: Grid, row: number, day: number, before: Line): boolean {
  // The same date again heads the same day; "pon" is of the week that its own title tells.
  if (before.kind !== 'weekdays' && writtenAt(grid, row, day) === writtenAt(grid, before.row, day)) return false;
  for (let column = day - 1; column >= 0 && !before.columns.includes(column); column--) {
    const { folded, heading } = textAt(grid, before.row, column);
    if (folded === '' || textAt(grid, row, column).folded !== folded) continue;
    if (heading !== null && heading.coverage >= 0.5 && NAME_HEADINGS.includes(heading.heading)) return true;
  }
  return false;
}

function isDay(grid: Grid, row: number, column: number, { kind }: Line): boolean {
  const cell = dayCellAt(grid, row, column);
  return cell !== null && kind !== 'sessions' && kindOf(cell) === kind;
}
