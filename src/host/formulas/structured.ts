/** Structured references (`tblPrisotnost[Ure]`) as areas; the engine knows none. */
import type ExcelJS from 'exceljs';
import { areaOf, type FormulaArea } from './areas';

export interface FormulaTable {
  readonly name: string;
  readonly sheet: ExcelJS.Worksheet;
  /** Header and totals rows included. */
  readonly area: FormulaArea;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly string[];
}

interface TableInternals {
  readonly model: {
    readonly name: string;
    readonly displayName?: string;
    readonly tableRef?: string;
    readonly headerRow?: boolean;
    readonly totalsRow?: boolean;
    readonly columns: readonly { readonly name: string }[];
  };
}

/** All tables of a workbook by name in lower case. */
export function tablesOf(workbook: ExcelJS.Workbook): Map<string, FormulaTable> {
  const tables = new Map<string, FormulaTable>();
  for (const sheet of workbook.worksheets) {
    for (const { model } of sheet.getTables() as unknown as TableInternals[]) {
      const area = areaOf(model.tableRef ?? '');
      if (!area) continue;
      const table = {
        name: model.name,
        sheet,
        area,
        headerRow: model.headerRow !== false,
        totalsRow: model.totalsRow === true,
        columns: model.columns.map((column) => column.name),
      };
      tables.set(model.name.toLowerCase(), table);
      if (model.displayName) tables.set(model.displayName.toLowerCase(), table);
    }
  }
  return tables;
}

/**
 * The area that `[…]` of a table means for a formula in a row, or null where it means none (an unknown column, no totals
 * row, `@` outside the table's rows).
 */
export function structuredArea(table: FormulaTable, specifier: string, row: number): FormulaArea | null {
  const items = itemsOf(specifier);
  const keywords = items.filter((item) => item.startsWith('#')).map((item) => item.toLowerCase());
  let columns: FormulaArea | null = table.area;
  const named = items.find((item) => !item.startsWith('#'));
  if (named !== undefined) columns = columnArea(table, named);
  if (!columns) return null;
  const top = table.area.firstRow + (table.headerRow ? 1 : 0);
  const bottom = table.area.lastRow - (table.totalsRow ? 1 : 0);
  let first = top;
  let last = bottom;
  if (keywords.includes('#all')) {
    first = table.area.firstRow;
    last = table.area.lastRow;
  } else if (keywords.includes('#this row')) {
    if (row < top || row > bottom) return null;
    first = last = row;
  } else {
    if (keywords.includes('#headers')) {
      if (!table.headerRow) return null;
      first = table.area.firstRow;
      if (!keywords.includes('#data')) last = first;
    }
    if (keywords.includes('#totals')) {
      if (!table.totalsRow) return null;
      last = table.area.lastRow;
      if (!keywords.includes('#data')) first = last;
    }
  }
  return { ...columns, firstRow: first, lastRow: last };
}

/** `[[#Data],[Ure]:[Dni]]` → `#Data`, `[Ure]:[Dni]`; `[@Ure]` → `#This Row`, `Ure`. */
function itemsOf(specifier: string): string[] {
  let content = specifier.slice(1, -1).trim();
  const items: string[] = [];
  if (content.startsWith('@')) {
    items.push('#This Row');
    content = content.slice(1).trim();
    if (content === '') return items;
  }
  if (!content.startsWith('[')) return content === '' ? items : [...items, content];
  let depth = 0;
  let item = '';
  for (let at = 0; at < content.length; at += 1) {
    const letter = content[at] ?? '';
    if (letter === "'") {
      item += letter + (content[at + 1] ?? '');
      at += 1;
      continue;
    }
    if (letter === '[') depth += 1;
    if (letter === ']') depth -= 1;
    if (letter === ',' && depth === 0) {
      items.push(bare(item));
      item = '';
    } else item += letter;
  }
  return [...items, bare(item)];
}

/** `[#Data]` → `#Data`; a range of columns keeps its brackets. */
function bare(item: string): string {
  const text = item.trim();
  return /^\[(?:'.|[^[\]'])*\]$/.test(text) ? text.slice(1, -1) : text;
}

function columnArea(table: FormulaTable, text: string): FormulaArea | null {
  const ends = /^\[((?:'.|[^\]'])*)\]:\[((?:'.|[^\]'])*)\]$/.exec(text);
  const first = columnIndex(table, ends?.[1] ?? text);
  const last = columnIndex(table, ends?.[2] ?? text);
  if (first < 0 || last < 0) return null;
  return {
    ...table.area,
    firstColumn: table.area.firstColumn + Math.min(first, last),
    lastColumn: table.area.firstColumn + Math.max(first, last),
  };
}

function columnIndex(table: FormulaTable, written: string): number {
  const name = written.replace(/'(.)/g, '$1').toLowerCase();
  return table.columns.findIndex((column) => column.toLowerCase() === name);
}
