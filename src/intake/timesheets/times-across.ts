/** A form of one person whose days stand across, a week under the other, with the times of coming and leaving in rows below them. */
import { minutes } from '../../programme/units';
import type { Claims } from '../cells/account';
import { readClockPair } from '../cells/clock';
import type { DayAxis } from '../days/day-axis';
import { readDaysAcross } from './days-across';
import { textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import type { TableReading } from '../matrices/matrix';
import type { MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';

/** Rows from the days to the times. */
const REACH = 6;

/** Rows of coming and leaving, each with the one that follows it. */
type Pairs = readonly { readonly timeIn: number; readonly timeOut: number }[];

/** Null unless there are, close below every line of days, as many rows of times in as of times out. */
export function readTimesAcross(
  grid: Grid,
  axes: readonly DayAxis[],
  context: SheetContext,
  claims: Claims,
): TableReading[] | null {
  const blocks = axes.map((axis, index) => ({ axis, pairs: pairsBelow(grid, axis, axes[index + 1]) }));
  if (blocks.length === 0 || blocks.some(({ pairs }) => pairs.length === 0)) return null;
  return blocks.map(({ axis, pairs }) => {
    const rows = pairs.flatMap(({ timeIn, timeOut }) => [timeIn, timeOut]);
    return readDaysAcross(grid, axis, rows, (column) => timesIn(grid, pairs, column), context, claims);
  });
}

/** None where coming and leaving do not take turns, or go on farther down: those would be of other days. */
function pairsBelow(grid: Grid, axis: DayAxis, next: DayAxis | undefined): Pairs {
  const last = (next?.firstRow ?? grid.rows) - 1;
  const end = Math.min(axis.lastRow + REACH, last);
  const [ins, outs] = [rowsHeaded(grid, axis, end, 'timeIn'), rowsHeaded(grid, axis, end, 'timeOut')];
  if (ins.length === 0 || rowsHeaded(grid, axis, last, 'timeIn').length > ins.length) return [];
  const pairs = ins.flatMap((timeIn, index) => {
    const timeOut = outs[index];
    return timeOut === undefined ? [] : { timeIn, timeOut };
  });
  const takeTurns = pairs.every(
    ({ timeIn, timeOut }, index) => timeIn < timeOut && timeOut < (pairs[index + 1]?.timeIn ?? grid.rows),
  );
  const [first, ...others] = pairs;
  const isOfOne = others.length === 0 || first === undefined || areLabels(grid, axis, first.timeIn, end);
  return ins.length === outs.length && takeTurns && isOfOne ? pairs : [];
}

/** Nothing but headings stands left of the days: names there would be of several people, each with their times. */
function areLabels(grid: Grid, axis: DayAxis, from: number, to: number): boolean {
  for (let row = from; row <= to; row++) {
    for (let column = 0; column < (axis.days[0]?.column ?? 0); column++) {
      const { text, heading } = textAt(grid, row, column);
      if (text !== '' && (heading?.coverage ?? 0) < 0.5) return false;
    }
  }
  return true;
}

/** "Begin" and "End" head days of entry and exit, too. */
const ALSO: Readonly<Partial<Record<Heading, Heading>>> = { timeIn: 'entry', timeOut: 'exit' };

/** The rows below the days, to `end` inclusive, that are headed so left of them. */
export function rowsHeaded(grid: Grid, axis: DayAxis, end: number, wanted: 'timeIn' | 'timeOut'): number[] {
  const left = axis.days[0]?.column ?? 0;
  const found: number[] = [];
  for (let row = axis.lastRow + 1; row <= end; row++) {
    const isHeaded = Array.from({ length: left }, (_, column) => textAt(grid, row, column).heading).some(
      (match) =>
        match !== null &&
        match.coverage >= 0.5 &&
        (match.heading === wanted || (match.heading === ALSO[wanted] && match.coverage === 1)),
    );
    if (isHeaded) found.push(row);
  }
  return found;
}

export function timesIn(grid: Grid, pairs: Pairs, column: number): MarkReadingOfSheet {
  const readings = pairs.flatMap(
    ({ timeIn, timeOut }) => readClockPair(grid, { row: timeIn, column }, { row: timeOut, column }) ?? [],
  );
  if (readings.length === 0) return { kind: 'unclear', why: 'unexplained' };
  const spans = readings.map((reading) => (reading.kind === 'present' ? reading.minutes : null));
  const sum = spans.reduce<number | null>((all, span) => (all === null || span === null ? null : all + span), 0);
  return { kind: 'present', minutes: sum === null ? null : minutes(sum) };
}
