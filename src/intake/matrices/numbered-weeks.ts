/** Weeks of one person that are only numbered: "Week 1", "2. teden" before Monday … Sunday. Which days they are, staff says. */
import type { Claims } from '../cells/account';
import { textAt, type Grid } from '../cells/grid';
import { isOfAll } from '../cells/language';
import { undated } from '../days/dated-axis';
import { isWeekNumber } from '../people/names';
import type { DayReading } from '../reading';
import type { SheetContext } from '../sheet-context';
import { readMatrix, type TableReading } from './matrix';
import type { MatrixShape } from './matrix-shape';

interface NumberedWeeks {
  readonly rows: readonly number[];
  readonly column: number;
}

/** Weeks under the days, of which nothing but their sum may stand below them; null where one is there twice. */
export function numberedWeeks(grid: Grid, { axis }: MatrixShape, below: readonly number[]): NumberedWeeks | null {
  for (let column = 0; column < (axis.days[0]?.column ?? 0); column++) {
    const rows = below.filter((row) => isWeekNumber(textAt(grid, row, column)));
    const weeks = new Set(rows.map((row) => textAt(grid, row, column).folded));
    const isAll = below.slice(rows.length).every((row) => isOfAll(textAt(grid, row, column).folded));
    if (rows.length > 0 && weeks.size === rows.length && rows.at(-1) === below[rows.length - 1] && isAll)
      return { rows, column };
  }
  return null;
}

/** @param shape its rows stand in the place of people; @param column numbers their weeks */
export function readNumberedWeeks(
  grid: Grid,
  shape: MatrixShape,
  column: number,
  context: SheetContext,
  claims: Claims,
): TableReading {
  for (const { row } of shape.people) claims.read(row, column);
  const table = readMatrix(grid, shape, [], context, claims);
  const days = shape.people.flatMap(({ row }) =>
    shape.days.map(({ day }): DayReading => ({
      label: `${textAt(grid, row, column).text} ${day.label}`,
      date: null,
      at: grid.ref(row, day.column),
    })),
  );
  const placed = <T extends { readonly person: number; readonly day: number }>(entry: T): T => ({
    ...entry,
    day: entry.person * shape.days.length + entry.day,
  });
  return {
    ...table,
    days,
    entries: table.entries.map(placed),
    blanks: table.blanks.map(placed),
    weekdayDoubts: [],
    headingDoubts: [],
    questions: undated(grid, shape.axis).questions,
  };
}
