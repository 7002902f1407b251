import type { Worksheet } from 'exceljs';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../errors';
import { type Area, contains, intersect, rowsOf } from '../model/area';
import { type Book, isProtected } from '../model/book';
import { mergedAreasIn } from '../model/merges';
import {
  addTable,
  allTables,
  findTable,
  headerNames,
  sheetTables,
  setTableArea,
  tableArea,
  tableId,
  type TableOnSheet,
} from '../model/tables';
import { HostCollection, type HostObject, ID, ITEM, ITEMS, NULL_OBJECT, TYPE } from './host-object';
import { RangeObject } from './range';
import { locate } from './reference';
import { TableObject } from './table';
import type { Target } from './target';

abstract class Tables extends HostCollection {
  constructor(
    protected readonly book: Book,
    private readonly found: () => readonly TableOnSheet[],
  ) {
    super();
  }

  get [ITEMS](): readonly TableObject[] {
    return this.found().map((table) => new TableObject(this.book, table));
  }

  [ITEM](key: unknown): TableObject {
    const table = this[ITEMS].find(
      (one) => one[ID] === String(key) || one.name.toLowerCase() === String(key).toLowerCase(),
    );
    if (!table) throw itemNotFound();
    return table;
  }

  getItemOrNullObject(key: unknown): HostObject {
    const wanted = String(key).toLowerCase();
    return this[ITEMS].find((one) => one[ID] === wanted || one.name.toLowerCase() === wanted) ?? NULL_OBJECT;
  }

  getFirst(): TableObject {
    const first = this[ITEMS][0];
    if (!first) throw itemNotFound();
    return first;
  }
}

/** Excel.TableScopedCollection: the tables that touch some cells. */
export class TableScopedCollectionObject extends Tables {
  constructor({ book, sheet, areas }: Target, fullyContained: boolean) {
    const touches = (area: Area, table: Area): boolean =>
      fullyContained ? contains(area, table) : intersect(area, table) !== null;
    super(book, () => sheetTables(sheet).filter(({ model }) => areas.some((area) => touches(area, tableArea(model)))));
  }

  get [TYPE](): string {
    return 'TableScopedCollection';
  }
}

/** Excel.TableCollection of the workbook or of one sheet. */
export class TableCollectionObject extends Tables {
  constructor(
    book: Book,
    private readonly sheet: Worksheet | null,
  ) {
    super(book, () => (sheet ? sheetTables(sheet) : allTables(book)));
  }

  get [TYPE](): string {
    return 'TableCollection';
  }

  get count(): number {
    return this[ITEMS].length;
  }

  getItemAt(index: number): TableObject {
    const table = this[ITEMS][index];
    if (!table) throw invalidArgument('index');
    return table;
  }

  /** A new table over cells that are there; its first row is the header row. */
  add(address: unknown, hasHeaders: unknown): TableObject {
    const place = address instanceof RangeObject ? address : this.locate(address);
    const { sheet } = place;
    if (isProtected(sheet)) throw new HostError('AccessDenied');
    // One row only: a table has at least one data row.
    const area = rowsOf(place.area) === 1 && hasHeaders ? { ...place.area, bottom: place.area.bottom + 1 } : place.area;
    if (!hasHeaders) throw notImplemented('TableCollection.add without a header row');
    const overlaps = sheetTables(sheet).some(({ model }) => intersect(tableArea(model), area));
    if (overlaps || mergedAreasIn(sheet, area).length > 0) {
      throw new HostError('MergedRangeConflict');
    }
    const table: TableOnSheet = {
      sheet,
      model: {
        name: this.freshName(),
        tableRef: '',
        headerRow: true,
        totalsRow: false,
        style: {
          theme: 'TableStyleMedium2',
          showFirstColumn: false,
          showLastColumn: false,
          showRowStripes: true,
          showColumnStripes: false,
        },
        columns: headerNames(this.book, sheet, area).map((name) => ({ name, filterButton: true })),
      },
    };
    setTableArea(table.model, area);
    addTable(sheet, table.model);
    tableId(table.model);
    this.book.touch({ kind: 'other' });
    return new TableObject(this.book, table);
  }

  private locate(address: unknown): { sheet: Worksheet; area: Area } {
    const home = this.sheet ?? this.book.activeSheet;
    const found = typeof address === 'string' ? locate(this.book, home, address) : null;
    if (!found) throw invalidArgument('address');
    return found;
  }

  private freshName(): string {
    let number = allTables(this.book).length + 1;
    while (findTable(this.book, `Table${number}`)) number++;
    return `Table${number}`;
  }
}
