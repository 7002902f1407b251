/** Hours summed up by person across: "Naloga | Ana | Bor | Skupaj" over what was done, or over weeks, with everybody's sum below. */
import type { Claims } from '../cells/account';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { speaksOfHours } from '../cells/language';
import { nameOrder } from '../people/name-order';
import { looksLikeName } from '../people/names';
import type { TableReading } from '../matrices/matrix';
import type { PersonReading } from '../reading';
import { isGivenName, mayBeGivenName } from '../words/given-names';

interface SumsAcross {
  readonly row: number;
  readonly people: readonly number[];
  /** The row of everybody's sum. */
  readonly sumRow: number;
}

/** A sheet whose table stands lower is not known. */
const SEARCHED_ROWS = 30;
const FEWEST = 2;

/** Null unless given names stand over figures that add up below, and something speaks of hours. */
export function readSumsAcross(grid: Grid, claims: Claims): TableReading | null {
  const found = findSums(grid);
  if (found === null) return null;
  const { row, people, sumRow } = found;
  for (const at of people) {
    claims.read(row, at);
    for (let below = row + 1; below <= sumRow; below++) claims.ignore(below, at, 'totals');
  }
  return {
    kind: 'monthly-totals', headerRow: grid.place(row, 0).row, people: people.map((at) => personAt(grid, row, at)),
    days: [], entries: [], blanks: [], participants: [], weekdayDoubts: [], headingDoubts: [], questions: [],
  }; // prettier-ignore
}

function findSums(grid: Grid): SumsAcross | null {
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const people = givenNamesIn(grid, row);
    if (people === null) continue;
    const sumRow = sumRowUnder(grid, row, people);
    return sumRow !== null && isOfHours(grid, row, sumRow) ? { row, people, sumRow } : null;
  }
  return null;
}

/** Names beside each other behind the column of what they are counted for; who heads a column of sums besides is nobody. */
function givenNamesIn(grid: Grid, row: number): number[] | null {
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const first = columns.find((column) => isName(grid, row, column));
  if (first === undefined || first === 0) return null;
  const end = columns.find((column) => column > first && !isName(grid, row, column)) ?? grid.columns;
  const people = columns.slice(first, end);
  const folded = people.map((column) => textAt(grid, row, column).folded);
  const sure = folded.filter((name) => isGivenName(name)).length;
  const areTold = people.length >= FEWEST && sure > 0.5 * people.length && new Set(folded).size === folded.length;
  return areTold ? people : null;
}

/** "Teden" over "Teden 1" heads what is counted. */
function isName(grid: Grid, row: number, column: number): boolean {
  const facts = textAt(grid, row, column);
  const below = [row + 1, row + 2].find((at) => !blankAt(grid, at, column));
  if (below === undefined || typeof grid.at(below, column) !== 'number') return false;
  return looksLikeName(facts) && (facts.heading === null || isGivenName(facts.folded) || mayBeGivenName(facts.folded));
}

/** The first row in which all people have the sum of what stands over it. */
function sumRowUnder(grid: Grid, headingRow: number, people: readonly number[]): number | null {
  const sums = people.map(() => 0);
  let rows = 0;
  for (let row = headingRow + 1; row < grid.rows; row++) {
    const figures = people.map((at) => (blankAt(grid, row, at) ? 0 : grid.at(row, at)));
    if (!figures.every((figure) => typeof figure === 'number' && figure >= 0)) return null;
    const isSum = figures.every((figure, index) => Math.abs(Number(figure) - (sums[index] ?? 0)) < 0.01);
    if (rows >= FEWEST && isSum && sums.some((sum) => sum > 0)) return row;
    if (people.every((at) => blankAt(grid, row, at))) continue;
    rows++;
    for (const [index, figure] of figures.entries()) sums[index] = (sums[index] ?? 0) + Number(figure);
  }
  return null;
}

/** In a title, or in what is said beside the figures. */
function isOfHours(grid: Grid, headingRow: number, sumRow: number): boolean {
  if (speaksOfHours(grid.cache.text(grid.title).folded)) return true;
  for (let row = 0; row <= sumRow; row++) {
    for (let column = 0; column < grid.columns; column++)
      if ((row <= headingRow || column === 0) && speaksOfHours(textAt(grid, row, column).folded)) return true;
  }
  return false;
}

function personAt(grid: Grid, row: number, column: number): PersonReading {
  const name = textAt(grid, row, column).text;
  return { name, surname: '', givenName: '', order: nameOrder(name, ''), code: '', at: grid.ref(row, column) };
}
