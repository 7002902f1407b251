import type ExcelJS from 'exceljs';

/** True for a cell that a merged area covers and that is not its first: empty in Excel, while exceljs repeats the first cell's value there. */
export const isCovered = (cell: ExcelJS.Cell): boolean => cell.isMerged && cell.master.address !== cell.address;
