/** Which rows of a table are people, and where the table ends. */
import type { TextFacts } from '../cells/cell-facts';
import { isEverybody, saysTogether } from '../people/everybody';
import { blankAt, isBlank, isBlankRow, textAt, writtenAt, type Grid } from '../cells/grid';
import { withoutAddress } from '../people/address-beside-name';
import { partNote } from '../people/name-note';
import { canBeName } from '../people/name-words';
import { isBlankOfForm, isLegendLabel, isNoPerson, isPlaceAndDay, isTotalLabel, joinName } from '../people/names';
import { explanationsIn } from '../marks/legend-in-sheet';
import { meaningOfExplanation, meaningOfWord, saysPresence } from '../words/mark-words';
import type { Heading } from '../words/headings';
import { headsOtherTable } from './other-table-below';
import { allMarked, PERSON, withoutCaptions, type NamedRow } from './captions';
import { nameBehindNumber } from './name-behind-number';
import { familyNames } from './family-names';
import { firstLineAt, saysWhatBelow } from './name-lines';
import { hasOwnDay, headsMonthOfList, headsNames, isOfNoDay } from './months-in-list';
import { beginAgain } from './tasks-below';
import { withoutRowsOfWords } from './rows-of-words';
import { isSigned } from './signed-below';
import { isTotalOf } from './total-of-person';

export interface PeopleTable {
  readonly nameColumns: readonly number[];
  /** True where people are told by numbers or codes only. */
  readonly idsAsNames: boolean;
  /** Columns left of the entries that may hold a label such as "Skupaj". */
  readonly labelColumns: readonly number[];
  /** Columns with entries, used to tell people from captions. */
  readonly entryColumns: readonly number[];
  readonly ordinalColumn: number | null;
  /** True where a row of everybody's can be asked for, as one without a name is. */
  readonly asksForEverybody?: boolean;
  /** Where each row says its day; null without such a column. */
  readonly dayColumn?: number | null;
  /** Columns that a clock fills in every row: beside them a number in place of a name is somebody whose name it does not know. */
  readonly clockColumns?: readonly number[];
  /** Where people have numbers, too: whoever has no name is called by it. */
  readonly codeColumn?: number | null;
  readonly firstRow: number;
  /** Exclusive: where the next block or the sheet ends. */
  readonly endRow: number;
}

export interface PeopleRows {
  readonly rows: readonly { readonly row: number; readonly name: string }[];
  /** Rows with entries but no name, or everybody's. */
  readonly nameless: readonly number[];
  /** Exclusive end of the table. */
  readonly endRow: number;
}

/** A gap this long ends a table unless what follows carries entries. */
const GAP = 1;
/** Below so many blank rows something else is likely to begin. */
const FAR = 2;

/** So many columns of entries has a list: there, "Bor | Present" below others is somebody, not what a sign means. */
const FEW = 3;

/** So many people show how marks are written. */
const MANY = 20;

/** Letters of a mark whose meaning nobody knows. */
const LONGEST_MARK = 8;

