/** Takes away every sheet that Prisotnik made as an output; registers and the staff's sheets stay. */
import { readWorkbook } from './read-workbook';
import { inExcel } from './run';
import { writeMemory } from './write-memory';

/** @returns how many sheets went */
export async function removeGenerated(): Promise<number> {
  return inExcel(async (context) => {
    const open = await readWorkbook(context);
    const standing = open.memory.generatedSheets.filter((name) => open.sheetNames.includes(name));
    for (const name of standing) context.workbook.worksheets.getItem(name).delete();
    writeMemory(context, open, { ...open.memory, generatedSheets: [] });
    await context.sync();
    return standing.length;
  });
}
