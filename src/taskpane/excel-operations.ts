/** The pane's operations in the open workbook: `excel/` does the work, here its outcomes become what the pane shows. */
import type { HeldLine, WeekLine } from '../allowances';
import * as excel from '../excel';
import type { IgnoredArea, IntakeQuestion, SheetReading as IntakeSheet } from '../intake';
import { cents, minutes, sumCents, sumMinutes } from '../programme/units';
import { wordsIn, type Words } from '../strings';
import { ruleTitle } from '../strings/issue-words';
import type { Operations } from './operations';
import type { BuildReport, SheetReading, WeekReport } from './reports';

export const excelOperations: Operations = {
  programmeTitle: excel.programmeTitle,
  async checkWorkbook(situation, options) {
    const outcome = await excel.checkWorkbook({ ...situation, ...options, mark: true, issuesSheet: false });
    const { today, issues, counts, reading, title } = outcome;
    return { today, issues, counts, sheets: reading.sheets.length, title };
  },
  clearMarks: excel.clearMarks,
  goTo: excel.goTo,
  goToSheet: excel.goToSheet,
  selection: excel.selectedArea,
  exportIssues: (report, situation) => excel.exportIssues(report.issues, { ...situation, today: report.today }),
  async inspectWorkbook(situation) {
    const { sheets } = await excel.inspectWorkbook(situation);
    const words = wordsIn(situation.language);
    return { sheets: sheets.map((sheet) => sheetReading(sheet, words)), start: null, title: '', unit: '' };
  },
  async buildRegisters(start, confirm, situation, options) {
    const outcome = await excel.buildRegisters({
      ...start,
      ...situation,
      ...options,
      confirm: (proposed) => confirm(buildReport(proposed)),
    });
    return outcome.isWritten ? buildReport(outcome) : null;
  },
  weeksOf: excel.weeksOf,
  async makeWeek(week, situation, options) {
    const { result, sheets } = await excel.makeWeek(week, { ...situation, ...options, write: true });
    const words = wordsIn(situation.language);
    const sum = (part: (line: WeekLine) => number): ReturnType<typeof cents> =>
      sumCents(result.lines.map((line) => cents(part(line))));
    const report: WeekReport = {
      sheet: sheets[0] ?? '',
      lines: result.lines.length,
      minutes: sumMinutes(result.lines.map((line) => minutes(line.paidMinutes))),
      rewardCents: sum((line) => line.rewardCents),
      mealCents: sum((line) => line.mealCents),
      travelCents: sum((line) => line.travelCents),
      correctionCents: sum((line) => line.correctionCents),
      totalCents: result.totalCents,
      held: result.held.map((held) => ({ name: held.line.name, why: heldWhy(held, words) })),
      excluded: result.excluded.map(({ name, why }) => ({ name, why: words.say(`reports.weekly.excluded.${why}`) })),
      unconfirmed: [...new Set(result.unconfirmed.map(({ parameter }) => parameter))],
    };
    return report;
  },
  removeGenerated: excel.removeGenerated,
};

function buildReport({ participants, records, difference }: excel.BuildOutcome): BuildReport {
  return {
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

function sheetReading(sheet: IntakeSheet, words: Words): SheetReading {
  const dates = sheet.days.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  return {
    sheet: sheet.sheet,
    kind: sheet.kind,
    people: sheet.people.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    marks: sheet.entries.length,
    unclear: sheet.entries.filter(({ reading }) => reading.kind === 'unclear').length,
    ignored: sheet.ignored.map((area) => ignoredSentence(area, words)),
    questions: sheet.questions.map((question) => questionSentence(question, words)),
  };
}

function ignoredSentence({ rows, columns, why }: IgnoredArea, words: Words): string {
  const reason = words.say(`pane.registers.why.${why}`);
  return rows === undefined
    ? words.say('pane.registers.ignoredColumns', { place: columns ?? '', why: reason })
    : words.say('pane.registers.ignoredRows', { place: rows, why: reason });
}

function questionSentence(question: IntakeQuestion, words: Words): string {
  const { key: _key, at: _at, sheet: _sheet, kind, ...rest } = question;
  const facts = Object.fromEntries(
    Object.entries(rest).filter(
      (entry): entry is [string, string | number] => !Array.isArray(entry[1]) && entry[1] !== null,
    ),
  );
  const variant = kind === 'mark' && question.similarTo !== null ? 'markSimilar' : kind;
  return words.say(`pane.registers.question.${variant}`, facts);
}