export function findPeopleRows(grid: Grid, table: PeopleTable): PeopleRows {
  const rows: NamedRow[] = [];
  const nameless: number[] = [];
  const look = looker(grid, table);
  let gap = 0;
  /** Rows of the table itself that hold nobody and no mark. */
  let empty = 0;
  /** The rows so far, all or those since the last, were summed up. */
  let isSummed = false;
  let row = table.firstRow;
  for (; row < table.endRow; row++) {
    if (isBlankRow(grid, row)) {
      gap++;
      continue;
    }
    if (headsMonthOfList(grid, row, table)) {
      gap = Math.min(gap, GAP);
      continue;
    }
    const seen = look(row, rows.at(-1)?.name);
    const { name, entries, ordinal, person, total } = seen;
    if (rows.length > 0) {
      if ((gap > 0 && headsOtherTable(grid, row, table)) || beginAgain(grid, row, table, rows)) break;
      if (isSummed && person && isOfNoDay(grid, row, table, rows[0]?.row ?? row)) break;
      isSummed = total || (isSummed && !person);
      if (isOfOther(grid, row, table, seen, rows, { gap, empty })) {
        const next = headingAgain(grid, table, row);
        if (next === null) break;
        row = next;
        gap = 0;
        continue;
      }
    }
    if (name === '') {
      if (entries && !total && !isSentence(grid, row)) nameless.push(row);
      empty = entries ? 0 : empty + 1;
      gap = 0;
    } else if (seen.together || (table.asksForEverybody && person && isOfEverybody(grid, row, table, seen.inParts))) {
      if (entries) nameless.push(row);
      gap = 0;
    } else if (!person || (!entries && table.nameColumns.some((column) => isBlankOfForm(textAt(grid, row, column))))) {
      if (total) gap = Math.max(gap, GAP + 1);
    } else {
      const heads = gap > 0 && !entries && headsMarked(grid, row, table, rows);
      gap = 0;
      empty = 0;
      rows.push({ row, name, entries, ordinal, heads });
    }
  }
  const told = table.idsAsNames ? withoutRowsOfWords(rows) : rows;
  return { rows: withoutCaptions(grid, told, table.nameColumns), nameless, endRow: row };
}

/** "Opomba: lista se odda do 5. v mesecu." alone in its row, wherever the sheet's first column ends. */
function isSentence(grid: Grid, row: number): boolean {
  const filled: number[] = [];
  for (let column = 0; column < grid.columns && filled.length < 2; column++)
    if (!blankAt(grid, row, column)) filled.push(column);
  const [only, ...others] = filled;
  if (only === undefined || others.length > 0) return false;
  const { text } = textAt(grid, row, only);
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= WORDS_OF_SENTENCE;
}

const WORDS_OF_SENTENCE = 4;
/** "Ob predčasnem odhodu vpišite uro.": so many words of nobody's name. */
const SMALL_WORDS = /(?:(?<!\p{L})\p{Ll}{2,}(?!\p{L}).*?){3}/u;

/** What a row is by itself. */
interface SeenRow {
  readonly name: string;
  readonly entries: boolean;
  /** Surname and given name stand in cells of their own. */
  readonly inParts: boolean;
  readonly ordinal: boolean;
  readonly together: boolean;
  readonly total: boolean;
  readonly person: boolean;
}

function looker(grid: Grid, table: PeopleTable): (row: number, above: string | undefined) => SeenRow {
  const { nameColumns, labelColumns, entryColumns, ordinalColumn } = table;
  const overJobs = nameColumns.filter((column) => saysWhatBelow(grid, column, table.firstRow, table.endRow));
  const named = familyNames(grid, nameColumns, table.firstRow);
  const nameAt = (at: number, column: number): string =>
    overJobs.includes(column) ? firstLineAt(grid, at, column) : named(at, column);
  return (row, above) => {
    const own = joinName(nameColumns.map((column) => withoutAddress(nameAt(row, column))));
    const behind = own === '' && !table.idsAsNames ? nameBehindNumber(grid, row, nameColumns, table) : null;
    const name = behind?.name ?? own;
    const inParts = isNameInParts(grid, row, table);
    const together = isTogether(grid, row, table);
    const total =
      !inParts &&
      !together &&
      (isTotalOf(name, above, (text) => grid.cache.text(text)) ||
        labelColumns.some((column) => isTotalLabel(textAt(grid, row, column)) && !isMark(grid, row, column, table)) ||
        entryColumns.slice(0, 1).some((column) => isTotalAmongMarks(textAt(grid, row, column), name)));
    const ordinal = ordinalColumn !== null && isOrdinal(grid, row, ordinalColumn);
    const entries = entryColumns.some((column) => !blankAt(grid, row, column));
    const isSignature = !entries && !ordinal && isPlaceAndDay(grid.cache.text(name));
    // In a form that nobody has filled in, its legend is all that stands below the heading of names.
    const isLegend = !entries && nameColumns.some((column) => endsTable(grid, row, column));
    const isRemark = !entries && !ordinal && SMALL_WORDS.test(name) && isSentence(grid, row);
    return {
      name,
      entries,
      inParts,
      ordinal,
      together,
      total,
      person:
        name !== '' &&
        !isSignature &&
        !isLegend &&
        !isRemark &&
        (!total || ordinal) &&
        (behind !== null || isPerson(grid, row, table)),
    };
  };
}

