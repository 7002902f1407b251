/** The one place that talks to Excel. */
import { translateHostError } from './host-problem';

/**
 * Runs work on the open workbook.
 * @throws HostProblem where Excel refuses
 */
export async function inExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (thrown) {
    throw translateHostError(thrown);
  }
}

/** True where Excel has a requirement set, e.g. `hasExcelApi('1.18')` for notes. */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);
