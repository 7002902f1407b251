/** A fresh programme: its registers and a month sheet ready to fill for each month. */
import { newProgramme, type NewProgrammeOptions } from '../reports';
import { wordsIn } from '../strings';
import { applyPlans } from './apply-plans';
import type { OperationOptions } from './operations-options';
import { readWorkbook } from './read-workbook';
import { inExcel } from './run';

/**
 * Writes the sheets of a new programme into the open workbook; the blank sheet that a new workbook begins with goes.
 * @throws HostProblem `nameTaken` where the workbook has a sheet of such a name, and where Excel refuses
 */
export async function startProgramme(
  programme: NewProgrammeOptions,
  options: OperationOptions,
): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const open = await readWorkbook(context);
    const plans = newProgramme(programme, wordsIn(options.language));
    await applyPlans(context, open, plans, { activate: plans[0]?.name, signal: options.signal });
    const [only, ...others] = open.cells.sheets;
    if (only && others.length === 0 && only.values.length === 0) {
      context.workbook.worksheets.getItem(only.name).delete();
      await context.sync();
    }
    return plans.map((plan) => plan.name);
  });
}
