/** Brings a cell into view and selects it. */
import type { CellRef } from '../sheet/cells';
import { inExcel } from './run';

/** @throws HostProblem `notFound` where the sheet or cell is gone */
export async function goTo(at: CellRef): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    sheet.activate();
    sheet.getRange(at.cell).select();
    await context.sync();
  });
}

/** @throws HostProblem `notFound` where the sheet is gone */
export async function goToSheet(name: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}

/** The selected area of the active sheet. */
export async function selectedArea(): Promise<CellRef> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load({ address: true, worksheet: { name: true } });
    await context.sync();
    return { sheet: range.worksheet.name, cell: range.address.slice(range.address.lastIndexOf('!') + 1) };
  });
}
