/** Reads timesheets: a sheet or block per person, a row per day. */
import { claimEntry, type Claims } from '../cells/account';
import { speaksOfBooking, speaksOfTemplate } from '../cells/language';
import { datesOfColumn } from '../days/date-column';
import { doubtOf } from '../days/doubtful-day';
import { textAt, writtenAt, type Grid } from '../cells/grid';
import type { Explained } from '../marks/mark-context';
import { reasonOfHeading } from '../matrices/around-marks';
import type { TableReading } from '../matrices/matrix';
import { sideBySide } from '../matrices/merge-tables';
import { namedTogether } from '../people/everybody';
import { nameOrder } from '../people/name-order';
import { looksLikeName } from '../people/names';
import { EntriesOfDays, rowsBelow } from './parts-of-day';
import { PeopleOfBlocks } from './people-of-blocks';
import { peopleOverColumns } from './people-over-columns';
import { peopleTicked, readTicked } from './people-ticked';
import { isTemplate } from './template';
import type { FoundPerson } from '../people/person-label';
import type { BlankReading, DayReading, EntryReading, HeadingDoubt } from '../reading';
import type { SheetContext } from '../sheet-context';
import { blocksOf, type Block } from './timesheet-blocks';
import type { ValueColumns } from './timesheet-columns';
import { explainerOfHours, rowReader } from './row-reader';
import { SHORTEST_DATES } from './day-segments';
import { weekSums } from '../marks/week-sums';
import { headsContact } from '../words/people-words';
import { fold } from '../words/text';
import { withWhose } from './whose-blocks';

/** Null where no run of days has times, hours or marks beside it. */
export function readPersonMonth(
  grid: Grid,
  legend: readonly Explained[],
  context: SheetContext,
  claims: Claims,
): TableReading[] {
  const blocks = blocksOf(grid, context);
  const people = new PeopleOfBlocks(grid, blocks, context, claims);
  const read = (block: Block, person: FoundPerson | null): TableReading =>
    readBlock(grid, block, person, legend, context, claims);
  const tables = blocks.flatMap((block, index): TableReading[] => {
    const own = people.namedAt(index);
    if (own === null && !people.isSheetSomebodys) {
      const ticked = peopleTicked(grid, block);
      if (ticked !== null)
        return readTicked(grid, block, ticked, context.answers, claims, (one) => read(one.block, one.person));
      const across = peopleOverColumns(grid, block, block.end);
      if (across.length > 0) return sideBySide(across.map((one) => read(one.block, one.person)));
    }
    const isSurely = own !== null || people.isSheetSomebodys;
    return tablesOf(grid, block, people.of(index, own), { isSurely, days: people.daysOf(block), read });
  });
  return withWhose(grid, tables, context.answers);
}

interface Whose {
  /** The name stands at the block, or is the sheet's. */
  readonly isSurely: boolean;
  /** Of all blocks of the same log. */
  readonly days: number;
  readonly read: (block: Block, person: FoundPerson | null) => TableReading;
}

/** The block's days as the table of one person, or of several who are named together; none where they are of no timesheet. */
function tablesOf(
  grid: Grid,
  block: Block,
  person: FoundPerson | null,
  { isSurely, days, read }: Whose,
): TableReading[] {
  // Rooms are booked from and to as well, but nobody counts the hours.
  if (days < SHORTEST_DATES && !isSurely && block.columns.work.length === 0) return [];
  if (person === null) {
    if (isTemplate(grid, block) || isOfSeveral(grid, block)) return [];
    const table = read(block, null);
    // Where nobody is named and nothing can be understood, a column of dates is no timesheet.
    const isClear = table.entries.length === 0 || table.entries.some(({ reading }) => reading.kind !== 'unclear');
    return isClear && !isUnfilledForm(grid, table) ? [table] : [];
  }
  const together = namedTogether(person.name, (text) => grid.cache.text(text));
  return together.length > 1
    ? sideBySide(together.map((name) => read(block, { ...person, name, surname: '', givenName: '' })))
    : [read(block, person)];
}

/** "Predloga" in a file of May: the numbers of its days are of no month yet. */
const isUnfilledForm = (grid: Grid, { entries }: TableReading): boolean =>
  entries.length === 0 && speaksOfTemplate(fold(grid.title));

/** "Predavatelj", "Rezerviral" or "Kontakt" over several names: the hours are of lectures and of rooms, each somebody else's. */
function isOfSeveral(grid: Grid, { run, meanings }: Block): boolean {
  return meanings
    .filter(
      ({ heading, coverage, text }) =>
        (heading === 'staff' && coverage >= 0.5) || speaksOfBooking(text) || headsContact(text),
    )
    .some(({ column }) => {
      const names = run.rows.map((row) => textAt(grid, row, column)).filter(looksLikeName);
      return new Set(names.map(({ folded }) => folded)).size > 1;
    });
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
  const entries = new EntriesOfDays();
  const blanks: BlankReading[] = [];
  const readRow = rowReader(grid, block, legend, context);
  const clocks = [...columns.ins, ...columns.outs];
  const explained = explainerOfHours(legend, context);
  const [total] = columns.totals.length > 0 ? columns.totals : columns.work;
  const sums =
    total === undefined
      ? new Set<number>()
      : weekSums(grid, run.rows, total, (row) => dates.byRow.get(row)?.date ?? null);
  const dayOf = new Map<string, number>();
  const doubts: HeadingDoubt[] = [];
  // Where a question about all days is open, none of them is doubted.
  const isOpen = (row: number): boolean =>
    !dates.byRow.has(row) || (dates.questions.length === 0 && dates.byRow.get(row)?.date === null);
  for (const row of run.rows) {
    const dated = dates.byRow.get(row);
    const key = dated?.key ?? `? ${writtenAt(grid, row, run.column)}`;
    const day = dayOf.get(key) ?? days.length;
    dayOf.set(key, day);
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
      const found = readRow(at);
      if (found !== null) {
        isBlank = false;
        const [first = run.column] = found.cells;
        const mark = found.cells.map((column) => writtenAt(grid, at, column)).join(' – ');
        const reading = explained(mark, found.reading);
        for (const column of found.cells) claimEntry(claims, at, column, reading);
        const entry: EntryReading = {
          person: 0,
          day,
          mark,
          value: grid.at(at, first),
          reading,
          at: grid.ref(at, first),
        };
        if (found.ofHours) entries.addAway(entry);
        else
          entries.add(
            entry,
            found.cells.every((column) => clocks.includes(column)),
          );
      }
      for (const { column, heading } of block.meanings) claims.ignore(at, column, reasonOfHeading(heading));
    }
    if (isBlank) blanks.push({ person: 0, day, at: grid.ref(row, firstValueColumn(columns, run.column)) });
    else if (isOpen(row) && !doubts.some((doubt) => doubt.day === day))
      doubts.push(doubtOf(grid, row, run.column, day));
  }
  if (headingRow >= 0) for (const { column } of block.meanings) claims.ignore(headingRow, column, 'heading');
  return {
    kind: 'person-month',
    headerRow: headingRow < 0 ? null : grid.place(headingRow, 0).row,
    people: person ? [{ ...person, order: person.order ?? nameOrder(person.name, ''), code: '' }] : [],
    days, entries: entries.all, blanks, participants: [], weekdayDoubts: dates.weekdayDoubts, headingDoubts: doubts,
    questions: dates.questions,
  }; // prettier-ignore
}

const firstValueColumn = ({ status, ins, work, unknown }: ValueColumns, fallback: number): number =>
  status ?? ins[0] ?? work[0] ?? unknown[0] ?? fallback + 1;
