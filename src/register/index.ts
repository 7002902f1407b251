/** What a register is, how it is read from a workbook's tables and how it is written to sheets. */
export * from './columns';
export type { Draft, RegisterContent } from './content';
export { newRegisterContent, type NewProgramme } from './default-content';
export * from './facts';
export { GROUND_WORDS, readGround } from './ground';
export * from './issue';
export { hasEvidence, meaningOfRecord } from './meaning-of-record';
export { idsIn, nextId } from './next-id';
export { displayName, nameKey, sameName } from './person-name';
export { planRegisterSheets, type RegisterPlanOptions } from './plan-register';
export type { TableProblem } from './problem';
export type * from './records';
export { readMeaning } from './read-meaning';
export { hasRegister, readRegister } from './read-register';
export type { Register, Settings } from './register';
export { cellOf, type AsTyped, type RowPlace, type TablePlace, type Unreadable } from './row';
export * from './source';
export { NO_SETTINGS, SETTING_LABELS, SETTING_NAMES, type SettingName } from './settings';
