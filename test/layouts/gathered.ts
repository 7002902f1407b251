/** Layouts made after workbooks that were gathered to measure reading, each for one habit that was once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const GATHERED: readonly CollectedLayout[] = [
  {
    name: 'a timesheet that was begun today has one day',
    table: `
      Evidenca dela
      Ime: | Tine Bevk
      |
      Datum | Od | Do | Opis
      @2024-04-15 | @8:00 | @9:30 | sestanek`,
    expected: {
      kind: 'person-month',
      headerRow: 4,
      people: ['Tine Bevk'],
      dates: ['2024-04-15', '2024-04-15', 1],
      marks: 1,
      present: 1,
    },
  },
  {
    name: 'lines of signatures whose words stand under the days',
    table: `
      Otroški klub, oktober 2025
      Št. | Ime | 1..10
      1 | Zupan Maja | x | x | | x
      2 | Bevk Tine | x | | x
      3 | Hren Nada | | x | x
      |
      |
      | Vodja organizacije | | | Odgovorna
      | (izvajalka) | | | oseba organizacije
      |
      | Vodja krožka`,
    expected: { people: ['Zupan Maja', 'Bevk Tine', 'Hren Nada'], marks: 7, unclear: 0 },
  },
  {
    name: 'the same people once more beside the sheet, with their hours in all',
    table: `
      Stundenzettel | | | | | | Gesamt
      Mai | | | | | | Zupan | Bevk | Hren
      | | | | | | 87,5 h | 63,5 h | 36,3 h
      Tag | Datum | Bemerkungen | Zupan | Bevk | Hren
      Fr | @2015-05-01 | Frei
      Sa | @2015-05-02 | Planung | 2 | 2 | 0
      So | @2015-05-03
      Mo | @2015-05-04 | Planung | 2 | 4 | 2
      Di | @2015-05-05 | Test | 1 | 2 | 2`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 4,
      people: ['Zupan', 'Bevk', 'Hren'],
      dates: ['2015-05-01', '2015-05-05', 5],
      marks: 9,
      present: 8,
    },
  },
  {
    name: 'names and ticks without any heading, on a sheet named after its day',
    sheet: '12. 10. 2025',
    table: `
      Zupan Maja | x
      Bevk Tine | x
      Hren Nada
      Kos Urban | x
      Žagar Cvetka`,
    expected: {
      kind: 'attendance-list',
      headerRow: null,
      people: ['Zupan Maja', 'Bevk Tine', 'Hren Nada', 'Kos Urban', 'Žagar Cvetka'],
      dates: ['2025-10-12', '2025-10-12', 1],
      marks: 3,
      present: 3,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'names and ticks without any heading and day: the day is asked for',
    table: `
      Zupan Maja | x
      Bevk Tine | x
      Hren Nada
      Kos Urban | x
      Žagar Cvetka`,
    expected: { kind: 'attendance-list', dates: [], marks: 3, present: 3, asks: ['sessionDates'] },
  },
  {
    name: 'names and remarks without any heading are no attendance',
    table: `
      Zupan Maja | pokličite jo
      Bevk Tine | brez telefona
      Hren Nada
      Kos Urban | x
      Žagar Cvetka`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
];
