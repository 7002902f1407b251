/** Days that are written in doubtful ways: without a year, out of order, mistyped, or a span of them in one cell. People are invented. */
import type { CollectedLayout } from './layout';

export const DAYS_IN_DOUBT: readonly CollectedLayout[] = [
  {
    name: 'numbers behind the month are days where they differ, and their year is asked',
    table: `
      Name | October 11 | October 18 | October 25
      Ana Novak | P | A | P
      Urban Kovač | P | P | P`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Urban Kovač'], dates: [], marks: 6, asks: ['year'] },
  },
  {
    name: 'the year of such days stands in the title',
    table: `
      Attendance, autumn 2021
      Name | Oct 18 | Oct 25 | Nov 1
      Ana Novak | P | A | P
      Urban Kovač | P | P | P`,
    expected: { dates: ['2021-10-18', '2021-11-01', 3], marks: 6, asks: [] },
  },
  {
    name: 'the fifteenth tells that the month comes first, in all rows of a timesheet',
    table: `
      Ana Novak
      Date | In | Out
      5/8/2017 | 08:00 | 16:00
      5/9/2017 | 08:00 | 16:00
      5/12/2017 | 08:00 | 16:00
      5/15/2017 | 08:00 | 16:00
      5/16/2017 | 08:00 | 16:00`,
    expected: { kind: 'person-month', dates: ['2017-05-08', '2017-05-16', 5], marks: 5, present: 5, asks: [] },
  },
  {
    name: 'so does the thirteenth, in the last row',
    table: `
      Start time | End time | Day | Description
      8:00 | 9:30 | Friday 7/6 | plans
      8:00 | 9:30 | Saturday 7/7 | plans
      13:00 | 14:30 | Sunday 7/8 | garden
      15:00 | 17:15 | Friday 7/13 | garden`,
    file: 'hours 2018.xlsx',
    expected: { kind: 'person-month', dates: ['2018-07-06', '2018-07-13', 4], marks: 4, asks: ['person'] },
  },
  {
    name: 'days of spring over a matrix, the month first',
    table: `
      Name | 5/8/2017 | 5/12/2017 | 5/15/2017
      Ana Novak | P | A | P
      Urban Kovač | P | P | P`,
    expected: { kind: 'attendance-matrix', dates: ['2017-05-08', '2017-05-15', 3], marks: 6, asks: [] },
  },
  {
    name: 'a span of days is no single day, and stops no other row',
    table: `
      Date | Hours | What I worked on
      4/24 - 5/6 | 5 | plans
      5/7/2017 | 3 | garden
      5/8/2017 | 2 | garden
      5/11/2017 | 2 | kitchen
      5/14/2017 | 5 | kitchen
      5/20/2017 | 3 | kitchen`,
    expected: {
      kind: 'person-month',
      dates: ['2017-05-07', '2017-05-20', 5],
      marks: 6,
      asks: ['person'],
      doubts: ['4/24 - 5/6'],
    },
  },
  {
    name: 'so it is in true dates',
    table: `
      Date | Hours | What I worked on
      4/24 - 5/6 | 5 | plans
      @2017-05-07 | 3 | garden
      @2017-05-08 | 2 | garden
      @2017-05-11 | 2 | kitchen`,
    expected: { dates: ['2017-05-07', '2017-05-11', 3], marks: 4, asks: ['person'], doubts: ['4/24 - 5/6'] },
  },
  {
    name: 'rows of a list that say no single day are told, each where it stands',
    table: `
      Team member | Hours | Date | Sprint
      Ana Novak | 1.5 | @2020-02-10 | 2
      Ana Novak | 2 | @2020-02-12 | 2
      Ana Novak | 3 | 2/11-14 | 2
      Ana Novak | 11.5 | 2/25/20 - 3/8/2020 | 3
      Ana Novak | 17 | all days | 4
      Urban Kovač | 2 | @2020-02-13 | 2
      Urban Kovač | 4 | week1 | 2
      Urban Kovač | 5 | | 2
      Urban Kovač | | | 2
      Urban Kovač | 2 | @2020-02-20 | 2`,
    expected: {
      kind: 'attendance-list',
      dates: ['2020-02-10', '2020-02-20', 4],
      marks: 9,
      asks: [],
      doubts: ['2/11-14', '2/25/20 - 3/8/2020', 'all days', 'week1', ''],
    },
  },
  {
    name: 'mistyped days of a timesheet take no row out of it',
    table: `
      Datum | Naloga | Ure
      26.05.2025 | načrt | 3
      27.05.2025 | načrt | 2
      28:05.2025 | vrt | 4
      2/6/225 | vrt | 4
      30.05.2025 | vrt | 2
      28/0/2025 | vrt | 1
      Skupaj | | 16`,
    expected: {
      kind: 'person-month',
      dates: ['2025-05-26', '2025-05-30', 3],
      marks: 6,
      asks: ['person'],
      doubts: ['28:05.2025', '2/6/225', '28/0/2025'],
    },
  },
  {
    name: 'a span of days beside the total of all hours is no heading',
    table: `
      Date | Hours | What I worked on
      4/24 - 5/6 | 5 | plans | | TOTAL HOURS | 15
      @2017-05-07 | 3 | garden
      @2017-05-08 | 2 | garden
      @2017-05-11 | 2 | kitchen`,
    expected: { headerRow: 1, dates: ['2017-05-07', '2017-05-11', 3], marks: 4, doubts: ['4/24 - 5/6'] },
  },
  {
    name: 'a day of birth above a timesheet is not its month',
    table: `
      Name: | Novak
      Vorname: | Ana
      Geb.Datum: | @1999-01-10
      Monat: | November

      Datum (Tag) | Beginn (Uhrzeit) | Ende (Uhrzeit) | Arbeitszeit
      1. | | |
      2. | 12:00 | 17:00 | 5:00
      3. | 11:00 | 16:00 | 5:00
      4. | | |
      5. | | |
      6. | | |
      7. | 11:00 | 16:00 | 5:00
      8. | 11:00 | 16:00 | 5:00`,
    expected: { kind: 'person-month', dates: [], marks: 4, asks: ['year'] },
  },
  {
    name: 'the day on which a form was drawn up is not its month',
    table: `
      | | | | Дата составления | | Отчетный период
      | | | | | | с | по
      Табель | | | 0001 | 12.08.2021 | | 01.07.2021 | 31.07.2021




      ФИО | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Новак Анна | Я | Я | Я | В | В | Я | Я
      Ковач Урбан | Я | Я | Я | В | В | Я | Я`,
    expected: { kind: 'attendance-matrix', dates: ['2021-07-01', '2021-07-07', 7], marks: 14 },
  },
  {
    name: 'a number of days behind the month is no year',
    table: `
      Luna: Februarie - 20 zile lucrătoare | | | Anul: 2025
      Nume | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Novak Ana | 8 | 8 | 8 | 8 | 8 | 8 | 8
      Kovač Urban | 8 | 8 | 8 | 8 | 8 | 8 | 8`,
    expected: { dates: ['2025-02-01', '2025-02-07', 7], marks: 14, asks: [] },
  },
  {
    name: 'a Tuesday among weekdays that are cut short is no March',
    file: 'ore 2023.xlsx',
    table: `
      MESE | AGOSTO
      LAVORATORE | Ana Novak

      GIORNO | DATA | ORE LAVORATE
      Mart | 1 | 8
      Merc | 2 | 8
      Giov | 3 | 8
      Ven | 4 | 8
      Sab | 5 |
      Dom | 6 |
      Lun | 7 | 8
      Mart | 8 | 8
      Merc | 9 | 8`,
    expected: { kind: 'person-month', dates: ['2023-08-01', '2023-08-09', 9], marks: 7 },
  },
  {
    name: 'numbers that begin before the span in the title count meetings',
    table: `
      FECHA: | Del 08 al 30 de junio del 2024
      Control de asistencia
      APELLIDOS Y NOMBRES | 1 | 2 | 3 | 4 | 5 | 6
      Ana Novak | P | P | A | P | P | A
      Urban Kovač | P | P | A | P | P | A`,
    expected: { kind: 'attendance-matrix', dates: [], marks: 12, present: 8, absent: 4, asks: ['sessionDates'] },
  },
  {
    name: 'numbers from the first day of such a span on are its days',
    table: `
      FECHA: | Del 08 al 30 de junio del 2024
      Control de asistencia
      APELLIDOS Y NOMBRES | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18
      Ana Novak | P | P | A | P | P | A | P | P | P | P | P
      Urban Kovač | P | P | A | P | P | A | P | P | P | P | P`,
    expected: { kind: 'attendance-matrix', dates: ['2024-06-08', '2024-06-18', 11], marks: 22, asks: [] },
  },
  {
    name: 'two months in the title over days of both',
    table: `
      Prisotnost oktober/november 2020
      Ime in priimek | 26 | 27 | 28 | 29 | 30 | 31 | 1 | 2 | 3 | 4 | 5
      Ana Novak | P | P | P | P | P | P | P | P | P | P | P
      Urban Kovač | P | P | P | P | P | P | P | P | P | P | P`,
    expected: { dates: ['2020-10-26', '2020-11-05', 11], marks: 22, asks: [] },
  },
  {
    name: 'so over New Year, whose second month alone says its year',
    table: `
      Prisotnost december – januar 2021
      Ime in priimek | 26 | 27 | 28 | 29 | 30 | 31 | 1 | 2 | 3 | 4 | 5
      Ana Novak | P | P | P | P | P | P | P | P | P | P | P
      Urban Kovač | P | P | P | P | P | P | P | P | P | P | P`,
    expected: { dates: ['2020-12-26', '2021-01-05', 11], marks: 22, asks: [] },
  },
  {
    name: 'two months in the title over the days of one are asked',
    table: `
      Prisotnost oktober/november 2020
      Ime in priimek | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
      Ana Novak | P | P | P | P | P | P | P | P | P | P | P
      Urban Kovač | P | P | P | P | P | P | P | P | P | P | P`,
    expected: { dates: [], marks: 22, asks: ['sessionDates'] },
  },
  {
    name: 'boxes that nobody ticked, below the last day, are of no day',
    table: `
      Date | Ana | Urban
      @2025-02-03 | TRUE | TRUE
      @2025-02-04 | TRUE | TRUE
      @2025-02-05 | TRUE | FALSE
      @2025-02-06 | TRUE | TRUE
      @2025-02-07 | TRUE | TRUE
      @2025-02-10 | TRUE | TRUE
      @2025-02-11 | TRUE | TRUE
      @2025-02-12 | TRUE | TRUE
      | FALSE | FALSE
      | FALSE | FALSE`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana', 'Urban'],
      dates: ['2025-02-03', '2025-02-12', 8],
      marks: 16,
      asks: ['mark FALSE'],
      doubts: [],
    },
  },
  {
    name: 'boxes below the last day of which some are ticked are of a day that is told',
    table: `
      Date | Ana | Urban
      @2025-02-03 | TRUE | TRUE
      @2025-02-04 | TRUE | TRUE
      @2025-02-05 | TRUE | FALSE
      @2025-02-06 | TRUE | TRUE
      @2025-02-07 | TRUE | TRUE
      @2025-02-10 | TRUE | TRUE
      @2025-02-11 | TRUE | TRUE
      @2025-02-12 | TRUE | TRUE
      | TRUE | FALSE
      | FALSE | FALSE`,
    expected: { people: ['Ana', 'Urban'], marks: 18, asks: ['mark FALSE'], doubts: [''] },
  },
  {
    name: 'hours of some months in one row leave the days below as they are',
    table: `
      Datum | Ure
      Januar do 1. marca | 7
      @2019-03-28 | 5
      @2019-03-29 | 4
      @2019-04-02 | 5`,
    expected: {
      kind: 'person-month',
      dates: ['2019-03-28', '2019-04-02', 3],
      marks: 4,
      present: 4,
      asks: ['person'],
      doubts: ['Januar do 1. marca'],
    },
  },
];
