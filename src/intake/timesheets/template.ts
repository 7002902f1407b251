/** Days of a template: "9:00 | 18:00" day after day, under a title that says what they are. Nobody came on them. */
import { speaksOfTemplate } from '../cells/language';
import { isAnyFilled, textAt, writtenAt, type Grid } from '../cells/grid';
import { fold } from '../words/text';
import type { Block } from './timesheet-blocks';

/** So many days alike are planned; one of them may have been mistyped. */
const FEWEST = 5;
const ALIKE = 0.9;
/** What is longer tells how to fill in, for example. */
const LONGEST_TITLE = 40;

/** Of a block for which nobody is named: whoever filled a template in wrote a name, or times that differ. */
export const isTemplate = (grid: Grid, { run, headingRow, columns }: Block): boolean =>
  columns.ins.length > 0 &&
  columns.outs.length > 0 &&
  areAlike(grid, run.rows, [...columns.ins, ...columns.outs]) &&
  isTitledSo(grid, headingRow < 0 ? (run.rows[0] ?? 0) : headingRow);

/** Rows without times are days on which nothing was planned, or of which nothing is known yet. */
function areAlike(grid: Grid, all: readonly number[], columns: readonly number[]): boolean {
  const rows = all.filter((row) => isAnyFilled(grid, row, columns));
  const counts = new Map<string, number>();
  for (const row of rows) {
    const times = columns.map((column) => writtenAt(grid, row, column)).join('|');
    counts.set(times, (counts.get(times) ?? 0) + 1);
  }
  return rows.length >= FEWEST && Math.max(...counts.values()) >= ALIKE * rows.length;
}

function isTitledSo(grid: Grid, end: number): boolean {
  if (speaksOfTemplate(fold(grid.title))) return true;
  for (let row = 0; row < end; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const { text, folded } = textAt(grid, row, column);
      if (text.length <= LONGEST_TITLE && speaksOfTemplate(folded)) return true;
    }
  }
  return false;
}
