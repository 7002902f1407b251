/** The pane's operations in the open workbook: `excel/` does the work, here its outcomes become what the pane shows. */
import {
  explainLine,
  type Closing,
  type HeldLine,
  type Reopening,
  type WeekLine,
  type WeekResult,
} from '../allowances';
import * as excel from '../excel';
import type { SheetReading as IntakeSheet } from '../intake';
import { sumCents, sumMinutes, type Cents } from '../programme/units';
import { cellOf } from '../register';
import { fullAddress } from '../sheet/address';
import { otherFileOf } from '../sheet/other-file';
import { wordsIn, type Words } from '../strings';
import { absentSentence } from '../strings/absent-words';
import { additionLines, differenceLines } from '../strings/difference-words';
import { ruleTitle } from '../strings/issue-words';
import { accountSentence, leftOutSentence } from '../strings/reading-words';
import type { Operations, Situation } from './operations';
import type { BuildReport, PersonLine, ReportRequest, SheetReading, WeekReport, WorkbookReading } from './reports';

/** The contract's name of the sheet with the programme's settings; the second where staff have a sheet of the first. */
const PROGRAM_SHEET = /^Program( \(register\))?$/;

/** Changes told one by one: of a first build, which only adds, a few are enough. */
const FEW_CHANGES = 3;
const MANY_CHANGES = 20;

export const excelOperations: Operations = {
  programmeTitle: excel.programmeTitle,
  async checkWorkbook(situation, options) {
    const outcome = await excel.checkWorkbook({ ...situation, ...options, mark: true, issuesSheet: false });
    const { today, issues, accepted, counts, sheets, unmarkedSheets, cellsWithoutNote, title } = outcome;
    return { today, issues, accepted, counts, sheets, unmarkedSheets, cellsWithoutNote, title };
  },
  clearMarks: excel.clearMarks,
  applyFix: excel.applyFix,
  acceptWarning: excel.acceptWarning,
  takeBackAcceptance: excel.takeBackAcceptance,
  liveCheck: { isChosen: excel.isLiveCheckChosen, choose: excel.chooseLiveCheck, start: excel.startLiveCheck },
  goTo: excel.goTo,
  goToSheet: excel.goToSheet,
  selection: excel.selectedArea,
  exportIssues: (report, situation) => excel.exportIssues(report, { ...situation, today: report.today }),
  readFiles: (chosen, situation, options) => excel.readSourceFiles(chosen, { ...situation, ...options }),
  inspectWorkbook: async (files, situation) =>
    workbookReading(await excel.inspectWorkbook({ ...situation, files }), situation),
  answerQuestions: async (answers, files, situation) =>
    workbookReading(await excel.answerQuestions(answers, { ...situation, files }), situation),
  async buildRegisters(start, files, confirm, situation, options) {
    const words = wordsIn(situation.language);
    const outcome = await excel.buildRegisters({
      ...start,
      ...situation,
      ...options,
      files,
      confirm: (proposed) => confirm(buildReport(proposed, words)),
    });
    return outcome.isWritten ? buildReport(outcome, words) : null;
  },
  weeksOf: excel.weeksOf,
  async makeWeek(week, situation, options) {
    const { result, sheets } = await excel.makeWeek(week, { ...situation, ...options, write: true });
    return weekReport(result, sheets[0] ?? '', wordsIn(situation.language));
  },
  async readWeek(week, situation) {
    const { result, sheets } = await excel.makeWeek(week, { ...situation, write: false });
    return weekReport(result, sheets[0] ?? '', wordsIn(situation.language));
  },
  closeWeek: async (week, withoutHeld, situation) =>
    ledgerRefusal(await excel.closeWeek(week, withoutHeld, situation), wordsIn(situation.language)),
  reopenWeek: async (week, situation) =>
    ledgerRefusal(await excel.reopenWeek(week, situation), wordsIn(situation.language)),
  async paymentFile(week, situation) {
    const made = await excel.paymentFile(week, {}, situation);
    if (made.kind === 'refused') {
      return { kind: 'refused', why: wordsIn(situation.language).say(`pane.week.payRefused.${made.why}`) };
    }
    const { fileName, xml, payments, controlCents } = made;
    return { kind: 'file', fileName, xml, payments: payments.payments.length, totalCents: controlCents };
  },
  async paymentList(week, situation) {
    const { result, sheets } = await excel.paymentList(week, { ...situation, write: true });
    if (result.kind === 'list') return { kind: 'list', sheet: sheets[0] ?? '' };
    return { kind: 'refused', why: wordsIn(situation.language).say(`pane.week.payRefused.${result.why}`) };
  },
  async makeReport(request, situation, options) {
    if (request.kind !== 'project') {
      const { sheets } = await report(request, { ...situation, ...options, write: true });
      return { sheets, unread: [] };
    }
    const { result, sheets } = await excel.makeProject(request.files, { ...situation, ...options });
    return { sheets, unread: result.unread };
  },
  startProgramme: (start, situation, options) => excel.startProgramme(start, { ...situation, ...options }),
  removeGenerated: excel.removeGenerated,
};

