/** Files in and out: an input is never overwritten, an output appears whole or not at all. */
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Misuse } from './misuse';

/** @throws Misuse where there is no such file or it cannot be read */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (thrown) {
    if (isFileError(thrown))
      throw new Misuse(thrown.code === 'ENOENT' ? 'noFile' : 'unreadable', { file: basename(path) });
    throw thrown;
  }
}

/** @throws Misuse where the output is one of the inputs */
export async function refuseOverwriting(output: string, inputs: readonly string[]): Promise<void> {
  const target = await identityOf(output);
  for (const input of inputs) {
    if ((await identityOf(input)) === target) throw new Misuse('overwrites', { file: basename(output) });
  }
}

/** Writes beside the target first and moves it there in one step. @throws Misuse where that is not possible */
export async function writeOutput(path: string, bytes: Uint8Array | string): Promise<void> {
  const passing = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(passing, bytes);
    await rename(passing, path);
  } catch (thrown) {
    await rm(passing, { force: true });
    if (isFileError(thrown)) throw new Misuse('unwritable', { file: basename(path) });
    throw thrown;
  }
}

/** The file that a path leads to, links followed; the path itself where nothing is there yet. */
async function identityOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (thrown) {
    if (isFileError(thrown)) return resolve(path);
    throw thrown;
  }
}

function isFileError(thrown: unknown): thrown is { readonly code: string } {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string';
}
