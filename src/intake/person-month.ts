/** Reads timesheets: a sheet or block per person, a row per day. */
import { minutes, type Minutes } from '../programme/units';
import type { Claims } from './account';
import { clockAt } from './clock';
import { columnMeanings, type ColumnMeaning } from './columns';
import { datesOfColumn } from './date-column';
import { readHoursOfDay } from './day-hours';
import { blankAt, isTimeAt, textAt, writtenAt, type Grid } from './grid';
import type { Heading } from './headings';
import { isUnticked, meaningOfBox } from './mark-words';
import { markReader, readingOf, type Explained, type MarkReader } from './marks';
import { countColumn } from './mark-counts';
import { claimEntry, reasonOfHeading, type TableReading } from './matrix';
import { nameOrder } from './name-order';
import { addEntry, rowsBelow } from './parts-of-day';
import { personInRows, personOfSheet, personOfSheetName, type FoundPerson } from './person-label';
import type { BlankReading, DayReading, EntryReading, IntakeQuestion, MarkReadingOfSheet } from './reading';
import type { SheetContext } from './sheet-context';
import { fold } from './text';
import { amountIn, isOfSpans, isTimesheet, valueColumns, type ValueColumns } from './timesheet-columns';
import { findVerticalRuns, SHORTEST_DATES, type VerticalRun } from './vertical-runs';
import { weekSums } from './week-sums';

interface Block {
  readonly run: VerticalRun;
  /** −1 without a heading. */
  readonly headingRow: number;
  readonly meanings: readonly ColumnMeaning[];
  readonly columns: ValueColumns;
}

const HEADING_REACH = 4;

/** Null where no run of days has times, hours or marks beside it. */
export function readPersonMonth(
  grid: Grid,
  legend: readonly Explained[],
  context: SheetContext,
  claims: Claims,
): TableReading[] {
  const blocks = blocksOf(grid, context);
  const sheetPerson = personOfSheetName(grid.title, (text) => grid.cache.text(text));
  const tables: TableReading[] = [];
  let personBefore: FoundPerson | null = null;
  blocks.forEach((block, index) => {
    const before = blocks
      .slice(0, index)
      .filter((other) => other.run.column === block.run.column)
      .at(-1);
    const top = before ? (before.run.rows.at(-1) ?? 0) + 1 : 0;
    const left = before || index === 0 || blocks[index - 1]?.run.column === block.run.column ? 0 : block.run.column - 1;
    const own = personInRows(
      grid,
      top,
      (block.run.rows[0] ?? 0) - 1,
      Math.max(0, left),
      lastColumn(grid, blocks, index),
      claims,
    );
    const person: FoundPerson | null =
      own ??
      (before ? personBefore : null) ??
      personOfSheet(grid, top, (block.run.rows[0] ?? 0) - 1, claims) ??
      (sheetPerson === null ? null : { name: sheetPerson, surname: '', givenName: '', at: grid.ref(0, 0) });
    personBefore = person;
    // Rooms are booked from and to as well.
    if (block.run.days < SHORTEST_DATES && own === null) return;
    const table = readBlock(grid, block, person, legend, context, claims);
    // Where nobody is named and nothing can be understood, a column of dates is no timesheet.
    const isClear = table.entries.length === 0 || table.entries.some(({ reading }) => reading.kind !== 'unclear');
    if (person !== null || isClear) tables.push(table);
  });
  return tables;
}

function lastColumn(grid: Grid, blocks: readonly Block[], index: number): number {
  const column = blocks[index]?.run.column ?? 0;
  const next = blocks.filter(({ run }) => run.column > column).map(({ run }) => run.column);
  return next.length === 0 ? grid.columns - 1 : Math.min(...next) - 1;
}

