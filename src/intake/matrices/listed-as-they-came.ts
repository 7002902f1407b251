/** Names under days of which no word tells what they are: who came, who is on duty, who is to speak. */
import type { IsoDate } from '../../programme/units';
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { DayAxis } from '../days/day-axis';
import { partNote } from '../people/name-note';
import { isGivenName } from '../words/given-names';
import type { SheetContext } from '../sheet-context';
import { fold } from '../words/text';

/** Duties are of one or two. */
const FEWEST_OF_DAY = 3;
/** So many are called as people surely are: dishes and subjects of lessons return from day to day as well. */
const NAMED_SHARE = 0.3;
/** So many of those of a day were there on another. */
const RETURNING_SHARE = 0.3;

/** A line of days and the rows of names under it. */
export interface ListUnderDays {
  readonly axis: DayAxis;
  readonly rows: readonly number[];
  /** Rows that count those under each day. */
  readonly sums: readonly number[];
}

/**
 * True where under days that have passed people are listed as they came: several under each, not as many every day, many of
 * them under several. Under all days as many, they may have been told off to be there.
 *
 * @param dates of all days of all lines
 */
export function listWhoCame(
  grid: Grid,
  lines: readonly ListUnderDays[],
  dates: readonly (IsoDate | null)[],
  { today }: SheetContext,
): boolean {
  if (lines.some(({ axis }) => axis.kind !== 'dates') || dates.length < 2) return false;
  if (dates.some((date) => date === null || date > today)) return false;
  const lists = lines.flatMap(({ axis, rows }) => axis.days.map(({ column }) => namesBelow(grid, rows, column)));
  if (lists.some((names) => names === null)) return false;
  const sets = lists.map((names) => new Set(names));
  const sizes = sets.map(({ size }) => size);
  if (Math.min(...sizes) < FEWEST_OF_DAY || new Set(sizes).size < 2) return false;
  // Nobody comes twice on a day.
  if (lists.some((names, index) => names?.length !== sets[index]?.size)) return false;
  const all = [...new Set(sets.flatMap((names) => [...names]))];
  const named = all.filter((name) => name.split(' ').some((word) => isGivenName(word)));
  const returning = all.filter((name) => sets.filter((names) => names.has(name)).length > 1);
  return named.length >= NAMED_SHARE * all.length && returning.length >= RETURNING_SHARE * Math.min(...sizes);
}

/** Folded, from the first row below the days to the last without a gap; null where anything stands below one. */
function namesBelow(grid: Grid, rows: readonly number[], column: number): string[] | null {
  const names: string[] = [];
  let isOver = false;
  for (const row of rows) {
    if (blankAt(grid, row, column)) {
      isOver = names.length > 0;
      continue;
    }
    if (isOver) return null;
    names.push(fold(partNote(textAt(grid, row, column).text).name));
  }
  return names;
}
