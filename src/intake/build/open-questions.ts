/** Everything that a workbook leaves open, once: asked all together at the end of reading. */
import { otherFileOf } from '../../sheet/other-file';
import type { IntakeQuestion, WorkbookReading } from '../reading';
import { topicsOfSheets } from './alike-sheets';
import type { AbsenceDoubt, BuildResult, PersonDoubt } from './result';

export type OpenQuestion = Asked & {
  /** Questions of other sheets that the same answer answers. */
  readonly also?: readonly { readonly key: string; readonly sheet: string }[];
};

type Asked =
  | IntakeQuestion
  /** Absent: with or without an excuse? */
  | (AbsenceDoubt & { readonly kind: 'absence' })
  /** Whom a name means. */
  | (PersonDoubt & { readonly kind: 'samePerson' });

/** In the order of the sheets; what is alike in several sheets (a mark, the year of the same days, the month of many people's) is asked about once. */
export function openQuestions(
  reading: WorkbookReading,
  { doubts, absenceDoubts }: Pick<BuildResult, 'doubts' | 'absenceDoubts'>,
): OpenQuestion[] {
  const questions = new Map<string, OpenQuestion>();
  const years = new Years(questions);
  const ofSheets = topicsOfSheets(reading);
  for (const question of reading.sheets.flatMap((sheet) => sheet.questions)) {
    if (question.kind === 'year') {
      years.add(question);
      continue;
    }
    const topic = topicOf(question, ofSheets);
    const before = questions.get(topic);
    if (before?.kind === 'mark' && question.kind === 'mark')
      questions.set(topic, { ...before, count: before.count + question.count });
    else if (!before) questions.set(topic, question);
    else if (before.key !== question.key)
      questions.set(topic, {
        ...before,
        also: [...(before.also ?? []), { key: question.key, sheet: question.sheet }],
      });
  }
  for (const doubt of absenceDoubts) {
    if (!questions.has(doubt.key)) questions.set(doubt.key, { ...doubt, kind: 'absence' });
  }
  for (const doubt of doubts) questions.set(doubt.key, { ...doubt, kind: 'samePerson' });
  return [...questions.values()];
}

type YearQuestion = Extract<IntakeQuestion, { kind: 'year' }>;
type OpenYear = Extract<OpenQuestion, { kind: 'year' }>;

/**
 * One year for sheets whose months follow each other: twelve month sheets are asked about once. Where a month comes before the
 * one of the sheet before it, the next year may have begun; where no year fits the weekdays of both, it has.
 */
class Years {
  private open: OpenYear | null = null;
  private month: number | null = null;

  constructor(private readonly questions: Map<string, OpenQuestion>) {}

  add(question: YearQuestion): void {
    const { open, month } = this;
    this.month = question.month;
    const joined = open === null || startsAnew(month, question) ? null : join(open, question);
    this.open = joined ?? question;
    this.questions.set(this.open.key, this.open);
  }
}

const startsAnew = (month: number | null, question: YearQuestion): boolean =>
  month !== null && question.month !== null && question.month < month;

/** Null where the two cannot be of one year, or are of two files. */
function join(open: OpenYear, question: YearQuestion): OpenYear | null {
  if (otherFileOf(open.sheet)?.file !== otherFileOf(question.sheet)?.file) return null;
  const candidates = open.candidates.filter((year) => question.candidates.includes(year));
  if (candidates.length === 0 && open.candidates.length + question.candidates.length > 0) return null;
  if (open.key === question.key) return { ...open, candidates };
  const also = [...(open.also ?? []), { key: question.key, sheet: question.sheet }];
  return { ...open, last: question.last, candidates, also };
}

/** Questions of one topic have one answer. */
function topicOf(question: Exclude<IntakeQuestion, YearQuestion>, ofSheets: ReturnType<typeof topicsOfSheets>): string {
  switch (question.kind) {
    case 'implausibleYear':
      return `year ${question.year}`;
    case 'dateOrder':
      // One office types its days one way; a file from elsewhere may have them the other.
      return `${question.kind} ${otherFileOf(question.sheet)?.file ?? ''}`;
    case 'month':
    case 'person':
      return ofSheets(question);
    case 'mark':
    case 'rowsWithoutName':
    case 'unreadRows':
    case 'sessionDates':
      return question.key;
  }
}
