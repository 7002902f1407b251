/** What is valid, asked, planned or celebrated beside what is attendance: rates of pay, questionnaires, weeks of shifts, holidays; and registers that are hardly filled in. People are invented. */
import type { CollectedLayout } from './layout';

export const FORMS_AND_RATES: readonly CollectedLayout[] = [
  {
    name: 'rates of pay that are valid from a moment to another, years later, are days of nobody',
    file: 'postavke.xlsx',
    table: `
      Šifra | Postavka | From | To
      117 | 12 | @2022-12-31 23:00 | @2025-06-29 23:00
      121 | 12 | @2022-12-31 23:00 | @2025-06-29 23:00
      128 | 12.5 | @2023-12-31 23:00 | @2025-06-29 23:00
      146 | 13 | @2024-12-31 23:00 | @2025-06-29 23:00`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'rates of pay with moments as texts are days of nobody',
    file: 'satz.xlsx',
    table: `
      Personalnummer | Stundensatz | Von | Bis
      117 | 12 | 31.12.2022 23:00 | 29.06.2025 23:00
      121 | 12 | 31.12.2022 23:00 | 29.06.2025 23:00
      128 | 12.5 | 31.12.2023 23:00 | 29.06.2025 23:00
      146 | 13 | 31.12.2024 23:00 | 29.06.2025 23:00`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'nobody of those whose rates are valid for years was there on the first day',
    file: 'rates.xlsx',
    table: `
      Name | Start | End
      Ana Kos | @2022-12-31 23:00 | @2025-06-29 23:00
      Rok Hribar | @2022-12-31 23:00 | @2025-06-29 23:00
      Eva Zupan | @2023-12-31 23:00 | @2025-06-29 23:00`,
    expected: { kind: 'participants', people: ['Ana Kos', 'Rok Hribar', 'Eva Zupan'], dates: [], marks: 0 },
  },
  {
    name: 'night shifts from moment to moment are days of somebody',
    file: 'ure.xlsx',
    table: `
      Začetek | Konec | Ure
      @2025-03-03 22:00 | @2025-03-04 6:00 | 8
      @2025-03-04 22:00 | @2025-03-05 6:00 | 8
      @2025-03-05 22:00 | @2025-03-06 6:00 | 8
      @2025-03-06 22:00 | @2025-03-07 6:00 | 8`,
    expected: { kind: 'person-month', dates: ['2025-03-03', '2025-03-06', 4], marks: 4, present: 4 },
  },
  {
    name: 'whoever once forgot to check out for a week came all the same',
    file: 'stamps.xlsx',
    table: `
      Employee ID | Clock in | Clock out
      7 | @2025-03-03 08:00 | @2025-03-03 16:00
      7 | @2025-03-04 08:00 | @2025-03-10 16:00
      7 | @2025-03-05 08:00 | @2025-03-05 16:00`,
    expected: { kind: 'attendance-list', people: ['7'], marks: 3, present: 3 },
  },
  {
    name: 'a month that nobody filled in yet, under a title of attendance, with second meetings on Sundays',
    file: 'mladi.xlsx',
    table: `
      Prisotnost za mesec januar
       |
       | Dan | 1 | 2 | 3 | 4 | 5 | | 6 | 7 | 8 | 9 | 10 | 11 | 12 | | 13 | 14 | Skupaj
       | | Sre | Čet | Pet | Sob | Ned (D) | Ned (P) | Pon | Tor | Sre | Čet | Pet | Sob | Ned (D) | Ned (P) | Pon | Tor | 0
       | Alenka | 16* | 0
       | Bojan | 16* | 0
      Skupina | Marija Ema | 16* | 0`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 4,
      people: ['Alenka', 'Bojan', 'Marija Ema'],
      dates: [],
      marks: 0,
      asks: ['year'],
    },
  },
  {
    name: 'an empty month without a column between its days, in Spanish',
    file: 'mes.xlsx',
    table: `
      Asistencia marzo 2025
      Día | 1..31 | Total
      Ana Romero | 31* | 0
      Luis Prado | 31* | 0`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Romero', 'Luis Prado'],
      dates: ['2025-03-01', '2025-03-31', 31],
      marks: 0,
    },
  },
  {
    name: 'marks of a second meeting stand in a column without a number',
    file: 'mladi.xlsx',
    table: `
      Prisotnost za mesec januar 2025
       | Dan | 1 | 2 | 3 | 4 | 5 | | 6 | 7 | 8 | 9 | 10 | 11 | 12 | | 13 | 14
       | | Sre | Čet | Pet | Sob | Ned (D) | Ned (P) | Pon | Tor | Sre | Čet | Pet | Sob | Ned (D) | Ned (P) | Pon | Tor
       | Alenka | 4* | | 1 | 9* | 1
       | Bojan | 4* | | 0 | 7* | | 1
       | Cvetka | 4* | 1 | 1 | 9*`,
    expected: { kind: 'attendance-matrix', people: ['Alenka', 'Bojan', 'Cvetka'], marks: 6, present: 5, absent: 1 },
  },
  {
    name: 'rooms over the days of an empty month of cleaning are no people',
    file: 'ciscenje.xlsx',
    table: `
      Čiščenje januar
      Dan | 1..31
      Kuhinja
      Hodnik
      Dvorana`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'counts below the days of an empty month are no people',
    file: 'stevilo.xlsx',
    table: `
      Prisotnost marec
      Dan | 1..31 | Skupaj
      Prisotni | 31* | 0
      Odsotni | 31* | 0
      Skupaj | 31* | 0`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'the only moment of a roll call is the day of all who did not come',
    file: 'srecanje.xlsx',
    table: `
      Ime in priimek | Čas prijave | Status
      Ana Kos | @2024-04-22 08:18 | Prisotna
      Rok Hribar | odsoten | Odsoten
      Eva Zupan | bolniška | Odsotna
      Jan Gora | teren | Prisoten`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kos', 'Rok Hribar', 'Eva Zupan', 'Jan Gora'],
      dates: ['2024-04-22', '2024-04-22', 1],
      marks: 4,
      present: 2,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'a person in two rows of a roll call makes its day doubtful',
    file: 'attendance.xlsx',
    table: `
      Name | Timestamp | Status
      Ana Kos | 2024-04-22 08:18:00 | Present
      Rok Hribar | Absent | Absent
      Ana Kos | Absent | Absent`,
    expected: { kind: 'attendance-list', dates: [], asks: ['sessionDates'] },
  },
  {
    name: 'a day that no month has makes the day of a roll call doubtful',
    file: 'attendance.xlsx',
    table: `
      Name | Timestamp | Status
      Ana Kos | 2024-04-22 08:18 | Present
      Rok Hribar | 2024-04-32 08:19 | Present
      Eva Zupan | Absent | Absent
      Jan Gora | Absent | Absent`,
    expected: { kind: 'attendance-list', dates: [], asks: ['sessionDates'] },
  },
  {
    name: 'a title that says another day than the only moment makes the day doubtful',
    file: 'attendance 23-04-2024.xlsx',
    table: `
      Name | Timestamp | Status
      Ana Kos | 2024-04-22 08:18:00 | Present
      Rok Hribar | Absent | Absent
      Eva Zupan | OD | Present`,
    expected: { kind: 'attendance-list', dates: [], asks: ['sessionDates'] },
  },
  {
    name: 'answers of a questionnaire are nobody’s attendance',
    file: 'razvrstitev.xlsx',
    table: `
      ID | Start time | Completion time | Name | Surname | E-mail address | Please rank the following topics
      1 | @2025-01-29 14:12 | @2025-01-29 14:14 | Ana | Kos | ana@kos.si | Bread;Soup
      2 | @2025-01-29 14:13 | @2025-01-29 14:15 | Rok | Hribar | rok@hribar.si | Soup;Bread
      3 | @2025-02-07 14:14 | @2025-02-07 14:16 | Eva | Zupan | eva@zupan.si | Soup;Cake`,
    expected: { kind: 'participants', dates: [], marks: 0, present: 0 },
  },
  {
    name: 'answers of a French questionnaire are nobody’s attendance',
    file: 'reponses.xlsx',
    table: `
      ID | Heure de début | Heure de fin | Adresse de messagerie | Nom | Quel sujet préférez-vous ?
      1 | @2025-01-29 14:12 | @2025-01-29 14:14 | c@petit.fr | Claire Petit | cuisine
      2 | @2025-01-29 14:13 | @2025-01-29 14:15 | l@moreau.fr | Luc Moreau | couture
      3 | @2025-01-30 14:14 | @2025-01-30 14:16 | a@roux.fr | Anne Roux | jardin`,
    expected: { kind: 'participants', dates: [], marks: 0, present: 0 },
  },
  {
    name: 'a form that asks who is present is how people sign in',
    file: 'obrazec.xlsx',
    table: `
      ID | Start time | Completion time | Email | Name | Ali ste danes prisotni?
      1 | @2025-01-29 14:12 | @2025-01-29 14:14 | ana@kos.si | Ana Kos | Da
      2 | @2025-01-29 14:13 | @2025-01-29 14:15 | rok@hribar.si | Rok Hribar | Da
      3 | @2025-01-30 14:14 | @2025-01-30 14:16 | eva@zupan.si | Eva Zupan | Da`,
    expected: { kind: 'attendance-list', marks: 3, present: 3 },
  },
  {
    name: 'shifts and days off of a week are a plan under no title',
    file: 'teden.xlsx',
    table: `
      Ime in priimek | Stopnja | Ponedeljek | Torek | Sreda | Četrtek | Petek
      Ana Kos | 1 | 8-16 | 8-16 | X | 8-16 | zaprto
      Rok Hribar | 2 | 12-20 | X | 12-20 | 12-20 | zaprto
      Eva Zupan | 2 | X | 8-16 | 8-16 | X | zaprto`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'shifts of a week with opening times and dates above the people are a plan',
    file: 'bazen.xlsx',
    table: `
      Names | Rank | Tuesday | Wednesday | Thursday | Friday | Saturday
      Opening hrs | | 10:45-8 | 10:45-8 | 10:45-8 | 10:45-9 | closed
       | | July9th | July10th | July11th | July12th | July13th
      Barry Lane | 1 | X | X | X | X | X
      Ben Frost | 2 | 3:30-8 | 10:30-3:30 | 3:30-8 | Meet | X
      Cora Hill | 2 | 3:30-8 | | 3:30-8 | | X
      Ella Moss | 3 | 10:30-3:30 | 3:30-8 | OFF | 3:30-8 | OFF`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'whoever fell ill in a week of shifts shows that it was written down afterwards',
    file: 'teden.xlsx',
    table: `
      Ime in priimek | Ponedeljek | Torek | Sreda | Četrtek | Petek
      Ana Kos | 8-16 | 8-16 | bolniška | 8-16 | prosto
      Rok Hribar | 12-20 | dopust | 12-20 | 12-20 | prosto`,
    expected: { kind: 'attendance-matrix', people: ['Ana Kos', 'Rok Hribar'], marks: 10, present: 6, absent: 2 },
  },
  {
    name: 'a calendar of holidays lists no people',
    file: 'json.xlsx',
    table: `
      name | date | weekday
      Anul Nou | 2025/01/01 | Wed
      Boboteaza | 2025/01/06 | Mon
      Ziua Muncii | 2025/05/01 | Thu
      Ziua Unirii | 2025/01/24 | Fri
      Crăciunul | 2025/12/25 | Thu`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'a calendar of French holidays lists no people',
    file: 'feries.xlsx',
    table: `
      Nom | Date | Jour
      Jour de l'An | 01/01/2025 | mercredi
      Lundi de Pâques | 21/04/2025 | lundi
      Fête du Travail | 01/05/2025 | jeudi
      Noël | 25/12/2025 | jeudi`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'a calendar of holidays in a workbook of attendance lists no people',
    file: 'Presenze 2025.xlsx',
    table: `
      Data | Giorno | Nome
      01/01/2025 | mercoledì | Capodanno
      21/04/2025 | lunedì | Lunedì dell'Angelo
      25/04/2025 | venerdì | Festa della Liberazione
      25/12/2025 | giovedì | Natale`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'people who are called as holidays are, and came on the same days as others',
    file: 'Prisotnost 2025.xlsx',
    table: `
      Ime | Datum | Dan
      Reyes | 3. 3. 2025 | ponedeljek
      Kos | 3. 3. 2025 | ponedeljek
      Natale | 4. 3. 2025 | torek
      Reyes | 4. 3. 2025 | torek`,
    expected: { kind: 'attendance-list', people: ['Reyes', 'Kos', 'Natale'], marks: 4, present: 4 },
  },
  ...[
    ['Prisotnost – 6. a', 'Datum', 'Dan', ['Ana Novak', 'Bor Kos', 'Cene Rus', 'Eva Zupan']] as const,
    ['考勤表', '日期', '星期', ['王小明', '李华', '张伟', '刘洋']] as const,
  ].map(([title, date, weekday, people]): CollectedLayout => ({
    name: `an empty week of people under "${title}", with the serial numbers of its days again`,
    table: `
      ${title}
      ${date} | @2020-03-02 | @2020-03-03 | @2020-03-04 | @2020-03-05 | @2020-03-06
      ${weekday} | 43892 | 43893 | 43894 | 43895 | 43896
      ${people.join('\n')}`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 3, people, dates: ['2020-03-02', '2020-03-06', 5] },
      ...{ marks: 0, present: 0, absent: 0, asks: [] },
    },
  })),
  {
    name: 'rooms under the days of an empty week are no people',
    table: `
      Prisotnost osebja
      Datum | @2020-03-02 | @2020-03-03 | @2020-03-04 | @2020-03-05 | @2020-03-06
      Kuhinja | | | | |
      Jedilnica | | | | |
      Hodnik | | | | |
      Delavnica | | | | |`,
    expected: { people: [], dates: [] },
  },
];
