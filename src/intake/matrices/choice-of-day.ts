/** "P | F" or "P | A | J | T" under every day: the column that is ticked says what the day was. */
import type { AxisDay } from '../days/day-axis';
import type { DayColumns } from './divided-days';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import type { MarkMeaning } from '../words/mark-meaning';
import { isUnticked, meaningOfWord, TICKS } from '../words/mark-words';
import type { ReadDay } from './hours-in-rows';
import { readingOf } from '../marks/readings-of-marks';
import type { MarkReadingOfSheet } from '../reading';
import { fold } from '../words/text';

/** Letters that mean this beside each other. */
const LETTERS: ReadonlyMap<string, MarkMeaning> = new Map([
  ['p', 'present'],
  ['a', 'absent'],
  ['f', 'absent'],
  ['j', 'excused'],
  ['e', 'excused'],
  ['t', 'present'],
  ['l', 'present'],
]);

/** So many rows show how columns are ticked. */
const SAMPLE = 60;

interface Column {
  readonly column: number;
  readonly meaning: MarkMeaning;
}

/** Null where the days are not divided so; other columns of a day ("Ativ") say nothing of who came. */
export function choicesOfDays(
  grid: Grid,
  days: readonly AxisDay[],
  width: number,
  headLast: number,
): DayColumns[] | null {
  const choices = days.map((day, index) => {
    const end = Math.min(day.column + width, days[index + 1]?.column ?? day.column + width);
    return columnsOf(grid, day.column, end, headLast);
  });
  const isWhole = (columns: readonly Column[]): boolean =>
    columns.some(({ meaning }) => meaning === 'present') && columns.some(({ meaning }) => meaning === 'absent');
  if (!choices.every((columns) => isWhole(columns)) || !areOneEach(grid, choices, headLast + 1)) return null;
  return days.map((day, index) => {
    const columns = choices[index] ?? [];
    return {
      day,
      columns: columns.map(({ column }) => column),
      kind: 'choice',
      meanings: columns.map(({ meaning }) => meaning),
    };
  });
}

function columnsOf(grid: Grid, from: number, end: number, headLast: number): Column[] {
  const columns: Column[] = [];
  for (let column = from; column < end; column++) {
    const { folded } = textAt(grid, headLast, column);
    const meaning = LETTERS.get(folded) ?? (folded.length < 3 ? null : meaningOfWord(folded));
    if (meaning !== null && meaning !== 'unclear') columns.push({ column, meaning });
  }
  return columns;
}

/** Only ticks, hardly ever two of a day that contradict each other: "A" and "P" may be morning and afternoon as well. */
function areOneEach(grid: Grid, choices: readonly (readonly Column[])[], from: number): boolean {
  let ticked = 0;
  let twice = 0;
  let others = 0;
  for (let row = from; row < Math.min(grid.rows, from + SAMPLE); row++) {
    for (const columns of choices) {
      const meanings = new Set<MarkMeaning>();
      for (const { column, meaning } of columns) {
        const tick = blankAt(grid, row, column) ? false : tickAt(grid, row, column);
        if (tick === null) others++;
        else if (tick) meanings.add(meaning);
      }
      if (meanings.size > 0) ticked++;
      if (meanings.size > 1) twice++;
    }
  }
  const isMorningFirst = choices.every(([first]) => first?.meaning === 'absent');
  return ticked > 0 && others <= 0.1 * ticked && twice <= (isMorningFirst ? 0 : 0.2 * ticked);
}

/** Null for what is neither a tick nor its contrary: hours, remarks. */
function tickAt(grid: Grid, row: number, column: number): boolean | null {
  const text = writtenAt(grid, row, column);
  if (isUnticked(fold(text))) return false;
  return grid.at(row, column) === true || TICKS.has(text) || /^\p{L}$/u.test(text) ? true : null;
}

/** What the columns of a day say together; of a remark in one of them nobody knows. Some of them are filled. */
export function readChoice(grid: Grid, row: number, { columns, meanings = [] }: DayColumns): ReadDay {
  const filled = columns.flatMap((column, index) =>
    blankAt(grid, row, column)
      ? []
      : [{ column, meaning: meanings[index] ?? 'unclear', tick: tickAt(grid, row, column) }],
  );
  const said = (column: number, reading: MarkReadingOfSheet): ReadDay => ({ cell: { row, column }, reading });
  const unexplained: MarkReadingOfSheet = { kind: 'unclear', why: 'unexplained' };
  const remark = filled.find(({ tick }) => tick === null);
  if (remark) return said(remark.column, unexplained);
  const ticked = filled.filter(({ tick }) => tick);
  const [first] = ticked;
  if (first) {
    const isOne = ticked.every(({ meaning }) => meaning === first.meaning);
    return said(first.column, isOne ? readingOf(first.meaning) : unexplained);
  }
  // A zero under "P" says that somebody was not there; one under "F" does not say that they were.
  const zero = filled.find(({ meaning }) => meaning === 'present');
  return zero
    ? said(zero.column, readingOf('absent'))
    : said(filled[0]?.column ?? 0, { kind: 'unclear', why: 'unticked' });
}
