/** Rows that look like lines of days and are data: rows of a list that hold several dates each, or what was handed in. */
import { daysBetween } from '../../programme/calendar';
import { completeDate, dayCellAt, type DayCell } from '../cells/day-cell';
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import { areFromAndTo, kindOf, numberOf, type Line } from './day-line';

/** Blank rows between a line and what stands below it. */
const REACH = 3;
/** So many dates tell from when to when. */
const SPAN = 2;
/** So many times of coming and leaving beside each other, of which most are the same, are no days. */
const FEWEST_MARKS = 3;

/** "8-12 | 8-12 | 8-12" may look like days, but tells from when to when somebody was there on each of them; whole dates do not. */
const isRepeating = (cells: readonly DayCell[]): boolean =>
  new Set(cells.map(numberOf)).size < 0.8 * cells.length && !cells.every((cell) => completeDate(cell) !== null);

/**
 * Rows of a list that hold several dates or rising numbers look like lines of days; but their neighbours do the same. A
 * heading may be there twice (a date over its weekday), a list's rows may agree (one day of entry for everybody): two
 * neighbours that are alike are a list whatever they hold.
 */
export function isDataLine(grid: Grid, line: Line): boolean {
  if (line.kind === 'sessions') return isNumberedThroughout(grid, line);
  if (line.kind !== 'dates') return false;
  let alikeNeighbours = 0;
  const next = below(grid, line.row);
  const isRun = runsOn(grid, line);
  for (const side of [
    [next, below(grid, next)],
    [line.row - 1, line.row - 2],
  ]) {
    for (const neighbour of side) {
      const like = likenessOf(grid, line, neighbour);
      // What stands under the days of a week parts them from those of the next.
      if (like === 'other' && isRun) break;
      if (like === 'other') continue;
      alikeNeighbours += 1;
      if (alikeNeighbours >= 2 || like === 'changed') return true;
    }
  }
  return false;
}

/** So many days that follow each other are of a week. */
const FEWEST_OF_RUN = 5;

/** Whether the line is of days that follow each other without a gap. */
export function runsOn(grid: Grid, { row, columns }: Line): boolean {
  const days = columns.map((column) => completeDate(dayCellAt(grid, row, column)));
  return (
    days.length >= FEWEST_OF_RUN &&
    days.every((day, index) => {
      const before = days[index - 1];
      return day !== null && (index === 0 || (!!before && daysBetween(before, day) === 1));
    })
  );
}

/** Whether another row holds the same days as the line, days that are not the same, or something else. */
export function likenessOf(grid: Grid, line: Line, neighbour: number): 'same' | 'changed' | 'other' {
  if (neighbour < 0 || neighbour >= grid.rows) return 'other';
  // A moment under a bare day is what was entered for it, not another day, and so is "8-12" under "4. 3.".
  const isOnly = (says: typeof hasTime, column: number): boolean =>
    says(grid, neighbour, column) && !says(grid, line.row, column);
  const cells = line.columns.map((column) =>
    isOnly(hasTime, column) || isOnly(isSpan, column) ? null : dayCellAt(grid, neighbour, column),
  );
  const dates = line.columns.filter((_, index) => {
    const cell = cells[index] ?? null;
    return cell !== null && kindOf(cell) === line.kind;
  });
  const alike = dates.length;
  if (alike < 0.5 * line.columns.length) return 'other';
  if (alike >= FEWEST_MARKS && isRepeating(cells.filter((cell) => cell !== null))) return 'other';
  // From when to when the course lasts, and perhaps at which hours, in the form above its days.
  if (alike < line.columns.length && alike <= SPAN + 1 && areFromAndTo(grid, neighbour, dates)) return 'other';
  const same = cells.filter(
    (cell, index) =>
      cell !== null && numberOf(cell) === numberOf(dayCellAt(grid, line.row, line.columns[index] ?? 0) ?? cell),
  ).length;
  return same < 0.8 * alike ? 'changed' : 'same';
}

/** "Evidence 1", "Evidence 2" in row under row are what somebody handed in, under headings that say so or not. */
function isNumberedThroughout(grid: Grid, { row, columns }: Line): boolean {
  const wordAt = (at: number, column: number): string => textAt(grid, at, column).folded.replace(/ ?\d+$/, '');
  const own = wordAt(row, columns[0] ?? 0);
  const isAlike = (at: number): boolean => {
    const filled = columns.filter((column) => at >= 0 && !blankAt(grid, at, column));
    return (
      filled.length > 1 &&
      own !== '' &&
      filled.filter((column) => wordAt(at, column) === own).length >= 0.8 * filled.length
    );
  };
  return [-2, -1, 1, 2].filter((step) => isAlike(row + step)).length >= 2;
}

const isSpan = (grid: Grid, row: number, column: number): boolean =>
  /^\d{1,2}\s?[-–]\s?\d{1,2}$/.test(textAt(grid, row, column).text);

function hasTime(grid: Grid, row: number, column: number): boolean {
  const value = grid.at(row, column);
  if (typeof value === 'number') return !Number.isInteger(value);
  return (textAt(grid, row, column).day?.time ?? null) !== null;
}

function below(grid: Grid, row: number): number {
  let next = row + 1;
  while (next < grid.rows && next <= row + REACH && isBlankRow(grid, next)) next++;
  return next;
}
