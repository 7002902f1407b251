/** Where the timesheets of a sheet stand: runs of days with the columns beside them, each under its heading. */
import { columnMeanings, type ColumnMeaning } from '../tables/columns';
import { isDoubtfulDay } from '../days/doubtful-day';
import { clockAt } from '../cells/clock';
import { standUnderLeave } from '../days/under-leave';
import { dayCellAt } from '../cells/day-cell';
import { textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { isOfAll } from '../cells/language';
import { isTotalLabel } from '../people/names';
import { withBreaks } from './breaks-over-columns';
import { isDiary } from './diary';
import { withFromAndTo } from './from-and-to';
import { endOfLastLog } from './logs-side-by-side';
import { areOfPeriods } from './other-days';
import { withProvenTimes } from './proven-times';
import { partedByPeople } from './runs-by-person';
import type { SheetContext } from '../sheet-context';
import { withTimesInTurn } from './times-in-turn';
import { amountIn } from '../cells/amounts';
import { isOfSpans } from './spans-of-days';
import { isTimesheet, valueColumns, type ValueColumns } from './timesheet-columns';
import { findVerticalRuns, type VerticalRun } from './vertical-runs';

export interface Block {
  readonly run: VerticalRun;
  /** The first row behind whatever days stand above in the column. */
  readonly top: number;
  /** The last column beside its days. */
  readonly end: number;
  /** −1 without a heading. */
  readonly headingRow: number;
  readonly meanings: readonly ColumnMeaning[];
  readonly columns: ValueColumns;
  /** The status is a column of signatures in which days off are noted: no sign in it says that anybody came. */
  readonly codes?: boolean;
}

const HEADING_REACH = 4;

/** From left to right, then from top to bottom. Left of its days a block has their weekdays only: times there are those of the block before. */
export function blocksOf(grid: Grid, context: SheetContext): Block[] {
  const found = findVerticalRuns(grid);
  const starts = [...new Set(found.map(({ column }) => column))].sort((a, b) => a - b);
  const endOf = (run: VerticalRun): number => {
    const next = starts.find((start) => start > run.column);
    return next === undefined ? (endOfLastLog(grid, found, run) ?? grid.columns - 1) : next - 1;
  };
  const runs = found.flatMap((run) => partedByPeople(grid, run, starts[0] === run.column ? 0 : run.column, endOf(run)));
  const blocks: Block[] = [];
  for (const [index, run] of runs.entries()) {
    const end = endOf(run);
    const above = runs[index - 1]?.column === run.column ? runs[index - 1]?.rows : undefined;
    const top = above ? Math.max(...above) + 1 : 0;
    const previous = blocks.filter((block) => block.run.column === run.column).at(-1);
    const headingRow = headingAbove(grid, run, end, previous ? (previous.run.rows.at(-1) ?? 0) + 1 : 0);
    const inherited = headingRow < 0 ? previous : undefined;
    const isLeftmost = starts[0] === run.column;
    const first = isLeftmost ? 0 : Math.max(0, run.column - 2);
    const meanings =
      inherited?.meanings ??
      withBreaks(
        grid,
        headingRow,
        columnMeanings(grid, Math.max(0, headingRow - 1), Math.max(0, headingRow), first, end),
      )
        .filter(({ column, heading }) => isLeftmost || column >= run.column || heading === 'weekday')
        .map((meaning) => (headingRow < 0 ? { ...meaning, heading: null, coverage: 0, text: '', row: -1 } : meaning));
    if (isOfSpans(grid, run, meanings) || standUnderLeave(grid, headingRow, run.column)) continue;
    const headed = withFromAndTo(grid, run, valueColumns(grid, run, meanings, end), end);
    const columns =
      headingRow < 0 && inherited === undefined
        ? withTimesInTurn(grid, run, withProvenTimes(grid, run, headed, end), end, context.speaksOfAttendance)
        : headed;
    const isClocked = columns.ins.length + columns.outs.length > 0;
    if (!isClocked && areOfPeriods(grid, run.rows, run.column, columns.headings.get(run.column) ?? '')) continue;
    if (!isTimesheet(grid, run, columns, context) && !isDiary(grid, run, columns)) continue;
    const rows = withDoubtfulDays(grid, run, columns, headingRow < 0 ? (run.rows[0] ?? 0) : headingRow + 1).filter(
      (row) => !isSum(grid, row, columns),
    );
    blocks.push({
      run: { ...run, rows },
      top,
      end,
      headingRow: inherited?.headingRow ?? headingRow,
      meanings,
      columns,
    });
  }
  return blocks;
}

/** "1. 1. 2026 | 28. 2. 2026 | Skupaj ur: | 53": the word stands where hours would. */
const isSum = (grid: Grid, row: number, { ins, outs, work }: ValueColumns): boolean =>
  [...ins, ...outs, ...work].some((column) => {
    const facts = textAt(grid, row, column);
    // "8 h total" is of its day.
    return /^[^\d]*\p{L}[^\d]*$/u.test(facts.text) && (isTotalLabel(facts) || isOfAll(facts.folded));
  });

/** With the rows whose day cannot be told, from `from` down to where the rows end. */
function withDoubtfulDays(grid: Grid, run: VerticalRun, columns: ValueColumns, from: number): number[] {
  const { column, rows } = run;
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const known = new Set(rows);
  const all: number[] = [];
  for (let row = Math.min(from, first); row < grid.rows; row++) {
    if (known.has(row) || isDoubtfulDay(grid, row, column) || isBareNumber(grid, row, run, columns)) all.push(row);
    else if (row > last) break;
  }
  return all;
}

/** "12" among dates, with its times or hours and what was done in them: only the number of the day was typed. */
function isBareNumber(grid: Grid, row: number, { column, rows }: VerticalRun, columns: ValueColumns): boolean {
  if (dayCellAt(grid, row, column)?.kind !== 'number' || dayCellAt(grid, rows[0] ?? row, column)?.kind === 'number')
    return false;
  const isTimed = columns.ins.some((at) => clockAt(grid, row, at) !== null);
  const hours = columns.work.reduce((sum, at) => sum + (amountIn(grid, row, at, columns) ?? 0), 0);
  return (isTimed || (hours > 0 && hours <= 1440)) && hasWords(grid, row);
}

const hasWords = (grid: Grid, row: number): boolean => {
  for (let column = 0; column < grid.columns; column++) if (/\p{L}/u.test(textAt(grid, row, column).text)) return true;
  return false;
};

const TIMES: readonly Heading[] = ['hours', 'timeIn', 'timeOut', 'status'];

/** "Datum:", "Čas: (v urah)". */
const LABEL = /:\s?(\([^)]*\))?$/;

/** The nearest row above the days with words over the columns beside them; one that speaks of times comes before a caption. */
function headingAbove(grid: Grid, run: VerticalRun, end: number, top: number): number {
  const first = run.rows[0] ?? 0;
  let nearest = -1;
  for (let row = first - 1; row >= Math.max(top, first - HEADING_REACH); row--) {
    if (isDoubtfulDay(grid, row, run.column)) continue;
    const filled = Array.from({ length: end - run.column + 1 }, (_, step) =>
      textAt(grid, row, run.column + step),
    ).filter(({ text }) => text !== '' && text.length <= 60);
    // "Name:" is a label of the form; where nearly every word ends so, it is how the headings are written.
    const labels = filled.filter(({ text }) => LABEL.test(text)).length;
    const areHeadings = labels >= 3 && labels > 0.5 * filled.length;
    const words = filled.filter(({ text }) => areHeadings || !LABEL.test(text));
    if (words.length < 2) continue;
    if (words.some(({ heading }) => heading !== null && TIMES.includes(heading.heading))) return row;
    if (nearest < 0) nearest = row;
  }
  return nearest;
}