function blocksOf(grid: Grid, context: SheetContext): Block[] {
  const runs = findVerticalRuns(grid);
  const starts = [...new Set(runs.map(({ column }) => column))].sort((a, b) => a - b);
  const blocks: Block[] = [];
  for (const run of runs) {
    const end = (starts.find((column) => column > run.column) ?? grid.columns) - 1;
    const previous = blocks.filter((block) => block.run.column === run.column).at(-1);
    const headingRow = headingAbove(grid, run, end, previous ? (previous.run.rows.at(-1) ?? 0) + 1 : 0);
    const inherited = headingRow < 0 ? previous : undefined;
    const isLeftmost = starts[0] === run.column;
    const first = isLeftmost ? 0 : Math.max(0, run.column - 2);
    const meanings =
      inherited?.meanings ??
      columnMeanings(grid, Math.max(0, headingRow - 1), Math.max(0, headingRow), first, end).map((meaning) =>
        headingRow < 0 ? { ...meaning, heading: null, coverage: 0, text: '', row: -1 } : meaning,
      );
    if (isOfSpans(grid, run, meanings)) continue;
    const columns = valueColumns(grid, run, meanings, end);
    if (isTimesheet(grid, run, columns, context))
      blocks.push({ run, headingRow: inherited?.headingRow ?? headingRow, meanings, columns });
  }
  return blocks;
}

const TIMES: readonly Heading[] = ['hours', 'timeIn', 'timeOut', 'status'];

/** The nearest row above the days with words over the columns beside them; one that speaks of times comes before a caption. */
function headingAbove(grid: Grid, run: VerticalRun, end: number, top: number): number {
  const first = run.rows[0] ?? 0;
  let nearest = -1;
  for (let row = first - 1; row >= Math.max(top, first - HEADING_REACH); row--) {
    const filled = Array.from({ length: end - run.column + 1 }, (_, step) =>
      textAt(grid, row, run.column + step),
    ).filter(({ text }) => text !== '' && text.length <= 60);
    // "Name:" is a label of the form; where nearly every word ends so, it is how the headings are written.
    const labels = filled.filter(({ text }) => text.endsWith(':')).length;
    const areHeadings = labels >= 3 && labels > 0.5 * filled.length;
    const words = filled.filter(({ text }) => areHeadings || !text.endsWith(':'));
    if (words.length < 2) continue;
    if (words.some(({ heading }) => heading !== null && TIMES.includes(heading.heading))) return row;
    if (nearest < 0) nearest = row;
  }
  return nearest;
}

function readBlock(
  grid: Grid,
  block: Block,
  person: FoundPerson | null,
  legend: readonly Explained[],
  context: SheetContext,
  claims: Claims,
): TableReading {
  const { run, columns, headingRow } = block;
  const dates = datesOfColumn(
    grid,
    run.column,
    columns.weekday,
    run.rows,
    Math.max(headingRow, (run.rows[0] ?? 1) - 1),
    context,
  );
  const days: DayReading[] = [];
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  const reader =
    columns.status === null
      ? null
      : markReader(countColumn(grid, run.rows, columns.status), {
          legends: [legend, ...context.legends],
          defaultsHold: context.defaultsHold,
          faltaLanguage: context.faltaLanguage,
          numbersArePoints: false,
          numbersAreHours: false,
        });
  const fillers = fillerColumns(grid, block);
  const [total] = columns.totals.length > 0 ? columns.totals : columns.work;
  const sums =
    total === undefined
      ? new Set<number>()
      : weekSums(grid, run.rows, total, (row) => dates.byRow.get(row)?.date ?? null);
  const dayOf = new Map<string, number>();
  for (const row of run.rows) {
    const dated = dates.byRow.get(row);
    const day = (dated ? dayOf.get(dated.key) : undefined) ?? days.length;
    if (dated) dayOf.set(dated.key, day);
    if (day === days.length)
      days.push({
        label: writtenAt(grid, row, run.column),
        date: dated?.date ?? null,
        at: grid.ref(row, run.column),
      });
    claims.read(row, run.column);
    if (columns.weekday !== null) claims.read(row, columns.weekday);
    let isBlank = true;
    if (sums.has(row)) for (const { column } of block.meanings) claims.ignore(row, column, 'totals');
    for (const at of sums.has(row) ? [] : [row, ...rowsBelow(grid, block.run, columns, row)]) {
      const found = readRow(grid, at, columns, reader, fillers);
      if (found !== null) {
        isBlank = false;
        for (const column of found.cells) claimEntry(claims, at, column, found.reading);
        const [first = run.column] = found.cells;
        addEntry(entries, {
          person: 0,
          day,
          mark: found.cells.map((column) => writtenAt(grid, at, column)).join(' – '),
          value: grid.at(at, first),
          reading: found.reading,
          at: grid.ref(at, first),
        });
      }
      for (const { column, heading } of block.meanings) claims.ignore(at, column, reasonOfHeading(heading));
    }
    if (isBlank) blanks.push({ person: 0, day, at: grid.ref(row, firstValueColumn(columns, run.column)) });
  }
  if (headingRow >= 0) for (const { column } of block.meanings) claims.ignore(headingRow, column, 'heading');
  const questions: IntakeQuestion[] = [...dates.questions];
  const answered = context.answers[`person:${grid.name}`];
  if (person === null && !answered)
    questions.push({ key: `person:${grid.name}`, sheet: grid.name, at: grid.ref(0, 0), kind: 'person' });
  const named = person ?? (answered ? { name: answered, surname: '', givenName: '', at: grid.ref(0, 0) } : null);
  return {
    kind: 'person-month',
    headerRow: headingRow < 0 ? null : grid.place(headingRow, 0).row,
    people: named ? [{ ...named, order: nameOrder(named.name, ''), code: '' }] : [],
    days, entries, blanks, participants: [], weekdayDoubts: dates.weekdayDoubts, headingDoubts: [], questions,
  }; // prettier-ignore
}

