/** The register of the open workbook, for a report over several workbooks. */
import type { IsoDate } from '../programme/units';
import type { Register } from '../register';
import { understandRegisters } from './make-sheets';
import { readWorkbook } from './read-workbook';
import { inExcel } from './run';

/** @throws HostProblem `noRegisters` where the workbook has none and none was built yet, and where Excel refuses */
export async function readProgramme(today: IsoDate): Promise<Register> {
  return inExcel(
    async (context) => understandRegisters(await readWorkbook(context), { today, language: 'sl' }).register,
  );
}
