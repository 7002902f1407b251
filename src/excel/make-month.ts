/** The monthly summary. */
import type { IsoMonth } from '../programme/units';
import { monthSheets, monthSummary, provenanceBetween, type MonthSummary } from '../reports';
import { wordsIn } from '../strings';
import { makeSheets, type ReportOptions, type ReportOutcome } from './make-sheets';

/** Computes a month and writes its sheets. @throws HostProblem as `makeSheets` does */
export const makeMonth = (month: IsoMonth, options: ReportOptions): Promise<ReportOutcome<MonthSummary>> =>
  makeSheets(options, ({ facts, register }) => {
    const result = monthSummary(facts, month, options.today);
    const provenance = provenanceBetween(register, result.from, result.to, options.today, result.used);
    return { result, plans: monthSheets(result, register.settings, provenance, wordsIn(options.language)) };
  });
