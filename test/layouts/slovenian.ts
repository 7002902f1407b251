/** Layouts as Slovenian offices keep them. People are invented. */
import type { Layout } from './layout';

export const SLOVENIAN: readonly Layout[] = [
  {
    name: 'month matrix with hours, month in the sheet name, totals at the right and below, legend and signatures under it',
    sheet: 'September 2020',
    table: `
      LISTA PRISOTNOSTI
      Program socialne aktivacije, Velenje
      |
      Zap. št. | Priimek in ime | 1 | 2 | 3 | 4 | 7 | 8 | 9 | 10 | Skupaj | Podpis
      1. | Novak Ana | 4 | 4 | 4 | | 4 | B | 4 | 4 | 24 |
      2. | Črnčec Žan | 4 | N | 4 | | 4h | 4,5 | 4:00 | 2 | 18.5 |
      3. | Zupan Mira | OO | OO | OO | | 4 | 4 | 4 | 4 | 16 |
      | Skupaj | 8 | 4 | 8 | 0 | 12 | 8 | 12 | 10 | |
      |
      | Legenda:
      | B = bolniška
      | N = neopravičeno
      | OO = osebne okoliščine
      |
      | Datum: 30. 9. 2020 | | | | | | Podpis vodje: | | Kovač Peter`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 4,
      people: ['Novak Ana', 'Črnčec Žan', 'Zupan Mira'],
      dates: ['2020-09-01', '2020-09-10', 8],
      marks: 21,
      present: 16,
      absent: 5,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'weekday letters over day numbers, month and year behind labels, blank weekends, ticks',
    sheet: 'List1',
    table: `
      | Evidenca prisotnosti
      | Mesec: | oktober | | Leto: | 2020
      |
      | | Č | P | S | N | P | T | S | Č
      Šifra | Ime in priimek | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      101 | Ana Novak | x | x | | | x | x | x | x
      102 | Žan Črnčec | x | | | | x | x | | x`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 5,
      people: ['Ana Novak', 'Žan Črnčec'],
      dates: ['2020-10-01', '2020-10-08', 8],
      marks: 10,
      present: 10,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'text dates with weekday words and no year: the weekdays do not decide, so the year is asked',
    sheet: 'februar',
    table: `
      Priimek | Ime | pon 3. 2. | tor 4. 2. | sre 5. 2. | čet 6. 2.
      Novak | Ana | P | P | P | N
      Črnčec | Žan | P | B | P | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Novak Ana', 'Črnčec Žan'],
      dates: [],
      marks: 8,
      present: 6,
      absent: 2,
      asks: ['year'],
    },
  },
  {
    name: 'text dates without a year, the year in the title',
    sheet: 'marec',
    table: `
      Prisotnost marec 2021
      Udeleženec | 1.3. | 2.3. | 3.3. | 8.3. | 9.3.
      NOVAK Ana | P | P | P | P | P
      ČRNČEC Žan | P | P | N | P | –`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['NOVAK Ana', 'ČRNČEC Žan'],
      dates: ['2021-03-01', '2021-03-09', 5],
      marks: 10,
      present: 8,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'school year in the title: autumn and spring fall into different years',
    sheet: 'Prisotnost',
    table: `
      Šolsko leto 2020/21
      Priimek in ime | 14. december | 21. december | 4. januar | 11. januar
      Novak Ana | da | da | ne | da
      Črnčec Žan | da | ne | da | da`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Novak Ana', 'Črnčec Žan'],
      dates: ['2020-12-14', '2021-01-11', 4],
      marks: 8,
      present: 6,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'dates in words, hours in every form, 4.30 asked about',
    sheet: 'Ure',
    table: `
      Evidenca ur udeležencev 2020
      Ime in priimek | 5. oktobra 2020 | 6. oktobra 2020 | 7. oktobra 2020 | 8. oktobra 2020
      Ana Novak | 8:00–14:00 | 6 ur | '4.30 | @4:30
      Žan Črnčec | 6 | 5,5 | 6h | odsoten`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Novak', 'Žan Črnčec'],
      dates: ['2020-10-05', '2020-10-08', 4],
      marks: 8,
      present: 6,
      absent: 1,
      unclear: 1,
      asks: ['mark 4.30'],
    },
  },
  {
    name: 'several months side by side in one sheet, the month over its days',
    sheet: '2020',
    table: `
      Prisotnost udeležencev 2020
      | november | | | | | december | | | |
      Priimek in ime | 26 | 27 | 28 | 29 | 30 | 1 | 2 | 3 | 4
      Novak Ana | P | P | | | P | P | P | P | P
      Črnčec Žan | P | P | | | N | P | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Novak Ana', 'Črnčec Žan'],
      dates: ['2020-11-26', '2020-12-04', 9],
      marks: 14,
      present: 13,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'two blocks one under another, each with its month and heading',
    sheet: 'Prisotnost',
    table: `
      SEPTEMBER 2020
      Priimek in ime | 1..10
      Novak Ana | P | P | P | P | | | P | P | P | P
      Črnčec Žan | P | P | P | N | | | P | P | P | P
      |
      OKTOBER 2020
      Priimek in ime | 1..10
      Novak Ana | P | P | | | P | P | P | P | P |
      Črnčec Žan | P | P | | | P | P | N | P | P |`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Novak Ana', 'Črnčec Žan'],
      dates: ['2020-09-01', '2020-10-10', 20],
      marks: 30,
      present: 28,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'weeks as blocks with true dates over weekday words',
    sheet: 'Tedni',
    table: `
      Lista prisotnosti
      Teden 38 | @2020-09-14 | @2020-09-15 | @2020-09-16 | @2020-09-17 | @2020-09-18
      Priimek in ime | pon | tor | sre | čet | pet
      Novak Ana | 4 | 4 | 4 | |
      Črnčec Žan | 4 | N | 4 | |
      |
      Teden 39 | @2020-09-21 | @2020-09-22 | @2020-09-23 | @2020-09-24 | @2020-09-25
      Priimek in ime | pon | tor | sre | čet | pet
      Novak Ana | 4 | 4 | 4 | |
      Črnčec Žan | 4 | 4 | 4 | |`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Novak Ana', 'Črnčec Žan'],
      dates: ['2020-09-14', '2020-09-25', 10],
      marks: 12,
      present: 11,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'people across, days down, surname and given name over two lines',
    sheet: 'Oktober 2020',
    table: `
      Prisotnost oktober 2020
      Datum | Dan | Novak\\nAna | Črnčec\\nŽan | Zupan\\nMira
      5. 10. 2020 | pon | P | P | N
      6. 10. 2020 | tor | P | B | P
      7. 10. 2020 | sre | P | P | P
      8. 10. 2020 | čet | P | P | P
      Skupaj | | 4 | 3 | 3`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Novak Ana', 'Črnčec Žan', 'Zupan Mira'],
      dates: ['2020-10-05', '2020-10-08', 4],
      marks: 12,
      present: 10,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'long list with the status in a word',
    sheet: 'Dnevnik',
    table: `
      Datum | Priimek | Ime | Status | Opomba
      5. 10. 2020 | Novak | Ana | prisotna |
      5. 10. 2020 | Črnčec | Žan | odsoten | zamudil avtobus
      6. 10. 2020 | Novak | Ana | prisotna |
      6. 10. 2020 | Črnčec | Žan | opravičeno | zdravnik`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Novak Ana', 'Črnčec Žan'],
      dates: ['2020-10-05', '2020-10-06', 2],
      marks: 4,
      present: 2,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'clock list with arrival and departure',
    sheet: 'Registracije',
    table: `
      Zaposleni | Datum | Prihod | Odhod | Skupaj ur
      Ana Novak | @2020-10-05 | @8:00 | @14:00 | @6:00
      Žan Črnčec | @2020-10-05 | @8:15 | @14:00 | @5:45
      Ana Novak | @2020-10-06 | @8:00 | @12:00 | @4:00`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Žan Črnčec'],
      dates: ['2020-10-05', '2020-10-06', 2],
      marks: 3,
      present: 3,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'one sheet per person with arrival, departure and break',
    sheet: 'Ana Novak',
    table: `
      Evidenca delovnega časa
      Ime in priimek: | Ana Novak
      Mesec: | oktober 2020
      |
      Datum | Dan | Prihod | Odhod | Odmor (min) | Skupaj ur | Opomba
      1. 10. 2020 | čet | 8:00 | 14:00 | 30 | 6 |
      2. 10. 2020 | pet | 8:00 | 13:00 | 30 | 5 |
      3. 10. 2020 | sob | | | | 0 |
      4. 10. 2020 | ned | | | | 0 |
      5. 10. 2020 | pon | 8:00 | 14:00 | 30 | 6 |
      SKUPAJ | | | | | 17 |`,
    expected: {
      kind: 'person-month',
      headerRow: 5,
      people: ['Ana Novak'],
      dates: ['2020-10-01', '2020-10-05', 5],
      marks: 3,
      present: 3,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'sign-in sheet of one day',
    sheet: 'Delavnica',
    table: `
      LISTA PRISOTNOSTI
      Delavnica: Iskanje zaposlitve
      Datum: 12. 10. 2020
      |
      Zap. št. | Ime in priimek | Podpis
      1 | Ana Novak | A. Novak
      2 | Žan Črnčec |
      3 | Mira Zupan | M. Zupan`,
    expected: {
      kind: 'attendance-list',
      headerRow: 5,
      people: ['Ana Novak', 'Žan Črnčec', 'Mira Zupan'],
      dates: ['2020-10-12', '2020-10-12', 1],
      marks: 2,
      present: 2,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'participants with personal data',
    sheet: 'Udeleženci',
    table: `
      SEZNAM UDELEŽENCEV
      |
      Zap. št. | Priimek | Ime | Datum rojstva | EMŠO | Davčna št. | Naslov | TRR | Datum vstopa
      1 | Novak | Ana | 1. 1. 2006 | '0101006500006 | '50223054 | Trg 1 | SI56020360253863406 | @2020-09-07
      2 | Črnčec | Žan | 12. 11. 1981 | '1211981500126 | '56636393 | Cesta 2 | | @2020-09-07`,
    expected: {
      kind: 'participants',
      headerRow: 3,
      people: ['Novak Ana', 'Črnčec Žan'],
      dates: [],
      marks: 0,
      present: 0,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'monthly totals',
    sheet: 'Povzetek',
    table: `
      Povzetek prisotnosti za oktober 2020
      Priimek in ime | Dni prisotnosti | Dni odsotnosti | Skupaj ur
      Novak Ana | 20 | 2 | 120
      Črnčec Žan | 18 | 4 | 108
      Skupaj | 38 | 6 | 228`,
    expected: {
      kind: 'monthly-totals',
      headerRow: 2,
      people: ['Novak Ana', 'Črnčec Žan'],
      dates: [],
      marks: 0,
      present: 0,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'legend on a sheet of its own',
    sheet: 'Legenda',
    table: `
      Oznaka | Pomen
      P | prisoten
      B | bolniška
      N | neopravičeno
      MIR | mirovanje`,
    expected: { kind: 'legend', people: [], dates: [], marks: 0, present: 0, absent: 0, asks: [] },
  },
  {
    name: 'windows-1250 read as 1252 in headings and weekdays',
    sheet: 'maj',
    table: `
      Evidenca prisotnosti maj 2021
      Zap. št. | Udeleženec | Modul | pon 3. 5. | tor 4. 5. | sre 5. 5. | èet 6. 5.
      1 | Èrnèec Žan | I | P | P | P | N
      2 | Novak Ana | I | P | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Èrnèec Žan', 'Novak Ana'],
      dates: ['2021-05-03', '2021-05-06', 4],
      marks: 8,
      present: 7,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'timetable: lessons by weekday are no attendance',
    sheet: 'Urnik',
    table: `
      URNIK
      Ura | ponedeljek | torek | sreda | četrtek | petek
      8:00–8:45 | slovenščina | računalništvo | slovenščina | delavnica | izlet
      8:50–9:35 | matematika | računalništvo | šport | delavnica | izlet
      9:40–10:25 | šport | slovenščina | kuhanje | delavnica | izlet`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0, asks: [] },
  },
];
