/** Blocks of the same people one under another, a week each: one form, whose zeros say the same in all of them. */
import type { Grid } from '../cells/grid';
import type { MarkCount } from '../marks/mark-context';
import { fold } from '../words/text';
import { MarkCounter } from './mark-counts';
import type { MatrixShape } from './matrix-shape';

/** By block, what stands in all blocks of its people; nothing for one that has no other beside it. */
export function countsOfBlocks(
  grid: Grid,
  shapes: readonly MatrixShape[],
): ReadonlyMap<MatrixShape, readonly MarkCount[]> {
  const groups = new Map<string, MatrixShape[]>();
  for (const shape of shapes.length < 2 ? [] : shapes) {
    const key = shape.people.map(({ name }) => fold(name)).join('|');
    const group = groups.get(key);
    if (group) group.push(shape);
    else groups.set(key, [shape]);
  }
  const counts = new Map<MatrixShape, readonly MarkCount[]>();
  for (const blocks of groups.values()) {
    if (blocks.length < 2) continue;
    const counter = new MarkCounter(grid);
    for (const block of blocks) counter.addMatrix(block);
    const together = counter.counts();
    for (const block of blocks) counts.set(block, together);
  }
  return counts;
}
