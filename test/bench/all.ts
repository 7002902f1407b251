/** `npm run bench`: every benchmark of this folder, one after another, each in a process of its own. Figures only, no verdicts. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const benchmarks = readdirSync(__dirname).filter((name) => name.endsWith('.bench.ts'));
for (const name of benchmarks.sort()) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--expose-gc', join(__dirname, name)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
