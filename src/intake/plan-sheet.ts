/** What a sheet calls a plan shall be: shifts, duties and lessons of which nothing says what came of them are nobody's presence. */
import type { Grid } from './cells/grid';
import type { EntryReading, SheetKind, SheetReading } from './reading';
import type { SheetContext } from './sheet-context';
import { TICKS } from './words/mark-words';

const OF_ATTENDANCE: readonly SheetKind[] = ['attendance-matrix', 'attendance-list', 'person-month', 'monthly-totals'];

/** Planned times end in 0 or 5; those at which people came do not. */
const STEP = 5;
const RECORDED = { fewest: 3, share: 0.5 };

/** @param reading what the sheet is read as, whatever it is called */
export function isOnlyPlanned({ kind, entries }: SheetReading, grid: Grid, context: SheetContext): boolean {
  if (!context.isCalledPlan || !OF_ATTENDANCE.includes(kind)) return false;
  return !entries.some((entry) => saysWhatCame(grid, entry)) && !areRecorded(entries);
}

/** A word of presence or of absence; leave, days off, ticks and hours are planned as well. */
function saysWhatCame(grid: Grid, { reading, value }: EntryReading): boolean {
  if (reading.kind === 'absence') return reading.meaning !== 'excused';
  if (reading.kind !== 'present' || reading.minutes !== null || typeof value !== 'string') return false;
  const { text, folded } = grid.cache.text(value);
  return folded !== '' && !TICKS.has(text) && !TICKS.has(folded);
}

function areRecorded(entries: readonly EntryReading[]): boolean {
  const lasting = entries.flatMap(({ reading }) =>
    reading.kind === 'present' && reading.minutes !== null ? [reading.minutes] : [],
  );
  const odd = lasting.filter((minutes) => minutes % STEP !== 0).length;
  return lasting.length >= RECORDED.fewest && odd > RECORDED.share * lasting.length;
}
