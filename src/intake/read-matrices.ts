/** Reads the matrices of a sheet, with one legend and one account for all of them. */
import { Ledger, transposeClaims } from './cells/account';
import { textAt, type Grid } from './cells/grid';
import { close, closing } from './close-sheet';
import { explanationsIn } from './marks/explanations';
import { findLegend, type LegendHit } from './marks/legend-in-sheet';
import { countsOfBlocks } from './matrices/blocks-together';
import { readMatrix } from './matrices/matrix';
import { isInBodies } from './matrices/matrix-bodies';
import type { MatrixShape } from './matrices/matrix-shape';
import { withoutOvertime } from './matrices/overtime-rows';
import type { SheetReading } from './reading';
import type { SheetContext } from './sheet-context';

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
