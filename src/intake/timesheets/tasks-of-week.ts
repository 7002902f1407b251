/** What somebody worked at in a week whose days have dates, with or without the year: tasks down, hours across, and below them what each day had in all. */
import { daysBetween } from '../../programme/calendar';
import type { TextFacts } from '../cells/cell-facts';
import { completeDate, dayCellAt, type DayCell } from '../cells/day-cell';
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import type { DayAxis } from '../days/day-axis';
import { isTotalLabel } from '../people/names';
import { onlyMonth } from '../words/calendar-words';
import { isGivenName } from '../words/given-names';
import { amountAt } from '../cells/amounts';

const SUM = /^(total|sum|skupaj|vsota|gesamt|summe|totaal|totale|razem|celkem|ukupno|итого) /;

/** "Total daily hours" are hours that the rows above have already. */
export const isSumLabel = (label: TextFacts): boolean => isTotalLabel(label) || SUM.test(label.folded);

/** Whether the table is such a one: a plan has signs in it, a week between its days, or people where tasks would be. */
export function addsUpTasks(grid: Grid, axis: DayAxis): boolean {
  if (axis.kind !== 'dates' || !followEachOther(grid, axis)) return false;
  const left = axis.days[0]?.column ?? 0;
  for (let row = axis.lastRow + 1; row < grid.rows && !isBlankRow(grid, row); row++) {
    const labels = Array.from({ length: left }, (_, column) => textAt(grid, row, column));
    if (labels.some((label) => isSumLabel(label))) return true;
    if (labels.some((label) => namesSomebody(label)) || !axis.days.every(({ column }) => isAmount(grid, row, column)))
      return false;
  }
  return false;
}

/** Hours of weeks or of meetings have days between them. */
function followEachOther(grid: Grid, { days }: DayAxis): boolean {
  const cells = days.map(({ row, column }) => dayCellAt(grid, row, column));
  return cells.slice(1).every((cell, index) => isDayAfter(cells[index] ?? null, cell));
}

function isDayAfter(before: DayCell | null, cell: DayCell | null): boolean {
  const [first, second] = [completeDate(before), completeDate(cell)];
  if (first !== null && second !== null) return daysBetween(first, second) === 1;
  const [one, next] = [withoutYear(before), withoutYear(cell)];
  if (one === null || next === null) return false;
  const isNewMonth = next.day === 1 && one.day >= SHORTEST_MONTH && next.month === (one.month % 12) + 1;
  return isNewMonth || (next.month === one.month && next.day === one.day + 1);
}

const SHORTEST_MONTH = 28;

/** "12-Oct": which year it is, is asked. */
function withoutYear(cell: DayCell | null): { readonly month: number; readonly day: number } | null {
  if (cell?.kind !== 'text' || cell.day.year !== null || cell.day.swappable) return null;
  const month = onlyMonth(cell.day.months);
  return month === null || cell.day.day === null ? null : { month, day: cell.day.day };
}

/** A given name in a label is somebody's. */
export const namesSomebody = ({ folded }: TextFacts): boolean =>
  folded !== '' && folded.split(' ').some((word) => isGivenName(word));

const isAmount = (grid: Grid, row: number, column: number): boolean =>
  blankAt(grid, row, column) || amountAt(grid, row, column) !== null;
