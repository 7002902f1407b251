/** The register tables in the order of their sheets. */
export { ATTENDANCE } from './attendance';
export { ACTIVITIES, CANDIDATES, COMPLAINTS, TEAM } from './events';
export { FREE_DAYS } from './free-days';
export { LEGEND_TABLE } from './legend';
export { MODULES } from './modules';
export { PARAMETERS_TABLE } from './parameters';
export { PARTICIPANTS } from './participants';
export { PAYMENTS } from './payments';
export { ABSENCES, INDIVIDUAL, SUSPENSIONS } from './people';
export type { ReadingContext, RegisterTable, WritingContext, WrittenRow } from './table';
