/** What somebody worked at in a week whose days have dates: tasks down, hours across, and below them what each day had in all. */
import { daysBetween } from '../../programme/calendar';
import type { TextFacts } from '../cells/cell-facts';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isBlankRow, type DayAxis } from '../days/day-axis';
import { isTotalLabel } from '../people/names';
import { isGivenName } from '../words/given-names';
import { amountAt } from './amounts';

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
  const dates = days.map(({ row, column }) => completeDate(dayCellAt(grid, row, column)));
  return dates.every((day, index) => {
    const before = dates[index - 1];
    return day !== null && (before === undefined || (before !== null && daysBetween(before, day) === 1));
  });
}

const namesSomebody = ({ folded }: TextFacts): boolean =>
  folded !== '' && folded.split(' ').some((word) => isGivenName(word));

const isAmount = (grid: Grid, row: number, column: number): boolean =>
  blankAt(grid, row, column) || amountAt(grid, row, column) !== null;
