/** The one day of a block below others: a fifth week of which only Monday is left, "Ime in priimek | pon 31. 1." */
import { dayCellAt } from '../cells/day-cell';
import { textAt, writtenAt, type Grid } from '../cells/grid';
import { NAME_HEADINGS } from '../words/headings';
import { kindOf, type Line } from './day-line';

/**
 * Of tables beside each other each has its own.
 *
 * @param before the line of days of the block above
 * @returns by row, the line of one in which the heading of names stands again, with a single other day where the days began; null for any other row
 */
export function singleDaysBelow(grid: Grid, before: Line): (row: number) => Line | null {
  const heads = headsOfNames(grid, before);
  // The same date again heads the same day; "pon" is of the week that its own title tells.
  const isOther = (row: number, day: number): boolean =>
    before.kind === 'weekdays' || writtenAt(grid, row, day) !== writtenAt(grid, before.row, day);
  return (row) => {
    const again = heads.filter(({ column, folded }) => textAt(grid, row, column).folded === folded);
    if (again.length === 0) return null;
    const days = before.columns.filter((column) => isDay(grid, row, column, before));
    const isFirst = (day: number): boolean =>
      again.some(({ column }) => column < day && !before.columns.some((other) => column < other && other < day));
    return days.length > 0 && days.every((day) => isFirst(day) && isOther(row, day))
      ? { kind: before.kind, row, columns: days }
      : null;
  };
}

/** What heads the names left of the days, or of each table's days. */
function headsOfNames(
  grid: Grid,
  { row, columns }: Line,
): readonly { readonly column: number; readonly folded: string }[] {
  const days = new Set(columns);
  return Array.from({ length: Math.max(...columns) }, (_, column) => column).flatMap((column) => {
    const { folded, heading } = textAt(grid, row, column);
    const isHead = heading !== null && heading.coverage >= 0.5 && NAME_HEADINGS.includes(heading.heading);
    return isHead && !days.has(column) ? { column, folded } : [];
  });
}

function isDay(grid: Grid, row: number, column: number, { kind }: Line): boolean {
  const cell = dayCellAt(grid, row, column);
  return cell !== null && kind !== 'sessions' && kindOf(cell) === kind;
}
