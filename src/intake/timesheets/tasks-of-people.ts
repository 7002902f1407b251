/** Where several people's tasks of a week stand, a block for each: their name, below it tasks down and weekdays across, and the sum of each day. */
import type { TextFacts } from '../cells/cell-facts';
import { speaksOfHours } from '../cells/language';
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import type { DayAxis } from '../days/day-axis';
import { canBeName } from '../people/name-words';
import { isNoPerson, looksLikeName } from '../people/names';
import type { SheetContext } from '../sheet-context';
import { weekdaysOf } from '../words/calendar-words';
import { namesTasks } from '../words/task-words';
import { amountAt } from '../cells/amounts';
import { isSumLabel, namesSomebody } from './tasks-of-week';

export interface TasksOfPerson {
  readonly nameRow: number;
  /** False for a block that nobody has taken. */
  readonly isNamed: boolean;
  readonly headingRow: number;
  /** Of the tasks. */
  readonly rows: readonly number[];
  /** Of the sums below them; null without one. */
  readonly sumRow: number | null;
}

export interface TasksOfWeek {
  readonly axis: DayAxis;
  /** "sob/ned" right behind the weekdays: two days in one column. */
  readonly weekend: number | null;
  /** Of the names and of the tasks. */
  readonly column: number;
  readonly blocks: readonly TasksOfPerson[];
}

/** So many of the blocks that are filled bear a name that somebody is surely given. */
const SURE = 0.5;

/** Null unless every line of weekdays is headed so, hours are spoken of, and nothing but amounts stands below. */
export function findTasksOfPeople(grid: Grid, axes: readonly DayAxis[], context: SheetContext): TasksOfWeek | null {
  const [axis, ...others] = axes;
  if (axis === undefined || others.length === 0 || context.isCalledPlan) return null;
  const places = axis.days.map(({ column }) => column);
  if (axes.some(({ kind, days }) => kind !== 'weekdays' || !days.every((day, index) => day.column === places[index])))
    return null;
  const column = firstFilled(grid, axis.row);
  if (column >= (places[0] ?? 0)) return null;
  const weekend = weekendBehind(grid, axis);
  const blocks = axes.map((each, index) =>
    blockOf(grid, each, column, weekend, axes[index + 1]?.firstRow ?? grid.rows),
  );
  const known = blocks.filter((block) => block !== null);
  if (known.length < blocks.length) return null;
  const named = known.filter(({ isNamed }) => isNamed).map(({ nameRow }) => textAt(grid, nameRow, column));
  const sure = named.filter((facts) => namesSomebody(facts));
  const areDifferent = new Set(named.map(({ folded }) => folded)).size === named.length;
  const isOfHours = context.speaksOfHours || known.every((block) => saysHours(grid, block));
  return named.length >= 2 && areDifferent && sure.length >= SURE * named.length && isOfHours
    ? { axis, weekend, column, blocks: known }
    : null;
}

function firstFilled(grid: Grid, row: number): number {
  let column = 0;
  while (column < grid.columns && blankAt(grid, row, column)) column++;
  return column;
}

function weekendBehind(grid: Grid, { row, days }: DayAxis): number | null {
  const column = (days.at(-1)?.column ?? 0) + 1;
  const parts = textAt(grid, row, column).text.split('/');
  const areDays = parts.length === 2 && parts.every((part) => weekdaysOf(grid.cache.text(part).folded).size > 0);
  return areDays ? column : null;
}

/** Null where something else stands above, left of or below the days. */
function blockOf(
  grid: Grid,
  { row: headingRow, firstRow, lastRow, days }: DayAxis,
  column: number,
  weekend: number | null,
  end: number,
): TasksOfPerson | null {
  if (firstRow !== lastRow || headingRow === 0 || !namesTasks(textAt(grid, headingRow, column).folded)) return null;
  const nameRow = headingRow - 1;
  const name = textAt(grid, nameRow, column);
  // A formula gives 0 for a name that is not there.
  const isNamed = !blankAt(grid, nameRow, column) && grid.at(nameRow, column) !== 0;
  if (isNamed && !isSomebody(name)) return null;
  const columns = [...days.map((day) => day.column), ...(weekend === null ? [] : [weekend])];
  const rows: number[] = [];
  let sumRow: number | null = null;
  for (let row = headingRow + 1; row < end && !isBlankRow(grid, row) && sumRow === null; row++) {
    if (isSumLabel(textAt(grid, row, column))) sumRow = row;
    else if (columns.every((at) => blankAt(grid, row, at) || amountAt(grid, row, at) !== null)) rows.push(row);
    else return null;
  }
  return { nameRow, isNamed, headingRow, rows, sumRow };
}

const isSomebody = (facts: TextFacts): boolean =>
  looksLikeName(facts) && !isNoPerson(facts) && (facts.heading === null || canBeName(facts));

/** "Ana Novak | Ure", "Skupaj ur". */
function saysHours(grid: Grid, { nameRow, headingRow }: TasksOfPerson): boolean {
  for (let row = nameRow; row <= headingRow; row++)
    for (let column = 0; column < grid.columns; column++)
      if (speaksOfHours(textAt(grid, row, column).folded)) return true;
  return false;
}
