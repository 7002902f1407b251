/** Lists of people over whose names nothing stands: the roll of one day under its marks, teams below their captions. People are invented. */
import type { CollectedLayout } from './layout';

export const LISTS_WITHOUT_HEADINGS: readonly CollectedLayout[] = [
  {
    name: 'numbers and names beside each other, and farther down in one cell, under the marks of a day that is written without points',
    sheet: 'Hoja1',
    table: `
      | | | 20112015 | |
      | | | LLAMADOS DE ATENCION | |
      | | | | ASISTENCIA | observacion
      | | CC 1005813801 | ANA NOVAK RUS | ok |
      | | CC 1010218944 | BORIS KOS LOPEZ | retirrado |
      | | CC 1016042836 | DIANA PRIETO GIL | ok | habla mucho
      | | CC 1032471611 ELENA MARIA GIL | | ok |
      | | CC 1032477643 FERNANDO LUNA | | no vino |
      | | CC 1032477644 HUGO SERRA | | habla mucho |
      | | CC 1032477645 IRMA SERRA | | ok |`,
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
];
