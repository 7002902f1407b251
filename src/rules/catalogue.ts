/** All rules there are. The order is the order in which issues at the same cell are listed. */
import { daysOverPlan } from './days-over-plan';
import { duplicateEntry } from './duplicate-entry';
import { hoursOverPlan } from './hours-over-plan';
import { markMissing } from './mark-missing';
import { markUnknown } from './mark-unknown';
import { notPlanned } from './not-planned';
import { outsideInclusion } from './outside-inclusion';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  markUnknown,
  markMissing,
  hoursOverPlan,
  daysOverPlan,
  notPlanned,
  outsideInclusion,
  duplicateEntry,
];
