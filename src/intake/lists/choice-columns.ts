/** Columns headed "Present", "Absent" … of which one is ticked in each row. */
import type { CellValue } from '../../sheet/cells';
import { blankAt, writtenAt, type Grid } from '../cells/grid';
import { filledRows, SAMPLE } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';
import type { MarkMeaning } from '../words/mark-meaning';
import { isUnticked, meaningOfExplanation, meaningOfWord, saysPresence, standsForBlank } from '../words/mark-words';
import { fold } from '../words/text';

export interface Choice {
  readonly column: number;
  readonly meaning: MarkMeaning;
}

/** "No" and "A" head numbers and letters. */
const SHORTEST = 3;

/** Columns that are themselves meanings; at least two, and their cells hold ticks or nothing. */
export function choiceColumns(grid: Grid, shape: ListShape): Choice[] {
  const choices = shape.meanings.flatMap(({ column, text }): Choice[] => {
    if (shape.nameColumns.includes(column) || text.length < SHORTEST) return [];
    const meaning = meaningOfWord(text) ?? (text.split(' ').length <= 3 ? meaningOfExplanation(text) : null);
    return meaning === null || meaning === 'unclear' || !holdsTicks(grid, shape, column) ? [] : [{ column, meaning }];
  });
  if (new Set(choices.map(({ meaning }) => meaning)).size < 2 || areCounted(grid, shape)) return [];
  return oneIsTicked(grid, shape, choices) ? choices : [];
}

/** "Present: 20", "Late: 1", "Absent: 0" of nobody's day are how often, and once is no tick. */
const areCounted = (grid: Grid, shape: ListShape): boolean =>
  columnsOf(shape, 'date', 'dateTime').length === 0 &&
  shape.meanings.some(
    ({ column, text }) =>
      text.length >= SHORTEST &&
      saysPresence(text) &&
      filledRows(grid, shape, column).some((row) => isCount(grid.at(row, column))),
  );

const isCount = (value: CellValue): boolean => typeof value === 'number' && Number.isInteger(value) && value > 1;

/** In most rows that are filled at all exactly one of them is ticked. */
function oneIsTicked(grid: Grid, shape: ListShape, choices: readonly Choice[]): boolean {
  let filled = 0;
  let ticked = 0;
  for (let row = shape.firstRow; row < shape.endRow && filled < SAMPLE; row++) {
    if (choices.every(({ column }) => blankAt(grid, row, column))) continue;
    filled++;
    if (choiceOf(grid, row, choices) !== null) ticked++;
  }
  return ticked >= 0.5 * filled;
}

/** One sign or two at most, such as stand for yes and no; no times, and of numbers only 0 and 1. */
export const areTicks = (signs: ReadonlySet<string>): boolean =>
  signs.size <= 2 && [...signs].every((sign) => sign.length <= 5 && !/^[2-9]|^\d{2}/.test(sign));

export function holdsTicks(grid: Grid, shape: ListShape, column: number): boolean {
  const signs = new Set<string>();
  for (let row = shape.firstRow; row < shape.endRow && signs.size < 5; row++) {
    if (blankAt(grid, row, column)) continue;
    const sign = writtenAt(grid, row, column);
    if (!standsForBlank(fold(sign))) signs.add(sign);
  }
  return areTicks(signs);
}

/** The ticked meaning of a row; null where nothing or more than one thing is ticked. */
export function choiceOf(grid: Grid, row: number, choices: readonly Choice[]): Choice | null {
  const ticked = choices.filter(
    ({ column }) => !blankAt(grid, row, column) && !isUnticked(fold(writtenAt(grid, row, column))),
  );
  return ticked.length === 1 ? (ticked[0] ?? null) : null;
}

/** "Late: 0", "Absent: 0": every box says no, and none is empty. */
export const saysNone = (grid: Grid, row: number, choices: readonly Choice[]): boolean =>
  choices.length > 0 && choices.every(({ column }) => isUnticked(fold(writtenAt(grid, row, column))));
