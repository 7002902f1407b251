/** What one person worked at, day by day: lines of days across, each over the hours of the tasks below it, or over one row of hours. */
import type { Claims } from '../cells/account';
import type { TextFacts } from '../cells/cell-facts';
import { speaksOfHours } from '../cells/language';
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import type { DayAxis } from '../days/day-axis';
import type { TableReading } from '../matrices/matrix';
import { surelyCalled } from '../people/called';
import type { SheetContext } from '../sheet-context';
import { NAME_HEADINGS } from '../words/headings';
import { namesWork } from '../words/task-words';
import { amountAt } from '../cells/amounts';
import { readDaysAcross } from './days-across';
import { kindsOfHours, readHoursByKind } from './hours-by-kind';
import { isSumLabel, namesSomebody } from './tasks-of-week';

/** So few hours may be anything. */
const FEWEST_AMOUNTS = 3;

/** "Skupaj (h)", "Gesamt in Std." */
const IN_HOURS = / (h|hrs?|std)$/;

interface Block {
  readonly axis: DayAxis;
  /** Of hours; none where nothing is filled in yet. */
  readonly rows: readonly number[];
}

/**
 * Null unless hours are spoken of, and it is told that they are of one person: the sheet is called after somebody, or what
 * stands left of the days is said to be work. Names there would be of several people.
 */
export function readWorkByDays(
  grid: Grid,
  axes: readonly DayAxis[],
  context: SheetContext,
  claims: Claims,
): TableReading[] | null {
  const dated = axes.filter(({ kind }) => kind === 'dates');
  // Sums of the days may rise as numbers of days do.
  if (dated.length === 0 || axes.some(({ kind }) => kind === 'weekdays' || kind === 'sessions')) return null;
  const blocks: Block[] = [];
  for (const [index, axis] of dated.entries()) {
    const rows = rowsBelow(grid, axis, dated[index + 1]?.firstRow ?? grid.rows);
    if (rows === null) return null;
    blocks.push({ axis, rows });
  }
  const amounts = blocks.flatMap(({ axis, rows }) =>
    rows.flatMap((row) => axis.days.filter(({ column }) => !blankAt(grid, row, column))),
  );
  if (amounts.length < FEWEST_AMOUNTS || !isOfOne(grid, blocks, context)) return null;
  return blocks.map(({ axis, rows }) => {
    const kinds = kindsOfHours(rows, (row) => labelsAt(grid, axis, row));
    return readDaysAcross(grid, axis, rows, (column) => readHoursByKind(grid, column, kinds), context, claims);
  });
}

function isOfOne(grid: Grid, blocks: readonly Block[], context: SheetContext): boolean {
  const headings = blocks.flatMap(({ axis }) => labelsAt(grid, axis, axis.row));
  const labels = blocks.flatMap(({ axis, rows }) => rows.flatMap((row) => labelsAt(grid, axis, row)));
  if (headings.some(({ heading }) => heading !== null && NAME_HEADINGS.includes(heading.heading))) return false;
  const tellsHours = (facts: TextFacts): boolean =>
    speaksOfHours(facts.folded) ||
    IN_HOURS.test(facts.folded) ||
    (facts.heading?.heading === 'hours' && facts.heading.coverage >= 0.5);
  const sums = blocks.flatMap(({ axis }) => behindDays(grid, axis));
  return (
    (context.speaksOfHours || [...labels, ...headings, ...sums].some(tellsHours)) &&
    (surelyCalled(context.called) !== null ||
      headings.some(({ folded }) => namesWork(folded)) ||
      labels.some(tellsHours))
  );
}

/** Rows of amounts, to the sums, to a row without a label or to a blank one; null where a row is of anything else. */
function rowsBelow(grid: Grid, axis: DayAxis, end: number): readonly number[] | null {
  const rows: number[] = [];
  for (let row = axis.lastRow + 1; row < end && !isBlankRow(grid, row); row++) {
    const labels = labelsAt(grid, axis, row);
    const filled = axis.days.filter(({ column }) => !blankAt(grid, row, column));
    if (labels.some((label) => isSumLabel(label)) || (labels.length === 0 && rows.length > 0)) break;
    // What stands before the next days says what they are of.
    if (filled.length === 0) continue;
    if (labels.some((label) => namesSomebody(label)) || !filled.every(({ column }) => isAmount(grid, row, column)))
      return null;
    rows.push(row);
  }
  return rows;
}

/** A number that is no hours is asked about. */
const isAmount = (grid: Grid, row: number, column: number): boolean =>
  typeof grid.at(row, column) === 'number' || amountAt(grid, row, column) !== null;

/** The texts of a row left of the days. */
function labelsAt(grid: Grid, { days }: DayAxis, row: number): TextFacts[] {
  const left = days[0]?.column ?? 0;
  return Array.from({ length: left }, (_, column) => textAt(grid, row, column)).filter(({ text }) => text !== '');
}

/** The headings right of the days. */
function behindDays(grid: Grid, { firstRow, lastRow, days }: DayAxis): TextFacts[] {
  const found: TextFacts[] = [];
  for (let row = Math.max(0, firstRow - 1); row <= lastRow; row++)
    for (let column = (days.at(-1)?.column ?? 0) + 1; column < grid.columns; column++)
      if (!blankAt(grid, row, column)) found.push(textAt(grid, row, column));
  return found;
}
