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
  page: 'Page &P of &N',
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
