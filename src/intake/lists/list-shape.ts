/** Where a list stands: its heading row, its columns by meaning, its rows. */
import { columnMeanings, nameColumns, nameShare, type ColumnMeaning } from '../tables/columns';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import { saysHours } from '../cells/measured-time';
import { belowDay } from './day-under-heading';
import { belowParts, withTurnAbove } from './heading-in-rows';
import { NAME_HEADINGS, type Heading } from '../words/headings';
import { speaksOfBooking } from '../cells/language';
import { looksLikeName, namesSeveral } from '../people/names';
import { sampleRows } from '../matrices/matrix-shape';
import { withStaffAsPeople } from './hours-of-staff';
import { withoutNamesOfSuperiors } from '../tables/superiors';
import { isOfTestCases, isTask, saysThatDone } from '../words/task-words';
import { fold } from '../words/text';
import { isOfFlight } from '../words/travel-words';

export interface ListShape {
  readonly headingRow: number;
  readonly meanings: readonly ColumnMeaning[];
  readonly nameColumns: readonly number[];
  /** People are told by numbers or codes only. */
  readonly idsAsNames?: boolean;
  readonly firstRow: number;
  /** Exclusive. */
  readonly endRow: number;
}

const SEARCHED_ROWS = 60;
/** The list of a sheet, found by the row that heads most columns by a known meaning; null without one. */
export function findListShape(grid: Grid): ListShape | null {
  const table = grid.tables.find(({ dataRowCount }) => dataRowCount > 0);
  let best: { shape: ListShape; score: number } | null = null;
  const seen: string[][] = [];
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const score = headingScore(grid, row);
    if (score < 1 || isUnderDates(grid, row)) continue;
    // The heading again, over the next page of the same list, or over its men after its women: "Prisotna", "Prisoten".
    const said = Array.from({ length: grid.columns }, (_, column) => meantAt(grid, row, column));
    if (seen.some((above) => isAgain(said, above))) continue;
    seen.push(said);
    const shape = listAt(grid, row);
    const isTable = table !== undefined && grid.place(row, 0).row === table.headerRow;
    const total = score + scoreAbove(grid, shape) + contentScore(grid, shape) + (isTable ? 3 : 0);
    const isBehindFacts = best !== null && isOfOneRow(grid, best.shape) && namesOf(grid, shape) > 0;
    if (best === null || total > best.score || isBehindFacts) best = { shape, score: total };
  }
  return best && best.score >= 2 ? belowParts(grid, belowDay(grid, best.shape)) : null;
}

/** "1. 10. 2024 | prisotna | Kuhanje" under "Datum srečanja | Stanje | Aktivnost" is a row of the list, though "prisotna" heads columns, too. */
function isUnderDates(grid: Grid, row: number): boolean {
  // "Ime in priimek | 3. 6. 2019" is a heading, though "Datum" stands over its day.
  for (let column = 0; column < grid.columns; column++) {
    const match = textAt(grid, row, column).heading;
    if (match && match.coverage >= 0.5 && NAME_HEADINGS.includes(match.heading)) return false;
  }
  // Where the month stands above them, its days are "29. 9." or "29."
  const isDay = (at: number, column: number): boolean => {
    const cell = dayCellAt(grid, at, column);
    return cell !== null && cell.kind !== 'session';
  };
  for (let column = 0; column < grid.columns; column++) {
    let first = row;
    while (first >= 0 && isDay(first, column)) first--;
    const above = first === row || first < 0 ? null : textAt(grid, first, column).heading;
    if (above?.heading === 'date' && above.coverage >= 0.5) return true;
  }
  return false;
}

/** What heads a column, whatever form the word has. */
function meantAt(grid: Grid, row: number, column: number): string {
  const { folded, heading } = textAt(grid, row, column);
  return heading?.coverage === 1 ? heading.heading : folded;
}

/** Of a heading that is typed again one word may be another: "Razlika ur", "Razlike v urah". */
const FEWEST_AGAIN = 3;

