import type { CustomXmlPart, WorkbookExtras } from '../files/extras';
import { newGuid } from '../files';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { Book } from '../model/book';
import { HostCollection, HostObject, ID, ITEM, ITEMS, NULL_OBJECT, TYPE } from './host-object';

/** The namespace of the root element: declared for its prefix, or the default one. */
function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(xml);
  const attribute = root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  const declared = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? '');
  return declared?.[1] ?? declared?.[2] ?? '';
}

/** Well-formed enough for a part: one root element that is closed. Excel refuses anything else with InvalidArgument. */
function assertXml(xml: unknown): asserts xml is string {
  const text = typeof xml === 'string' ? xml.replace(/<\?.*?\?>|<!--.*?-->/gs, '').trim() : '';
  const name = /^<([\w:.-]+)[\s/>]/.exec(text)?.[1];
  const closed = name !== undefined && (text.endsWith(`</${name}>`) || /^<[^<]*\/>$/.test(text));
  if (!closed) throw invalidArgument('xml');
}

abstract class Parts extends HostCollection {
  constructor(
    protected readonly book: Book,
    private readonly filter: (part: CustomXmlPart) => boolean,
  ) {
    super();
  }

  get [ITEMS](): readonly CustomXmlPartObject[] {
    return this.book.extras.customXmlParts.filter(this.filter).map((part) => new CustomXmlPartObject(this.book, part));
  }

  [ITEM](key: unknown): CustomXmlPartObject {
    const found = this[ITEMS].find((part) => part.id === key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): HostObject {
    return this[ITEMS].find((part) => part.id === key) ?? NULL_OBJECT;
  }
}

/** Excel.CustomXmlPartCollection. */
export class CustomXmlPartCollectionObject extends Parts {
  constructor(book: Book) {
    super(book, () => true);
  }

  get [TYPE](): string {
    return 'CustomXmlPartCollection';
  }

  add(xml: unknown): CustomXmlPartObject {
    assertXml(xml);
    const part: CustomXmlPart = { id: newGuid(), xml };
    this.book.extras.customXmlParts.push(part);
    this.book.changes.add({ kind: 'other' });
    return new CustomXmlPartObject(this.book, part);
  }

  getByNamespace(namespaceUri: unknown): CustomXmlPartScopedCollectionObject {
    if (typeof namespaceUri !== 'string') throw invalidArgument('namespaceUri');
    return new CustomXmlPartScopedCollectionObject(this.book, (part) => namespaceOf(part.xml) === namespaceUri);
  }
}

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
class CustomXmlPartScopedCollectionObject extends Parts {
  get [TYPE](): string {
    return 'CustomXmlPartScopedCollection';
  }

  getOnlyItem(): CustomXmlPartObject {
    const [only, another] = this[ITEMS];
    if (!only || another) throw new HostError('InvalidOperation');
    return only;
  }

  getOnlyItemOrNullObject(): HostObject {
    const [only, another] = this[ITEMS];
    return only && !another ? only : NULL_OBJECT;
  }
}

/** Excel.CustomXmlPart. */
class CustomXmlPartObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly part: CustomXmlPart,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'CustomXmlPart';
  }

  override get [ID](): string {
    return this.part.id;
  }

  get id(): string {
    return this.part.id;
  }

  get namespaceUri(): string {
    return namespaceOf(this.part.xml);
  }

  getXml(): string {
    return this.part.xml;
  }

  setXml(xml: unknown): void {
    assertXml(xml);
    this.part.xml = xml;
    this.book.changes.add({ kind: 'other' });
  }

  delete(): void {
    const extras: WorkbookExtras = this.book.extras;
    extras.customXmlParts = extras.customXmlParts.filter((part) => part !== this.part);
    this.book.changes.add({ kind: 'other' });
  }
}
