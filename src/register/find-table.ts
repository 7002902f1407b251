/** Finds register tables in a workbook by their names, and their columns by heading. */
import { textKey } from '../programme/text-key';
import { cellAddress } from '../sheet/address';
import type { SheetCells, TableArea, WorkbookCells } from '../sheet/cells';
import type { TableProblem } from './problem';
import type { TablePlace } from './row';

export interface FoundTable {
  readonly sheet: SheetCells;
  readonly area: TableArea;
}

/** The table of a name, wherever it stands (table names ignore case in Excel); null where the workbook has none. */
export function findTable(workbook: WorkbookCells, name: string): FoundTable | null {
  const key = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const area = sheet.tables.find((table) => table.name.toLowerCase() === key);
    if (area) return { sheet, area };
  }
  return null;
}

const headingKey = (heading: string): string => textKey(heading).replace(/[^\p{L}\p{N}]+/gu, '');

/** Which column each known heading is in (case, diacritics, blanks and line breaks aside); of two alike, the first. */
export function placeOf<Column extends string>(
  { sheet, area }: FoundTable,
  headings: readonly Column[],
): { readonly place: TablePlace<Column>; readonly problems: readonly TableProblem[] } {
  const byKey = new Map(headings.map((heading) => [headingKey(heading), heading]));
  const columns = new Map<Column, number>();
  const problems: TableProblem[] = [];
  const row = sheet.values[area.headerRow - sheet.firstRow] ?? [];
  for (let column = area.firstColumn; column < area.firstColumn + area.columnCount; column += 1) {
    const heading = byKey.get(headingKey(String(row[column - sheet.firstColumn] ?? '')));
    if (heading === undefined) continue;
    if (!columns.has(heading)) columns.set(heading, column);
    else {
      const at = { sheet: sheet.name, cell: cellAddress(area.headerRow, column) };
      problems.push({ kind: 'repeatedColumn', table: area.name, at, column: heading });
    }
  }
  return { place: { sheet: sheet.name, columns, headerRow: area.headerRow }, problems };
}
