/** A register of a month, or of a week, that nobody has filled in yet, though no heading calls its names so: "Prisotnost za mesec april" over the days, and who is to come below. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { speaksOfAttendance } from '../cells/language';
import { linesAbove } from '../cells/lines-above';
import type { DayAxis } from '../days/day-axis';
import { areGroups } from '../people/groups-down';
import { looksLikeName } from '../people/names';
import { isGivenName } from '../words/given-names';
import { isPlaceOfWork } from '../words/places-of-work';
import { fold } from '../words/text';
import type { MatrixPerson } from './rows-of-person';
import type { MatrixShape } from './matrix-shape';

/** A month, or the part of it in which a course meets. */
const FEWEST_DAYS = 10;
const FEWEST_PEOPLE = 2;
/** Of a week its dates must be told, and its people be called as nothing else is. */
const FEWEST_OF_WEEK = { days: 4, people: 4 };
/** Not every name looks like one. */
const NAMES = 0.8;

export function isUnfilledMonth(grid: Grid, { axis, people, nameColumns }: MatrixShape): boolean {
  const [names] = nameColumns;
  if (names === undefined || nameColumns.length > 2 || people.length < FEWEST_PEOPLE) return false;
  if (axis.days.length < FEWEST_DAYS && !isWeekOfPeople(axis, people)) return false;
  if (!linesAbove(grid).some(speaksOfAttendance)) return false;
  if (isFilledBetween(grid, axis, people)) return false;
  const named = people.filter(({ row }) => looksLikeName(textAt(grid, row, names)));
  return named.length >= NAMES * people.length && !areGroups(people.map(({ name }) => name));
}

const isWeekOfPeople = ({ kind, days }: DayAxis, people: readonly MatrixPerson[]): boolean =>
  kind === 'dates' &&
  days.length >= FEWEST_OF_WEEK.days &&
  people.length >= FEWEST_OF_WEEK.people &&
  people.filter(({ name }) => isSurelyName(name)).length >= NAMES * people.length &&
  !people.some(({ name }) => isPlaceOfWork(fold(name)));

/** "Ana Novak", "Novak, Ana", "Ana", and in China two signs to four. */
const isSurelyName = (name: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’-]+(,? \p{Lu}[\p{L}\p{M}'’-]*\.?)+$/u.test(name) ||
  /^[\p{Script=Han}·]{2,4}$/u.test(name) ||
  isGivenName(fold(name));

/** Marks in a column between the days, of which nothing says the day, are not nothing. */
function isFilledBetween(grid: Grid, { days }: DayAxis, people: readonly MatrixPerson[]): boolean {
  const [first = 0, last = 0] = [days[0]?.column, days.at(-1)?.column];
  return people.some(({ row }) => {
    for (let column = first; column <= last; column++) if (!blankAt(grid, row, column)) return true;
    return false;
  });
}
