/** Logs of hours that one person keeps, or a few side by side: whose they are, and what each of their days has. People are invented. */
import type { CollectedLayout } from './layout';

export const LOGS_OF_ONE: readonly CollectedLayout[] = [
  {
    name: 'two logs side by side, the first name behind its label, both with a number behind',
    table: `
      TIMESHEET
      Name: Neža Hren s3800001 | | | | | | Jakob Sever s3600002
      Day/Date | Total (hours) | | | | | Day/Date | Total (hours)
      @2021-04-21 | 3,2 | | | | | @2021-04-21 | 3
      @2021-04-22 | 4,1 | | | | | @2021-04-22 | 3,5
      @2021-04-23 | 6,4 | | | | | @2021-04-23 | 2,5`,
    expected: {
      kind: 'person-month',
      people: ['Neža Hren', 'Jakob Sever'],
      dates: ['2021-04-21', '2021-04-23', 3],
      marks: 6,
      present: 6,
      asks: [],
    },
  },
  {
    name: 'logs side by side, each with its name in a column of its own left of the days',
    table: `
      Zeiterfassung
      Neža Hren | Datum | Start | Ende | Anmerkung | | Jakob Sever | Datum | Start | Ende | Anmerkung
      Neža Hren | @2017-12-05 | 8:00 | 9:45 | Electron | | Jakob Sever | @2017-12-05 | 8:00 | 9:45 | Electron
      Neža Hren | @2017-12-12 | 8:00 | 9:45 | Electron | | Jakob Sever | @2017-12-12 | 8:00 | 9:45 | Zeitplan
      Neža Hren | @2017-12-14 | 8:00 | 9:45 | Electron | | Jakob Sever | @2017-12-17 | 19:00 | 19:45 | Prototyp`,
    expected: {
      kind: 'person-month',
      people: ['Neža Hren', 'Jakob Sever'],
      dates: ['2017-12-05', '2017-12-17', 4],
      marks: 6,
      present: 6,
      asks: [],
    },
  },
  {
    name: 'projects left of the days of logs side by side are not whose they are',
    table: `
      Grüner Turm | Datum | Start | Ende | Anmerkung | | Blaues Haus | Datum | Start | Ende | Anmerkung
      Planung | @2017-12-05 | 8:00 | 9:45 | Electron | | Planung | @2017-12-05 | 18:00 | 19:45 | Electron
      Planung | @2017-12-12 | 8:00 | 9:45 | Electron | | Abbau | @2017-12-12 | 18:00 | 19:45 | Zeitplan
      Abbau | @2017-12-14 | 8:00 | 9:45 | Electron | | Abbau | @2017-12-17 | 19:00 | 19:45 | Prototyp`,
    expected: { people: [], asks: ['person', 'person'] },
  },
  {
    name: 'a day that stands twice, with another between, is one day of both parts',
    table: `
      Name: Neža Hren
      Datum | Ure | Opis
      @2021-04-26 | 2 | risanje
      @2021-04-28 | 5 | risanje
      @2021-04-27 | 3 | branje
      @2021-04-28 | 4 | branje
      @2021-04-29 | 4 | branje`,
    expected: { people: ['Neža Hren'], dates: ['2021-04-26', '2021-04-29', 4], marks: 4, present: 4, asks: [] },
  },
  {
    name: 'hours and minutes of a log in two columns, and a sum that begins with a day',
    table: `
      Datum | Čas | Ure | min | Opomba
      @2026-01-07 | 18-19:00 | 1 | 0 | risanje
      @2026-01-08 | 8:15-13:30 | 5 | 15 | risanje
      @2026-01-09 | - | 0 | 45 | sestanek
      @2026-01-12 | 12:30-13:15 | 0 | 45 | risanje
      @2026-01-07 | @2026-01-12 | Skupaj ur: | 7,75
      @2026-01-13 | 12:30-14:15 | 1 | 45 | risanje`,
    expected: { people: [], dates: ['2026-01-07', '2026-01-13', 5], marks: 5, present: 5, asks: ['person'] },
  },
  {
    name: 'minutes beside hours of which one is more than an hour are something else',
    table: `
      Datum | Ure | min | Opomba
      @2026-01-07 | 1 | 30 | risanje
      @2026-01-08 | 5 | 75 | risanje
      @2026-01-09 | 0 | 60 | brez dela
      @2026-01-12 | 2 | 40 | risanje`,
    expected: { people: [], marks: 4, present: 3, unclear: 1 },
  },
  {
    name: 'of a date among others only the number of the day was typed',
    table: `
      Datum | Ure | Opomba
      @2026-01-07 | 1 | risanje
      @2026-01-08 | 5 | risanje
      12 | 2 | branje
      @2026-01-13 | 2 | risanje
      3 | 8`,
    expected: { people: [], dates: ['2026-01-07', '2026-01-13', 3], marks: 4, present: 4, doubts: ['12'] },
  },
  {
    name: 'hours of a log in which somebody was absent are no presence, unless they worked on the same day, too',
    sheet: 'Journal',
    table: `
      Journal de travail
      Date | Sem | Activité | Heures | Description
      @2023-01-31 | 5 | 41 Organisation personnelle | 1,75 | cours
      @2023-02-01 | 5 | 42 Rédaction | 2,5 | recherche
      @2023-02-02 | 5 | 51 Absence | 3,75 | Absence
      @2023-02-06 | 6 | 51 Absence | 1 | Absence
      @2023-02-06 | 6 | 11 Installation | 1,5 | cours`,
    expected: {
      kind: 'person-month',
      people: [],
      dates: ['2023-01-31', '2023-02-06', 4],
      marks: 4,
      present: 3,
      absent: 1,
      asks: ['person'],
    },
  },
  {
    name: 'a holiday noted beside hours of work takes none of them away',
    table: `
      Ime: Neža Hren
      Datum | Ure | Praznik
      @2021-02-05 | 4 |
      @2021-02-08 | 5 | praznik
      @2021-02-09 | 3 |`,
    expected: { people: ['Neža Hren'], marks: 3, present: 3 },
  },
  {
    name: 'the hours of each person in all, below a list of days, are no days',
    table: `
      Zeiterfassung
      Datum | Ausführende/r | Tätigkeit | Dauer (h) | Anmerkung
      @2020-05-10 | Neža Hren | Planung | 10 | risanje
      @2020-05-14 | Jakob Sever | Planung | 12 | branje
      @2020-05-15 | Neža Hren | Planung | 11 | risanje
      @2020-05-19 | Neža Hren | Planung | 12 | risanje

       | Jakob Sever | | 12
       | Neža Hren | | 33`,
    expected: {
      kind: 'attendance-list',
      people: ['Neža Hren', 'Jakob Sever'],
      dates: ['2020-05-10', '2020-05-19', 4],
      marks: 4,
      present: 4,
      doubts: [],
      asks: [],
    },
  },
  {
    name: 'a row of a list without its date is told',
    table: `
      Datum | Person | Dauer | Kategorie
      @2023-10-05 | Neža Hren & Jakob Sever | 2:00 | Vorlesung
      @2023-10-12 | Neža Hren | 2:00 | Vorlesung
       | Neža Hren & Jakob Sever | 1:00 | Vorlesung
      @2023-10-19 | Jakob Sever | 6:00 | Planung`,
    expected: {
      kind: 'attendance-list',
      people: ['Neža Hren', 'Jakob Sever'],
      dates: ['2023-10-05', '2023-10-19', 3],
      marks: 6,
      present: 6,
      doubts: [''],
    },
  },
  {
    name: 'a row without its date below a blank row, with as many hours as a day has, is told',
    table: `
      Datum | Ausführende/r | Tätigkeit | Dauer (h) | Anmerkung
      @2020-05-10 | Neža Hren | Planung | 10 | risanje
      @2020-05-14 | Jakob Sever | Planung | 12 | branje
      @2020-05-15 | Neža Hren | Planung | 11 | risanje

       | Jakob Sever | Planung | 5 | branje`,
    expected: { people: ['Neža Hren', 'Jakob Sever'], marks: 4, present: 4, doubts: [''] },
  },
  {
    name: 'logs one under the other, each under a bare name, of which only the last is filled in',
    table: `
      Zeiterfassung IntTe Projekt
      Neža Hren
      Datum | Dauer | [Thema]


      Jakob Sever
      Datum | Dauer | [Thema]
      test

      Filip Mehle
      Datum | Dauer | [Thema]
      09.10.2014 | 2h | Server
      10.10.2014 | 2h | Server
      11.10.2014 | 4h | Eintrag`,
    expected: {
      kind: 'person-month',
      people: ['Filip Mehle'],
      dates: ['2014-10-09', '2014-10-11', 3],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'two capital words over a single log are not whose it is',
    table: `
      Software Engineering
      Datum | Dauer | [Thema]
      09.10.2014 | 2h | Server
      10.10.2014 | 2h | Server
      11.10.2014 | 4h | Eintrag`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'parts of a project over the same headings are not whose the log is',
    table: `
      Erster Sprint
      Datum | Dauer | [Thema]
      09.10.2014 | 2h | Server
      10.10.2014 | 2h | Server
      11.10.2014 | 4h | Eintrag

      Zweiter Sprint
      Datum | Dauer | [Thema]
      19.10.2014 | 2h | Server
      20.10.2014 | 2h | Server
      21.10.2014 | 4h | Eintrag`,
    expected: { kind: 'person-month', people: [], marks: 6, present: 6, asks: ['person'] },
  },
  {
    name: 'times without any headings, whose break and hours add up',
    table: `
      @2020-06-01 | pon | 9:00 | 17:30 | 1:00 | 7:30
      @2020-06-02 | tor | 9:00 | 18:00 | 1:30 | 7:30
      @2020-06-03 | sre | 9:00 | 17:30 | 1:00 | 7:30
      @2020-06-04 | čet | 9:00 | 18:00 | 1:30 | 7:30
      @2020-06-05 | pet | 9:30 | 21:00 | 1:00 | 10:30
      @2020-06-06 | sob
      @2020-06-07 | ned`,
    expected: {
      kind: 'person-month',
      headerRow: null,
      people: [],
      dates: ['2020-06-01', '2020-06-07', 7],
      marks: 5,
      present: 5,
      asks: ['person'],
    },
  },
  {
    name: 'two times a day without any headings, and a number that is not between them, may be anything',
    table: `
      @2020-06-01 | pon | 9:00 | 17:30 | 12
      @2020-06-02 | tor | 9:00 | 18:00 | 9
      @2020-06-03 | sre | 9:00 | 17:30 | 4
      @2020-06-04 | čet | 9:00 | 18:00 | 9
      @2020-06-05 | pet | 9:30 | 21:00 | 11`,
    expected: { kind: 'other', people: [], marks: 0, asks: [] },
  },
  {
    name: 'hours of a week by the phases of a project, with the day on which it ends',
    table: `
       | Student Name: | Neža Hren

       | Time Reporting Week Ending | @2019-04-03 | | | | Weekly Time Reporting Sheet

       | Project Name | Stanovanje

       | | Project Phase | Thur | Fri | Sat | Sun | Mon | Tue | Wed | Total Hours
       | | | | | | | | | | 0
       | | Planning | | | | | | | | 0
       | | Coding | | | 2 | | 1 | | 3 | 6
       | | Training | | | | | 2 | | | 2
       | | | | | | | | | | 8`,
    expected: {
      kind: 'person-month',
      people: ['Neža Hren'],
      dates: ['2019-03-28', '2019-04-03', 7],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'hours of weekdays by project without a week are asked for it or left',
    table: `
      Student Name: | Neža Hren

      Project Phase | Mon | Tue | Wed | Thu | Fri
      Planning | 2 | | 2 | |
      Coding | | 2 | | 1 | 3`,
    expected: { marks: 0 },
  },
  {
    name: 'rows that a form held ready, with no hours and nothing done, are nobody’s presence and no question',
    table: `
      Day of Week | Date | Person | Hours Worked | Tasks completed | Hourly Rate | Total Compensation
      Monday | @2026-03-02 | Neža Hren | 0 | | 22,5 | 0
      Wednesday | @2026-03-04 | Jakob Sever | 0,5 | Flow chart | 21,5 | 10,75
      Thursday | @2026-03-05 | Neža Hren | 1 | Flow chart | 22,5 | 22,5
      Friday | @2026-03-06 | Filip Mehle | 1,5 | Flow chart | 22,5 | 33,75`,
    expected: {
      kind: 'attendance-list',
      people: ['Neža Hren', 'Jakob Sever', 'Filip Mehle'],
      dates: ['2026-03-02', '2026-03-06', 4],
      marks: 3,
      present: 3,
      absent: 0,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'no hours beside something that was done are asked',
    table: `
      Date | Person | Hours Worked | Tasks completed
      @2026-03-02 | Neža Hren | 0 | Flow chart
      @2026-03-04 | Jakob Sever | 0,5 | Flow chart
      @2026-03-05 | Neža Hren | 1 | Flow chart
      @2026-03-06 | Jakob Sever | 1,5 | Flow chart`,
    expected: { kind: 'attendance-list', marks: 4, present: 3, unclear: 1, asks: ['mark 0'] },
  },
  {
    name: 'the word of a sum beside the hours of a day takes none of them away',
    table: `
      Datum | Ure | Opomba
      @2026-01-07 | 8 | risanje
      @2026-01-08 | 7 | risanje
      @2026-01-09 | 8h total | risanje`,
    expected: { people: [], dates: ['2026-01-07', '2026-01-09', 3], marks: 3 },
  },
  {
    name: 'from when to when in one cell is how long somebody was there, on a sheet that is called by a name',
    sheet: 'Neža Hren',
    table: `
      Datum | Ura | Kje | Kaj
      @2026-10-05 | 9:00 - 10:15 | učilnica 4 | Spoznavanje
      @2026-10-05 | 10:30 - 12:00 | učilnica 4 | Delavnica
      @2026-10-06 | 10:15 - 11:00 | kuhinja | Kuhanje
      @2026-10-07 | 9:00 - 12:00 | kuhinja | Kuhanje`,
    expected: {
      kind: 'person-month',
      people: ['Neža Hren'],
      dates: ['2026-10-05', '2026-10-07', 3],
      marks: 3,
      present: 3,
    },
  },
  {
    name: 'when workshops are held is nobody’s presence',
    sheet: 'Urnik delavnic',
    table: `
      Datum | Ura | Kje | Kaj
      @2026-10-05 | 9:00 - 10:15 | učilnica 4 | Spoznavanje
      @2026-10-05 | 10:30 - 12:00 | učilnica 4 | Delavnica
      @2026-10-06 | 10:15 - 11:00 | kuhinja | Kuhanje
      @2026-10-07 | 9:00 - 12:00 | kuhinja | Kuhanje`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'presence that is told by its times has no activities for people',
    sheet: 'Neža Hren',
    table: `
      Datum | Prisotnost | Kje | Kaj
      @2026-10-05 | 9:00 - 10:15 | učilnica 4 | Spoznavanje
      @2026-10-05 | 10:30 - 12:00 | učilnica 4 | Delavnica
      @2026-10-06 | 10:15 - 11:00 | kuhinja | Kuhanje
      @2026-10-07 | 9:00 - 12:00 | kuhinja | Kuhanje`,
    expected: { kind: 'person-month', people: ['Neža Hren'], marks: 3, present: 3 },
  },
];
