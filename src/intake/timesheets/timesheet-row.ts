/** What a row of a timesheet says of its day: its mark, its times, its hours. */
import { minutes, type Minutes } from '../../programme/units';
import { clockAt, minutesBetween } from '../cells/clock';
import { readHoursOfDay } from './day-hours';
import { blankAt, isTimeAt, writtenAt, type Grid } from '../cells/grid';
import { readLeaveWord } from '../marks/leave-words';
import { isUnticked, meaningOfBox } from '../words/mark-words';
import type { MarkReader } from '../marks/mark-context';
import { readingOf } from '../marks/readings-of-marks';
import type { MarkReadingOfSheet } from '../reading';
import { fold } from '../words/text';
import { amountIn } from '../cells/amounts';
import type { ValueColumns } from './timesheet-columns';
import type { VerticalRun } from './vertical-runs';

/** Columns of forms that hold 0:00 (or a sum of nothing) wherever nothing was entered: a zero there says nothing. */
export function fillerColumns(grid: Grid, run: VerticalRun, columns: ValueColumns): ReadonlySet<number> {
  const all = [...columns.work, ...columns.leave, ...columns.unknown];
  const surplus = all.map((column) => {
    const amounts = run.rows.flatMap((row) => amountIn(grid, row, column, columns) ?? []);
    const zeros = amounts.filter((amount) => amount === 0).length;
    return zeros - (amounts.length - zeros);
  });
  const isForm = surplus.reduce((sum, each) => sum + each, 0) > 0;
  return new Set(all.filter((_, index) => isForm || (surplus[index] ?? 0) > 0));
}

/** Null where the row says nothing of the day. */
export function readRow(
  grid: Grid,
  row: number,
  columns: ValueColumns,
  reader: MarkReader | null,
  fillers: ReadonlySet<number>,
): { reading: MarkReadingOfSheet; cells: number[] } | null {
  if (columns.status !== null && reader && !blankAt(grid, row, columns.status)) {
    return {
      reading: reader(grid.at(row, columns.status), isTimeAt(grid, row, columns.status)),
      cells: [columns.status],
    };
  }
  const filledClocks = [...columns.ins, ...columns.outs].filter((column) => !blankAt(grid, row, column));
  const times = filledClocks.filter((column) => (clockAt(grid, row, column) ?? 0) > 0);
  const { away } = columns;
  const box = away === null || blankAt(grid, row, away.column) ? null : fold(writtenAt(grid, row, away.column));
  const spent = columns.work.filter((column) => (amountIn(grid, row, column, columns) ?? 0) > 0);
  // Times or hours of somebody who was absent: one of the two is wrong.
  if (away !== null && box !== null && !isUnticked(box) && times.length + spent.length > 0)
    return { reading: { kind: 'unclear', why: 'ambiguous' }, cells: [away.column, ...filledClocks, ...spent] };
  if (times.length > 0) {
    const hours = sumOf(spent.map((column) => amountIn(grid, row, column, columns) ?? 0));
    const isMistyped = filledClocks.some((column) => clockAt(grid, row, column) === null);
    return isMistyped && hours === null
      ? { reading: { kind: 'unclear', why: 'unexplained' }, cells: filledClocks }
      : { reading: { kind: 'present', minutes: clockSum(grid, row, columns) ?? hours }, cells: filledClocks };
  }
  const spans = columns.besides.filter((column) => (amountIn(grid, row, column, columns) ?? 0) > 0);
  const spanned = sumOf(spans.map((column) => amountIn(grid, row, column, columns) ?? 0));
  if (spanned !== null) {
    // Hours without the break are less; more of them were not all in that time.
    const isLess = spent.reduce((sum, column) => sum + (amountIn(grid, row, column, columns) ?? 0), 0) <= spanned;
    return isLess
      ? { reading: { kind: 'present', minutes: spanned }, cells: spans }
      : { reading: { kind: 'unclear', why: 'disagreeing' }, cells: [...spans, ...spent] };
  }
  if (away !== null && box !== null && spent.length === 0) {
    const meaning = meaningOfBox(away.heading, box);
    if (meaning !== null) return { reading: readingOf(meaning), cells: [away.column] };
  }
  const leave = spent.length === 0 ? readLeaveWord(grid, row, columns.leave, columns.headings, columns.coded) : null;
  if (leave !== null) return { reading: leave.reading, cells: [leave.column] };
  // Midnight alone is what a form holds where nothing was entered.
  const clocks = filledClocks.filter((column) => clockAt(grid, row, column) !== 0);
  const filled = (list: readonly number[]): number[] =>
    list.filter(
      (column) => !blankAt(grid, row, column) && !(fillers.has(column) && amountIn(grid, row, column, columns) === 0),
    );
  const isPositive = (column: number): boolean => (amountIn(grid, row, column, columns) ?? 0) > 0;
  const values = [...columns.besides, ...columns.work, ...columns.leave, ...columns.unknown];
  const cells = [...new Set(filled(values))];
  // Totals beside clock times that are all blank are formulas' zeros.
  if (
    columns.ins.length + columns.outs.length > 0 &&
    clocks.length === 0 &&
    !cells.some((column) => isPositive(column) && (columns.work.length === 0 || !columns.unknown.includes(column))) &&
    !columns.work.some((column) => saysWord(grid, row, column))
  )
    return null;
  if (cells.length === 0 && clocks.length === 0) return null;
  const reading = readHoursOfDay(grid, row, columns);
  if (reading !== null) return { reading, cells };
  // A total of nothing is what its formula makes of a day on which nothing was entered.
  const isNothing = (column: number): boolean => amountIn(grid, row, column, columns) === 0;
  if (clocks.length === 0 && cells.every(isNothing) && columns.totals.some((column) => cells.includes(column)))
    return null;
  return { reading: { kind: 'unclear', why: 'unexplained' }, cells: cells.length > 0 ? cells : clocks };
}

/** "LD", "BOL" where hours or times would stand. */
export const saysWord = (grid: Grid, row: number, column: number): boolean =>
  typeof grid.at(row, column) === 'string' && /^\p{L}{1,12}\.?$/u.test(writtenAt(grid, row, column));

/** Null for nothing, and for more than a day has. */
function sumOf(amounts: readonly number[]): Minutes | null {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return sum > 0 && sum <= 1440 ? minutes(sum) : null;
}

/** The minutes between coming and going, of all pairs of the row; null where one of them is missing. */
export function clockSum(grid: Grid, row: number, { ins, outs }: ValueColumns): Minutes | null {
  let sum = 0;
  for (let index = 0; index < Math.max(ins.length, outs.length); index++) {
    const [timeIn, timeOut] = [ins[index], outs[index]];
    const isTime = (column: number | undefined): boolean => column !== undefined && clockAt(grid, row, column) !== null;
    if (!isTime(timeIn) && !isTime(timeOut)) continue;
    if (timeIn === undefined || timeOut === undefined) return null;
    const span = minutesBetween(grid, { row, column: timeIn }, { row, column: timeOut });
    if (span === null) return null;
    sum += span;
  }
  return sum > 0 && sum <= 1440 ? minutes(sum) : null;
}
