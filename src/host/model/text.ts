/** What a cell shows: its value by its number format. */
import type { Cell } from 'exceljs';
import { numFmtOf, valueOf } from './cells';
import { formatValue } from './number-format';

/** `Range.text` of a cell; '' for an empty one. Column widths are left aside: nothing shows as ####. */
export const cellText = (cell: Cell | undefined, date1904: boolean): string =>
  cell ? formatValue(valueOf(cell, date1904), numFmtOf(cell, cell.worksheet, 0), date1904) : '';
