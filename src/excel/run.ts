/** The one place that talks to Excel. */
import { translateHostError } from './host-problem';

/**
 * Runs work on the open workbook.
 * @throws HostProblem where Excel refuses
 */
export const inExcel = <Result>(work: Work<Result>): Promise<Result> => translated(() => Excel.run(work));

/**
 * As {@link inExcel}; where Excel can (ExcelApi 1.20), whatever the work writes is one step of the user's undo.
 * @throws HostProblem where Excel refuses
 */
export const inOneUndoStep = <Result>(work: Work<Result>): Promise<Result> =>
  hasExcelApi('1.20') ? translated(() => Excel.run({ mergeUndoGroup: true }, work)) : inExcel(work);

type Work<Result> = (context: Excel.RequestContext) => Promise<Result>;

async function translated<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (thrown) {
    throw translateHostError(thrown);
  }
}

/** True where Excel has a requirement set, e.g. `hasExcelApi('1.18')` for notes. */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);
