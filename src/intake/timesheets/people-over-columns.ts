/** Days down, people across, and under everybody's name the same columns: "from | to | hours | signature" again and again. */
import type { TextFacts } from '../cells/cell-facts';
import type { ColumnMeaning } from '../tables/columns';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { canBeName, partsOfName } from '../people/name-words';
import { looksLikeName } from '../people/names';
import { isGivenName } from '../words/given-names';
import type { FoundPerson } from '../people/person-label';
import { peopleInHeadings, type PersonInHeadings } from './people-in-headings';
import { isPlaceOfWork } from '../words/places-of-work';
import { areAtOnce } from './at-once';
import type { Block } from './timesheet-blocks';
import { amountIn } from '../cells/amounts';
import { valueColumns } from './timesheet-columns';

/** So many rows above the columns' headings may hold the names; what people are called stands over what they do. */
const REACH = 4;
const MOST_COLUMNS = 6;
/** Two may be the halves of a day, whatever they are called, unless both have two names, or given names, or come and leave at once. */
const FEWEST = 3;

export interface PersonOfBlock {
  readonly person: FoundPerson;
  /** The block as if it were this person's alone. */
  readonly block: Block;
}

/** Empty where the columns beside the days are one person's. */
export function peopleOverColumns(grid: Grid, block: Block, end: number): PersonOfBlock[] {
  const { run, headingRow, top } = block;
  if (headingRow < 0) return [];
  const inHeadings = peopleInHeadings(grid, headingRow, run.column + 1, end);
  if (inHeadings.length > 0) return inHeadings.map((each) => inOwnColumns(grid, block, each));
  const starts = startsOf(grid, headingRow, run.column, end);
  const [first = 0, second = 0] = starts;
  if (starts.length < 2) return [];
  const rows = Array.from({ length: REACH }, (_, step) => headingRow - REACH + step).filter((row) => row >= top);
  const distinct = (row: number): number => new Set(starts.map((column) => textAt(grid, row, column).folded)).size;
  const areTwo = starts.length === 2 && areAtOnce(grid, headingRow, run.rows, [first, second]);
  const named = rows.filter((row) => areNames(grid, row, starts, second - first, areTwo));
  const [row] = named.sort((a, b) => distinct(b) - distinct(a) || a - b);
  if (row === undefined) return [];
  return starts.map((start) => {
    const own = ({ column }: { readonly column: number }): boolean =>
      column >= start && column < start + second - first;
    const meanings = block.meanings.filter((meaning) => meaning.column < first || own(meaning));
    const columns = valueColumns(grid, run, meanings, start + second - first - 1);
    const codes = columns.status === null ? codesOf(grid, block, meanings.filter(own)) : null;
    return {
      person: { name: textAt(grid, row, start).text, surname: '', givenName: '', at: grid.ref(row, start) },
      block: {
        ...block,
        meanings,
        codes: codes !== null,
        columns: {
          ...columns,
          status: columns.status ?? codes,
          unknown: columns.unknown.filter((column) => own({ column })),
        },
      },
    };
  });
}

/** Columns without a name are everybody's: the weekday, a note, the sum of all. */
function inOwnColumns(grid: Grid, block: Block, { name, meanings }: PersonInHeadings): PersonOfBlock {
  const own = meanings.map(({ column }) => column);
  const [first = block.run.column] = own;
  const shared = block.meanings.filter(({ column }) => column <= block.run.column);
  const columns = valueColumns(grid, block.run, [...shared, ...meanings], Math.max(...own));
  return {
    person: { name, surname: '', givenName: '', at: grid.ref(block.headingRow, first) },
    block: {
      ...block,
      meanings: [...shared, ...meanings],
      columns: {
        ...columns,
        unknown: columns.unknown.filter((column) => own.includes(column)),
        spans: columns.spans.filter((column) => own.includes(column)),
        besides: columns.besides.filter((column) => own.includes(column)),
        work: columns.work.filter((column) => own.includes(column)),
      },
    },
  };
}

/** First columns of the groups of headings that come again, from the first on; empty where none do. */
function startsOf(grid: Grid, headingRow: number, dayColumn: number, end: number): number[] {
  const headingAt = (column: number): string => textAt(grid, headingRow, column).folded;
  for (let first = dayColumn + 1; first <= dayColumn + 2; first++) {
    for (let width = 1; width <= MOST_COLUMNS; width++) {
      const group = Array.from({ length: width }, (_, step) => headingAt(first + step));
      if (group.some((text) => text === '') || new Set(group).size < width) continue;
      if (width === 1 && !isOfHours(textAt(grid, headingRow, first))) continue;
      const starts: number[] = [];
      for (let start = first; start + width - 1 <= end; start += width) {
        if (group.some((text, step) => headingAt(start + step) !== text)) break;
        starts.push(start);
      }
      if (starts.length >= 2) return starts;
    }
  }
  return [];
}

/** One column alone is somebody's where its hours are. */
const isOfHours = ({ heading }: TextFacts): boolean => heading?.heading === 'hours' && heading.coverage >= 0.5;

/**
 * A name over the first column of every group, and nothing over the others.
 *
 * @param areTwo whether the times of two groups are of two at once
 */
function areNames(grid: Grid, row: number, starts: readonly number[], width: number, areTwo: boolean): boolean {
  const names = starts.map((start) => textAt(grid, row, start));
  // "A M" and "P M" are the halves of a day.
  const areFull = names.every(({ text }) => / /.test(text) && /\p{L}{3}/u.test(text));
  const areGiven = names.every(({ folded }) => isGivenName(folded));
  const areOfPlaces = names.some(({ folded }) => isPlaceOfWork(folded));
  return (
    (starts.length >= FEWEST || areFull || areGiven || (areTwo && !areOfPlaces)) &&
    names.every(
      (facts) => looksLikeName(facts) && (!isHeading(facts) || canBeName(facts) || partsOfName(facts.text) !== null),
    ) &&
    starts.every((start) =>
      Array.from({ length: width - 1 }, (_, step) => start + 1 + step).every((column) => blankAt(grid, row, column)),
    )
  );
}

const isHeading = ({ heading }: TextFacts): boolean => (heading?.coverage ?? 0) >= 0.5;

/** Days off are noted where otherwise people sign: short codes, mostly beside no hours. */
function codesOf(grid: Grid, { run, columns }: Block, own: readonly ColumnMeaning[]): number | null {
  const signature = own.find(({ heading }) => heading === 'signature')?.column;
  if (signature === undefined) return null;
  const written = run.rows.filter((row) => !blankAt(grid, row, signature));
  const isFree = (row: number): boolean =>
    own.every(({ column }) => column === signature || (amountIn(grid, row, column, columns) ?? 0) === 0);
  const areShort = written.every((row) => /^\S{1,4}$/.test(textAt(grid, row, signature).text));
  return written.length > 0 && areShort && written.filter(isFree).length >= 0.5 * written.length ? signature : null;
}
