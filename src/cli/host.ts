/** The command line's Excel: the local host over a file, with Microsoft's client library in between. */
import { basename } from 'node:path';
import { openLocalExcel, type LocalExcel } from '../host';
import { startClientLibraryInNode } from '../host/node';
import { readInput } from './files';

/**
 * Opens a workbook so that `src/excel/` works on it.
 * @throws Misuse where the file cannot be read, FileProblem where it is no workbook
 */
export async function openWorkbook(path: string): Promise<LocalExcel> {
  startClientLibraryInNode();
  const excel = await openLocalExcel(await readInput(path), basename(path));
  excel.activate();
  return excel;
}
