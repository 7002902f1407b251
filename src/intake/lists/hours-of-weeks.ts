/** Hours of people summed up by week: "Teden 1 | Teden 2 | … | Skupaj" beside names, whatever stands over these. Which days of a week they were, nothing says. */
import type { Claims } from '../cells/account';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { speaksOfHours } from '../cells/language';
import type { TableReading } from '../matrices/matrix';
import type { MatrixShape } from '../matrices/matrix-shape';
import type { MatrixPerson } from '../matrices/rows-of-person';
import { areSpans } from '../days/doubtful-day';
import type { CellValue } from '../../sheet/cells';
import { isWeekNumber, looksLikeName } from '../people/names';
import { personAt } from '../tables/people-index';
import type { SheetContext } from '../sheet-context';

const FEWEST = { people: 3, weeks: 2 };
/** Somebody's sum may be typed wrong. */
const ADD_UP = 0.8;
/** A given name and a surname, most of them. */
const NAMED = 0.8;
const HOURS_OF_WEEK = 168;

/** Null unless the weeks of nearly everybody add up to the sum behind them, or each week is told from day to day, and something speaks of hours: points are summed up by week, too. */
export function readHoursOfWeeks(
  grid: Grid,
  shapes: readonly MatrixShape[],
  context: SheetContext,
  claims: Claims,
): TableReading | null {
  const [shape, ...others] = shapes;
  if (shape === undefined || others.length > 0 || shape.axis.days.length < FEWEST.weeks) return null;
  if (!context.speaksOfHours && !saysHours(grid, shape.axis.lastRow)) return null;
  const people = areSpans(grid, shape.axis) ? peopleOverSpans(grid, shape) : peopleWithSum(grid, shape);
  if (people.length < FEWEST.people || !areNamed(grid, people, shape)) return null;
  const { nameColumns, axis } = shape;
  for (const { row } of people) {
    for (const column of nameColumns) claims.read(row, column);
    for (let column = axis.days[0]?.column ?? 0; column < grid.columns; column++) claims.ignore(row, column, 'totals');
  }
  for (let row = axis.firstRow; row <= axis.lastRow; row++)
    for (let column = 0; column < grid.columns; column++) claims.ignore(row, column, 'heading');
  return {
    kind: 'monthly-totals', headerRow: grid.place(axis.row, 0).row,
    people: people.map(({ row, name }) => personAt(grid, shape, row, name)),
    days: [], entries: [], blanks: [], participants: [], weekdayDoubts: [], headingDoubts: [], questions: [],
  }; // prettier-ignore
}

const areNamed = (grid: Grid, people: readonly MatrixPerson[], { nameColumns }: MatrixShape): boolean =>
  people.filter(
    ({ row, name }) => name.includes(' ') && nameColumns.some((column) => looksLikeName(textAt(grid, row, column))),
  ).length >=
  NAMED * people.length;

/** Everybody with hours below "7. 9. – 11. 9.": nothing but hours of a week stands there. */
function peopleOverSpans(grid: Grid, { axis, people }: MatrixShape): readonly MatrixPerson[] {
  const figuresOf = (row: number): CellValue[] =>
    axis.days.flatMap(({ column }) => (blankAt(grid, row, column) ? [] : [grid.at(row, column)]));
  const isOfWeek = (figure: CellValue): boolean => typeof figure === 'number' && figure >= 0 && figure <= HOURS_OF_WEEK;
  const told = people.filter(({ row }) => figuresOf(row).length > 0);
  return told.every(({ row }) => figuresOf(row).every(isOfWeek)) ? told : [];
}

/** Everybody with a sum of their own, where nearly all of these are right; what all did in a week has none. */
function peopleWithSum(grid: Grid, shape: MatrixShape): readonly MatrixPerson[] {
  const total = areWeeks(grid, shape) ? totalColumn(grid, shape) : null;
  if (total === null) return [];
  const people = shape.people.filter(({ row }) => !blankAt(grid, row, total));
  const right = people.filter(({ row }) => addsUp(grid, row, shape, total));
  return right.length < ADD_UP * people.length ? [] : people;
}

const areWeeks = (grid: Grid, { axis }: MatrixShape): boolean =>
  axis.kind === 'sessions' && axis.days.every(({ column }) => isWeekNumber(textAt(grid, axis.row, column)));

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
