import type { Worksheet } from 'exceljs';
import type { DefinedName } from '../files/extras';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { absoluteAddress, quoteSheetName } from '../model/area';
import type { Book } from '../model/book';
import { findTable } from '../model/tables';
import { HostCollection, HostObject, ID, ITEM, ITEMS, NULL_OBJECT, TYPE } from './host-object';
import { RangeObject } from './range';
import { locate } from './reference';
import { WorksheetObject } from './worksheet';
import { booleanOf, textOf } from './given';

/** Letters, digits, `_`, `.` and `\`; not like a cell address, not R or C (Microsoft Support, "Names in formulas"). */
function isName(text: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text) &&
    !/^[A-Za-z]{1,3}\d{1,7}$/.test(text) &&
    !/^[rc](\d*|\d*[rc]\d*)$/i.test(text)
  );
}

/** Excel.NamedItemCollection of the workbook or of one sheet. */
export class NamedItemCollectionObject extends HostCollection {
  constructor(
    private readonly book: Book,
    private readonly scope: Worksheet | null,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'NamedItemCollection';
  }

  get [ITEMS](): readonly NamedItemObject[] {
    const sheet = this.scope?.name ?? null;
    return this.book.extras.names
      .filter((name) => name.sheet === sheet && !name.name.startsWith('_xlnm.'))
      .map((name) => new NamedItemObject(this.book, name));
  }

  [ITEM](key: unknown): NamedItemObject {
    const found = this.getItemOrNullObject(key);
    if (!(found instanceof NamedItemObject)) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): HostObject {
    const wanted = String(key).toLowerCase();
    return this[ITEMS].find((item) => item.name.toLowerCase() === wanted) ?? NULL_OBJECT;
  }

  /** `reference` is a range, a constant or a formula. */
  add(name: unknown, reference: unknown, comment: unknown = ''): NamedItemObject {
    if (typeof name !== 'string' || !isName(name)) throw invalidArgument('name');
    if (this.getItemOrNullObject(name) !== NULL_OBJECT || findTable(this.book, name)) {
      throw new HostError('ItemAlreadyExists');
    }
    const item: DefinedName = {
      name,
      sheet: this.scope?.name ?? null,
      formula: formulaOfReference(reference),
      hidden: false,
      comment: typeof comment === 'string' ? comment : '',
    };
    this.book.extras.names.push(item);
    this.book.touch({ kind: 'other' });
    return new NamedItemObject(this.book, item);
  }
}

function formulaOfReference(reference: unknown): string {
  if (reference instanceof RangeObject) {
    return `${quoteSheetName(reference.sheet.name)}!${absoluteAddress(reference.area)}`;
  }
  if (typeof reference !== 'string' || reference === '') throw invalidArgument('reference');
  return reference.startsWith('=') ? reference.slice(1) : JSON.stringify(reference);
}

/** Excel.NamedItem. */
class NamedItemObject extends HostObject {
  constructor(
    private readonly book: Book,
    private item: DefinedName,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'NamedItem';
  }

  override get [ID](): string {
    return this.item.name;
  }

  get name(): string {
    return this.item.name;
  }

  get scope(): string {
    return this.item.sheet === null ? 'Workbook' : 'Worksheet';
  }

  get visible(): boolean {
    return !this.item.hidden;
  }

  set visible(given: unknown) {
    const value = booleanOf(given, 'visible');
    this.replace({ hidden: !value });
  }

  get comment(): string {
    return this.item.comment;
  }

  set comment(given: unknown) {
    const value = textOf(given, 'comment');
    this.replace({ comment: value });
  }

  get formula(): string {
    return `=${this.item.formula}`;
  }

  set formula(given: unknown) {
    const value = textOf(given, 'formula');
    this.replace({ formula: formulaOfReference(value) });
  }

  /** Range where the name leads to cells, else the kind of the constant. */
  get type(): string {
    if (locate(this.book, null, this.item.formula)) return 'Range';
    if (/^".*"$/s.test(this.item.formula)) return 'String';
    if (/^(true|false)$/i.test(this.item.formula)) return 'Boolean';
    if (this.item.formula !== '' && !Number.isNaN(Number(this.item.formula))) return 'Double';
    return 'Error';
  }

  /** The address for a range, else the constant. */
  get value(): string | number | boolean {
    const { formula } = this.item;
    if (/^".*"$/s.test(formula)) return formula.slice(1, -1).replaceAll('""', '"');
    if (/^(true|false)$/i.test(formula)) return /^true$/i.test(formula);
    const number = Number(formula);
    return formula !== '' && !Number.isNaN(number) ? number : formula;
  }

  get worksheetOrNullObject(): HostObject {
    const sheet = this.item.sheet === null ? undefined : this.book.findSheet(this.item.sheet);
    return sheet ? new WorksheetObject(this.book, sheet) : NULL_OBJECT;
  }

  getRange(): HostObject {
    const found = this.getRangeOrNullObject();
    if (found === NULL_OBJECT) throw itemNotFound();
    return found;
  }

  getRangeOrNullObject(): HostObject {
    const found = locate(this.book, null, this.item.formula);
    return found ? new RangeObject(this.book, found.sheet, found.area) : NULL_OBJECT;
  }

  delete(): void {
    const { names } = this.book.extras;
    names.splice(names.indexOf(this.item), 1);
    this.book.touch({ kind: 'other' });
  }

  private replace(change: Partial<DefinedName>): void {
    const { names } = this.book.extras;
    const changed = { ...this.item, ...change };
    names[names.indexOf(this.item)] = changed;
    this.item = changed;
    this.book.touch({ kind: 'other' });
  }
}
