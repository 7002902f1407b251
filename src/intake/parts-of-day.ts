/** A day of a timesheet that has several rows: which of them are its own, and what they say together. */
import { minutes } from '../programme/units';
import type { TextFacts } from './cell-facts';
import { clockAt } from './clock';
import { blankAt, textAt, type Grid } from './grid';
import { isTotalLabel } from './names';
import type { EntryReading } from './reading';
import { amountIn, type ValueColumns } from './timesheet-columns';
import type { VerticalRun } from './vertical-runs';

/** What was done later on a day, with its times or hours, under its first row, which alone has the date. */
export function rowsBelow(grid: Grid, run: VerticalRun, columns: ValueColumns, row: number): number[] {
  const { ins, outs, work } = columns;
  const areTimes = (beside: readonly number[], at: number): boolean =>
    beside.some((column) => clockAt(grid, at, column) !== null);
  const isTimed = ins.length > 0 && outs.length > 0;
  const isPart = (at: number): boolean => {
    const words = wordsIn(grid, at, [...ins, ...outs, ...work]);
    if (words.some((facts) => isTotalLabel(facts))) return false;
    return isTimed
      ? areTimes(ins, at) && areTimes(outs, at)
      : // Beside hours stands what was done in them; beside their sum nothing.
        work.some((column) => (amountIn(grid, at, column, columns) ?? 0) > 0) && words.length > 0;
  };
  const rows: number[] = [];
  for (let at = row + 1; at < grid.rows && blankAt(grid, at, run.column) && isPart(at); at++) rows.push(at);
  return rows;
}

/** The texts of a row outside the given columns. */
const wordsIn = (grid: Grid, row: number, values: readonly number[]): TextFacts[] =>
  Array.from({ length: grid.columns }, (_, column) => column)
    .filter((column) => !values.includes(column))
    .map((column) => textAt(grid, row, column))
    .filter(({ text }) => /\p{L}{2}/u.test(text));

/** Parts of a day are one presence; whatever else stands in a second row of a day is an entry of its own. */
export function addEntry(entries: EntryReading[], entry: EntryReading): void {
  const before = entries.at(-1);
  if (before?.day !== entry.day || before.reading.kind !== 'present' || entry.reading.kind !== 'present') {
    entries.push(entry);
    return;
  }
  const [first, second] = [before.reading.minutes, entry.reading.minutes];
  const sum = first === null || second === null || first + second > 1440 ? null : minutes(first + second);
  entries[entries.length - 1] = {
    ...before,
    mark: `${before.mark}, ${entry.mark}`,
    reading: { kind: 'present', minutes: sum },
  };
}
