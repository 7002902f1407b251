/** Excel tables (ListObjects). exceljs keeps one model object per table; cells live on the sheet and are never taken from it. */
import type { Worksheet } from 'exceljs';
import { type Area, areaAddress, intersect, parseArea } from './area';
import type { Book } from './book';
import { valueOf } from './cells';

export interface TableColumnModel {
  name: string;
  totalsRowLabel?: string;
  totalsRowFunction?: string;
  totalsRowFormula?: string;
  filterButton?: boolean;
}

/** exceljs' model of a table, as it is read from and written to a file. */
export interface TableModel {
  id?: number;
  name: string;
  displayName?: string;
  /** Header, data and totals rows. */
  tableRef: string;
  autoFilterRef?: string;
  headerRow: boolean;
  totalsRow: boolean;
  style: {
    theme: string | undefined;
    showFirstColumn: boolean;
    showLastColumn: boolean;
    showRowStripes: boolean;
    showColumnStripes: boolean;
  };
  columns: TableColumnModel[];
}

export interface TableOnSheet {
  readonly sheet: Worksheet;
  readonly model: TableModel;
}

interface SheetTables {
  tables: Record<string, { model: TableModel; name: string }>;
}

const tablesOf = (sheet: Worksheet): SheetTables['tables'] => (sheet as unknown as SheetTables).tables;

export const sheetTables = (sheet: Worksheet): readonly TableOnSheet[] =>
  Object.values(tablesOf(sheet)).map((table) => ({ sheet, model: table.model }));

export const allTables = (book: Book): readonly TableOnSheet[] => book.sheets().flatMap(sheetTables);

/** True where the filter of the table hides rows by some criterion; exceljs forgets criteria, the part that was read has them. */
export function isFiltered(book: Book, { sheet, model }: TableOnSheet): boolean {
  const part = book.extras.carried.get(sheet)?.tables.get(model.name) ?? '';
  return (
    model.autoFilterRef !== undefined &&
    /<(?:\w+:)?(?:filters|customFilters|dynamicFilter|top10|colorFilter|iconFilter)\b/.test(part)
  );
}

/** By name (case does not matter) or id. */
export function findTable(book: Book, key: unknown): TableOnSheet | undefined {
  const wanted = String(key).toLowerCase();
  return allTables(book).find(({ model }) => model.name.toLowerCase() === wanted || tableId(model) === wanted);
}

const ids = new WeakMap<TableModel, number>();
let nextId = 1;

/** Office.js shows the number as text; it stays the same while the workbook is open. */
export function tableId(model: TableModel): string {
  let id = ids.get(model);
  if (id === undefined) ids.set(model, (id = nextId++));
  return String(id);
}

/** Header row and totals row included. */
export function tableArea(model: TableModel): Area {
  const area = parseArea(model.tableRef);
  if (!area) throw new Error(`table ${model.name} has no area`);
  return area;
}

/** The data rows, or null where there is none. */
export function bodyArea(model: TableModel): Area | null {
  const area = tableArea(model);
  return intersect(area, {
    ...area,
    top: area.top + (model.headerRow ? 1 : 0),
    bottom: area.bottom - (model.totalsRow ? 1 : 0),
  });
}

/** Gives the table another area, its filter with it. */
export function setTableArea(model: TableModel, area: Area): void {
  model.tableRef = areaAddress(area);
  if (area.top === area.bottom && area.left === area.right) model.tableRef = `${model.tableRef}:${model.tableRef}`;
  if (model.headerRow) model.autoFilterRef = areaAddress({ ...area, bottom: area.bottom - (model.totalsRow ? 1 : 0) });
  else delete model.autoFilterRef;
}

export function addTable(sheet: Worksheet, model: TableModel): void {
  // exceljs writes what `model` gives; its own Table class would write the data into the cells again.
  tablesOf(sheet)[model.name] = {
    model,
    get name() {
      return model.name;
    },
  };
}

export function removeTable(sheet: Worksheet, model: TableModel): void {
  const tables = tablesOf(sheet);
  for (const [key, table] of Object.entries(tables)) if (table.model === model) Reflect.deleteProperty(tables, key);
}

export function renameTable(sheet: Worksheet, model: TableModel, name: string): void {
  removeTable(sheet, model);
  model.name = name;
  model.displayName = name;
  addTable(sheet, model);
}

/** After writing an area: header cells of tables are texts, never empty, each once, and the columns are named after them. */
export function followHeaders(book: Book, sheet: Worksheet, written: Area): void {
  for (const { model } of sheetTables(sheet)) {
    const area = tableArea(model);
    const header = { ...area, bottom: area.top };
    if (!model.headerRow || !intersect(header, written)) continue;
    const names = headerNames(book, sheet, area);
    model.columns = names.map((name, index) => ({ ...(model.columns[index] ?? { filterButton: true }), name }));
  }
}

/** Makes the cells of a header row texts and unique: a blank one `Column1`, a repeated one with a number, as Excel does. */
export function headerNames(book: Book, sheet: Worksheet, area: Area): string[] {
  const row = sheet.getRow(area.top + 1);
  const names: string[] = [];
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = row.getCell(column + 1);
    const value = valueOf(cell, book.extras.date1904);
    const given = String(value);
    let name = given === '' ? 'Column1' : given;
    const base = given === '' ? 'Column' : given;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    names.push(name);
    if (value !== name) cell.value = name;
  }
  return names;
}
