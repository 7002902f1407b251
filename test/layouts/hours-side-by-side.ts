/** Timesheets of people beside each other, and what stands beside and above the days of one. People are invented. */
import type { CollectedLayout } from './layout';

export const HOURS_SIDE_BY_SIDE: readonly CollectedLayout[] = [
  {
    name: 'logs side by side, each under its name and the sum of its hours, and a table of hours by task behind them',
    table: `
      Ure po dnevih

       | Ana Novak |  | 6 | h |  | Bor Kos |  | 8 | h |  |  | Naloge |
      Datum | Število ur | Opravljeno delo | Št. |  |  Datum | Število ur | Opravljeno delo | Št. |  |  | Št. | Čas (h) | 14
      @2024-01-31 | 1 | načrt | #1 |  | @2024-01-31 | 3 | načrt | #2 |  |  | #1 | 3 |
      @2024-02-07 | 2 | risanje | #2 |  | @2024-02-07 | 2 | risanje | #2 |  |  | #2 | 8 |
      @2024-02-14 | 3 | risanje | #2 |  | @2024-02-14 | 3 | vrt |  |  |  | #3 | 3 |`,
    expected: {
      kind: 'person-month',
      headerRow: 4,
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2024-01-31', '2024-02-14', 3],
      marks: 6,
      present: 6,
      asks: [],
    },
  },
];
