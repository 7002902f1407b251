/** What can be done with the open workbook. Everything here throws HostProblem where Excel refuses. */
export {
  acceptWarning,
  canBeAccepted,
  takeBackAcceptance,
  type AcceptedBecause,
  type AcceptedIssue,
} from './accept-warning';
export { applyFix, type Fix, type FixOutcome } from './apply-fix';
export { buildRegisters, type BuildOptions, type BuildOutcome } from './build-registers';
export { checkWorkbook, clearMarks, exportIssues, type CheckOptions, type CheckOutcome } from './check-workbook';
export { closeWeek, reopenWeek } from './close-week';
export { goTo, goToSheet, selectedArea } from './go-to';
export { HostProblem, type HostProblemCode } from './host-problem';
export { answerQuestions, inspectWorkbook, type Inspection } from './inspect-workbook';
export type { ReportOptions, ReportOutcome } from './make-sheets';
export {
  chooseLiveCheck,
  isLiveCheckChosen,
  startLiveCheck,
  type LiveCheckOptions,
  type LiveFindings,
  type StopLiveCheck,
} from './live/live-check';
export { makeFunder, makeMonth, makePhase, makeSignIn, makeToDo } from './make-reports';
export type { SignInStretch } from '../reports';
export { makeProject } from './make-project';
export { makeWeek, weeksOf, type WeeksOutcome } from './make-week';
export { paymentFile } from './payment-file';
export { paymentList, type PaymentList } from './payment-list';
export { programmeTitle } from './programme-title';
export { readProgramme } from './read-programme';
export type { ChosenFile } from './read-files';
export { removeGenerated } from './remove-generated';
export { readSourceFiles, type SourceFile } from './source-files';
export { startProgramme } from './start-programme';
export { writeSheets } from './write-sheets';
