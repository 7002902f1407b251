/** What each sheet was taken for, what was read of it, and what only staff can say. Two requests to Excel; a third to remember answers. */
import { buildRegister, openQuestions, type Answers, type OpenQuestion, type WorkbookReading } from '../intake';
import type { IsoDate } from '../programme/units';
import { readRegister } from '../register';
import { readWorkbook, type OpenWorkbook } from './read-workbook';
import { inExcel } from './run';
import { cellsOfFiles, type SourceFile } from './source-files';
import { readSheets } from './understand';
import { writeMemory } from './write-memory';

export interface Inspection {
  readonly reading: WorkbookReading;
  /** Everything that is open, once. */
  readonly questions: readonly OpenQuestion[];
  /** What was answered before, by the question's key. */
  readonly answers: Answers;
}

export interface InspectOptions {
  readonly today: IsoDate;
  /** Other files that are read with the workbook. */
  readonly files?: readonly SourceFile[];
}

/**
 * Reads the sheets. Writes nothing.
 *
 * @param options.answers more answers than the workbook remembers, not kept
 * @throws HostProblem where Excel refuses
 */
export async function inspectWorkbook(options: InspectOptions & { readonly answers?: Answers }): Promise<Inspection> {
  return inExcel(async (context) => inspect(withAnswers(await readWorkbook(context), options.answers ?? {}), options));
}

/**
 * Remembers answers in the workbook and reads the sheets with them; an answer of '' is forgotten.
 * @throws HostProblem where Excel refuses
 */
export async function answerQuestions(answers: Answers, options: InspectOptions): Promise<Inspection> {
  return inExcel(async (context) => {
    const before = await readWorkbook(context);
    const open = withAnswers(before, answers);
    writeMemory(context, before, open.memory);
    await context.sync();
    return inspect(open, options);
  });
}

/** The workbook as if it remembered these answers too. */
export function withAnswers(open: OpenWorkbook, answers: Answers): OpenWorkbook {
  const all = Object.entries({ ...open.memory.answers, ...answers }).filter(([, answer]) => answer !== '');
  return { ...open, memory: { ...open.memory, answers: Object.fromEntries(all) } };
}

function inspect(open: OpenWorkbook, { today, files = [] }: InspectOptions): Inspection {
  const { answers } = open.memory;
  const existing = readRegister(open.cells);
  const reading = readSheets(open, existing, today, cellsOfFiles(files));
  const built = buildRegister(reading, { existing, start: null, answers });
  return { reading, questions: openQuestions(reading, built), answers };
}
