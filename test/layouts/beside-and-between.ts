/** Registers with something beside, between or below their people: a legend, groups, what they are paid, their next week. People are invented. */
import type { CollectedLayout } from './layout';

const PEOPLE = ['Mesec Črt', 'Kos Ana', 'Zupan Eva'];

export const BESIDE_AND_BETWEEN: readonly CollectedLayout[] = [
  {
    name: 'a legend of two lines beside the first people, one of whom is called by two words of headings',
    table: `
      Lista prisotnosti – marec 2025
       | | tor | čet | tor | čet | tor | čet
      Priimek | Ime | 4 | 6 | 11 | 13 | 18 | 20 | Skupaj
      Mesec | Črt | x | / | x | x | x | / | 4 | | x | prisotna
      Kos | Ana | x | x | / | x | x | x | 5 | | / | odsotna
      Zupan | Eva | / | x | x | | x | x | 4`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 3, people: PEOPLE, dates: ['2025-03-04', '2025-03-20', 6] },
      ...{ marks: 17, present: 13, absent: 4, unclear: 0, asks: [] },
    },
  },
  {
    name: 'a legend of figures that begins beside the days of the month',
    table: `
      Lista prisotnosti – marec 2025
      Priimek | Ime | 4 | 6 | 11 | 13 | 18 | 20 | Skupaj | | 1 | prisotna
      Mesec | Črt | 1 | 0 | 1 | 1 | 1 | 0 | 4 | | 0 | odsotna
      Kos | Ana | 1 | 1 | 0 | 1 | 1 | 1 | 5
      Zupan | Eva | 0 | 1 | 1 | | 1 | 1 | 4`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 2, people: PEOPLE, dates: ['2025-03-04', '2025-03-20', 6] },
      ...{ marks: 17, present: 13, absent: 4, unclear: 0, asks: [] },
    },
  },
  {
    name: 'a week under numbers of people, the first of whom is called by two words of headings',
    table: `
      Lista prisotnosti
      Teden: 6. 1. 2020 – 10. 1. 2020
      Šifra | Priimek | Ime | pon | tor | sre | čet | pet
      '10230 | Mesec | Črt | P | P | P | P | O
      '10237 | Kos | Ana | P | P | P | P | P
      '10244 | Zupan | Eva | P | | P | P | P

      Legenda: P – prisoten, O – odsoten`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 3, people: PEOPLE, dates: ['2020-01-06', '2020-01-10', 5] },
      ...{ marks: 14, present: 13, absent: 1, unclear: 0, asks: [] },
    },
  },
  {
    name: 'weeks below each other, in which the second of the people is called by two words of headings',
    table: `
      Attendance sheet
      5. 1. 2026 – 8. 1. 2026
      First name | Surname | Mon | Wed | Thu | Total
      Ana | Kos | | ✓ | | 1
      Črt | Mesec | | ✓ | ✓ | 2
      Eva | Zupan | ✓ | ✓ | | 2

      12. 1. 2026 – 15. 1. 2026
      First name | Surname | Mon | Wed | Thu | Total
      Ana | Kos | ✓ | ✓ | | 2
      Črt | Mesec | ✓ | ✓ | ✓ | 3
      Eva | Zupan | | ✓ | ✓ | 2`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 3, people: ['Ana Kos', 'Črt Mesec', 'Eva Zupan'] },
      ...{ dates: ['2026-01-05', '2026-01-15', 6], marks: 12, present: 12, unclear: 0, asks: [] },
    },
  },
  ...[
    ['Beginn', 'Ende'],
    ['Vstop', 'Izstop'],
    ['Začetek', 'Konec'],
    ['Start', 'Stop'],
  ].map(([from = '', to = '']): CollectedLayout => ({
    name: `"${from}" and "${to}" under every day are one presence`,
    table: `
        Anwesenheitsliste – August 2026
        Nr. | Vorname | Nachname | '3. | | '5. | | '6. |
         | | | Mo | | Mi | | Do |
         | | | ${from} | ${to} | ${from} | ${to} | ${from} | ${to}
        1 | Ana | Kos | '8:00 | '12:00 | '8:00 | '12:00 | '8:00 | '12:00
        2 | Eva | Zupan | '8:00 | '12:00 | | | '8:00 | '11:30`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 4, people: ['Ana Kos', 'Eva Zupan'] },
      ...{ dates: ['2026-08-03', '2026-08-06', 3], marks: 5, present: 5, absent: 0, unclear: 0, asks: [] },
    },
  })),
  {
    name: 'two days of weeks that are said from Monday to Friday, with the year on both',
    table: `
      Attendance sheet
      7. 10. 2024 – 11. 10. 2024
      No. | Full name | Tuesday | Thursday
      1 | Ana Kos | 1 | 1
      2 | Eva Zupan | 1 |

      14. 10. 2024 – 18. 10. 2024
      No. | Full name | Tuesday | Thursday
      1 | Ana Kos | | 1
      2 | Eva Zupan | 1 | 1`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Ana Kos', 'Eva Zupan'], dates: ['2024-10-08', '2024-10-17', 4] },
      ...{ marks: 6, present: 6, asks: [] },
    },
  },
  {
    name: 'groups over people of whom few came are nobody',
    table: `
      Lista prisotnosti
      Teden: 7. 4. 2020
      Priimek | Ime | torek | četrtek
      Skupina A
      Novak | Ana | ✓ | ✓
      Kos | Eva | |
      Skupina B
      Zupan | Bor | |
      Rus | Cene | | ✓`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Novak Ana', 'Kos Eva', 'Zupan Bor', 'Rus Cene'] },
      ...{ dates: ['2020-04-07', '2020-04-09', 2], marks: 3, present: 3, asks: [] },
    },
  },
  {
    name: 'what people are paid, in a table below that begins left of the columns of names',
    table: `
      Anwesenheitsliste – April 2025
      Nr. | Nachname | Vorname | '2. | '3. | '7. | '9. | '10.
      1 | Kos | Ana | x | x | x | | x
      2 | Zupan | Eva | | x | x | x | x

      Nachname | Vorname | Betrag
      Kos | Ana | 12.5
      Zupan | Eva | 12.5`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 2, people: ['Kos Ana', 'Zupan Eva'] },
      ...{ dates: ['2025-04-02', '2025-04-10', 5], marks: 8, present: 8, asks: [] },
    },
  },
  {
    name: 'people across, called by weekdays and months or with a note, above what they are paid',
    table: `
      Lista de asistencia
      febrero 2025
      Fecha | Petek Julija | Vodnik Ivan (od 5. 10.) | Šolar Bor | Petek Črt
      '3. 2. | | x | |
      '4. 2. | | x | x | x
      '5. 2. | x | x | x | x
      '6. 2. | x | x | x | x

      Nombre y apellidos | Importe
      Petek Julija | 12.5
      Šolar Bor | 12.5`,
    expected: {
      ...{ kind: 'attendance-matrix', dates: ['2025-02-03', '2025-02-06', 4], marks: 12, present: 12, asks: [] },
      people: ['Petek Julija', 'Vodnik Ivan (od 5. 10.)', 'Šolar Bor', 'Petek Črt'],
    },
  },
  {
    name: 'words of presence on days without a year, people across, are no headings of the list below',
    table: `
      Anwesenheitsliste – Januar 2026
      Datum | Ana Kos | Eva Zupan | Bor Rus | Cene Novak
      '1. | abwesend | anwesend | anwesend | abwesend
      '6. | | anwesend | anwesend | anwesend
      '8. | anwesend | abwesend | anwesend | anwesend
      '13. | anwesend | anwesend | anwesend | anwesend
      '15. | anwesend | anwesend | anwesend | anwesend

      Teilnehmende | Telefon
      Ana Kos | 041 123 456
      Eva Zupan | 041 123 456
      Bor Rus | 041 123 456`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Ana Kos', 'Eva Zupan', 'Bor Rus', 'Cene Novak'] },
      ...{ dates: ['2026-01-01', '2026-01-15', 5], marks: 19, present: 16, absent: 3, asks: [] },
    },
  },
  {
    name: 'two lists of weekdays beside each other, their rows numbered: "Št." is no day in either of them',
    table: `
      Teden od 3. 3. do 7. 3. 2025
      JUTRANJA SKUPINA | | | | | | | | POPOLDANSKA SKUPINA
      št. | Ime in priimek | PON | TOR | SRE | ČET | PET | | št. | Ime | PON | TOR | SRE | ČET | PET
      1 | Eva Rus | x | x | o | x | x | | 1 | Mija K. | op | o | x | x | x
      2 | Jan Kos | x | | o | x | x | | 2 | Hasan | x | x | x | x | x
      3 | Ana Vidmar | x | x | x | x | x |

      x – prisoten/a, o – odsoten/a, op – opravičeno odsoten/a`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 3, people: ['Eva Rus', 'Jan Kos', 'Ana Vidmar', 'Mija K.', 'Hasan'] },
      ...{ dates: ['2025-03-03', '2025-03-07', 5], marks: 24, present: 20, absent: 4, unclear: 0, asks: [] },
    },
  },
  {
    name: 'of two lists beside each other the right one begins lower: the left one goes on beside it',
    table: `
      Teden od 17. 3. do 21. 3. 2025
      JUTRANJA SKUPINA
      št. | Ime in priimek | PON | TOR | SRE | ČET | PET
      1 | Eva Rus | x | x | o | x | x | | POPOLDANSKA SKUPINA
      2 | Jan Kos | x | | o | x | x | | št. | Ime | PON | TOR | SRE | ČET | PET
      3 | Ana Vidmar | x | x | x | x | x | | 1 | Mija K. | op | o | x | x | x
      4 | Ivo Zore | x | x | x | x | x | | 2 | Hasan | x | x | x | x | x
       | | | | | | | | 3 | Denis P. | o | x | x | x | x
      x – prisoten/a, o – odsoten/a, op – opravičeno odsoten/a`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Eva Rus', 'Jan Kos', 'Ana Vidmar', 'Ivo Zore', 'Mija K.', 'Hasan', 'Denis P.'],
      ...{ dates: ['2025-03-17', '2025-03-21', 5], marks: 34, present: 29, absent: 5, unclear: 0, asks: [] },
    },
  },
  {
    name: 'of two lists beside each other the left one begins lower',
    table: `
      Prisotnost, teden od 17. 3. do 21. 3. 2025
       | | | | | | | | št. | Ime in priimek | PON | TOR | SRE | ČET | PET
      POPOLDNE | | | | | | | | 1 | Eva Rus | x | x | o | x | x
      št. | Ime | PON | TOR | SRE | ČET | PET | | 2 | Jan Kos | x | | o | x | x
      1 | Mija K. | op | o | x | x | x | | 3 | Ana Vidmar | x | x | x | x | x
      2 | Hasan | x | x | x | x | x
      x – prisoten/a
      o – odsoten/a
      op – opravičeno odsoten/a`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Eva Rus', 'Jan Kos', 'Ana Vidmar', 'Mija K.', 'Hasan'] },
      ...{ dates: ['2025-03-17', '2025-03-21', 5], marks: 24, present: 20, absent: 4 },
    },
  },
  {
    name: 'a table below another, farther to the right, takes none of its rows',
    file: 'Prisotnost.xlsx',
    table: `
      Ime in priimek | 3. 3. 2025 | 5. 3. 2025 | 7. 3. 2025
      Eva Rus | 4 | 4 | 4
      Jan Kos | 4 | | 4

       | | | | Ime in priimek | 10. 3. 2025 | 12. 3. 2025 | 14. 3. 2025
       | | | | Eva Rus | 4 | 4 | 4
       | | | | Jan Kos | 4 | B | 4`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Eva Rus', 'Jan Kos'], dates: ['2025-03-03', '2025-03-14', 6] },
      ...{ marks: 11, present: 10, absent: 1 },
    },
  },
  {
    name: 'two plans of weekdays beside each other stay plans',
    file: 'Razpored dežurstev.xlsx',
    table: `
      Razpored dežurstev, teden od 3. 3. do 7. 3. 2025
      št. | Ime | PON | TOR | SRE | ČET | PET | | št. | Ime | PON | TOR | SRE | ČET | PET
      1 | Eva Rus | x | x | | x | x | | 1 | Mija Kos | | | x | x | x
      2 | Jan Kos | x | | | x | x | | 2 | Tine Bevk | x | x | x | x | x`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  ...['pris | kos', 'Prisotnost | Kosilo', 'P | malica', 'prisoten | prevoz'].map((headings): CollectedLayout => ({
    name: `"${headings}" under each date: who had a meal or a ride did not come for that alone`,
    table: `
      Varstveni center, april 2025
      Priimek in ime | Dieta | @2025-04-01 | | @2025-04-02 | | @2025-04-03 |
       | | ${headings} | ${headings} | ${headings}
      Novak Ana | | P | 1 | P | | O | 1
      Kos Bor | sladk. | P | 1 | P | 1 | P | 1
      Vidic Eva | | | 1 | P | 1 | P |
      SKUPAJ | | | 3 | | 2 | | 2

      P = prisoten, O = odsoten`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Novak Ana', 'Kos Bor', 'Vidic Eva'] },
      ...{ dates: ['2025-04-01', '2025-04-03', 3], marks: 8, present: 7, absent: 1, asks: [] },
    },
  })),
  {
    name: 'the meal before the mark, and a third column behind it',
    table: `
      Prisotnost april 2025
      Ime in priimek | 1. 4. | | | 2. 4. | | | 3. 4. | |
       | malica | prisotnost | km | malica | prisotnost | km | malica | prisotnost | km
      Ana Novak | 1 | x | 12 | 1 | x | 12 | | |
      Bor Kos | | x | 3 | | o | | 1 | x | 3
      Eva Vidic | 1 | x | | 1 | x | | 1 | x |`,
    expected: { people: ['Ana Novak', 'Bor Kos', 'Eva Vidic'], marks: 8, present: 7, unclear: 1, asks: ['mark o'] },
  },
  {
    name: 'meals in columns of their own between the dates',
    table: `
      Priimek in ime | 1. 4. 2025 | kosilo | 2. 4. 2025 | kosilo | 3. 4. 2025 | kosilo
      Novak Ana | x | 1 | x | 1 | | 1
      Kos Bor | x | | | | x |
      Vidic Eva | x | 1 | x | 1 | x | 1`,
    expected: { kind: 'attendance-matrix', marks: 7, present: 7, asks: [] },
  },
  {
    name: 'meals alone under each date are nobody’s attendance',
    table: `
      April 2025
      Ime in priimek | 1. 4. | | 2. 4. | | 3. 4. |
       | zajtrk | kosilo | zajtrk | kosilo | zajtrk | kosilo
      Ana Novak | 1 | 1 | 1 | | |
      Bor Kos | | 1 | | | 1 | 1
      Eva Vidic | 1 | 1 | 1 | 1 | 1 |`,
    expected: { marks: 0, present: 0 },
  },
  {
    name: 'morning and afternoon under each date are one mark of it, and asked where only one of them is told',
    table: `
      Prisotnost april 2025
      Ime in priimek | 1. 4. | | 2. 4. | | 3. 4. |
       | dop | pop | dop | pop | dop | pop
      Ana Novak | x | x | x | | | x
      Bor Kos | | x | | | x | x
      Eva Vidic | x | x | x | x | x |`,
    expected: { marks: 8, present: 4, unclear: 4, asks: ['mark dop x', 'mark pop x'] },
  },
  ...[
    'Priimek in ime | 1. 4. 2025 | 1. 4. 2025 kosilo | 2. 4. 2025 | 2. 4. 2025 kosilo | 3. 4. 2025 | 3. 4. 2025 kosilo',
    'Priimek in ime | 1. 4. 2025 | | 2. 4. 2025 | | 3. 4. 2025 |\n       | P | K | P | K | P | K',
  ].map((headings, index): CollectedLayout => ({
    name: `meals told beside their day, or by a letter that is explained (${index + 1})`,
    table: `
      ${headings}
      Novak Ana | x | x | x | x | | x
      Kos Bor | x | | | | x |
      Vidic Eva | x | x | x | x | x | x

      P = prisotnost, K = kosilo`,
    expected: { dates: ['2025-04-01', '2025-04-03', 3], marks: 7, present: 7, asks: [] },
  })),
  {
    name: 'meals in a block of columns behind the days',
    table: `
      Prisotnost april 2025
      Priimek in ime | 1. 4. | 2. 4. | 3. 4. | kosilo 1. 4. | kosilo 2. 4. | kosilo 3. 4.
      Novak Ana | x | x | | x | x | x
      Kos Bor | x | | x | | |
      Vidic Eva | x | x | x | x | x | x`,
    expected: { dates: ['2025-04-01', '2025-04-03', 3], marks: 7, present: 7, asks: [] },
  },
];
