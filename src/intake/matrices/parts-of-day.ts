/** Morning and afternoon of one day, each told by itself: what both say is one mark of the day, as a register has one. */
import { minutes } from '../../programme/units';
import { textAt, writtenAt, type Grid } from '../cells/grid';
import type { MarkReader } from '../marks/mark-context';
import { present, UNEXPLAINED } from '../marks/readings-of-marks';
import type { EntryReading, MarkReadingOfSheet } from '../reading';
import { isPartOfDay } from '../words/session-words';
import { fold } from '../words/text';

/** A part of a day as it is called ("dop."), and what stands there; null for nothing. */
export interface Part {
  readonly label: string;
  readonly entry: EntryReading | null;
}

/** What the parts of a day are called in the cells that head them; null unless each is headed by another part of the day. */
export function labelsOfParts(
  grid: Grid,
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly string[] | null {
  const words = cells.map(({ row, column }) => textAt(grid, row, column).folded);
  const areLetters = words.some(({ length }) => length < 2);
  const isTold = areLetters
    ? LETTERS.has(words.join(' '))
    : cells.every(({ row, column }) => saysPartOfDay(textAt(grid, row, column).text));
  const areParts = isTold && new Set(words).size === words.length;
  return areParts && words.length > 1 ? cells.map(({ row, column }) => writtenAt(grid, row, column)) : null;
}

/** "VM / dop.": in two languages as well. */
const saysPartOfDay = (text: string): boolean => text.split('/').every((each) => isPartOfDay(fold(each)));

/** Dopoldne and popoldne, morning and afternoon, Vormittag and Nachmittag, mañana and tarde: other letters may be of two kinds of work. */
const LETTERS: ReadonlySet<string> = new Set(['d p', 'a p', 'm a', 'v n', 'm t']);

/**
 * Hours add up; what both parts say is said of the day, and so is an absence where the other part is blank. Of anything
 * else – there in the morning, and excused or nothing in the afternoon – the sheet does not say how long it was: it is asked.
 *
 * @param areModules whoever was there in one of the parts was there
 * @param reader what is known of marks, answers among them
 * @returns null where nothing stands in any part
 */
export function togetherOfParts(parts: readonly Part[], areModules: boolean, reader: MarkReader): EntryReading | null {
  const filled = parts.flatMap(({ label, entry }) => (entry === null ? [] : [{ label, entry }]));
  const [first] = filled;
  if (first === undefined) return null;
  const readings = filled.map(({ entry }) => entry.reading);
  const isWhole = areModules || filled.length === parts.length || first.entry.reading.kind !== 'present';
  const hours = hoursOf(readings);
  if (hours !== null)
    return { ...first.entry, mark: filled.map(({ entry }) => entry.mark).join(' + '), reading: hours };
  if (isWhole && readings.every((reading) => isSame(reading, first.entry.reading))) return first.entry;
  const mark = filled.map(({ label, entry }) => `${label} ${wordOf(entry)}`).join(' / ');
  const told = reader(mark, false);
  return { ...first.entry, mark, value: mark, reading: told.kind === 'unclear' ? UNEXPLAINED : told };
}

/** Everybody signs otherwise, and is asked about once for all. */
const wordOf = ({ mark, reading }: EntryReading): string =>
  reading.kind === 'present' && /\p{L}{2}|\p{L}\. ?\p{L}/u.test(mark) ? '✓' : mark;

const isSame = (one: MarkReadingOfSheet, other: MarkReadingOfSheet): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The hours of all parts that tell some, beside parts of absence; null where there are none, or somebody was there for a time that is not told. */
function hoursOf(readings: readonly MarkReadingOfSheet[]): MarkReadingOfSheet | null {
  let [sum, told] = [0, 0];
  for (const reading of readings) {
    if (reading.kind === 'unclear' || (reading.kind === 'present' && reading.minutes === null)) return null;
    if (reading.kind !== 'present') continue;
    sum += reading.minutes ?? 0;
    told++;
  }
  return told > 0 && sum <= LONGEST_DAY ? present(minutes(sum)) : null;
}

const LONGEST_DAY = 1440;
