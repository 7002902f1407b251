/** Reads a clock's report with a block for each person: the status of a day, or the times where it has none. */
import { claimEntry, type Claims } from '../cells/account';
import { readClockPair } from '../cells/clock';
import { blankAt, isTimeAt, writtenAt, type Grid } from '../cells/grid';
import { dateAxis } from '../days/axis-dates';
import { periodAbove } from '../days/period';
import type { Explained, MarkReader } from '../marks/mark-context';
import { markReader } from '../marks/marks';
import { MarkCounter } from '../matrices/mark-counts';
import type { TableReading } from '../matrices/matrix';
import { nameOrder } from '../people/name-order';
import type {
  BlankReading,
  EntryReading,
  IgnoreReason,
  IntakeQuestion,
  MarkReadingOfSheet,
  PersonReading,
} from '../reading';
import type { SheetContext } from '../sheet-context';
import type { BlockOfPerson } from './blocks-of-people';
import { arePushed, readPushed } from './pushed-rows';

/** One table for all blocks whose days are written alike. */
export function readBlocksOfPeople(
  grid: Grid,
  blocks: readonly BlockOfPerson[],
  legend: readonly Explained[],
  context: SheetContext,
  claims: Claims,
): readonly TableReading[] {
  const reader = readerOf(grid, blocks, legend, context);
  const read = arePushed(grid, blocks) ? readPushedDay : readDay;
  const alike = new Map<string, BlockOfPerson[]>();
  for (const block of blocks) {
    const line = block.axis.days.map(({ label, column }) => `${column} ${label}`).join('\n');
    const known = alike.get(line);
    if (known) known.push(block);
    else alike.set(line, [block]);
  }
  return [...alike.values()].map((own) =>
    readAlike(grid, own, (block, column) => read(grid, block, column, reader), context, claims),
  );
}

function readerOf(
  grid: Grid,
  blocks: readonly BlockOfPerson[],
  legend: readonly Explained[],
  { legends, defaultsHold, faltaLanguage }: SheetContext,
): MarkReader {
  const counter = new MarkCounter(grid);
  for (const { axis, status } of blocks)
    if (status !== null) for (const { column } of axis.days) counter.add(status, column);
  const known = { defaultsHold, faltaLanguage, numbersArePoints: false, numbersAreHours: false };
  return markReader(counter.counts(), { ...known, legends: [legend, ...legends] });
}

function readAlike(
  grid: Grid,
  blocks: readonly BlockOfPerson[],
  read: (block: BlockOfPerson, column: number) => MarkReadingOfSheet,
  context: SheetContext,
  claims: Claims,
): TableReading {
  const axis = blocks[0]?.axis;
  if (axis === undefined) throw new RangeError('a table has one block at least');
  const dated = dateAxis(grid, axis, { ...context, above: periodAbove(grid, axis.row) });
  const people: PersonReading[] = [];
  const positions = new Map<string, number>();
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  for (const block of blocks) {
    claimBlock(grid, block, claims);
    if (block.name === '') continue;
    const key = `${block.name}\n${block.code}`;
    const person = positions.get(key) ?? people.push(personOf(grid, block)) - 1;
    positions.set(key, person);
    block.axis.days.forEach(({ column }, day) => {
      const cells = [block.status, block.timeIn, block.timeOut].flatMap((row) =>
        row === null || blankAt(grid, row, column) ? [] : [row],
      );
      const [first] = cells;
      if (first === undefined) {
        blanks.push({ person, day, at: grid.ref(block.status ?? block.timeIn ?? block.labelRow, column) });
        return;
      }
      const reading = read(block, column);
      for (const row of cells) claimEntry(claims, row, column, reading);
      const place = { person, day, at: grid.ref(first, column) };
      entries.push({ ...place, mark: writtenAt(grid, first, column), value: grid.at(first, column), reading });
    });
  }
  return {
    kind: 'attendance-matrix', headerRow: grid.place(axis.lastRow, 0).row, people,
    days: axis.days.map(({ label, row, column }, index) => ({ label, date: dated.dates[index] ?? null, at: grid.ref(row, column) })),
    entries, blanks, participants: [], weekdayDoubts: dated.weekdayDoubts, headingDoubts: [],
    questions: [...dated.questions, ...askedNames(grid, blocks, context)],
  }; // prettier-ignore
}

/** Present by status, with the time that came of it. */
function readDay(grid: Grid, block: BlockOfPerson, column: number, reader: MarkReader): MarkReadingOfSheet {
  const { status, timeIn, timeOut } = block;
  const times =
    timeIn === null || timeOut === null ? null : readClockPair(grid, { row: timeIn, column }, { row: timeOut, column });
  if (status === null || blankAt(grid, status, column)) return times ?? { kind: 'unclear', why: 'unexplained' };
  const reading = reader(grid.at(status, column), isTimeAt(grid, status, column));
  if (reading.kind !== 'present' || reading.minutes !== null || times?.kind !== 'present') return reading;
  return times.minutes === null ? reading : times;
}

/** By status alone: the times are of other days. */
function readPushedDay(grid: Grid, block: BlockOfPerson, column: number, reader: MarkReader): MarkReadingOfSheet {
  return readPushed(grid, block, column, readDay(grid, { ...block, timeIn: null, timeOut: null }, column, reader));
}

const personOf = (grid: Grid, { name, code, labelRow, column }: BlockOfPerson): PersonReading => ({
  ...{ name, code, surname: '', givenName: '' },
  order: nameOrder(name, ''),
  at: grid.ref(labelRow, column),
});

function askedNames(grid: Grid, blocks: readonly BlockOfPerson[], { answers }: SheetContext): IntakeQuestion[] {
  const key = `nameless:${grid.name}`;
  const rows = blocks.filter(({ name }) => name === '').map(({ labelRow }) => labelRow);
  const [first] = rows;
  if (first === undefined || answers[key] !== undefined) return [];
  const numbers = rows.map((row) => grid.place(row, 0).row + 1).slice(0, MOST_ROWS);
  return [
    {
      ...{ key, sheet: grid.name, at: grid.ref(first, 0), kind: 'rowsWithoutName' },
      ...{ rows: numbers.join(', '), count: rows.length },
    },
  ];
}

/** So many rows are named in a question. */
const MOST_ROWS = 20;

/** What is left of a block when its entries are claimed: its heading, and what a clock reckons from the times. */
function claimBlock(grid: Grid, block: BlockOfPerson, claims: Claims): void {
  const { axis, name, labelRow, column, firstRow, endRow } = block;
  const ignore = (from: number, end: number, why: IgnoreReason): void => {
    for (let row = from; row < end; row++) for (let at = 0; at < grid.columns; at++) claims.ignore(row, at, why);
  };
  if (name !== '') claims.read(labelRow, column);
  ignore(axis.firstRow, axis.lastRow + 1, 'heading');
  ignore(labelRow, firstRow, 'heading');
  ignore(firstRow, endRow, name === '' ? 'withoutName' : 'detail');
}