function isAgain(said: readonly string[], above: readonly string[]): boolean {
  const others = said.filter((text, column) => text !== above[column]);
  const same = said.filter((text, column) => text !== '' && text === above[column]);
  const [other] = others;
  if (other === undefined) return true;
  const before = above[said.indexOf(other)] ?? '';
  return (
    others.length === 1 && same.length >= FEWEST_AGAIN && [other, before].every((text) => /^\p{L}[^\d]+$/u.test(text))
  );
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u;

const isAlikeAround = (grid: Grid, row: number, column: number): boolean =>
  [row - 1, row + 1].some(
    (other) =>
      other >= 0 && other < grid.rows && textAt(grid, other, column).folded === textAt(grid, row, column).folded,
  );

function headingScore(grid: Grid, row: number): number {
  let score = 0;
  let numbers = 0;
  let names = 0;
  for (let column = 0; column < grid.columns; column++) {
    if (blankAt(grid, row, column)) continue;
    if (typeof grid.at(row, column) !== 'string') {
      // A few days of a month beside the heading of names; the days of all of it make a line of their own.
      if (dayCellAt(grid, row, column)?.kind !== 'number' || names === 0) numbers++;
      continue;
    }
    const facts = textAt(grid, row, column);
    // Beside somebody's e-mail "N" is what they are called, not the heading of numbers.
    if (ADDRESS.test(facts.text)) return 0;
    const match = facts.heading;
    // "Student 12" is somebody, and "New member" under "New member" what they are.
    if (match && match.coverage < 1 && isAlikeAround(grid, row, column)) continue;
    if (match && NAME_HEADINGS.includes(match.heading) && /\d/.test(facts.text)) continue;
    // "18 hours" is what somebody worked, though "hours" heads columns.
    if (saysHours(facts.text)) continue;
    // "Datum:" is a label of the form above the table, not a heading of a column.
    if (match?.coverage === 1 && NAME_HEADINGS.includes(match.heading)) names++;
    const isLabel =
      (LABEL.test(facts.text) && !isAmongLabels(grid, row, column)) ||
      (match?.heading === 'date' && isBesideDate(grid, row, column));
    if (match && match.coverage >= 0.3) score += match.coverage * (isLabel ? 0.2 : 1);
  }
  return numbers > score ? 0 : score;
}

/** "Datum izdaje | 31. 10. 2019": the day that stands next to it is what it tells. */
function isBesideDate(grid: Grid, row: number, column: number): boolean {
  let beside = column + 1;
  while (beside < grid.columns && blankAt(grid, row, beside)) beside++;
  return beside < grid.columns && completeDate(dayCellAt(grid, row, beside)) !== null;
}

const LABEL = /[:：]\s?-?$/;
const ROWS_BELOW_LABELS = 2;

/** "Ime in priimek: | Ure:" beside each other, over rows that are filled below both: headings, though a form's labels end so. */
function isAmongLabels(grid: Grid, row: number, column: number): boolean {
  const isHead = (at: number): boolean =>
    LABEL.test(textAt(grid, row, at).text) &&
    Array.from({ length: ROWS_BELOW_LABELS }, (_, step) => row + 1 + step).every(
      (below) => !blankAt(grid, below, at) && !LABEL.test(textAt(grid, below, at).text),
    );
  return isHead(column) && (isHead(column - 1) || isHead(column + 1));
}

/** "In" and "Out" under "Day 1", with "ID" and "Name" in the row above: both rows are the heading. */
const scoreAbove = (grid: Grid, { meanings, headingRow }: ListShape): number =>
  meanings.filter(
    ({ row, column, coverage }) =>
      row === headingRow - 1 &&
      coverage === 1 &&
      blankAt(grid, headingRow, column) &&
      !textAt(grid, row, column).text.endsWith(':'),
  ).length;

function listAt(grid: Grid, headingRow: number): ListShape {
  const sample = sampleRows(grid, headingRow + 1, grid.rows);
  const headed = columnMeanings(grid, Math.max(0, headingRow - 1), headingRow, 0, grid.columns - 1).map(
    (meaning): ColumnMeaning => {
      const { column, coverage, row, text } = meaning;
      if (row >= 0 && row < headingRow && (coverage < 1 || isOverDay(grid, meaning, headingRow)))
        return { ...meaning, heading: null, coverage: 0 };
      return text === 'login' && areCalled(grid, column, sample)
        ? { ...meaning, heading: 'name', coverage: 1 }
        : withTurnAbove(grid, meaning);
    },
  );
  const own = withStaffAsPeople(grid, headed, sample);
  const meanings = withoutNamesOfSuperiors(grid, own, nameColumns(grid, own, sample), sample);
  return {
    headingRow,
    meanings,
    nameColumns: nameColumns(grid, meanings, sample).filter(
      (column) => !sample.some((row) => namesSeveral(textAt(grid, row, column))),
    ),
    firstRow: headingRow + 1,
    endRow: grid.rows,
  };
}

/** "Login" heads times at which people came, and what they are called by a program. */
const areCalled = (grid: Grid, column: number, rows: readonly number[]): boolean =>
  rows.some((row) => !blankAt(grid, row, column)) &&
  rows.every((row) => blankAt(grid, row, column) || /^\p{L}[\p{L}\d._@-]*$/u.test(textAt(grid, row, column).text));

/** "Datum" over "3. 6. 2019" in the row of headings: that day heads the column, and no days stand below it. */
const isOverDay = (grid: Grid, { column, heading }: ColumnMeaning, headingRow: number): boolean =>
  heading === 'date' && completeDate(dayCellAt(grid, headingRow, column)) !== null;

/** Names below a heading that promises names say that the heading is one; over names that begin in its own row it is the heading of something beside them. */
function contentScore(grid: Grid, shape: ListShape): number {
  const { nameColumns: names, headingRow } = shape;
  const headed = hasNameHeading(shape);
  if (!headed && names.some((column) => isAmongNames(grid, headingRow, column))) return 0;
  return (headed ? 1 : 0) + 2 * namesOf(grid, shape);
}

/** The share of names in the column that holds most of them. */
function namesOf(grid: Grid, { nameColumns: names, headingRow }: ListShape): number {
  const sample = sampleRows(grid, headingRow + 1, Math.min(grid.rows, headingRow + 40));
  return names.length === 0 ? 0 : Math.max(...names.map((column) => nameShare(grid, column, sample)));
}

/** "Meeting ID | Start | Participants" over a single row, "123 | 8:30 | 12", and a blank one: facts about all of those who are listed below. */
const isOfOneRow = (grid: Grid, { firstRow, nameColumns: names }: ListShape): boolean =>
  !isBlankRow(grid, firstRow) &&
  isBlankRow(grid, firstRow + 1) &&
  names.every((column) => !looksLikeName(textAt(grid, firstRow, column)));

/** A name of two words and more in the row itself. */
function isAmongNames(grid: Grid, row: number, column: number): boolean {
  const facts = textAt(grid, row, column);
  return facts.text.includes(' ') && facts.heading === null && looksLikeName(facts);
}

/** True where a heading promises names. */
export const hasNameHeading = ({ meanings }: ListShape): boolean =>
  meanings.some(({ heading, coverage }) => heading !== null && NAME_HEADINGS.includes(heading) && coverage >= 0.3);

/** The columns of a meaning, best headed first. */
export function columnsOf(shape: ListShape, ...headings: Heading[]): number[] {
  return shape.meanings
    .filter(({ heading, coverage }) => heading !== null && headings.includes(heading) && coverage >= 0.3)
    .sort((a, b) => b.coverage - a.coverage || a.column - b.column)
    .map(({ column }) => column);
}

/** Titles or headings speak of appointments: such a list says neither who takes part nor who came. */
export function isOfBookings(grid: Grid, { headingRow }: ListShape): boolean {
  if (speaksOfBooking(fold(grid.name))) return true;
  for (let row = 0; row <= headingRow; row++) {
    for (let column = 0; column < grid.columns; column++)
      if (speaksOfBooking(textAt(grid, row, column).folded)) return true;
  }
  return false;
}

const OF_WHO: readonly (Heading | null)[] = [...NAME_HEADINGS, 'ordinal', 'personId', 'group', 'role', 'weekday', null];

/** Nothing is headed but who somebody is, and weekdays. */
export const tellsOnlyWho = ({ meanings }: ListShape): boolean =>
  meanings.every(({ heading }) => OF_WHO.includes(heading));

const OF_REGISTER: readonly (Heading | null)[] = [
  'personId', 'birthDate', 'emso', 'taxNumber', 'iban', 'address', 'postcode', 'entry', 'agreement',
]; // prettier-ignore

/** What a register knows of people is headed. */
export const tellsMore = ({ meanings }: ListShape): boolean =>
  meanings.some(({ heading, coverage }) => OF_REGISTER.includes(heading) && coverage >= 0.5);

const OF_DAYS = /^((st|stevilo|skupaj) )?(dni|dnevi|days)( prisotnosti)?$/;

/** "Ure | Dni" beside names: how long people came in a month, whatever was paid for it. */
export const tellsHoursAndDays = ({ meanings }: ListShape): boolean =>
  meanings.some(({ heading, coverage }) => heading === 'hours' && coverage === 1) &&
  meanings.some(({ heading, text }) => heading === 'presentCount' || OF_DAYS.test(text));

/** "% complete": how far a task has come, and who works at it; or tasks and who is to do them, or did. */
export const isOfProgress = (shape: ListShape): boolean =>
  shape.meanings.some(
    ({ heading, text }) =>
      heading === 'percent' && /accompli|complet|done|progress|fertig|erledigt|koncano|opravljeno/.test(text),
  ) ||
  (shape.meanings.some(({ text }) => isTask(text) || WHAT.test(text) || saysThatDone(text)) &&
    shape.meanings.some(({ text }) => RESPONSIBLE.test(text)));

/** Flights beside people: their days and times are those of a journey. */
export const headsFlights = ({ meanings }: ListShape): boolean => meanings.some(({ text }) => isOfFlight(text));

/** Steps beside what they should lead to: a program is tried, perhaps one in which attendance is kept. */
export const isOfTests = ({ meanings }: ListShape): boolean =>
  meanings.filter(({ text }) => isOfTestCases(text)).length >= 2;

/** "Kdo | Kaj | Rok": who is to do what, until when. */
const WHAT = /^(kaj|what|was|que|quoi|che cosa|cosa|co|sto)$/;
const RESPONSIBLE = /^(verantwortliche?r?|bearbeiter(in)?|wer|who|kdo|ejecutor|responsible|assignee)$/;
