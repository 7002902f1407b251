/** What a register table is: where it stands, how its columns look, and how a row becomes a record and a record a row. */
import { yesNoText } from '../../programme/yes-no';
import type { MarkReading } from '../../programme/mark';
import type { Meaning } from '../../programme/meaning';
import { serialOf } from '../../sheet/serial';
import type { CellValue } from '../../sheet/cells';
import type { IsoDate } from '../../programme/units';
import type { StyleName } from '../../sheet/styles';
import type { Draft } from '../content';
import type { AttendanceRecord } from '../records';
import type { RowCells } from '../row-cells';
import type { HintName } from '../texts';

/** How a column looks and what it invites to type. */
export interface ColumnLook {
  /** In characters. */
  readonly width: number;
  readonly style: StyleName;
  /** A drop-down of these words; other input is asked about, not refused. No word has a comma in it. */
  readonly choices?: readonly string[];
  /** A drop-down from a range of the sheet Oznake: the marks of its table, or the eight meanings beside it. */
  readonly choicesFrom?: 'marks' | 'meanings';
  /** Numbers from 0 to this; other input is asked about. */
  readonly upTo?: number;
  /** Shown when a cell is selected; for columns with one of the rules above and for dates. */
  readonly hint?: HintName;
}

/** What reading a row may need beyond its cells. */
export interface ReadingContext {
  /** What a mark says by the workbook's legend. */
  readonly readMark: (value: CellValue, isTime: boolean) => MarkReading;
  /** The id of a row: as written, else of the one participant with this name, else ''. */
  readonly participantOf: (id: string, name: string) => string;
}

/** What writing a record may need beyond it. */
export interface WritingContext {
  readonly meaningOf: (record: Draft<AttendanceRecord>) => Meaning | null;
}

/** A row as it is written; blank cells are '' or left out. Dates are serial numbers. */
export type WrittenRow<Column extends string> = Readonly<Partial<Record<Column, CellValue>>>;

export interface RegisterTable<R extends { readonly at: unknown }, Column extends string> {
  readonly name: string;
  readonly sheet: string;
  readonly columns: Readonly<Record<Column, ColumnLook>>;
  /** In their order; the headings. */
  readonly headings: readonly Column[];
  /** A column that Prisotnik fills from the others and never reads. */
  readonly derived?: Column;
  /** Columns that stay in view, from the left. */
  readonly frozenColumns?: number;
  /** Groups of which at least one heading must be there; without it a row says nothing. */
  readonly needed: readonly (readonly Column[])[];
  /** True for a record that is made anew by every build: how its row was spelt is nobody's. */
  readonly isGenerated?: (record: Draft<R>) => boolean;
  read(cells: RowCells<Column>, context: ReadingContext): Omit<R, 'at'>;
  write(record: Draft<R>, context: WritingContext): WrittenRow<Column>;
}

/** The style of a text in a column: its own where that holds texts, plain text where the text is a stray among numbers. */
export const textStyleOf = (style: StyleName): StyleName => TEXT_STYLES.get(style) ?? 'text';

const TEXT_STYLES: ReadonlyMap<StyleName, StyleName> = new Map([
  ['wrapped', 'wrapped'],
  ['textCenter', 'textCenter'],
  ['plainCenter', 'textCenter'],
]);

export const text = (width: number): ColumnLook => ({ width, style: 'text' });
export const longText = (width: number): ColumnLook => ({ width, style: 'wrapped' });
export const DATE: ColumnLook = { width: 13, style: 'date', hint: 'date' };
export const HOURS: ColumnLook = { width: 9, style: 'hours', upTo: 24, hint: 'hours' };
export const KILOMETRES: ColumnLook = { width: 10, style: 'rate', upTo: 1000 };
export const EUROS: ColumnLook = { width: 12, style: 'money' };
export const COUNT: ColumnLook = { width: 10, style: 'count' };
export const YES_NO: ColumnLook = { width: 13, style: 'text', choices: ['da', 'ne'], hint: 'yesOrNo' };
export const ID: ColumnLook = { width: 8, style: 'text' };
export const NAME: ColumnLook = { width: 26, style: 'text' };

export const dateCell = (day: IsoDate | null): CellValue => (day === null ? '' : serialOf(day));
/** Minutes as decimal hours, cents as euros, metres as kilometres … */
export const scaledCell = (value: number | null, unit: number): CellValue => (value === null ? '' : value / unit);
export const yesNoCell = (value: boolean | null): CellValue => (value === null ? '' : yesNoText(value));
