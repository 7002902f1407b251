/** Hours of a log in which nothing was done: "51 Absence", "Urlaub" among the activities of its rows. */
import type { ColumnMeaning } from '../tables/columns';
import { dayCellAt, weekdayOnly } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { isAway } from '../words/mark-meaning';
import { isUnticked } from '../words/mark-words';
import { meaningOfLeave } from '../marks/leave-words';
import { readingOf } from '../marks/readings-of-marks';
import type { MarkReadingOfSheet } from '../reading';
import type { VerticalRun } from './vertical-runs';

const OF_ACTIVITIES: readonly (Heading | null)[] = [null, 'subject', 'role', 'event', 'group'];

/** Columns that say in most rows what was done; a holiday noted in one of them says nothing of hours that were worked on it. */
export const activityColumns = (
  grid: Grid,
  { column, rows }: VerticalRun,
  meanings: readonly ColumnMeaning[],
): number[] =>
  meanings
    .filter(
      (meaning) =>
        meaning.column !== column &&
        OF_ACTIVITIES.includes(meaning.heading) &&
        rows.filter((row) => /\p{L}{2}/u.test(textAt(grid, row, meaning.column).text)).length > 0.5 * rows.length &&
        !holdsWeekdays(grid, rows, meaning.column),
    )
    .map((meaning) => meaning.column);

/** "Saturday" says which day it was, whatever heads it: whoever came, came. */
const holdsWeekdays = (grid: Grid, rows: readonly number[], column: number): boolean =>
  rows.filter((row) => weekdayOnly(dayCellAt(grid, row, column)) !== null).length > 0.5 * rows.length;

export interface RowReading {
  readonly reading: MarkReadingOfSheet;
  readonly cells: number[];
  /** Of the hours of the row alone, not of its day. */
  readonly ofHours?: true;
}

/** What a row says whose hours are of an absence; the reading as it is for any other. */
export function withoutAbsence(
  grid: Grid,
  row: number,
  activities: readonly number[],
  found: RowReading | null,
): RowReading | null {
  if (found?.reading.kind !== 'present') return found;
  for (const column of activities) {
    const { folded } = textAt(grid, row, column);
    // "No" answers whether something was billed.
    if (blankAt(grid, row, column) || isUnticked(folded)) continue;
    // Activities are numbered: "51 Absence".
    const meaning = meaningOfLeave(folded.replace(/^\d{1,3} /, ''));
    if (isAway(meaning)) return { reading: readingOf(meaning), cells: [column, ...found.cells], ofHours: true };
  }
  return found;
}
