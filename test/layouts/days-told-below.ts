/** Days whose month, or whose order of day and month, is told by something else than the heading. People are invented. */
import type { CollectedLayout } from './layout';

const DAYS = Array.from({ length: 31 }, (_, index) => String(index + 1)).join(' | ');
const MARKS = Array.from({ length: 30 }, () => 'P').join(' | ');

const monthBelow = (below: string): string => `
      Ime in priimek | ${DAYS}
      Ana Kralj | ${MARKS}
      Bor Sever | ${MARKS}

      ${below}`;

export const DAYS_TOLD_BELOW: readonly CollectedLayout[] = [
  ...['Mesec: september 2022', ' |  |  | Month= September, Year= 2022', 'Mesec: | september 2022'].map(
    (below, index): CollectedLayout => ({
      name: `the month stands below the people (${String(index + 1)})`,
      table: monthBelow(below),
      expected: {
        people: ['Ana Kralj', 'Bor Sever'],
        dates: ['2022-09-01', '2022-09-30', 30],
        marks: 60,
        present: 60,
        asks: [],
      },
    }),
  ),
  ...[
    'Ljubljana, 3. september 2022',
    'V Novem mestu, dne 31. 10. 2022',
    'Novo mesto, 3. 9. 2022',
    'Izpisano: september 2022',
    'Mesec: september',
  ].map((below): CollectedLayout => ({
    name: `"${below}" below the people says no month of theirs`,
    table: monthBelow(below),
    expected: { people: ['Ana Kralj', 'Bor Sever'], dates: [], marks: 60, asks: ['month'] },
  })),
  {
    name: 'whoever has marks is somebody, though a day stands behind the name',
    table: `
      Prisotnost – september 2022
      Ime in priimek | 1 | 2 | 3 | 5 | 6 | 7 | 8
      Ana Kralj | P | P | P | P | P | P | P
      Sever, 3. 9. 1998 | P | P | P | P | P | P | P`,
    expected: { people: ['Ana Kralj', 'Sever, 3. 9. 1998'], marks: 14, present: 14 },
  },
  {
    name: 'the month over the next block is not that of the one above',
    table: `
      Ime in priimek | ${DAYS}
      Ana Kralj | ${MARKS}
      Bor Sever | ${MARKS}

      Mesec: september 2022
      Ime in priimek | ${DAYS}
      Ana Kralj | ${MARKS}
      Bor Sever | ${MARKS}`,
    expected: { dates: ['2022-09-01', '2022-09-30', 30], marks: 120, asks: ['month'] },
  },
  {
    name: 'a moment written as American programs write it has its month first',
    table: `
      Full Name | User Action | Timestamp
      Ana Kralj | Joined | '9/4/2020, 11:57:51 AM
      Bor Sever | Joined | '9/4/2020, 11:59:38 AM
      Bor Sever | Left | '9/4/2020, 12:13:43 PM`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Bor Sever'],
      dates: ['2020-09-04', '2020-09-04', 1],
      asks: [],
    },
  },
  ...['9/4/2020, 11:57:51', '9/4/2020 11:57:51 AM', '9/4/2020, 11:57:51 am'].map((moment): CollectedLayout => ({
    name: `"${moment}" may be of April or of September`,
    table: `
      Full Name | User Action | Timestamp
      Ana Kralj | Joined | '${moment}
      Bor Sever | Joined | '${moment}`,
    expected: { kind: 'attendance-list', people: ['Ana Kralj', 'Bor Sever'], dates: [], asks: ['dateOrder'] },
  })),
  {
    name: 'where one moment of the same list has its day first, it is asked',
    table: `
      Full Name | User Action | Timestamp
      Ana Kralj | Joined | '9/4/2020, 11:57:51 AM
      Bor Sever | Joined | '13/4/2020, 11:59:38 AM`,
    expected: { dates: [], asks: ['dateOrder'] },
  },
];
