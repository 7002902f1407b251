/** Register in, sheets out: one folder per report, each a pure computation and a maker of plans. */
export {
  acceptedFor,
  ALLOWANCE_RULES,
  INDICATOR_RULES,
  type AcceptedWarning,
  type Coverage,
} from './accepted-warnings';
export { earningsOf, type Earnings } from './earned';
export { funderIndicators, type FunderIndicators } from './funder/indicators';
export { funderRecords } from './funder/records';
export { funderSheet } from './funder/sheet';
export { monthJson, type MonthJson } from './month/json';
export { monthSheets } from './month/sheet';
export { monthSummary, type MonthSummary } from './month/summary';
export { phaseJson, type PhaseJson } from './phase/json';
export { phaseReport, type PhaseReport } from './phase/report';
export { phaseSheets } from './phase/sheets';
export type { FormProgramme } from './programme-workbook/form-programme';
export { monthSheetName, planMonthForm } from './programme-workbook/month-form';
export { formProgrammeOf, monthsOf, newProgramme } from './programme-workbook/new-programme';
export { projectJson, type ProjectJson } from './project/json';
export { projectProvenance, projectReport, type ProjectFile, type ProjectReport } from './project/report';
export { projectSheet } from './project/sheet';
export { addProvenance, RULE_SET, sourcesOf, type Provenance } from './provenance';
export { provenanceBetween, usedParameter } from './register-provenance';
export { signInSheets, type SignInOptions } from './sign-in/sheet';
export { signInFor, type SignInList, type SignInStretch } from './sign-in/week';
export { toDoSheet } from './to-do/sheet';
export { tasksOf, type Task } from './to-do/tasks';
