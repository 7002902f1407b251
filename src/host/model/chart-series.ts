/** Which cells of a block are a chart's categories, names and figures. */
import type { Worksheet } from 'exceljs';
import type { ChartSeries } from '../files/extras';
import { invalidArgument } from '../errors';
import { absoluteAddress, type Area, columnsOf, quoteSheetName, rowsOf } from './area';
import type { Book } from './book';
import { findCell, valueOf } from './cells';

/** Series by columns or rows; the first row and column are names and categories unless they hold numbers. */
export function seriesOf(book: Book, sheet: Worksheet, area: Area, seriesBy: unknown): ChartSeries[] {
  if (seriesBy !== 'Auto' && seriesBy !== 'Columns' && seriesBy !== 'Rows') throw invalidArgument('seriesBy');
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rowsOf(area) >= columnsOf(area));
  const isNumber = (row: number, column: number): boolean =>
    typeof valueOf(findCell(sheet, row, column), book.extras.date1904) === 'number';
  const corner = findCell(sheet, area.top, area.left);
  const blankCorner = valueOf(corner, book.extras.date1904) === '';
  const headRow = rowsOf(area) > 1 && (blankCorner || !isNumber(area.top, area.right));
  const headColumn = columnsOf(area) > 1 && (blankCorner || !isNumber(area.bottom, area.left));
  const body: Area = { ...area, top: area.top + (headRow ? 1 : 0), left: area.left + (headColumn ? 1 : 0) };
  const ref = (part: Area): string => `${quoteSheetName(sheet.name)}!${absoluteAddress(part)}`;
  const hasNames = byColumns ? headRow : headColumn;
  const hasCategories = byColumns ? headColumn : headRow;
  const categories = byColumns
    ? { ...body, left: area.left, right: area.left }
    : { ...body, top: area.top, bottom: area.top };
  const count = byColumns ? columnsOf(body) : rowsOf(body);
  return Array.from({ length: count }, (_, index) => {
    const values = byColumns
      ? { ...body, left: body.left + index, right: body.left + index }
      : { ...body, top: body.top + index, bottom: body.top + index };
    const name = byColumns
      ? { ...values, top: area.top, bottom: area.top }
      : { ...values, left: area.left, right: area.left };
    const text = valueOf(findCell(sheet, name.top, name.left), book.extras.date1904);
    return {
      name: hasNames ? String(text) : `Series${index + 1}`,
      nameRef: hasNames ? ref(name) : null,
      categoriesRef: hasCategories ? ref(categories) : null,
      valuesRef: ref(values),
    };
  });
}
