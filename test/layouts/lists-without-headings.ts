/** Lists of people over whose names nothing stands: the roll of one day under its marks, teams below their captions. People are invented. */
import type { CollectedLayout } from './layout';

export const LISTS_WITHOUT_HEADINGS: readonly CollectedLayout[] = [
  {
    name: 'numbers and names beside each other, and farther down in one cell, under the marks of a day that is written without points',
    sheet: 'Hoja1',
    table: `
      | | | 20112015 | |
      | | | CLASE DE VIERNES | |
      | | | | ASISTENCIA | observacion
      | | CC 4000111 | ANA NOVAK RUS | ok |
      | | CC 4000112 | BORIS KOS LOPEZ | retirrado |
      | | CC 4000113 | DIANA PRIETO GIL | ok | habla mucho
      | | CC 4000114 ELENA MARIA GIL | | ok |
      | | CC 4000115 FERNANDO LUNA | | no vino |
      | | CC 4000116 HUGO SERRA | | habla mucho |
      | | CC 4000117 IRMA SERRA | | ok |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 3,
      people: [
        'ANA NOVAK RUS', 'BORIS KOS LOPEZ', 'DIANA PRIETO GIL', 'ELENA MARIA GIL', 'FERNANDO LUNA', 'HUGO SERRA', 'IRMA SERRA',
      ], // prettier-ignore
      dates: ['2015-11-20', '2015-11-20', 1],
      marks: 7,
      present: 4,
      absent: 1,
      unclear: 2,
      asks: ['mark retirrado', 'mark habla mucho'],
    },
  },
  {
    name: 'the same in Slovenian',
    table: `
      | 20. 11. 2015 | |
      | | Prisotnost | Opomba
      SI 10211 | Ana Novak | da |
      SI 10221 | Bor Kos | ne |
      SI 10231 | Cene Rus | da | zamudil
      SI 10241 Dana Hribar | | da |
      SI 10251 Ema Vidmar | | veliko govori |`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus', 'Dana Hribar', 'Ema Vidmar'],
      dates: ['2015-11-20', '2015-11-20', 1],
      marks: 5,
      present: 3,
      absent: 1,
      unclear: 1,
      asks: ['mark veliko govori'],
    },
  },
  {
    name: 'number and name in one cell throughout, in German',
    table: `
      20.11.2015 | |
      | Anwesenheit | Bemerkung
      MA 10211 Anna Berg | ja |
      MA 10221 Ben Wolf | nein |
      MA 10231 Cora Stein | ja | spät`,
    expected: { kind: 'attendance-list', dates: ['2015-11-20', '2015-11-20', 1], marks: 3, present: 2, absent: 1 },
  },
  {
    name: 'bare names below the day and a word of attendance',
    table: `
      2015-11-20 |
      | Attendance
      Ann Lee | ok
      Bob May | absent
      Cy Rex | ok`,
    expected: {
      kind: 'attendance-list',
      people: ['Ann Lee', 'Bob May', 'Cy Rex'],
      dates: ['2015-11-20', '2015-11-20', 1],
      marks: 3,
      present: 2,
      absent: 1,
    },
  },
  {
    name: 'a firm behind its number in a row without a name is nobody',
    table: `
      Oddelek | Ime in priimek | Datum | Prisotnost
      Sever | Ana Novak | 20. 11. 2015 | da
      Jug | Bor Kos | 20. 11. 2015 | ne
      10231 Gama Les | | 20. 11. 2015 | da`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos'], asks: ['rowsWithoutName'] },
  },
  {
    name: 'teams below their captions, each of their people a man or a woman, in whatever spelling',
    sheet: 'Team 1 - 10',
    table: `
      Team 1
      Rajko Gaber. S | Male | IT | 3 | College A | 1
      MANIKA.P | Female | CSE | 2 | College B | 1
      V.Koren | Female | IT | 3 | College A | 1
      Team 2
      j. novak | Female | CSE | 2 | College B | 2
      Anton | Male | CSE | 4 | College C | 2`,
    expected: {
      kind: 'participants',
      headerRow: null,
      people: ['Rajko Gaber. S', 'MANIKA.P', 'V.Koren', 'j. novak', 'Anton'],
      dates: [],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'groups in Slovenian below a title',
    table: `
      Poletni tabor
      Skupina A
      Ana Novak | ž | Velenje
      Bor Kos | m | Žalec
      Cene Rus | m | Žalec
      Skupina B
      Dana Hribar | ž | Velenje
      Filip Zupan | m | Mozirje`,
    expected: { kind: 'participants', people: ['Ana Novak', 'Bor Kos', 'Cene Rus', 'Dana Hribar', 'Filip Zupan'] },
  },
  {
    name: 'groups of nothing but names are nobody among them',
    table: `
      Gruppe 1
      Anna Berg
      Ben Wolf
      Cora Stein
      Gruppe 2
      Dirk Holz
      Eva Mai`,
    expected: { kind: 'participants', people: ['Anna Berg', 'Ben Wolf', 'Cora Stein', 'Dirk Holz', 'Eva Mai'] },
  },
  {
    name: 'given names alone, on the sheet of a class',
    sheet: 'razred 5. a',
    table: `
      Ana
      Bor
      Cene
      Dana
      Ema
      Filip`,
    expected: { kind: 'participants', headerRow: null, people: ['Ana', 'Bor', 'Cene', 'Dana', 'Ema', 'Filip'] },
  },
  {
    name: 'towns on the sheet of a group',
    sheet: 'Skupina 1',
    table: `
      Velenje
      Žalec
      Mozirje
      Celje
      Kranj
      Maribor`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'links to the sheets of classes',
    sheet: 'class index',
    table: `
      class 1 | Click Here
      class 2 | Click Here
      class 3 | Click Here
      class 4 | Click Here
      class 5 | Click Here`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'cats have a sex and groups as well',
    table: `
      Group 1
      Whiskers | M | 3
      Mittens | F | 4
      Tiger | M | 2
      Group 2
      Luna | F | 1
      Bella | F | 2`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'shops by group',
    table: `
      Skupina A
      Mercator Center | Velenje
      Spar Celje | Celje
      Lidl Žalec | Žalec
      Skupina B
      Hofer Velenje | Velenje
      Tuš Celje | Celje`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'who is on duty by group is a plan',
    file: 'Razpored dežurstev.xlsx',
    table: `
      Skupina A
      Ana Novak | ž | Velenje
      Bor Kos | m | Žalec
      Cene Rus | m | Žalec
      Skupina B
      Dana Hribar | ž | Velenje
      Filip Zupan | m | Mozirje`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'points behind some of the names of a class say nothing of a day; the names are those of the class',
    sheet: 'Razred 4',
    table: `
      Ana | .
      Bor |
      Maja | .
      Tine | ..
      Nina |
      Eva | .
      Jan |`,
    expected: {
      ...{ kind: 'participants', people: ['Ana', 'Bor', 'Maja', 'Tine', 'Nina', 'Eva', 'Jan'] },
      ...{ dates: [], marks: 0, present: 0, asks: [] },
    },
  },
  {
    name: 'crosses do: the day is asked',
    sheet: 'Razred 4',
    table: `
      Ana | x
      Bor |
      Maja | x
      Tine | x
      Nina |
      Eva | x
      Jan |`,
    expected: { kind: 'attendance-list', marks: 4, present: 4, asks: ['sessionDates'] },
  },
];
