/** Reads all sheets of a workbook. */
import type { IsoDate } from '../programme/units';
import type { WorkbookCells } from '../sheet/cells';
import { answeredMarks } from './answers';
import { gridOf, TextCache } from './grid';
import { legendSheet } from './legend-sheet';
import type { Explained } from './marks';
import { readSheet } from './read-sheet';
import type { Answers, WorkbookReading } from './reading';
import type { Meaning } from '../programme/meaning';

export interface IntakeContext {
  readonly today: IsoDate;
  /** The workbook's register of marks (tblOznake), if it has one: it wins over defaults, not over a sheet's own legend. */
  readonly legend?: readonly { readonly mark: string; readonly meaning: Meaning | null }[];
  /** What staff answered before. */
  readonly answers?: Answers;
}

/** What every sheet is and what stands in it. Pure: the same cells and context give the same reading. */
export function readWorkbookSheets(workbook: WorkbookCells, context: IntakeContext): WorkbookReading {
  const answers = context.answers ?? {};
  const answered = answeredMarks(answers);
  const table = (context.legend ?? []).flatMap(({ mark, meaning }): Explained[] =>
    meaning === null || meaning === 'notEntered'
      ? []
      : [{ mark, meaning: meaning === 'excusedAwaitingEvidence' ? 'excused' : meaning }],
  );
  const cache = new TextCache();
  // A legend on a sheet of its own explains the marks of all the others.
  const shared = workbook.sheets.flatMap((sheet) => legendSheet(gridOf(sheet, workbook.date1904, cache)) ?? []);
  const sheets = workbook.sheets.map((sheet) =>
    readSheet(sheet, {
      workbook: workbook.name,
      date1904: workbook.date1904,
      today: context.today,
      answers,
      legends: [shared, answered, table],
      cache,
    }),
  );
  return { workbook: workbook.name, sheets };
}
