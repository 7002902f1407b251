import { invalidArgument, itemNotFound } from '../errors';
import type { Book } from '../model/book';
import { HostCollection, HostObject, ID, ITEM, ITEMS, NULL_OBJECT, TYPE } from './host-object';

/** Excel.SettingCollection: JSON values by key, kept in the workbook. */
export class SettingCollectionObject extends HostCollection {
  constructor(private readonly book: Book) {
    super();
  }

  get [TYPE](): string {
    return 'SettingCollection';
  }

  get [ITEMS](): readonly SettingObject[] {
    return [...this.book.extras.settings.keys()].map((key) => new SettingObject(this.book, key));
  }

  [ITEM](key: unknown): SettingObject {
    if (typeof key !== 'string' || !this.book.extras.settings.has(key)) throw itemNotFound();
    return new SettingObject(this.book, key);
  }

  getItemOrNullObject(key: unknown): HostObject {
    return typeof key === 'string' && this.book.extras.settings.has(key) ? this[ITEM](key) : NULL_OBJECT;
  }

  /** Replaces a setting of the same key (Microsoft Learn, SettingCollection.add: "sets or adds"). */
  add(key: unknown, value: unknown): SettingObject {
    if (typeof key !== 'string' || key === '') throw invalidArgument('key');
    this.book.extras.settings.set(key, value);
    this.book.changes.add({ kind: 'other' });
    return new SettingObject(this.book, key);
  }
}

/** Excel.Setting. */
class SettingObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly name: string,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'Setting';
  }

  override get [ID](): string {
    return this.name;
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    return this.book.extras.settings.get(this.name);
  }

  set value(value: unknown) {
    this.book.extras.settings.set(this.name, value);
    this.book.changes.add({ kind: 'other' });
  }

  delete(): void {
    this.book.extras.settings.delete(this.name);
    this.book.changes.add({ kind: 'other' });
  }
}
