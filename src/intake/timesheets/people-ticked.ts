/** A log of several: "Datum | Začetek | Konec | Ana | Bor | Eva", in each row a tick under everybody who was there. The times are theirs, and nobody else's. */
import { blankAt, isAnyFilled, textAt, writtenAt, type Grid } from '../cells/grid';
import { canBeName } from '../people/name-words';
import { looksLikeName } from '../people/names';
import type { SheetContext } from '../sheet-context';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { CROSSES, meaningOfWord, TICKS } from '../words/mark-words';
import { fold } from '../words/text';
import { asksWhoCame } from '../words/who-came';
import { isPlaceOfWork } from '../words/places-of-work';
import type { Claims } from '../cells/account';
import { reasonOfHeading } from '../matrices/around-marks';
import type { TableReading } from '../matrices/matrix';
import type { Answers, EntryReading, IntakeQuestion } from '../reading';
import type { PersonOfBlock } from './people-over-columns';
import { blocksOf, type Block } from './timesheet-blocks';
import { valueColumns } from './timesheet-columns';

/** So many are several. */
const FEWEST = 2;
/** Places and kinds of work are ticked, too: so many of those who are must surely be called as people. */
const SURE = 0.5;

/** What is said of those who were ticked; the rows in which nobody is are nobody's. */
export interface Ticked {
  readonly people: readonly PersonOfBlock[];
  /** Of their ticks. */
  readonly columns: readonly number[];
  /** The row of their names. */
  readonly nameRow: number;
  /** With times, and without a tick. */
  readonly nobodys: readonly number[];
}

/** Null where the columns behind the times are of something else, or no times stand before them. */
export function peopleTicked(grid: Grid, block: Block): Ticked | null {
  const { run, headingRow } = block;
  const first = run.rows[0] ?? 0;
  for (let row = first - 1; row >= Math.max(0, headingRow); row--) {
    const named = Array.from({ length: grid.columns - run.column - 1 }, (_, step) => run.column + 1 + step).filter(
      (column) => isName(grid, row, column),
    );
    const columns = named.filter((column) => isTicked(grid, run.rows, column));
    const [left] = columns;
    // "n" and "opr." among the ticks of others say who was away: these are marks, and not whose times are told.
    if (left !== undefined && named.some((column) => isMarked(grid, row, run.rows, column))) return null;
    if (
      left === undefined ||
      columns.length < FEWEST ||
      !(areSurelyPeople(grid, row, columns) || isAsked(grid, headingRow, row, left))
    )
      continue;
    const meanings = block.meanings.filter(({ column }) => column < left);
    const own = valueColumns(grid, run, meanings, left - 1);
    const isTimed = own.ins.length > 0 && own.outs.length > 0;
    if (!isTimed && own.work.length === 0) return null;
    const isSaid = (at: number): boolean => isAnyFilled(grid, at, [...own.ins, ...own.work]);
    const people = columns.map((column) => ({
      person: { name: textAt(grid, row, column).text, surname: '', givenName: '', at: grid.ref(row, column) },
      block: {
        ...block,
        meanings,
        columns: own,
        run: { ...run, rows: run.rows.filter((at) => !isUnticked(grid, at, column)) },
      },
    }));
    const nobodys = run.rows.filter((at) => isSaid(at) && columns.every((column) => isUnticked(grid, at, column)));
    return { people, columns, nameRow: row, nobodys };
  }
  return null;
}

/**
 * Everybody's times as a table of their own: several sessions of a day add up.
 *
 * @param read reads the block of one person
 */
