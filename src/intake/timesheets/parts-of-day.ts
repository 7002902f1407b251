/** A day of a timesheet that has several rows: which of them are its own, and what they say together. */
import { minutes } from '../../programme/units';
import type { TextFacts } from '../cells/cell-facts';
import { clockAt } from '../cells/clock';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isTotalLabel } from '../people/names';
import type { EntryReading } from '../reading';
import { amountIn } from '../cells/amounts';
import type { ValueColumns } from './timesheet-columns';
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

/** Between the marks of two parts. */
const PARTED = ', ';

/** Parts of a day are one presence, wherever its rows stand; whatever else stands in a second row of a day is an entry of its own. */
export class EntriesOfDays {
  private readonly found: EntryReading[] = [];
  /** By day, where its presence is among all entries. */
  private readonly presences = new Map<number, number>();
  /** Hours in which nothing was done, by day. */
  private readonly away = new Map<number, EntryReading>();

  /** Whoever worked on a part of a day was there on it. */
  get all(): EntryReading[] {
    return this.away.size === 0
      ? this.found
      : this.found.filter((entry) => this.away.get(entry.day) !== entry || !this.presences.has(entry.day));
  }

  /** @param isOfTimes it says when somebody came and went: the same again was written twice, and passed once */
  add(entry: EntryReading, isOfTimes: boolean): void {
    if (entry.reading.kind !== 'present') {
      this.found.push(entry);
      return;
    }
    const at = this.presences.get(entry.day) ?? this.found.length;
    const before = this.found[at];
    if (isOfTimes && before?.mark.split(PARTED).includes(entry.mark)) return;
    this.found[at] = before === undefined ? entry : together(before, entry);
    this.presences.set(entry.day, at);
  }

  addAway(entry: EntryReading): void {
    if (this.away.has(entry.day)) return;
    this.away.set(entry.day, entry);
    this.found.push(entry);
  }
}

function together(before: EntryReading, entry: EntryReading): EntryReading {
  if (before.reading.kind !== 'present' || entry.reading.kind !== 'present') return before;
  const [first, second] = [before.reading.minutes, entry.reading.minutes];
  const sum = first === null || second === null || first + second > 1440 ? null : minutes(first + second);
  return { ...before, mark: `${before.mark}${PARTED}${entry.mark}`, reading: { kind: 'present', minutes: sum } };
}
