/**
 * Timesheets of one file that one answer settles: sheets of different people over the same days are of one month, sheets
 * named after different months are one person's. Where two of them cannot be told apart so, each is asked about.
 */
import { nameKey } from '../../register';
import { otherFileOf } from '../../sheet/other-file';
import { periodOfText } from '../days/period';
import type { IntakeQuestion, SheetReading, WorkbookReading } from '../reading';

type SheetQuestion = Extract<IntakeQuestion, { kind: 'month' | 'person' }>;

const isSheetQuestion = (question: IntakeQuestion): question is SheetQuestion =>
  question.kind === 'month' || question.kind === 'person';

/** What each of these questions is about: the same topic for those that have one answer. */
export function topicsOfSheets({ sheets }: WorkbookReading): (question: SheetQuestion) => string {
  const topics = new Map<string, string>();
  /** By topic how often each of its people or days has a sheet. */
  const counts = new Map<string, Map<string, number>>();
  for (const sheet of sheets) {
    for (const question of sheet.questions.filter(isSheetQuestion)) {
      const tellingApart = question.kind === 'month' ? personOf(sheet) : daysOf(sheet);
      if (tellingApart.length === 0) continue;
      const topic = topicOf(question);
      topics.set(question.key, topic);
      const count = counts.get(topic) ?? new Map<string, number>();
      for (const one of tellingApart) count.set(one, (count.get(one) ?? 0) + 1);
      counts.set(topic, count);
    }
  }
  return ({ key }) => {
    const topic = topics.get(key) ?? key;
    return [...(counts.get(topic)?.values() ?? [])].every((count) => count === 1) ? topic : key;
  };
}

function topicOf(question: SheetQuestion): string {
  const file = otherFileOf(question.sheet)?.file ?? '';
  return [question.kind, file, question.kind === 'month' ? `${question.first}–${question.last}` : ''].join('\n');
}

/** Of a timesheet of one person; else nothing. */
function personOf({ kind, people }: SheetReading): string[] {
  const [person, ...others] = people;
  return kind === 'person-month' && person && others.length === 0 ? [nameKey(person.name)] : [];
}

/** Of a timesheet named after its month, where all its days are known; else nothing. */
function daysOf({ kind, sheet, days }: SheetReading): string[] {
  const named = periodOfText(otherFileOf(sheet)?.sheet ?? sheet).months !== 0;
  const dates = days.flatMap(({ date }) => date ?? []);
  return kind === 'person-month' && named && dates.length === days.length ? dates : [];
}