const firstValueColumn = ({ status, ins, work, unknown }: ValueColumns, fallback: number): number =>
  status ?? ins[0] ?? work[0] ?? unknown[0] ?? fallback + 1;

/** Columns of forms that hold 0:00 (or a sum of nothing) wherever nothing was entered: a zero there says nothing. */
function fillerColumns(grid: Grid, { run, columns }: Block): ReadonlySet<number> {
  const all = [...columns.work, ...columns.leave, ...columns.unknown];
  const surplus = all.map((column) => {
    const amounts = run.rows.flatMap((row) => amountIn(grid, row, column, columns) ?? []);
    const zeros = amounts.filter((amount) => amount === 0).length;
    return zeros - (amounts.length - zeros);
  });
  const isForm = surplus.reduce((sum, each) => sum + each, 0) > 0;
  return new Set(all.filter((_, index) => isForm || (surplus[index] ?? 0) > 0));
}

function readRow(
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
  if (times.length > 0)
    return { reading: { kind: 'present', minutes: clockSum(grid, row, columns) }, cells: filledClocks };
  if (away !== null && box !== null && spent.length === 0) {
    const meaning = meaningOfBox(away.heading, box);
    if (meaning !== null) return { reading: readingOf(meaning), cells: [away.column] };
  }
  // Midnight alone is what a form holds where nothing was entered.
  const clocks = filledClocks.filter((column) => clockAt(grid, row, column) !== 0);
  const filled = (list: readonly number[]): number[] =>
    list.filter(
      (column) => !blankAt(grid, row, column) && !(fillers.has(column) && amountIn(grid, row, column, columns) === 0),
    );
  const isPositive = (column: number): boolean => (amountIn(grid, row, column, columns) ?? 0) > 0;
  const cells = [...new Set([...filled(columns.work), ...filled(columns.leave), ...filled(columns.unknown)])];
  // Totals beside clock times that are all blank are formulas' zeros.
  if (
    columns.ins.length + columns.outs.length > 0 &&
    clocks.length === 0 &&
    !cells.some((column) => isPositive(column) && (columns.work.length === 0 || !columns.unknown.includes(column)))
  )
    return null;
  if (cells.length === 0 && clocks.length === 0) return null;
  const reading = readHoursOfDay(grid, row, columns);
  if (reading !== null) return { reading, cells };
  // A total of nothing is what its formula makes of a day on which nothing was entered.
  const isNothing = (column: number): boolean => amountIn(grid, row, column, columns) === 0;
  if (columns.totals.some((column) => cells.includes(column)) && cells.every(isNothing) && clocks.length === 0)
    return null;
  return { reading: { kind: 'unclear', why: 'unexplained' }, cells: cells.length > 0 ? cells : clocks };
}

function clockSum(grid: Grid, row: number, { ins, outs }: ValueColumns): Minutes | null {
  let sum = 0;
  for (let index = 0; index < Math.max(ins.length, outs.length); index++) {
    const from = ins[index] === undefined ? null : clockAt(grid, row, ins[index] ?? 0);
    const to = outs[index] === undefined ? null : clockAt(grid, row, outs[index] ?? 0);
    if (from === null && to === null) continue;
    if (from === null || to === null || to <= from) return null;
    sum += to - from;
  }
  return sum > 0 && sum <= 1440 ? minutes(sum) : null;
}
