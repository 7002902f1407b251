/** Rows that tell their month, over one line of day numbers: "marec 2024 | Ana Novak", "april 2024 | Ana Novak". */
import { blankAt, writtenAt, type Grid } from '../cells/grid';
import { tellsPeriod } from '../days/period';
import type { MatrixShape } from './matrix-shape';

/** A matrix for each month; the same matrix where its rows tell none, or all of them one. */
export function matricesByMonth(grid: Grid, shape: MatrixShape): readonly MatrixShape[] {
  const columns = shape.meanings.filter(({ heading }) => tellsPeriod(heading)).map(({ column }) => column);
  const hasMonth = shape.meanings.some(({ heading }) => heading === 'month');
  const isTold = shape.people.every(({ row }) => columns.every((column) => !blankAt(grid, row, column)));
  if (shape.axis.kind !== 'numbers' || !hasMonth || !isTold) return [shape];
  const months = new Map<string, MatrixShape['people'][number][]>();
  for (const person of shape.people) {
    const month = columns.map((column) => writtenAt(grid, person.row, column)).join(' ');
    months.set(month, [...(months.get(month) ?? []), person]);
  }
  return [...months.values()].map((people) => ({ ...shape, people }));
}
