/**
 * `npm run bench`: every benchmark of this folder, one after another, each in a process of its own. Figures only, no verdicts.
 * What is measured in Node is bundled first, as the add-in is: modules apart and functions that keep their names, as the
 * command line runs them, take half as long again. The pane's benchmark drives a page that is bundled already.
 */
import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const IN_BROWSER = 'pane.bench.ts';

function bundled(name: string): readonly string[] {
  const outfile = join('.cache', 'bench', name.replace(/\.ts$/, '.cjs'));
  buildSync({ entryPoints: [join(__dirname, name)], outfile, bundle: true, platform: 'node', packages: 'external' });
  return [outfile];
}

const benchmarks = readdirSync(__dirname).filter((name) => name.endsWith('.bench.ts'));
for (const name of benchmarks.sort()) {
  console.log(`\n== ${name}`);
  const file = name === IN_BROWSER ? ['--import', 'tsx', join(__dirname, name)] : bundled(name);
  const { status } = spawnSync(process.execPath, ['--expose-gc', ...file], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
