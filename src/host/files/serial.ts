/**
 * The serial number behind a JS Date that exceljs made of a date cell, to the millisecond. Workbooks opened by
 * `openWorkbookFile` hold plain numbers and no Dates; this is for workbooks made elsewhere. exceljs counts every day from
 * 1899-12-30 in UTC, the shifted days before March 1900 included, so this is its exact inverse.
 */
export function serialNumberOf(date: Date, date1904 = false): number {
  const epochDays = date1904 ? 24107 : 25569;
  return (date.getTime() + epochDays * 86_400_000) / 86_400_000;
}
