import type { Cell, Worksheet } from 'exceljs';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { type Area, areaAddress } from '../model/area';
import { type Book, fullAddress } from '../model/book';
import { cellsOfRow, findCell, rowsOfSheet } from '../model/cells';
import { assertWritable } from '../model/grid';
import { notedCells, noteText } from '../model/notes';
import { textOf } from './given';
import { HostCollection, HostObject, ID, ITEM, ITEMS, NULL_OBJECT, TYPE } from './host-object';
import { RangeObject } from './range';
import { locate } from './reference';

/** exceljs keeps a cell's note here; it has no way to take one away. */
interface Noted {
  _comment?: unknown;
}

/** Excel.NoteCollection: the notes of a sheet, or of the whole workbook (ExcelApi 1.18). In rows. */
export class NoteCollectionObject extends HostCollection {
  /** @param sheet null for the workbook's */
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet | null,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'NoteCollection';
  }

  get [ITEMS](): readonly NoteObject[] {
    const sheets = this.sheet ? [this.sheet] : this.book.sheets();
    return sheets.flatMap((sheet) => notedCells(sheet).map((cell) => new NoteObject(this.book, sheet, cell)));
  }

  [ITEM](key: unknown): NoteObject {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemAt(index: unknown): NoteObject {
    const found = this[ITEMS][Number(index)];
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): HostObject {
    return this.find(key) ?? NULL_OBJECT;
  }

  /** A cell has one note at most: Excel refuses a second. */
  add(cellAddress: unknown, content: unknown): NoteObject {
    const { sheet, row, column } = this.place(cellAddress);
    assertWritable(sheet, { top: row, left: column, bottom: row, right: column });
    const cell = sheet.getRow(row + 1).getCell(column + 1);
    if (cell.note) throw new HostError('InvalidOperation');
    cell.note = textOf(content, 'content');
    this.book.changes.add({ kind: 'other' });
    return new NoteObject(this.book, sheet, cell);
  }

  private find(key: unknown): NoteObject | null {
    const { sheet, row, column } = this.place(key);
    const cell = findCell(sheet, row, column);
    return cell?.note ? new NoteObject(this.book, sheet, cell) : null;
  }

  /** InvalidCellAddress for anything but a single cell (Microsoft Learn, NoteCollection.add). */
  private place(key: unknown): { readonly sheet: Worksheet; readonly row: number; readonly column: number } {
    const found =
      key instanceof RangeObject
        ? { sheet: key.sheet, area: key.area }
        : typeof key === 'string'
          ? locate(this.book, this.sheet, key)
          : null;
    if (!found) throw invalidArgument('cellAddress');
    const { sheet, area } = found;
    if (area.top !== area.bottom || area.left !== area.right) throw new HostError('InvalidCellAddress');
    if (this.sheet !== null && sheet !== this.sheet) throw invalidArgument('cellAddress');
    return { sheet, row: area.top, column: area.left };
  }
}

function areaOf(cell: Cell): Area {
  const [row, column] = [Number(cell.row) - 1, Number(cell.col) - 1];
  return { top: row, left: column, bottom: row, right: column };
}

/** A cell that was made to bear the note goes with it. */
function dropEmptyCell(cell: Cell): void {
  const row = rowsOfSheet(cell.worksheet)[Number(cell.row) - 1];
  const isBare = cell.value === null && !cell.isMerged && Object.keys(cell.style).length === 0;
  if (row && isBare) (cellsOfRow(row) as (Cell | undefined)[])[Number(cell.col) - 1] = undefined;
}

/** Excel.Note. */
class NoteObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
    private readonly cell: Cell,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'Note';
  }

  override get [ID](): string {
    return fullAddress(this.sheet, areaOf(this.cell));
  }

  get authorName(): string {
    const authors = this.book.extras.carried.get(this.sheet)?.noteAuthors;
    return authors?.get(areaAddress(areaOf(this.cell))) ?? '';
  }

  get content(): string {
    return noteText(this.cell.note) ?? '';
  }

  set content(given: unknown) {
    this.cell.note = textOf(given, 'content');
    this.book.changes.add({ kind: 'other' });
  }

  delete(): void {
    assertWritable(this.sheet, areaOf(this.cell));
    delete (this.cell as Noted)._comment;
    dropEmptyCell(this.cell);
    this.book.changes.add({ kind: 'other' });
  }

  getLocation(): RangeObject {
    return new RangeObject(this.book, this.sheet, areaOf(this.cell));
  }
}
