/** The way of every report: read the workbook, compute from its registers, write the sheets that come of it. At most three requests to Excel. */
import type { WeekContext } from '../allowances';
import { judgedBy, type AcceptedIssue } from '../rules';
import type { SheetPlan } from '../sheet/plan';
import { applyPlans } from './apply-plans';
import { HostProblem } from './host-problem';
import { throwIfStopped, type OperationOptions } from './operations-options';
import { readWorkbook, type OpenWorkbook } from './read-workbook';
import { inExcel } from './run';
import { judge, understand, weekContext, type Understanding } from './understand';

/** What a report is computed from. */
export interface ReportInput extends Understanding {
  /** Of a check's issues, errors hold money back. */
  readonly money: WeekContext;
  /** Warnings that staff accepted, as far as they still hold. */
  readonly accepted: readonly AcceptedIssue[];
}

/** A report's result with its sheets, the first of which is shown. */
export interface MadeSheets<Result> {
  readonly result: Result;
  readonly plans: readonly SheetPlan[];
}

export interface ReportOptions extends OperationOptions {
  /** False to compute only. */
  readonly write: boolean;
}

export interface ReportOutcome<Result> {
  readonly result: Result;
  /** Names of the sheets; where they are not written, those that they would have. */
  readonly sheets: readonly string[];
}

/**
 * @throws HostProblem `noRegisters` where the workbook has none and none was built yet, and where Excel refuses
 */
export async function makeSheets<Result>(
  options: ReportOptions,
  make: (input: ReportInput) => MadeSheets<Result>,
): Promise<ReportOutcome<Result>> {
  return inExcel(async (context) => {
    const open = await readWorkbook(context);
    options.onProgress?.(0.3);
    const understood = understandRegisters(open, options);
    const issues = judge(open, understood, options.today);
    const money = weekContext(open, issues, options.today);
    const { accepted } = judgedBy(issues, open.memory.acceptances);
    const { result, plans } = make({ ...understood, money, accepted });
    options.onProgress?.(0.7);
    throwIfStopped(options);
    if (options.write) await applyPlans(context, open, plans, { activate: plans[0]?.name, signal: options.signal });
    options.onProgress?.(1);
    return { result, sheets: plans.map((plan) => plan.name) };
  });
}

/** @throws HostProblem `noRegisters` */
export function understandRegisters(open: OpenWorkbook, { today }: OperationOptions): Understanding {
  const understood = understand(open, today, { start: null, title: '', unit: '' });
  if (understood.isNew && understood.register.settings.start === null) throw new HostProblem('noRegisters');
  return understood;
}
