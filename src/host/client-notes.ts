/**
 * Notes for Microsoft's client library. The library as published (@microsoft/office-js 1.1.110) was cut before ExcelApi 1.18,
 * which brought `workbook.notes` and `worksheet.notes`; the one that Microsoft serves to Excel has them. Here they are made as
 * the library makes its own objects, with the members of the documents (Excel.NoteCollection, Excel.Note), so that what is
 * tested is what runs in Excel. A library that has them is left as it is.
 */

/** The maker's parts of the library that its generated classes are built on. */
interface Library {
  readonly Excel: Readonly<Record<'Range', ClientClass>> & Record<'Workbook' | 'Worksheet', { prototype: object }>;
  readonly OfficeExtension: {
    readonly ClientObject: ClientClass;
    readonly BatchApiHelper: {
      createPropertyObject(
        type: ClientClass,
        parent: object,
        name: string,
        isCollection: boolean,
        flags: number,
      ): object;
      createIndexerObject(type: ClientClass, parent: object, args: readonly unknown[]): object;
      createChildItemObject(
        type: ClientClass,
        hasIndexer: boolean,
        parent: object,
        item: unknown,
        index: number,
      ): ClientObject;
      createMethodObject(
        type: ClientClass,
        parent: object,
        name: string,
        operation: number,
        args: readonly unknown[],
        isCollection: boolean,
        isInvalidAfterRequest: boolean,
        getByIdMethodName: null,
        flags: number,
      ): object;
      invokeMethod(parent: object, name: string, operation: number, args: readonly unknown[], flags: number): unknown;
      invokeSetProperty(parent: object, name: string, value: unknown, flags: number): void;
    };
    readonly Utility: {
      load(object: object, options: unknown): object;
      fixObjectPathIfNecessary(object: object, value: object): void;
      throwIfNotLoaded(member: string, value: unknown, type: string, isNull: boolean): void;
    };
  };
}

type ClientClass = new (context: object, path: object) => ClientObject;

interface ClientObject {
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
}

/** What an answer holds of a note or of a collection of notes; null for a null object. */
type Answer = Readonly<Record<string, unknown>> | null;

const READ = 1;
const WRITE = 0;
/** A path of the library that may be used again in a later request. */
const LASTING = 4;

/** Called once the library is loaded; again it changes nothing. */
export function addNotesToLibrary(): void {
  const library = globalThis as unknown as Library;
  if ('notes' in library.Excel.Worksheet.prototype) return;
  const { BatchApiHelper: make } = library.OfficeExtension;
  const NoteCollection = noteClasses(library);
  const collections = new WeakMap<object, object>();
  for (const parent of [library.Excel.Workbook, library.Excel.Worksheet]) {
    Object.defineProperty(parent.prototype, 'notes', {
      configurable: true,
      get(this: object) {
        const known = collections.get(this) ?? make.createPropertyObject(NoteCollection, this, 'Notes', true, LASTING);
        collections.set(this, known);
        return known;
      },
    });
  }
}

function noteClasses({ Excel, OfficeExtension }: Library): ClientClass {
  const { BatchApiHelper: make, Utility, ClientObject } = OfficeExtension;

  class Note extends ClientObject {
    private readonly loaded: Record<string, unknown> = {};

    get _className(): string {
      return 'Note';
    }

    get _scalarPropertyNames(): readonly string[] {
      return ['authorName', 'content'];
    }

    get _scalarPropertyOriginalNames(): readonly string[] {
      return ['AuthorName', 'Content'];
    }

    get _scalarPropertyUpdateable(): readonly boolean[] {
      return [false, true];
    }

    get authorName(): unknown {
      return this.property('authorName', 'AuthorName');
    }

    get content(): unknown {
      return this.property('content', 'Content');
    }

    set content(value: unknown) {
      this.loaded['Content'] = value;
      make.invokeSetProperty(this, 'Content', value, 0);
    }

    delete(): void {
      make.invokeMethod(this, 'Delete', WRITE, [], 0);
    }

    getLocation(): object {
      return make.createMethodObject(Excel.Range, this, 'GetLocation', READ, [], false, true, null, LASTING);
    }

    load(options: unknown): object {
      return Utility.load(this, options);
    }

    override _handleResult(value: Answer): void {
      super._handleResult(value);
      if (value === null) return;
      Utility.fixObjectPathIfNecessary(this, value);
      Object.assign(this.loaded, value);
    }

    private property(member: string, wire: string): unknown {
      Utility.throwIfNotLoaded(member, this.loaded[wire], 'Note', this._isNull);
      return this.loaded[wire];
    }
  }

  return class NoteCollection extends ClientObject {
    private found: readonly ClientObject[] | undefined;

    get _className(): string {
      return 'NoteCollection';
    }

    get _isCollection(): boolean {
      return true;
    }

    get items(): readonly ClientObject[] | undefined {
      Utility.throwIfNotLoaded('items', this.found, 'NoteCollection', this._isNull);
      return this.found;
    }

    add(cellAddress: unknown, content: unknown): object {
      return make.createMethodObject(Note, this, 'Add', WRITE, [cellAddress, content], false, true, null, 0);
    }

    getCount(): unknown {
      return make.invokeMethod(this, 'GetCount', READ, [], LASTING);
    }

    getItem(key: unknown): object {
      return make.createIndexerObject(Note, this, [key]);
    }

    getItemAt(index: unknown): object {
      return make.createMethodObject(Note, this, 'GetItemAt', READ, [index], false, false, null, LASTING);
    }

    getItemOrNullObject(key: unknown): object {
      return make.createMethodObject(Note, this, 'GetItemOrNullObject', READ, [key], false, false, null, LASTING);
    }

    load(options: unknown): object {
      return Utility.load(this, options);
    }

    override _handleResult(value: Answer): void {
      super._handleResult(value);
      if (value === null) return;
      Utility.fixObjectPathIfNecessary(this, value);
      const items = value['_Items'];
      if (!Array.isArray(items)) return;
      this.found = items.map((item: unknown, index) => {
        const note = make.createChildItemObject(Note, true, this, item, index);
        note._handleResult(item);
        return note;
      });
    }
  };
}
