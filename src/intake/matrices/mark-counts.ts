/** What stands in mark cells, and how often: marks are understood together, not one by one. */
import type { CellValue } from '../../sheet/cells';
import { isBlank, isTimeAt, type Grid } from '../cells/grid';
import type { MarkCount } from '../marks/mark-context';
import type { MatrixShape } from './matrix-shape';
import { spelledDays } from './spelled-days';

export interface Counted {
  /** Filled cells. */
  readonly total: number;
  counts(): readonly MarkCount[];
}

/** Counts the contents of mark cells. */
export class MarkCounter implements Counted {
  private readonly plain = new Map<CellValue, MarkCount>();
  private readonly times = new Map<CellValue, MarkCount>();
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

  /** Letters of spelled days are no marks. */
  addMatrix(shape: MatrixShape): void {
    const spelled = spelledDays(this.grid, shape);
    for (const { columns } of shape.days)
      for (const column of columns) {
        if (spelled.has(column)) continue;
        for (const { row, more } of shape.people) {
          this.add(row, column);
          for (const further of more) this.add(further, column);
        }
      }
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

/** A matrix is asked about as often as there are things that it might be. A small one is counted again, for a sheet may have thousands of them. */
const MANY_PEOPLE = 30;
const known = new WeakMap<MatrixShape, MarkCounter>();

/** The contents of a matrix of the grid, counted once. */
export function countMatrix(grid: Grid, shape: MatrixShape): Counted {
  const before = known.get(shape);
  if (before) return before;
  const counter = new MarkCounter(grid);
  counter.addMatrix(shape);
  if (shape.people.length >= MANY_PEOPLE) known.set(shape, counter);
  return counter;
}
