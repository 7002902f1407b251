import { HostError, invalidArgument, itemNotFound } from '../errors';
import { type Area, intersect } from '../model/area';
import { type Book, isProtected } from '../model/book';
import {
  bodyArea,
  findTable,
  headerNames,
  removeTable,
  renameTable,
  setTableArea,
  tableArea,
  tableId,
  type TableOnSheet,
} from '../model/tables';
import { clearArea } from '../model/clear';
import { HostObject, ID, TYPE } from './host-object';
import { RangeObject } from './range';
import { locate } from './reference';
import { AutoFilterObject } from './auto-filter';
import { TableColumnCollectionObject } from './table-columns';
import { TableRowCollectionObject } from './table-rows';
import { WorksheetObject } from './worksheet';
import { booleanOf, textOf } from './given';

/** Excel.Table. */
export class TableObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly table: TableOnSheet,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'Table';
  }

  override get [ID](): string {
    return tableId(this.table.model);
  }

  get id(): string {
    return this[ID];
  }

  get name(): string {
    return this.table.model.name;
  }

  /** Letters, digits, `_` and `.`, not like a cell address; unique among tables and names. */
  set name(given: unknown) {
    const value = textOf(given, 'name');
    if (
      typeof value !== 'string' ||
      !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(value) ||
      /^[A-Za-z]{1,3}\d+$/.test(value)
    ) {
      throw invalidArgument('table name');
    }
    const other = findTable(this.book, value);
    if (other && other.model !== this.table.model) throw new HostError('ItemAlreadyExists');
    if (this.book.extras.names.some((name) => name.name.toLowerCase() === value.toLowerCase())) {
      throw new HostError('ItemAlreadyExists');
    }
    renameTable(this.table.sheet, this.table.model, value);
    this.touched();
  }

  get style(): string {
    return this.table.model.style.theme ?? '';
  }

  set style(given: unknown) {
    const value = textOf(given, 'style');
    if (!/^$|^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(value)) throw invalidArgument('table style');
    this.table.model.style.theme = value === '' ? undefined : value;
    this.touched();
  }

  get showHeaders(): boolean {
    return this.table.model.headerRow;
  }

  get showTotals(): boolean {
    return this.table.model.totalsRow;
  }

  get showBandedRows(): boolean {
    return this.table.model.style.showRowStripes;
  }

  set showBandedRows(given: unknown) {
    const value = booleanOf(given, 'showBandedRows');
    this.table.model.style.showRowStripes = value;
    this.touched();
  }

  get showBandedColumns(): boolean {
    return this.table.model.style.showColumnStripes;
  }

  set showBandedColumns(given: unknown) {
    const value = booleanOf(given, 'showBandedColumns');
    this.table.model.style.showColumnStripes = value;
    this.touched();
  }

  get highlightFirstColumn(): boolean {
    return this.table.model.style.showFirstColumn;
  }

  set highlightFirstColumn(given: unknown) {
    const value = booleanOf(given, 'highlightFirstColumn');
    this.table.model.style.showFirstColumn = value;
    this.touched();
  }

  get highlightLastColumn(): boolean {
    return this.table.model.style.showLastColumn;
  }

  set highlightLastColumn(given: unknown) {
    const value = booleanOf(given, 'highlightLastColumn');
    this.table.model.style.showLastColumn = value;
    this.touched();
  }

  get showFilterButton(): boolean {
    return this.table.model.columns.some((column) => column.filterButton ?? false);
  }

  set showFilterButton(given: unknown) {
    const value = booleanOf(given, 'showFilterButton');
    for (const column of this.table.model.columns) column.filterButton = value;
    this.touched();
  }

  get columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this.book, this.table);
  }

  get rows(): TableRowCollectionObject {
    return new TableRowCollectionObject(this.book, this.table);
  }

  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.book, this.table);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.table.sheet);
  }

  getRange(): RangeObject {
    return this.range(tableArea(this.table.model));
  }

  getHeaderRowRange(): RangeObject {
    if (!this.table.model.headerRow) throw itemNotFound();
    const area = tableArea(this.table.model);
    return this.range({ ...area, bottom: area.top });
  }

  getDataBodyRange(): RangeObject {
    const body = bodyArea(this.table.model);
    if (!body) throw itemNotFound();
    return this.range(body);
  }

  getTotalRowRange(): RangeObject {
    if (!this.table.model.totalsRow) throw itemNotFound();
    const area = tableArea(this.table.model);
    return this.range({ ...area, top: area.bottom });
  }

  /** "The headers must remain in the same row, and the resulting table must overlap the original table" (Table.resize). */
  resize(newRange: unknown): void {
    if (isProtected(this.table.sheet)) throw new HostError('AccessDenied');
    const found = newRange instanceof RangeObject ? newRange : locate(this.book, this.table.sheet, String(newRange));
    const now = tableArea(this.table.model);
    if (!found || found.sheet !== this.table.sheet || found.area.top !== now.top || !intersect(found.area, now)) {
      throw invalidArgument('newRange');
    }
    if (found.area.bottom === found.area.top) throw invalidArgument('a table has at least one row');
    const columns = this.table.model.columns;
    this.table.model.columns = headerNames(this.book, this.table.sheet, found.area).map((name, index) => ({
      ...(columns[found.area.left - now.left + index] ?? { filterButton: true }),
      name,
    }));
    setTableArea(this.table.model, found.area);
    this.touched();
  }

  /** Removes the table and its cells. */
  delete(): void {
    if (isProtected(this.table.sheet)) throw new HostError('AccessDenied');
    clearArea(this.table.sheet, tableArea(this.table.model), 'All');
    removeTable(this.table.sheet, this.table.model);
    this.touched();
  }

  /** The cells stay, the table goes. */
  convertToRange(): RangeObject {
    const range = this.getRange();
    removeTable(this.table.sheet, this.table.model);
    this.touched();
    return range;
  }

  private range(area: Area): RangeObject {
    return new RangeObject(this.book, this.table.sheet, area);
  }

  private touched(): void {
    this.book.touch({ kind: 'other' });
  }
}
