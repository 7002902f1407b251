/** Months in words that are words of another language, or another month in it, and in Roman numerals. People are invented. */
import type { CollectedLayout } from './layout';

export const MONTHS_IN_WORDS: readonly CollectedLayout[] = [
  {
    name: 'listopad is October in a Croatian register',
    table: `
      Evidencija prisutnosti
       |  | listopad 2026 |  |  | studeni 2026 |  |
      Prezime | Ime | 5 | 6 | 7 | 2 | 3 | 4
      Zupan | Maja | P | P | P | P | P | P
      Vodnik | Eva | P | P | O | P | P | P
      Golob | Bor | P | O | P | P | P | P`,
    expected: { kind: 'attendance-matrix', dates: ['2026-10-05', '2026-11-04', 6], marks: 18, asks: ['mark O'] },
  },
  {
    name: 'listopad is October where the words around it are Croatian',
    table: `
      Evidencija radnog vremena
      Radnik: | Rok Vodnik
      listopad 2025
      Dan | Dan u tjednu | Dolazak | Odlazak
      1 | srijeda | 7:30 | 15:00
      2 | četvrtak | 7:30 | 15:00
      3 | petak | 7:30 | 15:00`,
    expected: { kind: 'person-month', people: ['Rok Vodnik'], dates: ['2025-10-01', '2025-10-03', 3], asks: [] },
  },
  {
    name: 'listopad is November in a Polish register',
    table: `
      Lista obecności listopad 2025
      Lp. | Imię i nazwisko | 3 | 4 | 5 | 6 | 7
      1 | Ewa Golec | + | + | - | + | +
      2 | Jan Zając | + | + | + | + | +
      3 | Piotr Wilk | + | - | + | + | +`,
    expected: { kind: 'attendance-matrix', dates: ['2025-11-03', '2025-11-07', 5], marks: 15, asks: [] },
  },
  {
    name: 'listopad is asked where nothing says in which language it is',
    table: `
      listopad 2025
       | 3 | 4 | 5 | 6 | 7
      Eva Golob | x | x | | x | x
      Bor Kos | x | x | x | x | x
      Ana Vilk | x | | x | x | x`,
    expected: { dates: [], asks: ['month'] },
  },
  {
    name: 'a short word of the language before the month is none itself',
    table: `
      Stundenzettel des Monats Mai 2020
      Name: | Bor Vogel
      Datum | Beginn | Ende
      4 | 8:00 | 12:00
      5 | 8:00 | 12:00
      6 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: ['Bor Vogel'], dates: ['2020-05-04', '2020-05-06', 3], asks: [] },
  },
  ...[
    ['Ime', 'ur'],
    ['Name', 'hours'],
    ['Nom', 'heures'],
  ].map(([name = '', unit = '']): CollectedLayout => ({
    name: `"18 ${unit}" under a month is a sum of hours, as 18 is`,
    sheet: 'List1',
    table: `
      ${name} | Februar | April | Maj
      Ana | 18 ${unit} | 20 ${unit} | 22 ${unit}
      Bor | 15 ${unit} | 15 ${unit} | 15 ${unit}
      Cilka | 15 ${unit} | 7,5 ${unit} | 120 ${unit}`,
    expected: {
      ...{ kind: 'monthly-totals', headerRow: 1, people: ['Ana', 'Bor', 'Cilka'], dates: [], marks: 0, asks: [] },
    },
  })),
  {
    name: 'kilogrammes under months are nobody’s hours',
    sheet: 'List1',
    table: `
      Ime | Februar | April | Maj
      Ana | 18 kg | 20 kg | 22 kg
      Bor | 15 kg | 15 kg | 15 kg`,
    expected: { kind: 'participants', marks: 0 },
  },
  {
    name: 'a Roman numeral before the year behind "Mesec" is a month',
    table: `
      Evidenca ur uporabnikov
      Mesec: II. / 2025

      uporabnik | 20..28 | ur
      Anita B. | 6 | 4.5 | | | 6 | 6 | 6 | B | 6 | 34.5
      Bojan K. | 5 | 6 | | | 6 | 6 | 5 | 6 | 6 | 40`,
    expected: { kind: 'attendance-matrix', dates: ['2025-02-20', '2025-02-28', 9], marks: 14, asks: [] },
  },
  {
    name: 'a Roman numeral before the year beside "Mesec" is a month',
    table: `
      Evidenca ur uporabnikov
      Mesec: | XI 2024

      uporabnik | 20..28 | ur
      Anita B. | 6 | 4.5 | | | 6 | 6 | 6 | B | 6 | 34.5
      Bojan K. | 5 | 6 | | | 6 | 6 | 5 | 6 | 6 | 40`,
    expected: { dates: ['2024-11-20', '2024-11-28', 9], asks: [] },
  },
  {
    name: 'a sheet called by a Roman numeral and a year is of a month',
    sheet: 'II 2025',
    table: `
      Evidenca ur uporabnikov
      

      uporabnik | 20..28 | ur
      Anita B. | 6 | 4.5 | | | 6 | 6 | 6 | B | 6 | 34.5
      Bojan K. | 5 | 6 | | | 6 | 6 | 5 | 6 | 6 | 40`,
    expected: { dates: ['2025-02-20', '2025-02-28', 9], asks: [] },
  },
  ...(
    [
      ['a Roman numeral before the year is a phase behind another word', 'List1', 'Obdobje: II. 2025'],
      ['a Roman numeral of a group behind "Mesec" is no month', 'List1', 'Mesec: II. skupina 2025'],
      ['a sheet of a half of the year is of no month', 'II. polletje 2025', ''],
      ['a sheet of those born or enrolled in a year is of no month', 'II. 2025 letnik', ''],
    ] as const
  ).map(([name, sheet, title]): CollectedLayout => ({
    name,
    sheet,
    table: `
      Evidenca ur uporabnikov
      ${title}

      uporabnik | 20..28 | ur
      Anita B. | 6 | 4.5 | | | 6 | 6 | 6 | B | 6 | 34.5
      Bojan K. | 5 | 6 | | | 6 | 6 | 5 | 6 | 6 | 40`,
    expected: { dates: [], asks: ['month'] },
  })),
];
