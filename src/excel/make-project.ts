/** The report over several programmes: their workbooks' files are read one after another, the sheet goes into the open workbook. */
import { projectProvenance, projectReport, type ProjectFile, type ProjectReport } from '../reports/project/report';
import { projectSheet } from '../reports/project/sheet';
import { wordsIn } from '../strings';
import type { ReportOutcome } from './make-sheets';
import { throwIfStopped, type OperationOptions } from './operations-options';
import { loadFileReader, registerIn, type ChosenFile } from './read-files';
import { writeSheets } from './write-sheets';

/** Of the whole work; writing is the rest. */
const READING = 0.9;

/**
 * A file that cannot be read is listed with the reason, and the rest goes on.
 * @throws HostProblem `readerMissing`, `stopped`, and where Excel refuses
 */
export async function makeProject(
  chosen: readonly ChosenFile[],
  options: OperationOptions,
): Promise<ReportOutcome<ProjectReport>> {
  const words = wordsIn(options.language);
  const read = await loadFileReader();
  const files: ProjectFile[] = [];
  for (const file of chosen) {
    throwIfStopped(options);
    files.push({ file: file.name, ...(await registerIn(file, read, options, words)) });
    options.onProgress?.((READING * files.length) / chosen.length);
  }
  throwIfStopped(options);
  const result = projectReport(files, options.today);
  const sheet = projectSheet(result, projectProvenance(files, options.today), words);
  const sheets = await writeSheets([sheet], options.signal);
  options.onProgress?.(1);
  return { result, sheets };
}
