/** Which numbered headings of a row are its meetings. */
import type { DayCell } from '../cells/day-cell';
import { textAt, type Grid } from '../cells/grid';
import { countsOther } from '../words/session-words';

/** So many headings of one word with rising numbers count meetings, whatever the word is. */
const MANY = 5;

export interface NumberedCell {
  readonly column: number;
  readonly cell: DayCell;
}

/** Behind the sums only what is numbered by the same word are meetings: exercises follow them. */
export function beforeTotals(grid: Grid, row: number, found: NumberedCell[]): NumberedCell[] {
  const sum = found
    .slice(1)
    .findIndex(({ column }, index) => hasTotalBetween(grid, row, found[index]?.column ?? 0, column));
  if (sum < 0) return found;
  const words = new Set(found.slice(0, sum + 1).map(({ cell }) => (cell.kind === 'session' ? cell.prefix : '')));
  return found.filter(({ cell }, index) => index <= sum || (cell.kind === 'session' && words.has(cell.prefix)));
}

function hasTotalBetween(grid: Grid, row: number, from: number, to: number): boolean {
  for (let column = from + 1; column < to; column++) {
    const match = textAt(grid, row, column).heading;
    if (match && match.coverage >= 0.5 && ['total', 'presentCount', 'absentCount', 'percent'].includes(match.heading))
      return true;
  }
  return false;
}

/**
 * "Day 1", "Day 2": a course of a few days, too short to be the days of a month.
 *
 * @param cells what each cell of the row is by itself
 */
export function fewDays(grid: Grid, row: number, cells: readonly (DayCell | null)[]): NumberedCell[] {
  const found: NumberedCell[] = [];
  cells.forEach((cell, column) => {
    if (cell?.kind !== 'number' || typeof grid.at(row, column) !== 'string') return;
    const word = /^(\p{L}+)[ .]*\d{1,2}$/u.exec(textAt(grid, row, column).text)?.[1];
    if (word === undefined) return;
    found.push({ column, cell: { kind: 'session', prefix: word.toLowerCase(), number: cell.day } });
  });
  return found.length < MANY && found.every(({ cell }, index) => cell.kind === 'session' && cell.number === index + 1)
    ? found
    : [];
}

/**
 * "Exp 1" … "Exp 9": the same word with rising numbers counts meetings, whatever the word is.
 *
 * @param cells what each cell of a row is by itself
 */
export function numberedAlike(cells: readonly (DayCell | null)[]): NumberedCell[] {
  const byPrefix = new Map<string, NumberedCell[]>();
  cells.forEach((cell, column) => {
    if (cell?.kind !== 'session' || countsOther(cell.prefix)) return;
    byPrefix.set(cell.prefix, [...(byPrefix.get(cell.prefix) ?? []), { column, cell }]);
  });
  return [...byPrefix.values()].find((found) => found.length >= MANY) ?? [];
}
