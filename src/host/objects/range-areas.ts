import type { Worksheet } from 'exceljs';
import { invalidArgument, itemNotFound } from '../errors';
import {
  type Area,
  cellsOf,
  intersect,
  isEntireColumn,
  isEntireRow,
  onSheet,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from '../model/area';
import { type Book, fullAddress } from '../model/book';
import { clearArea } from '../model/clear';
import { assertWritable } from '../model/grid';
import { usedArea } from '../model/used';
import { ConditionalFormatCollectionObject } from './conditional-formats';
import { DataValidationObject } from './data-validation';
import { HostCollection, GONE, HostObject, ITEM, ITEMS, NULL_OBJECT, TYPE } from './host-object';
import { RangeObject } from './range';
import { RangeFormatObject } from './range-format';
import { TableScopedCollectionObject } from './tables';
import type { Target } from './target';
import { WorksheetObject } from './worksheet';

/** Excel.RangeCollection: the areas one by one. */
class RangeCollectionObject extends HostCollection {
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get [TYPE](): string {
    return 'RangeCollection';
  }

  get [ITEMS](): readonly RangeObject[] {
    return this.areas.map((area) => new RangeObject(this.book, this.sheet, area));
  }

  [ITEM](): never {
    throw invalidArgument('RangeCollection has no keys');
  }

  getItemAt(index: number): RangeObject {
    const item = this[ITEMS][index];
    if (!item) throw invalidArgument('index');
    return item;
  }
}

/** Excel.RangeAreas: several rectangles of one sheet. */
export class RangeAreasObject extends HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: Worksheet,
    readonly rectangles: readonly Area[],
  ) {
    super();
  }

  get [TYPE](): string {
    return 'RangeAreas';
  }

  override get [GONE](): boolean {
    return !this.book.has(this.sheet);
  }

  /** `Sheet1!A1:B2,Sheet1!D4`. */
  get address(): string {
    return this.rectangles.map((area) => fullAddress(this.sheet, area)).join(',');
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.rectangles.length;
  }

  get cellCount(): number {
    const count = this.rectangles.reduce((sum, area) => sum + cellsOf(area), 0);
    return count > 2147483647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.rectangles.every(isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.rectangles.every(isEntireRow);
  }

  get areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.book, this.sheet, this.rectangles);
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

  clear(applyTo = 'All'): void {
    for (const area of this.rectangles) {
      if (applyTo !== 'Formats') assertWritable(this.sheet, area);
      clearArea(this.sheet, area, applyTo);
      this.book.touch({ kind: 'values', sheet: this.sheet, area, by: 'addin' });
    }
  }

  getEntireRow(): RangeAreasObject {
    return this.mapped((area) => ({ ...area, left: 0, right: SHEET_COLUMNS - 1 }));
  }

  getEntireColumn(): RangeAreasObject {
    return this.mapped((area) => ({ ...area, top: 0, bottom: SHEET_ROWS - 1 }));
  }

  getOffsetRangeAreas(rows: number, columns: number): RangeAreasObject {
    return this.mapped(({ top, bottom, left, right }) => ({
      top: top + rows,
      bottom: bottom + rows,
      left: left + columns,
      right: right + columns,
    }));
  }

  getIntersectionOrNullObject(other: unknown): HostObject {
    if (!(other instanceof RangeObject) && !(other instanceof RangeAreasObject)) throw invalidArgument('anotherRange');
    if (other.sheet !== this.sheet) return NULL_OBJECT;
    const others = other instanceof RangeObject ? [other.area] : other.rectangles;
    const common = this.rectangles.flatMap((area) => others.flatMap((one) => intersect(area, one) ?? []));
    return common.length > 0 ? new RangeAreasObject(this.book, this.sheet, common) : NULL_OBJECT;
  }

  getIntersection(other: unknown): HostObject {
    const found = this.getIntersectionOrNullObject(other);
    if (found === NULL_OBJECT) throw itemNotFound();
    return found;
  }

  getUsedRangeAreasOrNullObject(valuesOnly = false): HostObject {
    const used = this.rectangles.flatMap((area) => usedArea(this.sheet, valuesOnly, area) ?? []);
    return used.length > 0 ? new RangeAreasObject(this.book, this.sheet, used) : NULL_OBJECT;
  }

  getTables(fullyContained = false): TableScopedCollectionObject {
    return new TableScopedCollectionObject(this.target(), fullyContained);
  }

  private mapped(change: (area: Area) => Area): RangeAreasObject {
    return new RangeAreasObject(
      this.book,
      this.sheet,
      this.rectangles.map((area) => onSheet(change(area))),
    );
  }

  private target(): Target {
    return { book: this.book, sheet: this.sheet, areas: this.rectangles };
  }
}
