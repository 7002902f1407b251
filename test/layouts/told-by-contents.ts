/** Lists without headings, told by what stands in their columns, and people who are told by numbers only. People are invented. */
import type { CollectedLayout } from './layout';

export const TOLD_BY_CONTENTS: readonly CollectedLayout[] = [
  {
    name: 'a single sign-in without headings: who, the day, the time and where that was',
    file: 'pointage.csv',
    table: `
      Ana Novak | 19. 2. 2026 | 12:30:01 | 46.0569 | 14.5058`,
    expected: {
      kind: 'attendance-list',
      headerRow: null,
      people: ['Ana Novak'],
      dates: ['2026-02-19', '2026-02-19', 1],
      marks: 1,
      present: 1,
      asks: [],
    },
  },
  {
    name: 'the same columns in another order, more of them, and the day before the name',
    file: 'attendance-log.csv',
    table: `
      KAM-1 | 2026-02-18 | 8:01:12 | Ana Novak | 0.83 | ok.jpg
      KAM-1 | 2026-02-18 | 8:03:40 | Bor Kos | 0.79 | ok.jpg
      KAM-1 | 2026-02-19 | 7:58:02 | Ana Novak | 0.91 | ok.jpg`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2026-02-18', '2026-02-19', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'a day, coming and going under no headings make the hours of each, whoever has not left yet',
    sheet: 'Prisotnost',
    table: `
      3. 3. 2025 | Ana Novak | 8:00 | 12:00
      3. 3. 2025 | Bor Kos | 8:15 | 12:00
      4. 3. 2025 | Ana Novak | 8:00 | 13:30
      4. 3. 2025 | Bor Kos | 8:10 |`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2025-03-03', '2025-03-04', 2],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'given names and surnames in two columns under no headings are one person each',
    sheet: 'Prisotnost',
    table: `
      Ana | Novak | 2025-03-03 | prisotna
      Bor | Kos | 2025-03-03 | odsoten
      Ana | Rus | 2025-03-03 | prisotna
      Ana | Novak | 2025-03-04 | prisotna`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos', 'Ana Rus'],
      marks: 4,
      present: 3,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'a department beside the names is none of them',
    file: 'attendance.csv',
    table: `
      Prodaja | Ana Novak | 2025-03-03 8:01:07
      Nabava | Bor Kos | 2025-03-03 8:02:11
      Prodaja | Maja Rus | 2025-03-03 8:04:59`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos', 'Maja Rus'], marks: 3, present: 3 },
  },
  {
    name: 'words of presence beside names of people say by themselves what they are; what a program numbers its columns by is none of them',
    table: `
      0 | 1
      ana | Present
      bor | Absent`,
    expected: {
      kind: 'attendance-list',
      headerRow: null,
      people: ['ana', 'bor'],
      dates: [],
      marks: 2,
      present: 1,
      absent: 1,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'the same in German, with the mark first',
    table: `
      anwesend | Ana Novak
      abwesend | Bor Kos
      entschuldigt | Jana Rus`,
    expected: { kind: 'attendance-list', marks: 3, present: 1, absent: 2, asks: ['sessionDates'] },
  },
  {
    name: 'marks and what they mean are a legend, not people',
    table: `
      P | Present
      A | Absent
      E | Excused`,
    expected: { kind: 'legend', people: [], marks: 0 },
  },
  {
    name: 'kinds of leave and what they count as are nobody',
    table: `
      Študijski izlet | prisoten
      Zdravniški pregled | opravičeno
      Stavka | odsoten`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'names, some of them numbers, and times without any day: the day is asked',
    file: 'yoklama.csv',
    table: `
      ANA | 8:01:57
      10203040 | 8:03:03
      ANA | 13:16:24
      20304050 | 13:20:38`,
    expected: {
      kind: 'attendance-list',
      headerRow: null,
      people: ['ANA', '10203040', '20304050'],
      dates: [],
      marks: 3,
      present: 3,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'names and planned times without any day are a plan, whoever comes',
    file: 'attendance.csv',
    table: `
      Ana Novak | 8:00
      Bor Kos | 8:30
      Maja Rus | 9:00`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'a clock that knows people by number only: the number, the moment, and how they were recognised',
    file: '1_attlog.csv',
    table: `
      17 | 2025-03-03 08:01:22 | 1 | 0 | 1 | 0
      4 | 2025-03-03 08:03:41 | 1 | 0 | 1 | 0
      17 | 2025-03-03 12:02:09 | 1 | 1 | 1 | 0
      4 | 2025-03-04 08:00:12 | 1 | 0 | 1 | 0`,
    expected: {
      kind: 'attendance-list',
      headerRow: null,
      people: ['17', '4'],
      dates: ['2025-03-03', '2025-03-04', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'the moment first, then a code of letters and figures, and whether it was coming or going',
    file: 'attendance.csv',
    table: `
      2025-03-03 08:01:22 | U017 | IN
      2025-03-03 08:03:41 | U004 | IN
      2025-03-03 12:02:09 | U017 | OUT
      2025-03-04 08:00:12 | U004 | IN`,
    expected: { kind: 'attendance-list', people: ['U017', 'U004'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'numbers of rows beside moments are nobody',
    file: 'attendance.csv',
    table: `
      1 | 2025-03-03 08:01:22
      2 | 2025-03-03 08:03:41
      3 | 2025-03-04 08:00:12`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'ones and zeros beside a bare day are marks',
    file: 'attendance.csv',
    table: `
      Ana Novak | 2025-03-03 | 1
      Bor Kos | 2025-03-03 | 0
      Ana Novak | 2025-03-04 | 1`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos'], marks: 3, present: 2 },
  },
  {
    name: 'days of birth beside the names of a class make nobody present',
    file: 'attendance.csv',
    table: `
      Ana Novak | 1991-03-03
      Bor Kos | 1978-11-12
      Maja Rus | 2003-05-04`,
    expected: { kind: 'other', marks: 0 },
  },
  {
    name: 'times of coming and going that are still to come are planned',
    table: `
      Ana | 2031-01-04 8:00:00 | 2031-01-04 11:00:00
      Bor | 2031-01-04 9:00:00 | 2031-01-04 12:00:00
      Cilka | 2031-01-04 12:00:00 | 2031-01-04 13:00:00
      Ana | 2031-01-05 7:00:00 | 2031-01-05 8:00:00
      Bor | 2031-01-05 9:00:00 | 2031-01-05 11:00:00`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'people told by number and the days on which they came',
    file: 'roll-call.csv',
    table: `
      member_id | date
      1 | 2025-07-27
      1 | 2025-08-02
      2 | 2025-07-27
      3 | 2025-08-02`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['1', '2', '3'],
      dates: ['2025-07-27', '2025-08-02', 2],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'numbers that never come again, and days, are no attendance',
    file: 'roll-call.csv',
    table: `
      member_id | date
      41 | 2025-07-27
      17 | 2025-08-02
      32 | 2025-07-27`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'what a member paid on which day is no attendance',
    file: 'roll-call.csv',
    table: `
      member_id | date | znesek
      1 | 2025-07-27 | 12
      1 | 2025-08-02 | 14
      2 | 2025-07-27 | 12`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'of three numbers the one that comes again, and is of no thing, is somebody’s',
    table: `
      ID_ASISTENCIA | ID_VIGILANTE | FECHA | HORA_ENTRADA | HORA_SALIDA | ESTADO_ASISTENCIA | ID_PUESTO
      AS01 | VG93 | 2025-11-28 | 18:00 | 06:00 | Presente | P1
      AS02 | VG57 | 2025-11-28 | | | Ausente | P2
      AS03 | VG93 | 2025-11-29 | 06:45 | 18:45 | Presente | P2
      AS04 | VG57 | 2025-11-29 | 08:00 | 20:00 | Presente | P1`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['VG93', 'VG57'],
      dates: ['2025-11-28', '2025-11-29', 2],
      marks: 4,
      present: 3,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'the same in Slovenian: a guard’s code, the day and the state',
    sheet: 'Prisotnost',
    table: `
      Zap. št. | Šifra varnostnika | Datum | Stanje
      1 | V-12 | 3. 3. 2025 | prisoten
      2 | V-7 | 3. 3. 2025 | odsoten
      3 | V-12 | 4. 3. 2025 | prisoten`,
    expected: { kind: 'attendance-list', people: ['V-12', 'V-7'], marks: 3, present: 2, absent: 1, asks: [] },
  },
  {
    name: 'numbers of rooms come again and are nobody',
    file: 'attendance.csv',
    table: `
      room no | datum | stanje
      R1 | 2025-03-03 | present
      R2 | 2025-03-03 | absent
      R1 | 2025-03-04 | present`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'days with two times and a short third under no headings: somebody came, went and rested, past midnight too',
    table: `
      @2025-03-03 | @9:00 | @18:00 | @1:00
      @2025-03-04 | | |
      @2025-03-05 | @9:00 | @19:30 | @1:00
      @2025-03-06 | @10:00 | @18:45 | @1:00
      @2025-03-07 | | |`,
    expected: { kind: 'person-month', headerRow: null, people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'the sun that rises and sets every day is nobody',
    table: `
      @2025-03-03 | @6:35 | @17:50
      @2025-03-04 | @6:33 | @17:52
      @2025-03-05 | @6:31 | @17:53
      @2025-03-06 | @6:29 | @17:55`,
    expected: { kind: 'other', marks: 0 },
  },
];
