#!/usr/bin/env node
/** The command `prisotnik`: runs the TypeScript sources directly, so that nothing has to be built first. */
import { register } from 'tsx/cjs/api';
import { register as registerImport } from 'tsx/esm/api';
import { createRequire } from 'node:module';

// A reader that has seen enough (`… | head`) closes the pipe: that is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

register();
// What the add-in loads as a chunk of its own comes by `import()`.
registerImport();
const { main } = createRequire(import.meta.url)('./main.ts');
process.exitCode = await main(process.argv.slice(2));
