/** Days that are written in ways of their own or wrongly, and how long somebody was there. People are invented. */
import type { CollectedLayout } from './layout';

export const DAYS_AND_HOURS: readonly CollectedLayout[] = [
  {
    name: "the first and the last punch of each of somebody's days",
    table: `
      打卡日期 | 首次打卡时间 | 末次打卡时间
      @2019-09-27 | 8:56 | 22:53
      @2019-09-26 | 8:40 | 21:54
      @2019-09-25 | 8:31 | 19:45`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'time spent, in Dutch hours',
    table: `
      datum | Naam | tijdsbesteding
      @2016-10-29 | William | 9.00u
      @2016-10-30 | William | 4.45u`,
    expected: { kind: 'attendance-list', people: ['William'], marks: 2, present: 1, asks: ['mark 4.45u'] },
  },
  {
    name: 'numbers under "time", some of them halves, are hours',
    table: `
      DATUM | STUDENT | TAAK | TIJD
      @2016-09-26 | Ana Novak | Huisstijl maken | 2
      @2016-09-30 | Ana Novak | concept bedenken | 2.5
      @2016-10-01 | Urban Kovač | concept ontwikkelen | 4`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Urban Kovač'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'who teaches, and from when to when, stands over the list of who came',
    table: `
      Control de Asistencia
      PROFESOR |  | CICLO | F. INICIO | F. FIN | HORARIO
      NOVAK ANA |  | 202001 | 09.ENE.2020 | 21.ENE.2020 | MA y JU: 8-14 H

      NRO | APELLIDOS Y NOMBRES | 09.ENE.2020 | 14.ENE.2020 | 16.ENE.2020 | 21.ENE.2020
      1 | KRALJ MIRA | P | P | P | P
      2 | KOVAČ URBAN | P | F | P | P
      3 | VIDIC PETRA | P | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 5,
      people: ['KRALJ MIRA', 'KOVAČ URBAN', 'VIDIC PETRA'],
      dates: ['2020-01-09', '2020-01-21', 4],
      marks: 12,
      present: 11,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'a true date among days written without a year, and homework of the same people below',
    file: 'attendance 2021.xlsx',
    table: `
       | @2021-03-22 | 3월29일 | 4월5일 | 4월12일 | 5월3일
      고병진 | x | ㅇ | o | o | o
      김나영 |  | ㅇ | o | o | o
      김호헌 |  | ㅇ | o | x | o
      이남경 |  | ㅇ | o | o | x

      과제
      고병진 | x | x | o | o |
      김나영 | o | o | o | x |
      김호헌 | x | o | o | x |`,
    expected: {
      kind: 'attendance-matrix',
      people: ['고병진', '김나영', '김호헌', '이남경'],
      dates: ['2021-03-22', '2021-05-03', 5],
      marks: 17,
      present: 14,
      absent: 3,
      asks: [],
    },
  },
  {
    name: 'hours and minutes in two columns, and sums by person beside the list',
    table: `
      Name | Time spent (hours) | Time spent (minutes) | Total | Date | Note | Total hours | Albert | Felix
       |  |  |  |  |  | 10.9 | 7.8 | 0.3
      Albert | 4 |  | 4 | @2021-03-22 | föreläsning
      Albert | 3 | 48 | 3.8 | @2021-03-23 | Möte
      Felix | 0 | 20 | 0.3333 | @2021-03-22 | Möte`,
    expected: { kind: 'attendance-list', people: ['Albert', 'Felix'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'days that nobody can read are told, rows in which nothing stands are none',
    table: `
      DATUM | STUDENT | TAAK | UREN
      @2016-09-29 | Ana Novak | concept | 4
      @2016-10-01 | Ana Novak | concept | 4
      3/10/216 | Ana Novak | briefing | 2
      3/10/216 | Urban Kovač | briefing | 2
      28/0/2016 | Ana Novak | poster | 1
      @2016-10-07 | Ana Novak | analyse | 1.75
       | Ana Novak |  |
       | Ana Novak |  |`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Urban Kovač'],
      dates: ['2016-09-29', '2016-10-07', 3],
      marks: 6,
      present: 6,
      asks: [],
      doubts: ['3/10/216', '28/0/2016'],
    },
  },
  {
    name: "a mistyped day of somebody's timesheet is told",
    table: `
      Ime in priimek: | Ana Novak
      Datum | Prihod | Odhod
      1. 10. 2020 | 8:00 | 12:00
      2. 10. 2020 | 8:00 | 12:00
      3.10.200 | 8:00 | 12:00
      5. 10. 2020 | 8:00 | 12:00
      31. 11. 2020 | 8:00 | 12:00
      Skupaj | 20:00 |`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak'],
      dates: ['2020-10-01', '2020-10-05', 3],
      marks: 5,
      present: 5,
      asks: [],
      doubts: ['3.10.200', '31. 11. 2020'],
    },
  },
  {
    name: 'sums by week between the days of a timesheet are no days',
    table: `
      Ime in priimek: | Ana Novak
      Datum | Ure
      1. 10. 2020 | 4
      2. 10. 2020 | 4
      Teden 40 | 8
      5. 10. 2020 | 4
      6. 10. 2020 | 4
      Teden 41 | 8`,
    expected: { people: ['Ana Novak'], dates: ['2020-10-01', '2020-10-06', 4], marks: 4, asks: [] },
  },
  {
    name: 'numbers under "time" that may be times of day are no hours',
    table: `
      Datum | Udeleženec | Čas
      @2016-09-26 | Ana Novak | 8.5
      @2016-09-30 | Ana Novak | 8.15
      @2016-10-01 | Urban Kovač | 9.5`,
    expected: { present: 0 },
  },
  {
    name: 'Dutch words over how long and what are nobody',
    table: `
      Dag | Duur | Beschrijving | | Totaal | 6.25
      @2018-09-21 | 2 | Bijschaven Python
      @2018-09-27 | 0.5 | Literatuur opzoeken
      @2018-09-29 | 1.5 | Research
      @2018-09-29 | 0.75 | Administratie
      @2018-10-01 | 1.5 | Research`,
    expected: {
      kind: 'person-month',
      people: [],
      dates: ['2018-09-21', '2018-10-01', 4],
      marks: 4,
      present: 4,
      asks: ['person'],
    },
  },
  {
    name: 'minutes of each task in a list of a team are presence on its days',
    table: `
      Datum | Udeleženec | Naloga | Čas (v min)
      @2019-11-13 | Ana Novak | branje | 20
      @2019-11-13 | Ana Novak | načrt | 45
      @2019-11-14 | Ana Novak | izvedba | 200
      @2019-11-14 | Urban Kovač | izvedba | 90`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Urban Kovač'],
      dates: ['2019-11-13', '2019-11-14', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
];
