/** Words of one area; keys are the same in every language. */
export const cli = {
  usage: `Prisotnik: registers, checks and allowances from an attendance workbook

  prisotnik intake WORKBOOK                   what each sheet is and what was read
  prisotnik build  WORKBOOK --start DAY -o WORKBOOK2.xlsx
                                              registers from the sheets of the workbook
  prisotnik check  WORKBOOK [-o WORKBOOK2.xlsx]
                                              all rules; with -o the marked workbook too
  prisotnik week   WORKBOOK 2020-W38 [-o WORKBOOK2.xlsx] [--close [--without-held]] [--reopen]
                                              weekly allowance sheet
  prisotnik month  WORKBOOK 2020-09 [-o …]    monthly summary
  prisotnik phase  WORKBOOK 1|2|3 [-o …]      phase report
  prisotnik signin WORKBOOK 2020-W38 -o …     attendance lists to sign, for a week
  prisotnik signin WORKBOOK --day 2020-09-14 -o …
                                              attendance list of one day
  prisotnik funder WORKBOOK [-o …]            the funder's indicators
  prisotnik todo   WORKBOOK [-o …]            what is to be done, by date
  prisotnik pay    WORKBOOK 2020-W38 -o PAYMENTS.xml [--format 09|03]
                                              payment file of a closed week
  prisotnik pay    WORKBOOK 2020-W38 --list -o WORKBOOK2.xlsx
                                              list of a closed week's payments, to be entered by hand
  prisotnik project WORKBOOKS… -o …           one report over several programmes
  prisotnik new    --start DAY [--title T] [--unit U] [--provider P] [--location PLACE]
                   [--payer NAME] [--account IBAN] [--people LIST] [--module MODULE] -o WORKBOOK.xlsx
                                              a fresh programme workbook; LIST is a .txt or .csv of the
                                              participants: “Surname Name” on a line, behind a tab or
                                              a semicolon a day of inclusion (else DAY);
                                              MODULE (once for each) is “I; 4; pon,tor,sre; 48; 1”: name, hours
                                              a day, weekdays, least hours, hours of individual work a week

intake and build: --with FILE (repeatable) reads another .xlsx or .csv file, too.
intake and build: --answer KEY=VALUE (repeatable) answers the questions that intake prints.
Everywhere: --json, --today DAY (default: today), --lang sl|en. A day is written 2020-09-07.
The input workbook is never overwritten.`,
  misuse: {
    unknownOption: 'There is no option {{option}}. Help: prisotnik --help',
    optionValue: 'The option {{option}} lacks its value, or must have none. Help: prisotnik --help',
    furtherOperand: 'The command {{command}} does not know what to do with “{{text}}”. Help: prisotnik --help',
    command: 'There is no command “{{command}}”. Help: prisotnik --help',
    operand: 'The command {{command}} lacks {{what}}. Help: prisotnik --help',
    option: 'The command {{command}} needs {{option}}. Help: prisotnik --help',
    date: '{{option}} must be a day written as 2020-09-07, not “{{text}}”.',
    answer:
      'I do not understand the answer “{{text}}”. It is written KEY=VALUE; prisotnik intake prints keys and values.',
    language: 'The language can be sl or en, not “{{text}}”.',
    week: 'There is no week “{{text}}”. A week is written 2020-W38.',
    month: 'There is no month “{{text}}”. A month is written 2020-09.',
    phase: 'A phase is 1, 2 or 3, not “{{text}}”.',
    format: 'The format of the payment file is 09 or 03, not “{{text}}”.',
    modules: 'The module plan cannot be used. Mend the options --module named above.',
    people: 'The list of participants {{file}} cannot be used. Mend the lines named above.',
    account: 'The account number of --account is not valid. Check its digits.',
    weekAndDay: 'An attendance list is for a week or for one day (--day), not for both.',
    listAndFormat: 'The list for paying by hand (--list) has no file format; --format and --list exclude each other.',
    withFiles: 'The command {{command}} reads no other files; --with is for intake and build.',
    noFile: 'There is no file {{file}}.',
    unreadable: 'The file {{file}} cannot be read. Check the permissions.',
    unwritable: 'The file {{file}} cannot be written. Check the folder and the permissions.',
    overwrites:
      'The output file {{file}} is an input too. Choose another name; an input workbook is never overwritten.',
    notOver: 'The week ends on {{to}}; it can be closed only after that.',
    notNext: 'Week {{next}} must be closed first; weeks are closed in order.',
    held: 'Some lines are held back because of errors ({{list}}). Mend the errors or close the week without them by --without-held.',
    damagedLedger:
      'On the sheet Izplačila rows of closed weeks are missing or cannot be read: {{places}}. Mend them and try again.',
    notClosed: 'This week is not closed.',
    notLast: 'Only the last closed week can be opened again ({{last}}).',
    pay: {
      'not-closed': 'Week {{week}} is not closed. Only a closed week is paid.',
      'ledger-damaged': 'Rows of the sheet Izplačila cannot be read or contradict each other. Mend them and try again.',
      'nothing-to-pay': 'Week {{week}} has no payment to an account.',
      'payer-name-missing': "The payer's name is missing on the sheet Program.",
      'payer-iban-missing': "The payer's account is missing on the sheet Program.",
      'payer-iban-invalid': "The payer's account on the sheet Program is not valid.",
      'purpose-unreadable': 'The parameter “koda namena” on the sheet Parametri is missing or not valid.',
      'format-unreadable': 'The parameter “oblika plačilne datoteke” on the sheet Parametri is missing or not valid.',
    },
  },
  failed: 'Something unexpected went wrong ({{name}}). No file was written.',
  what: {
    file: 'a file name',
    week: 'a week (such as 2020-W38)',
    month: 'a month (such as 2020-09)',
    phase: 'the number of a phase (1, 2 or 3)',
  },
  lost: 'Warning: the output workbook will lack what the file library does not keep: {{things}}.',
  questions: {
    heading_one: '{{count}} question that the workbook leaves open (the answer is kept when registers are built):',
    heading_other: '{{count}} questions that the workbook leaves open (the answers are kept when registers are built):',
    value: {
      year: 'YEAR',
      month: 'YEAR-MONTH',
      implausibleYear: 'YEAR',
      dateOrder: 'dayFirst|monthFirst',
      sessionDates: 'DATE,DATE,…',
      mark: 'MEANING or HOURS',
      absence: 'excused|unexcused',
      person: 'SURNAME NAME',
      samePerson: 'ID or new',
      rowsWithoutName: 'ignore',
      unreadRows: 'ignore',
    },
  },
  written: 'Written: {{file}}',
  build: {
    participants_one: '{{count}} participant',
    participants_other: '{{count}} participants',
    records_one: '{{count}} attendance record',
    records_other: '{{count}} attendance records',
    registers: 'Registers: {{participants}}, {{records}}.',
  },
  check: {
    unmarked: 'Protected sheets without marks at their cells: {{sheets}}.',
    noStart:
      'The workbook does not say when the programme begins, so the plan of modules was not checked. Add --start DAY or build the registers first.',
    clean: 'No problems.',
    errors_one: '{{count}} error',
    errors_other: '{{count}} errors',
    warnings_one: '{{count}} warning',
    warnings_other: '{{count}} warnings',
    notes_one: '{{count}} note',
    notes_other: '{{count}} notes',
    found: 'Found: {{errors}}, {{warnings}}, {{notes}}.',
    accepted_one: 'Besides, {{count}} accepted warning.',
    accepted_other: 'Besides, {{count}} accepted warnings.',
  },
  week: {
    heading: 'Week {{week}}, {{from}} – {{to}}',
    nobody: 'Nobody is to be paid in this week.',
    total: 'Total to be paid: {{total}}',
    held_one: '{{count}} line is held back',
    held_other: '{{count}} lines are held back',
    excluded_one: '{{count}} person without a payment',
    excluded_other: '{{count}} people without a payment',
  },
  phase: {
    included: 'included',
    exited: 'left',
    completed: 'completed',
    suspended: 'suspended',
    agreementsSigned: 'agreements signed',
    module: 'module {{module}}: hours delivered / required',
  },
  pay: {
    made: 'Payment file: {{payments}}, {{total}} in all.',
    listed: 'List of payments to be entered by hand: {{payments}}, {{total}} in all.',
    withoutAccount: 'Besides, without a valid account: {{payments}}, {{total}} in all.',
    payments_one: '{{count}} payment',
    payments_other: '{{count}} payments',
  },
  demo: {
    intro: 'Sample workbook: {{file}} – an invented programme in Velenje, autumn 2020.',
    read: '1. Reading',
    built: '2. Registers',
    checked: '3. Check as of {{today}}',
    week: '4. Weekly sheet',
    more: '… and {{count}} more',
    requests: 'requests to Excel: {{count}}',
    results: 'The results are in the folder {{folder}}:',
  },
} as const;
