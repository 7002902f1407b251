/** What the open workbook is called: the programme's title, else the file's name. One small request. */
import { inExcel } from './run';

/** Defined name of the title's cell on the sheet Program (contract: Registers). */
const TITLE_NAME = 'naziv';

/** @returns '' where neither is known */
export async function programmeTitle(): Promise<string> {
  return inExcel(async (context) => {
    // The value of a name that refers to cells is their address, so the cell itself is asked.
    const cell = context.workbook.names.getItemOrNullObject(TITLE_NAME).getRangeOrNullObject().load({ values: true });
    context.workbook.load({ name: true });
    await context.sync();
    const value: unknown = cell.isNullObject ? '' : cell.values[0]?.[0];
    const title = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return title === '' ? context.workbook.name : title;
  });
}
