/** Everything that a workbook leaves open, once: asked all together at the end of reading. */
import { otherFileOf } from '../../sheet/other-file';
import type { IntakeQuestion, WorkbookReading } from '../reading';
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

/** In the order of the sheets; what is alike in several sheets (a mark, the year of the same days) is asked about once. */
export function openQuestions(
  reading: WorkbookReading,
  { doubts, absenceDoubts }: Pick<BuildResult, 'doubts' | 'absenceDoubts'>,
): OpenQuestion[] {
  const questions = new Map<string, OpenQuestion>();
  for (const question of reading.sheets.flatMap((sheet) => sheet.questions)) {
    const topic = topicOf(question);
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

/** Questions of one topic have one answer. */
function topicOf(question: IntakeQuestion): string {
  switch (question.kind) {
    case 'year':
      return `year ${question.first} ${question.last} ${question.candidates.join()}`;
    case 'implausibleYear':
      return `year ${question.year}`;
    case 'dateOrder':
      // One office types its days one way; a file from elsewhere may have them the other.
      return `${question.kind} ${otherFileOf(question.sheet)?.file ?? ''}`;
    case 'mark':
    case 'month':
    case 'person':
    case 'rowsWithoutName':
    case 'sessionDates':
      return question.key;
  }
}
