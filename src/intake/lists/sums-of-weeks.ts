/** Weeks down and people across, with "Hours | Total" under every name: the hours of a week each, which are no day's. */
import type { Claims } from '../cells/account';
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { TableReading } from '../matrices/matrix';
import { nameOrder } from '../people/name-order';
import { canBeName } from '../people/name-words';
import { isWeekNumber, looksLikeName } from '../people/names';
import { isGivenName, mayBeGivenName } from '../words/given-names';

interface WeeksOfPeople {
  readonly nameRow: number;
  readonly headingRow: number;
  readonly weeks: readonly number[];
  readonly weekColumn: number;
  /** The first column of everybody, which holds the hours. */
  readonly people: readonly number[];
  readonly width: number;
}

/** A sheet whose table stands lower is not known. */
const SEARCHED_ROWS = 30;
const SEARCHED_COLUMNS = 4;
const FEWEST = 2;
const MOST_COLUMNS = 4;

/** Null unless the same headings of hours stand again and again under names, over the numbers of weeks. */
export function readSumsOfWeeks(grid: Grid, claims: Claims): TableReading | null {
  const found = findWeeks(grid);
  if (found === null) return null;
  const { nameRow, headingRow, weeks, weekColumn, width } = found;
  const hoursOf = (column: number): number => weeks.filter((row) => isFigure(grid, row, column)).length;
  // "Name 4" over no hours is a place that nobody took.
  const people = found.people.filter((at) => !/\d/.test(textAt(grid, nameRow, at).text) || hoursOf(at) > 0);
  for (const at of found.people) {
    if (people.includes(at)) claims.read(nameRow, at);
    for (let column = at; column < at + width; column++) {
      claims.ignore(headingRow, column, 'heading');
      for (const row of weeks) claims.ignore(row, column, 'totals');
    }
  }
  for (const row of weeks) claims.ignore(row, weekColumn, 'heading');
  return {
    kind: 'monthly-totals', headerRow: grid.place(headingRow, 0).row,
    people: people.map((at) => {
      const name = textAt(grid, nameRow, at).text;
      return { name, surname: '', givenName: '', order: nameOrder(name, ''), code: '', at: grid.ref(nameRow, at) };
    }),
    days: [], entries: [], blanks: [], participants: [], weekdayDoubts: [], headingDoubts: [], questions: [],
  }; // prettier-ignore
}

function findWeeks(grid: Grid): WeeksOfPeople | null {
  for (let weekColumn = 0; weekColumn < Math.min(grid.columns, SEARCHED_COLUMNS); weekColumn++) {
    const isWeek = (row: number): boolean => isWeekNumber(textAt(grid, row, weekColumn));
    let first = 0;
    while (first < Math.min(grid.rows, SEARCHED_ROWS) && !isWeek(first)) first++;
    if (first < 2 || first >= SEARCHED_ROWS) continue;
    const weeks = Array.from({ length: grid.rows }, (_, row) => row).filter(isWeek);
    const words = new Set(weeks.map((row) => textAt(grid, row, weekColumn).folded));
    if (weeks.length < FEWEST || words.size < weeks.length) continue;
    const [nameRow, headingRow] = [first - 2, first - 1];
    const { people, width } = groupsIn(grid, headingRow, weekColumn);
    if (people.length >= FEWEST && areNames(grid, nameRow, people, weekColumn) && hasHours(grid, weeks, people))
      return { nameRow, headingRow, weeks, weekColumn, people, width };
  }
  return null;
}

/** The columns headed by hours behind the weeks, as far apart as the first two, under the same headings. */
function groupsIn(grid: Grid, row: number, after: number): { readonly people: number[]; readonly width: number } {
  const headsHours = (column: number): boolean => {
    const { heading } = textAt(grid, row, column);
    return heading?.heading === 'hours' && heading.coverage === 1;
  };
  const hours = Array.from({ length: grid.columns }, (_, column) => column).filter(
    (column) => column > after && headsHours(column),
  );
  const [first = 0, second = 0] = hours;
  const width = second - first;
  if (hours.length < FEWEST || width < 1 || width > MOST_COLUMNS) return { people: [], width: 0 };
  const textsOf = (start: number): string =>
    Array.from({ length: width }, (_, step) => textAt(grid, row, start + step).folded).join('|');
  const people = hours.filter(
    (column, index) => column === first + index * width && textsOf(column) === textsOf(first),
  );
  return people.length === hours.length ? { people, width } : { people: [], width: 0 };
}

/** A name over the hours of everybody; projects and places stand so, too, unless "Člani" is said before or most are given names. */
function areNames(grid: Grid, row: number, people: readonly number[], weekColumn: number): boolean {
  const names = people.map((at) => textAt(grid, row, at));
  const label = textAt(grid, row, weekColumn).heading;
  const areSaid = label?.heading === 'name' && label.coverage >= 0.5;
  // Among those who are said to be members a surname may be a word of headings, too.
  const isName = (facts: TextFacts): boolean =>
    looksLikeName(facts) && (facts.heading === null || canBeName(facts) || (areSaid && facts.heading.coverage < 1));
  if (!names.every((facts) => isOfPlace(facts.folded) || isName(facts))) return false;
  const given = names.filter(({ folded }) =>
    folded.split(' ').some((word) => isGivenName(word) || mayBeGivenName(word)),
  );
  return (
    new Set(names.map(({ folded }) => folded)).size === names.length && (areSaid || given.length > 0.5 * names.length)
  );
}

/** "Name 4", "Ime 4": where somebody may still be named. */
const isOfPlace = (folded: string): boolean => /^(name|ime|member|clan|mitglied|person|oseba) ?\d{1,2}$/.test(folded);

/** Not more than a week has, in most of the weeks that are filled. */
const hasHours = (grid: Grid, weeks: readonly number[], people: readonly number[]): boolean =>
  weeks.some((row) => people.some((column) => isFigure(grid, row, column))) &&
  weeks.every((row) => people.every((column) => blankAt(grid, row, column) || isFigure(grid, row, column)));

const HOURS_OF_WEEK = 168;

function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = grid.at(row, column);
  return typeof value === 'number' && value >= 0 && value <= HOURS_OF_WEEK;
}
