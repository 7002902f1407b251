/** Meetings, calls and parts of days, written in unusual ways. People are invented. */
import type { CollectedLayout } from './layout';

export const UNUSUAL_MEETINGS: readonly CollectedLayout[] = [
  {
    name: 'a day without a year at a place of many words: the year is asked',
    table: `
      Name | Mon 4 Mar @ City Library of Old Town | Tue 5 Mar @ City Library of Old Town | Wed 6 Mar @ Hall
      Ana Novak | x | x |
      Bor Kos | x | | x`,
    expected: { kind: 'attendance-matrix', dates: [], marks: 4, present: 4, asks: ['year'] },
  },
  {
    name: 'no day at a longer place is left out beside those at a shorter one',
    table: `
      Conseiller | 2024-01-22 (Salle des fêtes) – Bourg sur Eau | 2024-02-26 (Salle des fêtes) – Bourg sur Eau | 2024-04-08 (Mairie) – Bourg sur Eau
      MARTEL | 0 | 1 | 1
      ROUXEL | 1 | 1 | 0`,
    expected: { kind: 'attendance-matrix', dates: ['2024-01-22', '2024-04-08', 3], marks: 6, present: 4, absent: 2 },
  },
  {
    name: 'behind a day, too, a test is no place',
    table: `
      Ime in priimek | 5. 3. 2024 – pisni kolokvij iz drugega poglavja | 12. 3. 2024 – ponovni kolokvij iz drugega poglavja
      Ana Novak | 45 | 38
      Bor Kos | 41 | 29`,
    expected: { kind: 'participants', dates: [], marks: 0 },
  },
  {
    name: 'a council sits from year to year, on some days twice',
    table: `
      Elu | 2021-01-18 (Mairie) | 2021-06-14 (Mairie) | 2021-11-08 (Mairie) | 2022-03-07 (Mairie) | 2022-10-10 (Mairie) | 2023-02-06 (Mairie) | 2023-02-06 (Mairie) | 2023-09-04 (Mairie) | 2024-01-15 (Mairie)
      MARTEL | 0 | 1 | 1 | 1 | 0 | 1 | 1 | 0 | 1
      ROUXEL | 1 | 1 | 0 | 1 | 0 | 0 | 0 | 1 | 1
      GARNIER | 1 | 1 | 1 | 1 | 1 | 1 | 0 | 1 | 1`,
    expected: {
      kind: 'attendance-matrix',
      people: ['MARTEL', 'ROUXEL', 'GARNIER'],
      dates: ['2021-01-18', '2024-01-15', 8],
      marks: 27,
      present: 19,
      absent: 8,
      doubts: ['2023-02-06 (Mairie)'],
    },
  },
  {
    name: 'days of somebody that lie years apart are no sittings',
    table: `
      Ime in priimek | Pregled 1 | Pregled 2 | Pregled 3 | Pregled 4 | Pregled 5 | Pregled 6
      Ana Novak | @2016-03-01 | @2017-03-02 | @2018-03-05 | @2019-03-04 | @2020-03-03 | @2021-03-02`,
    expected: { kind: 'participants', people: ['Ana Novak'], dates: [], marks: 0 },
  },
  {
    name: 'work from day to day is of no day, also where the order of the dates is told by others only',
    table: `
      Proyecto | Tarea | Horas | Fecha inicio | Fecha fin
      Orión | Desarrollo | 7 | 04/03/2024 | 08/03/2024
      Orión | Reunión | 1 | 04/03/2024 | 08/03/2024
      Orión | Desarrollo | 7 | 11/03/2024 | 15/03/2024
      Orión | Reunión | 1 | 11/03/2024 | 15/03/2024
      Orión | Desarrollo | 7 | 18/03/2024 | 19/03/2024
      Orión | Reunión | 1 | 18/03/2024 | 19/03/2024
      Orión | Desarrollo | 7 | 25/03/2024 | 28/03/2024`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'whatever the end is called',
    table: `
      Od datuma | Do datuma | Naloga | Ure
      4. 3. 2024 | 8. 3. 2024 | Razvoj | 7
      11. 3. 2024 | 15. 3. 2024 | Razvoj | 7
      18. 3. 2024 | 22. 3. 2024 | Sestanek | 1
      25. 3. 2024 | 29. 3. 2024 | Razvoj | 7`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'work that ends on the day on which it begins, or on the next, is of that day',
    table: `
      Naloga | Ure | Začetek | Konec
      Nočna dežurna | 7 | 04/03/2024 | 05/03/2024
      Poročilo | 1 | 06/03/2024 | 06/03/2024
      Nočna dežurna | 7 | 11/03/2024 | 12/03/2024
      Poročilo | 2 | 13/03/2024 | 13/03/2024`,
    expected: { kind: 'person-month', dates: ['2024-03-04', '2024-03-13', 4], marks: 4, present: 4, asks: ['person'] },
  },
  {
    name: 'who came to a meeting, one below the other: all of the day above; who "all" were is asked, a remark is nobody',
    table: `
      Meeting day* | Time | Attendance
      @2025-03-03 | @5:00 | Ana
       | | Bor
       | | Cene
      @2025-03-06 | @10:30 | Bor
       | | Ana
      @2025-03-10 | @5:00 | Ana
       | | Cene
      @2025-03-13 | @2:00 | all here


      @2025-03-20 | @5:00 | moved to 3/22


      @2025-03-22 | @2:00 | all here

      *meeting in the library`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana', 'Bor', 'Cene'],
      dates: ['2025-03-03', '2025-03-22', 6],
      marks: 7,
      present: 7,
      asks: ['rowsWithoutName'],
    },
  },
  {
    name: 'in Slovenian, with those who were away beside them',
    table: `
      Datum sestanka | Ura | Prisotni | Odsotni
      3. 3. 2025 | 10.00 | Ana Novak | Cene Rus
       | | Bor Kos
      6. 3. 2025 | 10.00 | Ana Novak | Bor Kos
       | | Cene Rus
      10. 3. 2025 | 10.00 | vsi prisotni`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Cene Rus', 'Bor Kos'],
      dates: ['2025-03-03', '2025-03-10', 3],
      marks: 6,
      present: 4,
      absent: 2,
      asks: ['rowsWithoutName'],
    },
  },
  {
    name: 'in German, under a heading of days that nobody knows',
    table: `
      Sitzungstag | Uhrzeit | Anwesend
      @2025-03-03 | @10:00 | Ana Novak
       | | Bor Kos
      @2025-03-06 | @10:00 | Ana Novak
       | | Cene Rus`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus'],
      dates: ['2025-03-03', '2025-03-06', 2],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'names below each other under what was spoken of are nobody’s presence',
    table: `
      Date | Time | Topic
      @2025-03-03 | @5:00 | Ana Novak
       | | Bor Kos
      @2025-03-05 | @5:00 | Ana Novak
       | | Cene Rus`,
    expected: { kind: 'other', dates: [], marks: 0 },
  },
  {
    name: 'whether somebody was present, day by day, is no name',
    table: `
      Date | Time | Attendance
      @2025-03-03 | @5:00 | present
      @2025-03-04 | @5:00 | present
      @2025-03-05 | @5:00 | absent`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 2, absent: 1, asks: ['person'] },
  },
  {
    name: 'single letters beside e-mails are people, though one of them heads numbers elsewhere',
    table: `
      Name | Email | Role
      mentor2 | 2@primer.si | Current Member
      E | e@primer.si | New Member
      F | f@primer.si | New Member
      N | n@primer.si | New Member
      P | p@primer.si | New Member`,
    expected: {
      kind: 'participants',
      headerRow: 1,
      people: ['mentor2', 'E', 'F', 'N', 'P'],
      dates: [],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'in German, with the e-mail first',
    table: `
      E-Mail | Name | Rolle
      m@primer.si | mentor1 | Mentor
      n@primer.si | N | neues Mitglied
      o@primer.si | O | neues Mitglied
      p@primer.si | P | neues Mitglied`,
    expected: { kind: 'participants', headerRow: 1, people: ['mentor1', 'N', 'O', 'P'], marks: 0 },
  },
  {
    name: 'letters of rooms beside e-mails are nobody',
    table: `
      Soba | E-pošta | Mest
      N | n@primer.si | 12
      O | o@primer.si | 13
      P | p@primer.si | 14`,
    expected: { kind: 'other', people: [], dates: [], marks: 0 },
  },
  {
    name: 'calls across, each with its moment and address over those who were in it: two calls of one day are one day of everybody',
    table: `
      @2025-03-03 11:18 | @2025-03-03 14:21 | @2025-03-04 11:10 | @2025-03-05 9:00
      https://meet.primer.si/waf-vqyu | https://meet.primer.si/jev-uary?authuser=0 | https://meet.primer.si/waf-vqyu | https://meet.primer.si/waf-vqyu
      Ana Novak | Bor Kos | Ana Novak | Ana Novak
      Bor Kos | Ana Novak | Cene Rus | Cene Rus
      Cene Rus | Eva Zupan | Eva Zupan | Bor Kos
      Eva Zupan | | | Eva Zupan`,
    expected: {
      kind: 'attendance-list',
      headerRow: 2,
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus', 'Eva Zupan'],
      dates: ['2025-03-03', '2025-03-05', 3],
      marks: 11,
      present: 11,
      asks: [],
    },
  },
  {
    name: 'in Slovenian, with what the rows hold left of them',
    table: `
      Datum | @2025-03-03 | @2025-03-04 | @2025-03-05
      Povezava | https://zoom.primer.si/j/123 | https://zoom.primer.si/j/123 | https://zoom.primer.si/j/124
      Prisotni | Ana Novak | Bor Kos | Ana Novak
       | Bor Kos | Ana Novak | Cene Rus`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus'],
      dates: ['2025-03-03', '2025-03-05', 3],
      marks: 6,
      present: 6,
    },
  },
  {
    name: 'what calls are about is nobody',
    table: `
      @2025-03-03 11:18 | @2025-03-04 14:21 | @2025-03-05 9:00
      https://meet.primer.si/waf-vqyu | https://meet.primer.si/jev-uary | https://meet.primer.si/waf-vqyu
      Budget Review | Hiring Plan | Budget Review
      Hiring Plan | Office Move | Road Map`,
    expected: { kind: 'other', people: [], dates: [], marks: 0 },
  },
  {
    name: 'who shall be in a call, under a title of plans, was in none',
    table: `
      Razpored klicev
      @2025-03-03 11:18 | @2025-03-04 14:21 | @2025-03-05 9:00
      https://meet.primer.si/waf-vqyu | https://meet.primer.si/jev-uary | https://meet.primer.si/waf-vqyu
      Ana Novak | Bor Kos | Ana Novak
      Bor Kos | Ana Novak | Cene Rus`,
    expected: { kind: 'other', people: [], dates: [], marks: 0 },
  },
  {
    name: 'who gives the lessons of a timetable takes part in nothing',
    table: `
      URNIK – skupina A
      Ura | ponedeljek | torek | sreda | četrtek | petek
      8.00–9.00 | slovenščina | matematika | slovenščina | kuhanje | vrt
      9.00–10.00 | slovenščina | matematika | slovenščina | kuhanje | vrt

      Predmet | Ime in priimek | Soba
      slovenščina | Ana Novak | 3
      matematika | Bor Kos | 4
      kuhanje | Eva Zupan | 2`,
    expected: { kind: 'other', people: [], dates: [], marks: 0 },
  },
  {
    name: 'no part of the day is left out beside another',
    table: `
      Ime in priimek | Prisoten dopoldne | Prisoten popoldne
      Ana Novak | x |
      Bor Kos | x | x
      Cene Rus | | x`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus'],
      dates: [],
      marks: 4,
      present: 4,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'in German, of people told by numbers',
    table: `
      Matrikelnummer | Anwesend vormittags | Anwesend nachmittags
      1234561 | x |
      1234562 | x | x
      1234563 | | x`,
    expected: { kind: 'attendance-matrix', dates: [], marks: 4, present: 4, asks: ['sessionDates'] },
  },
  {
    name: 'how often somebody was there in the mornings is a sum',
    table: `
      Ime in priimek | Prisoten dopoldne | Prisoten popoldne
      Ana Novak | 12 | 9
      Bor Kos | 11 | 8`,
    expected: { kind: 'monthly-totals', marks: 0, present: 0 },
  },
  {
    name: 'nor does a form that nobody has filled in say that anybody was',
    table: `
      Roll numbers | Present M | Present E
      25AB1002 | |
      25AB5002 | |`,
    expected: { kind: 'other', dates: [], marks: 0, asks: [] },
  },
  {
    name: 'boxes of a week’s meetings, some under weekdays, one of them misspelt: the days are asked',
    table: `
      username | drill | tuesday | thrusday | second drill
      anovak | 1 | 1 | 0 | 1
      bkos | 1 | 1 | 1 | 0
      crus | 0 | 1 | 1 | 0`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['anovak', 'bkos', 'crus'],
      dates: [],
      marks: 12,
      present: 8,
      absent: 4,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'in Slovenian',
    table: `
      Ime in priimek | torek | čertek | dodatni termin
      Ana Novak | 1 | 0 | 1
      Bor Kos | 1 | 1 | 0`,
    expected: { kind: 'attendance-matrix', dates: [], marks: 6, present: 4, absent: 2, asks: ['sessionDates'] },
  },
  {
    name: 'when people would have time is no meeting',
    table: `
      Kdaj lahko
      Ime in priimek | torek | čertek | po dogovoru
      Ana Novak | 1 | 0 | 1
      Bor Kos | 1 | 1 | 0`,
    expected: { kind: 'other', dates: [], marks: 0 },
  },
  {
    name: 'nor is any column of boxes, where no weekday stands over one',
    table: `
      username | lab | tusday | extra lab
      anovak | 1 | 1 | 0
      bkos | 1 | 0 | 1`,
    expected: { kind: 'participants', dates: [], marks: 0 },
  },
  {
    name: 'nor are those beside points',
    table: `
      username | grade | tuesday | thrusday | points
      anovak | 1 | 1 | 0 | 12
      bkos | 1 | 1 | 1 | 10`,
    expected: { kind: 'other', dates: [], marks: 0 },
  },
  {
    name: 'phrases of any length with the whole date in brackets behind them',
    table: `
      Ime in priimek | Uvodno srečanje (8. 9. 2020) | Srečanje z gostom (16. 9. 2020) | Team meeting w/ TA: dr. Kos (17. 9. 2020)
      Ana Novak | x | x | x
      Bor Kos | x | | x
      Eva Zupan | x | x | x`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 1, people: ['Ana Novak', 'Bor Kos', 'Eva Zupan'] },
      ...{ dates: ['2020-09-08', '2020-09-17', 3], marks: 8, present: 8, asks: [] },
    },
  },
];
