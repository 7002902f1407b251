/** Renaming and deleting sheets, and what refers to them. */
import type { Worksheet } from 'exceljs';
import { HostError } from '../errors';
import { quoteSheetName } from './area';
import { type Book, sheetId } from './book';
import { rowsOfSheet, formulaOf } from './cells';

/** A reference to the sheet in a formula, quoted or not, outside of string literals. */
function replaceSheet(formula: string, before: string, after: string | null): string {
  const quoted = `'${before.replaceAll("'", "''")}'!`;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu, (part) => {
    const same = part.toLowerCase() === quoted.toLowerCase() || part.toLowerCase() === `${before.toLowerCase()}!`;
    if (!same || part.startsWith('"')) return part;
    return after === null ? '#REF!' : `${quoteSheetName(after)}!`;
  });
}

function replaceEverywhere(book: Book, before: string, after: string | null): void {
  for (const sheet of book.sheets()) {
    for (const row of rowsOfSheet(sheet)) {
      row?.eachCell((cell) => {
        const formula = formulaOf(cell);
        if (formula === null) return;
        const changed = replaceSheet(cell.formula, before, after);
        if (changed !== cell.formula) cell.value = { formula: changed };
      });
    }
  }
  book.extras.names = book.extras.names.map((name) => ({
    ...name,
    sheet: name.sheet === before ? after : name.sheet,
    formula: replaceSheet(name.formula, before, after),
  }));
  const follow = (ref: string | null): string | null => (ref === null ? null : replaceSheet(ref, before, after));
  for (const chart of book.extras.charts) {
    chart.series = chart.series.map((series) => ({
      ...series,
      nameRef: follow(series.nameRef),
      categoriesRef: follow(series.categoriesRef),
      valuesRef: replaceSheet(series.valuesRef, before, after),
    }));
  }
}

/** Formulas, names and the figures of charts follow the new name. */
export function renameSheet(book: Book, sheet: Worksheet, name: string): void {
  const before = sheet.name;
  if (before === name) return;
  // exceljs refuses a name that differs in case alone from its own.
  if (before.toLowerCase() === name.toLowerCase()) sheet.name = `${name.slice(0, 30)}~`;
  sheet.name = name;
  replaceEverywhere(book, before, name);
  for (const chart of book.extras.charts) if (chart.sheet === before) chart.sheet = name;
  book.touch({ kind: 'other' });
}

/** References to the sheet become #REF!, its names go with it. The last visible sheet stays. */
export function deleteSheet(book: Book, sheet: Worksheet): void {
  const others = book.sheets().some((other) => other !== sheet && other.state === 'visible');
  if (!others) throw new HostError('InvalidOperation');
  const position = book.sheets().indexOf(sheet);
  book.leave(sheet, position);
  book.extras.names = book.extras.names.filter((name) => name.sheet !== sheet.name);
  book.extras.charts = book.extras.charts.filter((chart) => chart.sheet !== sheet.name);
  const id = sheetId(sheet);
  const { name } = sheet;
  book.workbook.removeWorksheet(sheet.id);
  replaceEverywhere(book, name, null);
  book.touch({ kind: 'deleted', sheetId: id });
}
