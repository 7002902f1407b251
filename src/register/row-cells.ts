/** The cells of one table row, asked for by heading and by what they ought to hold. */
import type { Cents, IsoDate, Metres, MicroEuros, Minutes } from '../programme/units';
import { readYesNo } from '../programme/yes-no';
import { cellText, formatKind } from '../sheet/cell-text';
import type { CellValue, SheetCells } from '../sheet/cells';
import {
  FIRST_BARE_SERIAL,
  readAmount,
  readCount,
  readDateCell,
  readHoursCell,
  readKilometres,
  readPrice,
} from './cell-values';
import type { AsTyped, RowPlace, TablePlace, Unreadable } from './row';

const NOTHING_UNREADABLE: readonly never[] = [];

/**
 * A cursor over the rows of a table. Every question about a blank cell is answered null (texts: ''); a cell that does not
 * hold what is asked for is null too, and noted.
 */
export class RowCells<Column extends string> {
  private row = -1;
  private values: readonly CellValue[] = [];
  private formats: readonly string[] = [];
  private unreadable: Unreadable<Column>[] | null = null;
  private readonly dates = new Map<CellValue, IsoDate>();

  constructor(
    private readonly sheet: SheetCells,
    private readonly table: TablePlace<Column>,
    readonly date1904: boolean,
  ) {}

  /** @param row 0-based sheet row */
  moveTo(row: number): void {
    this.row = row;
    this.values = this.sheet.values[row - this.sheet.firstRow] ?? [];
    this.formats = this.sheet.numberFormats[row - this.sheet.firstRow] ?? [];
    this.unreadable = null;
  }

  /** True if none of the columns that the table ought to have holds anything, the `derived` one aside. */
  isBlankRow(derived?: Column): boolean {
    for (const [heading, column] of this.table.columns) {
      if (heading !== derived && !isBlank(this.at(column))) return false;
    }
    return true;
  }

  /** The row's place, with what the questions asked so far could not read. */
  place(): RowPlace<Column> {
    return { table: this.table, row: this.row, unreadable: this.unreadable ?? NOTHING_UNREADABLE };
  }

  /** The value as Excel gives it; '' where blank or where the table lacks the column. */
  value(column: Column): CellValue {
    const index = this.table.columns.get(column);
    const value = index === undefined ? '' : this.at(index);
    return isBlank(value) ? '' : value;
  }

  /** The cell's number format. */
  format(column: Column): string {
    const index = this.table.columns.get(column);
    return (index === undefined ? undefined : this.formats[index - this.sheet.firstColumn]) ?? 'General';
  }

  isTime = (column: Column): boolean => formatKind(this.format(column)) === 'time';

  /** As staff see it; '' where blank. */
  text(column: Column): string {
    const value = this.value(column);
    return typeof value === 'string' ? value : cellText(value, this.format(column), this.date1904);
  }

  /** A text without blanks at its ends, for ids and codes. */
  trimmed = (column: Column): string => this.text(column).trim();

  /** As typed, but a time or a percentage as text: their number says nothing without its format. */
  typed(column: Column): CellValue {
    const value = this.value(column);
    const kind = typeof value === 'number' ? formatKind(this.format(column)) : 'other';
    return kind === 'time' || kind === 'percent' ? cellText(value, this.format(column)) : value;
  }

  date(column: Column): IsoDate | null {
    return this.take(column, this.readDate);
  }

  hours(column: Column): Minutes | null {
    return this.take(column, readHoursCell);
  }

  yesNo(column: Column): boolean | null {
    return this.take(column, readYesNo);
  }

  /** A day, or whether it has come. */
  dateOrYesNo(column: Column): IsoDate | boolean | null {
    return this.take(column, (value, format) => this.readDate(value, format) ?? readYesNo(value));
  }

  kilometres(column: Column): Metres | null {
    return this.take(column, readKilometres);
  }

  price(column: Column): MicroEuros | null {
    return this.take(column, readPrice);
  }

  amount(column: Column): Cents | null {
    return this.take(column, readAmount);
  }

  count(column: Column): number | null {
    return this.take(column, readCount);
  }

  /** One of a few words. */
  word<Value>(column: Column, read: (text: string) => Value | null): Value | null {
    return this.take(column, (value, format) => read(cellText(value, format, this.date1904)));
  }

  /** The row's content by heading, blanks left out; what could not be read as it was found. */
  asTyped(): AsTyped<Column> {
    const typed: Partial<Record<Column, CellValue>> = {};
    for (const column of this.table.columns.keys()) {
      const value = this.unreadable?.find((cell) => cell.column === column)?.found ?? this.typed(column);
      if (value !== '') typed[column] = value;
    }
    return typed;
  }

  /** Notes a cell that a reader found to hold what it must not. */
  refuse(column: Column): void {
    (this.unreadable ??= []).push({ column, found: this.text(column) });
  }

  /** Dates repeat through a table: each is made once, but for small numbers, of which the format decides. */
  private readonly readDate = (value: CellValue, format: string): IsoDate | null => {
    const known = this.dates.get(value);
    if (known !== undefined) return known;
    const day = readDateCell(value, format, this.date1904);
    if (day !== null && (typeof value === 'string' || Number(value) >= FIRST_BARE_SERIAL)) this.dates.set(value, day);
    return day;
  };

  private take<Value>(column: Column, read: (value: CellValue, format: string) => Value | null): Value | null {
    const value = this.value(column);
    if (value === '') return null;
    const result = read(value, this.format(column));
    if (result === null) this.refuse(column);
    return result;
  }

  private at(column: number): CellValue {
    return this.values[column - this.sheet.firstColumn] ?? '';
  }
}

const isBlank = (value: CellValue): boolean => value === '' || (typeof value === 'string' && value.trim() === '');
