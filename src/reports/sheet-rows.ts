/** A sheet as it grows from the top: rows of cells, with paragraphs merged over the sheet's width and high enough for their text. */
import { areaAddress } from '../sheet/address';
import type { Area, PlanCell } from '../sheet/plan';
import { STYLES, type CellStyle, type StyleName } from '../sheet/styles';

export type RowCells = readonly (PlanCell | null)[];

const STANDARD_FONT_SIZE = 11;
/** Points of a line per point of its font. */
const LINE_HEIGHT = 1.36;
/** Letters that fit into one character of width: texts are narrower than the digits that widths are measured in; kept on the safe side. */
const LETTERS_PER_WIDTH = 1.02;

export class SheetRows {
  private readonly rows: RowCells[] = [];
  readonly merges: Area[] = [];
  readonly rowHeights = new Map<number, number>();

  /** @param columnWidths of the whole sheet, in characters of the standard font */
  constructor(readonly columnWidths: readonly number[]) {}

  get cells(): readonly RowCells[] {
    return this.rows;
  }

  /** 0-based row that {@link add} will fill next. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row. @returns its 0-based number */
  add(cells: RowCells, height?: number): number {
    const row = this.rows.push(cells) - 1;
    if (height !== undefined) this.rowHeights.set(row, height);
    return row;
  }

  /** Leaves a row empty. */
  skip(): void {
    this.rows.push([]);
  }

  /** A text over the whole width (or the columns `from`–`to`), broken into lines, in a row of its own. */
  paragraph(text: string, style: StyleName, from = 0, to = this.columnWidths.length - 1): number {
    const cells: (PlanCell | null)[] = Array.from({ length: from }, () => null);
    cells.push({ value: text, style });
    for (let column = from + 1; column <= to; column++) cells.push({ style });
    const row = this.add(cells, this.heightOf(text, style, from, to));
    this.merge(row, from, row, to);
    return row;
  }

  /** Merges an area; a single cell needs none. */
  merge(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): void {
    if (firstRow === lastRow && firstColumn === lastColumn) return;
    this.merges.push({ firstRow, firstColumn, lastRow, lastColumn });
  }

  /** Points that a text needs in the columns `from`–`to`: Excel does not fit the height of merged cells by itself. */
  heightOf(text: string, style: StyleName, from: number, to: number): number {
    const look: CellStyle = STYLES[style];
    const fontSize = look.fontSize ?? STANDARD_FONT_SIZE;
    const width = this.columnWidths.slice(from, to + 1).reduce((sum, next) => sum + next, 0);
    const letters = Math.max(1, Math.floor((width * LETTERS_PER_WIDTH * STANDARD_FONT_SIZE) / fontSize));
    return Math.ceil(lineCount(text, letters) * fontSize * LINE_HEIGHT) + 2;
  }
}

/** Lines that a text takes where a line holds `letters`, broken between words. */
export function lineCount(text: string, letters: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of line.split(' ')) {
      const longer = used === 0 ? word.length : used + 1 + word.length;
      if (longer <= letters) used = longer;
      else {
        if (used > 0) lines++;
        lines += Math.ceil(word.length / letters) - 1;
        used = word.length % letters || Math.min(word.length, letters);
      }
    }
  }
  return lines;
}

/** `=SUM(C6:C20)` over rows of one column, ends included; `=0` where there are no rows. */
export const sumOfColumn = (column: number, firstRow: number, lastRow: number): string =>
  lastRow < firstRow ? '=0' : `=SUM(${areaAddress(firstRow, column, lastRow, column)})`;
