/** One day above those who came on it: names alone, with a mark, hours or a signature beside each, and hardly a heading. People are invented. */
import type { CollectedLayout } from './layout';

const SIX = ['Ana Kralj', 'Bor Hribar', 'Cene Zupan', 'Dana Kos', 'Eva Rozman', 'Nina Oblak'];
const OF_SIX = {
  kind: 'attendance-list',
  headerRow: null,
  people: SIX,
  dates: ['2026-10-05', '2026-10-05', 1],
  marks: 6,
} as const;

/** @param beside what stands beside each of the six */
const below = (title: string, beside: readonly string[]): string =>
  [`${title} |`, '|', ...SIX.map((name, index) => `${name} | ${beside[index] ?? ''}`)]
    .map((row) => `\n      ${row}`)
    .join('');

export const ROLLS_OF_A_DAY: readonly CollectedLayout[] = [
  {
    name: 'crosses beside names without a heading, below a title with the day; whoever has none was not ticked',
    table: below('Prisotnost 5. 10. 2026', ['x', 'x', '', 'x', '', 'x']),
    expected: { ...OF_SIX, marks: 4, present: 4, absent: 0, unclear: 0 },
  },
  {
    name: 'letters beside names, of which one is not known and asked',
    table: below('Prisotnost 5. 10. 2026', ['P', 'N', 'P', 'P', 'O', 'P']),
    expected: { ...OF_SIX, present: 4, absent: 1, unclear: 1, asks: ['mark O'] },
  },
  {
    name: 'hours beside names',
    table: below('Prisotnost 5. 10. 2026', ['4', '4', '3,5', '4', '2', '4']),
    expected: { ...OF_SIX, present: 6, absent: 0, unclear: 0 },
  },
  {
    name: 'from when to when beside names',
    table: below('Prisotnost 5. 10. 2026', ['8-12', '8-12', '8-11', '8-12', '9-12', '8-12']),
    expected: { ...OF_SIX, present: 6, absent: 0, unclear: 0 },
  },
  {
    name: 'numbers beside names are hours only where a title speaks of attendance',
    file: 'Prispevki.xlsx',
    sheet: 'Oktober',
    table: below('Prispevki 5. 10. 2026', ['4', '4', '3,5', '4', '2', '4']),
    expected: { kind: 'other', headerRow: null, people: [], dates: [], marks: 0 },
  },
  {
    name: 'names alone below who was there and when',
    table: below('Prisotni 5. 10. 2026', []),
    expected: { ...OF_SIX, headerRow: 1, present: 6, absent: 0, unclear: 0 },
  },
  {
    name: 'names alone below a workshop and its day are of those who take part in it',
    table: below('Udeleženci delavnice 5. 10. 2026', []),
    expected: { kind: 'participants', headerRow: null, people: SIX, dates: [], marks: 0 },
  },
  {
    name: 'signatures below a workshop and its day, some as initials that may be marks as well; "odsotna" in place of one is none',
    table: `
      Delavnica Kuhanje, 5. 10. 2026 | |
      Št. | Ime in priimek | Podpis
      1 | Ana Kralj | A. Kralj
      2 | Bor Hribar |
      3 | Cene Zupan | CZ
      4 | Dana Kos | odsotna
      5 | Eva Rozman | Rozman
      6 | Nina Oblak | NO`,
    expected: { ...OF_SIX, headerRow: 2, marks: 5, present: 4, absent: 1, unclear: 0 },
  },
  {
    name: 'whoever signs for what they got was not there for that',
    table: `
      Prevzem gradiva 5. 10. 2026 | |
      Št. | Ime in priimek | Podpis
      1 | Ana Kralj | A. Kralj
      2 | Bor Hribar |
      3 | Cene Zupan | CZ`,
    expected: { kind: 'other', headerRow: null, people: [], dates: [], marks: 0 },
  },
  ...[
    'Datum izvedbe: | | torek, 15. april 2025\n      Izvajalec: | | Orodjarna Brest d.o.o., pogodba z dne 7. 3. 2025',
    'Datum: torek, 15. 4. 2025\n      Pogodba št. 110-4/2024 z dne 7. 3. 2025',
    'Kdaj: | v torek, 15. aprila 2025, ob 9. uri\n      Pogodba: | 7. 3. 2025',
    'Datum: | torek, 15. april 2025\n      Datum prijave: | 7. 3. 2025',
    'Računalniška delavnica, 15. 4. 2025\n      Sklep občine z dne 7. 3. 2025',
    'Prijavljeni na delavnico 15. 4. 2025',
    'Delavnica skupine 2 – 15. 4. 2025',
  ].map((above, index): CollectedLayout => ({
    name: `the day of a sign-in list is not that of the contract, nor that of another paper (${index + 1})`,
    table: `
      LISTA PRISOTNOSTI
      ${above}
      Zap. št. | Ime in priimek | Organizacija | Podpis
      1 | Ana Novak | Dom Breza | Ana Novak
      2 | Bor Kos | Dom Breza | Bor Kos
      3 | Eva Vidic | prostovoljka | Eva Vidic`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos', 'Eva Vidic'] },
      ...{ dates: ['2025-04-15', '2025-04-15', 1], marks: 3, present: 3, asks: [] },
    },
  })),
  ...[
    'Pogodba št. 110-4/2024 z dne 7. 3. 2025',
    'Datum izvedbe: | 15.–17. april 2025',
    'Datum izvedbe: | 15. 4. – 17. 4. 2025',
    'Datum izvedbe: | od torka, 15. 4. do četrtka, 17. 4. 2025',
    'Datum izvedbe: | 15. in 16. april 2025\n      Stanje | 10. 4. 2025',
  ].map((above, index): CollectedLayout => ({
    name: `the day of a contract alone, and the last of several, are asked for (${index + 1})`,
    table: `
      LISTA PRISOTNOSTI
      ${above}
      Zap. št. | Ime in priimek | Organizacija | Podpis
      1 | Ana Novak | Dom Breza | Ana Novak
      2 | Bor Kos | Dom Breza | Bor Kos
      3 | Eva Vidic | prostovoljka | Eva Vidic`,
    expected: { kind: 'attendance-list', dates: [], marks: 3, asks: ['sessionDates'] },
  })),
  {
    name: 'who signs below numbered people is nobody without a name',
    table: `
      LISTA PRISOTNOSTI
      Datum: | 15. 4. 2025
      Zap. št. | Ime in priimek | Ura prihoda | Ura odhoda | Podpis
      1 | Ana Novak | @8:00 | @12:30 |
      2 | Bor Kos | @8:10 | @12:30 |
      3 | Eva Vidic | @8:00 | @12:00 |

      Vodja: Ema Rus | | | Podpis: ____________ |`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos', 'Eva Vidic'] },
      ...{ marks: 3, present: 3, asks: [] },
    },
  },
];
