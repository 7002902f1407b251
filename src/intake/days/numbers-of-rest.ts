/** Among the numbers of a month, one with a word behind it is that day: "17, 18 SV, 19, 20, 21 praznik". */
import type { DayCell } from '../cells/day-cell';
import { isSessionPrefix } from '../words/session-words';

/** So many bare numbers are the days of a month. */
const FEWEST = 10;

/** The cells of a column from top to bottom; a number with a word counts only where it follows the one above, or leads to the one below. */
export function withNumbersOfRest(cells: readonly (DayCell | null)[]): readonly (DayCell | null)[] {
  if (!cells.some(isWorded) || cells.filter((cell) => cell?.kind === 'number').length < FEWEST) return cells;
  const days = [...cells];
  const take = (index: number, neighbour: number, step: number): void => {
    const [cell, other] = [days[index] ?? null, days[neighbour] ?? null];
    if (isWorded(cell) && other?.kind === 'number' && cell.number === other.day + step)
      days[index] = { kind: 'number', day: cell.number };
  };
  for (let index = 1; index < days.length; index++) take(index, index - 1, 1);
  for (let index = days.length - 2; index >= 0; index--) take(index, index + 1, -1);
  return days;
}

const isWorded = (cell: DayCell | null): cell is Extract<DayCell, { readonly kind: 'session' }> =>
  cell?.kind === 'session' && !isSessionPrefix(cell.prefix);
