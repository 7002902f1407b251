/** Reads the matrices of a sheet, with one legend and one account for all of them. */
import { Ledger, transposeClaims } from './cells/account';
import { textAt, type Grid } from './cells/grid';
import { close, closing } from './close-sheet';
import { explanationsIn, findLegend, type LegendHit } from './marks/legend-in-sheet';
import { countsOfBlocks } from './matrices/blocks-together';
import { readMatrix } from './matrices/matrix';
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
  const isBody = isInBodies(shapes, view.transposed);
  const hits = [
    ...inHeadings(grid, view, shapes),
    ...withoutRemarks(
      grid,
      view.transposed ? [] : shapes,
      findLegend(grid, view.transposed ? (row, column) => isBody(column, row) : isBody),
    ),
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

/** "Kosilo | opombe" over "1 | ne hodi več": beside the days of somebody, what is counted or paid and a remark explain no mark. */
function withoutRemarks(grid: Grid, shapes: readonly MatrixShape[], hits: readonly LegendHit[]): readonly LegendHit[] {
  const isRemark = ({ row, column, explainedAt }: LegendHit): boolean =>
    explainedAt?.row === row &&
    shapes.some(({ people, headFirst, headLast }) => {
      if (row <= headLast || row > (people.at(-1)?.row ?? headLast)) return false;
      const heading = Array.from({ length: headLast - headFirst + 1 }, (_, step) => headLast - step).find(
        (at) => textAt(grid, at, column).text !== '',
      );
      const isLegend =
        heading === undefined ||
        HEADS_MARKS.test(textAt(grid, heading, column).folded) ||
        hits.some((hit) => hit.row === heading && hit.column === column);
      return !isLegend;
    });
  return hits.filter((hit) => !isRemark(hit));
}

/** Over the marks of a legend that stands beside the people. */
const HEADS_MARKS =
  /(^| )(legend\p{L}*|oznak\p{L}*|znak\p{L}*|kratic\p{L}*|sifr\p{L}*|simbol\p{L}*|crk[aei]|codes?|marks?|signs?|symbols?|keys?|abbreviations?|kurzel|zeichen|leyenda|codigos?|siglas?)( |$)/u;

/** Where the marks of the matrices stand: no legend explains anything there. */
function isInBodies(shapes: readonly MatrixShape[], isAcross: boolean): (row: number, column: number) => boolean {
  const inRow = new Map<number, { readonly left: number; readonly right: number }[]>();
  for (const shape of shapes) {
    const last = shape.people.at(-1);
    // Seen from the side, what is left of the names stands above them in the sheet.
    const left = isAcross
      ? Math.min(...shape.nameColumns, ...shape.days.flatMap(({ columns }) => columns))
      : shape.firstColumn;
    const body = { left, right: Math.max(...shape.days.flatMap(({ columns }) => columns)) };
    for (let row = shape.axis.firstRow; row <= (last?.more.at(-1) ?? last?.row ?? shape.headLast); row++)
      inRow.set(row, [...(inRow.get(row) ?? []), body]);
  }
  return (row, column) => inRow.get(row)?.some(({ left, right }) => column >= left && column <= right) ?? false;
}
