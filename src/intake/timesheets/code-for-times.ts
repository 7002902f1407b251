/** Codes that stand where otherwise it is written when somebody came: "ŠT | | 8". The hours beside them may be of work or of leave. */
import { clockAt } from '../cells/clock';
import { textAt, writtenAt, type Grid } from '../cells/grid';
import { UNEXPLAINED } from '../marks/readings-of-marks';
import type { MarkReadingOfSheet } from '../reading';
import { meaningOfExplanation } from '../words/mark-words';
import type { RowReading } from './activity-away';
import type { ValueColumns } from './timesheet-columns';
import { saysWord } from './timesheet-row';

/** Letters beside each other may mean anything. */
const SHORTEST_WORD = 4;

/**
 * What a row says, such a code counted in: hours are worked where it is explained as work, or is a word for it; where it is
 * explained as leave they are hours of leave, and a code that nobody explains is asked.
 *
 * @param explained what legends, answers and the codes of every office say of a mark
 */
export function withCode(
  grid: Grid,
  row: number,
  { ins, outs, work, besides }: ValueColumns,
  explained: (mark: string, reading: MarkReadingOfSheet) => MarkReadingOfSheet,
  found: RowReading | null,
): RowReading | null {
  if (found?.reading.kind !== 'present' || !found.cells.some((column) => [...work, ...besides].includes(column)))
    return found;
  const clocks = [...ins, ...outs];
  const column = clocks.find((at) => saysWord(grid, row, at));
  if (column === undefined || clocks.some((at) => (clockAt(grid, row, at) ?? 0) > 0)) return found;
  const said = explained(writtenAt(grid, row, column), UNEXPLAINED);
  if (said.kind === 'present') return found;
  const { folded } = textAt(grid, row, column);
  const isWork = folded.length >= SHORTEST_WORD && meaningOfExplanation(folded) === 'present';
  if (said.kind === 'unclear') return isWork ? found : { reading: said, cells: [column] };
  return { reading: said, cells: [column], ofHours: true };
}
