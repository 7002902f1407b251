/** What a mark of a known meaning says. */
import type { Meaning } from '../../programme';
import type { Minutes } from '../../programme/units';
import type { MarkReadingOfSheet } from '../reading';
import type { MarkMeaning } from '../words/mark-meaning';

export const UNEXPLAINED: MarkReadingOfSheet = { kind: 'unclear', why: 'unexplained' };
export const PRESENT: MarkReadingOfSheet = { kind: 'present', minutes: null };

export const present = (time: Minutes): MarkReadingOfSheet => ({ kind: 'present', minutes: time });

/** What a meaning of a legend makes of a mark. */
export function readingOf(meaning: MarkMeaning): MarkReadingOfSheet {
  switch (meaning) {
    case 'present':
      return PRESENT;
    case 'absent':
    case 'excused':
    case 'unexcused':
      return { kind: 'absence', meaning };
    case 'suspended':
    case 'notIncluded':
    case 'notPlanned':
      return { kind: 'neither', meaning };
    case 'unclear':
      return UNEXPLAINED;
  }
}

/** The same for one of the programme's eight meanings. */
export function readingOfMeaning(meaning: Meaning | null): MarkReadingOfSheet {
  if (meaning === null || meaning === 'notEntered') return UNEXPLAINED;
  return readingOf(meaning === 'excusedAwaitingEvidence' ? 'excused' : meaning);
}
