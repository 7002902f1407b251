/** What Excel loads holds the add-in alone: nothing of the local host and of what it is made from. */
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';

const SOURCES = path.join(__dirname, '..', '..', 'src');

/** Paths and packages that a file imports for use at run time; imports of types alone leave no trace in a bundle. */
interface Imports {
  /** Of the bundle that the file is in. */
  readonly static: readonly string[];
  /** Of chunks that are loaded when they are first needed. */
  readonly lazy: readonly string[];
  /** Scripts of threads of their own. */
  readonly workers: readonly string[];
}

function importsOf(file: string): Imports {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:([^;'"]*?)\bfrom\s+)?['"]([^'"]+)['"]|(typeof\s+)?\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/gm,
  );
  const imports = { static: new Array<string>(), lazy: new Array<string>(), workers: new Array<string>() };
  for (const [, type, names = '', from, typeOf, lazily] of found) {
    const specifiers = /\{([\s\S]*)\}/
      .exec(names)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const typesAlone =
      type !== undefined || (specifiers?.length && specifiers.every((name) => name.startsWith('type ')));
    if (from !== undefined && !typesAlone) imports.static.push(from);
    if (lazily !== undefined && typeOf === undefined) imports.lazy.push(lazily);
  }
  for (const [, worker] of text.matchAll(/\bnew Worker\(\s*new URL\('([^']+)', import\.meta\.url\)/g)) {
    if (worker !== undefined) imports.workers.push(worker);
  }
  return imports;
}

function resolve(from: string, to: string): string {
  const base = path.join(path.dirname(from), to);
  // *.web.ts stands in for its namesake, as in webpack.config.js.
  const candidates = [...['.web.ts', '.ts', '.tsx'].map((end) => base + end), path.join(base, 'index.ts'), base];
  const file = candidates.find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`${from}: cannot find ${to}`);
  return file;
}

interface Reached {
  readonly files: Set<string>;
  readonly packages: Set<string>;
  /** Entries of lazily loaded chunks, in files of ours. */
  readonly chunks: Set<string>;
  /** Scripts of the threads that it may start. */
  readonly workers: Set<string>;
}

/** All files and packages that a file brings with it, and what it may load or start later. */
function reachedFrom(entry: string): Reached {
  const reached: Reached = { files: new Set(), packages: new Set(), chunks: new Set(), workers: new Set() };
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.files.has(file)) continue;
    reached.files.add(file);
    const imports = importsOf(file);
    for (const target of imports.static) {
      if (target.startsWith('.')) waiting.push(resolve(file, target));
      else reached.packages.add(target);
    }
    for (const target of imports.lazy) reached.chunks.add(resolve(file, target));
    for (const target of imports.workers) reached.workers.add(resolve(file, target));
  }
  return reached;
}

const room = (file: string): string => path.relative(SOURCES, file).split(path.sep)[0] ?? '';

const UNWANTED = /^(exceljs|jszip|@ironcalc|@microsoft)/;
const unwantedOf = (packages: Iterable<string>): string[] =>
  [...packages].filter((name) => UNWANTED.test(name) || isBuiltin(name)).sort();
const addin = reachedFrom(path.join(SOURCES, 'addin.ts'));

test('the add-in brings neither the local host nor exceljs, the formula engine or Node with it', () => {
  const rooms = new Set([...addin.files].map(room));
  expect(rooms).toContain('excel');
  for (const absent of ['host', 'files', 'preview', 'cli']) expect(rooms).not.toContain(absent);
  expect(unwantedOf(addin.packages)).toEqual([]);
});

test('of the chunks that it loads later only the one that reads files holds exceljs; none holds the formula engine or Node', () => {
  const unwanted = [...addin.chunks].map((file) => {
    const { packages } = reachedFrom(file);
    return [path.relative(SOURCES, file), unwantedOf(packages)] as const;
  });
  expect(unwanted).toContainEqual([path.join('files', 'workbook-file.ts'), ['exceljs', 'jszip']]);
  expect(unwanted.filter(([, packages]) => packages.length > 0)).toHaveLength(1);
});

test("the check's own thread brings only what a check needs: nothing of the pane, of Excel's files or of Node, nothing to load later", () => {
  const threads = [...addin.workers].map((file) => path.relative(SOURCES, file));
  expect(threads).toEqual([path.join('excel', 'checker', 'worker.ts')]);
  for (const thread of addin.workers) {
    const { files, packages, chunks, workers } = reachedFrom(thread);
    const rooms = new Set([...files].map(room));
    for (const present of ['excel', 'intake', 'rules']) expect(rooms).toContain(present);
    for (const absent of ['host', 'files', 'preview', 'cli', 'taskpane', 'commands'])
      expect(rooms).not.toContain(absent);
    expect(unwantedOf(packages)).toEqual([]);
    expect([...packages].filter((name) => /^(react|@fluentui)/.test(name))).toEqual([]);
    expect([...chunks, ...workers]).toEqual([]);
  }
});

test('the preview does bring them, so the walk sees them', () => {
  const { files, packages } = reachedFrom(path.join(SOURCES, 'preview', 'index.tsx'));
  expect(new Set([...files].map(room))).toContain('host');
  expect([...packages]).toContain('exceljs');
});
