import type { Worksheet } from 'exceljs';
import { invalidArgument, itemNotFound } from '../errors';
import { type Area, areaAddress, SHEET_COLUMNS, SHEET_ROWS } from '../model/area';
import type { Book } from '../model/book';
import { setView } from '../model/view';
import { HostObject, NULL_OBJECT, TYPE } from './host-object';
import { RangeObject } from './range';
import { areaOnSheet } from './reference';

interface Split {
  readonly state?: string;
  readonly xSplit?: number;
  readonly ySplit?: number;
}

/** Rows and columns that stay in view; 0 for none. */
export function frozen(sheet: Worksheet): { rows: number; columns: number } {
  const view = sheet.views[0] as Split | undefined;
  return view?.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 };
}

/** Excel.WorksheetFreezePanes. */
export class FreezePanesObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'WorksheetFreezePanes';
  }

  freezeRows(count = 0): void {
    this.freeze(count, 0);
  }

  freezeColumns(count = 0): void {
    this.freeze(0, count);
  }

  /** The cells that stay: what is above and left of the bottom right corner of the range. */
  freezeAt(range: unknown): void {
    const area = range instanceof RangeObject ? range.area : areaOnSheet(this.book, this.sheet, range);
    const rows = area.bottom === SHEET_ROWS - 1 ? 0 : area.bottom + 1;
    const columns = area.right === SHEET_COLUMNS - 1 ? 0 : area.right + 1;
    this.freeze(rows, columns);
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocation(): RangeObject {
    const found = this.getLocationOrNullObject();
    if (!(found instanceof RangeObject)) throw itemNotFound();
    return found;
  }

  getLocationOrNullObject(): HostObject {
    const { rows, columns } = frozen(this.sheet);
    if (rows === 0 && columns === 0) return NULL_OBJECT;
    const area: Area = {
      top: 0,
      left: 0,
      bottom: rows === 0 ? SHEET_ROWS - 1 : rows - 1,
      right: columns === 0 ? SHEET_COLUMNS - 1 : columns - 1,
    };
    return new RangeObject(this.book, this.sheet, area);
  }

  private freeze(rows: number, columns: number): void {
    if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0)
      throw invalidArgument('count');
    const corner = areaAddress({ top: rows, bottom: rows, left: columns, right: columns });
    setView(
      this.sheet,
      rows + columns === 0
        ? { state: 'normal', xSplit: undefined, ySplit: undefined, topLeftCell: undefined }
        : { state: 'frozen', xSplit: columns, ySplit: rows, topLeftCell: corner, activeCell: undefined },
    );
    this.book.changes.add({ kind: 'other' });
  }
}
