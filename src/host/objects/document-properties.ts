import type { Workbook } from 'exceljs';
import type { Book } from '../model/book';
import { HostObject, TYPE } from './host-object';
import { textOf } from './given';

/** Excel.DocumentProperties: the texts that files keep. */
export class DocumentPropertiesObject extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }

  get [TYPE](): string {
    return 'DocumentProperties';
  }

  get title(): string {
    return textIn(this.book.workbook, 'title');
  }

  set title(given: unknown) {
    const value = textOf(given, 'title');
    this.book.workbook.title = value;
    this.book.changes.add({ kind: 'other' });
  }

  get subject(): string {
    return textIn(this.book.workbook, 'subject');
  }

  set subject(given: unknown) {
    const value = textOf(given, 'subject');
    this.book.workbook.subject = value;
    this.book.changes.add({ kind: 'other' });
  }

  get author(): string {
    return textIn(this.book.workbook, 'creator');
  }

  set author(given: unknown) {
    const value = textOf(given, 'author');
    this.book.workbook.creator = value;
    this.book.changes.add({ kind: 'other' });
  }

  get company(): string {
    return textIn(this.book.workbook, 'company');
  }

  set company(given: unknown) {
    const value = textOf(given, 'company');
    this.book.workbook.company = value;
    this.book.changes.add({ kind: 'other' });
  }
}

/** exceljs says that these are always there; in a new workbook they are not. */
function textIn(workbook: Workbook, name: 'title' | 'subject' | 'creator' | 'company'): string {
  return (workbook as Partial<Workbook>)[name] ?? '';
}
