/** What has to be written into a register table that stands, so that it holds other records: never more than what differs. */
import { formatKind } from '../sheet/cell-text';
import type { CellValue } from '../sheet/cells';
import type { PlanCell } from '../sheet/plan';
import { DAYS_OF_1904, isDateFormat } from '../sheet/serial';
import { STYLES, type StyleName } from '../sheet/styles';
import { rowBelow, type TableUpdate, type WrittenCell } from '../sheet/table-update';
import type { FoundTable } from './find-table';

/** A record's row: its planned cells by heading, and the sheet row that it stands in now, null for a new one. */
export interface RecordRow {
  readonly row: number | null;
  readonly cells: readonly PlanCell[];
}

export interface StandingPlace {
  readonly found: FoundTable;
  /** The 0-based sheet column of each heading, in the headings' order. */
  readonly columns: readonly number[];
  /** How the columns of new rows look, in the same order. */
  readonly styles: readonly StyleName[];
  readonly date1904: boolean;
  /** Whether a row says nothing in any of the columns that count. */
  readonly isBlankRow: (row: number) => boolean;
  /** True where a cell of a standing row says what is planned for it, however it is spelt. */
  readonly saysTheSame: (row: number, heading: number, planned: PlanCell) => boolean;
}

/**
 * Records that stand keep their rows, in whatever order staff have sorted them; new ones come into blank rows at the
 * table's end and below it; rows of records that are gone are deleted. Blank rows between are nobody's and stay. The last row
 * of a table is emptied, not deleted, for Excel wants one.
 */
export function tableUpdate(place: StandingPlace, records: readonly RecordRow[]): TableUpdate {
  const { found, columns, styles, date1904 } = place;
  const { sheet, area } = found;
  const below = rowBelow(area);
  const valueAt = (row: number, column: number): CellValue =>
    sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? '';
  const formatAt = (row: number, column: number): string | undefined =>
    sheet.numberFormats[row - sheet.firstRow]?.[column - sheet.firstColumn];

  const written: WrittenCell[] = [];
  const kept = new Set<number>();
  const fresh: RecordRow[] = [];
  for (const record of records) {
    const { row } = record;
    if (row === null || kept.has(row)) {
      fresh.push(record);
      continue;
    }
    kept.add(row);
    for (const [heading, column] of columns.entries()) {
      const planned = record.cells[heading] ?? {};
      const value = inSystem(planned, date1904);
      if (value === valueAt(row, column) || place.saysTheSame(row, heading, planned)) continue;
      written.push(changedCell(row, column, value, formatAt(row, column), styles[heading] ?? 'plain'));
    }
  }

  const body = Array.from({ length: area.dataRowCount }, (_, index) => area.headerRow + 1 + index);
  const gone = body.filter((row) => !kept.has(row) && !place.isBlankRow(row));
  const isEmpty = (row: number): boolean =>
    Array.from({ length: area.columnCount }, (_, index) => area.firstColumn + index).every(
      (column) => valueAt(row, column) === '',
    );
  let firstFree = below;
  while (firstFree > area.headerRow + 1 && isEmpty(firstFree - 1)) firstFree -= 1;
  const added = Math.max(0, fresh.length - (below - firstFree));
  const mustStay = gone.length === area.dataRowCount && added === 0;
  for (const column of mustStay ? columns : []) {
    const row = gone[0] ?? below;
    if (valueAt(row, column) !== '') written.push({ row, column, value: '' });
  }

  const addedFormats = new Map(
    columns.map((column, heading) => [column, newFormat(styles[heading] ?? 'plain', formatAt(below - 1, column))]),
  );
  for (const [index, { cells }] of fresh.entries()) {
    const row = firstFree + index;
    for (const [heading, column] of columns.entries()) {
      const value = inSystem(cells[heading] ?? {}, date1904);
      if (value === '') continue;
      written.push(
        row < below
          ? changedCell(row, column, value, formatAt(row, column), styles[heading] ?? 'plain')
          : { row, column, value },
      );
    }
  }
  written.sort((one, other) => one.row - other.row || one.column - other.column);
  return { table: area, written, added, addedFormats, removed: mustStay ? gone.slice(1) : gone };
}

/** A plan's dates count from 1900. */
function inSystem({ value = '', style }: PlanCell, date1904: boolean): CellValue {
  const isDate = date1904 && typeof value === 'number' && isDateFormat(STYLES[style ?? 'plain'].numberFormat);
  return isDate ? value - DAYS_OF_1904 : value;
}

/**
 * Staff's own format stays wherever the value is under it what it ought to be: a number in a cell of text would become a text.
 * Of a blank cell beyond all that is filled the format is not known (`undefined`): it gets its column's.
 */
export function changedCell(
  row: number,
  column: number,
  value: CellValue,
  format: string | undefined,
  style: StyleName,
): WrittenCell {
  const planned = STYLES[style].numberFormat;
  const own = planned === '@' ? 'General' : planned;
  if (format === undefined) return { row, column, value, numberFormat: typeof value === 'string' ? planned : own };
  const fits =
    typeof value === 'string' ||
    (format !== '@' && (typeof value === 'boolean' || formatKind(format) === formatKind(own)));
  return fits ? { row, column, value } : { row, column, value, numberFormat: own };
}

/** As the row above has it, where that is of the column's kind. */
function newFormat(style: StyleName, above = 'General'): string {
  const planned = STYLES[style].numberFormat;
  return planned === '@' || above === '@' || formatKind(above) !== formatKind(planned) || above === 'General'
    ? planned
    : above;
}
