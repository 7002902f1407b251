/** Everything that a workbook leaves open, once: asked all together at the end of reading. */
import type { IntakeQuestion, WorkbookReading } from '../reading';
import type { AbsenceDoubt, BuildResult, PersonDoubt } from './result';

export type OpenQuestion =
  | IntakeQuestion
  /** Absent: with or without an excuse? */
  | (AbsenceDoubt & { readonly kind: 'absence' })
  /** Whom a name means. */
  | (PersonDoubt & { readonly kind: 'samePerson' });

/** In the order of the sheets; a mark that stands in several sheets is asked about once. */
export function openQuestions(
  reading: WorkbookReading,
  { doubts, absenceDoubts }: Pick<BuildResult, 'doubts' | 'absenceDoubts'>,
): OpenQuestion[] {
  const questions = new Map<string, OpenQuestion>();
  for (const question of reading.sheets.flatMap((sheet) => sheet.questions)) {
    const before = questions.get(question.key);
    if (before?.kind === 'mark' && question.kind === 'mark')
      questions.set(question.key, { ...before, count: before.count + question.count });
    else if (!before) questions.set(question.key, question);
  }
  for (const doubt of absenceDoubts) {
    if (!questions.has(doubt.key)) questions.set(doubt.key, { ...doubt, kind: 'absence' });
  }
  for (const doubt of doubts) questions.set(doubt.key, { ...doubt, kind: 'samePerson' });
  return [...questions.values()];
}
