/**
 * Participants under no headings, below the caption of their group: "Skupina A" over "Ana Novak | ž | Velenje", "Skupina B"
 * over the next. That each is a man or a woman, or that enough of them are called as people are, says that they are no things.
 */
import type { Claims } from '../cells/account';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import type { TableReading } from '../matrices/matrix';
import { withoutAddress } from '../people/address-beside-name';
import { isGroup } from '../people/groups-down';
import { isNoPerson } from '../people/names';
import type { ParticipantRow } from '../reading';
import type { SheetContext } from '../sheet-context';
import { nameShare } from '../tables/columns';
import { personAt } from '../tables/people-index';
import { saysSex } from '../words/people-words';
import { areOfPeople } from './unheaded-columns';

const FEWEST_GROUPS = 2;
const FEWEST_PEOPLE = 5;
const MOST_COLUMNS = 12;
const LONGEST = 60;
const MOST_TITLES = 3;
/** Some people are called by one word. */
const FULL_NAMES = 0.5;
/** Of columns with nothing but figures: more of them are grades or sums, unless it is said who is a man. */
const MOST_FIGURES = 1;
/** Not every name looks like one. */
const NAMES = 0.9;

/** Null unless groups stand alone over everybody, below titles at most, and nothing but people below. */
export function readPeopleBelowCaptions(grid: Grid, context: SheetContext, claims: Claims): TableReading | null {
  if (grid.columns > MOST_COLUMNS || context.speaksOfPlans || context.speaksOfDuties) return null;
  const all = Array.from({ length: grid.rows }, (_, row) => row).filter((row) => filledIn(grid, row).length > 0);
  const titles = all.slice(0, MOST_TITLES + 1).findIndex((row) => isCaption(grid, row, filledIn(grid, row)[0] ?? 0));
  const [first, ...below] = all.slice(Math.max(0, titles));
  const column = first === undefined ? undefined : filledIn(grid, first)[0];
  if (first === undefined || column === undefined || titles < 0) return null;
  if (all.slice(0, titles).some((row) => filledIn(grid, row).length > 1)) return null;
  const filled = [first, ...below];
  const captions = filled.filter((row) => isCaption(grid, row, column));
  const rows = filled.filter((row) => !captions.includes(row));
  if (captions.length < FEWEST_GROUPS || rows.length < FEWEST_PEOPLE) return null;
  if (rows.some((row) => isNoPerson(textAt(grid, row, column)) || saysDay(grid, row))) return null;
  if (rows.filter((row) => isName(grid, row, column)).length < NAMES * rows.length) return null;
  const others = Array.from({ length: grid.columns }, (_, at) => at).filter((at) => at !== column);
  const sex = others.find((at) => saysOnlySex(grid, rows, at));
  // Cats are male or female, too.
  if (sex === undefined || !haveFullNames(grid, rows, column)) {
    const figures = others.filter((at) => rows.filter((row) => typeof grid.at(row, at) === 'number').length > 1);
    if (figures.length > MOST_FIGURES || nameShare(grid, column, rows) < NAMES || !areOfPeople(grid, rows, column))
      return null;
  }
  for (const row of captions) claims.ignore(row, column, 'groupHeading');
  const participants = rows.map((row): ParticipantRow => {
    const fields: ParticipantRow['fields'] = new Map(
      sex === undefined || blankAt(grid, row, sex)
        ? []
        : [['sex', { value: grid.at(row, sex), isDate: false, at: grid.ref(row, sex) }]],
    );
    claims.read(row, column);
    if (sex !== undefined) claims.read(row, sex);
    const name = withoutAddress(writtenAt(grid, row, column));
    return { person: personAt(grid, { meanings: [], nameColumns: [column] }, row, name), fields };
  });
  return {
    kind: 'participants', headerRow: null, people: participants.map(({ person }) => person), days: [], entries: [], blanks: [],
    participants, weekdayDoubts: [], headingDoubts: [], questions: [],
  }; // prettier-ignore
}

const filledIn = (grid: Grid, row: number): number[] =>
  Array.from({ length: grid.columns }, (_, column) => column).filter((column) => !blankAt(grid, row, column));

const isCaption = (grid: Grid, row: number, column: number): boolean =>
  filledIn(grid, row).every((at) => at === column) && isGroup(textAt(grid, row, column).text);

/** "MANIKA.P", "j. novak": letters of any size, whatever the signs between them. */
function isName(grid: Grid, row: number, column: number): boolean {
  const facts = textAt(grid, row, column);
  return /^\p{L}[\p{L}\p{M} .,'’()-]+$/u.test(withoutAddress(facts.text)) && facts.text.length < LONGEST;
}

function saysDay(grid: Grid, row: number): boolean {
  return filledIn(grid, row).some((column) => completeDate(dayCellAt(grid, row, column)) !== null);
}

const haveFullNames = (grid: Grid, rows: readonly number[], column: number): boolean =>
  rows.filter((row) => /\p{L}[ .]+\p{L}/u.test(textAt(grid, row, column).text)).length >= FULL_NAMES * rows.length;

/** Both of them, and nothing else. */
function saysOnlySex(grid: Grid, rows: readonly number[], column: number): boolean {
  const words = rows.map((row) => textAt(grid, row, column).folded).filter((word) => word !== '');
  return words.length >= NAMES * rows.length && words.every(saysSex) && new Set(words).size > 1;
}
