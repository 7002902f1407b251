/** The way to read sheets that are too big for one answer of Excel on the web (5 MB): row by row bands. */
import type { CellValue } from '../sheet/cells';
import { HostProblem, translateHostError } from './host-problem';
import { Payload } from './payload';
import { rangeAt } from './ranges';
import type { RangeContent } from './read-workbook';

/** Bytes that a cell with its number format takes in an answer: first what registers take, then what long texts take. */
const BYTES_PER_CELL = [40, 160, 1000, 10_000] as const;

/**
 * Reads the used range of each sheet in bands of rows, several bands to a request as long as they fit.
 * @returns in the order of `sheets`; null for an empty sheet
 */
export async function readRangesInParts(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<(RangeContent | null)[]> {
  const extents = sheets.map((sheet) =>
    sheet
      .getUsedRangeOrNullObject(true)
      .untrack()
      .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
  );
  await context.sync();
  for (const bytesPerCell of BYTES_PER_CELL) {
    const contents = await readBands(context, sheets, extents, bytesPerCell);
    if (contents !== null) return contents;
  }
  throw new HostProblem('tooLarge');
}

/** @returns null where a band was still too big for one answer */
async function readBands(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  extents: readonly Excel.Range[],
  bytesPerCell: number,
): Promise<(RangeContent | null)[] | null> {
  const payload = new Payload(context);
  const bandsBySheet: Excel.Range[][] = [];
  try {
    for (const [index, extent] of extents.entries()) {
      const sheet = sheets[index];
      const bands: Excel.Range[] = [];
      bandsBySheet.push(bands);
      if (extent.isNullObject || !sheet) continue;
      const rowBytes = extent.columnCount * bytesPerCell;
      const bandRows = Payload.rowsPerRequest(rowBytes);
      for (let row = 0; row < extent.rowCount; row += bandRows) {
        const rows = Math.min(bandRows, extent.rowCount - row);
        await payload.reserve(rows * rowBytes);
        const range = rangeAt(sheet, extent.rowIndex + row, extent.columnIndex, rows, extent.columnCount);
        bands.push(range.load({ values: true, numberFormat: true }));
      }
    }
    await context.sync();
  } catch (thrown) {
    const problem = translateHostError(thrown);
    if (problem instanceof HostProblem && problem.code === 'tooLarge') return null;
    throw thrown;
  }
  return extents.map((extent, index) => {
    if (extent.isNullObject) return null;
    const bands = bandsBySheet[index] ?? [];
    return {
      rowIndex: extent.rowIndex,
      columnIndex: extent.columnIndex,
      values: bands.flatMap((range) => range.values as CellValue[][]),
      numberFormats: bands.flatMap((range) => range.numberFormat as string[][]),
    };
  });
}
