/** "Kočevje, 3. 6. 2025" below the days of a form: where and when it was signed, and no day of it. */
import type { DayCell } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isPlaceAndDay } from '../people/names';

/** The days of a column without such; in a column of places and days each of them is one of its days. */
export function withoutDayOfSignature(
  grid: Grid,
  column: number,
  cells: readonly (DayCell | null)[],
): readonly (DayCell | null)[] {
  const signed = cells.flatMap((cell, row) => (cell !== null && isSigned(grid, row, column, cells) ? [row] : []));
  const days = cells.filter((cell) => cell !== null).length;
  if (signed.length === 0 || 2 * signed.length >= days) return cells;
  return cells.map((cell, row) => (signed.includes(row) ? null : cell));
}

/** Parted from the days, and beside it nothing but where to sign: "Praznik, 1. 5. 2025" among them is a day. */
function isSigned(grid: Grid, row: number, column: number, cells: readonly (DayCell | null)[]): boolean {
  const facts = textAt(grid, row, column);
  if (!isPlaceAndDay(facts) || facts.day?.weekdays !== null) return false;
  const isAmongDays = [cells[row - 1], cells[row + 1]].some((beside) => beside !== undefined && beside !== null);
  if (isAmongDays) return false;
  for (let at = 0; at < grid.columns; at++)
    if (at !== column && !blankAt(grid, row, at) && !isPlaceToSign(grid, row, at)) return false;
  return true;
}

/** "Podpis:", "Odgovorna oseba: ______". */
function isPlaceToSign(grid: Grid, row: number, column: number): boolean {
  const { text, heading } = textAt(grid, row, column);
  return heading?.heading === 'signature' || /^[^\d:]+:[^\d]*$|^[_.…\s]+$/u.test(text);
}
