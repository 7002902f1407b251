/** The charts of a sheet with the figures that they show now. */
import type { Worksheet } from 'exceljs';
import type { ChartKind, ChartModel } from '../files/extras';
import type { Book } from '../model/book';
import { valueOf } from '../model/cells';
import { cellText } from '../model/text';
import { locate } from '../objects/reference';

export interface ChartView {
  readonly kind: ChartKind;
  /** null = no title. */
  readonly title: string | null;
  /** Cells that the chart covers, 0-based, both ends included. */
  readonly place: ChartModel['place'];
  /** Labels as their cells show them; none where the chart has none. */
  readonly categories: readonly string[];
  /** A figure is null where its cell holds no number. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export function chartViews(book: Book, sheet: Worksheet): readonly ChartView[] {
  const texts = (reference: string | null): string[] =>
    eachCell(book, reference, (cell) => cellText(cell, book.extras.date1904));
  return book.extras.charts
    .filter((chart) => chart.sheet === sheet.name)
    .map(({ kind, title, place, series }) => ({
      kind,
      title,
      place,
      categories: texts(series[0]?.categoriesRef ?? null),
      series: series.map(({ name, nameRef, valuesRef }) => ({
        name: texts(nameRef)[0] ?? name,
        values: eachCell(book, valuesRef, (cell) => {
          const value = valueOf(cell, book.extras.date1904);
          return typeof value === 'number' ? value : null;
        }),
      })),
    }));
}

function eachCell<Result>(
  book: Book,
  reference: string | null,
  read: (cell: ReturnType<Worksheet['getCell']>) => Result,
): Result[] {
  const found = reference === null ? null : locate(book, null, reference);
  if (!found) return [];
  const { sheet, area } = found;
  const results: Result[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1)
      results.push(read(sheet.getRow(row + 1).getCell(column + 1)));
  }
  return results;
}
