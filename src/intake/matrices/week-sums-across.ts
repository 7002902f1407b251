/** People across over the numbers of weeks, beside the goal of a week: the hours of a week each, which are no day's. */
import type { Claims } from '../cells/account';
import { textAt, type Grid } from '../cells/grid';
import { speaksOfWeekSums } from '../cells/language';
import { personAt } from '../tables/people-index';
import type { TableReading } from './matrix';
import type { MatrixShape } from './matrix-shape';

/** @param sideways the sheet seen from the side; @param across its people, a row each; null where nothing speaks of the sums of weeks */
export function readWeekSums(sideways: Grid, across: readonly MatrixShape[], claims: Claims): TableReading | null {
  const [shape, ...others] = across;
  if (shape === undefined || others.length > 0 || !isByWeek(sideways, shape)) return null;
  for (const { row } of shape.people) {
    for (const column of shape.nameColumns) claims.read(row, column);
    for (const { columns } of shape.days) for (const column of columns) claims.ignore(row, column, 'totals');
  }
  return {
    kind: 'monthly-totals', headerRow: sideways.place(0, Math.max(...shape.nameColumns, 0)).row,
    people: shape.people.map(({ row, name }) => personAt(sideways, shape, row, name)),
    days: [], entries: [], blanks: [], participants: [], weekdayDoubts: [], headingDoubts: [], questions: [],
  }; // prettier-ignore
}

const isByWeek = (sideways: Grid, { axis, nameColumns }: MatrixShape): boolean =>
  axis.kind === 'numbers' &&
  Array.from({ length: sideways.rows }, (_, row) => row).some((row) =>
    nameColumns.some((column) => speaksOfWeekSums(textAt(sideways, row, column).folded)),
  );