/** Whether a row below people is of their legend, of another table, or of those who sign. */
function isOfOther(
  grid: Grid,
  row: number,
  table: PeopleTable,
  { name, entries, inParts, ordinal, person }: SeenRow,
  above: readonly NamedRow[],
  { gap, empty }: { readonly gap: number; readonly empty: number },
): boolean {
  const { nameColumns, labelColumns, entryColumns, ordinalColumn } = table;
  const isNumbered = (at: number): boolean => ordinalColumn !== null && isOrdinal(grid, at, ordinalColumn);
  // Behind a name stands what is said of the person, whatever its words mean as marks.
  const labels = name === '' ? labelColumns : labelColumns.filter((column) => column <= Math.max(...nameColumns));
  const listed = name !== '' && entries && (ordinal || (gap === 0 && entryColumns.length <= FEW));
  // What somebody worked at may read like a legend: "5 - Risk register (open + closed)".
  const isWork = (column: number): boolean => listed && person && !nameColumns.includes(column);
  const isPart = (column: number): boolean => inParts && entries && nameColumns.includes(column);
  const isLegend = (column: number): boolean =>
    endsTable(grid, row, column) && !(ordinal && listed) && !isWork(column) && !isPart(column);
  if (labels.some(isLegend) || (!listed && isLegendRow(grid, row, table))) return true;
  // Below the sum of a month, the list goes on with the days of the next.
  if (person && hasOwnDay(grid, row, table)) return false;
  // "Shifts" and "Summary" below the people are headings of something else, whoever has no marks.
  if (person && !ordinal && gap > 0 && entries && !hasMark(grid, row, table)) return true;
  // "Vodja: ____ | Podpis: ____" under people who are numbered, or somebody among them who has no number.
  const isUnnumbered = gap > 0 && !ordinal && above.length > 1 && above.every((each) => each.ordinal);
  const below =
    name === '' ? gap > 2 || isUnnumbered : person && !ordinal && gap > 0 && (gap > GAP || allMarked(above));
  if (below && !hasMark(grid, row, table)) return !headsMarked(grid, row, table, above);
  if (below && gap + empty > FAR && !hasMarkOf(grid, row, table, above)) return true;
  return gap > 0 && !ordinal && above.every((each) => each.ordinal) && isSigned(grid, row, table, isNumbered);
}

/** "No asistió" among the marks says of somebody that they were not there; over a sum "No." would say how many. */
const isMark = (grid: Grid, row: number, column: number, { entryColumns }: PeopleTable): boolean =>
  entryColumns[0] === column && saysPresence(textAt(grid, row, column).folded);

/** "Alpha" counts absences over a column of sums, and "Paid leaves" leave; beside a name both say what a day was, and "podpis" that somebody signed. */
const isTotalAmongMarks = (facts: TextFacts, name: string): boolean =>
  isTotalLabel(facts) &&
  (name === '' || (meaningOfWord(facts.folded) === null && !SAID_OF_DAYS.includes(facts.heading?.heading ?? 'total')));

const SAID_OF_DAYS: readonly Heading[] = ['presentCount', 'absentCount', 'signature'];

/** Below a gap, "Head of department … responsible" is a line of signatures: its words are none of the marks of a person. */
const hasMark = (grid: Grid, row: number, { entryColumns }: PeopleTable): boolean =>
  entryColumns.some((column) => {
    if (blankAt(grid, row, column)) return false;
    const { text, folded } = textAt(grid, row, column);
    return text.length <= LONGEST_MARK || meaningOfWord(folded) !== null || /\d/.test(text);
  });

