/** Other files as sources of the registers: read once, when they are chosen, and then understood with the open workbook. */
import type { WorkbookCells } from '../sheet/cells';
import { wordsIn, type Words } from '../strings';
import { throwIfStopped, type OperationOptions } from './operations-options';
import { loadFileReader, readChosenFile, withoutGenerated, type ChosenFile, type ReadFile } from './read-files';
import { inExcel } from './run';

/** A chosen file as it was when it was read; or the sentence that says why it cannot be a source. */
export type SourceFile =
  { readonly name: string; readonly cells: WorkbookCells } | { readonly name: string; readonly problem: string };

/**
 * Reads files one after another; one that cannot be read is told with the reason, and the rest goes on. Sheets that
 * Prisotnik made in them are left out. One small request to Excel: a record names its file, so that no two of the same
 * name – the open workbook among them – can be sources together.
 *
 * @throws HostProblem `readerMissing`, `stopped`
 */
export async function readSourceFiles(
  chosen: readonly ChosenFile[],
  options: OperationOptions,
): Promise<readonly SourceFile[]> {
  if (chosen.length === 0) return [];
  const words = wordsIn(options.language);
  const read = await loadFileReader();
  const open = await openName();
  const files: SourceFile[] = [];
  const taken = new Set<string>();
  for (const file of chosen) {
    throwIfStopped(options);
    const name = file.name.toLowerCase();
    if (name === open.toLowerCase()) files.push({ name: file.name, problem: words.say('excel.source.isOpen') });
    else if (taken.has(name)) files.push({ name: file.name, problem: words.say('excel.source.sameName') });
    else files.push(await sourceFile(file, read, words));
    taken.add(name);
    options.onProgress?.(files.length / chosen.length);
  }
  return files;
}

/** The cells of those that could be read. */
export const cellsOfFiles = (files: readonly SourceFile[]): readonly WorkbookCells[] =>
  files.flatMap((file) => ('cells' in file ? [file.cells] : []));

async function sourceFile(file: ChosenFile, read: ReadFile, words: Words): Promise<SourceFile> {
  const content = await readChosenFile(file, read, words);
  return 'problem' in content
    ? { name: file.name, problem: content.problem }
    : { name: file.name, cells: withoutGenerated(content).cells };
}

const openName = (): Promise<string> =>
  inExcel(async (context) => {
    context.workbook.load({ name: true });
    await context.sync();
    return context.workbook.name;
  });
