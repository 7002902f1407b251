/**
 * Writes SheetPlans into the workbook. New sheets are made under a passing name and take the place of the old ones only
 * when everything is written, so that a run that fails or is stopped leaves the workbook as it was. Register tables that stand
 * are updated where they stand; what that promises is said in `update-tables.ts`.
 */
import { parseFullAddress } from '../sheet/address';
import type { SheetPlan } from '../sheet/plan';
import { HostProblem } from './host-problem';
import type { WorkbookMemory } from './memory';
import type { OpenWorkbook } from './read-workbook';
import { writeMemory } from './write-memory';
import { Payload } from './payload';
import { writeFormulas, writeValues } from './write-cells';
import { writeExtras, writeUniques } from './write-extras';
import { writeFormats } from './write-formats';
import { writePrint } from './write-print';
import { deleteRows, prepareUpdates, restoreTables, writeUpdate } from './update-tables';

export interface ApplyOptions {
  /** Name of the sheet to show afterwards. */
  readonly activate?: string | undefined;
  /** What is to be remembered in the workbook from now on, with the sheets. */
  readonly remember?: Partial<WorkbookMemory> | undefined;
  /** Stops before anything is replaced. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Queues and sends everything that makes the sheets of `plans`, replacing sheets of the same name that are Prisotnik's
 * own (its generated sheets, its registers). One request, as long as the payload fits; where register tables are updated, one
 * before it that looks whether they still stand as they were read, and one after it where rows are deleted.
 * @throws HostProblem `nameTaken` where a sheet of that name is the staff's own, `stopped` on request, and as
 *   `prepareUpdates` does
 */
export async function applyPlans(
  context: Excel.RequestContext,
  open: OpenWorkbook,
  plans: readonly SheetPlan[],
  options: ApplyOptions = {},
): Promise<void> {
  const standing = new Set(open.sheetNames.map(folded));
  for (const plan of plans) {
    if (standing.has(folded(plan.name)) && !mayReplace(open, plan))
      throw new HostProblem('nameTaken', { sheet: plan.name });
  }
  const { worksheets } = context.workbook;
  const updates = await prepareUpdates(context, open, plans);
  const made = plans.filter(({ update }) => update === undefined);
  const payload = new Payload(context);
  const passing = made.map((_, index) => passingName(index, open.sheetNames));
  try {
    for (const [index, plan] of made.entries()) {
      const sheet = worksheets.add(passing[index] ?? plan.name);
      await writeValues(sheet, plan, open.cells.date1904, payload);
      writeFormats(sheet, plan);
      writeExtras(sheet, plan);
      if (plan.print) writePrint(sheet, plan.print);
      if (options.signal?.aborted) throw new HostProblem('stopped');
    }
    if (options.signal?.aborted) throw new HostProblem('stopped');
    for (const update of updates) await writeUpdate(context, update, payload);
    for (const [index, plan] of made.entries()) {
      takePlace(context.workbook, open, plan, passing[index] ?? plan.name);
    }
    for (const plan of made) {
      const sheet = worksheets.getItem(plan.name);
      await writeFormulas(sheet, plan, payload);
      if (plan.protect) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
    }
    remember(context, open, plans, options.remember);
    if (options.activate !== undefined) worksheets.getItem(options.activate).activate();
    await context.sync();
  } catch (thrown) {
    await removeSheets([...passing, ...made.map(({ name }) => name).filter((name) => !standing.has(folded(name)))]);
    await restoreTables(updates);
    throw thrown;
  }
  await deleteRows(context, updates);
}

/** The new sheet goes where the old one was; what may be in the workbook only once (its name, its tables) comes only now. */
function takePlace(workbook: Excel.Workbook, open: OpenWorkbook, plan: SheetPlan, passing: string): void {
  const position = open.sheetNames.findIndex((name) => folded(name) === folded(plan.name));
  if (position >= 0) workbook.worksheets.getItem(plan.name).delete();
  const sheet = workbook.worksheets.getItem(passing);
  sheet.name = plan.name;
  if (position >= 0) sheet.position = position;
  writeUniques(workbook, sheet, plan, (name) => isStaffs(open, plan, name));
}

/** Which sheets were made, and what else the run has to keep; nothing is written where nothing is new. */
function remember(
  context: Excel.RequestContext,
  open: OpenWorkbook,
  plans: readonly SheetPlan[],
  more: Partial<WorkbookMemory> | undefined,
): void {
  const known = open.memory.generatedSheets;
  const made = plans.filter((plan) => plan.purpose === 'output').map((plan) => plan.name);
  if (!more && made.every((name) => known.includes(name))) return;
  writeMemory(context, open, { ...open.memory, ...more, generatedSheets: [...new Set([...known, ...made])] });
}

/** True for a defined name that leads elsewhere than to the sheet that is replaced, or to cells that are gone: staff's own. */
function isStaffs(open: OpenWorkbook, plan: SheetPlan, name: string): boolean {
  const formula = open.names.get(folded(name));
  if (formula === undefined || formula.includes('#REF!')) return false;
  const target = parseFullAddress(formula.replace(/^=/, '').replaceAll('$', ''));
  return target === null || folded(target.sheet) !== folded(plan.name);
}

/** Sheet names differ by more than case in Excel. */
const folded = (name: string): string => name.toLowerCase();

function mayReplace(open: OpenWorkbook, plan: SheetPlan): boolean {
  if (open.memory.generatedSheets.some((name) => folded(name) === folded(plan.name))) return true;
  const tables = new Set(plan.tables?.map((table) => table.name));
  const old = open.cells.sheets.find((sheet) => folded(sheet.name) === folded(plan.name));
  return plan.purpose === 'register' && (old?.tables.some((table) => tables.has(table.name)) ?? false);
}

function passingName(index: number, taken: readonly string[]): string {
  let name = `Prisotnik ~${index + 1}`;
  while (taken.includes(name)) name += '~';
  return name;
}

/** Takes away what a failed run left behind; the first failure is what staff hear of, so one here is not told on top of it. */
async function removeSheets(names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  }).catch(() => undefined);
}
