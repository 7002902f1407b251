import { HostError, invalidArgument, notImplemented } from '../errors';
import { type Area, columnsOf, rowsOf } from '../model/area';
import { type Book, isProtected } from '../model/book';
import { valueOf, type WireValue } from '../model/cells';
import { clearArea } from '../model/clear';
import { readGrid, writeValues } from '../model/grid';
import { deleteTableRows, followAddedRows } from '../model/table-rows';
import { bodyArea, isFiltered, setTableArea, tableArea, type TableOnSheet } from '../model/tables';
import { usedArea } from '../model/used';
import { HostCollection, HostObject, ITEM, ITEMS, TYPE } from './host-object';
import { RangeObject } from './range';

/** Excel.TableRowCollection. */
export class TableRowCollectionObject extends HostCollection {
  constructor(
    private readonly book: Book,
    private readonly table: TableOnSheet,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'TableRowCollection';
  }

  get [ITEMS](): readonly TableRowObject[] {
    return Array.from({ length: this.count }, (_, index) => new TableRowObject(this.book, this.table, index));
  }

  [ITEM](): never {
    throw invalidArgument('rows are found by position');
  }

  get count(): number {
    const body = bodyArea(this.table.model);
    return body ? rowsOf(body) : 0;
  }

  override getCount(): number {
    return this.count;
  }

  getItemAt(index: number): TableRowObject {
    if (!(index >= 0 && index < this.count)) throw invalidArgument('index');
    return new TableRowObject(this.book, this.table, index);
  }

  /** Adds rows at a position, at the end without one. What stands right below the table is never overwritten: that is refused. */
  add(index?: number | null, values?: unknown): TableRowObject {
    if (isProtected(this.table.sheet)) throw new HostError('AccessDenied');
    if (isFiltered(this.book, this.table)) throw new HostError('InsertDeleteConflict');
    const { sheet, model } = this.table;
    const area = tableArea(model);
    const grid =
      Array.isArray(values) && !Array.isArray(values[0])
        ? [values as unknown[]]
        : (values as unknown[][] | null | undefined);
    const count = grid?.length ?? 1;
    const position = index === null || index === undefined || index === -1 ? this.count : index;
    if (!Number.isInteger(position) || position < 0 || position > this.count || model.totalsRow)
      throw invalidArgument('index');
    const below: Area = { ...area, top: area.bottom + 1, bottom: area.bottom + count };
    if (usedArea(sheet, true, below)) throw notImplemented('TableRowCollection.add above filled cells');
    const body = bodyArea(model);
    const first = area.top + 1 + position;
    const tail = body && position < this.count ? { ...area, top: first } : null;
    const moved = tail && readGrid(sheet, tail, (cell) => (cell ? { value: cell.value, style: cell.style } : null));
    setTableArea(model, { ...area, bottom: area.bottom + count });
    if (body && position === this.count - count) followAddedRows(this.book, this.table, body, count);
    moved?.forEach((line, row) =>
      line.forEach((from, column) => {
        const to = sheet.getRow(first + count + row + 1).getCell(area.left + column + 1);
        to.value = from?.value ?? null;
        if (from) to.style = from.style;
      }),
    );
    const fresh: Area = { ...area, top: first, bottom: first + count - 1 };
    if (tail) clearArea(sheet, fresh, 'Contents');
    if (grid) writeValues(this.book, sheet, fresh, grid);
    this.touched(fresh);
    return new TableRowObject(this.book, this.table, position);
  }

  deleteRowsAt(index: number, count = 1): void {
    if (!(index >= 0 && count >= 1 && index + count <= this.count)) throw invalidArgument('index');
    const area = tableArea(this.table.model);
    const top = area.top + 1 + index;
    deleteTableRows(this.book, this.table, { ...area, top, bottom: top + count - 1 });
    this.touched(area);
  }

  private touched(area: Area): void {
    this.book.touch({ kind: 'values', sheet: this.table.sheet, area, by: 'addin' });
  }
}

/** Excel.TableRow. */
class TableRowObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly table: TableOnSheet,
    private readonly position: number,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'TableRow';
  }

  get index(): number {
    return this.position;
  }

  get values(): WireValue[][] {
    this.book.calculate();
    const { date1904 } = this.book.extras;
    const area = this.row();
    return (
      readGrid(this.table.sheet, area, (cell) => valueOf(cell, date1904)) ?? [
        new Array<string>(columnsOf(area)).fill(''),
      ]
    );
  }

  set values(input: unknown) {
    writeValues(this.book, this.table.sheet, this.row(), input);
    this.book.touch({ kind: 'other' });
  }

  getRange(): RangeObject {
    return new RangeObject(this.book, this.table.sheet, this.row());
  }

  delete(): void {
    new TableRowCollectionObject(this.book, this.table).deleteRowsAt(this.position);
  }

  private row(): Area {
    const body = bodyArea(this.table.model);
    if (!body || this.position >= rowsOf(body)) throw invalidArgument('row');
    return { ...body, top: body.top + this.position, bottom: body.top + this.position };
  }
}
