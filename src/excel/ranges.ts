/**
 * Ranges that are used in one request only. Inside `Excel.run` every range is kept by Excel until a clean-up request at the
 * end; untracked ones are not, which spares that request and most of the memory (document "Memory limits: untrack
 * unneeded ranges").
 */
import type { Area } from '../sheet/plan';
import { addressOf } from '../sheet/style-areas';

export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(addressOf(area)).untrack();

export const rangeAt = (
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rowCount = 1,
  columnCount = 1,
): Excel.Range => sheet.getRangeByIndexes(row, column, rowCount, columnCount).untrack();

/** @param addresses comma-separated, at most 255 characters */
export const rangesAt = (sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas =>
  sheet.getRanges(addresses).untrack();

export const wholeSheet = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange().untrack();
