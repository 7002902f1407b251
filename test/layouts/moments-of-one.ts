/** Logs of moments without headings: when somebody began, and beside it when they ended. People are invented. */
import type { CollectedLayout } from './layout';

const DAYS = ['2021-10-25', '2021-10-26', '2021-10-27', '2021-10-28', '2021-10-29', '2021-11-02'];
/** A stretch of each day, as it would be read were it not for what stands beside or within it. */
const logOf = (row: (day: string, index: number) => string): string => `
      ${DAYS.map(row).join('\n      ')}`;
const stretch = (day: string): string => `@${day} 08:30 | @${day} 09:30`;

export const MOMENTS_OF_ONE: readonly CollectedLayout[] = [
  {
    name: 'moments of beginning and end under no headings, below some sums, are stretches of one person',
    table: `
      Opravljeno | h | min
      11 | 11 | 28

      | | | @2021-10-25 08:30 | @2021-10-25 09:40 | 1.17
      | | | @2021-10-25 10:00 | @2021-10-25 12:45 | 2.75
      | | | @2021-10-26 08:26 | @2021-10-26 08:55 | 0.48
      | | | @2021-10-26 22:40 | @2021-10-27 01:05 | 2.42
      | | | @2021-10-27 08:36 | @2021-10-27 10:10 | 1.57
      | | | @2021-10-28 08:02 | @2021-10-28 11:07 | 3.08
      | | | @2021-10-29 08:02 |`,
    expected: {
      ...{ kind: 'person-month', headerRow: null, people: [], dates: ['2021-10-25', '2021-10-29', 5] },
      ...{ marks: 5, present: 5, absent: 0, unclear: 0, asks: ['person'] },
    },
  },
  {
    name: 'moments as texts are stretches of one person as well',
    table: `
      25. 10. 2021 8:31 | 25. 10. 2021 9:41
      25. 10. 2021 10:01 | 25. 10. 2021 12:44
      26. 10. 2021 8:26 | 26. 10. 2021 8:55
      26. 10. 2021 9:52 | 26. 10. 2021 12:24
      27. 10. 2021 8:36 | 27. 10. 2021 10:10`,
    expected: {
      ...{ kind: 'person-month', people: [], dates: ['2021-10-25', '2021-10-27', 3] },
      ...{ marks: 3, present: 3, asks: ['person'] },
    },
  },
  {
    name: 'a stretch of each day is read, whatever figure stands behind it',
    table: logOf((day, index) => `${stretch(day)} | ${String(index + 1)}`),
    expected: { kind: 'person-month', people: [], dates: ['2021-10-25', '2021-11-02', 6], marks: 6, present: 6 },
  },
  ...(
    [
      ['a room before it', (day, index) => `A${String(index + 1)} | ${stretch(day)}`],
      ['a name behind it', (day, index) => `${stretch(day)} | ${index % 2 === 0 ? 'Novak' : 'Kos'}`],
      ['the next beginning before its end', (day) => `${stretch(day)}\n      @${day} 08:45 | @${day} 12:45`],
      [
        'a year between both',
        (_, index) => `@${String(2015 + index)}-01-01 00:00 | @${String(2015 + index)}-12-31 23:59`,
      ],
    ] as [string, (day: string, index: number) => string][]
  ).map(([what, row]): CollectedLayout => ({
    name: `with ${what} it is nobody's stretch`,
    table: logOf(row),
    expected: { kind: 'other', people: [], marks: 0 },
  })),
];
