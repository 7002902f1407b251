/** `--with FILE …`: other files that are read with the workbook. */
import { basename } from 'node:path';
import { readSourceFiles, type SourceFile } from '../excel';
import type { Arguments } from './arguments';
import { readInput } from './files';

/**
 * Reads them, after the workbook was opened. A file that is there but cannot be read is told on standard error, and the rest goes on.
 * @throws Misuse where there is no such file
 */
export async function sourceFiles({ withFiles, today, language }: Arguments): Promise<readonly SourceFile[]> {
  const chosen = [];
  for (const path of withFiles) {
    const bytes = await readInput(path);
    chosen.push({ name: basename(path), arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  }
  const files = await readSourceFiles(chosen, { today, language });
  for (const { file, problem } of unreadFiles(files)) process.stderr.write(`${file}: ${problem}\n`);
  return files;
}

export const unreadFiles = (files: readonly SourceFile[]): { readonly file: string; readonly problem: string }[] =>
  files.flatMap((file) => ('problem' in file ? [{ file: file.name, problem: file.problem }] : []));
