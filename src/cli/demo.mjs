#!/usr/bin/env node
/** `npm run demo`: the main job on the sample workbook, over the local host. */
import { register } from 'tsx/cjs/api';
import { createRequire } from 'node:module';

register();
const { demo } = createRequire(import.meta.url)('./demo.ts');
process.exitCode = await demo(process.argv.slice(2));
