/** What the open workbook is called: the programme's title, else the file's name. One small request. */
import { inExcel } from './run';

/** Defined name of the title's cell on the sheet Program (contract: Registers). */
const TITLE_NAME = 'naziv';

/** @returns '' where neither is known */
export async function programmeTitle(): Promise<string> {
  return inExcel(async (context) => {
    const title = context.workbook.names.getItemOrNullObject(TITLE_NAME).load({ value: true });
    context.workbook.load({ name: true });
    await context.sync();
    const text: unknown = title.isNullObject ? '' : title.value;
    return typeof text === 'string' && text.trim() !== '' && !text.startsWith('=')
      ? text.trim()
      : context.workbook.name;
  });
}
