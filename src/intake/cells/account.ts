/** The account of a sheet: every non-empty cell is read, ignored for a reason, or unclear. */
import { columnLetters } from '../../sheet/address';
import { blankAt, type Grid } from './grid';
import type { Account, IgnoreReason, IgnoredArea, MarkReadingOfSheet } from '../reading';
import { IGNORE_REASONS } from '../reading';

const READ = 1;
const UNCLEAR = 2;
const FIRST_REASON = 3;

/** What a reader of a table says about its cells. */
export interface Claims {
  read(row: number, column: number): void;
  unclear(row: number, column: number): void;
  /** Does not take back what is read or unclear already. */
  ignore(row: number, column: number, why: IgnoreReason): void;
}

/** For looking at a sheet without saying what became of its cells. */
export const NO_CLAIMS: Claims = { read: () => undefined, unclear: () => undefined, ignore: () => undefined };

/** The same claims made by someone who looks at the sheet with rows and columns changed. */
export const transposeClaims = (claims: Claims): Claims => ({
  read: (row, column) => claims.read(column, row),
  unclear: (row, column) => claims.unclear(column, row),
  ignore: (row, column, why) => claims.ignore(column, row, why),
});

/** A cell that was read as a mark. */
export function claimEntry(claims: Claims, row: number, column: number, reading: MarkReadingOfSheet): void {
  if (reading.kind === 'unclear') claims.unclear(row, column);
  else claims.read(row, column);
}

/** Collects what became of each cell. What a later step claims stands over an earlier one; nothing can be lost, because what nobody claimed is counted too. */
export class Ledger implements Claims {
  private readonly codes: Uint8Array;

  constructor(private readonly grid: Grid) {
    this.codes = new Uint8Array(grid.rows * grid.columns);
  }

  read(row: number, column: number): void {
    this.set(row, column, READ);
  }

  unclear(row: number, column: number): void {
    this.set(row, column, UNCLEAR);
  }

  ignore(row: number, column: number, why: IgnoreReason): void {
    if (this.codes[this.index(row, column)] === 0) this.set(row, column, FIRST_REASON + IGNORE_REASONS.indexOf(why));
  }

  isClaimed(row: number, column: number): boolean {
    return this.codes[this.index(row, column)] !== 0;
  }

  /** Closes the account: what nobody claimed gets the reason that its place gives it. */
  close(reasonOf: (row: number, column: number) => IgnoreReason): { account: Account; ignored: IgnoredArea[] } {
    const cells = IGNORE_REASONS.map(() => 0);
    const counts = { nonEmpty: 0, read: 0, ignored: 0, unclear: 0 };
    for (let row = 0; row < this.grid.rows; row++) {
      for (let column = 0; column < this.grid.columns; column++) {
        const index = this.index(row, column);
        if (blankAt(this.grid, row, column)) {
          this.codes[index] = 0;
          continue;
        }
        if (this.codes[index] === 0) this.codes[index] = FIRST_REASON + IGNORE_REASONS.indexOf(reasonOf(row, column));
        counts.nonEmpty++;
        const code = this.codes[index] ?? 0;
        if (code === READ) counts.read++;
        else if (code === UNCLEAR) counts.unclear++;
        else {
          counts.ignored++;
          cells[code - FIRST_REASON] = (cells[code - FIRST_REASON] ?? 0) + 1;
        }
      }
    }
    const ignored = IGNORE_REASONS.flatMap((why, position) => (cells[position] === 0 ? [] : this.areas(why)));
    return { account: counts, ignored };
  }

  private index(row: number, column: number): number {
    return row * this.grid.columns + column;
  }

  private set(row: number, column: number, code: number): void {
    if (row < this.grid.rows && column < this.grid.columns) this.codes[this.index(row, column)] = code;
  }

  /** Cells ignored for a reason as columns where a column holds more than one row of them, else as rows. */
  private areas(why: IgnoreReason): IgnoredArea[] {
    const code = FIRST_REASON + IGNORE_REASONS.indexOf(why);
    const { rows, columns } = this.grid;
    const perColumn = new Uint32Array(columns);
    const perRow = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (this.codes[this.index(row, column)] !== code) continue;
        perColumn[column] = (perColumn[column] ?? 0) + 1;
        perRow[row] = (perRow[row] ?? 0) + 1;
      }
    }
    const byColumn = ranges(perColumn);
    const byRow = ranges(perRow);
    return byColumn.length < byRow.length
      ? byColumn.map(([first, last, cells]) => ({ columns: this.columnRange(first, last), why, cells }))
      : byRow.map(([first, last, cells]) => ({ rows: this.rowRange(first, last), why, cells }));
  }

  private columnRange(first: number, last: number): string {
    const [a, b] = [columnLetters(this.grid.place(0, first).column), columnLetters(this.grid.place(0, last).column)];
    return a === b ? a : `${a}:${b}`;
  }

  private rowRange(first: number, last: number): string {
    const [a, b] = [this.grid.place(first, 0).row + 1, this.grid.place(last, 0).row + 1];
    return a === b ? String(a) : `${a}:${b}`;
  }
}

/** Runs of non-zero counts: first and last position, sum. */
function ranges(counts: Uint32Array): (readonly [number, number, number])[] {
  const found: [number, number, number][] = [];
  counts.forEach((count, position) => {
    if (count === 0) return;
    const last = found.at(-1);
    if (last?.[1] === position - 1) {
      last[1] = position;
      last[2] += count;
    } else found.push([position, position, count]);
  });
  return found;
}
