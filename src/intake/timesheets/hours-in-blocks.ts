/** Reads blocks of a day each: the hours of all kinds that stand under somebody are one presence of that day. */
import { claimEntry, type Claims } from '../cells/account';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { datesOfColumn } from '../days/date-column';
import { doubtOf } from '../days/doubtful-day';
import type { TableReading } from '../matrices/matrix';
import { nameOrder } from '../people/name-order';
import type { BlankReading, DayReading, EntryReading, PersonReading } from '../reading';
import type { SheetContext } from '../sheet-context';
import { findDayBlocks, type DayBlock } from './day-blocks';
import { kindsOfHours, readHoursByKind } from './hours-by-kind';

/** Null where the sheet has no such blocks. */
export function readHoursInBlocks(grid: Grid, context: SheetContext, claims: Claims): TableReading | null {
  const found = findDayBlocks(grid);
  const [first] = found?.blocks ?? [];
  if (found === null || first === undefined) return null;
  const { column, blocks } = found;
  const dateRows = blocks.map(({ dateRow }) => dateRow).filter((row) => !blankAt(grid, row, column));
  const dates = datesOfColumn(grid, column, null, dateRows, first.dateRow - 1, context);
  const people = found.people.map((at): PersonReading => {
    const name = textAt(grid, first.row, at).text;
    return { name, surname: '', givenName: '', order: nameOrder(name, ''), code: '', at: grid.ref(first.row, at) };
  });
  // A day that has two blocks has the hours of both.
  const byDay = new Map<string, { readonly dateRow: number; readonly blocks: DayBlock[] }>();
  for (const block of blocks) {
    const said = dates.byRow.get(block.dateRow);
    const key = said?.date ?? said?.key ?? `? ${block.dateRow}`;
    const day = byDay.get(key) ?? { dateRow: block.dateRow, blocks: [] };
    byDay.set(key, { ...day, blocks: [...day.blocks, block] });
  }
  const all = [...byDay.values()];
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  for (const [day, own] of all.entries()) {
    const rows = own.blocks.flatMap((block) => block.rows);
    const kinds = kindsOfHours(rows, (row) => [textAt(grid, row, column)]);
    for (const [person, at] of found.people.entries()) {
      const filled = rows.filter((row) => !blankAt(grid, row, at));
      const [top] = filled;
      if (top === undefined) {
        blanks.push({ person, day, at: grid.ref(rows[0] ?? own.dateRow, at) });
        continue;
      }
      const reading = readHoursByKind(grid, at, kinds);
      for (const row of filled) claimEntry(claims, row, at, reading);
      const mark = filled.map((row) => writtenAt(grid, row, at)).join(' – ');
      entries.push({ person, day, mark, value: grid.at(top, at), reading, at: grid.ref(top, at) });
    }
  }
  claimHeads(grid, found.people, column, blocks, claims);
  const told = new Set(entries.map(({ day }) => day));
  return {
    kind: 'attendance-matrix',
    headerRow: grid.place(first.row, 0).row,
    people,
    days: all.map(({ dateRow }): DayReading => ({
      label: writtenAt(grid, dateRow, column),
      date: dates.byRow.get(dateRow)?.date ?? null,
      at: grid.ref(dateRow, column),
    })),
    entries,
    blanks,
    participants: [],
    weekdayDoubts: dates.weekdayDoubts,
    // Where a question about all days is open, none of them is doubted.
    headingDoubts: all.flatMap(({ dateRow }, day) => {
      const said = dates.byRow.get(dateRow);
      const isAsked = said !== undefined && dates.questions.length > 0;
      return told.has(day) && (said?.date ?? null) === null && !isAsked ? [doubtOf(grid, dateRow, column, day)] : [];
    }),
    questions: dates.questions,
  };
}

function claimHeads(
  grid: Grid,
  people: readonly number[],
  column: number,
  blocks: readonly DayBlock[],
  claims: Claims,
): void {
  const last = people.at(-1) ?? column;
  for (const [index, { row, dateRow, rows }] of blocks.entries()) {
    claims.read(dateRow, column);
    claims.ignore(row, column, 'heading');
    for (const at of people) {
      if (index === 0) claims.read(row, at);
      else claims.ignore(row, at, 'repeatedHeading');
    }
    for (const at of rows) {
      claims.ignore(at, column, 'otherColumn');
      for (let beyond = last + 1; beyond < grid.columns; beyond++) claims.ignore(at, beyond, 'totals');
    }
  }
}
