import type { Book } from '../model/book';
import { isFiltered, type TableOnSheet } from '../model/tables';
import { HostObject, TYPE } from './host-object';

/** Excel.AutoFilter of a table, as far as it was read from the file: whether it stands, and whether it hides rows. */
export class AutoFilterObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly table: TableOnSheet,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'AutoFilter';
  }

  get enabled(): boolean {
    return this.table.model.autoFilterRef !== undefined;
  }

  get isDataFiltered(): boolean {
    return isFiltered(this.book, this.table);
  }
}
