/** Cells in, register out: what is this sheet, where is its heading, what does this cell mean, who is this person. */
export { readWorkbookSheets, type IntakeContext } from './read-workbook';
export * from './reading';
export { HEADINGS, type Heading } from './words/headings';
export { MARK_MEANINGS, type MarkMeaning } from './words/mark-meaning';
export { reportOf, type IntakeReport, type SheetReport } from './report';
export { buildRegister, type BuildContext } from './build/build-register';
export { readPeopleList, type PeopleList, type PeopleProblem } from './build/people-list';
export { answerOf, sortOfKey } from './answers';
export { openQuestions, type OpenQuestion } from './build/open-questions';
export type { AbsentSource } from './build/absent-sources';
export type { BuildResult, Difference, NewRecord, PersonDoubt } from './build/result';
