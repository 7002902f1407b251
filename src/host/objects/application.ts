import { invalidArgument } from '../errors';
import type { Book } from '../model/book';
import { HostObject, TYPE } from './host-object';
import { textOf } from './given';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Excel.Application. */
export class ApplicationObject extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }

  get [TYPE](): string {
    return 'Application';
  }

  get calculationMode(): string {
    return this.book.calculationMode;
  }

  set calculationMode(given: unknown) {
    const value = textOf(given, 'calculationMode');
    const mode = MODES.find((known) => known === value);
    if (!mode) throw invalidArgument('calculationMode');
    this.book.calculationMode = mode;
  }

  get calculationState(): string {
    return 'Done';
  }

  get decimalSeparator(): string {
    return '.';
  }

  get thousandsSeparator(): string {
    return ',';
  }

  /** Results are computed when they are next read; a full calculation computes them although nothing was written. */
  calculate(type: unknown): void {
    if (type !== 'Recalculate' && type !== 'Full' && type !== 'FullRebuild') throw invalidArgument('calculationType');
    if (type !== 'Recalculate') this.book.touch();
    this.book.calculate(true);
  }

  /** Nothing is computed within a batch anyway before it is read. */
  suspendApiCalculationUntilNextSync(): void {
    return undefined;
  }

  /** There is no screen; a preview repaints between batches only. */
  suspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}
