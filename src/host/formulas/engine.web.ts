/** The formula engine in a browser bundle; webpack finds the .wasm file through the package's own `new URL(…, import.meta.url)`. */
import * as ironcalc from '@ironcalc/wasm';
import type { FormulaEngine } from './engine-types';

let engine: Promise<FormulaEngine> | undefined;

/** The engine, loaded once. */
export function loadEngine(): Promise<FormulaEngine> {
  engine ??= ironcalc.default().then(() => ironcalc);
  return engine;
}
