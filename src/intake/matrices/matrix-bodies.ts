/** Where the marks of matrices stand, with the sums beside and below them: a legend is never read from there. */
import type { TextFacts } from '../cells/cell-facts';
import { textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { meaningOfWord } from '../words/mark-words';
import type { MatrixShape } from './matrix-shape';

/**
 * @param view the grid that the matrices were found in
 * @param isAcross people stand across: what the view calls a row is a column of the sheet
 * @returns whether a cell of the view stands in one of them
 */
export function isInBodies(
  view: Grid,
  shapes: readonly MatrixShape[],
  isAcross: boolean,
): (row: number, column: number) => boolean {
  const inRow = new Map<number, { readonly left: number; readonly right: number }[]>();
  for (const shape of shapes) {
    const last = shape.people.at(-1);
    // Seen from the side, what is left of the names stands above them in the sheet.
    const left = isAcross
      ? Math.min(...shape.nameColumns, ...shape.days.flatMap(({ columns }) => columns))
      : shape.firstColumn;
    const body = { left, right: isAcross ? lastOfDays(shape) : rightOf(view, shape) };
    let end = last?.more.at(-1) ?? last?.row ?? shape.headLast;
    // Seen from the side, sums stand below the people.
    while (isAcross && shape.nameColumns.some((column) => headsSums(textAt(view, end + 1, column)))) end++;
    for (let row = shape.axis.firstRow; row <= end; row++) inRow.set(row, [...(inRow.get(row) ?? []), body]);
  }
  return (row, column) => inRow.get(row)?.some(({ left, right }) => column >= left && column <= right) ?? false;
}

const lastOfDays = ({ days }: MatrixShape): number => Math.max(...days.flatMap(({ columns }) => columns));

/** The last column of sums and remarks behind the days: "ur | dni | opomba" over "5 | 2 | bolniška" explains no hours of a day. */
function rightOf(grid: Grid, shape: MatrixShape): number {
  let right = lastOfDays(shape);
  const headings = Array.from({ length: shape.headLast - shape.headFirst + 1 }, (_, index) => shape.headFirst + index);
  const isSummed = (column: number): boolean => headings.some((row) => headsSums(textAt(grid, row, column)));
  while (right < shape.lastColumn && isSummed(right + 1)) right++;
  // "malic | opomba": whatever is counted before a remark, the remark is of the person.
  const heads = (column: number): boolean => headings.some((row) => textAt(grid, row, column).text !== '');
  const isRemark = (column: number): boolean =>
    headings.some((row) => textAt(grid, row, column).heading?.heading === 'note');
  let remark = right + 1;
  while (remark <= shape.lastColumn && heads(remark) && !isRemark(remark)) remark++;
  if (remark <= shape.lastColumn && heads(remark)) right = remark - 1;
  return right;
}

/** What heads a sum; a word that means a mark may stand below its sign. */
const headsSums = ({ folded, heading }: TextFacts): boolean =>
  meaningOfWord(folded) === null &&
  (SUMS.test(folded) || (heading !== null && heading.coverage >= 0.5 && OF_SUMS.includes(heading.heading)));

const OF_SUMS: readonly Heading[] = ['hours', 'total', 'presentCount', 'absentCount', 'plannedHours', 'overtime'];
const SUMS = /^(st |stevilo |skupno )?(ur[ae]?|dni|dnevi|sum|vsota)( |$)/;
