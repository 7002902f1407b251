import { invalidArgument } from '../errors';
import type { Book } from '../model/book';
import { HostObject, TYPE } from './host-object';

const MILLISECONDS_OF_DAY = 86_400_000;

/** Excel.Functions: worksheet functions called without a cell. Only those that are asked for. */
export class FunctionsObject extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }

  get [TYPE](): string {
    return 'Functions';
  }

  /** The serial number of a day "depending on the workbook's date system" (Microsoft Learn, Excel.Functions: date). */
  date(year: unknown, month: unknown, day: unknown): FunctionResultObject {
    if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') throw invalidArgument('date');
    const first = this.book.extras.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return new FunctionResultObject((Date.UTC(year, month - 1, day) - first) / MILLISECONDS_OF_DAY);
  }
}

/** Excel.FunctionResult. */
export class FunctionResultObject extends HostObject {
  constructor(private readonly result: number) {
    super();
  }

  get [TYPE](): string {
    return 'FunctionResult';
  }

  get value(): number {
    return this.result;
  }

  get error(): string {
    return '';
  }
}
