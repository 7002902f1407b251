/** Changes what Prisotnik remembers in the workbook, without reading its sheets. */
import { EMPTY_MEMORY, MEMORY_NAMESPACE, readMemory, type WorkbookMemory } from './memory';
import { inExcel } from './run';
import { writeMemory } from './write-memory';

/** @throws HostProblem where Excel refuses */
export async function changeMemory(change: (memory: WorkbookMemory) => WorkbookMemory): Promise<void> {
  await inExcel(async (context) => {
    const { memory, memoryPartId } = await loadMemory(context);
    writeMemory(context, { memoryPartId }, change(memory));
    await context.sync();
  });
}

/** @throws HostProblem where Excel refuses */
export const readWorkbookMemory = (): Promise<WorkbookMemory> =>
  inExcel(async (context) => (await loadMemory(context)).memory);

async function loadMemory(
  context: Excel.RequestContext,
): Promise<{ readonly memory: WorkbookMemory; readonly memoryPartId: string | null }> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load({ id: true });
  await context.sync();
  const [part] = parts.items;
  if (!part) return { memory: EMPTY_MEMORY, memoryPartId: null };
  const xml = part.getXml();
  await context.sync();
  return { memory: readMemory(xml.value), memoryPartId: part.id };
}
