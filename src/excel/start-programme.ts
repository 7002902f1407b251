/** A fresh programme: its registers and a month sheet ready to fill for each month. */
import type { NewProgramme } from '../register';
import { newProgramme } from '../reports';
import { wordsIn } from '../strings';
import type { OperationOptions } from './operations-options';
import { writeSheets } from './write-sheets';

/**
 * Writes the sheets of a new programme into the open workbook.
 * @throws HostProblem `nameTaken` where the workbook has a sheet of such a name, and where Excel refuses
 */
export const startProgramme = (
  programme: NewProgramme,
  { language, signal }: OperationOptions,
): Promise<readonly string[]> => writeSheets(newProgramme(programme, wordsIn(language)), signal);
