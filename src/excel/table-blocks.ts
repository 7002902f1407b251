/** Cells to be written, gathered into few rectangles: what lies between them is null, which leaves a cell alone (document "Blank and null values in Excel add-ins"). */
import type { Area } from '../sheet/plan';
import type { WrittenCell } from '../sheet/table-update';

export interface Block {
  readonly area: Area;
  readonly cells: readonly WrittenCell[];
}

/** More rectangles than this are joined over wider gaps: each costs Excel about as much as some hundred cells. */
const MOST_BLOCKS = 250;
/** Cells of a block, so that it fits into a request with others. */
const MOST_CELLS = 40_000;

/** @param cells in rows, then columns */
export function blocksOf(cells: readonly WrittenCell[]): readonly Block[] {
  for (let gap = 1; ; gap *= 4) {
    const blocks = gathered(cells, gap);
    if (blocks.length <= MOST_BLOCKS + cells.length / MOST_CELLS || gap > 1_048_576) return blocks;
  }
}

function gathered(cells: readonly WrittenCell[], gap: number): Block[] {
  const blocks: Block[] = [];
  let open: { area: Area; cells: WrittenCell[] } | null = null;
  for (const cell of cells) {
    const { row, column } = cell;
    const area: Area | null = open && {
      ...open.area,
      lastRow: row,
      firstColumn: Math.min(open.area.firstColumn, column),
      lastColumn: Math.max(open.area.lastColumn, column),
    };
    if (open && area && row - open.area.lastRow <= gap && (row === open.area.lastRow || sizeOf(area) <= MOST_CELLS)) {
      open.area = area;
      open.cells.push(cell);
    } else {
      open = { area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, cells: [cell] };
      blocks.push(open);
    }
  }
  return blocks;
}

const sizeOf = ({ firstRow, lastRow, firstColumn, lastColumn }: Area): number =>
  (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);

/** The block as rows; null where it says nothing. */
export function gridOf<Value>(
  { area, cells }: Block,
  valueOf: (cell: WrittenCell) => Value | null,
): (Value | null)[][] {
  const grid = Array.from({ length: area.lastRow - area.firstRow + 1 }, () =>
    new Array<Value | null>(area.lastColumn - area.firstColumn + 1).fill(null),
  );
  for (const cell of cells) {
    const line = grid[cell.row - area.firstRow];
    if (line) line[cell.column - area.firstColumn] = valueOf(cell);
  }
  return grid;
}

/** Rows that follow each other, as one area over the given columns; the lowest first, so that deleting one moves none of the others. */
export function runsFromBelow(rows: readonly number[], firstColumn: number, columnCount: number): readonly Area[] {
  const runs: { firstRow: number; lastRow: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.lastRow === row - 1) last.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row });
  }
  return runs.reverse().map((run) => ({ ...run, firstColumn, lastColumn: firstColumn + columnCount - 1 }));
}
