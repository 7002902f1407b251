/** Reads days that stand one under another, a block each: all parts of a day are one presence. */
import { minutes } from '../../programme/units';
import { claimEntry, type Claims } from '../cells/account';
import { blankAt, writtenAt, type Grid } from '../cells/grid';
import { datesOfColumn } from '../days/date-column';
import { Stays } from '../lists/stays';
import type { TableReading } from '../matrices/matrix';
import { surelyCalled } from '../people/called';
import { nameOrder } from '../people/name-order';
import { personInTitle } from '../people/person-in-title';
import { personInRows, type FoundPerson } from '../people/person-label';
import type { BlankReading, DayReading, EntryReading, IntakeQuestion, MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';
import { amountAt } from '../cells/amounts';
import { findDaysInBlocks, type BlockOfDay, type PartOfDay } from './days-in-blocks';

/** Null also where the sheet is nobody's and speaks neither of hours nor of attendance, or where it speaks of a plan. */
export function readDaysInBlocks(grid: Grid, context: SheetContext, claims: Claims): TableReading | null {
  const found = context.speaksOfPlans ? null : findDaysInBlocks(grid);
  const [first] = found?.blocks ?? [];
  if (found === null || first === undefined) return null;
  const person = personAbove(grid, first.row, context, claims);
  if (person === null && !context.speaksOfAttendance && !context.speaksOfHours) return null;
  const { column, weekday, from, headingRow, blocks } = found;
  const rows = blocks.map(({ row }) => row);
  const dates = datesOfColumn(grid, column, weekday, rows, first.row - 1, context);
  const days: DayReading[] = [];
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  for (const ofDay of byDay(blocks, (row) => dates.byRow.get(row)?.key ?? writtenAt(grid, row, column))) {
    const { row } = ofDay;
    const at = grid.ref(row, column);
    const day = days.length;
    days.push({ label: writtenAt(grid, row, column), date: dates.byRow.get(row)?.date ?? null, at });
    const entry = entryOf(grid, ofDay, from, day, claims);
    if (entry === null) blanks.push({ person: 0, day, at });
    else entries.push(entry);
  }
  for (const { row, sums } of blocks) {
    claims.read(row, column);
    for (const sum of sums) for (let at = from; at <= from + 2; at++) claims.ignore(sum.row, at, 'totals');
  }
  for (let at = from; headingRow >= 0 && at < grid.columns; at++) claims.ignore(headingRow, at, 'heading');
  const question: IntakeQuestion = {
    ...{ key: `person:${grid.name}`, sheet: grid.name, at: grid.ref(0, 0), kind: 'person' },
  };
  return {
    kind: 'person-month', headerRow: headingRow < 0 ? null : grid.place(headingRow, 0).row,
    people: person ? [{ ...person, order: person.order ?? nameOrder(person.name, ''), code: '' }] : [],
    days, entries, blanks, participants: [], weekdayDoubts: dates.weekdayDoubts, headingDoubts: [],
    questions: person ? dates.questions : [...dates.questions, question],
  }; // prettier-ignore
}

function personAbove(grid: Grid, row: number, context: SheetContext, claims: Claims): FoundPerson | null {
  const told = surelyCalled(context.called) ?? context.answers[`person:${grid.name}`] ?? null;
  return (
    personInRows(grid, 0, row - 1, 0, grid.columns - 1, claims) ??
    personInTitle(grid, 0, row - 1, claims) ??
    (told === null ? null : { name: told, surname: '', givenName: '', at: grid.ref(0, 0) })
  );
}

/** Two blocks under one date are of one day. */
function byDay(blocks: readonly BlockOfDay[], keyOf: (row: number) => string): readonly BlockOfDay[] {
  const days = new Map<string, BlockOfDay>();
  for (const block of blocks) {
    const key = keyOf(block.row);
    const { row, parts, sums } = days.get(key) ?? { row: block.row, parts: [], sums: [] };
    days.set(key, { row, parts: [...parts, ...block.parts], sums: [...sums, ...block.sums.slice(0, 1)] });
  }
  return [...days.values()];
}

/** Null for a day on which nothing was entered. */
function entryOf(grid: Grid, ofDay: BlockOfDay, from: number, day: number, claims: Claims): EntryReading | null {
  const { parts } = ofDay;
  const [first] = parts;
  if (first === undefined) return null;
  const reading = readingOf(grid, ofDay, from);
  const marks = parts.map(({ row }) => {
    const cells = [from, from + 1, from + 2].filter((column) => !blankAt(grid, row, column));
    for (const column of cells) claimEntry(claims, row, column, reading);
    return cells.map((column) => writtenAt(grid, row, column)).join(' – ');
  });
  const value = grid.at(first.row, from);
  return { person: 0, day, mark: marks.join(', '), value, reading, at: grid.ref(first.row, from) };
}

function readingOf(grid: Grid, { parts, sums }: BlockOfDay, from: number): MarkReadingOfSheet {
  if (parts.some(({ isTimed }) => !isTimed)) return { kind: 'unclear', why: 'unexplained' };
  const stayed = minutesOf(parts);
  const hours = parts.flatMap(({ row }) => amountAt(grid, row, from + 2) ?? []);
  const told = sums.length > 0 ? sums.map((sum) => sum.minutes) : hours;
  const total = told.reduce((all, each) => all + each, 0);
  // Nobody is there twice at once, though the hours of both tasks were summed up.
  return stayed !== null && Math.abs(stayed - total) > 1
    ? { kind: 'unclear', why: 'disagreeing' }
    : { kind: 'present', minutes: stayed === null ? null : minutes(stayed) };
}

/** What all parts last together, each minute counted once; null where one of them does not say it. */
function minutesOf(parts: readonly PartOfDay[]): number | null {
  const stays = new Stays();
  let all = 0;
  for (const { stay } of parts) {
    if (stay === null) return null;
    all += stay.to - stay.from - stays.toldBefore('', stay);
  }
  return all > 0 && all <= 1440 ? all : null;
}
