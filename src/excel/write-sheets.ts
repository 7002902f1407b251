/** Writes sheets that were planned elsewhere (a report over several workbooks) into the open workbook. */
import type { SheetPlan } from '../sheet/plan';
import { applyPlans } from './apply-plans';
import { readWorkbook } from './read-workbook';
import { inExcel } from './run';

/** A blank sheet that a new workbook begins with goes. @throws HostProblem as `applyPlans` does */
export async function writeSheets(plans: readonly SheetPlan[], signal?: AbortSignal): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const open = await readWorkbook(context);
    await applyPlans(context, open, plans, { activate: plans[0]?.name, signal });
    const [only, ...others] = open.cells.sheets;
    if (only && others.length === 0 && only.values.length === 0) {
      context.workbook.worksheets.getItem(only.name).delete();
      await context.sync();
    }
    return plans.map((plan) => plan.name);
  });
}
