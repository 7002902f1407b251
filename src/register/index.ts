/** What a register is, how it is read from a workbook's tables and how it is written to sheets. */
export * from './columns';
export type { AsTyped, Draft, RegisterContent } from './content';
export * from './facts';
export * from './issue';
export { idsIn, nextId } from './next-id';
export { displayName, nameKey, sameName } from './person-name';
export type { TableProblem } from './problem';
export type * from './records';
export type { Register, Settings } from './register';
export { cellOf, type RowPlace, type TablePlace, type Unreadable } from './row';
export * from './source';
