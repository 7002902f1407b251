/** The eight things a day in the attendance list can mean (never to be confused), and the words for them in the workbook. */

export const MEANINGS = [
  'present',
  'excused',
  'excusedAwaitingEvidence',
  'unexcused',
  'suspended',
  'notIncluded',
  'notPlanned',
  'notEntered',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** What stands in the column *Pomen*: part of the contract, hence not translated. */
export const MEANING_WORDS: Readonly<Record<Meaning, string>> = {
  present: 'prisoten',
  excused: 'opravičeno',
  excusedAwaitingEvidence: 'opravičeno, čaka dokazilo',
  unexcused: 'neopravičeno',
  suspended: 'mirovanje',
  notIncluded: 'ni vključen',
  notPlanned: 'ni na urniku',
  notEntered: 'ni vneseno',
};
