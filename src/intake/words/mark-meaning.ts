/** What a mark in a working sheet can mean. Finer than present and absent only where the sheet says so. */
export const MARK_MEANINGS = [
  'present',
  'absent',
  'excused',
  'unexcused',
  'suspended',
  'notIncluded',
  'notPlanned',
  'unclear',
] as const;

/**
 * `absent` = not there, whether excused the sheet does not say; `notPlanned` = holiday, day off, not held;
 * `unclear` = it is explained, but not as any of these (late? half a day?).
 */
export type MarkMeaning = (typeof MARK_MEANINGS)[number];

const AWAY: readonly MarkMeaning[] = ['absent', 'excused', 'unexcused', 'notPlanned', 'suspended'];

/** Somebody was not there, or need not have been. */
export const isAway = (meaning: MarkMeaning | null): meaning is MarkMeaning =>
  meaning !== null && AWAY.includes(meaning);
