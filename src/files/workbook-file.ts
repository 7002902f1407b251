/**
 * A workbook's file as cells, without an Excel that has it open. The add-in loads this room, and exceljs with it, only
 * when files are chosen: nothing may import it statically.
 */
import { FileProblem, openWorkbookFile, type FileProblemCode, type OpenedWorkbook } from '../host/files';
import { hasUncomputed } from '../host/model/book';
import { numFmtOf, valueOf } from '../host/model/cells';
import { readGrid } from '../host/model/grid';
import { mergedAreas } from '../host/model/merges';
import { notedCells, noteText } from '../host/model/notes';
import { bodyArea, sheetTables, tableArea, type TableOnSheet } from '../host/model/tables';
import { usedArea } from '../host/model/used';
import type { SheetCells, TableArea, WorkbookCells } from '../sheet/cells';

export interface FileContent {
  readonly cells: WorkbookCells;
  /** The workbook's custom XML parts: the memory of Prisotnik is one of them. */
  readonly customXml: readonly string[];
}

/** Its sentence is `host.file.<code>`. */
export interface UnreadableFile {
  readonly problem: FileProblemCode;
}

type Sheet = OpenedWorkbook['workbook']['worksheets'][number];

/**
 * Reads .xlsx, .xlsm and delimited text. Formulas have the results that the file holds; a file with a formula that nobody
 * has computed is unreadable, because its values are not known.
 */
export async function readWorkbookFile(bytes: Uint8Array, name: string): Promise<FileContent | UnreadableFile> {
  try {
    const { workbook, extras } = await openWorkbookFile(bytes, name);
    if (workbook.worksheets.some(hasUncomputed)) throw new FileProblem('notCalculated');
    return {
      cells: {
        name,
        sheets: workbook.worksheets.map((sheet) => cellsOf(sheet, extras.date1904)),
        date1904: extras.date1904,
      },
      customXml: extras.customXmlParts.map(({ xml }) => xml),
    };
  } catch (thrown) {
    if (thrown instanceof FileProblem) return { problem: thrown.code };
    throw thrown;
  }
}

/** @throws FileProblem `tooLarge` where Excel would not give the cells either */
function cellsOf(sheet: Sheet, date1904: boolean): SheetCells {
  const area = usedArea(sheet, true);
  const values = area === null ? [] : readGrid(sheet, area, (cell) => valueOf(cell, date1904));
  const numberFormats =
    area === null ? [] : readGrid(sheet, area, (cell, _row, column) => numFmtOf(cell, sheet, column));
  if (values === null || numberFormats === null) throw new FileProblem('tooLarge', 'more cells than Excel gives');
  return {
    name: sheet.name,
    visibility: sheet.state,
    firstRow: area?.top ?? 0,
    firstColumn: area?.left ?? 0,
    values,
    numberFormats,
    tables: sheetTables(sheet).map(tableIn),
    notes: notedCells(sheet).map((cell) => ({
      row: cell.fullAddress.row - 1,
      column: cell.fullAddress.col - 1,
      text: noteText(cell.note) ?? '',
    })),
    merged: mergedAreas(sheet).map(({ top, left, bottom, right }) => ({
      firstRow: top,
      firstColumn: left,
      lastRow: bottom,
      lastColumn: right,
    })),
  };
}

/** As the reader of the open workbook places it: a table without headers begins one row below a header row that is not there. */
function tableIn({ model }: TableOnSheet): TableArea {
  const whole = tableArea(model);
  const body = bodyArea(model);
  return {
    name: model.name,
    headerRow: whole.top - (model.headerRow ? 0 : 1),
    firstColumn: whole.left,
    columnCount: whole.right - whole.left + 1,
    dataRowCount: body === null ? 0 : body.bottom - body.top + 1,
  };
}
