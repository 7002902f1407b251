/** Headings that do not say the day of the marks under them, and whose marks these are. */
import type { DoubtfulHeading } from '../../register/source';
import type { SheetReading } from '../reading';
import type { Match } from './people';

export function doubtfulHeadingsOf(
  { headingDoubts, entries }: SheetReading,
  matches: readonly Match[],
): DoubtfulHeading[] {
  return headingDoubts.map(({ day, at, fault, found, days }) => {
    const marked = entries.filter((entry) => entry.day === day);
    const ids = marked.flatMap(({ person }) => matches[person]?.id ?? []);
    return { cell: at, fault, found, days, participants: [...new Set(ids)] };
  });
}
