/** `npx tsx test/workbooks/write-workbooks.mts`: writes the workbooks of this folder. */
import { writeFile } from 'node:fs/promises';
import { WORKBOOKS } from './make-workbooks';

for (const { file, bytes } of WORKBOOKS) await writeFile(new URL(file, import.meta.url), await bytes());