function report(
  request: Exclude<ReportRequest, { readonly kind: 'project' }>,
  options: excel.ReportOptions,
): Promise<{ readonly sheets: readonly string[] }> {
  switch (request.kind) {
    case 'month':
      return excel.makeMonth(request.month, options);
    case 'phase':
      return excel.makePhase(request.phase, options);
    case 'signIn':
      return excel.makeSignIn(request, options);
    case 'funder':
      return excel.makeFunder(options);
    case 'toDo':
      return excel.makeToDo(options);
  }
}

function weekReport(result: WeekResult, sheet: string, words: Words): WeekReport {
  const sum = (part: (line: WeekLine) => Cents): Cents => sumCents(result.lines.map(part));
  return {
    week: result.week,
    isClosed: result.isClosed,
    closedOn: result.closedOn,
    sheet,
    lines: result.lines.map(personLine),
    minutes: sumMinutes(result.lines.map((line) => line.paidMinutes)),
    rewardCents: sum((line) => line.rewardCents),
    mealCents: sum((line) => line.mealCents),
    travelCents: sum((line) => line.travelCents),
    correctionCents: sum((line) => line.correctionCents),
    totalCents: result.totalCents,
    held: result.held.map((held) => ({ name: held.line.name, why: heldWhy(held, words) })),
    heldLines: result.held.filter(({ isComputed }) => isComputed).map(({ line }) => personLine(line)),
    excluded: result.excluded.map(({ name, why }) => ({ name, why: words.say(`reports.weekly.excluded.${why}`) })),
    unconfirmed: [...new Set(result.unconfirmed.map(({ parameter }) => parameter))],
  };
}

const personLine = (line: WeekLine): PersonLine => ({
  participant: line.participant,
  name: line.name,
  minutes: line.paidMinutes,
  rewardCents: line.rewardCents,
  mealCents: line.mealCents,
  travelCents: line.travelCents,
  correctionCents: line.correctionCents,
  totalCents: line.totalCents,
  explanation: explainLine(line),
});

/** Why the ledger stays as it is; null where it was changed, or was so before. */
function ledgerRefusal(outcome: Closing | Reopening, words: Words): string | null {
  const say = (key: string, facts = {}): string => words.say(`pane.week.ledger.${key}`, facts);
  switch (outcome.kind) {
    case 'closed':
    case 'reopened':
    case 'alreadyClosed':
      return null;
    case 'notOver':
      return say('notOver', { to: words.date(outcome.to) });
    case 'notNext':
      return say('notNext', { week: outcome.next });
    case 'held':
      return say('held', { names: outcome.held.map(({ line }) => line.name).join(', ') });
    case 'damaged':
      return say('damaged', { cells: outcome.rows.map(({ at }) => fullAddress(cellOf(at, 'Teden'))).join(', ') });
    case 'notClosed':
      return say('notClosed');
    case 'notLast':
      return say('notLast', { week: outcome.last });
  }
}

function buildReport(
  { participants, records, difference, people, marks, absent }: excel.BuildOutcome,
  words: Words,
): BuildReport {
  const isFirst = difference.changed.length + difference.removed.length === 0;
  const { lines, more } = differenceLines(difference, isFirst ? FEW_CHANGES : MANY_CHANGES, words);
  const additions = additionLines(people, marks, words);
  return {
    changes: [...additions.slice(0, MANY_CHANGES), ...lines],
    more: more + Math.max(0, additions.length - MANY_CHANGES),
    absent: absent.map((source) => absentSentence(source, words)),
    participants,
    records,
    added: difference.added.length,
    changed: difference.changed.length,
    removed: difference.removed.length,
  };
}

function heldWhy({ why }: HeldLine, words: Words): string {
  return why
    .map((reason) =>
      reason === 'ledger-damaged' ? words.say('reports.weekly.ledgerDamaged') : ruleTitle(reason, words),
    )
    .join(', ');
}

function workbookReading({ reading, questions, answers }: excel.Inspection, { language }: Situation): WorkbookReading {
  const words = wordsIn(language);
  return {
    sheets: reading.sheets.map((sheet) => sheetReading(sheet, words)),
    hasProgramme: reading.sheets.some(({ kind, sheet }) => kind === 'register' && PROGRAM_SHEET.test(sheet)),
    questions,
    answers,
  };
}

function sheetReading(sheet: IntakeSheet, words: Words): SheetReading {
  const dates = sheet.days.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const place = otherFileOf(sheet.sheet);
  return {
    sheet: sheet.sheet,
    file: place?.file ?? null,
    title: place?.sheet ?? sheet.sheet,
    kind: sheet.kind,
    people: sheet.people.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    marks: sheet.entries.length,
    unclear: sheet.entries.filter(({ reading }) => reading.kind === 'unclear').length,
    ignored: sheet.ignored.map((area) => leftOutSentence(area, words)),
    account: sheet.kind === 'register' ? '' : accountSentence(sheet.account, sheet.ignored, words),
  };
}
