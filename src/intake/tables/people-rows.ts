/** Which rows of a table are people, and where the table ends. */
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, isAnyFilled, isAnyText, isBlankRow, onlyFilled, textAt, writtenAt, type Grid } from '../cells/grid';
import { withoutAddress } from '../people/address-beside-name';
import { isBlankOfForm, isPlaceAndDay, isTotalLabel, joinName } from '../people/names';
import type { Heading } from '../words/headings';
import { meaningOfWord, saysPresence } from '../words/mark-words';
import { headsOtherTable } from './other-table-below';
import { allMarked, withoutCaptions, type NamedRow } from './captions';
import { nameBehindNumber } from './name-behind-number';
import { familyNames } from './family-names';
import { endsTable, isLegendRow, saysLegend } from './legend-rows';
import { hasMark, hasMarkOf } from './marks-of-rows';
import { firstLineAt, saysWhatBelow } from './name-lines';
import { hasOwnDay, headsMonthOfList, isHeadingAgain, isOfNoDay } from './months-in-list';
import type { PeopleTable } from './people-table';
import { isNameInParts, isOfEverybody, isPerson, isTogether } from './person-of-row';
import { beginAgain } from './tasks-below';
import { withoutRowsOfWords } from './rows-of-words';
import { isSigned } from './signed-below';
import { isTotalOf } from './total-of-person';

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
      if (isOfOther(grid, row, table, seen, rows, gap, empty)) {
        const next = headingAgain(grid, table, row);
        if (next === null) break;
        row = next;
        gap = 0;
        continue;
      }
    }
    if (name === '') {
      if (entries && !total && !isNoteAlone(grid, row) && !isAnyText(grid, row, table.entryColumns, saysSum))
        nameless.push(row);
      empty = entries ? 0 : empty + 1;
      gap = 0;
    } else if (seen.together || (table.asksForEverybody && person && isOfEverybody(grid, row, table, seen.inParts))) {
      if (entries) nameless.push(row);
      gap = 0;
    } else if (!person || (!entries && isAnyText(grid, row, table.nameColumns, isBlankOfForm))) {
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
function isNoteAlone(grid: Grid, row: number): boolean {
  const only = onlyFilled(grid, row);
  if (only === null) return false;
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
  const { nameColumns, entryColumns, ordinalColumn } = table;
  const overJobs = nameColumns.filter((column) => saysWhatBelow(grid, column, table.firstRow, table.endRow));
  const named = familyNames(grid, nameColumns, table.firstRow);
  const nameAt = (at: number, column: number): string =>
    overJobs.includes(column) ? firstLineAt(grid, at, column) : named(at, column);
  const [onlyName = 0, ...otherNames] = nameColumns;
  const ownName = (at: number): string =>
    otherNames.length === 0
      ? withoutAddress(nameAt(at, onlyName))
      : joinName(nameColumns.map((column) => withoutAddress(nameAt(at, column))));
  const facts = (text: string): TextFacts => grid.cache.text(text);
  return (row, above) => {
    const own = ownName(row);
    const behind = own === '' && !table.idsAsNames ? nameBehindNumber(grid, row, nameColumns, table) : null;
    const name = behind?.name ?? own;
    const inParts = isNameInParts(grid, row, table);
    const together = isTogether(grid, row, table);
    const total =
      !inParts &&
      !together &&
      (isTotalOf(name, above, facts) || isLabelledTotal(grid, row, table) || isTotalAmongMarks(grid, row, table, name));
    const ordinal = ordinalColumn !== null && isOrdinal(grid, row, ordinalColumn);
    const entries = isAnyFilled(grid, row, entryColumns);
    const isSignature = !entries && !ordinal && isPlaceAndDay(facts(name));
    // In a form that nobody has filled in, its legend is all that stands below the heading of names.
    const isLegend = !entries && isAnyText(grid, row, nameColumns, saysLegend);
    const isRemark = !entries && !ordinal && SMALL_WORDS.test(name) && isNoteAlone(grid, row);
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
  seen: SeenRow,
  above: readonly NamedRow[],
  gap: number,
  empty: number,
): boolean {
  const { name, entries, ordinal, person } = seen;
  if (isOfLegend(grid, row, table, seen, gap)) return true;
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
  return gap > 0 && !ordinal && above.every((each) => each.ordinal) && isSignedBelow(grid, row, table);
}

function isOfLegend(
  grid: Grid,
  row: number,
  table: PeopleTable,
  { name, entries, inParts, ordinal, person }: SeenRow,
  gap: number,
): boolean {
  const { nameColumns, labelColumns, entryColumns } = table;
  const last = Math.max(...nameColumns);
  const listed = name !== '' && entries && (ordinal || (gap === 0 && entryColumns.length <= FEW));
  for (const column of labelColumns) {
    // Behind a name stands what is said of the person, whatever its words mean as marks.
    if ((name !== '' && column > last) || !endsTable(grid, row, column)) continue;
    const isName = nameColumns.includes(column);
    // What somebody worked at may read like a legend: "5 - Risk register (open + closed)".
    const isWork = listed && (ordinal || (person && !isName));
    const isPart = inParts && entries && isName;
    if (!isWork && !isPart) return true;
  }
  return !listed && isLegendRow(grid, row, table);
}

const isSignedBelow = (grid: Grid, row: number, table: PeopleTable): boolean =>
  isSigned(grid, row, table, (at) => table.ordinalColumn !== null && isOrdinal(grid, at, table.ordinalColumn));

function isLabelledTotal(grid: Grid, row: number, table: PeopleTable): boolean {
  for (const column of table.labelColumns)
    if (isTotalLabel(textAt(grid, row, column)) && !isMark(grid, row, column, table)) return true;
  return false;
}

/** "No asistió" among the marks says of somebody that they were not there; over a sum "No." would say how many. */
const isMark = (grid: Grid, row: number, column: number, { entryColumns }: PeopleTable): boolean =>
  entryColumns[0] === column && saysPresence(textAt(grid, row, column).folded);

/** "Alpha" counts absences over a column of sums, and "Paid leaves" leave; beside a name both say what a day was, and "podpis" that somebody signed. */
function isTotalAmongMarks(grid: Grid, row: number, { entryColumns }: PeopleTable, name: string): boolean {
  const [first] = entryColumns;
  if (first === undefined) return false;
  const facts = textAt(grid, row, first);
  return name === '' ? isTotalLabel(facts) : saysSum(facts);
}

const saysSum = (facts: TextFacts): boolean =>
  isTotalLabel(facts) &&
  meaningOfWord(facts.folded) === null &&
  !SAID_OF_DAYS.includes(facts.heading?.heading ?? 'total');

const SAID_OF_DAYS: readonly Heading[] = ['presentCount', 'absentCount', 'signature'];

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

/** The row below `from` in which the table's heading stands again, over the people of the next page; null without one. */
function headingAgain(grid: Grid, table: PeopleTable, from: number): number | null {
  const { firstRow, labelColumns } = table;
  const textsOf = (row: number): string => labelColumns.map((column) => textAt(grid, row, column).folded).join('|');
  const heads = (row: number): boolean => isHeadingAgain(grid, row, table);
  const heading = [1, 2, 3].map((above) => firstRow - above).find((row) => row >= 0 && heads(row));
  if (heading === undefined) return null;
  const texts = textsOf(heading);
  for (let row = from + 1; row < table.endRow; row++)
    if (heads(row) && textsOf(row) === texts && !headsOtherTable(grid, row, table)) return row;
  return null;
}

const isOrdinal = (grid: Grid, row: number, column: number): boolean =>
  /^\(?\d{1,4}[.)]?$/.test(writtenAt(grid, row, column));
