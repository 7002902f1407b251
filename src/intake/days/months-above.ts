/** Months that stand over parts of a line of day numbers: "September" over 1–30, "Oktober" over the next 1–31. */
import { dayCellAt } from '../cells/day-cell';
import type { DayAxis } from './day-axis';
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import { periodOfCellText, NO_PERIOD, type PeriodHint } from './period';

const REACH = 4;

/** For a column the month that stands over it; null where fewer than two months stand in one row, so that they part nothing. */
export function monthsAbove(grid: Grid, axis: DayAxis): ((column: number) => PeriodHint) | null {
  const first = axis.days[0]?.column ?? 0;
  const last = axis.days.at(-1)?.column ?? 0;
  for (let row = axis.row - 1; row >= Math.max(0, axis.row - REACH); row--) {
    // Above a blank row stands another table.
    if (isBlankRow(grid, row)) return null;
    const found: { column: number; hint: PeriodHint }[] = [];
    let filled = 0;
    for (let column = first; column <= last; column++) {
      if (!blankAt(grid, row, column)) filled++;
      const hint = monthAt(grid, row, column);
      if (hint !== null) found.push({ column, hint });
    }
    // "mar" again and again in a line of weekdays is no March.
    // Among weekdays that nobody knows ("Merc", "Giov"), "Mart" is none either.
    if (
      found.length < 2 ||
      found.length < 0.5 * filled ||
      found.every((month) => isEitherWord(grid, row, month.column))
    )
      continue;
    return (column) => found.findLast((month) => month.column <= column)?.hint ?? NO_PERIOD;
  }
  return null;
}

function isEitherWord(grid: Grid, row: number, column: number): boolean {
  const cell = dayCellAt(grid, row, column);
  return cell?.kind === 'text' && cell.day.eitherWord === true;
}

function monthAt(grid: Grid, row: number, column: number): PeriodHint | null {
  const cell = dayCellAt(grid, row, column);
  if (cell?.kind === 'serial') {
    return { months: 1 << (Number(cell.date.slice(5, 7)) - 1), year: Number(cell.date.slice(0, 4)), schoolYear: null };
  }
  const facts = textAt(grid, row, column);
  if (facts.text === '' || facts.text.length > 30) return null;
  const hint = periodOfCellText(facts);
  return hint.months === 0 ? null : hint;
}
