/** The programme's law: units, calendar, plan, legend, hours, parameters. */
export * from './calendar';
export * from './curriculum';
export { readDateText } from './date-text';
export { decimalText, scaledDecimal, truncatedDecimal } from './decimal';
export { DEFAULT_PARAMETERS } from './default-parameters';
export { readHours, readHoursColumn, type HoursHint, type HoursReading } from './hours';
export {
  DEFAULT_LEGEND,
  excuseKindOf,
  legendOf,
  markKey,
  readMark,
  type ExcuseKind,
  type Legend,
  type LegendEntry,
} from './legend';
export type { MarkReading } from './mark';
export * from './meaning';
export {
  PARAMETER_NAMES,
  PARAMETERS,
  parameterNamed,
  type ParameterDefinition,
  type ParameterName,
  type ParameterValues,
} from './parameters';
export {
  isConfirmed,
  parametersOf,
  type InForce,
  type ParameterEntry,
  type ParametersInForce,
} from './parameters-in-force';
export type { FreeDay, Module, Phase } from './plan';
export { ImpossibleCurriculum, planProgramme, type ProgrammePlan } from './plan-programme';
export { textKey } from './text-key';
export * from './units';
export { hoursForCell, meantHours } from './meant-hours';
export { readWeekdays, weekdayOfWord, weekdaysText } from './weekdays';
export { workFreeDays } from './work-free-days';
export { readYesNo, yesNoText } from './yes-no';
