/** A sheet that holds a legend and little else, or says in a few sentences how marks are entered. */
import { blankAt, textAt, type Grid, type Place } from '../cells/grid';
import { speaksOfAttendance } from '../cells/language';
import { isUnticked } from '../words/mark-words';
import { fold } from '../words/text';
import { findLegend, type LegendHit } from './legend-in-sheet';
import { headingRowOfLegend } from './legend-table';
import { numberedCodes } from './numbered-codes';

const MOST_CELLS = 600;
const FEWEST_MARKS = 2;

/** Its marks, or null if the sheet is something else. */
export function legendSheet(grid: Grid): LegendHit[] | null {
  if (grid.rows * grid.columns > MOST_CELLS * 10) return null;
  const filled = filledCells(grid).length;
  if (filled === 0 || filled > MOST_CELLS) return null;
  const numbered = numberedCodes(grid);
  const codes = new Set(numbered.map(({ row, column }) => `${row}/${column}`));
  const others = findLegend(grid, () => false).filter(({ row, column }) => !codes.has(`${row}/${column}`));
  const hits = [...others.map((hit) => asCounted(grid, hit)), ...numbered];
  // The same mark again and again is a list of attendance, not its legend.
  if (new Set(hits.map(({ mark }) => mark)).size < 0.8 * hits.length) return null;
  const cells = hits.reduce((sum, { explainedAt }) => sum + (explainedAt ? 2 : 1), 0) + besideExplained(grid, hits);
  const isTold = hits.filter(({ meaning, asCode }) => (asCode ?? meaning) !== 'unclear').length >= FEWEST_MARKS;
  return isTold && (cells >= 0.5 * filled || isOfInstructions(grid)) ? hits : null;
}

/** "Šifra | Pomen | Šteje v ure": the headings, and what stands under the others of them in the rows of the marks. */
function besideExplained(grid: Grid, hits: readonly LegendHit[]): number {
  const heading = headingRowOfLegend(grid);
  if (heading === null) return 0;
  const rows = hits.filter(({ row, explainedAt }) => row > heading && explainedAt?.row === row);
  const first = Math.min(...rows.map(({ column }) => column));
  const columns: number[] = [];
  for (let column = first; column < grid.columns && !blankAt(grid, heading, column); column++) columns.push(column);
  const others = rows.flatMap(({ row, column, explainedAt }) =>
    columns.filter((at) => at !== column && at !== explainedAt?.column && !blankAt(grid, row, at)),
  );
  return columns.length + others.length;
}

/** "Navodila", "Kako vpisujemo": nothing but sentences, one below another, and a title that says what they are. */
function isOfInstructions(grid: Grid): boolean {
  const filled = filledCells(grid);
  const [first] = filled;
  if (first === undefined || filled.length > MOST_SENTENCES) return false;
  const isOneColumn = filled.every(
    ({ row, column }) => column === first.column && typeof grid.at(row, column) === 'string',
  );
  return (
    isOneColumn &&
    [fold(grid.title), textAt(grid, first.row, first.column).folded].some((said) => OF_MARKING.test(said))
  );
}

const OF_MARKING =
  /^(navodil[oa]|kako (se )?(vpis|izpoln|oznac|pis|vod)\p{L}*|legenda|oznake|pojasnila|instructions|how to (fill|mark|enter)|guidelines|read me)( |$)/u;
const MOST_SENTENCES = 60;

function filledCells(grid: Grid): Place[] {
  const cells: Place[] = [];
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) if (!blankAt(grid, row, column)) cells.push({ row, column });
  return cells;
}

/** "N | napoten na razgovor | da" under "Šteje v prisotnost": what the words leave open, the column says. */
function asCounted(grid: Grid, hit: LegendHit): LegendHit {
  const { explainedAt, meaning } = hit;
  if (explainedAt === null || meaning !== 'unclear') return hit;
  const { row, column } = explainedAt;
  const counts = YES_OR_NO.exec(textAt(grid, row, column + 1).folded)?.[0];
  if (counts === undefined) return hit;
  let above = row - 1;
  while (above >= 0 && (blankAt(grid, above, column + 1) || YES_OR_NO.test(textAt(grid, above, column + 1).folded)))
    above--;
  const heading = above < 0 ? '' : textAt(grid, above, column + 1).folded;
  if (!speaksOfAttendance(heading)) return hit;
  return { ...hit, meaning: isUnticked(counts) ? 'absent' : 'present' };
}

const YES_OR_NO = /^(da|ne|yes|no|ja|nein)$/;
