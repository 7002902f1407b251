/** What a sheet calls a plan shall be: shifts, duties and lessons of which nothing says what came of them are nobody's presence. */
import { textAt, type Grid } from './cells/grid';
import type { EntryReading, SheetKind, SheetReading } from './reading';
import type { SheetContext } from './sheet-context';
import { weekdaysOf } from './words/calendar-words';
import type { Heading } from './words/headings';
import { TICKS } from './words/mark-words';

const OF_ATTENDANCE: readonly SheetKind[] = ['attendance-matrix', 'attendance-list', 'person-month', 'monthly-totals'];

/** Planned times end in 0 or 5; those at which people came do not. */
const STEP = 5;
const RECORDED = { fewest: 2, share: 0.5 };
const CLOCK = /(?<!\d)\d{1,2}[:.](\d{2})/g;

/** What says nothing of whom a register is about: the initials of a teacher, the lessons given. */
const OF_TEACHERS: readonly Heading[] = ['personId', 'note'];

/** @param reading what the sheet is read as, whatever it is called */
export function isOnlyPlanned(reading: SheetReading, grid: Grid, context: SheetContext): boolean {
  if (goesOnAfterToday(reading, context)) return true;
  if (assignsDuties(reading, context)) return true;
  if (!context.isCalledPlan) return false;
  const { kind, entries, participants } = reading;
  if (kind === 'participants') {
    const tellsMore = participants.some(({ fields }) => [...fields.keys()].some((each) => !OF_TEACHERS.includes(each)));
    return !tellsMore && holdsWeek(grid);
  }
  if (!OF_ATTENDANCE.includes(kind)) return false;
  const areCodes = entries.some((entry) => entry.reading.kind === 'unclear');
  return !entries.some((entry) => saysWhatCame(grid, entry, areCodes)) && !areRecorded(entries);
}

/** Leave and days off are known beforehand, and a few days are filled in by mistake. */
const FEWEST_AHEAD = 7;
const AHEAD = 0.8;

/**
 * Codes that nobody explained, as many on each of the days to come as on those that were: of shifts. Days to come are no day
 * on which somebody was there, so nothing is lost by it.
 */
function goesOnAfterToday({ kind, days, entries }: SheetReading, { today, speaksOfAttendance }: SheetContext): boolean {
  if (kind !== 'attendance-matrix' || speaksOfAttendance) return false;
  if (!entries.some(({ reading }) => reading.kind === 'unclear')) return false;
  if (entries.some(({ reading }) => reading.kind === 'present')) return false;
  const isAhead = (day: number): boolean => (days[day]?.date ?? today) > today;
  const ahead = entries.filter(({ day }) => isAhead(day));
  const daysAhead = new Set(ahead.map(({ day }) => day)).size;
  const before = entries.length - ahead.length;
  const daysBefore = new Set(entries.map(({ day }) => day)).size - daysAhead;
  return daysAhead >= FEWEST_AHEAD && ahead.length * daysBefore >= AHEAD * before * daysAhead;
}

/** "Dežurstva staršev": D and R beside names and days, and nothing by which anybody came or did not, say whose turn it is. */
const assignsDuties = (
  { kind, entries }: SheetReading,
  { speaksOfDuties, speaksOfAttendance, speaksOfHours }: SheetContext,
): boolean =>
  kind === 'attendance-matrix' &&
  speaksOfDuties &&
  !speaksOfAttendance &&
  !speaksOfHours &&
  entries.length > 0 &&
  entries.every(({ reading, value }) => reading.kind === 'unclear' && typeof value === 'string');

/** Longer marks are words. */
const LETTERS = 2;

/**
 * A word of presence or of absence; leave, days off, ticks and hours are planned as well.
 *
 * @param areCodes true where nobody said what other marks mean: among "I", "II", "III" a "P" is a code of the plan, too
 */
function saysWhatCame(grid: Grid, { reading, value, mark }: EntryReading, areCodes: boolean): boolean {
  if (areCodes && mark.length <= LETTERS) return false;
  if (reading.kind === 'absence') return reading.meaning !== 'excused';
  if (reading.kind !== 'present' || reading.minutes !== null || typeof value !== 'string') return false;
  const { text, folded } = grid.cache.text(value);
  return folded !== '' && !TICKS.has(text) && !TICKS.has(folded);
}

/** "8:56 – 18:32" is what a clock took down. */
function areRecorded(entries: readonly EntryReading[]): boolean {
  const timed = entries.flatMap(({ mark, reading }) => {
    const minutes = [...mark.matchAll(CLOCK)].map(([, read]) => Number(read));
    const lasting = reading.kind === 'present' && reading.minutes !== null ? [reading.minutes] : [];
    return minutes.length + lasting.length === 0 ? [] : [[...minutes, ...lasting].some((each) => each % STEP !== 0)];
  });
  const odd = timed.filter((isOdd) => isOdd).length;
  return odd >= RECORDED.fewest && odd > RECORDED.share * timed.length;
}

/** What stands lower is no heading. */
const HEADED_ROWS = 60;
const FEWEST_WEEKDAYS = 4;

/** The lessons of a week, with who gives them below: its weekdays across, in one row, or down, in one column. */
function holdsWeek(grid: Grid): boolean {
  const lines = new Map<string, Set<number>>();
  for (let row = 0; row < Math.min(grid.rows, HEADED_ROWS); row++) {
    for (let column = 0; column < grid.columns; column++) {
      const [weekday] = weekdaysOf(textAt(grid, row, column).folded).values();
      if (weekday === undefined) continue;
      for (const line of [`row ${row}`, `column ${column}`])
        lines.set(line, (lines.get(line) ?? new Set<number>()).add(weekday));
    }
  }
  return [...lines.values()].some(({ size }) => size >= FEWEST_WEEKDAYS);
}
