/** A sheet's cells with what each of them is by itself. Rows and columns count from 0 at the used part's corner. */
import type { IsoDate } from '../../programme/units';
import { cellAddress } from '../../sheet/address';
import type { CellNote, CellRef, CellValue, SheetCells, TableArea } from '../../sheet/cells';
import { otherFileOf } from '../../sheet/other-file';
import type { Area } from '../../sheet/plan';
import { dateOfSerial, isDateFormat, isTimeFormat } from '../../sheet/serial';
import { TextFacts } from './cell-facts';
import { FIRST_DAY_SERIAL } from './day-serials';
import type { Listopad } from './listopad';

/** Texts that repeat (names, marks) are looked at once; the cache is emptied when it holds this many. */
const CACHE_LIMIT = 100_000;

/** A map of JavaScript engines tells such texts apart by their length alone, and compares all of the same one sign by sign. */
const LONG_TEXT = 10_000;
/** They are kept by so many signs of their beginning and of their end. */
const ENDS = 100;

const NOTHING = new TextFacts('');

/** What texts, serial numbers and number formats of one workbook are; they stand in its cells again and again. */
export class CellCache {
  private readonly known = new Map<string, TextFacts>();
  private readonly days = new Map<number, IsoDate | null>();
  private readonly formats = new Map<string, 'date' | 'time' | 'other'>();
  /** Of one cell after the other, each is asked about several times. */
  private last = NOTHING;

  constructor(
    private readonly date1904: boolean,
    private readonly listopad: Listopad | null = null,
  ) {}

  text(raw: string): TextFacts {
    if (raw !== this.last.raw) this.last = this.factsOf(raw);
    return this.last;
  }

  private factsOf(raw: string): TextFacts {
    const key = raw.length > LONG_TEXT ? `${raw.slice(0, ENDS)}${raw.slice(-ENDS)}` : raw;
    const known = this.known.get(key);
    if (known?.raw === raw) return known;
    if (this.known.size >= CACHE_LIMIT) this.known.clear();
    const facts = new TextFacts(raw, this.listopad);
    this.known.set(key, facts);
    return facts;
  }

  /** The day of a serial number. */
  day(serial: number): IsoDate | null {
    const known = this.days.get(serial);
    if (known !== undefined) return known;
    if (this.days.size >= CACHE_LIMIT) this.days.clear();
    const day = dateOfSerial(serial, this.date1904);
    this.days.set(serial, day);
    return day;
  }

  format(format: string): 'date' | 'time' | 'other' {
    const known = this.formats.get(format);
    if (known) return known;
    const kind =
      format === 'General' ? 'other' : isDateFormat(format) ? 'date' : isTimeFormat(format) ? 'time' : 'other';
    this.formats.set(format, kind);
    return kind;
  }
}

/** Where a cell stands: its row and its column, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How a sheet is looked at: as it stands, or with rows and columns changed, so that people across are read like people down. */
export interface Grid {
  /** As cells are named by: with the file's name where it is another file's. */
  readonly name: string;
  /** The sheet's own name, as staff gave it. */
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly transposed: boolean;
  readonly cache: CellCache;
  at(row: number, column: number): CellValue;
  format(row: number, column: number): string;
  /** The sheet's own (0-based) row and column of a cell of this grid. */
  place(row: number, column: number): Place;
  ref(row: number, column: number): CellRef;
  readonly tables: readonly TableArea[];
  /** By their places on the sheet, also where rows and columns are changed. */
  readonly merged: readonly Area[];
  /** By their places on the sheet, too. */
  readonly notes: readonly CellNote[];
}

export function gridOf(sheet: SheetCells, cache: CellCache): Grid {
  const { values, numberFormats, firstRow, firstColumn } = sheet;
  let rows = values.length;
  while (rows > 0 && (values[rows - 1] ?? []).every((value) => value === '')) rows--;
  let columns = 0;
  for (let row = 0; row < rows; row++) {
    const cells = values[row] ?? [];
    for (let column = cells.length - 1; column >= columns; column--) if (cells[column] !== '') columns = column + 1;
  }
  return {
    name: sheet.name,
    title: otherFileOf(sheet.name)?.sheet ?? sheet.name,
    rows,
    columns,
    transposed: false,
    cache,
    tables: sheet.tables,
    merged: sheet.merged ?? [],
    notes: sheet.notes ?? [],
    at: (row, column) => values[row]?.[column] ?? '',
    format: (row, column) => numberFormats[row]?.[column] ?? 'General',
    place: (row, column) => ({ row: row + firstRow, column: column + firstColumn }),
    ref: (row, column) => ({ sheet: sheet.name, cell: cellAddress(row + firstRow, column + firstColumn) }),
  };
}

