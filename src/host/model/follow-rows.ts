/** What refers to rows of a table follows when rows are added at its end or deleted: formulas, names, charts, input rules, conditional formats. */
import type { Worksheet } from 'exceljs';
import { piecesOf } from '../formulas/references';
import { type Area, areaAddress, isEntireColumn, isEntireRow, parseArea, rowsOf } from './area';
import type { Book } from './book';
import { formulaOf, rowsOfSheet } from './cells';
import { followAreas } from './conditional-formats';
import { followValidations } from './validations';

/** Where an area is afterwards; null where it is gone. */
export type Follow = (area: Area) => Area | null;

/** Rows `cut` of its columns are deleted and what is below moves up. An area that is not within these columns stays (Excel moves no part of one). */
export const afterDeleting =
  (cut: Area): Follow =>
  (area) => {
    if (isEntireColumn(area) || isEntireRow(area) || area.left < cut.left || area.right > cut.right) return area;
    const count = rowsOf(cut);
    const top = area.top < cut.top ? area.top : area.top <= cut.bottom ? cut.top : area.top - count;
    const bottom = area.bottom < cut.top ? area.bottom : area.bottom <= cut.bottom ? cut.top - 1 : area.bottom - count;
    return bottom < top ? null : { ...area, top, bottom };
  };

/**
 * A reference to all rows of a table's columns grows with the table (Microsoft Support, "Create a drop-down list": lists whose
 * source is a table are updated as items are added; the same holds for formulas and charts).
 */
export const afterGrowing =
  (body: Area, count: number): Follow =>
  (area) =>
    area.top === body.top && area.bottom === body.bottom && area.left >= body.left && area.right <= body.right
      ? { ...area, bottom: area.bottom + count }
      : area;

/** Applies it to everything in the workbook that refers to cells of the sheet. */
export function followRows(book: Book, sheet: Worksheet, follow: Follow): void {
  const own = sheet.name.toLowerCase();
  const followed = (formula: string, home: string | null): string =>
    piecesOf(formula)
      .map((piece) => {
        if (piece.kind !== 'reference' || (piece.sheet ?? home)?.toLowerCase() !== own) return piece.text;
        return piece.text.slice(0, piece.text.length - piece.area.length) + followedArea(piece.area, follow);
      })
      .join('');
  for (const other of book.sheets()) {
    for (const row of rowsOfSheet(other)) {
      row?.eachCell((cell) => {
        if (formulaOf(cell) === null) return;
        const formula = followed(cell.formula, other.name);
        if (formula !== cell.formula) cell.value = { formula };
      });
    }
    followValidations(other, other === sheet ? follow : null, (formula) => followed(formula, other.name));
    followAreas(other, other === sheet ? follow : null, (formula) => followed(formula, other.name));
  }
  const { extras } = book;
  extras.names = extras.names.map((name) => ({ ...name, formula: followed(name.formula, null) }));
  const part = (ref: string | null): string | null => (ref === null ? null : followed(ref, null));
  for (const chart of extras.charts) {
    chart.series = chart.series.map((series) => ({
      ...series,
      nameRef: part(series.nameRef),
      categoriesRef: part(series.categoriesRef),
      valuesRef: followed(series.valuesRef, null),
    }));
  }
}

/** The address with its `$` signs, at the new rows. */
function followedArea(text: string, follow: Follow): string {
  const area = parseArea(text);
  if (!area) return text;
  const after = follow(area);
  if (after === null) return '#REF!';
  if (after.top === area.top && after.bottom === area.bottom) return text;
  const [first = '', last] = text.split(':');
  const start = first.replace(/\d+$/, String(after.top + 1));
  if (last === undefined) return after.top === after.bottom ? start : areaAddress(after);
  return `${start}:${last.replace(/\d+$/, String(after.bottom + 1))}`;
}
