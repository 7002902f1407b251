import { type LocalExcel, newLocalExcel } from '../../src/host';
import { startClientLibraryInNode } from '../../src/host/node';

/** A new workbook with the sheet `Sheet1`, on 15 March 2021, connected to Microsoft's client library. */
export async function newExcel(): Promise<LocalExcel> {
  startClientLibraryInNode({ displayLanguage: 'sl-SI' });
  const excel = await newLocalExcel('Book1.xlsx', { clock: () => new Date(2021, 2, 15) });
  excel.activate();
  return excel;
}

/** One `Excel.run` over the first sheet, synchronised at the end. */
export async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

/** What cells hold and show after the run. */
export async function read(
  address: string,
): Promise<{ values: unknown[][]; formulas: unknown[][]; text: string[][]; numberFormat: unknown[][] }> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load('values,formulas,text,numberFormat');
    await context.sync();
    return { values: range.values, formulas: range.formulas, text: range.text, numberFormat: range.numberFormat };
  });
}

/** The error code of a run that is refused. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'no error';
}
