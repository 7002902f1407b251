/** What a row says in words of a day on which nobody came and went: "dopust" as a note or in place of the times, with hours or without. */
import { clockAt } from '../cells/clock';
import type { Grid } from '../cells/grid';
import { absenceInNotes, leaveInNotes } from '../marks/leave-words';
import type { ColumnMeaning } from '../tables/columns';
import type { Heading } from '../words/headings';
import type { RowReading } from './activity-away';
import { amountIn } from './amounts';
import type { ValueColumns } from './timesheet-columns';
import type { VerticalRun } from './vertical-runs';

const hasTimes = (grid: Grid, row: number, { ins, outs }: ValueColumns): boolean =>
  [...ins, ...outs].some((column) => (clockAt(grid, row, column) ?? 0) > 0);

const REMARKS: readonly (Heading | null)[] = [null, 'note', 'subject', 'session', 'event'];

/**
 * What a row says, its note counted in. Where others come and go, hours without times under "dopust" are hours of leave;
 * where nobody's times are kept, "4 | bolniška" may be four hours before the illness: that is asked. Nobody is away on a
 * holiday on which hours were worked.
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
  const values = [...columns.ins, ...columns.outs, ...columns.work];
  const remarks = meanings
    .filter(({ column, heading }) => !values.includes(column) && REMARKS.includes(heading))
    .map(({ column }) => column);
  const isTimed = rows.some((row) => hasTimes(grid, row, columns));
  const notThere = (row: number): RowReading | null => {
    // 0 hours are of somebody who was expected; of a day on which nothing stands a note tells only that nobody came.
    const isUndone = columns.work.some((column) => !fillers.has(column) && grid.at(row, column) === 0);
    const said = absenceInNotes(grid, row, isUndone ? remarks : notes);
    if (said === null || said.reading.kind !== 'absence' || (!isUndone && said.reading.meaning === 'excused'))
      return null;
    return { reading: said.reading, cells: [said.column], ofHours: true };
  };
  const hasHours = (row: number): boolean =>
    columns.work.some((column) => (amountIn(grid, row, column, columns) ?? 0) > 0);
  return (row, found) => {
    if (found?.reading.kind === 'absence' || found?.reading.kind === 'neither' || hasTimes(grid, row, columns))
      return found;
    const leave = leaveInNotes(grid, row, [...values, ...notes]);
    if (leave === null) return found?.reading.kind === 'present' || hasHours(row) ? found : (notThere(row) ?? found);
    if (found === null || isTimed || values.includes(leave.column))
      return { reading: leave.reading, cells: [leave.column], ofHours: true };
    if (leave.reading.kind !== 'absence') return found;
    return { reading: { kind: 'unclear', why: 'ambiguous' }, cells: [leave.column, ...found.cells] };
  };
}
