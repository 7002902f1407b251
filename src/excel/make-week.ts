/** The weekly allowance sheet, and the weeks that there are to make one for. */
import { computeWeek, type WeekResult } from '../allowances';
import { weekOf } from '../programme/calendar';
import type { IsoWeek } from '../programme/units';
import { weeklySheet } from '../reports/weekly';
import { wordsIn } from '../strings';
import { makeSheets, understandRegisters, type ReportOptions, type ReportOutcome } from './make-sheets';
import type { OperationOptions } from './operations-options';
import { readWorkbook } from './read-workbook';
import { inExcel } from './run';

/** Computes a week and writes its sheet. @throws HostProblem as `makeSheets` does */
export const makeWeek = (week: IsoWeek, options: ReportOptions): Promise<ReportOutcome<WeekResult>> =>
  makeSheets(options, ({ facts, issues }) => {
    const result = computeWeek(facts, week, { today: options.today, issues });
    return { result, plans: [weeklySheet(result, facts, wordsIn(options.language), options.today)] };
  });

export interface WeeksOutcome {
  /** Weeks with attendance, in order. */
  readonly weeks: readonly IsoWeek[];
  /** The first week that is over and not closed; null where there is none. */
  readonly suggested: IsoWeek | null;
}

/** The weeks that a sheet can be made for. @throws HostProblem `noRegisters` */
export async function weeksOf(options: OperationOptions): Promise<WeeksOutcome> {
  const { facts } = await inExcel(async (context) => understandRegisters(await readWorkbook(context), options));
  const days = facts.register.attendance.flatMap(({ date }) => (date === null ? [] : [date]));
  const weeks = [...new Set(days.map(weekOf))].sort();
  const closed = new Set(facts.register.payments.flatMap(({ week, state }) => (state === 'closed' ? [week] : [])));
  const thisWeek = weekOf(options.today);
  return { weeks, suggested: weeks.find((week) => week < thisWeek && !closed.has(week)) ?? null };
}
