/** What a row says in words of a day on which nobody came and went: "dopust" as a note or in place of the times, with hours or without. */
import { clockAt } from '../cells/clock';
import type { Grid } from '../cells/grid';
import { absenceInNotes, leaveInNotes, speaksOfLeave } from '../marks/leave-words';
import type { ColumnMeaning } from '../tables/columns';
import type { Heading } from '../words/headings';
import type { RowReading } from './activity-away';
import { amountIn } from '../cells/amounts';
import type { ValueColumns } from './timesheet-columns';
import type { VerticalRun } from './vertical-runs';

const hasTimes = (grid: Grid, row: number, { ins, outs }: ValueColumns): boolean =>
  [...ins, ...outs].some((column) => (clockAt(grid, row, column) ?? 0) > 0);

/** Where in a log it is written what was done and where: on a day without hours, why nobody came. */
const OF_WORK: readonly (Heading | null)[] = ['note', 'event', 'subject', 'session', 'town', 'role', null];

/**
 * What a row says, its note counted in: "nisem bila, bolna" in a row without hours. Where others come and go, hours without
 * times under "dopust" are hours of leave; where nobody's times are kept, "4 | bolniška" may be four hours before the illness:
 * that is asked, and so is a sentence that speaks of leave beside such hours ("vloga za dopust"). Nobody is away on a holiday
 * on which hours were worked.
 *
 * @param fillers the columns in which a form holds 0 wherever nothing was entered
 */
export function notedReader(
  grid: Grid,
  { rows }: VerticalRun,
  columns: ValueColumns,
  meanings: readonly ColumnMeaning[],
  fillers: ReadonlySet<number>,
): (row: number, found: RowReading | null) => RowReading | null {
  const notes = meanings.filter(({ heading }) => heading === 'note').map(({ column }) => column);
  const values = [...columns.ins, ...columns.outs, ...columns.besides, ...columns.work];
  const isOfWork = ({ column, heading, coverage, text }: ColumnMeaning): boolean =>
    text !== '' && OF_WORK.includes(coverage < 0.5 ? null : heading) && ![...values, columns.weekday].includes(column);
  const remarks = meanings.filter(isOfWork).map(({ column }) => column);
  const isTimed = rows.some((row) => hasTimes(grid, row, columns));
  // 0 hours are of somebody who was expected.
  const notDone = (row: number): RowReading | null => {
    const isUndone = columns.work.some((column) => !fillers.has(column) && grid.at(row, column) === 0);
    const said = isUndone ? absenceInNotes(grid, row, remarks) : null;
    return said?.reading.kind === 'absence' ? { reading: said.reading, cells: [said.column], ofHours: true } : null;
  };
  const hasHours = (row: number): boolean =>
    columns.work.some((column) => (amountIn(grid, row, column, columns) ?? 0) > 0);
  return (row, found) => {
    if (found?.reading.kind === 'absence' || found?.reading.kind === 'neither' || hasTimes(grid, row, columns))
      return found;
    const leave =
      leaveInNotes(grid, row, [...values, ...notes]) ?? (found === null ? absenceInNotes(grid, row, remarks) : null);
    if (leave === null) {
      if (found?.reading.kind !== 'present') return hasHours(row) ? found : (notDone(row) ?? found);
      const column = isTimed ? remarks.find((at) => speaksOfLeave(grid, row, at)) : undefined;
      return column === undefined ? found : doubted(column, found);
    }
    if (found === null || isTimed || values.includes(leave.column))
      return { reading: leave.reading, cells: [leave.column], ofHours: true };
    if (leave.reading.kind !== 'absence') return found;
    return doubted(leave.column, found);
  };
}

const doubted = (column: number, { cells }: RowReading): RowReading => ({
  reading: { kind: 'unclear', why: 'ambiguous' },
  cells: [column, ...cells],
});