/** Far below, only the marks that the people above have make more of them: sums and roles stand there, too. */
function hasMarkOf(
  grid: Grid,
  row: number,
  { entryColumns }: PeopleTable,
  above: readonly { readonly row: number }[],
): boolean {
  const marksIn = (at: number): string[] =>
    entryColumns.filter((column) => !blankAt(grid, at, column)).map((column) => kindOfMark(grid, at, column));
  const known = new Set(above.slice(0, MANY).flatMap((person) => marksIn(person.row)));
  return known.size === 0 || marksIn(row).some((mark) => known.has(mark) || meaningOfWord(mark) !== null);
}

/** "Zunanji" alone below a blank row, and right below it somebody else with marks like those of the people above: it heads more of them. */
function headsMarked(grid: Grid, row: number, table: PeopleTable, above: readonly NamedRow[]): boolean {
  const nameIn = (at: number): string => joinName(table.nameColumns.map((column) => writtenAt(grid, at, column)));
  const isFilled = (at: number, column: number): boolean => !blankAt(grid, at, column);
  const isAlone = table.labelColumns.filter((column) => isFilled(row, column)).length === 1;
  const next = row + 1;
  return (
    isAlone &&
    next < table.endRow &&
    nameIn(next) !== '' &&
    !above.some(({ name }) => name === nameIn(next)) &&
    isPerson(grid, next, table) &&
    hasMark(grid, next, table) &&
    hasMarkOf(grid, next, table, above)
  );
}

const kindOfMark = (grid: Grid, row: number, column: number): string =>
  typeof grid.at(row, column) === 'number' ? 'number' : textAt(grid, row, column).folded;

/** The row below `from` in which the table's heading stands again, over the people of the next page; null without one. */
function headingAgain(grid: Grid, table: PeopleTable, from: number): number | null {
  const { firstRow, labelColumns } = table;
  const textsOf = (row: number): string => labelColumns.map((column) => textAt(grid, row, column).folded).join('|');
  const heads = (row: number): boolean => headsNames(grid, row, table);
  const heading = [1, 2, 3].map((above) => firstRow - above).find((row) => row >= 0 && heads(row));
  if (heading === undefined) return null;
  const texts = textsOf(heading);
  for (let row = from + 1; row < table.endRow; row++)
    if (heads(row) && textsOf(row) === texts && !headsOtherTable(grid, row, table)) return row;
  return null;
}

const isOrdinal = (grid: Grid, row: number, column: number): boolean =>
  /^\(?\d{1,4}[.)]?$/.test(writtenAt(grid, row, column));

