/** What stands in mark cells, and how often: marks are understood together, not one by one. */
import type { CellValue } from '../../sheet/cells';
import { isBlank, isTimeAt, type Grid } from '../cells/grid';
import type { MarkCount } from '../marks/mark-context';
import type { MatrixShape } from './matrix-shape';
import { spelledDays } from './spelled-days';

/** Counts the contents of mark cells. */
export class MarkCounter {
  private readonly plain = new Map<CellValue, MarkCount>();
  private readonly times = new Map<CellValue, MarkCount>();
  /** Filled cells. */
  total = 0;

  constructor(private readonly grid: Grid) {}

  add(row: number, column: number): void {
    const value = this.grid.at(row, column);
    if (isBlank(value)) return;
    this.total++;
    const isTime = isTimeAt(this.grid, row, column);
    const counts = isTime ? this.times : this.plain;
    const known = counts.get(value);
    if (known) known.count++;
    else counts.set(value, { value, isTime, count: 1 });
  }

  counts(): MarkCount[] {
    return [...this.plain.values(), ...this.times.values()];
  }
}

/** The contents of one column. */
export function countColumn(grid: Grid, rows: Iterable<number>, column: number): MarkCount[] {
  const counter = new MarkCounter(grid);
  for (const row of rows) counter.add(row, column);
  return counter.counts();
}

/** The contents of a matrix, beside what was counted before; letters of spelled days are no marks. */
export function countMatrix(grid: Grid, shape: MatrixShape, counter = new MarkCounter(grid)): MarkCounter {
  const spelled = spelledDays(grid, shape);
  for (const { row, more } of shape.people) {
    for (const at of [row, ...more]) {
      for (const { columns } of shape.days)
        for (const column of columns) if (!spelled.has(column)) counter.add(at, column);
    }
  }
  return counter;
}
