import type { Worksheet } from 'exceljs';
import { itemNotFound } from '../errors';
import { type Book, sheetId } from '../model/book';
import { assertSheetName, freshSheetName } from '../model/sheet-names';
import { EVENTS, HostCollection, type HostObject, ITEM, ITEMS, NULL_OBJECT, TYPE } from './host-object';
import { WorksheetObject } from './worksheet';

/** Excel.WorksheetCollection. */
export class WorksheetCollectionObject extends HostCollection {
  constructor(private readonly book: Book) {
    super();
  }

  get [TYPE](): string {
    return 'WorksheetCollection';
  }

  override get [EVENTS](): readonly string[] {
    return [
      'ActivatedEvent',
      'DeactivatedEvent',
      'AddedEvent',
      'DeletedEvent',
      'DataChangedEvent',
      'SelectionChangedEvent',
      'FormatChangedEvent',
    ];
  }

  get [ITEMS](): readonly WorksheetObject[] {
    return this.book.sheets().map((sheet) => new WorksheetObject(this.book, sheet));
  }

  [ITEM](key: unknown): WorksheetObject {
    const sheet = this.find(key);
    if (!sheet) throw itemNotFound();
    return new WorksheetObject(this.book, sheet);
  }

  override getCount(visibleOnly = false): number {
    return this.list(visibleOnly).length;
  }

  getItemOrNullObject(key: unknown): HostObject {
    const sheet = this.find(key);
    return sheet ? new WorksheetObject(this.book, sheet) : NULL_OBJECT;
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.book.activeSheet);
  }

  getFirst(visibleOnly = false): WorksheetObject {
    return this.one(this.list(visibleOnly)[0]);
  }

  getLast(visibleOnly = false): WorksheetObject {
    return this.one(this.list(visibleOnly).at(-1));
  }

  /** At the end of the tabs; not activated (Microsoft Learn, WorksheetCollection.add). */
  add(name?: unknown): WorksheetObject {
    const given = name === undefined || name === null || name === '' ? freshSheetName(this.book) : name;
    assertSheetName(this.book, given, null);
    const sheet = this.book.workbook.addWorksheet(given);
    this.book.touch({ kind: 'added', sheet });
    return new WorksheetObject(this.book, sheet);
  }

  private find(key: unknown): Worksheet | undefined {
    if (typeof key !== 'string') return undefined;
    return this.book.sheets().find((sheet) => sheetId(sheet) === key) ?? this.book.findSheet(key);
  }

  private list(visibleOnly: boolean): readonly Worksheet[] {
    return this.book.sheets().filter((sheet) => !visibleOnly || sheet.state === 'visible');
  }

  private one(sheet: Worksheet | undefined): WorksheetObject {
    if (!sheet) throw itemNotFound();
    return new WorksheetObject(this.book, sheet);
  }
}
