/**
 * Merged areas of sheets (ExcelApi 1.13). Excel refuses them where a range holds more than 512 (document
 * "Range.getMergedAreasOrNullObject"), and a refusal takes the whole request with it: then they are asked for in parts.
 */
import type { Area } from '../sheet/plan';
import { HostProblem, translateHostError } from './host-problem';
import { rangeAt, wholeSheet } from './ranges';
import type { RangeContent } from './read-workbook';
import { hasExcelApi } from './run';

const hasMergedAreas = (): boolean => hasExcelApi('1.13');

/** Asks for those of every sheet with the next request; null where Excel does not tell them to add-ins. */
export const queueMergedAreas = (sheets: readonly Excel.Worksheet[]): readonly Excel.RangeAreas[] | null =>
  hasMergedAreas() ? sheets.map((sheet) => mergedAreasOf(wholeSheet(sheet))) : null;

/** The answer, once it is there. */
export const answeredAreas = (merged: Excel.RangeAreas): readonly Area[] =>
  merged.isNullObject
    ? []
    : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        firstRow: rowIndex,
        firstColumn: columnIndex,
        lastRow: rowIndex + rowCount - 1,
        lastColumn: columnIndex + columnCount - 1,
      }));

/** Those that begin in the used part of each sheet, in requests of their own: a sheet each, in halves where they are too many. */
export async function readMergedInParts(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  contents: readonly (RangeContent | null)[],
): Promise<readonly (readonly Area[])[] | null> {
  if (!hasMergedAreas()) return null;
  const areas: (readonly Area[])[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const content = contents[index];
    areas.push(content ? await readRows(context, sheet, content, 0, content.values.length) : []);
  }
  return areas;
}

async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  content: RangeContent,
  from: number,
  count: number,
): Promise<readonly Area[]> {
  const { rowIndex, columnIndex, values } = content;
  try {
    const merged = mergedAreasOf(rangeAt(sheet, rowIndex + from, columnIndex, count, values[0]?.length ?? 1));
    await context.sync();
    return answeredAreas(merged);
  } catch (thrown) {
    const isRefused = translateHostError(thrown) instanceof HostProblem;
    if (!isRefused || count === 1) throw thrown;
    const half = Math.ceil(count / 2);
    const upper = await readRows(context, sheet, content, from, half);
    return [...upper, ...(await readRows(context, sheet, content, from + half, count - half))];
  }
}

const mergedAreasOf = (range: Excel.Range): Excel.RangeAreas =>
  range
    .getMergedAreasOrNullObject()
    .load(['areas/rowIndex', 'areas/columnIndex', 'areas/rowCount', 'areas/columnCount']);
