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
    uncertainHours: 'It is not clear how many hours “{{mark}}” means.',
    meaningUnknown: 'The mark “{{mark}}” has no single meaning on the sheet Oznake.',
    blank: 'An attendance row has no mark.',
    dateMissing: 'The mark “{{mark}}” has no date.',
    headingBlank: 'No day stands over a column with marks, and the columns beside it do not show which day is meant.',
    headingBlankSure:
      'No day stands over a column with marks. By the columns beside it {{meantDate}} is meant; the marks count for it, but payments of that week wait until the day is entered.',
    headingUnreadable:
      'The day “{{found}}” over a column with marks cannot be read, and the columns beside it do not show which day is meant.',
    headingUnreadableSure:
      'The day “{{found}}” over a column with marks cannot be read. By the columns beside it {{meantDate}} is meant; the marks count for it, but payments of that week wait until the day is corrected.',
    headingRepeated:
      'The day “{{found}}” stands over two columns while a day beside them is missing; it is not clear which day is meant.',
    headingRepeatedSure:
      'The day “{{found}}” stands over two columns. By the columns beside it {{meantDate}} is meant here; the marks count for it, but payments of that week wait until the day is corrected.',
    headingStrayed:
      'The day “{{found}}” over a column with marks does not belong between the days beside it; which day is meant is not clear.',
    headingStrayedSure:
      'The day “{{found}}” over a column with marks does not belong between the days beside it. By these, {{meantDate}} is meant; the marks count for it, and the payments of that week wait until the day is corrected.',
    rowDay: 'A row with entries does not say of which day they are (“{{found}}”); until corrected, they do not count.',
    rowWithoutDay: 'A row with entries has no day; until one is entered, they do not count.',
    periodDoubtful:
      'The days of the sheet “{{sheet}}” read as {{from}} – {{to}}, which cannot be right: {{fromDate}} – {{toDate}} are probably meant. Marks of this sheet are not checked until it is corrected, and payments of those weeks wait.',
    legendTwice: 'The mark “{{mark}}” stands on the sheet Oznake already, in cell {{firstCell}}, with another meaning.',
    legendTwiceUsed_one:
      'The mark “{{mark}}” stands on the sheet Oznake already, in cell {{firstCell}}, with another meaning; so it is not clear what {{count}} entry on the attendance sheets means.',
    legendTwiceUsed_other:
      'The mark “{{mark}}” stands on the sheet Oznake already, in cell {{firstCell}}, with another meaning; so it is not clear what {{count}} entries on the attendance sheets mean.',
    legendMeaningUsed_one:
      'The mark “{{mark}}” has none of the eight meanings on the sheet Oznake that Prisotnik knows; so it is not clear what {{count}} entry on the attendance sheets means.',
    legendMeaningUsed_other:
      'The mark “{{mark}}” has none of the eight meanings on the sheet Oznake that Prisotnik knows; so it is not clear what {{count}} entries on the attendance sheets mean.',
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
  'eligibility-residence': {
    title: 'Citizenship or permanent residence',
    source: 'Slovenian citizens and holders of a permanent residence permit may join the programme (lot 1).',
    todo: 'Check the document and enter “da” under Državljanstvo RS or Stalno prebivanje. Whoever does not meet the condition cannot be included.',
    neither: '{{name}} has neither Slovenian citizenship nor a permanent residence permit.',
    missing: '{{name}}: nothing is entered about citizenship or permanent residence.',
  },
  'eligibility-ground': {
    title: 'Ground for inclusion',
    source:
      'The programme is for recipients of cash social assistance or those entitled to it, registered unemployed, temporarily unemployable, and inactive people with complex social problems.',
    todo: 'Enter one of the four grounds under Podlaga: DSP, brezposelna oseba, začasno nezaposljiva oseba, neaktivna oseba s kompleksno socialno problematiko.',
    missing: '{{name}}: no ground for inclusion is entered.',
  },
  'participant-duplicate': {
    title: 'The same person twice',
    source: 'Everybody is one record with one ID, even after leaving and coming back.',
    todo: 'If it is the same person, keep one row (first Vstop, last Izstop, a row on the sheet Mirovanja between). If they are two people, correct what is the same.',
    id: 'The ID {{otherId}} already belongs to {{otherName}} (cell {{otherCell}}).',
    emso: '{{name}} has the same EMŠO as {{otherName}} ({{otherId}}).',
    nameAndBirthDate: '{{name}} has the same name and birth date as the person in {{otherCell}} ({{otherId}}).',
    name: '{{name}}: somebody of this name is already in the register, in {{otherCell}} ({{otherId}}).',
  },
  'inclusion-dates': {
    title: 'Dates of entry and exit',
    source: 'The programme lasts eight months in three phases; people are included within them.',
    todo: 'Correct the date under Vstop or Izstop on the sheet Udeleženci. If the dates of the programme are wrong, correct them on the sheet Program.',
    entryMissing: '{{name}}: no date of entry is entered.',
    entryOutside: '{{name}}: the entry on {{entryDate}} is outside the programme, which lasts from {{from}} to {{to}}.',
    exitOutside: '{{name}}: the exit on {{exitDate}} is outside the programme, which lasts from {{from}} to {{to}}.',
    exitBeforeEntry: '{{name}}: the exit on {{exitDate}} is before the entry on {{entryDate}}.',
    settingUnreadable: 'Among the programme’s settings, “{{setting}}” holds “{{written}}”, which cannot be used.',
  },
  'agreement-date': {
    title: 'Agreement on inclusion',
    source: 'Taking part rests on an agreement, which must be signed by the day of the first presence.',
    todo: 'Check the signed agreement and enter the date of signature under Dogovor.',
    missing: '{{name}}: no agreement is entered, although entry was on {{entryDate}}.',
    afterPresence:
      '{{name}}: the agreement was signed on {{agreementDate}}, but the first presence was already on {{firstPresenceDate}}.',
  },
  'emso-invalid': {
    title: 'Wrong EMŠO',
    source: 'An EMŠO has 13 digits: birth date, region, serial number and check digit.',
    todo: 'Check the EMŠO on the identity document. It is not required; the cell may be empty.',
    length: '{{name}}: the EMŠO does not have 13 digits.',
    date: '{{name}}: the EMŠO begins with a date that does not exist.',
    checksum: '{{name}}: the check digit of the EMŠO is wrong.',
    zeroLost: '{{name}}: the EMŠO has only 12 digits; the leading zero is missing, which Excel cut off.',
  },
  'emso-mismatch': {
    title: 'EMŠO disagrees',
    source: 'The EMŠO shows birth date and sex; they must agree with the columns Rojstni datum and Spol.',
    todo: 'Check the identity document and correct the EMŠO, the birth date or the sex.',
    birthDate: '{{name}}: by the EMŠO the birth date is {{emsoBirthDate}}, but {{birthDate}} is entered.',
    sex: '{{name}}: by the EMŠO the sex is {{emsoSex}}, but {{sex}} is entered.',
    both: '{{name}}: by the EMŠO the birth date is {{emsoBirthDate}} and the sex {{emsoSex}}, but {{birthDate}} and {{sex}} are entered.',
  },
  'tax-number-invalid': {
    title: 'Wrong tax number',
    source: 'A tax number has eight digits, the last of which is a check digit.',
    todo: 'Check the tax number and correct it.',
    invalid: '{{name}}: the tax number is not valid.',
  },
  'iban-invalid': {
    title: 'Wrong account number',
    source: 'Allowances are sent to an account with a valid IBAN; accounts in all SEPA countries are accepted.',
    todo: 'Copy the account number (TRR) from the bank card or a statement.',
    format: '{{name}}: what stands under TRR is no account number.',
    country: '{{name}}: the account number begins with a country code that does not exist.',
    length: '{{name}}: the account number has the wrong number of characters.',
    checksum: '{{name}}: the check digits of the account number are wrong.',
    notSepa: '{{name}}: the account is in a country outside SEPA, where no transfer can be sent.',
  },
  'iban-missing': {
    title: 'Account number missing',
    source: 'Allowances are paid weekly to the person’s account.',
    todo: 'Enter the account number under TRR.',
    missing: '{{name}}: presence is entered, but no account number.',
  },
  'iban-shared': {
    title: 'Two people with one account',
    source:
      'Allowances are meant for the person included; a shared account is possible, but more often a copying mistake.',
    todo: 'Check the account numbers of both. If they do share an account, accept the warning with the reason.',
    shared: '{{name}} has the same account number as {{otherName}} ({{otherId}}).',
  },
  'travel-data': {
    title: 'Travel data missing',
    source:
      'Travel is paid to whoever lives at least one kilometre away, one way, and cannot use free public transport.',
    todo: 'Enter the kilometres (Km stalno or Km začasno), the price of the day’s ticket, or “da” under Brezplačni prevoz.',
    missing: '{{name}}: presence is entered, but nothing about travel.',
    implausible: '{{name}}: {{found}} under “{{column}}” is not plausible.',
  },
  'insurance-module-two': {
    title: 'Insurance in module II',
    source: 'Whoever is present in module II must be insured for disability and death.',
    todo: 'Check the insurance and enter its period under Zavarovanje od and Zavarovanje do (a blank end means an open one).',
    missing: '{{name}}: no insurance is entered, but there is presence in module II from {{date}}.',
    later:
      '{{name}}: the insurance begins only on {{insuredFromDate}}, but there is presence in module II on {{date}}.',
    ended: '{{name}}: the insurance ended on {{insuredToDate}}, but there is presence in module II on {{date}}.',
  },
  'safety-briefing': {
    title: 'Safety briefing',
    source: 'Everybody included must be briefed on safety at work, by the day of the first presence.',
    todo: 'Enter the date of the briefing under Varstvo pri delu; if there was none yet, hold it.',
    missing: '{{name}}: no safety briefing is entered, but the first presence was on {{firstPresenceDate}}.',
    late: '{{name}}: the safety briefing was on {{briefedDate}}, after the first presence on {{firstPresenceDate}}.',
  },
  'funder-entry-data': {
    title: 'Entry data for the funder',
    source: 'Somebody who lacks any of the non-sensitive data counts only in the funder’s grand total.',
    todo: 'Copy it from the entry questionnaire.',
    missing: '{{name}}: the column “{{column}}” is blank.',
    wordsUnclear:
      '{{name}}: “{{found}}” in the column “{{column}}” does not say where the person belongs; the funder would count them only in the grand total.',
  },
  'funder-result': {
    title: 'Result at exit',
    source: 'The immediate result must be recorded within four weeks (28 days) of exit.',
    todo: 'Enter the result (“brez” is one, too) and the day on which it was established under Rezultat and Rezultat dne.',
    missing: '{{name}}: exit was on {{exitDate}}, but no result is entered; it was due on {{dueDate}}.',
    dateMissing: '{{name}}: the result has no date.',
    wordsUnclear: '{{name}}: “{{found}}” does not say which result is meant.',
    beforeExit: '{{name}}: the date of the result, {{resultDate}}, is before the exit on {{exitDate}}.',
    late: '{{name}}: the result was recorded on {{resultDate}}; after the exit on {{exitDate}} it was due on {{dueDate}}.',
  },
  'person-unknown': {
    title: 'Not in the register',
    source:
      'Only people who are included have the rights of the programme, so every name on the attendance list must be in the register, once.',
    todo: 'Correct the name or the ID, or enter the person on the sheet Udeleženci.',
    none: '“{{name}}” is not on the sheet Udeleženci.',
    nameMissing: 'The row has marks, but no name.',
    nobody: 'The row has neither a name nor an ID.',
    idUnknown_one: 'The ID “{{id}}” is not on the sheet Udeleženci.',
    idUnknown_other: 'The ID “{{id}}” is not on the sheet Udeleženci; {{count}} rows of other sheets have it.',
    idElsewhere_one:
      'The ID “{{id}}” is not on the sheet Udeleženci; {{name}} has “{{otherId}}” there (cell {{otherCell}}).',
    idElsewhere_other:
      'The ID “{{id}}” is not on the sheet Udeleženci, but {{count}} rows of other sheets have it; {{name}} has “{{otherId}}” on the sheet Udeleženci (cell {{otherCell}}).',
    idMissing: '{{name}}: this person on the sheet Udeleženci has no ID.',
    several_one:
      '“{{name}}” could be {{count}} person on the sheet Udeleženci; it is not certain that it is the right one.',
    several_other: '“{{name}}” could be {{count}} people on the sheet Udeleženci; it is not clear which.',
  },
  'during-suspension': {
    title: 'Presence during suspension',
    source: 'Suspension (mirovanje) is a longer absence from the programme; no allowances are due during it.',
    todo: 'Correct the mark on the attendance list or the dates on the sheet Mirovanja.',
    present: 'Presence is entered on {{date}}, but the suspension lasts from {{from}} to {{to}}.',
    presentOpen: 'Presence is entered on {{date}}, but the suspension has lasted since {{from}} and has not ended.',
    startMissing: 'The suspension ({{name}}) has no first day.',
    reversed: 'The suspension ({{name}}) ends on {{to}} but begins only on {{from}}.',
  },
  'future-date': {
    title: 'Presence in the future',
    source: 'Actual presence counts; it cannot be entered in advance.',
    todo: 'Check the date. Enter the mark on the day of presence.',
    future: 'Presence is entered on {{date}}, but today is {{todayDate}}.',
  },
  'weekday-mismatch': {
    title: 'Weekday and date disagree',
    source: 'The attendance list must leave no doubt which day a mark is about.',
    todo: 'Correct the date or the weekday in the header of the sheet.',
    mismatch: '“{{word}}” stands by {{date}}, which is a {{weekday}}.',
    shifted:
      'The weekdays from {{date}} to {{lastDate}} disagree with their dates, all by as many days: “{{word}}” stands by {{date}}, which is a {{weekday}}. Probably the month or the year in the title of the sheet is wrong, or the line of weekdays.',
    swapped:
      '“{{word}}” stands by {{date}}, which is a {{weekday}}. Day and month changed places: {{meantDate}} is meant. Until it is corrected, the marks under it count for the wrong day.',
  },
  'evidence-missing': {
    title: 'Evidence of absence missing',
    source: 'Evidence of an excused absence must state its cause and date.',
    todo: 'Enter the person, the dates, the cause (a category, no diagnosis) and the day on which the evidence came on the sheet Odsotnosti. Without evidence the absence is unexcused (N).',
    none: '{{name}}: there is no row on the sheet Odsotnosti for the absence on {{date}} (“{{mark}}”).',
    noCause: '{{name}}: the cause of the absence on {{date}} (“{{mark}}”) is missing on the sheet Odsotnosti.',
    reversed: '{{name}}: the absence ends on {{to}} but begins only on {{from}}.',
    dateMissing: '{{name}}: a row on the sheet Odsotnosti has no first day.',
    notReceived: '{{name}}: the evidence of the absence on {{date}} (“{{mark}}”) has not come yet.',
  },
  'personal-leave-limit': {
    title: 'More than seven days of personal leave',
    source:
      'Article 165 of the Employment Relationships Act allows at most seven working days of personal leave in a calendar year.',
    todo: 'Check whether the mark OO is right; beyond seven days use another mark or N.',
    over: '{{name}}: {{date}} is the eighth day with the mark OO in {{year}}.',
  },
  'diagnosis-text': {
    title: 'Health data in free text',
    source:
      'Health data are a special category of personal data; only the category of an absence is kept, never a diagnosis.',
    todo: 'Delete what tells the illness and keep the category alone, “bolniška odsotnost”, for example.',
    medical: 'The text under “{{column}}” shows somebody’s state of health.',
  },
  'individual-hour': {
    title: 'Too little individual work',
    source: 'Beside group work there is at least one hour of individual work with each participant a week.',
    todo: 'Enter the individual work done on the sheet Individualno delo.',
    none: '{{name}}: no individual work is entered for the week from {{from}} to {{to}} (module {{module}} asks for {{dueMinutes}} h).',
    dateMissing: '{{name}}: individual work is entered without a date.',
    hoursMissing: '{{name}}: individual work is entered without hours.',
    less: '{{name}}: {{individualMinutes}} h of individual work are entered for the week from {{from}} to {{to}}; module {{module}} asks for {{dueMinutes}} h.',
  },
  'module-hours': {
    title: 'The module will not reach its hours',
    source: 'The modules have a least number of hours of group work: 48 in I and III, 480 in II.',
    todo: 'Plan more days: prolong the module or add to its days on the sheet Program.',
    short:
      'Module {{module}}: {{deliveredMinutes}} h delivered, {{plannedMinutes}} h still planned; {{missingMinutes}} h short of {{minimumMinutes}} h.',
    reversed: 'Module {{module}} ends on {{to}} but begins only on {{from}}.',
    tooLong: 'Module {{module}} is said to last from {{from}} to {{to}}, which cannot be right.',
    incomplete: 'The row of the module on the sheet Program is not complete.',
  },
  'minimum-presence': {
    title: 'Too little presence in a module',
    source:
      'Participants must be present in modules I, II and III to a least extent; the provider sets the share (parameter “najmanjša prisotnost v modulu”).',
    todo: 'Talk to the person; check whether the marks are right and whether this is a suspension.',
    below:
      '{{name}}: {{presentMinutes}} h of {{plannedMinutes}} h present in module {{module}}; the least share is {{minimumPercent}} %.',
    unreachable:
      '{{name}}: at most {{reachableMinutes}} h of {{plannedMinutes}} h can still be reached in module {{module}}; the least share is {{minimumPercent}} %.',
  },
  'parameter-invalid': {
    title: 'Unusable parameter',
    source: 'On every day that money is computed for, exactly one readable value of each parameter must be in force.',
    todo: 'Correct the row on the sheet Parametri.',
    missing: 'The parameter “{{parameter}}” has no value in force on {{date}}.',
    ruleSetting: '“{{parameter}}” holds “{{found}}”; it may be da, ne, napaka, opozorilo or opomba.',
    ruleUnknown: '“{{parameter}}” is no rule that could be set.',
    noParameters: 'The sheet Parametri has no rows, so no money can be computed.',
    ambiguous: 'The parameter “{{parameter}}” has two values from {{from}} on.',
    blank: 'The parameter “{{parameter}}” has a blank cell under “{{column}}”.',
    unreadableValue: 'The parameter “{{parameter}}”: “{{found}}” under “{{column}}” cannot be read.',
  },
  'parameter-unconfirmed': {
    title: 'Unconfirmed parameter',
    source: 'A value that the office has not confirmed must not be used unnoticed.',
    todo: 'Check the value and enter under Potrjeno who confirmed it and when.',
    unconfirmed:
      'Money is computed with the parameter “{{parameter}}” ({{value}}, valid from {{from}}), which is not confirmed yet.',
  },
  'paid-week-changed': {
    title: 'Closed week changed',
    source: 'A closed week is paid; a later change is a correction (poračun) in the next open week.',
    todo: 'Check the change. The difference will stand in the next weekly sheet as a correction.',
    more: '{{name}}: after the change the closed week {{week}} is worth {{differenceCents}} more than was paid.',
    less: '{{name}}: after the change the closed week {{week}} is worth {{differenceCents}} less than was paid.',
  },
  /** Sentences about a cell or a table that cannot be read, whichever rule needs it; and what to do about it. */
  anyRule: {
    missingColumns: 'The table {{table}} lacks columns without which it cannot be read: {{columns}}.',
    repeatedColumn: 'The table {{table}} has two columns “{{column}}”; only the first is read.',
    unreadableDate: '“{{found}}” under “{{column}}” is not a usable date.',
    unreadableNumber: '“{{found}}” under “{{column}}” is not a number.',
    unreadableHours: '“{{found}}” under “{{column}}” is not a number of hours.',
    unreadableYesNo: '“{{found}}” stands under “{{column}}” instead of “da” or “ne”.',
    unreadableChoice: '“{{found}}” under “{{column}}” is none of the choices.',
    unreadableText: '“{{found}}” under “{{column}}” cannot be used.',
    unreadablePersonal: 'What stands under “{{column}}” cannot be read.',
    todo: {
      missingColumns: 'Add the missing columns, or give them their names back.',
      repeatedColumn: 'Rename or delete the column that is one too many.',
      wordsUnclear: 'Enter one of the words of the drop-down list.',
      periodDoubtful: 'Correct the month and the year in the title or the name of the sheet.',
      headingBlank: 'Enter the right day over the column, as over the columns beside it.',
      headingBlankSure: 'Enter the right day over the column, as over the columns beside it.',
      headingUnreadable: 'Enter the right day over the column, as over the columns beside it.',
      headingUnreadableSure: 'Enter the right day over the column, as over the columns beside it.',
      headingRepeated: 'Enter the right day over the column, as over the columns beside it.',
      headingRepeatedSure: 'Enter the right day over the column, as over the columns beside it.',
      headingStrayed: 'Enter the right day over the column, as over the columns beside it.',
      rowDay: 'Enter a single day; for several days, give each its own row.',
      rowWithoutDay: 'Enter the day of the entries.',
      headingStrayedSure: 'Enter the right day over the column, as over the columns beside it.',
      unreadableDate: 'Enter a date, 3. 2. 2020 for example.',
      unreadableNumber: 'Enter a number, 2,5 for example.',
      unreadableHours: 'Enter the hours, 4 or 4,5 for example.',
      unreadableYesNo: 'Enter “da” or “ne”.',
      unreadableChoice: 'Choose one from the list.',
      unreadableText: 'Correct what stands in the cell.',
      unreadablePersonal: 'Correct what stands in the cell.',
    },
  },
  /** By ISO weekday, Monday first. */
  weekdays: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' },
} as const;
