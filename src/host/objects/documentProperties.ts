import type { Book } from '../model/book';
import { HostObject, TYPE } from './hostObject';

/** Excel.DocumentProperties: the texts that files keep. */
export class DocumentPropertiesObject extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }

  get [TYPE](): string {
    return 'DocumentProperties';
  }

  get title(): string {
    return this.book.workbook.title ?? '';
  }

  set title(value: string) {
    this.book.workbook.title = value;
    this.book.changes.add({ kind: 'other' });
  }

  get subject(): string {
    return this.book.workbook.subject ?? '';
  }

  set subject(value: string) {
    this.book.workbook.subject = value;
    this.book.changes.add({ kind: 'other' });
  }

  get author(): string {
    return this.book.workbook.creator ?? '';
  }

  set author(value: string) {
    this.book.workbook.creator = value;
    this.book.changes.add({ kind: 'other' });
  }

  get company(): string {
    return this.book.workbook.company ?? '';
  }

  set company(value: string) {
    this.book.workbook.company = value;
    this.book.changes.add({ kind: 'other' });
  }
}
