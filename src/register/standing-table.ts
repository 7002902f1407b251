/**
 * What stands in a register table now: how it gets other records where it stands and, for a table that lacks a column of
 * ours, what a sheet made anew keeps of it: staff's spelling of a value that has not changed (`prejemnik DSP`, `1.9.2020`),
 * their own columns, the name of its sheet.
 */
import { cellText, formatKind } from '../sheet/cell-text';
import type { CellValue, WorkbookCells } from '../sheet/cells';
import type { PlanCell } from '../sheet/plan';
import { DAYS_OF_1904 } from '../sheet/serial';
import type { StyleName } from '../sheet/styles';
import type { Draft } from './content';
import { findTable, placeOf } from './find-table';
import { RowCells } from './row-cells';
import type { RegisterTable, WritingContext } from './tables';
import { tableUpdate } from './table-update';
import type { TableUpdate } from '../sheet/table-update';
import { textStyleOf, type WrittenRow } from './tables/table';

export interface StandingTable<R extends { readonly at: unknown }> {
  readonly sheetName: string;
  /** Headings of staff's own columns, in their order. */
  readonly ownHeadings: readonly string[];
  /** The record's row: as planned, but spelt as it stands where that says the same. Staff's own columns follow. */
  readonly keep: (record: Draft<R>, planned: readonly PlanCell[]) => readonly PlanCell[];
  /** How the table gets these records where it stands; null where it lacks one of our columns. `planned` is without staff's own. */
  readonly update: (records: readonly PlannedRecord<R>[]) => TableUpdate | null;
}

export interface PlannedRecord<R extends { readonly at: unknown }> {
  readonly record: Draft<R>;
  readonly planned: readonly PlanCell[];
}

/** What the table would be written with if nothing were known of other tables: enough to see whether a cell says the same. */
const BARE = { readMark: () => ({ kind: 'unknown' }) as const, participantOf: (id: string) => id };

/** @returns null where the workbook has no such table */
export function standingTable<R extends { readonly at: unknown }, Column extends string>(
  workbook: WorkbookCells,
  table: RegisterTable<R, Column>,
  context: WritingContext,
): StandingTable<R> | null {
  const found = findTable(workbook, table.name);
  if (!found) return null;
  const { sheet, area } = found;
  const { place } = placeOf(found, table.headings);
  const known = new Set(place.columns.values());
  const at = (row: number, column: number): CellValue =>
    sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? '';
  const own = Array.from({ length: area.columnCount }, (_, index) => area.firstColumn + index)
    .filter((column) => !known.has(column))
    .map((column) => ({ column, heading: String(at(area.headerRow, column)) }))
    .filter(({ heading }) => heading.trim() !== '' && !table.headings.some((one) => one === heading));
  const cells = new RowCells(sheet, place, workbook.date1904);

  const ownCell = (row: number | null, column: number): PlanCell => {
    const value = row === null ? '' : at(row, column);
    if (value === '') return { style: 'plain' };
    const format = row === null ? '' : (sheet.numberFormats[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? '');
    const kind = formatKind(format);
    if (typeof value === 'string') return { value, style: 'text' };
    if (kind === 'date' && typeof value === 'number') {
      return { value: value + (workbook.date1904 ? DAYS_OF_1904 : 0), style: 'date' };
    }
    return kind === 'other' ? { value, style: 'plain' } : { value: cellText(value, format), style: 'text' };
  };

  const rowOfRecord = (record: Draft<R>): number | null =>
    record.at?.table?.sheet === sheet.name ? (record.at.row ?? null) : null;

  return {
    sheetName: sheet.name,
    ownHeadings: own.map(({ heading }) => heading),
    keep(record, planned) {
      const row = rowOfRecord(record);
      const ownCells = own.map(({ column }) => ownCell(row, column));
      if (row === null || table.isGenerated?.(record))
        return ownCells.length === 0 ? planned : [...planned, ...ownCells];
      cells.moveTo(row);
      const standing = table.write(table.read(cells, BARE), context);
      const kept = table.headings.map((heading, index): PlanCell => {
        const cell = planned[index] ?? {};
        if (heading === table.derived || (standing[heading] ?? '') !== (cell.value ?? '')) return cell;
        return spelt(cell, cells.typed(heading), table.columns[heading].style);
      });
      return [...kept, ...ownCells];
    },
    update(records) {
      const columns = table.headings.flatMap((heading) => place.columns.get(heading) ?? []);
      if (columns.length < table.headings.length) return null;
      const anew = new Set(records.flatMap(({ record }) => (table.isGenerated?.(record) ? [rowOfRecord(record)] : [])));
      let shown: { readonly row: number; readonly standing: WrittenRow<Column> } | null = null;
      const standingIn = (row: number): WrittenRow<Column> => {
        if (shown?.row !== row) {
          cells.moveTo(row);
          shown = { row, standing: table.write(table.read(cells, BARE), context) };
        }
        return shown.standing;
      };
      return tableUpdate(
        {
          found,
          columns,
          styles: table.headings.map((heading) => table.columns[heading].style),
          date1904: workbook.date1904,
          isBlankRow: (row) => {
            shown = null;
            cells.moveTo(row);
            return cells.isBlankRow(table.derived);
          },
          saysTheSame: (row, index, { value = '' }) => {
            const heading = table.headings[index];
            if (heading === undefined) return false;
            const standing = standingIn(row);
            if (value !== '' && cells.text(heading) === value) return true;
            return (
              heading !== table.derived && !anew.has(row) && (standing[heading] ?? '') === value && isReadable(heading)
            );
          },
        },
        records.map(({ record, planned }) => ({ row: rowOfRecord(record), cells: planned })),
      );

      /** A cell that cannot be read says nothing: emptied it would be, were it not for its text, compared before. */
      function isReadable(heading: Column): boolean {
        return !cells.place().unreadable.some(({ column }) => column === heading);
      }
    },
  };
}

/** The planned cell as it stands: any text, and a number where the column counts (of a date only its day is meant). */
function spelt(planned: PlanCell, typed: CellValue, style: StyleName): PlanCell {
  if (typeof typed === 'string') return typed === '' ? planned : { value: typed, style: textStyleOf(style) };
  const isNumber = typeof typed === 'number' && typeof planned.value === 'number';
  return isNumber && style !== 'date' ? { value: typed, style } : planned;
}
