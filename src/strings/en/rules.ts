/**
 * Words of the rules. For each rule: `title`, `source` (why), `todo` (what to do), and one sentence for each of its
 * variants. Facts come in formatted: dates as 3 Feb 2020, times as decimal hours, money with its sign.
 */
export const rules = {
  'mark-unknown': {
    title: 'Unclear mark',
    source:
      'Reward, meals and travel are paid by the confirmed attendance list, so it must be clear what every mark on it means.',
    todo: 'Enter a mark from the sheet Oznake or the number of hours (4 or 4.5, for example). If the mark has a meaning of its own, add it to the sheet Oznake.',
    unknown: 'The mark “{{mark}}” is not on the sheet Oznake and cannot be read as hours.',
    absenceWithHours: 'The mark “{{mark}}” means an absence, yet hours ({{writtenMinutes}}) stand beside it.',
    blank: 'An attendance row has no mark.',
    dateMissing: 'The mark “{{mark}}” has no date.',
    legendMeaning:
      'The mark “{{mark}}” is on the sheet Oznake, but its meaning is none of the eight that Prisotnik knows.',
  },
  'mark-missing': {
    title: 'Mark missing',
    source:
      'For every planned day the attendance list must show who was present and who was not. A blank cell is not an absence.',
    todo: 'Enter the hours present or the mark of the absence for this day.',
    blank: '{{name}}: there is no mark for {{date}}.',
    none: '{{name}}: the attendance sheets hold nothing for {{date}}.',
  },
  'hours-over-plan': {
    title: 'More hours than planned',
    source: 'The modules have a set number of hours a day (4 in I and III, 6 in II); no more are recognised.',
    todo: 'Check the signed list and correct the hours. If the timetable has changed, correct the module on the sheet Program.',
    over: '{{presentMinutes}} h are entered, but module {{module}} has {{plannedMinutes}} h a day.',
  },
  'days-over-plan': {
    title: 'More days in the week than the module has',
    source: 'The modules have a set number of days a week (3 in I and III, 5 in II).',
    todo: 'Check that the presence was entered on the right day. If the timetable has changed, correct the module on the sheet Program.',
    over_one: 'The week from {{from}} to {{to}} has {{count}} day of presence; days in the timetable: {{plannedDays}}.',
    over_other:
      'The week from {{from}} to {{to}} has {{count}} days of presence; days in the timetable: {{plannedDays}}.',
  },
  'not-planned': {
    title: 'Presence on a day that is not planned',
    source: 'Group work follows the timetable of the modules; there is none on weekends and work-free days.',
    todo: 'Check the date. If work did take place, correct the timetable on the sheet Program or the list on the sheet Prosti dnevi.',
    freeDay: 'Presence is entered on a work-free day: {{date}} ({{freeDay}}).',
    weekend: 'Presence is entered on a weekend: {{date}} is a {{weekday}}.',
    offPlan: 'Presence is entered on a day without group work in module {{module}}: {{date}} is a {{weekday}}.',
    outsideModules: 'Presence is entered on {{date}}, when no module runs.',
  },
  'outside-inclusion': {
    title: 'Presence outside inclusion',
    source: 'A person has the rights of the programme from the day of entry to the day of exit.',
    todo: 'Correct the mark on the attendance list, or the date under Vstop or Izstop on the sheet Udeleženci.',
    beforeEntry: 'Presence is entered on {{date}}, but entry is only on {{entryDate}}.',
    afterExit: 'Presence is entered on {{date}}, but exit was already on {{exitDate}}.',
  },
  'duplicate-entry': {
    title: 'Two entries for one day',
    source: 'A presence is recognised and paid once a day.',
    todo: 'Keep one entry for this day and delete the other.',
    same: 'The mark “{{mark}}” for {{date}} already stands in {{firstCell}}.',
    different: 'For {{date}} the mark here is “{{mark}}”, but in {{firstCell}} it is “{{firstMark}}”.',
  },
  'rule-failed': {
    title: 'A rule could not be checked',
    source: 'A rule that breaks must never look like one that found nothing.',
    todo: 'Tell whoever looks after Prisotnik; until then check this rule by hand.',
    failed: 'The rule “{{failedRule}}” could not be checked (internal error {{errorName}}).',
  },
  /** By ISO weekday, Monday first. */
  weekdays: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' },
} as const;
