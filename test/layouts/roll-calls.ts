/** Roll calls in which boxes, weekdays or headings say something else than in most sheets: boxes ticked for who was away, weekdays of another year, counts of everybody. People are invented. */
import type { CollectedLayout } from './layout';

export const ROLL_CALLS: readonly CollectedLayout[] = [
  {
    name: 'ones and zeros under a heading that nobody knows say who came, where nothing else does',
    table: `
      Evidenca prisotnosti
      Ime in priimek | Datum | Xyz
      Ana Novak | 4. 3. 2024 | 1
      Bor Kos | 4. 3. 2024 | 0
      Ana Novak | 5. 3. 2024 | 1
      Bor Kos | 5. 3. 2024 | 1`,
    expected: { kind: 'attendance-list', marks: 4, present: 3, absent: 1, asks: [] },
  },
  {
    name: 'beside times they say something else of whoever came',
    table: `
      Evidenca prisotnosti
      Ime in priimek | Datum | Prihod | Odhod | Xyz
      Ana Novak | 4. 3. 2024 | 8:00 | 12:00 | 1
      Bor Kos | 4. 3. 2024 | 8:00 | 12:00 | 0
      Ana Novak | 5. 3. 2024 | 8:00 | 12:00 | 1
      Bor Kos | 5. 3. 2024 | 8:00 | 12:00 | 1`,
    expected: { kind: 'attendance-list', marks: 4, present: 4, absent: 0 },
  },
  {
    name: 'a row per person and training with 1 for who was away, and NA where a program knew nothing',
    table: `
      id | cognome | nome | nascita | numero | date | assenti
      Nov-Ana | Novak | Ana | 23/06/12 | 2 | NA | NA
      Kos-Bor | Kos | Bor | 10/05/13 | 3 | NA | NA
      Nov-Ana | Novak | Ana | 23/06/12 | 2 | 2023-09-11 | 0
      Kos-Bor | Kos | Bor | 10/05/13 | 3 | 2023-09-11 | 1
      Nov-Ana | Novak | Ana | 23/06/12 | 2 | 2023-09-14 | 1
      Kos-Bor | Kos | Bor | 10/05/13 | 3 | 2023-09-14 | 0`,
    expected: {
      kind: 'attendance-list',
      dates: ['2023-09-11', '2023-09-14', 2],
      marks: 4,
      present: 0,
      absent: 2,
      unclear: 2,
      asks: ['mark 0'],
    },
  },
  {
    name: 'birthdays beside a Slovenian column of boxes for who was away',
    table: `
      Datum | Ime in priimek | Datum rojstva | Je odsoten
      3. 2. 2025 | Ana Novak | 1. 5. 1990 | 1
      3. 2. 2025 | Bor Kos | 2. 6. 1991 |
      4. 2. 2025 | Ana Novak | 1. 5. 1990 |
      4. 2. 2025 | Bor Kos | 2. 6. 1991 | 1
      5. 2. 2025 | Cene Rus | 3. 7. 1992 | 1`,
    expected: { kind: 'attendance-list', marks: 3, present: 0, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'a clock that ticks who was away: TRUE without times is absence, times without it are presence, both contradict each other',
    table: `
      考勤号码 | 姓名 | 日期 | 对应时段 | 签到时间 | 签退时间 | 是否旷工
      1 | Ana Novak | 2025/2/3 | 1 | | | TRUE
      1 | Ana Novak | 2025/2/4 | 1 | 08:00 | 16:00 |
      2 | Bor Kos | 2025/2/3 | 1 | 08:00 | 16:00 | TRUE
      2 | Bor Kos | 2025/2/4 | 1 | 08:05 | |`,
    expected: { kind: 'attendance-list', marks: 4, present: 2, absent: 1, unclear: 1 },
  },
  {
    name: 'birthdays beside absences without a day say nothing of any day',
    table: `
      Ime in priimek | Datum rojstva | Je odsoten
      Ana Novak | 1. 5. 1990 | 1
      Bor Kos | 2. 6. 1991 | 0
      Cene Rus | 3. 7. 1992 | 1`,
    expected: { kind: 'participants', marks: 0 },
  },
  {
    name: 'counts of who was what on each day are of nobody',
    sheet: 'Prisotnost',
    table: `
      | sob | ned | pon | tor
      Delovna sila | @2025-02-01 | @2025-02-02 | @2025-02-03 | @2025-02-04
      Aktivni - Velenje | 73 | 3 | 18 | 10
      Falta - Velenje | 0 | 0 | 1 | 0
      Dopust | 54 | 0 | 0 | 0
      Vozila | 1 | 0 | 4 | 4
      Bolniška | 4 | 0 | 3 | 3
      Izobraževanje zunaj | 0 | 0 | 1 | 2
      SKUPAJ | 132 | 3 | 27 | 19`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'so are German ones without a sum, and with small numbers',
    sheet: 'Anwesenheit',
    table: `
      Stand | @2025-02-03 | @2025-02-04 | @2025-02-05
      Gruppe Mitte | 8 | 7 | 9
      Krank | 1 | 2 | 0
      Urlaub | 0 | 0 | 1
      Fahrzeug defekt | 1 | 1 | 0
      Schulung extern | 2 | 2 | 2`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'hours of people over the counts of those who were ill are hours of people',
    sheet: 'Prisotnost',
    table: `
      Ekipa | @2025-02-03 | @2025-02-04 | @2025-02-05
      Ana Novak | 4 | 4 | 4
      Bor Kos | 4 | 0 | 4
      Cene Rus | 4 | 4 | 0
      Dopust | 0 | 1 | 0
      Bolniška | 0 | 0 | 1`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos', 'Cene Rus'] },
  },
  {
    name: 'the state of people today beside the day from which they are away and that of their return is of no day',
    sheet: 'Seznam',
    table: `
      Zaposleni | Vloga | Status | Inicio | Predvidena vrnitev | Opomba
      Ana Novak | mentorica | | | |
      Bor Kos | voznik | Dopust | @2025-02-03 | @2025-02-10 |
      Cene Rus | voznik | Bolniška | @2025-01-15 | | ni podatka
      Eva Zupan | voznica | | | |`,
    expected: { people: ['Ana Novak', 'Bor Kos', 'Cene Rus', 'Eva Zupan'], dates: [] },
  },
  {
    name: 'the heading again over the rows of the next day, with one word in another number',
    file: 'Prisotnost.xlsx',
    table: `
      1/ Skupina: | 2/ Ime in priimek: | Datum in ura | Trajanja
      Kuhinja | Ana Novak | @2024-11-06 08:30 |
      Kuhinja | Ana Novak | @2024-11-06 12:30 | 4:00
      Vrt | Bor Kos | @2024-11-06 09:00 |
      Vrt | Cene Rus | @2024-11-06 09:10 |

      1/ Skupina: | 2/ Ime in priimek: | Datum in ura | Trajanje
      Kuhinja | Ana Novak | @2024-11-08 08:30 |
      Kuhinja | Ana Novak | @2024-11-08 12:30 | 4:00
      Vrt | Bor Kos | @2024-11-08 09:00 |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus'],
      dates: ['2024-11-06', '2024-11-08', 2],
    },
  },
  {
    name: 'only the name of the file calls it a roll call',
    file: 'Chamada_2026.xlsx',
    table: `
      Nome | RA | Data | Hora | Origem
      Ana Novak | 26000288 | 22/05/2026 | 08:45 | automatico
      Bor Kos | 26000287 | 22/05/2026 | 08:47 | automatico
      Cene Rus | 26000193 | 21/05/2026 | 08:30 | overflow`,
    expected: {
      kind: 'attendance-list',
      dates: ['2026-05-21', '2026-05-22', 2],
      marks: 3,
      present: 3,
      absent: 0,
    },
  },
  {
    name: 'the same in Italian',
    file: 'appello corso.csv',
    table: `
      Nominativo | Matricola | Data | Ora
      Ana Novak | 2600 | 22/05/2026 | 08:45
      Bor Kos | 2601 | 22/05/2026 | 08:47
      Cene Rus | 2602 | 21/05/2026 | 08:30`,
    expected: { kind: 'attendance-list', marks: 3, present: 3 },
  },
  {
    name: 'a file of calls that were made says nobody’s attendance',
    file: 'Chamadas_2026.xlsx',
    table: `
      Nome | RA | Data | Hora | Origem
      Ana Novak | 26000288 | 22/05/2026 | 08:45 | automatico
      Bor Kos | 26000287 | 22/05/2026 | 08:47 | automatico`,
    expected: { marks: 0, dates: [] },
  },
  {
    name: 'how long the meetings were, below the people of a matrix, is nobody',
    table: `
      SEPTEMBER 2024
      Ime in priimek | 1. dan (3. 9.) | 2. dan (5. 9.) | Izdelek 1 | 3. dan (10. 9.)
      Ana Novak | P | P | Y | A
      Bor Kos | A | P | N | P
      Cene Rus | P | A | Y | P

      Izvedene ure | 3 | 2,5 | | 2,5`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus'],
      marks: 9,
    },
  },
  {
    name: 'whoever is known to the program by number only has a row as well',
    sheet: 'Prisotnost',
    table: `
      Zap. št. | Šifra | Ime in priimek | 1. 8. 2024 | 2. 8. 2024 | 5. 8. 2024
      1 | 411 | Ana Novak | P | P | P
      2 | 371 | Bor Kos | P | N | P
      1 | 213 | 213 | P | P | N
      2 | 33 | 33 | N | P | P
      3 | 722 | Cene Rus | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Novak', 'Bor Kos', '213', '33', 'Cene Rus'],
      marks: 15,
    },
  },
];
