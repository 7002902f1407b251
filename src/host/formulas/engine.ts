/**
 * The formula engine in Node. In a browser bundle `engine.web.ts` stands in its place (webpack: `resolve.extensions`
 * begins with `.web.ts`).
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, runInThisContext } from 'node:vm';
import type { EngineModule, FormulaEngine } from './engine-types';

let engine: Promise<FormulaEngine> | undefined;

/** The engine, loaded once. */
export function loadEngine(): Promise<FormulaEngine> {
  engine ??= load();
  return engine;
}

async function load(): Promise<FormulaEngine> {
  const here = typeof __filename === 'string' ? __filename : (process.argv[1] ?? process.cwd());
  const script = createRequire(here).resolve('@ironcalc/wasm');
  const module = await importModule(pathToFileURL(script).href);
  const bytes = await readFile(join(dirname(script), 'wasm_bg.wasm'));
  // The engine takes only an object of its own realm for options; under jest ours is another.
  module.initSync(Object.assign(runInThisContext('({})') as object, { module: bytes }));
  return module;
}

/** The package is an ES module; under jest `import()` becomes a `require` that cannot load one, so there Node's own loader is asked. */
async function importModule(address: string): Promise<EngineModule> {
  try {
    return (await import(address)) as EngineModule;
  } catch (error) {
    const { JEST_WORKER_ID } = process.env;
    if (JEST_WORKER_ID === undefined) throw error;
    const load = runInThisContext('(address) => import(address)', {
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    }) as (address: string) => Promise<EngineModule>;
    return load(address);
  }
}
