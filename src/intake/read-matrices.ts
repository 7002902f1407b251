/** Reads the matrices of a sheet, with one legend and one account for all of them. */
import { Ledger, transposeClaims } from './cells/account';
import type { TextFacts } from './cells/cell-facts';
import { textAt, type Grid } from './cells/grid';
import { close, closing } from './close-sheet';
import { explanationsIn } from './marks/explanations';
import { findLegend, type LegendHit } from './marks/legend-in-sheet';
import { countsOfBlocks } from './matrices/blocks-together';
import { readMatrix } from './matrices/matrix';
import type { MatrixShape } from './matrices/matrix-shape';
import { withoutOvertime } from './matrices/overtime-rows';
import type { SheetReading } from './reading';
import type { SheetContext } from './sheet-context';
import type { Heading } from './words/headings';
import { meaningOfWord } from './words/mark-words';

/** @param view the grid that the matrices were found in: the sheet itself, or with rows and columns changed */
export function readMatrices(
  grid: Grid,
  view: Grid,
  found: readonly MatrixShape[],
  context: SheetContext,
): SheetReading {
  const parted = found.map((shape) => withoutOvertime(view, shape));
  const shapes = parted.map(({ shape }) => shape);
  const isBody = isInBodies(view, shapes, view.transposed);
  const hits = [
    ...inHeadings(grid, view, shapes),
    ...findLegend(grid, view.transposed ? (row, column) => isBody(column, row) : isBody),
  ];
  const ledger = new Ledger(grid);
  const claims = view.transposed ? transposeClaims(ledger) : ledger;
  const together = countsOfBlocks(view, shapes);
  const tables = shapes.map((shape) => readMatrix(view, shape, hits, context, claims, together.get(shape)));
  for (const { shape, rows } of parted)
    for (const row of rows)
      for (let column = shape.firstColumn; column <= shape.lastColumn; column++) claims.ignore(row, column, 'totals');
  return close(grid, ledger, tables, hits, closing(grid, tables[0]?.headerRow ?? null, hits), context);
}

/** "Ime in priimek (1 = je, / = ni)": over the names themselves. */
function inHeadings(grid: Grid, view: Grid, shapes: readonly MatrixShape[]): LegendHit[] {
  return shapes.flatMap(({ headFirst, headLast, nameColumns }) =>
    nameColumns.flatMap((across) =>
      Array.from({ length: headLast - headFirst + 1 }, (_, index) => headFirst + index).flatMap((down) => {
        const { text } = textAt(view, down, across);
        const [row, column] = view.transposed ? [across, down] : [down, across];
        return (text.includes('=') ? explanationsIn(text) : []).map((told) => ({
          ...told,
          at: grid.ref(row, column),
          row,
          column,
          explainedAt: null,
        }));
      }),
    ),
  );
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

/** Where the marks of the matrices stand: no legend explains anything there. */
function isInBodies(
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
