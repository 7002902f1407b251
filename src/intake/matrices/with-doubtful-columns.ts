/** A matrix in which the columns whose heading does not say their day are days, too. */
import type { IsoDate } from '../../programme/units';
import type { CellRef } from '../../sheet/cells';
import type { DatedAxis } from '../days/dated-axis';
import type { DayAxis } from '../days/day-axis';
import { doubtfulColumns } from './doubtful-columns';
import type { Grid } from '../cells/grid';
import type { MarkReader } from '../marks/mark-context';
import type { DayColumns } from './divided-days';
import type { MatrixShape } from './matrix-shape';
import type { HeadingDoubt } from '../reading';

/** A matrix with these columns among its days. */
export interface WithDoubtfulColumns {
  readonly shape: MatrixShape;
  /** Per day of the shape; null for a doubtful column that may be several days. */
  readonly dates: readonly (IsoDate | null)[];
  readonly headingDoubts: readonly HeadingDoubt[];
  /** Whether a cell heads one of them. */
  readonly isDoubtful: (cell: CellRef) => boolean;
}

export function withDoubtfulColumns(
  grid: Grid,
  shape: MatrixShape,
  dated: DatedAxis,
  marks: MarkReader,
): WithDoubtfulColumns {
  const { dates } = dated;
  const doubtful = new Map(doubtfulColumns(grid, shape, dated, marks).map((each) => [each.column, each]));
  if (doubtful.size === 0) return { shape, dates, headingDoubts: [], isDoubtful: () => false };
  const { axis } = shape;
  const said = new Map(shape.days.map((day, index) => [day.day.column, { day, date: dates[index] ?? null }]));
  const columns = [...new Set([...said.keys(), ...doubtful.keys()])].sort((a, b) => a - b);
  const dateOf = (column: number): IsoDate | null => {
    const [day, ...others] = doubtful.get(column)?.days ?? [said.get(column)?.date ?? null];
    return others.length === 0 ? (day ?? null) : null;
  };
  return {
    shape: { ...shape, days: columns.map((column) => said.get(column)?.day ?? unheaded(axis, column)) },
    dates: columns.map(dateOf),
    headingDoubts: columns.flatMap((column, day) => {
      const each = doubtful.get(column);
      return each
        ? [{ day, at: grid.ref(axis.row, column), fault: each.fault, found: each.found, days: each.days }]
        : [];
    }),
    isDoubtful: headsOneOf(grid, axis, [...doubtful.keys()]),
  };
}

const unheaded = ({ row }: DayAxis, column: number): DayColumns => ({
  day: { column, cell: null, row, weekdays: null, weekdayRow: null, label: '' },
  columns: [column],
  kind: 'marks',
});

function headsOneOf(
  grid: Grid,
  { firstRow, lastRow }: DayAxis,
  columns: readonly number[],
): (cell: CellRef) => boolean {
  const cells = new Set<string>();
  for (const column of columns) for (let row = firstRow; row <= lastRow; row++) cells.add(grid.ref(row, column).cell);
  return ({ cell }) => cells.has(cell);
}
