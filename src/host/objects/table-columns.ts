import { invalidArgument, itemNotFound } from '../errors';
import type { Area } from '../model/area';
import type { Book } from '../model/book';
import type { WireValue } from '../model/cells';
import { bodyArea, tableArea, type TableColumnModel, type TableOnSheet } from '../model/tables';
import { HostCollection, HostObject, ITEM, ITEMS, NULL_OBJECT, TYPE } from './host-object';
import { RangeObject } from './range';
import { textOf } from './given';

/** Excel.TableColumnCollection. */
export class TableColumnCollectionObject extends HostCollection {
  constructor(
    private readonly book: Book,
    private readonly table: TableOnSheet,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'TableColumnCollection';
  }

  get [ITEMS](): readonly TableColumnObject[] {
    return this.table.model.columns.map((column, index) => new TableColumnObject(this.book, this.table, column, index));
  }

  [ITEM](key: unknown): TableColumnObject {
    const found = this.getItemOrNullObject(key);
    if (!(found instanceof TableColumnObject)) throw itemNotFound();
    return found;
  }

  get count(): number {
    return this.table.model.columns.length;
  }

  getItemAt(index: number): TableColumnObject {
    const column = this[ITEMS][index];
    if (!column) throw invalidArgument('index');
    return column;
  }

  getItemOrNullObject(key: unknown): HostObject {
    const wanted = String(key).toLowerCase();
    return this[ITEMS].find((column) => column.name.toLowerCase() === wanted || column.id === key) ?? NULL_OBJECT;
  }
}

/** Excel.TableColumn. */
class TableColumnObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly table: TableOnSheet,
    private readonly column: TableColumnModel,
    private readonly position: number,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'TableColumn';
  }

  get id(): number {
    return this.position + 1;
  }

  get index(): number {
    return this.position;
  }

  get name(): string {
    return this.column.name;
  }

  set name(given: unknown) {
    const value = textOf(given, 'name');
    if (typeof value !== 'string' || value === '') throw invalidArgument('column name');
    this.column.name = value;
    const area = tableArea(this.table.model);
    this.table.sheet.getRow(area.top + 1).getCell(area.left + this.position + 1).value = value;
    this.book.touch({ kind: 'other' });
  }

  /** Header included, one row per cell. */
  get values(): WireValue[][] | null {
    return this.getRange().values;
  }

  getRange(): RangeObject {
    return this.range(tableArea(this.table.model));
  }

  getHeaderRowRange(): RangeObject {
    const area = tableArea(this.table.model);
    return this.range({ ...area, bottom: area.top });
  }

  getDataBodyRange(): RangeObject {
    const body = bodyArea(this.table.model);
    if (!body) throw itemNotFound();
    return this.range(body);
  }

  private range(area: Area): RangeObject {
    const column = area.left + this.position;
    return new RangeObject(this.book, this.table.sheet, { ...area, left: column, right: column });
  }
}
