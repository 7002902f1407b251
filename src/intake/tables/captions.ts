/** Rows in a column of names that head those below them: "Razred 5. a", "Skupina B", "Oktober 2020". */
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, onlyFilled, textAt, type Grid } from '../cells/grid';
import { areGroups, isGroup } from '../people/groups-down';
import { canBeName } from '../people/name-words';
import type { Heading } from '../words/headings';

/** A row that may be of a person. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
  readonly entries: boolean;
  /** It has a serial number. */
  readonly ordinal: boolean;
  /** Alone in its row below a blank one, over people with marks. */
  readonly heads: boolean;
}

export const PERSON: readonly Heading[] = ['name', 'surname', 'givenName', 'middleName'];

/** So many people show how names are written. */
const MANY = 20;

/** "Razred 5. a", "Group B", "Prepared by …": a heading's word or a figure in what should be a name. */
function isCaption(grid: Grid, row: number, nameColumns: readonly number[]): boolean {
  return nameColumns.some((column) => {
    const facts = textAt(grid, row, column);
    const match = facts.heading;
    return (
      /\d/.test(facts.text) ||
      (match !== null && match.coverage >= 0.3 && !PERSON.includes(match.heading) && !canBeName(facts))
    );
  });
}

/** Alone in its row, and said again beside the next name: the class of those below. */
function headsGroup(grid: Grid, row: number, nameColumns: readonly number[]): boolean {
  const [column, ...others] = Array.from({ length: grid.columns }, (_, at) => at).filter(
    (at) => !blankAt(grid, row, at),
  );
  if (column === undefined || others.length > 0 || !nameColumns.includes(column) || row + 1 >= grid.rows) return false;
  const { folded } = textAt(grid, row, column);
  if (folded === '') return false;
  for (let at = 0; at < grid.columns; at++)
    if (!nameColumns.includes(at) && textAt(grid, row + 1, at).folded === folded) return true;
  return false;
}

/** "Marec", "Oktober 2020": over the people of a month; "Maja" and "April" are people where others have no entries either. */
function headsMonth(grid: Grid, row: number, nameColumns: readonly number[]): boolean {
  const [column, ...others] = nameColumns.filter((at) => !blankAt(grid, row, at));
  // "Vodnik | Maja" in two cells is somebody.
  if (column === undefined || others.length > 0) return false;
  return isMonth(textAt(grid, row, column));
}

/** "Petek Julija" is somebody. */
export const isMonth = ({ day }: TextFacts): boolean =>
  day !== null && day.months !== 0 && day.day === null && day.weekdays === null && day.rest === '';

/** Nearly everybody so far has entries: whoever stands below a blank row without any signs or counts, but is not listed. */
export const allMarked = (rows: readonly { readonly entries: boolean }[]): boolean =>
  rows.length >= 3 && rows.filter(({ entries }) => entries).length >= 0.8 * rows.length;

const isAlone = (grid: Grid, { row }: NamedRow): boolean => onlyFilled(grid, row) !== null;

/** The parts of a choir. */
const VOICE = /^(?:(?:mezzo ?)?sopran[io]?|alt[io]?|tenor(?:ji|i)?|bariton(?:i|isti)?|bas(?:i|isti)?)$/;
/** One may be somebody who never came and is called by one word. */
const FEWEST_ALIKE = 2;

/**
 * "SOPRAN", "ALT" alone in their rows, each right over people with entries: where all of these have two names, those who have
 * one, in capitals, head them; of one such row only its word tells.
 */
function captionsOfVoices(grid: Grid, rows: readonly NamedRow[]): ReadonlySet<NamedRow> {
  const marked = rows.filter(({ entries }) => entries);
  const areFull = marked.length > 0 && marked.every(({ name }) => name.includes(' '));
  const alone = rows.filter(
    (each, index) =>
      !each.entries &&
      !each.ordinal &&
      !each.name.includes(' ') &&
      rows[index + 1]?.entries === true &&
      isAlone(grid, each),
  );
  const voices = alone.filter(({ name }) => VOICE.test(grid.cache.text(name).folded));
  const loud = areFull ? alone.filter(({ name }) => name === name.toLocaleUpperCase()) : [];
  return new Set([...voices, ...(loud.length >= FEWEST_ALIKE ? loud : [])]);
}

/** So many listed people show that nobody is without a class or a number. */
const FEWEST_LISTED = 3;

/** "HIŠA 1 – Novak" alone in its row of a form that is not filled in yet, where everybody else has something beside the name. */
function captionsOfForm(grid: Grid, rows: readonly NamedRow[], captions: ReadonlySet<NamedRow>): ReadonlySet<NamedRow> {
  const listed = rows.filter((each) => !captions.has(each));
  const areBeside = listed.length >= FEWEST_LISTED && !listed.some((each) => isAlone(grid, each));
  return new Set(areBeside ? [...captions].filter((each) => isAlone(grid, each)) : []);
}

/** Without captions of groups: where nearly everybody has a serial number or entries, a row without either is no person. */
export function withoutCaptions(
  grid: Grid,
  rows: readonly NamedRow[],
  nameColumns: readonly number[],
): readonly NamedRow[] {
  const hasNeither = ({ entries, ordinal }: NamedRow): boolean => !entries && !ordinal;
  if (!rows.some(hasNeither)) return rows;
  const captions = new Set(
    rows.filter(
      ({ row, entries }) => isCaption(grid, row, nameColumns) || (!entries && headsGroup(grid, row, nameColumns)),
    ),
  );
  const isMonthAlone = ({ row }: NamedRow): boolean => headsMonth(grid, row, nameColumns);
  const numbered = rows.filter(({ ordinal }) => ordinal).length;
  // "Name 1" to "Name 25" are all alike: what they hold makes none of them a caption.
  const others = captions.size < rows.length && allMarked(rows.filter((row) => !captions.has(row) || row.entries));
  // "Maja" alone may be somebody where people are told by one word.
  const fullNames = rows.some((row) => row.entries && row.name.includes(' ') && !isMonthAlone(row));
  // "POC" over people with two names each heads them.
  const short = rows.filter(({ name }) => !name.includes(' '));
  const areCaptions = rows.length >= MANY && short.length <= 0.1 * rows.length && allMarked(rows);
  // However few days the people were there, "Skupina A" over some of them is none; where teams are counted, all are such.
  const ofTeams = areGroups(rows.map(({ name }) => name));
  const voices = captionsOfVoices(grid, rows);
  const ofForm = captionsOfForm(grid, rows, captions);
  return rows.filter(
    (row) =>
      !hasNeither(row) ||
      (!voices.has(row) &&
        !ofForm.has(row) &&
        !(!ofTeams && isGroup(row.name)) &&
        !((areCaptions || (row.heads && fullNames)) && !row.name.includes(' ')) &&
        !(fullNames && isMonthAlone(row)) &&
        !(captions.has(row) && others) &&
        (numbered < 0.6 * rows.length || numbered < 3)),
  );
}
