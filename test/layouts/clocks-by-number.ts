/** Logs and exports of clocks that know people by a number, a login or one name, with and without headings. People are invented. */
import type { CollectedLayout } from './layout';

export const CLOCKS_BY_NUMBER: readonly CollectedLayout[] = [
  {
    name: 'P and O under an event are present and absent, not coming and going',
    table: `
      Evidenca prisotnosti
      Ime in priimek | Datum | Dogodek
      Ana Novak | 4. 3. 2024 | P
      Bor Kos | 4. 3. 2024 | O
      Ana Novak | 5. 3. 2024 | P
      Bor Kos | 5. 3. 2024 | P`,
    expected: { kind: 'attendance-list', marks: 4, present: 3, unclear: 1 },
  },
  {
    name: 'users of a program who came and went, by the words for it',
    file: 'export.csv',
    table: `
      Benutzer | Datum | Zeit | Richtung
      ana | 2025-05-12 | 8:00 | Kommen
      bor | 2025-05-12 | 8:00 | Kommen
      ana | 2025-05-12 | 13:00 | Gehen
      bor | 2025-05-12 | 13:00 | Gehen
      ana | 2025-05-13 | 8:00 | Kommen`,
    expected: {
      kind: 'attendance-list',
      people: ['ana', 'bor'],
      dates: ['2025-05-12', '2025-05-13', 2],
      marks: 3,
      present: 3,
    },
  },
  {
    name: 'numbers of workers beside i and o under in or out, one of them mistyped',
    file: 'export.csv',
    table: `
      EmpID | Date | time | inOrOut
      12367 | 4/13/2020 | 8:00 | i
      12367 | 4/13/2020 | 16:00 | o
      12367 | 4/14/2020 | 8:00 | i
      18034 | 4/13/2020 | 8:00 | i
      18034 | 4/13/2020 | 16:00 | o
      18034 | 4/14/2020 | 8:00 | i
      18034 | 4/14/2020 | 16:00 | o
      18040 | 4/14/2020 | 8:00 | i
      18040 | 4/14/2020 | 16:00 | o
      18040 | 4/15/2020 | 8:00 | i
      18040 | 4/15/2020 | 16:00 | 0`,
    expected: {
      kind: 'attendance-list',
      people: ['12367', '18034', '18040'],
      dates: ['2020-04-13', '2020-04-15', 3],
      marks: 6,
      present: 6,
    },
  },
  {
    name: 'numbers of workers beside P and O under Prihod/Odhod',
    file: 'izvoz.csv',
    table: `
      Šifra delavca | Datum | Ura | Prihod/Odhod
      104 | 12. 5. 2025 | 8:00 | P
      107 | 12. 5. 2025 | 8:00 | P
      104 | 12. 5. 2025 | 14:00 | O
      107 | 13. 5. 2025 | 8:00 | P`,
    expected: {
      kind: 'attendance-list',
      people: ['104', '107'],
      dates: ['2025-05-12', '2025-05-13', 2],
      marks: 3,
      present: 3,
    },
  },
  {
    name: 'numbers of workers and the moments at which a door saw them, in which direction',
    file: 'export.csv',
    table: `
      Employee Number | Timestamp | Direction
      104 | 2025-05-12 08:00:00 | IN
      107 | 2025-05-12 08:00:00 | IN
      104 | 2025-05-12 14:00:00 | OUT`,
    expected: { kind: 'attendance-list', people: ['104', '107'], marks: 2, present: 2 },
  },
  {
    // The door of a store counts what passes it.
    name: 'numbers of things that were brought in and taken out are nobody',
    file: 'export.csv',
    table: `
      Item No | Date | Time | In/Out
      104 | 2025-05-12 | 8:00 | i
      107 | 2025-05-12 | 8:00 | i
      104 | 2025-05-12 | 14:00 | o`,
    expected: { kind: 'other', marks: 0 },
  },
  {
    name: 'things that workers took and brought back say nothing of who came',
    file: 'export.csv',
    table: `
      Employee ID | Date | Time | Item name | In/Out
      104 | 2025-05-12 | 8:00 | vrtalnik | o
      107 | 2025-05-12 | 8:00 | lestev | o
      104 | 2025-05-12 | 14:00 | vrtalnik | i`,
    expected: { kind: 'other', marks: 0 },
  },
  {
    name: 'a clock writes the number of whom it does not know by name in its place',
    file: 'prisotnost.csv',
    table: `
      Ime | Datum | Ura
      ana | 2025-05-12 | 7:56:06
      20431 | 2025-05-12 | 7:58:12
      bor | 2025-05-12 | 8:01:24
      20431 | 2025-05-13 | 8:02:19
      ana | 2025-05-13 | 8:03:42`,
    expected: {
      kind: 'attendance-list',
      people: ['ana', '20431', 'bor'],
      dates: ['2025-05-12', '2025-05-13', 2],
      marks: 5,
      present: 5,
      asks: [],
    },
  },
  {
    name: 'the same with the moment in one cell, in German',
    file: 'Anwesenheit.csv',
    table: `
      Zeitpunkt | Name
      12.05.2025 07:56:06 | Ana Novak
      12.05.2025 07:58:12 | 20431
      13.05.2025 08:01:24 | Ana Novak
      13.05.2025 08:02:19 | 20431`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', '20431'], marks: 4, present: 4 },
  },
  {
    name: 'the same in Vietnamese, with a code among the numbers',
    sheet: 'Diem danh',
    table: `
      Tên | Ngày | Thời gian
      ana | 2025-12-14 | 13:56:06
      20431 | 2025-12-14 | 13:58:12
      AB0431 | 2025-12-14 | 14:01:24
      20431 | 2025-12-15 | 14:02:19`,
    expected: { kind: 'attendance-list', people: ['ana', '20431', 'AB0431'], marks: 4, present: 4 },
  },
  {
    name: 'a number among names without the time of its row is nobody',
    file: 'prisotnost.csv',
    table: `
      Ime | Datum | Ura
      Ana Novak | 2025-05-12 | 7:56
      Bor Kos | 2025-05-12 | 7:58
      Cene Rus | 2025-05-12 | 8:01
      3 | 2025-05-12 |`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos', 'Cene Rus'], marks: 3, present: 3 },
  },
];
