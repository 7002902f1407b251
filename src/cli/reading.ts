/** What was read of a workbook, a line a sheet, for people; then what only staff can say. */
import { reportOf, type SheetReport, type WorkbookReading } from '../intake';
import { parseIsoDate } from '../programme/calendar';
import type { Words } from '../strings';
import { questionSentence } from '../strings/reading-words';
import { printColumns, printLine } from './print';

export function printReading(reading: WorkbookReading, words: Words): void {
  const { sheets } = reportOf(reading);
  printColumns(sheets.map((sheet) => sheetLine(sheet, words)));
  for (const { sheet, questions } of reading.sheets) {
    for (const question of questions) printLine(`  ${sheet}: ${questionSentence(question, words)}`);
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
