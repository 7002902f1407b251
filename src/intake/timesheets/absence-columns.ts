/** Columns of a timesheet under "Odsoten", "Odsotnost", "Dopust": boxes that are ticked, or codes of what kept somebody away. */
import { areTicks } from '../lists/choice-columns';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { areCodesOfLeave } from '../marks/codes-of-leave';
import type { ColumnMeaning } from '../tables/columns';
import { isOfAbsence } from '../words/mark-words';
import { fold } from '../words/text';
import { amountAt } from '../cells/amounts';
import type { VerticalRun } from './vertical-runs';

export interface AbsenceColumns {
  readonly boxes: readonly ColumnMeaning[];
  /** Words and codes of leave, or hours of it. */
  readonly leave: readonly number[];
  /** Those of `leave` that hold codes. */
  readonly coded: readonly number[];
}

/**
 * @param meanings of the columns beside the days
 * @param leave those headed so
 * @param times where times or hours of a day may stand
 */
export function absenceColumns(
  grid: Grid,
  run: VerticalRun,
  meanings: readonly ColumnMeaning[],
  leave: readonly number[],
  times: readonly number[],
): AbsenceColumns {
  const headed = meanings.filter(({ text }) => isOfAbsence(text));
  const coded = [...new Set([...leave, ...headed.map(({ column }) => column)])].filter((column) =>
    holdsCodes(grid, run, column, meanings.find((meaning) => meaning.column === column)?.text ?? '', times),
  );
  return {
    boxes: headed.filter(({ column }) => !coded.includes(column) && holdsTicks(grid, run, column)),
    leave: [...new Set([...leave, ...coded])],
    coded,
  };
}

function holdsTicks(grid: Grid, run: VerticalRun, column: number): boolean {
  const filled = run.rows.filter((row) => !blankAt(grid, row, column));
  return filled.length > 0 && areTicks(new Set(filled.map((row) => fold(writtenAt(grid, row, column)))));
}

const holdsCodes = (grid: Grid, run: VerticalRun, column: number, heading: string, times: readonly number[]): boolean =>
  areCodesOfLeave(
    heading,
    run.rows
      .filter((row) => !blankAt(grid, row, column))
      .map((row) => ({
        facts: textAt(grid, row, column),
        isTimed: times.some((time) => (amountAt(grid, row, time) ?? 0) > 0),
      })),
  );
