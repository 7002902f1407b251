/** Answers of the staff to intake's questions: what may be answered to which question, and what an answer says. */
import { markKey, MEANINGS, parseIsoMonth, readDateText, readHours } from '../programme';
import type { IsoDate } from '../programme/units';
import type { Meaning } from '../programme/meaning';
import type { Explained } from './marks/mark-context';
import type { TableReading } from './matrices/matrix';
import { SHEET_KINDS, type Answers } from './reading';

/** Sorts of answers, by the first word of a question's key. */
const ANSWER_SORTS = [
  'year',
  'month',
  'dateOrder',
  'sessions',
  'mark',
  'person',
  'nameless',
  'unread',
  'same',
  'kind',
] as const;
type AnswerSort = (typeof ANSWER_SORTS)[number];

/** The sort of a key such as `year:List1`; null for a key that no question has. */
export function sortOfKey(key: string): AnswerSort | null {
  const [, sort] = /^(\w+):./s.exec(key) ?? [];
  return ANSWER_SORTS.find((one) => one === sort) ?? null;
}

/**
 * What is remembered of an answer as it was typed or chosen.
 *
 * year: `2020` · month: `2020-09` · dateOrder: `dayFirst`, `monthFirst` · sessions: days parted by commas, semicolons or
 * lines, in the order of the sessions · mark: a meaning (`unexcused`, `neopravičeno`) or hours (`4,5`) · person: a name ·
 * nameless, unread: `ignore` · same: an id or `new` · kind: a kind of sheet.
 *
 * @returns null where the text is no answer to such a question
 */
export function answerOf(key: string, text: string, meaningOfWord: (word: string) => Meaning | null): string | null {
  const typed = text.trim();
  switch (sortOfKey(key)) {
    case 'year':
      return /^(?:19|20)\d{2}$/.test(typed) ? typed : null;
    case 'month':
      return parseIsoMonth(typed);
    case 'dateOrder':
      return oneOf(['dayFirst', 'monthFirst'], typed);
    case 'sessions':
      return daysOf(typed)?.join(',') ?? null;
    case 'mark':
      return oneOf(MEANINGS, typed) ?? meaningOfWord(typed) ?? (readHours(typed).kind === 'minutes' ? typed : null);
    case 'person':
      return typed === '' ? null : typed;
    case 'nameless':
    case 'unread':
      return oneOf(['ignore'], typed);
    case 'same':
      return /^(?:U\d{3,}|new)$/.test(typed) ? typed : null;
    case 'kind':
      return oneOf(SHEET_KINDS, typed);
    case null:
      return null;
  }
}

const oneOf = (words: readonly string[], text: string): string | null => words.find((word) => word === text) ?? null;

function daysOf(text: string): IsoDate[] | null {
  const days = text
    .split(/[,;\n]/)
    .filter((part) => part.trim() !== '')
    .map(readDateText);
  const readable = days.filter((day) => day !== null);
  return days.length > 0 && readable.length === days.length ? readable : null;
}

/** What staff said of marks, as a legend; a mark that is still to be put right in its sheet (`notEntered`) stays unclear. */
export function answeredMarks(answers: Answers): Explained[] {
  return Object.entries(answers).flatMap(([key, answer]): Explained[] => {
    if (!key.startsWith('mark:')) return [];
    const mark = key.slice('mark:'.length);
    const meaning = answeredMeaning(answers, mark);
    if (meaning === 'notEntered') return [{ mark, meaning: 'unclear' }];
    if (meaning !== null) return [{ mark, meaning: meaning === 'excusedAwaitingEvidence' ? 'excused' : meaning }];
    const hours = readHours(answer);
    return hours.kind === 'minutes' ? [{ mark, meaning: 'present', minutes: hours.minutes }] : [];
  });
}

/** The one of the eight meanings that staff gave a mark; null for hours and for a mark that was not asked about. */
export function answeredMeaning(answers: Answers, mark: string): Meaning | null {
  const answer = answers[`mark:${markKey(mark)}`];
  return MEANINGS.find((meaning) => meaning === answer) ?? null;
}

/** Gives sessions the days that staff said, in their order; the question says how many days are needed. */
export function withSessionDates(table: TableReading, sheet: string, answers: Answers): TableReading {
  const key = `sessions:${sheet}`;
  if (!table.questions.some((question) => question.key === key)) return table;
  const undated = table.days.filter(({ date }) => date === null);
  const dates = daysOf(answers[key] ?? '') ?? [];
  if (dates.length === undated.length) {
    const dateOf = new Map(undated.map((day, index) => [day, dates[index] ?? null]));
    return {
      ...table,
      days: table.days.map((day) => ({ ...day, date: day.date ?? dateOf.get(day) ?? null })),
      questions: table.questions.filter((question) => question.key !== key),
    };
  }
  const span = { first: undated[0]?.label ?? '', last: undated.at(-1)?.label ?? '', count: undated.length };
  return {
    ...table,
    questions: table.questions.map((question) =>
      question.kind === 'sessionDates' ? { ...question, ...span } : question,
    ),
  };
}
