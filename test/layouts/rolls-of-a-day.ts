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
];
