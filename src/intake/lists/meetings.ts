/** Meetings of which the sheet says no day, or that of some: where they are those of a matrix. */
import { completeDate } from '../cells/day-cell';
import { textAt, type Grid } from '../cells/grid';
import type { DayAxis } from '../days/day-axis';
import { fitnessOf } from '../matrices/matrix-fitness';
import { findMatrixShapes, type MatrixShape } from '../matrices/matrix-shape';
import { arePoints } from '../matrices/points-across';
import type { SheetContext } from '../sheet-context';
import { fold } from '../words/text';
import { areBoxesOfWeek } from './boxes-of-week';
import { columnsOf, type ListShape } from './list-shape';
import { areNumbered, markedColumns } from './marked-columns';
import { presenceByParts } from './presence-by-parts';

/** Columns of marks that no line of days numbers or dates, neither above them nor in their rows, where the sheet or they themselves speak of attendance. */
export function meetingsOf(grid: Grid, list: ListShape | null, context: SheetContext): MatrixShape[] {
  const isDated = list !== null && columnsOf(list, 'date', 'dateTime').length > 0;
  const axis = list === null || isDated ? null : (presenceByParts(grid, list) ?? axisOfMarks(grid, list, context));
  return axis === null
    ? []
    : findMatrixShapes(grid, [axis]).filter(
        (shape) =>
          fitnessOf(grid, shape, true).fits &&
          (context.speaksOfAttendance || !arePoints(grid, shape)) &&
          isOnceEach(shape.people.map(({ name }) => name)),
      );
}

function axisOfMarks(grid: Grid, list: ListShape, { speaksOfAttendance }: SheetContext): DayAxis | null {
  const marked = markedColumns(grid, list);
  if (marked === null || speaksOfAttendance || areNumbered(grid, marked) || areDated(marked)) return marked;
  return areBoxesOfWeek(grid, list, marked) ? marked : null;
}

const areDated = ({ days }: DayAxis): boolean => days.filter(({ cell }) => completeDate(cell) !== null).length >= 2;

/** Whoever stands in several rows has meetings of several weeks: which of them a row is of, other columns tell. */
const isOnceEach = (names: readonly string[]): boolean => new Set(names.map(fold)).size >= 0.8 * names.length;

/** One word among the days of a line heads something else. */
const SHARE_OF_OTHERS = 0.5;

/** Between its dates stand other columns. */
export const hasGaps = ({ axis: { kind, days } }: MatrixShape): boolean =>
  kind === 'dates' && (days.at(-1)?.column ?? 0) - (days[0]?.column ?? 0) >= days.length;

/** "Kitchen" between "3. 11." and "10. 11." over marks as theirs is a meeting, too: the dated ones are some of all. */
export function areBetween(grid: Grid, { axis: { row, days } }: MatrixShape, all: MatrixShape): boolean {
  const [first = 0, last = 0] = [days[0]?.column, days.at(-1)?.column];
  const columns = all.axis.days.map(({ column }) => column);
  const words = columns.map((column) => textAt(grid, row, column).folded);
  const others = columns.filter((column, index) => {
    const word = words[index] ?? '';
    const isBetween = column > first && column < last && days.every((day) => day.column !== column);
    return isBetween && /\p{L}{3}/u.test(word) && words.indexOf(word) === words.lastIndexOf(word);
  });
  return (
    row === all.axis.row &&
    others.length >= SHARE_OF_OTHERS * days.length &&
    days.every(({ column }) => columns.includes(column))
  );
}
