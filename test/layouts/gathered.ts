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
  {
    name: 'a timesheet of divided days: parts of a day are one presence',
    table: `
      Ime in priimek: | Bevk Tine
      Datum | Začetek | Konec | Ure do zdaj | Opis
      @2024-01-11 | @13:45 | @15:15 | 1,5 | načrt
      @2024-01-11 | @16:15 | @17:45 | 3 | načrt
      @2024-01-12 | @10:15 | @10:45 | 3,5 | risba
      @2024-01-15 | @8:00 | @9:00 | 4,5 | risba
      @2024-01-15 | @10:00 | @11:00 | 5,5 | risba
      @2024-01-15 | @12:00 | @13:00 | 6,5 | risba`,
    expected: {
      kind: 'person-month',
      people: ['Bevk Tine'],
      dates: ['2024-01-11', '2024-01-15', 3],
      marks: 3,
      present: 3,
    },
  },
  {
    name: 'hours at two places are columns of one person, not two people',
    table: `
      Datum | Stunden zu Hause | Stunden Schule | Arbeit
      @2024-05-16 | 2 | 2 | Menü
      @2024-05-17 | 2 | | Anmeldung
      @2024-05-19 | 3 | | Gegner`,
    expected: { kind: 'person-month', people: [], dates: ['2024-05-16', '2024-05-19', 3], marks: 3, present: 3 },
  },
  {
    name: 'a list of goods has no participants',
    table: `
      Name | Menge | Preis | Link
      Große Lampe | 3 | 12,5 | www.example.org
      Kleine Lampe | 2 | 9,5 | www.example.org
      Roter Schirm | 4 | 20 | www.example.org`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'sales of a day have no sums by person',
    table: `
      Date | Salesperson | Sold | Close rate
      @2013-01-01 | Maja Zupan | 13 | 55 %
      @2013-01-01 | Tine Bevk | 11 | 30 %
      @2013-01-02 | Maja Zupan | 9 | 36 %`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'birth dates that happen to follow one another are no days',
    table: `
      Staff ID | Full name | Date of birth | Email
      1 | Maja Zupan | 24. 12. 1980 | m@example.org
      2 | Tine Bevk | 7. 7. 1974 | t@example.org
      3 | Nada Hren | 8. 8. 1979 | n@example.org
      4 | Urban Kos | 3. 3. 1985 | u@example.org
      5 | Cvetka Žagar | 1. 2. 1960 | c@example.org
      6 | Ana Novak | 5. 6. 1955 | a@example.org
      7 | Jan Kovač | 9. 9. 1951 | j@example.org`,
    expected: { kind: 'participants', headerRow: 1, marks: 0 },
  },
  {
    name: 'hours by task, again and again the same, are nobody’s sums',
    table: `
      Motor | Naloga | Ure
      Stari Motor | čiščenje | 12
      Novi Motor | navodila | 4
      Stari Motor | preizkus | 2
      Stari Motor | barvanje | 8`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'a list of staff with the times of their shifts',
    table: `
      ID | Full name | Role | Start time | End time | Hours
      1 | Zupan Maja | agent | 10:00 | 18:00 | 8
      2 | Bevk Tine | agent | 10:00 | 18:00 | 8
      3 | Hren Nada | agent | 10:00 | 18:00 | 8
      4 | Kos Urban | agent | 10:00 | 18:00 | 8
      5 | Žagar Cvetka | agent | 9:00 | 17:00 | 8
      6 | Novak Ana | agent | 10:00 | 18:00 | 8
      7 | Kovač Jan | agent | 10:00 | 18:00 | 8
      8 | Božič Vid | agent | 10:00 | 18:00 | 8
      9 | Cerar Eva | agent | 9:00 | 17:00 | 8
      10 | Hribar Oto | agent | 10:00 | 18:00 | 8`,
    expected: { marks: 0, present: 0, dates: [] },
  },
];
