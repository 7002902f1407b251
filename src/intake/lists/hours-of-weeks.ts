/** Hours of people summed up by week: "Teden 1 | Teden 2 | … | Skupaj" beside names, whatever stands over these. Which days of a week they were, nothing says. */
import type { Claims } from '../cells/account';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { speaksOfHours } from '../cells/language';
import type { TableReading } from '../matrices/matrix';
import type { MatrixShape } from '../matrices/matrix-shape';
import { isWeekNumber, looksLikeName } from '../people/names';
import { personAt } from '../tables/people-index';
import type { SheetContext } from '../sheet-context';

const FEWEST = { people: 3, weeks: 2 };
/** Somebody's sum may be typed wrong. */
const ADD_UP = 0.8;
/** A given name and a surname, most of them. */
const NAMED = 0.8;
const HOURS_OF_WEEK = 168;

/** Null unless the weeks of nearly everybody add up to the sum behind them and something speaks of hours: points are summed up by week, too. */
export function readHoursOfWeeks(
  grid: Grid,
  shapes: readonly MatrixShape[],
  context: SheetContext,
  claims: Claims,
): TableReading | null {
  const [shape, ...others] = shapes;
  if (shape === undefined || others.length > 0 || !areWeeks(grid, shape)) return null;
  const { nameColumns, axis } = shape;
  const total = totalColumn(grid, shape);
  // What all did in a week has no sum of its own.
  const people = shape.people.filter(({ row }) => total !== null && !blankAt(grid, row, total));
  const isOfHours = context.speaksOfHours || saysHours(grid, axis.lastRow);
  if (total === null || !isOfHours || people.length < FEWEST.people) return null;
  const named = people.filter(({ row, name }) => name.includes(' ') && nameColumns.some((column) => looksLikeName(textAt(grid, row, column)))); // prettier-ignore
  const right = people.filter(({ row }) => addsUp(grid, row, shape, total));
  if (named.length < NAMED * people.length || right.length < ADD_UP * people.length) return null;
  for (const { row } of people) {
    for (const column of nameColumns) claims.read(row, column);
    for (const column of [...axis.days.map((day) => day.column), total]) claims.ignore(row, column, 'totals');
  }
  for (const column of [...axis.days.map((day) => day.column), total]) claims.ignore(axis.row, column, 'heading');
  return {
    kind: 'monthly-totals', headerRow: grid.place(axis.row, 0).row,
    people: people.map(({ row, name }) => personAt(grid, shape, row, name)),
    days: [], entries: [], blanks: [], participants: [], weekdayDoubts: [], headingDoubts: [], questions: [],
  }; // prettier-ignore
}

const areWeeks = (grid: Grid, { axis }: MatrixShape): boolean =>
  axis.kind === 'sessions' &&
  axis.days.length >= FEWEST.weeks &&
  axis.days.every(({ column }) => isWeekNumber(textAt(grid, axis.row, column)));

function totalColumn(grid: Grid, { axis }: MatrixShape): number | null {
  const column = (axis.days.at(-1)?.column ?? 0) + 1;
  return textAt(grid, axis.row, column).heading?.heading === 'total' ? column : null;
}

function addsUp(grid: Grid, row: number, { axis }: MatrixShape, total: number): boolean {
  const figures = axis.days.map(({ column }) => (blankAt(grid, row, column) ? 0 : grid.at(row, column)));
  if (!figures.every((figure) => typeof figure === 'number' && figure >= 0 && figure <= HOURS_OF_WEEK)) return false;
  const sum = figures.reduce((all: number, figure) => all + Number(figure), 0);
  return sum > 0 && Math.abs(sum - Number(writtenAt(grid, row, total))) < 0.01 * Math.max(1, sum);
}

function saysHours(grid: Grid, lastRow: number): boolean {
  for (let row = 0; row <= lastRow; row++)
    for (let column = 0; column < grid.columns; column++)
      if (speaksOfHours(textAt(grid, row, column).folded)) return true;
  return false;
}
