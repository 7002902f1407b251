/** Hours or days of people summed up by week: "Teden 1 | Teden 2 | … | Skupaj" beside names, whatever stands over these. Which days of a week they were, nothing says. */
import type { Claims } from '../cells/account';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { speaksOfHours } from '../cells/language';
import type { DayAxis } from '../days/day-axis';
import type { TableReading } from '../matrices/matrix';
import type { MatrixShape } from '../matrices/matrix-shape';
import { areSpans } from '../days/doubtful-day';
import type { CellValue } from '../../sheet/cells';
import { isWeekNumber, looksLikeName } from '../people/names';
import { headsMarksOfPeople } from '../words/people-words';
import { personAt } from '../tables/people-index';
import type { SheetContext } from '../sheet-context';

const FEWEST = { people: 3, weeks: 2 };
/** Somebody's sum may be typed wrong. */
const ADD_UP = 0.8;
/** A given name and a surname, most of them. */
const NAMED = 0.8;
const HOURS_OF_WEEK = 168;
/** So many of the columns are numbered as weeks. */
const WEEKS = 0.8;

/** Null unless these are surely hours, and more than the meeting of a week lasts: points are summed up by week, too. */
export function readHoursOfWeeks(
  grid: Grid,
  shapes: readonly MatrixShape[],
  context: SheetContext,
  claims: Claims,
): TableReading | null {
  const [shape, ...others] = shapes;
  if (shape === undefined || others.length > 0 || shape.axis.days.length < FEWEST.weeks) return null;
  const { nameColumns, axis } = shape;
  const areFromTo = areSpans(grid, axis);
  if (!areFromTo && !areWeeks(grid, axis)) return null;
  const total = areFromTo ? null : totalColumn(grid, shape);
  const people = areFromTo
    ? peopleOverSpans(grid, shape, context)
    : total === null
      ? peopleOfLongWeeks(grid, shape, context)
      : peopleOfSums(grid, shape, total, context);
  if (people.length === 0) return null;
  const columns = areFromTo
    ? Array.from({ length: grid.columns }, (_, column) => column).slice(axis.days[0]?.column ?? 0)
    : [...axis.days.map((day) => day.column), ...(total === null ? [] : [total])];
  for (const { row } of people) {
    for (const column of nameColumns) claims.read(row, column);
    for (const column of columns) claims.ignore(row, column, 'totals');
  }
  for (let row = axis.firstRow; row <= axis.lastRow; row++)
    for (const column of columns) claims.ignore(row, column, 'heading');
  return {
    kind: 'monthly-totals', headerRow: grid.place(axis.row, 0).row,
    people: people.map(({ row, name }) => personAt(grid, shape, row, name)),
    days: [], entries: [], blanks: [], participants: [], weekdayDoubts: [], headingDoubts: [], questions: [],
  }; // prettier-ignore
}

type People = MatrixShape['people'];

/** The weeks of nearly everybody add up to the sum behind them. */
function peopleOfSums(grid: Grid, shape: MatrixShape, total: number, context: SheetContext): People {
  // What all did in a week has no sum of its own.
  const people = shape.people.filter(({ row }) => !blankAt(grid, row, total));
  const isOfHours = context.speaksOfHours || saysIn(grid, shape.axis.lastRow, speaksOfHours);
  const areDays = (): boolean =>
    saysIn(grid, shape.axis.lastRow, speaksOfDays) && people.every(({ row }) => areDaysOfWeeks(grid, row, shape));
  if ((!isOfHours && !areDays()) || people.length < FEWEST.people) return [];
  const right = people.filter(({ row }) => addsUp(grid, row, shape, total));
  const areSums = right.length >= ADD_UP * people.length;
  const areSure = right.length === people.length && areCalled(grid, people, shape);
  return areSums && (areSure || areNamed(grid, people, shape)) ? people : [];
}

/** "Ana", "Sivka": one word each, another in every row, under a heading of names or of what stands for them. */
function areCalled(grid: Grid, people: People, { nameColumns, nameHeading, meanings }: MatrixShape): boolean {
  const [column, ...others] = nameColumns;
  const isHeaded =
    nameHeading || meanings.some((meaning) => meaning.column === column && headsMarksOfPeople(meaning.text));
  return (
    column !== undefined &&
    others.length === 0 &&
    isHeaded &&
    people.every(({ row }) => looksLikeName(textAt(grid, row, column))) &&
    new Set(people.map(({ row }) => textAt(grid, row, column).folded)).size === people.length
  );
}

