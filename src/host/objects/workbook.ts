import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { Book } from '../model/book';
import { ApplicationObject } from './application';
import { CustomXmlPartCollectionObject } from './custom-xml';
import { DocumentPropertiesObject } from './document-properties';
import { FunctionsObject } from './functions';
import { EVENTS, HostObject, NULL_OBJECT, TYPE } from './host-object';
import { NamedItemCollectionObject } from './names';
import { NoteCollectionObject } from './notes';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { locate } from './reference';
import { SettingCollectionObject } from './settings';
import { TableCollectionObject } from './tables';
import { WorksheetCollectionObject } from './worksheets';

/** Excel.Workbook, the root of every batch. */
export class WorkbookObject extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }

  get [TYPE](): string {
    return 'Workbook';
  }

  override get [EVENTS](): readonly string[] {
    return ['ActivatedEvent'];
  }

  get name(): string {
    return this.book.fileName;
  }

  get readOnly(): boolean {
    return false;
  }

  get isDirty(): boolean {
    return this.book.isDirty;
  }

  get application(): ApplicationObject {
    return new ApplicationObject(this.book);
  }

  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.book);
  }

  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.book, null);
  }

  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.book, null);
  }

  get notes(): NoteCollectionObject {
    return new NoteCollectionObject(this.book, null);
  }

  get customXmlParts(): CustomXmlPartCollectionObject {
    return new CustomXmlPartCollectionObject(this.book);
  }

  get functions(): FunctionsObject {
    return new FunctionsObject(this.book);
  }

  get settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.book);
  }

  get properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.book);
  }

  /** The range of an event, which the host names by its address. */
  _GetRangeForEventByReferenceId(id: unknown): RangeObject {
    const found = typeof id === 'string' ? locate(this.book, null, id) : null;
    if (!found) throw itemNotFound();
    return new RangeObject(this.book, found.sheet, found.area);
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): HostObject {
    return typeof id === 'string' && locate(this.book, null, id)
      ? this._GetRangeForEventByReferenceId(id)
      : NULL_OBJECT;
  }

  getActiveCell(): RangeObject {
    const { sheet, areas } = this.book.selection;
    const [first] = areas;
    if (!first) throw invalidArgument('selection');
    return new RangeObject(this.book, sheet, { ...first, bottom: first.top, right: first.left });
  }

  /** InvalidSelection where several areas are selected (Microsoft Learn, Workbook.getSelectedRange). */
  getSelectedRange(): RangeObject {
    const { sheet, areas } = this.book.selection;
    const [only, another] = areas;
    if (!only || another) throw new HostError('InvalidSelection');
    return new RangeObject(this.book, sheet, only);
  }

  getSelectedRanges(): RangeAreasObject {
    const { sheet, areas } = this.book.selection;
    return new RangeAreasObject(this.book, sheet, areas);
  }
}
