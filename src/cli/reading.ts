/** What was read of a workbook, a line a sheet, for people; the account of its cells; then what only staff can say. */
import type { Inspection } from '../excel';
import { reportOf, type OpenQuestion, type SheetReport } from '../intake';
import { parseIsoDate } from '../programme/calendar';
import type { Words } from '../strings';
import { accountSentence, questionSentence } from '../strings/reading-words';
import { printColumns, printLine } from './print';

export function printReading({ reading, questions }: Pick<Inspection, 'reading' | 'questions'>, words: Words): void {
  const { sheets } = reportOf(reading);
  printColumns(sheets.map((sheet) => sheetLine(sheet, words)));
  printLine();
  printColumns(
    reading.sheets.flatMap(({ sheet, kind, account, ignored }) => {
      const sentence = kind === 'register' ? '' : accountSentence(account, ignored, words);
      return sentence === '' ? [] : [[sheet, sentence]];
    }),
  );
  printQuestions(questions, words);
}

/** What only staff can say, each with the key that its answer is given under. */
export function printQuestions(questions: readonly OpenQuestion[], words: Words): void {
  if (questions.length === 0) return;
  printLine(`\n${words.say('cli.questions.heading', { count: questions.length })}`);
  for (const question of questions) {
    printLine(`  ${question.sheet}: ${questionSentence(question, words)}`);
    const value = words.say(`cli.questions.value.${question.kind}`);
    const keys = [question.key, ...(question.also ?? []).map(({ key }) => key)];
    printLine(`    ${keys.map((key) => `--answer '${key}=${value}'`).join(' ')}`);
    if (question.kind !== 'samePerson') continue;
    for (const { id, name } of question.candidates) printLine(`      ${id}  ${name}`);
  }
}

function sheetLine(sheet: SheetReport, words: Words): string[] {
  const counted = (what: 'people' | 'marks' | 'unclear', count: number): string =>
    count > 0 ? words.say(`pane.registers.${what}`, { count }) : '';
  return [
    sheet.sheet,
    words.say(`pane.registers.kind.${sheet.kind}`),
    counted('people', sheet.people.length),
    period(sheet.dates, words),
    counted('marks', sheet.marks),
    counted('unclear', sheet.unclear),
  ];
}

/** `1. 9. 2020 – 30. 9. 2020`; '' without dates. */
function period(dates: readonly string[], words: Words): string {
  const [first, last] = [parseIsoDate(dates[0] ?? ''), parseIsoDate(dates.at(-1) ?? '')];
  if (!first || !last) return '';
  return first === last ? words.date(first) : `${words.date(first)} – ${words.date(last)}`;
}
