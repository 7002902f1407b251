/** `npm run sample`: writes the sample workbook beside this folder. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeSample } from './make-sample';

const target = fileURLToPath(new URL('../vzorec.xlsx', import.meta.url));
const bytes = await makeSample().workbook.xlsx.writeBuffer();
await writeFile(target, new Uint8Array(bytes));
