/** Register in, sheets out: one folder per report, each a pure computation and a maker of plans. */
export { earningsOf, type Earnings } from './earned';
export { monthJson, type MonthJson } from './month/json';
export { monthSheets } from './month/sheet';
export { monthSummary, type MonthSummary } from './month/summary';
export { formProgrammeOf, monthsOf, newProgramme, type NewProgrammeOptions } from './programme-workbook/newProgramme';
export { monthSheetName, planMonthForm } from './programme-workbook/monthForm';
export type { FormProgramme } from './programme-workbook/formProgramme';
export { addProvenance, RULE_SET, sourcesOf, type Provenance } from './provenance';
export { provenanceBetween, usedParameter } from './registerProvenance';
export { signInSheets, type SignInOptions } from './sign-in/sheet';
export { signInDay, signInWeek, type SignInList } from './sign-in/week';