/** Signs of a legend, or a mark before its word as in "P prisoten, B bolan", "✓ je bila". */
const MAY_EXPLAIN = /[=:：–(-]|^\S{1,2} \p{L}{3,},|^[^\p{L}\p{N}\s] \p{L}/u;

function endsTable(grid: Grid, row: number, column: number): boolean {
  const facts = textAt(grid, row, column);
  return (
    isLegendLabel(facts) ||
    (facts.text.length >= 5 && MAY_EXPLAIN.test(facts.text) && explanationsIn(facts.text).length > 0)
  );
}

/** "U | Urlaub", "Urlaub | U": nothing in the row but a short mark and, in the next cell, what it means. */
function isLegendRow(grid: Grid, row: number, { entryColumns }: PeopleTable): boolean {
  const filled: number[] = [];
  for (let column = 0; column < grid.columns && filled.length < 3; column++)
    if (!blankAt(grid, row, column)) filled.push(column);
  const [first, second] = filled;
  if (first === undefined || second !== first + 1 || filled.length > 2) return false;
  // A mark of a day stands beside a name.
  return explains(grid, row, second, first) || (!entryColumns.includes(second) && explains(grid, row, first, second));
}

function explains(grid: Grid, row: number, word: number, mark: number): boolean {
  const { text, folded } = textAt(grid, row, word);
  return (
    /^\S{1,3}$/.test(writtenAt(grid, row, mark)) &&
    typeof grid.at(row, mark) === 'string' &&
    text.length >= 4 &&
    meaningOfExplanation(folded) !== null
  );
}

function isPerson(grid: Grid, row: number, table: PeopleTable): boolean {
  const first = table.nameColumns.find((column) => !blankAt(grid, row, column));
  if (first === undefined) return false;
  if (table.idsAsNames) return !isTotalLabel(textAt(grid, row, first));
  const name = writtenAt(grid, row, first);
  if (isNumber(name) && (name === codeAt(grid, row, table, first) || isOfClock(grid, row, table))) return true;
  if (typeof grid.at(row, first) !== 'string') return false;
  const facts = textAt(grid, row, first);
  if (isNameInParts(grid, row, table)) return true;
  const clearMark = meaningOfWord(facts.folded) !== null && facts.folded.length > 3;
  // The heading again, over the next page or section; who has a number may be called like one.
  const again =
    facts.heading?.coverage === 1 &&
    !isNumber(codeAt(grid, row, table, first)) &&
    (PERSON.includes(facts.heading.heading) ? facts.folded.length > 2 : isPhraseOfForm(facts));
  return !isNoPerson(facts) && !clearMark && !again;
}

/** A clock to which only the number of somebody is known writes it where the name should be. */
const codeAt = (grid: Grid, row: number, { codeColumn }: PeopleTable, nameColumn: number): string =>
  codeColumn === undefined || codeColumn === null || codeColumn === nameColumn ? '' : writtenAt(grid, row, codeColumn);

const isOfClock = (grid: Grid, row: number, { clockColumns = [] }: PeopleTable): boolean =>
  clockColumns.length > 0 && clockColumns.every((column) => !blankAt(grid, row, column));

const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** "Date of birth" in a form; two words that are each somebody's name are not meant. */
const isPhraseOfForm = (facts: TextFacts): boolean => facts.folded.includes(' ') && !canBeName(facts);

/** "Vsi" in a cell of names; whose given name is "Allen" has a surname beside it. */
const isOfEverybody = (grid: Grid, row: number, { nameColumns }: PeopleTable, inParts: boolean): boolean =>
  inParts
    ? isEverybody(grid.cache.text(joinName(nameColumns.map((column) => writtenAt(grid, row, column)))))
    : nameColumns.some((column) => isEverybody(textAt(grid, row, column)));

/** A day of its own tells it from the sum of a day that others have rows on. */
function isTogether(grid: Grid, row: number, { nameColumns, dayColumn = null }: PeopleTable): boolean {
  if (dayColumn === null || !nameColumns.some((column) => saysTogether(textAt(grid, row, column)))) return false;
  const day = grid.at(row, dayColumn);
  return !isBlank(day) && ![row - 1, row + 1].some((other) => grid.at(other, dayColumn) === day);
}

/** Surname and given name in two cells name somebody, whatever else one of them means: "Vang", "Legend", "Kis-Ab". */
function isNameInParts(grid: Grid, row: number, { nameColumns }: PeopleTable): boolean {
  if (nameColumns.length < 2) return false;
  const parts = nameColumns
    .map((column) => grid.cache.text(partNote(writtenAt(grid, row, column)).name))
    .filter(({ text }) => text !== '');
  return (
    parts.length >= 2 &&
    parts.every((part) => looksLikeWord(part)) &&
    // "Rok | Antal" are words of headings, both.
    (parts.some(({ heading }) => heading === null) || parts.every((part) => canBeName(part)))
  );
}

const looksLikeWord = ({ text }: TextFacts): boolean => /^[\p{L}\p{M}.'’ -]{2,40}$/u.test(text);
