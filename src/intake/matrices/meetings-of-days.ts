/** Days over more columns than a day is divided in, each column headed by a meeting of its own: "pon 6." over the lessons 1 to 8, "čet 9." over ten workshops. */
import type { AxisDay, DayAxis } from '../days/day-axis';
import { dayCellAt } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { DayColumns } from './divided-days';

/** In so many columns a day is divided, whatever heads them. */
export const WIDEST_DAY = 6;

/** Null where the columns are headed by nothing, or by days of their own. */
export function meetingsOfDays(grid: Grid, { days, row: dayRow }: DayAxis, headLast: number): DayColumns[] | null {
  const [first, last] = [days[0], days.at(-1)];
  const rows = Array.from({ length: headLast - dayRow }, (_, step) => dayRow + 1 + step).filter(
    (row) => first && !blankAt(grid, row, first.column),
  );
  // "Evidence" behind the last meeting has no time of its own below it.
  const isHeaded = (column: number): boolean => rows.length > 0 && rows.every((row) => !blankAt(grid, row, column));
  const isOther = (column: number): boolean =>
    rows.some((row) => (textAt(grid, row, column).heading?.coverage ?? 0) >= 0.5);
  if (!last || rows.some((row) => tellsDays(grid, row, days, last))) return null;
  let end = last.column;
  while (end < grid.columns && isHeaded(end) && !isOther(end)) end++;
  const divided = days.map((day, index): DayColumns => {
    const next = days[index + 1]?.column ?? end;
    const columns = Array.from({ length: next - day.column }, (_, step) => day.column + step);
    return { day, columns: columns.filter((column) => isHeaded(column)), kind: 'marks' };
  });
  return divided.every(({ day, columns }) => columns.includes(day.column)) ? divided : null;
}

/** Weekdays, dates, or numbers that do not begin anew under every day: a week begins on what stands above. "18:00–19:30, room 1.10" is no date. */
function tellsDays(grid: Grid, row: number, days: readonly AxisDay[], last: AxisDay): boolean {
  const starts = new Set<number>();
  let filled = 0;
  let told = 0;
  for (let column = days[0]?.column ?? 0; column <= last.column; column++) {
    if (!blankAt(grid, row, column)) filled++;
    const cell = dayCellAt(grid, row, column);
    if (cell?.kind === 'serial' || cell?.kind === 'text') told++;
    if (cell?.kind === 'number' && days.some((day) => day.column === column)) starts.add(cell.day);
  }
  return told > 0.5 * filled || starts.size > 1;
}

/** The row heads meetings: nearly every column under days that are so wide says something, and each something else. */
export function headsMeetingsOfDays(grid: Grid, { days }: DayAxis, row: number): boolean {
  const [first, second] = days;
  const last = days.at(-1);
  if (!first || !second || !last || second.column - first.column <= WIDEST_DAY) return false;
  const texts: string[] = [];
  for (let column = first.column; column <= last.column; column++) texts.push(textAt(grid, row, column).folded);
  return new Set(texts.filter((text) => text !== '')).size >= 0.8 * texts.length;
}
