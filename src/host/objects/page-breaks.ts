import type { Worksheet } from 'exceljs';
import { invalidArgument, itemNotFound } from '../errors';
import type { Book } from '../model/book';
import { HostCollection, HostObject, ID, ITEM, ITEMS, TYPE } from './host-object';
import { RangeObject } from './range';
import { areaOnSheet } from './reference';

interface Break {
  /** 1-based row after which the page ends. */
  id: number;
  max: number;
  man: number;
  min?: number;
}

interface Broken {
  rowBreaks: Break[];
}

const breaksOf = (sheet: Worksheet): Break[] => (sheet as unknown as Broken).rowBreaks;

/** Excel.PageBreakCollection of the horizontal breaks. */
export class PageBreakCollectionObject extends HostCollection {
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'PageBreakCollection';
  }

  get [ITEMS](): readonly PageBreakObject[] {
    return breaksOf(this.sheet).map((one) => new PageBreakObject(this.book, this.sheet, one));
  }

  [ITEM](key: unknown): PageBreakObject {
    const found = this[ITEMS].find((item) => item[ID] === key);
    if (!found) throw itemNotFound();
    return found;
  }

  /** Before the top left cell of the range. */
  add(range: unknown): PageBreakObject {
    const area = range instanceof RangeObject ? range.area : areaOnSheet(this.book, this.sheet, range);
    if (area.top === 0) throw invalidArgument('a page cannot break before the first row');
    const known = breaksOf(this.sheet).find((one) => one.id === area.top);
    const made = known ?? { id: area.top, max: 16383, man: 1 };
    if (!known) breaksOf(this.sheet).push(made);
    breaksOf(this.sheet).sort((one, other) => one.id - other.id);
    this.book.changes.add({ kind: 'other' });
    return new PageBreakObject(this.book, this.sheet, made);
  }

  removePageBreaks(): void {
    breaksOf(this.sheet).length = 0;
    this.book.changes.add({ kind: 'other' });
  }
}

/** Excel.PageBreak. */
class PageBreakObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
    private readonly found: Break,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'PageBreak';
  }

  override get [ID](): number {
    return this.found.id;
  }

  /** Row of the cell after the break, as documented. */
  get rowIndex(): number {
    return this.found.id;
  }

  get columnIndex(): number {
    return 0;
  }

  getCellAfterBreak(): RangeObject {
    const row = this.found.id;
    return new RangeObject(this.book, this.sheet, { top: row, bottom: row, left: 0, right: 0 });
  }

  delete(): void {
    const breaks = breaksOf(this.sheet);
    breaks.splice(breaks.indexOf(this.found), 1);
    this.book.changes.add({ kind: 'other' });
  }
}
