/** Words that all reports share. */
export const shared = {
  provenance: 'Where the figures come from',
  madeOn: 'Made on {{date}} with Prisotnik, by version {{ruleSet}} of the rules.',
  sources: 'Read from the sheets: {{list}}.',
  sourceRows_one: '{{sheet}} ({{count}} row)',
  sourceRows_other: '{{sheet}} ({{count}} rows)',
  noSources: 'The registers hold no row for this report.',
  parameters: 'Parameters used: {{list}}.',
  unconfirmed: 'Parameters used that the office has not confirmed yet: {{list}}.',
  since: '{{text}} (valid from {{date}})',
  definitions: 'What the figures mean',
  none: 'No entries.',
  page: 'Page &P of &N',
  unknownMoney:
    'The money of the weeks {{weeks}} is not known: a parameter is missing or cannot be read. The amounts contain nothing of these weeks.',
  leftOutPerson_one: '{{count}} entry is left out because its name is not among the participants.',
  leftOutPerson_other: '{{count}} entries are left out because their names are not among the participants.',
  leftOutDoubled_one: '{{count}} entry is left out because the person already has another mark on that day.',
  leftOutDoubled_other: '{{count}} entries are left out because the person already has another mark on the same day.',
  /** By ISO weekday, Monday first. */
  weekday: { 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' },
  meaning: {
    present: 'present',
    excused: 'excused',
    excusedAwaitingEvidence: 'excused, evidence awaited',
    unexcused: 'unexcused',
    suspended: 'suspended',
    notIncluded: 'not included',
    notPlanned: 'not planned',
    notEntered: 'not entered',
  },
} as const;
