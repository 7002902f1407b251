/** A form of one person under a single line of weekdays: for each week its first day, and the times of coming and leaving in two rows. */
import type { IsoDate } from '../../programme/units';
import type { Claims } from '../cells/account';
import type { DayAxis } from '../days/day-axis';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { readDaysAcross } from './days-across';
import type { Grid } from '../cells/grid';
import type { TableReading } from '../matrices/matrix';
import type { SheetContext } from '../sheet-context';
import { rowsHeaded, timesIn } from './times-across';
import { datesOfWeek } from '../days/week-axis';

interface Week {
  readonly timeIn: number;
  readonly timeOut: number;
  /** A day of the week, and its column left of the weekdays. */
  readonly day: IsoDate;
  readonly column: number;
}

/** Null unless rows of coming and leaving take turns to the end of the sheet and each two of them tell their week. */
export function readTimesByWeek(
  grid: Grid,
  axes: readonly DayAxis[],
  context: SheetContext,
  claims: Claims,
): TableReading[] | null {
  const axis = axes.find(({ kind }) => kind === 'weekdays');
  if (axis === undefined || axes.some((other) => other.row < axis.row)) return null;
  const weeks = weeksBelow(grid, axis);
  if (weeks === null) return null;
  return weeks.map(({ timeIn, timeOut, day, column }) => {
    for (const row of [timeIn, timeOut]) claims.read(row, column);
    return readDaysAcross(
      grid,
      { ...axis, week: { day, column } },
      [timeIn, timeOut],
      (at) => timesIn(grid, [{ timeIn, timeOut }], at),
      context,
      claims,
    );
  });
}

function weeksBelow(grid: Grid, axis: DayAxis): Week[] | null {
  const [ins, outs] = [
    rowsHeaded(grid, axis, grid.rows - 1, 'timeIn'),
    rowsHeaded(grid, axis, grid.rows - 1, 'timeOut'),
  ];
  if (ins.length === 0 || ins.length !== outs.length) return null;
  const weeks = ins.flatMap((timeIn, index): Week[] => {
    const timeOut = outs[index] ?? timeIn;
    const week = timeOut > timeIn && timeOut < (ins[index + 1] ?? grid.rows) ? weekOf(grid, axis, timeIn) : null;
    return week === null ? [] : [{ timeIn, timeOut, ...week }];
  });
  return weeks.length === ins.length ? weeks : null;
}

/** The day left of the weekdays that is the first of a week of them. */
function weekOf(grid: Grid, axis: DayAxis, row: number): Pick<Week, 'day' | 'column'> | null {
  for (let column = 0; column < (axis.days[0]?.column ?? 0); column++) {
    const day = completeDate(dayCellAt(grid, row, column));
    if (day !== null && datesOfWeek(axis, day) !== null) return { day, column };
  }
  return null;
}
