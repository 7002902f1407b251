/** A list that goes on beside itself, as it is printed on one page: "Ime in priimek | Podpis | | Ime in priimek | Podpis". */
import { dayCellAt, type DayCell } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { looksLikeName } from '../people/names';
import { headsNames } from '../words/headings';

const SEARCHED_ROWS = 20;
const FEWEST_HEADINGS = 2;
const MOST_PARTS = 4;
/** So many of what stands under a heading of names are some. */
const NAMES_SHARE = 0.6;

interface Part {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Columns to the right of the first part. */
  readonly shift: number;
}

/** The grid with the rows of every part below each other, line by line; the same grid where no list goes on so. */
export function withPartsBelow(grid: Grid): Grid {
  if (grid.tables.length > 0) return grid;
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const parts = partsUnder(grid, row);
    if (parts.length > 1) return below(grid, row, parts);
  }
  return grid;
}

/** None where the headings of the row are not the same again and again, with names under one of them in every part. */
function partsUnder(grid: Grid, row: number): readonly Part[] {
  const columns = Array.from({ length: grid.columns }, (_, column) => column).filter((at) => !blankAt(grid, row, at));
  const said = columns.map((column) => textAt(grid, row, column).folded);
  const count = repetitionsIn(said);
  const each = said.length / count;
  const starts = columns.filter((_, index) => index % each === 0);
  const [first = 0, second = 0] = starts;
  const areEven = columns.every(
    (column, index) => column - (columns[index % each] ?? 0) === (second - first) * Math.floor(index / each),
  );
  const name = columns.slice(0, each).find((column) => headsNames(textAt(grid, row, column).heading));
  if (count < 2 || count > MOST_PARTS || each < FEWEST_HEADINGS || !areEven || name === undefined) return [];
  if (columns.some((column) => isDay(dayCellAt(grid, row, column)))) return [];
  const parts = starts.map((start, index): Part => {
    const to = starts[index + 1] ?? grid.columns;
    return { from: index === 0 ? 0 : start, to, shift: start - first };
  });
  return parts.every(({ shift }) => holdsNames(grid, row, name + shift)) ? parts : [];
}

/** "Št." looks like a weekday, and heads numbers. */
const isDay = (cell: DayCell | null): boolean => cell !== null && (cell.kind !== 'text' || cell.day.day !== null);

/** How often the same texts follow each other; 1 where they do not. */
function repetitionsIn(said: readonly string[]): number {
  for (let each = FEWEST_HEADINGS; each <= said.length / 2; each++)
    if (said.length % each === 0 && said.every((text, index) => text !== '' && text === said[index % each]))
      return said.length / each;
  return 1;
}

function holdsNames(grid: Grid, headingRow: number, column: number): boolean {
  let [filled, names] = [0, 0];
  for (let row = headingRow + 1; row < grid.rows; row++) {
    if (blankAt(grid, row, column)) continue;
    filled++;
    if (looksLikeName(textAt(grid, row, column))) names++;
  }
  return names > 0 && names >= NAMES_SHARE * filled;
}

function below(grid: Grid, headingRow: number, parts: readonly Part[]): Grid {
  const all: Part = { from: 0, to: grid.columns, shift: 0 };
  const lines: { readonly row: number; readonly part: Part }[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const filled = row <= headingRow ? [all] : parts.filter((part) => isFilled(grid, row, part));
    for (const part of filled.length > 0 ? filled : parts.slice(0, 1)) lines.push({ row, part });
  }
  const placeOf = (at: number, column: number): readonly [row: number, column: number] => {
    const { row, part } = lines[at] ?? { row: at, part: all };
    return [row, column + part.shift];
  };
  const isSeen = (at: number, column: number): boolean => {
    const { from, to, shift } = lines[at]?.part ?? all;
    return column + shift >= from && column + shift < to;
  };
  return {
    ...grid,
    rows: lines.length,
    at: (row, column) => (isSeen(row, column) ? grid.at(...placeOf(row, column)) : ''),
    format: (row, column) => (isSeen(row, column) ? grid.format(...placeOf(row, column)) : 'General'),
    place: (row, column) => grid.place(...placeOf(row, column)),
    ref: (row, column) => grid.ref(...placeOf(row, column)),
  };
}

function isFilled(grid: Grid, row: number, { from, to }: Part): boolean {
  for (let column = from; column < to; column++) if (!blankAt(grid, row, column)) return true;
  return false;
}
