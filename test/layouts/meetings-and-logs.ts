/** Meetings of a few days, plans, logs and pieces of lists, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const MEETINGS_AND_LOGS: readonly CollectedLayout[] = [
  {
    name: 'two days told by weekday and number, each over the workshops that it had',
    table: `
      Dnevi zaposlovanja | | | pon 6. | 7* | čet 9.
      | Ure skupaj | Ure pomoči | Uvod | Življenjepis | Razgovor | Kuhinja | Vrt | Gibanje | Branje | Krog | Pravice | Denar | Zdravje | Promet | Računalnik | Petje | Slovo | Dokazila
      Ime in priimek | | | 8:00–9:00 | 9:00–10:00 | 10:00–11:00 | 11:00–12:00, A 1.16 | 12:00–13:00 | 13:00–14:00 | 14:00–15:00 | 15:00–16:00 | 8:00–8:40 | 8:40–9:40 | 9:40–10:00 | 10:00–11:30 | 11:30–12:00 | 12:00–13:30 | 13:30–14:00
      Novak Ana | @3:30 | @0:00 | @1:00 | 7* | @1:00 | @1:00 | 4* | @0:30 | dokazilo
      Zupan Bor | @1:00 | @0:00 | | @1:00
      Hribar Cene | @0:00 | @0:00`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Novak Ana', 'Zupan Bor', 'Hribar Cene'],
      dates: [],
      marks: 5,
      present: 5,
      asks: ['month'],
    },
  },
  {
    name: 'of a day over eight lessons all are read, not the first alone',
    table: `
      | 6. 10. 2025 | 7* | 7. 10. 2025
      Ime in priimek | 1..8 | 1..8
      Ana Novak | x | x | | x | x | | | x | x | 7*
      Bor Zupan | | x | | x | x | | | x | | x`,
    expected: { kind: 'attendance-matrix', dates: ['2025-10-06', '2025-10-07', 2], marks: 11, present: 11, asks: [] },
  },
  {
    name: 'the numbers of a week under the day on which it begins are no lessons',
    table: `
      Ime in priimek | Teden od 6. 10. | 6* | Teden od 13. 10.
      | 6..12 | 13..19
      Ana Novak | x | x | | x | x | | | x | x
      Bor Zupan | x | x | | x | x | | | x | x`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Zupan'], dates: [], asks: ['year'] },
  },
  {
    name: 'three days of a course are told by their weekdays and numbers',
    table: `
      Ime in priimek | pon 6. | tor 7. | sre 8.
      Ana Novak | x | x |
      Bor Zupan | x | | x`,
    expected: { kind: 'attendance-matrix', dates: [], marks: 4, present: 4, asks: ['month'] },
  },
  {
    name: 'what two people chose is no line of days',
    table: `
      Ime in priimek | 1. izbira | 2. izbira
      Ana Novak | pon 6. | čet 9.
      Bor Zupan | pon 6. | tor 7.`,
    expected: { kind: 'participants', people: ['Ana Novak', 'Bor Zupan'], dates: [], marks: 0 },
  },
  {
    name: 'meetings of which two alone say their day: the days of the others are asked',
    sheet: 'Prisotnost',
    table: `
      Ime in priimek | Uvod | Gradivo | 3. 11. 2025 – KK | Kuhinja | 10. 11. 2025 – KK | Tehnika | | Prisoten | Odsoten
      Ana Novak | | | - | + | - | + | | 2 | 2
      Bor Zupan | | | - | + | - | | | 1 | 2
      Cene Hribar | | | + | + | + | + | | 4 | 0
      Skupaj | 0 | 0 | 1 | 3 | 1 | 2`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Bor Zupan', 'Cene Hribar'],
      dates: ['2025-11-03', '2025-11-10', 2],
      marks: 11,
      present: 7,
      absent: 4,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'the same in Turkish, with names under no heading',
    file: 'yoklama.xlsx',
    table: `
      | Giriş | 3.11.2025-YK | Malzeme | 10.11.2025-YK | Geldi | Gelmedi
      Ayşe Örnek | | + | + | - | 2 | 1
      Ali Deneme | | - | + | + | 2 | 1
      Toplam | 0 | 1 | 2 | 1`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ayşe Örnek', 'Ali Deneme'],
      dates: ['2025-11-03', '2025-11-10', 2],
      marks: 6,
      present: 4,
      absent: 2,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'a meeting between two dates is none of the days beside it, and 1 under "absent" no mark',
    table: `
      Ime in priimek | Uvod | 3.11.2025 | Kuhinja | 10.11.2025 | Prisoten | Odsoten
      Ana Novak | | + | + | - | 2 | 1
      Bor Zupan | | - | + | + | 2 | 1
      Skupaj | 0 | 1 | 2 | 1`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Novak', 'Bor Zupan'],
      dates: ['2025-11-03', '2025-11-10', 2],
      marks: 6,
      present: 4,
      absent: 2,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'weeks down and tasks across are a plan, in Danish, too',
    table: `
      Dato/Opgaver | | Analyse | Design | Byggeri | Review | Aflevering
      uge 8 | | X
      uge 9 | | | X
      uge 10 | | | X | X
      uge 11 | | | | X | X
      @2025-05-29 | | | | | | X`,
    expected: { kind: 'other', people: [], dates: [], marks: 0 },
  },
  {
    name: 'and in Norwegian, with days across',
    table: `
      Oppgave | @2025-05-05 | @2025-05-06 | @2025-05-07 | @2025-05-08
      Analyse | X | X
      Rapport | | | X
      Design | | X | X | X`,
    expected: { kind: 'other', people: [], dates: [], marks: 0 },
  },
  {
    name: 'the first row under a title is no heading where it holds what all rows hold',
    table: `
      Prisotnost na delavnicah

      Ana Novak | prisotna | 3. 3. 2025
      Bor Zupan | prisoten | 3. 3. 2025
      Ana Novak | prisotna | 4. 3. 2025
      Bor Zupan | odsoten | 4. 3. 2025`,
    expected: {
      kind: 'attendance-list',
      headerRow: null,
      people: ['Ana Novak', 'Bor Zupan'],
      dates: ['2025-03-03', '2025-03-04', 2],
      marks: 4,
      present: 3,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'days that may be months in a list without headings are days all the same',
    sheet: 'Prisotnost',
    table: `
      Ana Novak | prisotna | 3/4/2025
      Bor Zupan | prisoten | 3/4/2025
      Ana Novak | prisotna | 13/4/2025
      Bor Zupan | odsoten | 13/4/2025`,
    expected: {
      kind: 'attendance-list',
      headerRow: null,
      people: ['Ana Novak', 'Bor Zupan'],
      dates: ['2025-04-03', '2025-04-13', 2],
      marks: 4,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'the day that a form asks for goes before the moment of its answer',
    sheet: 'Prisotnost',
    table: `
      Časovni žig | Ime in priimek | Datum, ko je bila delavnica | Geslo delavnice
      @2025-03-03 10:05 | Ana Novak | @2025-03-03 | sonce
      @2025-03-03 10:06 | Bor Zupan | 3. 3. 2025 | sonce
      @2025-03-04 9:06 | Cene Hribar | @2025-03-03 | sonce
      @2025-03-10 9:06 | Ana Novak | @2025-03-10 | luna`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Zupan', 'Cene Hribar'],
      dates: ['2025-03-03', '2025-03-10', 2],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'the day of the next meeting is none on which somebody answered',
    sheet: 'Prisotnost',
    table: `
      Časovni žig | Ime in priimek | Datum naslednjega srečanja
      @2025-03-03 10:05 | Ana Novak | @2025-03-10
      @2025-03-04 10:06 | Bor Zupan | @2025-03-10
      @2025-03-10 10:06 | Bor Zupan | @2025-03-17`,
    expected: { kind: 'attendance-list', dates: ['2025-03-03', '2025-03-10', 3], marks: 3, present: 3 },
  },
  {
    name: 'headings written with colons, one with its unit behind it, are the headings of two blocks',
    table: `
      Ime: | Ana Novak | | | | Bor Zupan

      | Datum: | Delo: | | Čas: (v urah)
      | @2025-04-17 | vrt | | 3
      | | šiviljstvo | |
      | @2025-04-22 | vrt | | 2
      | @2025-04-24 | vrt | | 2

      Ime: | Bor Zupan

      | @2025-04-17 | vrt | | 3
      | @2025-04-22 | vrt | | 2
      | @2025-04-24 | vrt | | 2`,
    expected: {
      kind: 'person-month',
      headerRow: 3,
      people: ['Ana Novak', 'Bor Zupan'],
      dates: ['2025-04-17', '2025-04-24', 3],
      marks: 6,
      present: 6,
    },
  },
  {
    name: 'a meeting without a day is not of the one day that is missing between its neighbours',
    sheet: 'Prisotnost',
    table: `
      Ime in priimek | 3. 11. 2025 | Kuhinja | 5. 11. 2025
      Ana Novak | + | + | -
      Bor Zupan | - | + | +`,
    expected: { dates: ['2025-11-03', '2025-11-05', 2], marks: 6, doubts: [], asks: ['sessionDates'] },
  },
];
