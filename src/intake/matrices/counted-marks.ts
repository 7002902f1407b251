/** The sums beside a matrix explain its marks: where a column "Holidays" counts the H of every row, H is a holiday. */
import { markKey } from '../../programme';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import type { Explained } from '../marks/mark-context';
import { meaningOfExplanation } from '../words/mark-words';
import type { MarkMeaning } from '../words/mark-meaning';
import type { MatrixShape } from './matrix-shape';

/** One row may agree by chance. */
const FEWEST_ROWS = 2;

/**
 * What the headings of sums say of marks whose meaning nothing else tells. A mark is explained by one meaning only and
 * a sum by one mark only: whatever could be either stays open.
 *
 * @param marks written as in the cells; compared as marks are (see `markKey`)
 */
export function countedMarks(grid: Grid, shape: MatrixShape, marks: readonly string[]): Explained[] {
  const counts = new Map(marks.map((mark) => [markKey(mark), { mark, inRows: shape.people.map(() => 0) }]));
  if (counts.size === 0) return [];
  shape.people.forEach(({ row, more }, person) => {
    for (const at of [row, ...more]) {
      for (const { columns } of shape.days) {
        for (const column of columns) {
          if (blankAt(grid, at, column)) continue;
          const count = counts.get(markKey(writtenAt(grid, at, column)));
          if (count) count.inRows[person] = (count.inRows[person] ?? 0) + 1;
        }
      }
    }
  });
  const found = new Map<string, Set<MarkMeaning>>();
  for (const { column, meaning } of sumsOf(grid, shape)) {
    const sums = shape.people.map(({ row }) => grid.at(row, column));
    const counted = [...counts.values()].filter(({ inRows }) => agree(inRows, sums));
    const [only] = counted;
    if (only && counted.length === 1) found.set(only.mark, (found.get(only.mark) ?? new Set()).add(meaning));
  }
  return [...found].flatMap(([mark, meanings]) =>
    [...meanings].slice(0, meanings.size === 1 ? 1 : 0).map((meaning) => ({ mark, meaning })),
  );
}

/** The columns beside the days whose headings say what they count. */
function sumsOf(grid: Grid, shape: MatrixShape): { readonly column: number; readonly meaning: MarkMeaning }[] {
  const days = new Set(shape.days.flatMap(({ columns }) => columns));
  const sums: { column: number; meaning: MarkMeaning }[] = [];
  for (let column = shape.firstColumn; column <= shape.lastColumn; column++) {
    if (days.has(column) || shape.nameColumns.includes(column)) continue;
    for (let row = shape.headLast; row >= shape.headFirst; row--) {
      const meaning =
        meaningOfExplanation(textAt(grid, row, column).folded) ?? absenceBesideP(grid, shape, row, column);
      if (meaning === null || meaning === 'unclear') continue;
      sums.push({ column, meaning });
      break;
    }
  }
  return sums;
}

/** "P | O": who was present is counted beside who was not ("odsoten"); where something is said of the web, O may be "online". */
function absenceBesideP(
  grid: Grid,
  { headFirst, headLast }: MatrixShape,
  row: number,
  column: number,
): MarkMeaning | null {
  const isLetter = (at: number, letter: string): boolean => textAt(grid, row, at).folded === letter;
  if (!isLetter(column, 'o') || ![column - 1, column + 1].some((at) => isLetter(at, 'p'))) return null;
  const said = [grid.title];
  for (let above = 0; above <= headLast; above++)
    for (let at = 0; at < (above < headFirst ? grid.columns : column); at++) said.push(textAt(grid, above, at).text);
  return said.some((text) => /online|on-line|daljav|splet|zoom|teams/i.test(text)) ? null : 'absent';
}

/** In every row that has a sum at all it is the count, and not always nothing. */
function agree(counts: readonly number[], sums: readonly unknown[]): boolean {
  let rows = 0;
  let marks = 0;
  for (const [index, sum] of sums.entries()) {
    if (typeof sum !== 'number') continue;
    if (sum !== counts[index]) return false;
    rows++;
    marks += sum;
  }
  return rows >= FEWEST_ROWS && marks > 0 && marks === counts.reduce((all, count) => all + count, 0);
}
