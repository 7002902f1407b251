import type { Worksheet } from 'exceljs';

/** Changes how the sheet is shown; exceljs writes the first view of a sheet. */
export function setView(sheet: Worksheet, change: object): void {
  const [first] = sheet.views;
  sheet.views = [{ ...(first ?? { state: 'normal' }), ...change }];
}
