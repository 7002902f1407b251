/** Days that are divided in columns: in and out, morning and afternoon, "present" and "absent". */
import { choicesOfDays } from './choice-of-day';
import type { AxisDay, DayAxis } from '../days/day-axis';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isOfExpenses } from './expense-columns';
import { isTurn } from '../words/coming-and-going';
import type { Heading } from '../words/headings';
import type { MarkMeaning } from '../words/mark-meaning';
import { columnsOfMeetings } from './second-meetings';
import { labelsOfParts } from './parts-of-day';
import { meetingsOfDays, WIDEST_DAY } from './meetings-of-days';

/** So many rows show whether a column is used. */
const SAMPLE = 60;

/** Columns of one day; several where the day is divided (in/out, morning/afternoon). */
export interface DayColumns {
  readonly day: AxisDay;
  readonly columns: readonly number[];
  /**
   * `clock` = the first is the time in, the second the time out, and both are one entry; `choice` = the columns are
   * headed "P", "F" …, and the one that is ticked says what the day was.
   */
  readonly kind: 'marks' | 'clock' | 'choice';
  /** What each column of a choice says when it is ticked. */
  readonly meanings?: readonly MarkMeaning[];
  /** What each column is called where it tells of a part of the day; null or missing elsewhere. */
  readonly labels?: readonly string[] | null;
}

/** A day over several columns: the columns up to the next day, where they are headed or filled. */
export function dividedDays(grid: Grid, axis: DayAxis, headLast: number): DayColumns[] {
  const { days } = axis;
  const gaps = days.slice(1).map((day, index) => day.column - (days[index]?.column ?? 0));
  const width = gaps.length === 0 ? 1 : ([...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1);
  const undivided = days.map((day): DayColumns => ({
    day,
    columns: columnsOfMeetings(grid, axis, day),
    kind: 'marks',
  }));
  if (width < 2) return undivided;
  if (width > WIDEST_DAY) return meetingsOfDays(grid, axis, headLast) ?? undivided;
  const choices = choicesOfDays(grid, days, width, headLast);
  if (choices !== null) return choices;
  return days.map((day, index) => {
    const end = Math.min(day.column + width, days[index + 1]?.column ?? day.column + width);
    const columns: number[] = [];
    const headings: (Heading | null)[] = [];
    for (let column = day.column; column < end; column++) {
      const match = axis.row < headLast ? subheadingOf(grid, axis.row + 1, headLast, column) : null;
      columns.push(column);
      headings.push(match);
    }
    const clock = comingAndGoing(grid, columns, headings, headLast);
    if (clock !== null) return { day, columns: clock, kind: 'clock' };
    const telling = columns.filter((_, position) => headings[position] === 'status' || headings[position] === 'hours');
    if (telling.length > 0) return { day, columns: telling.slice(0, 1), kind: 'marks' };
    const attended = columns.filter((column) => !isOfExpenses(grid, axis, headLast, column));
    // Meals alone are told of the table: whatever they are, they are all that it has.
    const kept = (attended.length > 0 ? attended : columns).filter((column) => {
      const position = column - day.column;
      return (
        headings[position] !== 'note' &&
        headings[position] !== 'signature' &&
        (position === 0 || (usedBelow(grid, column, headLast) && !isOfItself(grid, axis, column, position)))
      );
    });
    const labels = labelsOfParts(
      grid,
      kept.map((column) => ({ row: headLast, column })),
    );
    return { day, columns: kept, kind: 'marks', labels };
  });
}

/** "Beginn" and "Ende" are of somebody's employment elsewhere; under a day they say when that day began and ended. */
const BEGINNING: readonly (Heading | null)[] = ['timeIn', 'entry'];
const END: readonly (Heading | null)[] = ['timeOut', 'exit'];

/** The two columns of a day that say when somebody came and went; null where they are headed by something else. */
function comingAndGoing(
  grid: Grid,
  columns: readonly number[],
  headings: readonly (Heading | null)[],
  headLast: number,
): readonly number[] | null {
  const words = columns.map((column) => textAt(grid, headLast, column).folded);
  const come = columns.findIndex((_, at) => BEGINNING.includes(headings[at] ?? null));
  const go = columns.findIndex((_, at) => END.includes(headings[at] ?? null));
  const [from, to] = [columns[come], columns[go]];
  if (from !== undefined && to !== undefined) return [from, to];
  const turn = columns.findIndex((_, at) => isTurn(words[at] ?? '', words[at + 1] ?? ''));
  return turn < 0 ? null : columns.slice(turn, turn + 2);
}

/** "Kitchen" between two dates heads a meeting of its own; "hours" behind each of them is of its day. */
function isOfItself(grid: Grid, { row, days }: DayAxis, column: number, position: number): boolean {
  const { folded } = textAt(grid, row, column);
  const alike = days.filter((day) => textAt(grid, row, day.column + position).folded === folded);
  return folded !== '' && alike.length < 2;
}

function subheadingOf(grid: Grid, from: number, to: number, column: number): Heading | null {
  for (let row = to; row >= from; row--) {
    const match = textAt(grid, row, column).heading;
    if (match && match.coverage >= 0.5) return match.heading;
  }
  return null;
}

function usedBelow(grid: Grid, column: number, headLast: number): boolean {
  for (let row = headLast + 1; row < Math.min(grid.rows, headLast + SAMPLE); row++)
    if (!blankAt(grid, row, column)) return true;
  return false;
}
