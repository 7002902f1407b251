/** What Excel loads holds the add-in alone: nothing of the local host and of what it is made from. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = path.join(__dirname, '..', '..', 'src');

/** Paths and packages that a file imports for use at run time; imports of types alone leave no trace in a bundle. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s+)?([^;'"]*?)(?:\bfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].flatMap(([, type, names = '', from, lazily]) => {
    const specifiers = /\{([\s\S]*)\}/
      .exec(names)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const typesAlone =
      type !== undefined || (specifiers?.length && specifiers.every((name) => name.startsWith('type ')));
    return typesAlone ? [] : [from ?? lazily ?? ''];
  });
}

function resolve(from: string, to: string): string {
  const base = path.join(path.dirname(from), to);
  const candidates = [`${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts')];
  const file = candidates.find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`${from}: cannot find ${to}`);
  return file;
}

/** All files and packages that a file brings with it. */
function reachedFrom(entry: string): { readonly files: Set<string>; readonly packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const target of importsOf(file)) {
      if (target.startsWith('.')) waiting.push(resolve(file, target));
      else packages.add(target);
    }
  }
  return { files, packages };
}

const room = (file: string): string => path.relative(SOURCES, file).split(path.sep)[0] ?? '';

test('the add-in brings neither the local host nor exceljs, the formula engine or Node with it', () => {
  const { files, packages } = reachedFrom(path.join(SOURCES, 'addin.ts'));
  const rooms = new Set([...files].map(room));
  expect(rooms).toContain('excel');
  for (const absent of ['host', 'preview', 'cli']) expect(rooms).not.toContain(absent);
  const unwanted = [...packages].filter((name) => /^(exceljs|jszip|@ironcalc|@microsoft|node:)/.test(name));
  expect(unwanted).toEqual([]);
});

test('the preview does bring them, so the walk sees them', () => {
  const { files, packages } = reachedFrom(path.join(SOURCES, 'preview', 'index.tsx'));
  expect(new Set([...files].map(room))).toContain('host');
  expect([...packages]).toContain('exceljs');
});
