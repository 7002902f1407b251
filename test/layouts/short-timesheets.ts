/** Timesheets of few rows or in any order, and weeks of one person, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const SHORT_TIMESHEETS: readonly CollectedLayout[] = [
  {
    name: 'a year typed wrong in the middle of a timesheet takes no row out of it',
    table: `
      Date | Hours | Summary
      @2025-02-25 | 5 | plans
      @2025-02-26 | 5 | plans
      @2024-02-27 | 2 | garden
      @2025-02-28 | 6 | garden
      @2025-03-03 | 6 | kitchen`,
    expected: { kind: 'person-month', dates: ['2024-02-27', '2025-03-03', 5], marks: 5, present: 5, asks: ['person'] },
  },
  {
    name: 'a year typed wrong in its first row neither',
    table: `
      Date | Hours | Summary
      @2026-02-25 | 5 | plans
      @2025-02-27 | 2 | garden
      @2025-02-28 | 6 | garden`,
    expected: { kind: 'person-month', dates: ['2025-02-27', '2026-02-25', 3], marks: 3, asks: ['person'] },
  },
  {
    name: 'what was entered later stands last',
    table: `
      Date of activity | Start time | End time | Number of hours | Focus
      @2022-05-02 | 15:00 | 15:30 | 0.5 | plans
      @2022-10-03 | 13:00 | 13:45 | 0.75 | plans
      @2022-11-03 | 9:00 | 9:45 | 0.75 | garden
      @2022-02-10 | 7:00 | 9:00 | 2 | garden`,
    expected: { kind: 'person-month', dates: ['2022-02-10', '2022-11-03', 4], marks: 4, present: 4, asks: ['person'] },
  },
  {
    name: 'dates of birth in any order are no timesheet',
    table: `
      Šifra | Datum rojstva | Kraj
      A1 | @1999-01-10 | Celje
      A2 | @1987-03-05 | Celje
      A3 | @1992-11-01 | Kranj
      A4 | @1979-04-23 | Kranj`,
    expected: { dates: [], marks: 0 },
  },
  {
    name: 'a timesheet of one row, with hours in its last column',
    table: `
      Datum | Arbeit | Dauer (h)
      @2015-02-23 | Besprechung | 4`,
    expected: { kind: 'person-month', dates: ['2015-02-23', '2015-02-23', 1], marks: 1, present: 1, asks: ['person'] },
  },
  {
    name: 'a timesheet of four rows whose work is called effort',
    table: `
      Datum | Tätigkeit | Aufwand
      15.04.2022 | Besprechung | 1.5
      26.06.2022 | Planung | 1.3
      02.07.2022 | Aufbau | 1.4
      Gesamt | | 4.2`,
    expected: { kind: 'person-month', dates: ['2022-04-15', '2022-07-02', 3], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'begin and end over times are times, and the hours are not added to them',
    table: `
      Datum | Beginn | Ende | Arbeitszeit Brutto | Pause | Arbeitszeit Netto | Bemerkung
      @2026-04-21 | 9:35 | 10:05 | 0:30 | 0:00 | 0:30 | Besprechung
      @2026-04-23 | 12:15 | 15:01 | 2:46 | 0:00 | 2:46 | Eingabe`,
    expected: { kind: 'person-month', dates: ['2026-04-21', '2026-04-23', 2], marks: 2, present: 2, asks: ['person'] },
  },
  {
    name: 'hours of days in any order, under the unit of their time',
    table: `
      | čas (h) | vlak (Kč)
      @2023-03-14 | 1 |
      @2023-03-14 | 4 |
      @2023-03-15 | 1.5 | 120
      @2023-04-03 | 2 |
      @2023-04-04 | 1.5 |`,
    expected: { kind: 'person-month', dates: ['2023-03-14', '2023-04-04', 4], marks: 4, present: 4, asks: ['person'] },
  },
  {
    name: 'a room that is booked from and to is nobody’s work',
    table: `
      Date | From | To | Room
      @2022-05-02 | 15:00 | 15:30 | Hall
      @2022-10-03 | 13:00 | 13:45 | Garden`,
    expected: { dates: [], marks: 0 },
  },
  {
    name: 'a time that cannot be read is not guessed; where the hours stand beside it, they are what was worked',
    table: `
      Date | Day | Time In | Time Out | Total Hours
      9/18/2019 | Wednesday | 3:00OPM | 4:00PM | 1:00
      9/25/2019 | Wednesday | 3:00OPM | 4:30PM | 1:30
      9/26/2019 | Thursday | 3:00OPM | 4:30PM |`,
    expected: {
      kind: 'person-month',
      dates: ['2019-09-18', '2019-09-26', 3],
      marks: 3,
      present: 2,
      unclear: 1,
      asks: ['person', 'mark 3:00OPM – 4:30PM'],
    },
  },
  {
    name: 'a Finnish timesheet in minutes, with its sums beside it',
    table: `
      TUNTILISTA

      PÄIVÄMÄÄRÄ | TEHTÄVÄ | AIKA MINUUTTEINA | KESKEN | TEHTY | | YHTEENSÄ MIN
      @2019-06-03 | Suunnitelma | 10 | | X | | 330
      @2019-06-03 | Esitys | 30 | | X
      @2019-06-06 | Suunnitelma | 40 | | X | | YHTEENSÄ H
      @2019-06-10 | Puutarha | 120 | X | | | 5.5
      @2019-06-12 | Puutarha | 130 | X |`,
    expected: {
      kind: 'person-month',
      dates: ['2019-06-03', '2019-06-12', 4],
      marks: 4,
      present: 4,
      unclear: 0,
      asks: ['person'],
    },
  },
  {
    name: 'one in hours, under short headings',
    table: `
      tuntilista
      pvm | tehtävä | tunti määrä | kesken | tehty | | tunnit yhteensä
      @2019-06-03 | aloitus | 3 | | x | | 8
      @2019-06-04 | suunnitelma | 1 | | x
      5.6.2019 | puutarha | 4 | | x`,
    expected: { kind: 'person-month', dates: ['2019-06-03', '2019-06-05', 3], marks: 3, asks: ['person'] },
  },
  {
    name: 'one whose day stands once over what was done on it',
    table: `
      päivä | aika(h) | mitä tein
      @2021-11-30 | 1 | aloitus
      | 1 | puutarha
      | 2 | keittiö
      @2021-12-01 | 1 | puutarha
      @2021-12-02 | 3 | puutarha`,
    expected: { kind: 'person-month', dates: ['2021-11-30', '2021-12-02', 3], marks: 3, asks: ['person'] },
  },
  {
    name: 'a day out of order below more rows of the day before',
    table: `
      päivä | aika(h) | mitä tein
      @2021-11-30 | 1 | aloitus
      | 1 | puutarha
      @2021-12-01 | 1 | puutarha
      | 2 | puutarha
      @2021-03-21 | 3 | keittiö
      | 1 | puutarha
      @2021-12-04 | 1 | puutarha`,
    expected: { kind: 'person-month', dates: ['2021-03-21', '2021-12-04', 4], marks: 4, asks: ['person'] },
  },
  {
    name: 'moments of coming and going, one of them without its year',
    table: `
      Clock in | Clock out | Project
      Apr 18 8:13am | Apr 18 11:00am | A
      19/04/2022 08:26:53 | 19/04/2022 10:26:55 | A
      20/04/2022 08:42:18 | 20/04/2022 10:42:19 | B`,
    expected: { kind: 'person-month', dates: ['2022-04-18', '2022-04-20', 3], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'hours of many people a day are nobody’s timesheet',
    table: `
      FECHA | TALLER | HORAS
      09/07/2026 | ÁVILA BERLANGA / TALLER | 1.5
      09/07/2026 | RODRÍGUEZ SALAZAR / TALLER | 1.5
      09/07/2026 | YAÑEZ SERNA / TALLER | 1.5
      09/07/2026 | SIFUENTES ESPINO / TALLER | 1.5
      09/07/2026 | DE LA CERDA TREVIÑO / TALLER | 1.5`,
    expected: { dates: [], marks: 0 },
  },
  {
    name: 'weekdays once, and below them two rows of times for each week, with its first and its last day',
    table: `
      | x | Montag | Dienstag | Mittwoch | Donnerstag | Freitag
      @2023-07-03 | Beginn | | | | @8:00 | @9:30
      @2023-07-07 | Ende | | | | @16:00 | @12:30
      | Summe | | | | @6:45 | @2:30
      | Pause: | | | | @1:15 | @0:30
      @2023-07-10 | Beginn | @7:45 | @7:30 | Ausflug | @7:30 | @7:45
      @2023-07-14 | Ende | @16:30 | @16:45 | | @12:45 | @14:15
      | Summe | @7:30 | @7:45 | | @2:45 | @4:15
      | Pause: | @1:15 | @1:30 | | @2:30 | @2:15`,
    expected: {
      kind: 'person-month',
      people: [],
      dates: ['2023-07-03', '2023-07-14', 10],
      marks: 7,
      present: 6,
      unclear: 1,
      asks: ['person', 'mark Ausflug'],
    },
  },
  {
    name: 'weeks from day to day over hours are no days',
    table: `
      Ime in priimek | 3.–7. 2. 2020 | 10.–14. 2. 2020 | 17.–21. 2. 2020
      Ana Novak | 20 | 18 | 20
      Urban Kovač | 20 | 20 | 16`,
    expected: { kind: 'attendance-matrix', dates: [], marks: 6, asks: ['sessionDates'] },
  },
  {
    name: 'weeks one under the other, each over its weekdays, and a weekend that is of two days',
    file: 'hours 2017.xlsx',
    table: `
      Week of 2/6: | Hours on plans | Hours on garden | Total Hours:
      Monday: | 2.5 | 0 | 2.5
      Tuesday: | 3.5 | 0 | 3.5
      Friday: | 0 | 3 | 3
      Weekly Total: | 6 | 3 | 9

      Week of 2/13: | Hours on plans | Hours on garden | Total Hours:
      Monday: | 1.5 | 2 | 3.5
      Wednesday: | 2 | 2 | 4
      Weekend: | 5 | 0 | 5
      Weekly Total: | 8.5 | 4 | 12.5`,
    expected: {
      kind: 'person-month',
      dates: ['2017-02-06', '2017-02-15', 5],
      marks: 6,
      present: 6,
      asks: ['person'],
      doubts: ['Weekend:'],
    },
  },
  {
    name: 'such weeks without a year are asked for it',
    table: `
      Teden od 5. 10. | Ure
      ponedeljek | 4
      torek | 4
      petek | 4
      Skupaj | 12

      Teden od 12. 10. | Ure
      ponedeljek | 4
      torek | 4
      petek | 4
      Skupaj | 12`,
    expected: { kind: 'person-month', dates: [], marks: 6, asks: ['person', 'year'], doubts: [] },
  },
];
