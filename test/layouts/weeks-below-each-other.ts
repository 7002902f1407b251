/** Weeks of a programme one below another, each with its own line, and what offices put below them. People are invented. */
import type { CollectedLayout } from './layout';

export const WEEKS_BELOW_EACH_OTHER: readonly CollectedLayout[] = [
  {
    name: 'each week has the days of the line above it',
    table: `
      Lista prisotnosti
      Teden: 4. 3. – 7. 3. 2024
      Priimek in ime | pon | sre | čet
      Novak Ana | x | x |
      Kos Bor (od 5. 3.) | x | | x

      Teden: 11. 3. – 14. 3. 2024
      Priimek in ime | pon | sre | čet
      Novak Ana | x | x | x
      Kos Bor (od 5. 3.) | x | x |`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Novak Ana', 'Kos Bor (od 5. 3.)'],
      dates: ['2024-03-04', '2024-03-14', 6],
      marks: 9,
      present: 9,
      asks: [],
    },
  },
  {
    name: 'amounts under the names again are no marks',
    table: `
      Lista prisotnosti – marec 2024
      Ime in priimek | 4 | 5 | 6 | 7 | 8
      Ana Novak | x | x | | |
      Bor Kos | x | | x | |

      Ime in priimek | Znesek
      Ana Novak | 12.5
      Bor Kos | 8`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos'], marks: 4, present: 4, asks: [] },
  },
  {
    name: 'nor are telephone numbers, below the line that explains the marks',
    table: `
      Lista prisotnosti – marec 2024
      Priimek | Ime | 4 | 5 | 6 | 7 | 8
      Novak | Ana | P | P | O | |
      Kos | Bor | P | | P | |

      Legenda: P – prisoten, O – odsoten

      Priimek | Ime | Telefon
      Novak | Ana | 041 123 456
      Kos | Bor | 041 123 457`,
    expected: { people: ['Novak Ana', 'Kos Bor'], marks: 5, present: 4, absent: 1, unclear: 0, asks: [] },
  },
  {
    name: 'days down under names, month and year behind their labels above them',
    table: `
      Lista prisotnosti
      Mesec: | september
      Leto: | 2026

      Datum | Šolar Ana | Kos Rok | Antal Žana
      2 | P | P | P
      3 | P | P | P
      7 | P | P | P
      9 | N | P | P
      10 | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Šolar Ana', 'Kos Rok', 'Antal Žana'],
      dates: ['2026-09-02', '2026-09-10', 5],
      marks: 15,
      present: 14,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'a name that says a month is no month of its timesheet, nor a number',
    sheet: 'september 2020',
    table: `
      Evidenca delovnega časa
      Priimek: | Vodnik
      Ime: | Julija

      Dan | Dan v tednu | Prihod | Odhod
      '1. | torek | 7:00 | 15:00
      '2. | sreda | 7:00 | 15:00
      '3. | četrtek | 7:00 | 15:00
      '4. | petek | 7:00 | 15:00
      '7. | ponedeljek | 7:00 | 15:00
      '8. | torek | 7:00 | 15:00`,
    expected: { kind: 'person-month', people: ['Vodnik Julija'], dates: ['2020-09-01', '2020-09-08', 6], present: 6 },
  },
  {
    name: 'somebody whose both names head columns elsewhere',
    table: `
      Lista prisotnosti – julij 2024
      Ime | Priimek | 1 | 2 | 3 | 4 | 5
      Ana | Kos | 4 | 4 | 4 | |
      Rok | Antal | 4 | 4 | | |`,
    expected: { people: ['Ana Kos', 'Rok Antal'], marks: 5, present: 5 },
  },
];