export function readTicked(
  grid: Grid,
  { run, meanings, headingRow }: Block,
  { people, columns, nameRow, nobodys }: Ticked,
  answers: Answers,
  claims: Claims,
  read: (one: PersonOfBlock) => TableReading,
): TableReading[] {
  for (const column of columns) {
    claims.ignore(nameRow, column, 'heading');
    for (const row of run.rows) claims.read(row, column);
  }
  for (const { column, heading } of meanings) {
    claims.ignore(headingRow, column, 'heading');
    for (const row of run.rows) claims.ignore(row, column, reasonOfHeading(heading));
  }
  const asked = asksForNobodys(grid, nobodys, answers);
  return people.map((one, index): TableReading => {
    const table = read(one);
    const timed = new Set(table.entries.map(({ day }) => day));
    // Whoever was ticked was there, also where nobody noted when.
    const untimed = table.blanks
      .filter(({ day }) => !timed.has(day))
      .map((blank): EntryReading => ({ ...blank, mark: 'x', value: 'x', reading: { kind: 'present', minutes: null } }));
    return {
      ...table,
      ...{ kind: 'attendance-matrix', headerRow: grid.place(nameRow, 0).row, blanks: [] },
      entries: [...table.entries, ...untimed],
      questions: index === 0 ? [...table.questions, ...asked] : table.questions,
    };
  });
}

function asksForNobodys(grid: Grid, rows: readonly number[], answers: Answers): IntakeQuestion[] {
  const [first] = rows;
  const key = `nameless:${grid.name}`;
  if (first === undefined || answers[key] !== undefined) return [];
  const said = rows.map((row) => grid.place(row, 0).row + 1).join(', ');
  const at = grid.ref(first, 0);
  return [{ key, sheet: grid.name, at, kind: 'rowsWithoutName', rows: said, count: rows.length }];
}

/** Whether the ticks of a sheet say whose its times are. */
export const areTickedInLog = (grid: Grid, context: SheetContext): boolean =>
  blocksOf(grid, context).some((block) => peopleTicked(grid, block) !== null);

function isName(grid: Grid, row: number, column: number): boolean {
  const facts = textAt(grid, row, column);
  return (
    looksLikeName(facts) &&
    ((facts.heading?.coverage ?? 0) < 0.5 || canBeName(facts) || isGivenName(facts.folded)) &&
    !isPlaceOfWork(facts.folded)
  );
}

/** Once at least, and nothing else stands there. */
function isTicked(grid: Grid, rows: readonly number[], column: number): boolean {
  const filled = rows.filter((row) => !isUnticked(grid, row, column));
  return filled.length > 0 && filled.every((row) => isTick(writtenAt(grid, row, column)));
}

/** So long is a mark. */
const LONGEST_MARK = 5;

/** Other marks among ticks, or whatever stands under somebody who is surely one: "n" alone, "bolna od torka". */
function isMarked(grid: Grid, nameRow: number, rows: readonly number[], column: number): boolean {
  // Their hours may stand beside the ticks once more.
  const written = rows
    .filter(
      (row) =>
        !isUnticked(grid, row, column) && (typeof grid.at(row, column) === 'string' || grid.at(row, column) === 1),
    )
    .map((row) => writtenAt(grid, row, column));
  const others = written.filter((each) => !isTick(each));
  const areMarks = others.every((each) => each.length <= LONGEST_MARK || meaningOfWord(fold(each)) !== null);
  return (
    others.length > 0 && ((others.length < written.length && areMarks) || areSurelyPeople(grid, nameRow, [column]))
  );
}

/** The box that Google draws holds FALSE until it is ticked. */
const isUnticked = (grid: Grid, row: number, column: number): boolean =>
  blankAt(grid, row, column) || grid.at(row, column) === false;

const isTick = (written: string): boolean => TICKS.has(written) || CROSSES.has(written) || written === 'TRUE';

/** "Kdo je bil?" over the first of the names. */
function isAsked(grid: Grid, headingRow: number, nameRow: number, column: number): boolean {
  for (let row = Math.max(0, headingRow); row < nameRow; row++)
    if (asksWhoCame(textAt(grid, row, column).folded)) return true;
  return false;
}

function areSurelyPeople(grid: Grid, row: number, columns: readonly number[]): boolean {
  const sure = columns.filter((column) =>
    textAt(grid, row, column)
      .folded.split(' ')
      .some((word) => isGivenName(word) || mayBeGivenName(word)),
  );
  return sure.length >= SURE * columns.length;
}
