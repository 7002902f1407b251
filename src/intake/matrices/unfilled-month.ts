/** A register of a month that nobody has filled in yet, though no heading calls its names so: "Prisotnost za mesec april" over the days, and who is to come below. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { speaksOfAttendance } from '../cells/language';
import { linesAbove } from '../cells/lines-above';
import type { DayAxis } from '../days/day-axis';
import { areGroups } from '../people/groups-down';
import { looksLikeName } from '../people/names';
import type { MatrixPerson } from './rows-of-person';
import type { MatrixShape } from './matrix-shape';

/** A month, or the part of it in which a course meets. */
const FEWEST_DAYS = 10;
const FEWEST_PEOPLE = 2;
/** Not every name looks like one. */
const NAMES = 0.8;

export function isUnfilledMonth(grid: Grid, { axis, people, nameColumns }: MatrixShape): boolean {
  const [names] = nameColumns;
  if (names === undefined || nameColumns.length > 2 || people.length < FEWEST_PEOPLE) return false;
  if (axis.days.length < FEWEST_DAYS || !linesAbove(grid).some(speaksOfAttendance)) return false;
  if (isFilledBetween(grid, axis, people)) return false;
  const named = people.filter(({ row }) => looksLikeName(textAt(grid, row, names)));
  return named.length >= NAMES * people.length && !areGroups(people.map(({ name }) => name));
}

/** Marks in a column between the days, of which nothing says the day, are not nothing. */
function isFilledBetween(grid: Grid, { days }: DayAxis, people: readonly MatrixPerson[]): boolean {
  const [first = 0, last = 0] = [days[0]?.column, days.at(-1)?.column];
  return people.some(({ row }) => {
    for (let column = first; column <= last; column++) if (!blankAt(grid, row, column)) return true;
    return false;
  });
}
