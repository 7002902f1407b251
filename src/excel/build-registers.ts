/** Registers from the working sheets: read, match, ask, write. At most six requests to Excel. */
import { openQuestions, type Answers, type BuildResult, type OpenQuestion, type WorkbookReading } from '../intake';
import type { Issue } from '../register';
import { registerTexts, wordsIn } from '../strings';
import { applyPlans } from './apply-plans';
import { HostProblem } from './host-problem';
import { withAnswers } from './inspect-workbook';
import { throwIfStopped, type OperationOptions } from './operations-options';
import { readWorkbook } from './read-workbook';
import { inExcel } from './run';
import { cellsOfFiles, type SourceFile } from './source-files';
import { judge, understand, type ProgrammeStart } from './understand';

export interface BuildOptions extends OperationOptions, ProgrammeStart {
  /** Answers to intake's questions, by their key; remembered in the workbook once the registers are written. */
  readonly answers?: Answers;
  /** Other files that the registers are built from, too. */
  readonly files?: readonly SourceFile[];
  /** Asked before anything is written; nothing is written unless it agrees. */
  readonly confirm?: (outcome: BuildOutcome) => Promise<boolean>;
}

export interface BuildOutcome {
  readonly participants: number;
  readonly records: number;
  readonly difference: BuildResult['difference'];
  /** Sources of the registers that were not at hand: their records are kept, or stand at a new source. */
  readonly absent: BuildResult['absent'];
  /** Participants that come in, and those that the lists fill blanks of. */
  readonly people: BuildResult['people'];
  /** Marks that come into an Oznake that stands. */
  readonly marks: BuildResult['marks'];
  readonly reading: WorkbookReading;
  /** What the sheets leave open; what they are about is not in the registers. */
  readonly questions: readonly OpenQuestion[];
  /** Issues of reading alone: names and marks that cannot be placed, weekdays that disagree. */
  readonly readingIssues: readonly Issue[];
  /** False where staff did not agree with the difference. */
  readonly isWritten: boolean;
}

const READING_RULES: ReadonlySet<string> = new Set([
  'person-unknown',
  'mark-unknown',
  'weekday-mismatch',
  'duplicate-entry',
]);

/**
 * Builds or rebuilds the registers of the open workbook.
 * @throws HostProblem `startNeeded` where a first build has no first day, and where Excel refuses
 */
export async function buildRegisters(options: BuildOptions): Promise<BuildOutcome> {
  const { today, language, answers = {}, files = [] } = options;
  return inExcel(async (context) => {
    const open = withAnswers(await readWorkbook(context), answers);
    options.onProgress?.(0.3);
    const understood = understand(open, today, options, {
      files: cellsOfFiles(files),
      texts: registerTexts(wordsIn(language)),
    });
    if (understood.register.settings.start === null) throw new HostProblem('startNeeded');
    const outcome: BuildOutcome = {
      participants: understood.register.participants.length,
      records: understood.register.attendance.length,
      difference: understood.built.difference,
      absent: understood.built.absent,
      people: understood.built.people,
      marks: understood.built.marks,
      reading: understood.reading,
      questions: openQuestions(understood.reading, understood.built),
      readingIssues: judge(open, understood, today).filter(({ rule }) => READING_RULES.has(rule)),
      isWritten: false,
    };
    options.onProgress?.(0.6);
    throwIfStopped(options);
    if (options.confirm && !(await options.confirm(outcome))) return outcome;
    const remember = Object.keys(answers).length > 0 ? { answers: open.memory.answers } : undefined;
    await applyPlans(context, open, understood.plans, { remember, signal: options.signal });
    options.onProgress?.(1);
    return { ...outcome, isWritten: true };
  });
}
