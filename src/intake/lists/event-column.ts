/** Which column of a list tells events: that somebody joined or left, came or went. */
import { textAt, writtenAt, type Grid } from '../cells/grid';
import { areRecorded } from './clock-records';
import { filledRows, SAMPLE, wordsOf } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';
import {
  areComingAndGoing,
  areDirectionCodes,
  headsDirections,
  isComing,
  isGoing,
  isHandedOut,
} from '../words/coming-and-going';
import { meaningOfExplanation } from '../words/mark-words';
import { fold } from '../words/text';

/** What is longer tells what was done. */
const LONGEST_EVENT = 30;

/** The column headed so, or else the one that a clock fills with "Wejście" and "Wyjście", whatever it calls it. */
export const eventColumn = (grid: Grid, shape: ListShape): number | null =>
  headedColumn(grid, shape) ?? columnOfCodes(grid, shape) ?? columnOfClock(grid, shape);

/** "I" and "O" under "In/Out", beside a day or a moment. */
const columnOfCodes = (grid: Grid, shape: ListShape): number | null =>
  columnsOf(shape, 'date', 'dateTime').length === 0
    ? null
    : (shape.meanings.find(({ column }) => holdsDirectionCodes(grid, shape, column))?.column ?? null);

const holdsDirectionCodes = (grid: Grid, shape: ListShape, column: number): boolean =>
  shape.meanings.some(({ column: at, text }) => at === column && headsDirections(text)) &&
  areDirectionCodes(filledRows(grid, shape, column).map((row) => fold(writtenAt(grid, row, column))));

/** Whether each of its cells says that somebody passed, in whatever direction: nothing but words of coming and going, or codes of them. */
export const holdsPassages = (grid: Grid, shape: ListShape, column: number): boolean =>
  holdsDirectionCodes(grid, shape, column) || areComingAndGoing(wordsOf(grid, shape, column));

/** The same, and nothing that somebody took out and brought in. */
export const tellsPassages = (grid: Grid, shape: ListShape, column: number): boolean =>
  !shape.meanings.some(({ heading, text }) => heading === 'subject' || isHandedOut(text)) &&
  holdsPassages(grid, shape, column);

/** "Action" with "Joined" and "Left" in it; an "Activity" that tells what was done is none. */
function headedColumn(grid: Grid, shape: ListShape): number | null {
  for (const column of columnsOf(shape, 'event')) {
    if (shape.nameColumns.includes(column)) continue;
    if (holdsPassages(grid, shape, column)) return column;
    for (let row = shape.firstRow; row < Math.min(shape.endRow, shape.firstRow + SAMPLE); row++) {
      const { folded } = textAt(grid, row, column);
      if (folded === '' || folded.length > LONGEST_EVENT) continue;
      if (isComing(folded) || isGoing(folded) || meaningOfExplanation(folded) !== null) return column;
    }
  }
  return null;
}

/** Beside the moments that it took down; things are handed in and out, too. */
function columnOfClock(grid: Grid, shape: ListShape): number | null {
  const isTimed = columnsOf(shape, 'time', 'dateTime').some((column) => areRecorded(grid, shape, column));
  if (!isTimed || columnsOf(shape, 'subject').length > 0) return null;
  const told = shape.meanings.filter(
    ({ column, text }) =>
      text !== '' && !shape.nameColumns.includes(column) && areComingAndGoing(wordsOf(grid, shape, column)),
  );
  return told[0]?.column ?? null;
}
