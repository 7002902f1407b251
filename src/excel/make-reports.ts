/** The reports that need nothing but the registers: month, phases, sign-in lists, funder's indicators, to-do list. */
import type { IsoMonth } from '../programme/units';
import {
  acceptedFor,
  INDICATOR_RULES,
  monthSheets,
  monthSummary,
  provenanceBetween,
  signInFor,
  signInSheets,
  type MonthSummary,
  type SignInList,
  type SignInStretch,
} from '../reports';
import { funderIndicators, type FunderIndicators } from '../reports/funder/indicators';
import { funderRecords } from '../reports/funder/records';
import { funderSheet } from '../reports/funder/sheet';
import { phaseReport, type PhaseReport } from '../reports/phase/report';
import { phaseSheets } from '../reports/phase/sheets';
import { sourcesOf } from '../reports/provenance';
import { toDoSheet } from '../reports/to-do/sheet';
import { tasksOf, type Task } from '../reports/to-do/tasks';
import { wordsIn } from '../strings';
import { HostProblem } from './host-problem';
import { makeSheets, type ReportOptions, type ReportOutcome } from './make-sheets';

/** The monthly summary. @throws HostProblem as `makeSheets` does */
export const makeMonth = (month: IsoMonth, options: ReportOptions): Promise<ReportOutcome<MonthSummary>> =>
  makeSheets(options, ({ facts, register, accepted }) => {
    const result = monthSummary(facts, month, options.today);
    const people = new Set(result.lines.map(({ participant }) => participant));
    const provenance = {
      ...provenanceBetween(register, result.from, result.to, options.today, result.used),
      accepted: acceptedFor(accepted, { days: result, people }),
    };
    return { result, plans: monthSheets(result, register.settings, provenance, wordsIn(options.language)) };
  });

/** The report of a phase. @throws HostProblem `phaseUnknown` where Program does not say when it runs, and as `makeSheets` does */
export const makePhase = (number: 1 | 2 | 3, options: ReportOptions): Promise<ReportOutcome<PhaseReport>> =>
  makeSheets(options, ({ facts, register, accepted }) => {
    const phase = register.settings.phases.find((one) => one.number === number);
    if (!phase) throw new HostProblem('phaseUnknown', { phase: String(number) });
    const result = phaseReport(facts, phase, options.today);
    const people = new Set(result.people.map(({ participant }) => participant));
    const provenance = {
      ...provenanceBetween(register, phase.from, phase.to, options.today, result.used),
      accepted: acceptedFor(accepted, { days: phase, people }),
    };
    return { result, plans: phaseSheets(result, register.settings, provenance, wordsIn(options.language)) };
  });

/**
 * Attendance lists to sign, for a week's planned days or for one day.
 * @throws HostProblem `nothingPlanned` for a week without a planned day, and as `makeSheets` does
 */
export const makeSignIn = (stretch: SignInStretch, options: ReportOptions): Promise<ReportOutcome<SignInList>> =>
  makeSheets(options, ({ facts, register }) => {
    const result = signInFor(facts, stretch);
    const name = 'week' in stretch ? stretch.week : stretch.day;
    if (result.days.length === 0) throw new HostProblem('nothingPlanned', { week: name });
    const sheet = { stretch: name, madeOn: options.today };
    return { result, plans: signInSheets(result, register.settings, sheet, wordsIn(options.language)) };
  });

/** The funder's indicators for both periods. @throws HostProblem as `makeSheets` does */
export const makeFunder = (options: ReportOptions): Promise<ReportOutcome<FunderIndicators>> =>
  makeSheets(options, ({ register, accepted }) => {
    const result = funderIndicators(funderRecords(register.participants));
    const people = new Set(register.participants.map(({ id }) => id));
    const provenance = {
      madeOn: options.today,
      sources: sourcesOf(register.participants),
      parameters: [],
      accepted: acceptedFor(accepted, { days: null, people, rules: INDICATOR_RULES }),
      who: 'id' as const,
    };
    return {
      result,
      plans: [funderSheet(result, options.today, register.settings, provenance, wordsIn(options.language))],
    };
  });

/** What is to be done, by date. @throws HostProblem as `makeSheets` does */
export const makeToDo = (options: ReportOptions): Promise<ReportOutcome<readonly Task[]>> =>
  makeSheets(options, ({ facts, register }) => {
    const result = tasksOf(facts, options.today);
    const { participants, attendance, absences, suspensions } = register;
    const sources = sourcesOf(participants, attendance, absences, suspensions);
    const provenance = { madeOn: options.today, sources, parameters: [] };
    return {
      result,
      plans: [toDoSheet(result, options.today, register.settings, provenance, wordsIn(options.language))],
    };
  });
