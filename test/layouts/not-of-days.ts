/** What stands below, beside or in place of attendance and is none: tasks done, heads counted, leave, stretches of time, breaks. People are invented. */
import type { CollectedLayout } from './layout';

export const NOT_OF_DAYS: readonly CollectedLayout[] = [
  {
    name: 'tasks of the same people straight below their days',
    table: `
      Prisotnost na vajah
       | @2021-02-08 | @2021-02-10 | @2021-02-12
      Ana Novak | 1 | 1 | 1
      Bor Kos | 1 | 0 | 1
      Eva Zupan | 1 | 1 | 1
      Opravljene vaje
       | Vaja 1 | LAB-2 | Lab-3 1/2
      Ana Novak | 1 | 1 | 0
      Bor Kos | 0 | 1 | 0
      Eva Zupan | 1 | 1 | 0`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Novak', 'Bor Kos', 'Eva Zupan'],
      dates: ['2021-02-08', '2021-02-12', 3],
      marks: 9,
      present: 8,
      absent: 1,
    },
  },
  {
    name: 'they end at the days of the next month, which are read',
    table: `
      Anwesenheit
      Name | @2021-02-08 | @2021-02-10 | @2021-02-12
      Anna Huber | x | x | x
      Peter Maier | x | x | x
      Abgaben
      Name | Aufgabe 1 | Aufgabe 2 | Aufgabe 3
      Anna Huber | x | x |
      Peter Maier | x | | x
      März
      Name | @2021-03-08 | @2021-03-10 | @2021-03-12
      Anna Huber | x | x |
      Peter Maier | x | x | x`,
    expected: { people: ['Anna Huber', 'Peter Maier'], dates: ['2021-02-08', '2021-03-12', 6], marks: 11, present: 11 },
  },
  {
    name: 'the topics of a second group are no other table',
    table: `
      Prisotnost
       | @2021-02-08 | @2021-02-10 | @2021-02-12
      Skupina A
       | Uvod | Delavnica | Zaključek
      Ana Novak | 1 | 1 | 1
      Bor Kos | 1 | 0 | 1
      Skupina B
       | Uvod | Delavnica | Zaključek
      Eva Zupan | 1 | 1 | 1
      Cene Kolar | 1 | 1 | 0`,
    expected: { people: ['Ana Novak', 'Bor Kos', 'Eva Zupan', 'Cene Kolar'], marks: 12, present: 10, absent: 2 },
  },
  {
    name: 'heads that leaders of teams counted, and the shares that were missing',
    table: `
      TL name | Active HC | Mon | Tue | Wed | Thu | Fri
      Ana Novak | 11 | 10 | 10 | 9 | 9 | 9
      Bor Kos | 12 | 11 | 10 | 10 | 10 | 10
      Ana Novak | 11 | 0.0909 | 0.0909 | 0.1818 | 0.1818 | 0.1818
      Bor Kos | 12 | 0.0833 | 0.1667 | 0.1667 | 0.1667 | 0.1667`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'the same on days, under Anzahl Mitarbeiter',
    table: `
      Teamleiter | Anzahl Mitarbeiter | @2021-03-01 | @2021-03-02 | @2021-03-03 | @2021-03-04
      Anna Huber | 5 | 4 | 4 | 5 | 5
      Peter Maier | 6 | 5 | 6 | 6 | 6`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'hours beside those of the contract are no heads',
    table: `
      Name | Contract hours | Mon | Tue | Wed | Thu | Fri
      Ana Novak | 40 | 8 | 8 | 8 | 8 | 8
      Bor Kos | 20 | 4 | 4 | 4 | 4 | 4`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos'], marks: 10, present: 10 },
  },
  {
    name: 'days of leave by code of employee, several in a cell',
    table: `
      No | ID Code | Name | Days rest | Annual Leave | | Days rest | Deduct from salary |
       | | | Beginning of month | Date | No. of day | End of month | Date | No. of day
      1 | K001 | | 13 | 02/04, 16/04 | 1, 1 | 11 | |
      2 | K002 | | 12 | 03/04, 04/04 | 2 | 10 | |
      3 | K003 | | 14 | 11/04, 12/04 | 2 | 12 | |
      4 | K004 | | 12 | 16/04 | 1 | 11 | |`,
    expected: { kind: 'other', marks: 0, present: 0 },
  },
  {
    name: 'a day of leave in each row',
    table: `
      Šifra | Letni dopust | |
       | Datum | Št. dni | Stanje
      A1 | @2021-04-02 | 1 | 11
      A2 | @2021-04-06 | 2 | 10
      A3 | @2021-04-12 | 1 | 11
      A4 | @2021-04-16 | 1 | 12`,
    expected: { kind: 'other', marks: 0, present: 0 },
  },
  {
    name: 'leave beside the hours of a day stays somebody’s',
    table: `
      Ime: Ana Novak
      Datum | Ure | Dopust
      @2021-04-06 | 8 |
      @2021-04-07 | 8 |
      @2021-04-08 | | 8`,
    expected: { kind: 'person-month', people: ['Ana Novak'], marks: 3, present: 2, absent: 1 },
  },
  {
    name: 'weeks and days at weekends that holidays take are nobody',
    table: `
      Datum | Wochen | Wochenendtage
      24.05.-31.05 | 1 | 2
      19.07.-21.07 | 1 | 2
      01.08.-10.08 | 2 | 4`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'breaks over their columns are nobody: the days are those of one person',
    table: `
       | | | Odmor 1 | | Odmor 2 | | Delo
      Dan | Prihod | Odhod | Od | Do | Od | Do | Ure
      1 | @8:00 | @16:00 | @12:00 | @12:30 | | | 7.5
      2 | @8:00 | @16:00 | @12:00 | @12:30 | @14:00 | @14:15 | 7.25
      3 | @8:00 | @16:00 | @12:00 | @12:30 | | | 7.5
      4
      5 | @8:00 | @16:30 | @12:00 | @12:30 | | | 8
      6
      7
      8
      9
      10
      11
      12
      13
      14
      15
      16
      17
      18
      19
      20
      21
      22
      23
      24
      25
      26
      27
      28
      29
      30
      31`,
    expected: { kind: 'person-month', people: [], marks: 4, present: 4, asks: ['month', 'person'] },
  },
  {
    name: 'in Japanese, below the numbers of the columns',
    table: `
      ### | | | | 休憩1 | | 勤務場所etc
      #1 | 2 | 3 | 4 | 5 | 6 | 7
      # | 申請 | 出勤 | 退勤 | 休憩1S | 休憩1E | 勤務場所
      1 | 勤務 | @8:40 | @19:15 | @12:00 | @12:45 | 出社
      2 | 勤務 | @8:50 | @12:00 | | | 在宅
      3 | 勤務 | @7:45 | @21:10 | @12:00 | @12:45 | 出社
      4
      5
      6
      7
      8
      9
      10
      11
      12
      13
      14
      15
      16
      17
      18
      19
      20
      21
      22
      23
      24
      25
      26
      27
      28
      29
      30`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['month', 'person'] },
  },
];
