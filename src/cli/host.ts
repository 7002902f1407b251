/** The command line's Excel: the local host over a file, with Microsoft's client library in between. */
import { basename } from 'node:path';
import { newLocalExcel, openLocalExcel, type LocalExcel } from '../host';
import { startClientLibraryInNode } from '../host/node';
import { readInput } from './files';

/**
 * Opens a workbook so that `src/excel/` works on it.
 * @throws Misuse where the file cannot be read, FileProblem where it is no workbook
 */
export async function openWorkbook(path: string): Promise<LocalExcel> {
  return activated(await openLocalExcel(await readInput(path), basename(path)));
}

/** A new workbook, with the one empty sheet that Excel begins with. */
export const newWorkbook = async (): Promise<LocalExcel> => activated(await newLocalExcel());

function activated(excel: LocalExcel): LocalExcel {
  startClientLibraryInNode();
  excel.activate();
  return excel;
}
