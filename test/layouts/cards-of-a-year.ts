/** Cards of one person's year: months down, the days of each across, sums and a key around them. */
import type { CollectedLayout } from './layout';

const DAYS = Array.from({ length: 31 }, (_, index) => String(index + 1)).join(' | ');

/** @param marks those of the first days of the month */
const row = (month: string, marks: readonly string[], sums: string): string =>
  `${month} | ${[...marks, ...Array.from({ length: 31 - marks.length }, () => '')].join(' | ')} | ${sums}`;

/** The first three months hold four hours' days, an absence and a holiday; the others are still blank. */
const card = (heading: string, months: readonly string[], title = 'KARTON UDELEŽENKE – LETO 2023'): string => `
      ${title}
      Ime in priimek: | | | Vida Lampe

      ${heading} | ${DAYS} | ur | dni | B
      ${row(months[0] ?? '', ['P', '', '4', '4', 'B'], '8 | 2 | 1')}
      ${row(months[1] ?? '', ['4', '4', '4'], '12 | 3 | 0')}
      ${row(months[2] ?? '', ['B', 'N', '4,5'], '4,5 | 1 | 1')}
      ${months
        .slice(3)
        .map((month) => row(month, [], '0 | 0 | 0'))
        .join('\n      ')}
      SKUPAJ | ${' | '.repeat(30)} | 24,5 | 6 | 2

      ure = prisotna, B = bolniška, N = neopravičeno, P = praznik`;

const WHOLE = {
  kind: 'person-month', headerRow: 4, people: ['Vida Lampe'], dates: ['2023-01-01', '2023-12-31', 365],
  marks: 10, present: 6, absent: 3, unclear: 0, asks: [],
} as const; // prettier-ignore

const words = (text: string): string[] => text.split(' ');

export const CARDS_OF_A_YEAR: readonly CollectedLayout[] = [
  {
    name: 'short months, of which one is a weekday in another language',
    table: card('mesec', words('JAN FEB MAR APR MAJ JUN JUL AVG SEP OKT NOV DEC')),
    expected: WHOLE,
  },
  {
    name: 'short months with a full stop',
    table: card('Mes.', words('jan. feb. mar. apr. maj jun. jul. avg. sep. okt. nov. dec.')),
    expected: WHOLE,
  },
  {
    name: 'Roman months under their heading',
    table: card('Mesec', words('I. II. III. IV. V. VI. VII. VIII. IX. X. XI. XII.')),
    expected: WHOLE,
  },
  {
    name: 'numbered months under their heading',
    table: card('mesec/dan', words('1 2 3 4 5 6 7 8 9 10 11 12')),
    expected: WHOLE,
  },
  {
    name: 'months with their own years, over the turn of a year',
    table: card('', words('nov.2022 dec.2022 jan.2023 feb.2023'), 'KARTON UDELEŽENKE'),
    expected: { ...WHOLE, dates: ['2022-11-01', '2023-02-28', 120] },
  },
  {
    name: 'no year anywhere: it is asked',
    table: card('mesec', words('JAN FEB MAR APR'), 'KARTON UDELEŽENKE'),
    expected: { kind: 'person-month', people: ['Vida Lampe'], dates: [], marks: 10, asks: ['year'] },
  },
  {
    name: 'rows of weekdays are no months',
    table: card('dan', words('LUN MAR MER JEU')),
    expected: { present: 0 },
  },
];
