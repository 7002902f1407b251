/** Weekdays beside each other: a week, or the few days of it on which a course meets. */
import { weekdayOnly, type DayCell } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { WordLanguage } from '../words/calendar-words';
import { CHANGES, changes, isBesideNames, spread } from './line-cells';

interface Found {
  readonly column: number;
  readonly cell: DayCell;
}

/** So many weekdays has a week at least. */
const WEEK = 5;
/** So few has one of a course, where names are headed beside them; two are days of a week only where they are written out. */
const FEW = { abbreviated: 3, writtenOut: 2 };
const WRITTEN_OUT = 5;

export function areWeekdays(grid: Grid, row: number, found: readonly Found[]): boolean {
  if (spread(grid, row, found) < 0.6) return false;
  // WO again and again is a mark (weekly off), whatever it means in Dutch: days of a week differ.
  if (found.length >= WEEK)
    return (
      changes(
        grid,
        row,
        found.map(({ column }) => column),
      ) >= CHANGES
    );
  return areDaysOfCourse(grid, row, found);
}

/** "Ime in priimek | pon | sre | čet": in one language, each later in the week than the one before. */
function areDaysOfCourse(grid: Grid, row: number, found: readonly Found[]): boolean {
  if (grid.transposed || found.length < FEW.writtenOut || !isBesideNames(grid, row, found)) return false;
  const isWrittenOut = found.every(({ column }) => textAt(grid, row, column).folded.length >= WRITTEN_OUT);
  if (found.length < FEW.abbreviated && !isWrittenOut) return false;
  // "lab | Tuesday | Thursday | other lab" are meetings, of which some are called by their weekday.
  const besides = [(found[0]?.column ?? 0) - 1, (found.at(-1)?.column ?? 0) + 1];
  if (besides.some((column) => !blankAt(grid, row, column) && textAt(grid, row, column).heading === null)) return false;
  return [...(weekdayOnly(found[0]?.cell ?? null)?.keys() ?? [])].some((language) => {
    const weekdays = found.map(({ cell }) => weekdayOnly(cell)?.get(language) ?? 0);
    return weekdays.every((weekday, index) => weekday > (weekdays[index - 1] ?? 0));
  });
}

/** "Št." over the numbers of rows, once in each of the tables beside each other, is štvrtok, too; in the language of "ponedeljek" and all others it is no day. */
export function ofOneLanguage(grid: Grid, row: number, found: readonly Found[]): Found[] {
  const byLanguage = new Map<WordLanguage, Found[]>();
  for (const one of found) {
    for (const language of weekdayOnly(one.cell)?.keys() ?? [])
      byLanguage.set(language, [...(byLanguage.get(language) ?? []), one]);
  }
  const most = [...byLanguage.values()].reduce<Found[]>((best, all) => (all.length > best.length ? all : best), []);
  const others = found.filter((one) => !most.includes(one));
  // Left of the few days of a course it heads the numbers of its people.
  const [first] = most;
  const isNumbers = ({ column }: Found): boolean =>
    first !== undefined && column < first.column && textAt(grid, row, column).folded === 'st';
  const isNumbered = most.length >= FEW.writtenOut && others.every(isNumbers);
  return isNumbered || most.length >= WEEK * others.length ? most : [...found];
}
