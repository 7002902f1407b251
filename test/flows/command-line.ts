/** Runs the command line in this process and keeps what it says. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, type ExitStatus } from '../../src/cli/main';

export interface Said {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

export async function prisotnik(...argv: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true));
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.err += String(text)), true));
  try {
    const status = await main(argv);
    return { status, ...said };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

/** A folder of its own for a test file's outputs, removed at the end. */
export function outputFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'prisotnik-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
