/** What the rows of one person hold, by the words beside them: hours of work of several kinds, and hours or marks of absence. */
import { minutes } from '../../programme/units';
import { blankAt, textAt, writtenAt, type Grid, type Place } from '../cells/grid';
import { meaningOfLeave } from '../marks/leave-words';
import type { MarkReader } from '../marks/mark-context';
import { readingOf } from '../marks/readings-of-marks';
import type { EntryReading, MarkReadingOfSheet } from '../reading';
import { isAway, type MarkMeaning } from '../words/mark-meaning';
import type { MatrixShape } from './matrix-shape';
import { labelsOfParts } from './parts-of-day';
import { columnsOfModules } from './rows-of-modules';

/** Kinds of work that add up to the hours of a day; what was planned, and sums of others, do not. */
const OF_WORK =
  /^(redn[oi]|redno delo|redne ure|del[oa]|dezurn[oa]|dezur|dezurstv[oa]|nocno|nocno delo|dnevno|dopoldne|dopoldan|popoldne|popoldan)$/;

const OF_ABSENCE = /^ods(ot|otnost|otnosti|oten|otna)?$/;

/** What was to come, and of others the sum. */
const OF_NO_DAY =
  /^(plan|planiran[aeoi]|nacrt|nacrtovan[aeoi]|predviden[aeoi]|razpored|urnik|norma|obveza|soll|planned|skupaj|vsota|sestevek|total|sum|summe|gesamt)( (ur|ure|od|dan|dela))?$/;

/** Of the rows of one person those that say of days what came of them; all, where nothing else would be left. */
export function rowsOfDays(grid: Grid, labels: readonly number[], rows: readonly number[]): readonly number[] {
  const kept = rows.filter((row) => !labels.some((column) => OF_NO_DAY.test(textAt(grid, row, column).folded)));
  return kept.length > 0 ? kept : rows;
}

const KINDS = [OF_WORK, OF_NO_DAY];

/** A word that can only be of a row: nobody is called so, and no group. */
export const isKindOfRow = (folded: string): boolean =>
  KINDS.some((kind) => kind.test(folded)) || absenceOfRow(folded) !== null;

/** What a row called so says of a day on which anything stands in it; null for rows of anything but absence. */
export function absenceOfRow(folded: string): MarkMeaning | null {
  const meaning = OF_ABSENCE.test(folded) ? 'absent' : meaningOfLeave(folded);
  return isAway(meaning) ? meaning : null;
}

export interface KindsOfRows {
  /** Of the rows of one person those of absence in which something stands on the day, beside rows that tell something else. */
  readonly awayBeside: (rows: readonly number[], told: readonly number[], columns: readonly number[]) => number[];
  /** Hours that are none: 0 in a row of one kind says nothing, while another says something. */
  readonly isNothing: (row: number, column: number) => boolean;
  /** The reader of a row: what would be presence anywhere else is absence in a row of absences. */
  readonly readerOf: (row: number, reader: MarkReader) => MarkReader;
  /** What the parts of the day, or the modules, are called in whose rows they are ("dop." over "pop."); null for other rows. */
  readonly partsIn: (rows: readonly number[]) => PartsOfRows | null;
  /** The entries of one day, hours of several kinds of work in one. */
  readonly together: (entries: readonly RowEntry[]) => readonly EntryReading[];
}

export interface PartsOfRows {
  readonly labels: readonly string[];
  /** Whoever was there in one module only was there, as whoever came in the morning only was not for the whole day. */
  readonly areModules: boolean;
}

export interface RowEntry {
  readonly row: number;
  readonly entry: EntryReading;
}

export function kindsOfRows(grid: Grid, shape: MatrixShape): KindsOfRows {
  const { people, meanings, nameColumns } = shape;
  const modules = columnsOfModules(grid, shape);
  const own = meanings.map(({ column }) => column).filter((column) => !nameColumns.includes(column));
  const labels = own.filter((column) => !modules.has(column));
  const work = new Set<number>();
  const away = new Map<number, MarkMeaning>();
  for (const { row, more } of people.filter((person) => person.more.length > 0))
    for (const at of [row, ...more])
      for (const { folded } of labels.map((column) => textAt(grid, at, column))) {
        const meaning = absenceOfRow(folded);
        if (OF_WORK.test(folded)) work.add(at);
        else if (meaning !== null) away.set(at, meaning);
      }
  const codes = codesOfRows(grid, shape, labels);
  const saidOf = (row: number, reader: MarkReader): MarkReadingOfSheet | null => {
    const [meaning, code] = [away.get(row), codes.get(row)];
    if (meaning !== undefined) return readingOf(meaning);
    const said = code === undefined ? null : reader(code, false);
    return said?.kind === 'absence' ? said : null;
  };
  const isZero = (row: number, column: number): boolean => grid.at(row, column) === 0;
  return {
    awayBeside: (rows, told, columns) =>
      rows.filter(
        (row) =>
          away.has(row) &&
          !told.includes(row) &&
          columns.some((column) => !blankAt(grid, row, column) && !isZero(row, column)),
      ),
    partsIn: (rows) => {
      const [module] = modules;
      if (module !== undefined) return { labels: rows.map((row) => writtenAt(grid, row, module)), areModules: true };
      const cellsIn = (column: number): readonly Place[] => rows.map((row) => ({ row, column }));
      const found = labels.map((column) => labelsOfParts(grid, cellsIn(column))).find((each) => each !== null);
      return found ? { labels: found, areModules: false } : null;
    },
    isNothing: (row, column) => (work.has(row) || away.has(row)) && isZero(row, column),
    readerOf: (row, reader) => {
      const said = saidOf(row, reader);
      if (said === null) return reader;
      return (value, isTime) => {
        const reading = reader(value, isTime);
        return reading.kind === 'present' ? said : reading;
      };
    },
    together: (entries) => {
      const hours = entries.filter(({ row }) => work.has(row));
      const sum = hours.length < 2 ? null : sumOf(hours.map(({ entry }) => entry));
      const [first] = hours;
      if (sum === null || first === undefined) return entries.map(({ entry }) => entry);
      const mark = hours.map(({ entry }) => entry.mark).join(' + ');
      const others = entries.filter(({ row }) => !work.has(row)).map(({ entry }) => entry);
      return [{ ...first.entry, mark, reading: { kind: 'present', minutes: minutes(sum) } }, ...others];
    },
  };
}

/** "B", "LD" below "ure", by row: what is written in such a row was what the code means among the marks. */
function codesOfRows(grid: Grid, { people }: MatrixShape, labels: readonly number[]): ReadonlyMap<number, string> {
  const codes = new Map<number, string>();
  for (const { row, more } of people.filter((person) => person.more.length > 0))
    for (const column of labels) {
      const rows = [row, ...more];
      if (!rows.some((at) => OF_HOURS.test(textAt(grid, at, column).folded))) continue;
      for (const at of rows) if (CODE.test(textAt(grid, at, column).text)) codes.set(at, writtenAt(grid, at, column));
    }
  return codes;
}

const OF_HOURS = /^(st |stevilo )?(ur|ure|delo|opravljene ure|prisotnost|prisoten|stunden|hours)$/;
const CODE = /^\p{Lu}{1,3}\.?$/u;

const LONGEST_DAY = 1440;

/** Null where one of them says no hours, or all of them more than a day has. */
function sumOf(entries: readonly EntryReading[]): number | null {
  let sum = 0;
  for (const { reading } of entries) {
    if (reading.kind !== 'present' || reading.minutes === null) return null;
    sum += reading.minutes;
  }
  return sum <= LONGEST_DAY ? sum : null;
}
