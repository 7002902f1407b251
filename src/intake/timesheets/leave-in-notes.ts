/** What a row says in words of a day on which nobody came and went: "dopust" as a note or in place of the times, with hours or without. */
import { clockAt } from '../cells/clock';
import type { Grid } from '../cells/grid';
import { absenceInNotes, leaveInNotes, speaksOfLeave } from '../marks/leave-words';
import type { ColumnMeaning } from '../tables/columns';
import type { Heading } from '../words/headings';
import type { RowReading } from './activity-away';
import type { ValueColumns } from './timesheet-columns';
import type { VerticalRun } from './vertical-runs';

const hasTimes = (grid: Grid, row: number, { ins, outs }: ValueColumns): boolean =>
  [...ins, ...outs].some((column) => (clockAt(grid, row, column) ?? 0) > 0);

/** Where in a log it is written what was done and where: on a day without hours, why nobody came. */
const OF_WORK: readonly (Heading | null)[] = ['note', 'event', 'subject', 'town', 'role', null];

/**
 * What a row says, its note counted in: "nisem bila, bolna" in a row without hours. Where others come and go, hours without
 * times under "dopust" are hours of leave; where nobody's times are kept, "4 | bolniška" may be four hours before the illness:
 * that is asked, and so is a sentence that speaks of leave beside such hours ("vloga za dopust"). Nobody is away on a holiday on which hours were worked.
 */
export function notedReader(
  grid: Grid,
  { rows }: VerticalRun,
  columns: ValueColumns,
  meanings: readonly ColumnMeaning[],
): (row: number, found: RowReading | null) => RowReading | null {
  const notes = meanings.filter(({ heading }) => heading === 'note').map(({ column }) => column);
  const values = [...columns.ins, ...columns.outs, ...columns.besides, ...columns.work];
  const isOfWork = ({ column, heading, coverage, text }: ColumnMeaning): boolean =>
    text !== '' && OF_WORK.includes(coverage < 0.5 ? null : heading) && ![...values, columns.weekday].includes(column);
  const said = meanings.filter(isOfWork).map(({ column }) => column);
  const isTimed = rows.some((row) => hasTimes(grid, row, columns));
  return (row, found) => {
    if (found?.reading.kind === 'absence' || found?.reading.kind === 'neither' || hasTimes(grid, row, columns))
      return found;
    const leave =
      leaveInNotes(grid, row, [...values, ...notes]) ?? (found === null ? absenceInNotes(grid, row, said) : null);
    if (leave === null) {
      if (!isTimed || found?.reading.kind !== 'present') return found;
      const column = said.find((at) => speaksOfLeave(grid, row, at));
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
