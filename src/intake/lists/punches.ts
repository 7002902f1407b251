/** "09:26:in(door),18:23:out(door)": all times at which a clock saw somebody on a day, in one cell beside how long they were there. */
import { textAt, type Grid } from '../cells/grid';
import { filledRows } from './list-columns';
import type { ListShape } from './list-shape';
import type { Stay } from './stays';

const CLOCKS = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/g;

/** The column whose cells hold several times each, in most rows; null without one. */
export const punchesColumn = (grid: Grid, shape: ListShape): number | null =>
  shape.meanings.find(({ column }) => {
    if (shape.nameColumns.includes(column)) return false;
    const rows = filledRows(grid, shape, column);
    return (
      rows.length > 0 && rows.filter((row) => stayOfPunches(grid, row, column) !== null).length > 0.5 * rows.length
    );
  })?.column ?? null;

/** From the first of the times to the last; null where they are not several, one after the other. */
export function stayOfPunches(grid: Grid, row: number, column: number): Stay | null {
  const times = [...textAt(grid, row, column).text.matchAll(CLOCKS)].map(
    ([, hour, minute]) => 60 * Number(hour) + Number(minute),
  );
  const [from, to] = [times[0], times.at(-1)];
  return from === undefined || to === undefined || to <= from ? null : { from, to };
}
