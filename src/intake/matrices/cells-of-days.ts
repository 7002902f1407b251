/** What the cells of one person and day say: one cell, or several where the day is divided in columns or the person in rows. */
import type { CellValue } from '../../sheet/cells';
import { claimEntry, type Claims } from '../cells/account';
import { isMistyped, readClockPair } from '../cells/clock';
import { blankAt, isBlank, isTimeAt, writtenAt, type Grid, type Place } from '../cells/grid';
import type { MarkReader } from '../marks/mark-context';
import type { BlankReading, EntryReading, MarkReadingOfSheet } from '../reading';
import { readChoice } from './choice-of-day';
import type { DayColumns } from './divided-days';
import { readHoursBelow, type AboveHours } from './hours-in-rows';
import type { KindsOfRows, PartsOfRows } from './kinds-of-rows';
import { togetherOfParts } from './parts-of-day';
import type { RowsOfDay } from './row-roles';

/** What all days of a table share. */
export interface CellsOfTable {
  /** Contents that say no more than a blank. */
  readonly fillers: ReadonlySet<CellValue>;
  readonly kinds: KindsOfRows;
  readonly aboveHours: AboveHours;
  readonly claims: Claims;
}

export interface DayToRead {
  readonly divided: DayColumns;
  /** Its position among the days of the table. */
  readonly index: number;
  readonly reader: MarkReader;
}

/** Collects entries and blanks, person by person; every filled cell is claimed. */
export class CellsOfDays {
  readonly entries: EntryReading[] = [];
  readonly blanks: BlankReading[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly table: CellsOfTable,
  ) {}

  leaveBlank(person: number, day: number, row: number, column: number): void {
    this.blanks.push({ person, day, at: this.grid.ref(row, column) });
  }

  /**
   * @param own all rows of the person
   * @param told those that hold the entry of the day
   */
  read(person: number, own: RowsOfDay, told: RowsOfDay, day: DayToRead): void {
    // Nearly every day of nearly every sheet is one cell.
    if (own.rows.length === 1 && told.rows.length === 1 && day.divided.columns.length === 1)
      this.readCell(person, day, told.rows[0] ?? 0, day.divided.columns[0] ?? 0);
    else this.readCells(person, own, told, day);
  }

  private readCells(person: number, own: RowsOfDay, told: RowsOfDay, day: DayToRead): void {
    const away = own.rows.length > 1 ? this.table.kinds.awayBeside(own.rows, told.rows, day.divided.columns) : [];
    if (away.length === 0 || this.isTold(told.rows, day.divided)) this.readDay(person, told, day);
    if (away.length > 0) this.readMarks(person, away, day);
  }

  private readDay(person: number, { rows, areClock }: RowsOfDay, day: DayToRead): void {
    const { grid } = this;
    const { divided, index, reader } = day;
    const { columns, kind } = divided;
    const [row, otherRow] = rows;
    const [column, otherColumn] = columns;
    if (row !== undefined && column !== undefined && otherRow === undefined && otherColumn === undefined) {
      this.readCell(person, day, row, column);
      return;
    }
    const cells = rows.flatMap((at) => columns.map((across) => ({ row: at, column: across })));
    const filled = cells.filter((cell) => !blankAt(grid, cell.row, cell.column));
    const [first] = filled;
    if (!first) {
      this.leaveBlank(person, index, row ?? 0, column ?? 0);
      return;
    }
    const [from, to] = cells;
    if (from && to && cells.length === 2 && (kind === 'clock' || areClock)) {
      const reading: MarkReadingOfSheet = isMistyped(grid, from, to)
        ? { kind: 'unclear', why: 'unexplained' }
        : (readClockPair(grid, from, to) ??
          reader(grid.at(first.row, first.column), isTimeAt(grid, first.row, first.column)));
      const words = filled.map((cell) => writtenAt(grid, cell.row, cell.column));
      // "N/A | N/A" is said of one day.
      const mark = (reading.kind === 'present' ? words : [...new Set(words)]).join(' – ');
      this.add(person, index, filled, { cell: first, mark, reading });
      return;
    }
    const said =
      kind === 'choice'
        ? readChoice(grid, first.row, divided)
        : readHoursBelow(grid, this.table.aboveHours, cells, reader);
    if (said) {
      const mark = writtenAt(grid, said.cell.row, said.cell.column);
      this.add(person, index, filled, { ...said, mark });
      return;
    }
    this.readMarks(person, rows, day);
  }

  private readCell(person: number, day: DayToRead, row: number, column: number): void {
    const value = this.grid.at(row, column);
    const isFilled = !isBlank(value);
    if (isFilled && !this.table.fillers.has(value)) {
      this.entries.push(this.markAt(person, day, row, column));
      return;
    }
    if (isFilled) this.table.claims.read(row, column);
    this.leaveBlank(person, day.index, row, column);
  }

  private add(
    person: number,
    day: number,
    filled: readonly Place[],
    { cell, mark, reading }: { readonly cell: Place; readonly mark: string; readonly reading: MarkReadingOfSheet },
  ): void {
    const { grid } = this;
    for (const { row, column } of filled) claimEntry(this.table.claims, row, column, reading);
    const value = grid.at(cell.row, cell.column);
    this.entries.push({ person, day, mark, value, reading, at: grid.ref(cell.row, cell.column) });
  }

  private isTold(rows: readonly number[], { columns }: DayColumns): boolean {
    return rows.some((row) => columns.some((column) => !blankAt(this.grid, row, column)));
  }

  /** Each filled cell by itself; hours of several kinds of work in one, and so what morning and afternoon say. */
  private readMarks(person: number, rows: readonly number[], day: DayToRead): void {
    const { grid } = this;
    const { kinds, claims } = this.table;
    const { divided, reader } = day;
    const { columns, labels } = divided;
    const parts = rows.length === 1 ? partsInColumns(labels) : columns.length === 1 ? kinds.partsIn(rows) : null;
    const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
    if (parts !== null) {
      const entries = cells.map(({ row, column }, index) => ({
        label: parts.labels[index] ?? '',
        entry: blankAt(grid, row, column) ? null : this.markAt(person, day, row, column),
      }));
      const together = togetherOfParts(entries, parts.areModules, reader);
      if (together !== null) this.entries.push(together);
      return;
    }
    const filled = cells.filter(({ row, column }) => !blankAt(grid, row, column));
    const telling = filled.filter(({ row, column }) => !kinds.isNothing(row, column));
    const told = telling.length > 0 ? telling : filled.slice(0, 1);
    for (const { row, column } of filled) claims.read(row, column);
    const found = told.map(({ row, column }) => ({
      row,
      entry: this.markAt(person, { ...day, reader: kinds.readerOf(row, reader) }, row, column),
    }));
    this.entries.push(...kinds.together(found));
  }

  private markAt(person: number, { index, reader }: DayToRead, row: number, column: number): EntryReading {
    const { grid } = this;
    const value = grid.at(row, column);
    const reading = reader(value, isTimeAt(grid, row, column));
    claimEntry(this.table.claims, row, column, reading);
    return { person, day: index, mark: writtenAt(grid, row, column), value, reading, at: grid.ref(row, column) };
  }
}

const partsInColumns = (labels: DayColumns['labels']): PartsOfRows | null =>
  labels === undefined || labels === null ? null : { labels, areModules: false };
