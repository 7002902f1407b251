/** What registers, lists and logs of Slovenian offices hold that only their combinations showed to be misread. People are invented. */
import type { CollectedLayout } from './layout';

export const FOUND_BY_COMBINING: readonly CollectedLayout[] = [
  {
    name: 'meetings on a few days of a month, told by their numbers',
    table: `
      Prisotnost marec 2025
      Št. | Ime in priimek | 3. | 10. | 17. | 24. | Skupaj
      1 | Ana Zupan | x | x | | x | 3
      2 | Bor Kralj | x | | x | x | 3`,
    expected: { kind: 'attendance-matrix', dates: ['2025-03-03', '2025-03-24', 4], marks: 6, present: 6, asks: [] },
  },
  {
    name: 'whoever is called by a word of sums or days is somebody with a comma, too',
    table: `
      Prisotnost marec 2025
      Priimek, ime | 3. 3. | 4. 3. | 5. 3.
      Antal, Gašper | x | x | x
      Mesec, Filip | x | x | x
      Rok, Eva | x | x | x`,
    expected: { people: ['Antal, Gašper', 'Mesec, Filip', 'Rok, Eva'], marks: 9 },
  },
  {
    name: 'hours that rise by chance beside a number of the row head no days',
    table: `
      Prisotnost februar 2025
      Št. | Ime in priimek | 3. 2. 2025 | 4. 2. 2025 | 5. 2. 2025 | 10. 2. 2025 | 12. 2. 2025 | 14. 2. 2025 | Skupaj
      1 | Ana Zupan | 4 | 4 | | 5 | 4 | 4 | 21
      2 | Bor Kralj | 4.5 | | 4 | 4 | 5 | 4.5 | 22
      3 | Eva Hren | 4 | 4 | 4 | | 4 | 4 | 20`,
    expected: { people: ['Ana Zupan', 'Bor Kralj', 'Eva Hren'], dates: ['2025-02-03', '2025-02-14', 6], marks: 15 },
  },
  {
    name: 'the numbers of the rows of a log are nobody',
    table: `
      Evidenca prisotnosti
      Udeleženka: | Maja Golob
      Zap. številka | Datum srečanja | Prihod | Odhod
      1 | 4. 8. 2026 | 8:00 | 12:00
      2 | 10. 8. 2026 | 8:00 | 12:00
      3 | 12. 8. 2026 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: ['Maja Golob'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'nor are they where nobody is named',
    table: `
      Evidenca prisotnosti
      Zap. številka | Datum srečanja | Prihod | Odhod
      1 | 4. 8. 2026 | 8:00 | 12:00
      2 | 10. 8. 2026 | 8:00 | 12:00
      3 | 12. 8. 2026 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'a sheet is called by somebody whose name is a month’s, too',
    sheet: 'Maja Golob',
    table: `
      Datum | Ure | Opomba
      4. 8. 2026 | 4 | kuhinja
      5. 8. 2026 | 4 | kuhinja
      6. 8. 2026 | 5 | vrt`,
    expected: { kind: 'person-month', people: ['Maja Golob'], marks: 3, asks: [] },
  },
  {
    name: 'all the time of a day is hours where nothing else says it',
    table: `
      Evidenca prisotnosti
      Datum | Ime in priimek | Skupaj
      4. 8. 2026 | Ana Zupan | 4:30
      4. 8. 2026 | Bor Kralj | 3:00
      5. 8. 2026 | Ana Zupan | 5:00`,
    expected: { kind: 'attendance-list', people: ['Ana Zupan', 'Bor Kralj'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'the mentor of somebody’s days is nobody in them',
    sheet: 'Neža Hren',
    table: `
      Evidenca prisotnosti
      Datum | Prisotnost | Spremljala
      4. 8. 2026 | da | Mojca Bele
      5. 8. 2026 | da | Mojca Bele
      6. 8. 2026 | da | Mojca Bele`,
    expected: { kind: 'person-month', people: ['Neža Hren'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'Maja on the form of a month is no May',
    table: `
      Evidenca prisotnosti za mesec junij 2026
      Udeleženka: | Maja Golob
      Dan | Prihod | Odhod | Podpis
      1 | 8:00 | 12:00
      2 | 8:00 | 12:00
      3 | 8:00 | 12:00
      4 | |
      5 | |
      6 | |
      7 | |`,
    expected: {
      kind: 'person-month',
      people: ['Maja Golob'],
      dates: ['2026-06-01', '2026-06-07', 7],
      marks: 3,
      asks: [],
    },
  },
  {
    name: 'work beside leave is hours; what work it was is not',
    table: `
      Evidenca za oktober 2026
      Udeleženec: | Črt Kos
      Datum | Delo | Dopust | Bolniška
      1. 10. | 4 | |
      2. 10. | 4 | |
      5. 10. | | 4 |
      6. 10. | 4 | |`,
    expected: { kind: 'person-month', people: ['Črt Kos'], marks: 4, present: 3, asks: [] },
  },
  {
    name: 'the first row of a log heads nothing, though a word in it heads columns elsewhere',
    sheet: 'Maja Golob',
    table: `
      Evidenca prisotnosti
      Datum srečanja | Stanje | Aktivnost
      1. 10. 2024 | prisotna | Računalništvo
      2. 10. 2024 | prisotna | Kuhanje
      3. 10. 2024 | odsotna | Kuhanje
      4. 10. 2024 | prisotna | Pogovor`,
    expected: { kind: 'person-month', people: ['Maja Golob'], marks: 4, present: 3, absent: 1 },
  },
  {
    name: 'a town in the title is nobody',
    table: `
      Evidenca prisotnosti – Slovenske Konjice
      Datum | Prihod | Odhod
      1. 10. 2024 | 8:00 | 12:00
      2. 10. 2024 | 8:00 | 12:00
      3. 10. 2024 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'nor is a sheet that is called by one',
    sheet: 'Murska Sobota',
    table: `
      Datum | Prihod | Odhod
      1. 10. 2024 | 8:00 | 12:00
      2. 10. 2024 | 8:00 | 12:00
      3. 10. 2024 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'entry and exit over times are those of a door, not of the programme',
    table: `
      Datum | Oddelek | Zaposleni | Vstop | Izstop
      @2024-07-01 | pisarna | Neža | '9:05 | '14:50
      @2024-07-01 | delavnica | Bor | '9:30 | '14:30
      @2024-07-02 | pisarna | Neža | '9:10 | '14:20`,
    expected: { kind: 'attendance-list', people: ['Neža', 'Bor'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'the colon of a label may stand before the name',
    table: `
      Evidenca prisotnosti julij 2024
      Ime in priimek | : Neža Hren
      Datum | Prihod | Odhod
      1. 7. 2024 | 8:00 | 12:00
      2. 7. 2024 | 8:00 | 12:00
      3. 7. 2024 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: ['Neža Hren'], marks: 3, asks: [] },
  },
  {
    name: 'three names between commas are three people where one of them has a row of her own',
    table: `
      Evidenca prisotnosti
      Datum | Udeleženci | Prihod | Odhod
      1. 7. 2024 | Neža, Bor, Eva | 8:00 | 12:00
      2. 7. 2024 | Neža | 8:00 | 12:00
      3. 7. 2024 | Bor | 8:00 | 12:00`,
    expected: { kind: 'attendance-list', people: ['Neža', 'Bor', 'Eva'], marks: 5, present: 5 },
  },
  {
    name: 'days that run on into a later year’s true dates and back are asked for their year',
    sheet: 'Neža Hren',
    table: `
      Datum | Opis | Ure
      15.10. | priprava | 1
      24.10. | priprava | 8
      14.11. | priprava | 6
      29.1. | priprava | 5
      @2023-10-03 | izvedba | 3
      @2023-10-09 | izvedba | 7
      @2023-11-01 | izvedba | 1`,
    expected: { kind: 'person-month', people: ['Neža Hren'], asks: ['year'] },
  },
  {
    name: 'one day of marks under the word for it, and brackets that nobody filled in behind the names',
    table: `
       | Datum srečanja
      Imena | @2019-06-03
      Neža Hren (17) | P
      Bor Kos () | P
      Eva Rožman () | P`,
    expected: { kind: 'attendance-matrix', dates: ['2019-06-03', '2019-06-03', 1], marks: 3, present: 3 },
  },
  {
    name: 'shifts that are planned are nobody’s presence',
    table: `
      Razpored – marec 2026
      Ime in priimek | 2. 3. | 3. 3. | 4. 3. | 5. 3.
      Neža Hren | 6.00-14.00 | 14.00-22.00 | OFF | 6.00-14.00
      Bor Kos | 14.00-22.00 | 6.00-14.00 | 6.00-14.00 | dopust`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'hours of meetings whose heads were counted are nobody’s',
    table: `
      Delavnice 2026
      Datum | Trajanje (ure) | Število udeležencev | Izvajalka
      @2026-01-12 | 1,5 | 45 | NH
      @2026-02-09 | 2 | 38 | NH
      @2026-03-09 | 2 | 43 | EK`,
    expected: { people: [], marks: 0, asks: [] },
  },
  {
    name: 'whoever leads those who came is not who came',
    table: `
      Prisotnost
      Št. udeleženca | Datum | Ime vodje | Ime in priimek mentorice | Prihod | Odhod
      18219 | @2024-10-07 | Neža Hren | Eva Rožman | 8:00 | 12:00
      24510 | @2024-10-07 | Neža Hren | Eva Rožman | 8:00 | 12:00
      24510 | @2024-10-08 | Bor Kos | Eva Rožman | 8:00 | 12:00`,
    expected: { kind: 'attendance-list', people: ['18219', '24510'], marks: 3, present: 3 },
  },
];
