/** All rules there are, but `rule-failed`, which is what becomes of a rule that breaks. In the order of the contract. */
import { agreementDate } from './agreement-date';
import { daysOverPlan } from './days-over-plan';
import { diagnosisText } from './diagnosis-text';
import { duplicateEntry } from './duplicate-entry';
import { duringSuspension } from './during-suspension';
import { eligibilityGround } from './eligibility-ground';
import { eligibilityResidence } from './eligibility-residence';
import { emsoInvalid } from './emso-invalid';
import { emsoMismatch } from './emso-mismatch';
import { evidenceMissing } from './evidence-missing';
import { funderEntryData } from './funder-entry-data';
import { funderResult } from './funder-result';
import { futureDate } from './future-date';
import { hoursOverPlan } from './hours-over-plan';
import { ibanInvalid } from './iban-invalid';
import { ibanMissing } from './iban-missing';
import { ibanShared } from './iban-shared';
import { inclusionDates } from './inclusion-dates';
import { individualHour } from './individual-hour';
import { insuranceModuleTwo } from './insurance-module-two';
import { markMissing } from './mark-missing';
import { markUnknown } from './mark-unknown';
import { minimumPresence } from './minimum-presence';
import { moduleHours } from './module-hours';
import { notPlanned } from './not-planned';
import { outsideInclusion } from './outside-inclusion';
import { paidWeekChanged } from './paid-week-changed';
import { parameterInvalid } from './parameter-invalid';
import { parameterUnconfirmed } from './parameter-unconfirmed';
import { participantDuplicate } from './participant-duplicate';
import { personUnknown } from './person-unknown';
import { personalLeaveLimit } from './personal-leave-limit';
import type { Rule } from './rule';
import { safetyBriefing } from './safety-briefing';
import { taxNumberInvalid } from './tax-number-invalid';
import { travelData } from './travel-data';
import { weekdayMismatch } from './weekday-mismatch';

export const RULES: readonly Rule[] = [
  eligibilityResidence,
  eligibilityGround,
  participantDuplicate,
  inclusionDates,
  agreementDate,
  emsoInvalid,
  emsoMismatch,
  taxNumberInvalid,
  ibanInvalid,
  ibanMissing,
  ibanShared,
  travelData,
  insuranceModuleTwo,
  safetyBriefing,
  funderEntryData,
  funderResult,
  personUnknown,
  markUnknown,
  markMissing,
  hoursOverPlan,
  daysOverPlan,
  notPlanned,
  outsideInclusion,
  duringSuspension,
  futureDate,
  duplicateEntry,
  weekdayMismatch,
  evidenceMissing,
  personalLeaveLimit,
  diagnosisText,
  individualHour,
  moduleHours,
  minimumPresence,
  parameterInvalid,
  parameterUnconfirmed,
  paidWeekChanged,
];
