/** What each sheet was taken for and what was read of it. Two requests to Excel, nothing written. */
import type { WorkbookReading } from '../intake';
import type { IsoDate } from '../programme/units';
import { readRegister } from '../register';
import { readWorkbook } from './read-workbook';
import { inExcel } from './run';
import { readSheets } from './understand';

/** @throws HostProblem where Excel refuses */
export async function inspectWorkbook({ today }: { readonly today: IsoDate }): Promise<WorkbookReading> {
  return inExcel(async (context) => {
    const open = await readWorkbook(context);
    return readSheets(open, readRegister(open.cells), today);
  });
}
