/** Keeps what Prisotnik remembers in the workbook's custom XML part. */
import { memoryXml, type WorkbookMemory } from './memory';
import type { OpenWorkbook } from './read-workbook';

/** Queues the new memory in place of the old. */
export function writeMemory(
  context: Excel.RequestContext,
  open: Pick<OpenWorkbook, 'memoryPartId'>,
  memory: WorkbookMemory,
): void {
  const { customXmlParts } = context.workbook;
  if (open.memoryPartId === null) customXmlParts.add(memoryXml(memory));
  else customXmlParts.getItem(open.memoryPartId).setXml(memoryXml(memory));
}
