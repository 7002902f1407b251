/** Other workbooks, from the files that staff chose: understood as the open one is, never written. */
import type { FileContent, UnreadableFile } from '../files/workbook-file';
import type { Register } from '../register';
import type { Words } from '../strings';
import { HostProblem } from './host-problem';
import { understandRegisters } from './make-sheets';
import { EMPTY_MEMORY, MEMORY_NAMESPACE, readMemory } from './memory';
import type { OperationOptions } from './operations-options';
import type { OpenWorkbook } from './read-workbook';

/** A chosen file; a browser's `File` is one. */
export interface ChosenFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export type ReadFile = (bytes: Uint8Array, name: string) => Promise<FileContent | UnreadableFile>;

/**
 * Loads what reads files, the first time over the network.
 * @throws HostProblem `readerMissing`
 */
export async function loadFileReader(): Promise<ReadFile> {
  try {
    return (await import(/* webpackChunkName: "files" */ '../files/workbook-file')).readWorkbookFile;
  } catch (thrown) {
    throw new HostProblem('readerMissing', {}, { cause: thrown });
  }
}

/** What stands in a chosen file; or the sentence that says why it cannot be read. */
export async function readChosenFile(
  file: ChosenFile,
  read: ReadFile,
  words: Words,
): Promise<FileContent | { readonly problem: string }> {
  try {
    const content = await read(new Uint8Array(await file.arrayBuffer()), file.name);
    return 'problem' in content ? { problem: words.say(`host.file.${content.problem}`) } : content;
  } catch (thrown) {
    return { problem: sentenceOf(thrown, words) };
  }
}

/** The register of a file's workbook, as it stands in its tables or as a build would make it; or the sentence that says why there is none. */
export async function registerIn(
  file: ChosenFile,
  read: ReadFile,
  options: OperationOptions,
  words: Words,
): Promise<{ readonly register: Register } | { readonly problem: string }> {
  const content = await readChosenFile(file, read, words);
  if ('problem' in content) return content;
  try {
    return { register: understandRegisters(closedWorkbook(content), options).register };
  } catch (thrown) {
    return { problem: sentenceOf(thrown, words) };
  }
}

/** One file, whatever is wrong with it, must not take the others with it. */
function sentenceOf(thrown: unknown, words: Words): string {
  if (thrown instanceof HostProblem) return words.say(`excel.problem.${thrown.code}`, thrown.facts);
  return words.say('excel.unreadable', { name: thrown instanceof Error ? thrown.name : typeof thrown });
}

/** A file's cells without the sheets that Prisotnik made there, and what it remembers in it. */
export function withoutGenerated({ cells, customXml }: FileContent): Pick<OpenWorkbook, 'cells' | 'memory'> {
  const xml = customXml.find((part) => part.includes(`"${MEMORY_NAMESPACE}"`));
  const memory = xml === undefined ? EMPTY_MEMORY : readMemory(xml);
  const generated = new Set(memory.generatedSheets);
  return { cells: { ...cells, sheets: cells.sheets.filter(({ name }) => !generated.has(name)) }, memory };
}

const closedWorkbook = (content: FileContent): OpenWorkbook => ({
  ...withoutGenerated(content),
  sheetNames: content.cells.sheets.map(({ name }) => name),
  protectedSheets: new Set(),
  names: new Map(),
  memoryPartId: null,
  standingMarks: [],
  standingNotes: [],
});
