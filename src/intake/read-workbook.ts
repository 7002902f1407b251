/** Reads all sheets of a workbook, and of the files that staff give beside it. */
import type { IsoDate } from '../programme/units';
import type { SheetCells, WorkbookCells } from '../sheet/cells';
import { sheetInFile } from '../sheet/other-file';
import { answeredMarks } from './answers';
import { gridOf, CellCache } from './cells/grid';
import { listopadIn } from './cells/listopad';
import { legendWithin, neededLegend } from './legends-of-siblings';
import { legendSheet } from './marks/legend-sheet';
import { legendTables } from './marks/legend-table';
import type { Explained } from './marks/mark-context';
import { withDaysElsewhere } from './days/days-elsewhere';
import { calledSheets } from './people/called';
import { withPageEach } from './people/page-each';
import { withOrdersOfNames } from './people/orders-of-names';
import { withPeopleElsewhere } from './people/people-elsewhere';
import { readSheet } from './read-sheet';
import { isRegister } from './cells/register-sheet';
import type { Answers, SheetReading, WorkbookReading } from './reading';
import type { Meaning } from '../programme/meaning';

export interface IntakeContext {
  readonly today: IsoDate;
  /** The workbook's register of marks (tblOznake), if it has one: it wins over defaults, not over a sheet's own legend. */
  readonly legend?: readonly { readonly mark: string; readonly meaning: Meaning | null }[];
  /** What staff answered before. */
  readonly answers?: Answers;
  /** Other files to be read with it, each under a name of its own. */
  readonly files?: readonly WorkbookCells[];
}

/**
 * What every sheet is and what stands in it; sheets of other files come after the workbook's own and are named with their
 * file (`[prijave.csv]Januar`). Pure: the same cells and context give the same reading.
 */
export function readWorkbookSheets(workbook: WorkbookCells, context: IntakeContext): WorkbookReading {
  const answers = context.answers ?? {};
  const answered = answeredMarks(answers);
  const table = (context.legend ?? []).flatMap(({ mark, meaning }): Explained[] =>
    meaning === null || meaning === 'notEntered'
      ? []
      : [{ mark, meaning: meaning === 'excusedAwaitingEvidence' ? 'excused' : meaning }],
  );
  // A legend on another sheet explains the marks of all the others; the open workbook's, those of the files too.
  const cache = new CellCache(workbook.date1904, listopadIn(workbook.sheets));
  const shared = legendsOn(workbook, cache);
  const read = (
    cells: WorkbookCells,
    cache: CellCache,
    legends: readonly (readonly Explained[])[],
  ): readonly SheetReading[] => {
    const called = calledSheets(cells.sheets, cache);
    const isOneOfSeveral = cells.sheets.filter(({ values }) => values.length > 0).length > 1;
    const readWith = (sheet: SheetCells, within: readonly Explained[]): SheetReading =>
      readSheet(sheet, {
        workbook: cells.name,
        today: context.today,
        answers,
        legends: [...legends, answered, within, table],
        cache,
        called: called.get(sheet.name) ?? null,
        isOneOfSeveral,
      });
    const first = cells.sheets.map((sheet) => ({ sheet, reading: readWith(sheet, []) }));
    const within = legendWithin(first.map(({ reading }) => reading));
    const sheets = first.map(({ sheet, reading }) => {
      const needed = neededLegend(reading, within);
      return needed.length > 0 ? readWith(sheet, needed) : reading;
    });
    return withOrdersOfNames(withPageEach(withDaysElsewhere(withPeopleElsewhere(sheets)), cells.sheets));
  };
  const readFile = (file: WorkbookCells): readonly SheetReading[] => {
    const own = new CellCache(file.date1904, listopadIn(file.sheets));
    return read(file, own, [legendsOn(file, own), shared]);
  };
  const sheets = [...read(workbook, cache, [shared]), ...(context.files ?? []).map(withFileNames).flatMap(readFile)];
  return { workbook: workbook.name, sheets };
}

const legendsOn = ({ sheets }: WorkbookCells, cache: CellCache): readonly Explained[] =>
  sheets.flatMap((sheet): readonly Explained[] => {
    const grid = gridOf(sheet, cache);
    return legendSheet(grid) ?? (isRegister(sheet) ? [] : legendTables(grid));
  });

const withFileNames = (file: WorkbookCells): WorkbookCells => ({
  ...file,
  sheets: file.sheets.map((sheet) => ({ ...sheet, name: sheetInFile({ file: file.name, sheet: sheet.name }) })),
});
