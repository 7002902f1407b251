/** Words that all reports share. */
export const shared = {
  provenance: 'Od kod so podatki',
  madeOn: 'Narejeno {{date}} s Prisotnikom, po pravilih različice {{ruleSet}}.',
  sources: 'Prebrano z listov: {{list}}.',
  sourceRows_one: '{{sheet}} ({{count}} vrstica)',
  sourceRows_two: '{{sheet}} ({{count}} vrstici)',
  sourceRows_few: '{{sheet}} ({{count}} vrstice)',
  sourceRows_other: '{{sheet}} ({{count}} vrstic)',
  noSources: 'V registrih za to poročilo ni nobene vrstice.',
  parameters: 'Uporabljeni parametri: {{list}}.',
  unconfirmed: 'Uporabljeni parametri, ki jih pisarna še ni potrdila: {{list}}.',
  since: '{{text}} (velja od {{date}})',
  definitions: 'Kaj pomenijo številke',
  page: 'Stran &P od &N',
  /** By ISO weekday, Monday first. */
  weekday: { 1: 'pon', 2: 'tor', 3: 'sre', 4: 'čet', 5: 'pet', 6: 'sob', 7: 'ned' },
  meaning: {
    present: 'prisotnost',
    excused: 'opravičeno',
    excusedAwaitingEvidence: 'opravičeno, čaka dokazilo',
    unexcused: 'neopravičeno',
    suspended: 'mirovanje',
    notIncluded: 'ni vključen(a)',
    notPlanned: 'ni na urniku',
    notEntered: 'ni vneseno',
  },
} as const;
