/** Reads timesheets: a sheet or block per person, a row per day. */
import type { Claims } from '../cells/account';
import { speaksOfBooking, speaksOfTemplate } from '../cells/language';
import { datesOfColumn } from '../days/date-column';
import { doubtOf } from '../days/doubtful-day';
import { textAt, writtenAt, type Grid } from '../cells/grid';
import type { Explained } from '../marks/mark-context';
import { DEFAULTS_FOR_HOURS } from '../marks/marks-together';
import { explainer } from '../marks/marks';
import { reasonOfHeading } from '../matrices/around-marks';
import { claimEntry, type TableReading } from '../matrices/matrix';
import { sideBySide } from '../matrices/merge-tables';
import { goOnBeside } from './logs-side-by-side';
import { namedTogether } from '../people/everybody';
import { nameOrder } from '../people/name-order';
import { looksLikeName } from '../people/names';
import { namesOverBlocks } from './names-over-blocks';
import { nameOverHeadings } from './names-over-headings';
import { EntriesOfDays, rowsBelow } from './parts-of-day';
import { peopleOverColumns, type PersonOfBlock } from './people-over-columns';
import { peopleTicked, readTicked } from './people-ticked';
import { personInTitle } from '../people/person-in-title';
import { isTemplate } from './template';
import { fullNameOfSheet } from '../people/full-name-of-sheet';
import { surelyCalled } from '../people/called';
import { personInRows, personOfSheet, type FoundPerson } from '../people/person-label';
import type { BlankReading, DayReading, EntryReading, HeadingDoubt } from '../reading';
import type { SheetContext } from '../sheet-context';
import { blocksOf, type Block } from './timesheet-blocks';
import type { ValueColumns } from './timesheet-columns';
import { rowReader } from './row-reader';
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
  const sheetPerson = surelyCalled(context.called);
  const over = namesOverBlocks(grid, blocks);
  // One log in several columns is somebody's whose name stands over any of them.
  const last = goOnBeside(
    grid,
    blocks.map(({ run }) => run),
  )
    ? blocks.at(-1)
    : undefined;
  const daysOf = ({ run }: Block): number =>
    last === undefined ? run.days : blocks.reduce((sum, each) => sum + each.run.days, 0);
  const names = new Set<string>();
  const tables: TableReading[] = [];
  let personBefore: FoundPerson | null = null;
  blocks.forEach((block, index) => {
    const before = blocks
      .slice(0, index)
      .filter((other) => other.run.column === block.run.column)
      .at(-1);
    const { top } = block;
    const above = (block.run.rows[0] ?? 0) - 1;
    const left = before || index === 0 || blocks[index - 1]?.run.column === block.run.column ? 0 : block.run.column - 1;
    const right = block.end;
    const named = (from: number): FoundPerson | null =>
      personInRows(grid, from, above, Math.max(0, left), right, claims);
    // Days that are no timesheet may stand between the name and the first block.
    const alone = named(top) ?? (before || top === 0 ? null : named(0));
    if (alone !== null) names.add(alone.name);
    const own =
      alone ?? (last === undefined || names.size > 1 ? null : personInRows(grid, 0, above, 0, last.end, claims));
    const ticked = own === null && sheetPerson === null ? peopleTicked(grid, block) : null;
    if (ticked !== null) {
      const read = (one: PersonOfBlock): TableReading =>
        readBlock(grid, one.block, one.person, legend, context, claims);
      tables.push(...readTicked(grid, block, ticked, context.answers, claims, read));
      return;
    }
    const across = own === null && sheetPerson === null ? peopleOverColumns(grid, block, right) : [];
    if (across.length > 0) {
      const each = across.map((one) => readBlock(grid, one.block, one.person, legend, context, claims));
      tables.push(...sideBySide(each));
      return;
    }
    const person: FoundPerson | null =
      own ??
      over.get(block.run.column) ??
      nameOverHeadings(grid, block) ??
      (before ? personBefore : null) ??
      personOfSheet(grid, before ? top : 0, above, claims) ??
      (sheetPerson === null && !before ? personInTitle(grid, 0, above, claims) : null) ??
      (sheetPerson === null || before ? null : fullNameOfSheet(grid, sheetPerson, above, claims)) ??
      (sheetPerson === null ? null : { name: sheetPerson, surname: '', givenName: '', at: grid.ref(0, 0) });
    personBefore = person;
    // Rooms are booked from and to as well, but nobody counts the hours.
    if (daysOf(block) < SHORTEST_DATES && (own ?? sheetPerson) === null && block.columns.work.length === 0) return;
    if (person === null && (isTemplate(grid, block) || isOfSeveral(grid, block))) return;
    const together = person === null ? [] : namedTogether(person.name, (text) => grid.cache.text(text));
    if (person !== null && together.length > 1) {
      const each = together.map((name) =>
        readBlock(grid, block, { ...person, name, surname: '', givenName: '' }, legend, context, claims),
      );
      tables.push(...sideBySide(each));
      return;
    }
    const table = readBlock(grid, block, person, legend, context, claims);
    if (person === null && isUnfilledForm(grid, table)) return;
    // Where nobody is named and nothing can be understood, a column of dates is no timesheet.
    const isClear = table.entries.length === 0 || table.entries.some(({ reading }) => reading.kind !== 'unclear');
    if (person !== null || isClear) tables.push(table);
  });
  return withWhose(grid, tables, context.answers);
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
  const explained = explainer([legend, ...context.legends, context.defaultsHold ? DEFAULTS_FOR_HOURS : []]);
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
    people: person ? [{ ...person, order: nameOrder(person.name, ''), code: '' }] : [],
    days, entries: entries.all, blanks, participants: [], weekdayDoubts: dates.weekdayDoubts, headingDoubts: doubts,
    questions: dates.questions,
  }; // prettier-ignore
}

const firstValueColumn = ({ status, ins, work, unknown }: ValueColumns, fallback: number): number =>
  status ?? ins[0] ?? work[0] ?? unknown[0] ?? fallback + 1;
