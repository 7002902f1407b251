/** The weekly allowance sheet, and the weeks that there are to make one for. */
import { computeWeek, nextWeekToClose, type WeekResult } from '../allowances';
import { datesBetween, weekOf } from '../programme/calendar';
import type { IsoDate, IsoWeek } from '../programme/units';
import { weeklySheet } from '../reports/weekly';
import { wordsIn } from '../strings';
import { makeSheets, understandRegisters, type ReportOptions, type ReportOutcome } from './make-sheets';
import type { OperationOptions } from './operations-options';
import { readWorkbook } from './read-workbook';
import { inExcel } from './run';
import { judge, weekContext } from './understand';

/** Computes a week and writes its sheet. @throws HostProblem as `makeSheets` does */
export const makeWeek = (week: IsoWeek, options: ReportOptions): Promise<ReportOutcome<WeekResult>> =>
  makeSheets(options, ({ facts, money, accepted }) => {
    const result = computeWeek(facts, week, money);
    return { result, plans: [weeklySheet(result, facts, wordsIn(options.language), options.today, accepted)] };
  });

export interface WeeksOutcome {
  /** Days of the modules' plan, in order. */
  readonly planned: readonly IsoDate[];
  /** Weeks with attendance, in order. */
  readonly weeks: readonly IsoWeek[];
  /** The week to close next; null where there is none. */
  readonly suggested: IsoWeek | null;
}

/** The weeks that a sheet can be made for. @throws HostProblem `noRegisters` */
export async function weeksOf(options: OperationOptions): Promise<WeeksOutcome> {
  return inExcel(async (context) => {
    const open = await readWorkbook(context);
    const understood = understandRegisters(open, options);
    const { facts } = understood;
    const { register, modules } = facts;
    const days = [...register.attendance, ...register.individual].flatMap(({ date }) => (date === null ? [] : [date]));
    const money = weekContext(open, judge(open, understood, options.today), options.today);
    const planned = new Set(
      modules.flatMap(({ from, to }) => datesBetween(from, to).filter((day) => facts.plannedMinutes(day) > 0)),
    );
    return {
      planned: [...planned].sort(),
      weeks: [...new Set(days.map(weekOf))].sort(),
      suggested: nextWeekToClose(facts, money),
    };
  });
}
