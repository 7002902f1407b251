import type { Worksheet } from 'exceljs';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../errors';
import { shiftFormula } from '../formulas/references';
import {
  type Area,
  bounding,
  cellsOf,
  columnsOf,
  intersect,
  isEntireColumn,
  isEntireRow,
  onSheet,
  rowsOf,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from '../model/area';
import { type Book, fullAddress, isProtected } from '../model/book';
import { findCell, formulaOf, numFmtOf, valueOf, valueType, type WireValue } from '../model/cells';
import { clearArea } from '../model/clear';
import { assertShape, assertWritable, readGrid, writeNumberFormats, writeValues } from '../model/grid';
import { MERGED_AREAS_LIMIT, mergeArea, mergedAreasFrom, unmergeArea } from '../model/merges';
import { shiftCells } from '../model/shift';
import { agreed, columnWidth, isColumnHidden, isRowHidden, rowHeight } from '../model/sizes';
import type { ValueChange } from '../model/changes';
import { cellText } from '../model/text';
import { deleteTableRows, tableOfRows } from '../model/table-rows';
import { usedArea } from '../model/used';
import { surroundingRegion } from '../model/region';
import { ConditionalFormatCollectionObject } from './conditional-formats';
import { DataValidationObject } from './data-validation';
import { GONE, HostObject, NULL_OBJECT, TYPE } from './host-object';
import { RangeAreasObject } from './range-areas';
import { RangeFormatObject } from './range-format';
import { locate } from './reference';
import { TableScopedCollectionObject } from './tables';
import { type Target } from './target';
import { WorksheetObject } from './worksheet';
import { booleanOf } from './given';

/** Excel.Range: one rectangle of a sheet. */
export class RangeObject extends HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: Worksheet,
    readonly area: Area,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'Range';
  }

  override get [GONE](): boolean {
    return !this.book.has(this.sheet);
  }

  get address(): string {
    return fullAddress(this.sheet, this.area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.top;
  }

  get columnIndex(): number {
    return this.area.left;
  }

  get rowCount(): number {
    return rowsOf(this.area);
  }

  get columnCount(): number {
    return columnsOf(this.area);
  }

  /** −1 beyond 2³¹−1 cells, as documented. */
  get cellCount(): number {
    const count = cellsOf(this.area);
    return count > 2147483647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  get values(): WireValue[][] | null {
    this.book.calculate();
    const { date1904 } = this.book.extras;
    return readGrid(this.sheet, this.area, (cell) => valueOf(cell, date1904));
  }

  set values(input: unknown) {
    this.write(input);
  }

  get formulas(): WireValue[][] | null {
    const { date1904 } = this.book.extras;
    return readGrid(this.sheet, this.area, (cell) => formulaOf(cell) ?? valueOf(cell, date1904));
  }

  set formulas(input: unknown) {
    this.write(input);
  }

  get text(): string[][] | null {
    this.book.calculate();
    const { date1904 } = this.book.extras;
    return readGrid(this.sheet, this.area, (cell) => cellText(cell, date1904));
  }

  get valueTypes(): string[][] | null {
    this.book.calculate();
    const { date1904 } = this.book.extras;
    return readGrid(this.sheet, this.area, (cell) => valueType(valueOf(cell, date1904)));
  }

  get numberFormat(): string[][] | null {
    return readGrid(this.sheet, this.area, (cell, _row, column) => numFmtOf(cell, this.sheet, column));
  }

  set numberFormat(input: unknown) {
    this.formatted(() => writeNumberFormats(this.sheet, this.area, input));
  }

  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.target());
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.target());
  }

  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.target());
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.sheet);
  }

  get rowHidden(): boolean | null {
    return agreed(this.area.top, this.area.bottom, this.sheet.rowCount, (row) => isRowHidden(this.sheet, row));
  }

  set rowHidden(given: unknown) {
    const value = booleanOf(given, 'rowHidden');
    this.formatted(() => {
      const last = isEntireColumn(this.area) ? this.sheet.rowCount - 1 : this.area.bottom;
      for (let row = this.area.top; row <= last; row++) this.sheet.getRow(row + 1).hidden = value;
    });
  }

  get columnHidden(): boolean | null {
    const defined = (this.sheet.columns as unknown[] | null)?.length ?? 0;
    return agreed(this.area.left, this.area.right, defined, (column) => isColumnHidden(this.sheet, column));
  }

  set columnHidden(given: unknown) {
    const value = booleanOf(given, 'columnHidden');
    this.formatted(() => {
      for (let column = this.area.left; column <= this.area.right; column++) {
        this.sheet.getColumn(column + 1).hidden = value;
      }
    });
  }

  get hidden(): boolean | null {
    return this.rowHidden === true || this.columnHidden === true
      ? true
      : this.rowHidden === false && this.columnHidden === false
        ? false
        : null;
  }

  /** Points, hidden columns counting nothing. */
  get width(): number {
    return this.sum(this.area.left, this.area.right, (column) =>
      isColumnHidden(this.sheet, column) ? 0 : columnWidth(this.sheet, column),
    );
  }

  get left(): number {
    return this.sum(0, this.area.left - 1, (column) =>
      isColumnHidden(this.sheet, column) ? 0 : columnWidth(this.sheet, column),
    );
  }

  get height(): number {
    return this.sum(this.area.top, this.area.bottom, (row) =>
      isRowHidden(this.sheet, row) ? 0 : rowHeight(this.sheet, row),
    );
  }

  get top(): number {
    return this.sum(0, this.area.top - 1, (row) => (isRowHidden(this.sheet, row) ? 0 : rowHeight(this.sheet, row)));
  }

  getCell(row: number, column: number): RangeObject {
    const { top, left } = this.area;
    return this.at({ top: top + row, bottom: top + row, left: left + column, right: left + column });
  }

  getRow(row: number): RangeObject {
    return this.at({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }

  getColumn(column: number): RangeObject {
    return this.at({ ...this.area, left: this.area.left + column, right: this.area.left + column });
  }

  getLastCell(): RangeObject {
    const { bottom, right } = this.area;
    return this.at({ top: bottom, bottom, left: right, right });
  }

  getLastRow(): RangeObject {
    return this.at({ ...this.area, top: this.area.bottom });
  }

  getLastColumn(): RangeObject {
    return this.at({ ...this.area, left: this.area.right });
  }

  getEntireRow(): RangeObject {
    return this.at({ ...this.area, left: 0, right: SHEET_COLUMNS - 1 });
  }

  getEntireColumn(): RangeObject {
    return this.at({ ...this.area, top: 0, bottom: SHEET_ROWS - 1 });
  }

  getOffsetRange(rows: number, columns: number): RangeObject {
    const { top, bottom, left, right } = this.area;
    return this.at({ top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns });
  }

  getResizedRange(rows: number, columns: number): RangeObject {
    return this.at({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    const { top, left } = this.area;
    return this.at({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  getRowsBelow(count = 1): RangeObject {
    if (count < 0) return this.getRowsAbove(-count);
    const { bottom } = this.area;
    return this.at({ ...this.area, top: bottom + 1, bottom: bottom + count });
  }

  getRowsAbove(count = 1): RangeObject {
    if (count < 0) return this.getRowsBelow(-count);
    const { top } = this.area;
    return this.at({ ...this.area, top: top - count, bottom: top - 1 });
  }

  getColumnsAfter(count = 1): RangeObject {
    if (count < 0) return this.getColumnsBefore(-count);
    const { right } = this.area;
    return this.at({ ...this.area, left: right + 1, right: right + count });
  }

  getColumnsBefore(count = 1): RangeObject {
    if (count < 0) return this.getColumnsAfter(-count);
    const { left } = this.area;
    return this.at({ ...this.area, left: left - count, right: left - 1 });
  }

  getBoundingRect(other: unknown): RangeObject {
    const { sheet, area } = this.other(other);
    if (sheet !== this.sheet) throw invalidArgument('another sheet');
    return this.at(bounding(this.area, area));
  }

  getIntersection(other: unknown): RangeObject {
    const found = this.getIntersectionOrNullObject(other);
    if (!(found instanceof RangeObject)) throw itemNotFound();
    return found;
  }

  getIntersectionOrNullObject(other: unknown): HostObject {
    const { sheet, area } = this.other(other);
    const common = sheet === this.sheet ? intersect(this.area, area) : null;
    return common ? this.at(common) : NULL_OBJECT;
  }

  /** The top left cell where nothing is used (Microsoft Learn, Range.getUsedRange). */
  getUsedRange(valuesOnly = false): RangeObject {
    const { top, left } = this.area;
    return this.at(usedArea(this.sheet, valuesOnly, this.area) ?? { top, left, bottom: top, right: left });
  }

  getUsedRangeOrNullObject(valuesOnly = false): HostObject {
    const used = usedArea(this.sheet, valuesOnly, this.area);
    return used ? this.at(used) : NULL_OBJECT;
  }

  getSurroundingRegion(): RangeObject {
    return this.at(surroundingRegion(this.sheet, this.area));
  }

  getMergedAreasOrNullObject(): HostObject {
    const merged = mergedAreasFrom(this.sheet, this.area);
    if (merged.length > MERGED_AREAS_LIMIT) throw new HostError('GeneralException');
    return merged.length > 0 ? new RangeAreasObject(this.book, this.sheet, merged) : NULL_OBJECT;
  }

  getTables(fullyContained = false): TableScopedCollectionObject {
    return new TableScopedCollectionObject(this.target(), fullyContained);
  }

  /** The library's own question before it sends a large array in parts: does its shape fit the range? */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    assertShape(this.area, rows, columns);
  }

  clear(applyTo = 'All'): void {
    if (applyTo !== 'Formats') assertWritable(this.sheet, this.area);
    clearArea(this.sheet, this.area, applyTo);
    this.touched();
  }

  /** Moves the cells below or right of the area in its place. */
  delete(shift: string): void {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument('shift');
    const table = shift === 'Up' ? tableOfRows(this.sheet, this.area) : undefined;
    if (table) deleteTableRows(this.book, table, this.area);
    else shiftCells(this.book, this.sheet, this.area, shift);
    this.touched();
  }

  /** Moves the area's cells away and gives the empty ones in their place. */
  insert(shift: string): this {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument('shift');
    shiftCells(this.book, this.sheet, this.area, shift);
    this.touched();
    return this;
  }

  /** Formulas of one cell into the range, relative addresses moved; no other way of copying. */
  copyFrom(source: unknown, copyType: unknown): void {
    const from = this.other(source);
    if (copyType !== 'Formulas' || cellsOf(from.area) !== 1) throw notImplemented(`Range.copyFrom ${String(copyType)}`);
    const formula = formulaOf(findCell(from.sheet, from.area.top, from.area.left));
    if (formula === null) throw notImplemented('Range.copyFrom a cell without formula');
    const rows = Array.from({ length: rowsOf(this.area) }, (_, row) =>
      Array.from({ length: columnsOf(this.area) }, (_, column) =>
        shiftFormula(formula, this.area.top + row - from.area.top, this.area.left + column - from.area.left),
      ),
    );
    this.write(rows);
  }

  merge(across = false): void {
    this.formatted(() => mergeArea(this.sheet, this.area, across));
  }

  unmerge(): void {
    this.formatted(() => unmergeArea(this.sheet, this.area));
  }

  select(): void {
    this.book.select(this.sheet, [this.area]);
  }

  calculate(): void {
    this.book.calculate(true);
  }

  private at(area: Area): RangeObject {
    return new RangeObject(this.book, this.sheet, onSheet(area));
  }

  private target(): Target {
    return { book: this.book, sheet: this.sheet, areas: [this.area] };
  }

  /** A range given as an object or as an address. */
  private other(other: unknown): { sheet: Worksheet; area: Area } {
    if (other instanceof RangeObject) return other;
    const found = typeof other === 'string' ? locate(this.book, this.sheet, other) : null;
    if (!found) throw invalidArgument('anotherRange');
    return found;
  }

  /** A change of one cell is told with what was there before. */
  private write(input: unknown): void {
    const { date1904 } = this.book.extras;
    const single = cellsOf(this.area) === 1;
    const current = (): WireValue => valueOf(findCell(this.sheet, this.area.top, this.area.left), date1904);
    const valueBefore = single ? current() : '';
    writeValues(this.book, this.sheet, this.area, input);
    this.touched(single ? { valueBefore, valueAfter: current() } : undefined);
  }

  private formatted(change: () => void): void {
    if (isProtected(this.sheet)) throw new HostError('AccessDenied');
    change();
    this.book.changes.add({ kind: 'format', sheet: this.sheet, area: this.area });
  }

  private touched(details?: ValueChange): void {
    const { sheet, area } = this;
    this.book.touch({ kind: 'values', sheet, area, by: 'addin', ...(details ? { details } : {}) });
  }

  private sum(from: number, to: number, size: (index: number) => number): number {
    let total = 0;
    for (let index = from; index <= to; index++) total += size(index);
    return total;
  }
}
