/** "Počitnice" of one person on a day when others came: no holidays of the group, but somebody's own. */
import type { EntryReading } from '../reading';
import { fold } from '../words/text';
import { readingOf } from './readings-of-marks';

/** What a whole school has, and what one person takes; a day off by plan is called otherwise. */
const HOLIDAYS =
  /^(na )?(pocitnic(e|ah)|vacations?|(school )?holidays|(schul)?ferien|vacances|vacaciones|vacanza|vacanze|prazdniny|каникулы|канікули)( |$)/u;

/** The entries of a table, in which such a word is an absence unless as many have it on that day as came. */
export function withHolidaysOfOne(entries: readonly EntryReading[]): readonly EntryReading[] {
  const isOnHoliday = ({ reading, mark }: EntryReading): boolean =>
    reading.kind === 'neither' && reading.meaning === 'notPlanned' && HOLIDAYS.test(fold(mark));
  const days = new Set(entries.filter(isOnHoliday).map(({ day }) => day));
  if (days.size === 0) return entries;
  const balance = new Map<number, number>();
  for (const entry of entries) {
    const came = entry.reading.kind === 'present' ? 1 : isOnHoliday(entry) ? -1 : 0;
    balance.set(entry.day, (balance.get(entry.day) ?? 0) + came);
  }
  return entries.map((entry) =>
    isOnHoliday(entry) && (balance.get(entry.day) ?? 0) > 0 ? { ...entry, reading: readingOf('absent') } : entry,
  );
}
