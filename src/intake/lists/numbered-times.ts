/** "Žig 1 | Žig 2 | Žig 3 | Žig 4": all times at which a clock saw somebody on a day, each in a column of its own. */
import { clockAt } from '../cells/clock';
import { isTimeAt, type Grid } from '../cells/grid';
import { areRecorded } from './clock-records';
import { filledRows } from './list-columns';
import type { ListShape } from './list-shape';
import type { TimePair } from './pairs-of-times';
import { isPunch } from '../words/punch-words';

/** "Marca1", "Punch 2", "1. žig". */
const NUMBERED = /^(?:(\p{L}[\p{L} ]*?) ?(\d)|(\d) (\p{L}[\p{L} ]*))$/u;

const FEWEST = 2;

/** The times of coming, each with that of leaving behind it; a last one alone has none. */
export function numberedPairs(grid: Grid, shape: ListShape): readonly TimePair[] {
  const columns = numberedTimes(grid, shape);
  return columns.flatMap((timeIn, index) =>
    index % 2 === 0 ? [{ timeIn, timeOut: columns[index + 1] ?? timeIn }] : [],
  );
}

/**
 * The columns in the order of their numbers; none where their cells are not times as a clock takes them down: times that
 * are planned are numbered, too, and so are the laps of a race.
 */
function numberedTimes(grid: Grid, shape: ListShape): readonly number[] {
  const byWord = new Map<string, number[]>();
  for (const { column, text } of shape.meanings) {
    const [, word, number, numberBefore, wordBehind] = NUMBERED.exec(text) ?? [];
    const key = word ?? wordBehind;
    if (key === undefined || !isPunch(key)) continue;
    const columns = byWord.get(key) ?? [];
    if (Number(number ?? numberBefore) === columns.length + 1) byWord.set(key, [...columns, column]);
  }
  const found = [...byWord.values()].filter(
    (columns) => columns.length >= FEWEST && columns.every((column) => holdsTimes(grid, shape, column)),
  );
  const [first] = found;
  return first !== undefined && found.length === 1 && first.some((column) => areRecorded(grid, shape, column))
    ? first
    : [];
}

const holdsTimes = (grid: Grid, shape: ListShape, column: number): boolean =>
  filledRows(grid, shape, column).every(
    (row) =>
      (typeof grid.at(row, column) === 'string' || isTimeAt(grid, row, column)) && clockAt(grid, row, column) !== null,
  );