/** The same cells with rows and columns changed. */
export function transpose(grid: Grid): Grid {
  return {
    ...grid,
    rows: grid.columns,
    columns: grid.rows,
    transposed: !grid.transposed,
    tables: [],
    at: (row, column) => grid.at(column, row),
    format: (row, column) => grid.format(column, row),
    place: (row, column) => grid.place(column, row),
    ref: (row, column) => grid.ref(column, row),
  };
}

/** True for an empty cell and for one of blanks only. Nearly every text begins with a sign, which tells without a search. */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && !/\S/.test(value);
}
export const blankAt = (grid: Grid, row: number, column: number): boolean => isBlank(grid.at(row, column));

/** The facts of a text cell; those of an empty text for numbers, TRUE and FALSE. */
export function textAt(grid: Grid, row: number, column: number): TextFacts {
  const value = grid.at(row, column);
  return typeof value === 'string' && value !== '' ? grid.cache.text(value) : NOTHING;
}

/** What stands in the cell, as text: numbers in plain digits, times as 4:30, dates as 2020-09-01. */
export function writtenAt(grid: Grid, row: number, column: number): string {
  const value = grid.at(row, column);
  if (typeof value === 'string') return grid.cache.text(value).text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isTimeAt(grid, row, column)) return clockText(Math.round(value * 1440));
  return serialDateAt(grid, row, column) ?? String(value);
}

export const clockText = (time: number): string => `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;

/** The day of a cell that is a date by its number format; null for others. Years before 1950 are numbers in a date's clothes. */
export function serialDateAt(grid: Grid, row: number, column: number): IsoDate | null {
  const value = grid.at(row, column);
  if (typeof value !== 'number' || value < FIRST_DAY_SERIAL) return null;
  return grid.cache.format(grid.format(row, column)) === 'date' ? grid.cache.day(value) : null;
}

/** True for a number shown as a time of day or a duration. */
export function isTimeAt(grid: Grid, row: number, column: number): boolean {
  const value = grid.at(row, column);
  return (
    typeof value === 'number' &&
    value >= 0 &&
    value < FIRST_DAY_SERIAL &&
    grid.cache.format(grid.format(row, column)) !== 'other'
  );
}

/** The first of the columns in which something stands in the row. Long lists ask for it row by row. */
export function firstFilled(grid: Grid, row: number, columns: readonly number[]): number | undefined {
  for (const column of columns) if (!blankAt(grid, row, column)) return column;
  return undefined;
}

/** True where something stands in one of the columns. */
export const isAnyFilled = (grid: Grid, row: number, columns: readonly number[]): boolean =>
  firstFilled(grid, row, columns) !== undefined;

/** True where the text in one of the columns says something. */
export function isAnyText(
  grid: Grid,
  row: number,
  columns: readonly number[],
  says: (facts: TextFacts) => boolean,
): boolean {
  for (const column of columns) if (says(textAt(grid, row, column))) return true;
  return false;
}

/** The first columns of a row in which something stands, `most` of them: one more than is asked for tells whether there are others. */
export function filledColumns(grid: Grid, row: number, most: number): number[] {
  const filled: number[] = [];
  for (let column = 0; column < grid.columns && filled.length < most; column++)
    if (!blankAt(grid, row, column)) filled.push(column);
  return filled;
}

/** The column of what stands alone in its row; null where nothing does. */
export function onlyFilled(grid: Grid, row: number): number | null {
  let only: number | null = null;
  for (let column = 0; column < grid.columns; column++) {
    if (blankAt(grid, row, column)) continue;
    if (only !== null) return null;
    only = column;
  }
  return only;
}

/** True for a row in which nothing stands but blanks. */
export function isBlankRow(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column++) if (!blankAt(grid, row, column)) return false;
  return true;
}