/** No meeting lasts so long as some of the weeks of most of them. */
function peopleOfLongWeeks(grid: Grid, shape: MatrixShape, { speaksOfHours }: SheetContext): People {
  const { people, nameColumns } = shape;
  if (!speaksOfHours || people.length < FEWEST.people) return [];
  const named = people.filter(({ row }) => nameColumns.some((column) => looksLikeName(textAt(grid, row, column))));
  const weeks = people.map(({ row }) => figuresOf(grid, row, shape));
  const long = weeks.filter((figures) => figures?.some((figure) => figure > LONGEST_MEETING));
  return named.length === people.length && !weeks.includes(null) && long.length > 0.5 * people.length ? people : [];
}

/** Hours of a meeting that are more were no meeting. */
const LONGEST_MEETING = 12;

/** "Teden 1 | Teden 2 | Teden 3" */
export const areWeeks = (grid: Grid, axis: DayAxis): boolean =>
  axis.kind === 'sessions' &&
  axis.days.length >= FEWEST.weeks &&
  axis.days.every(({ column }) => /\d/.test(textAt(grid, axis.row, column).text)) &&
  // "Počitnice 1" stands among the weeks.
  axis.days.filter(({ column }) => isWeekNumber(textAt(grid, axis.row, column))).length >= WEEKS * axis.days.length;

const areNamed = (grid: Grid, people: People, { nameColumns }: MatrixShape): boolean =>
  people.filter(
    ({ row, name }) => name.includes(' ') && nameColumns.some((column) => looksLikeName(textAt(grid, row, column))),
  ).length >=
  NAMED * people.length;

/** Everybody with hours below "7. 9. – 11. 9.": nothing but hours of a week stands there. */
function peopleOverSpans(grid: Grid, shape: MatrixShape, { speaksOfHours: isSaid }: SheetContext): People {
  const { axis, people } = shape;
  if (!isSaid && !saysIn(grid, axis.lastRow, speaksOfHours)) return [];
  const hoursOf = (row: number): CellValue[] =>
    axis.days.flatMap(({ column }) => (blankAt(grid, row, column) ? [] : [grid.at(row, column)]));
  const isOfWeek = (figure: CellValue): boolean => typeof figure === 'number' && figure >= 0 && figure <= HOURS_OF_WEEK;
  const told = people.filter(({ row }) => hoursOf(row).length > 0);
  const areHours = told.length >= FEWEST.people && told.every(({ row }) => hoursOf(row).every(isOfWeek));
  const total = totalColumn(grid, shape);
  const areSure = total !== null && told.every(({ row }) => addsUp(grid, row, shape, total));
  return areHours && (areNamed(grid, told, shape) || (areSure && areCalled(grid, told, shape))) ? told : [];
}

function totalColumn(grid: Grid, { axis }: MatrixShape): number | null {
  const column = (axis.days.at(-1)?.column ?? 0) + 1;
  return textAt(grid, axis.row, column).heading?.heading === 'total' ? column : null;
}

function addsUp(grid: Grid, row: number, shape: MatrixShape, total: number): boolean {
  const sum = (figuresOf(grid, row, shape) ?? []).reduce((all, figure) => all + figure, 0);
  return sum > 0 && Math.abs(sum - Number(writtenAt(grid, row, total))) < 0.01 * Math.max(1, sum);
}

/** Null where something else stands among the hours of the weeks. */
function figuresOf(grid: Grid, row: number, { axis }: MatrixShape): number[] | null {
  const filled = axis.days.filter(({ column }) => !blankAt(grid, row, column));
  const figures = filled
    .map(({ column }) => grid.at(row, column))
    .filter((value) => typeof value === 'number')
    .filter((value) => value >= 0 && value <= HOURS_OF_WEEK);
  return figures.length === filled.length ? figures : null;
}

/** "Število dni prisotnosti po tednih": no week has more. */
const DAYS = /(^| )(st|stevilo|number|anzahl|broj) (prisotnih |of )?(dni|dnevov|days|tage|dana)( |$)/;
const DAYS_OF_WEEK = 7;

const speaksOfDays = (folded: string): boolean => DAYS.test(folded);

const areDaysOfWeeks = (grid: Grid, row: number, shape: MatrixShape): boolean =>
  figuresOf(grid, row, shape)?.every((figure) => Number.isInteger(figure) && figure <= DAYS_OF_WEEK) ?? false;

function saysIn(grid: Grid, lastRow: number, says: (folded: string) => boolean): boolean {
  for (let row = 0; row <= lastRow; row++)
    for (let column = 0; column < grid.columns; column++) if (says(textAt(grid, row, column).folded)) return true;
  return false;
}
