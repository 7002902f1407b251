/** "Start date" beside "End date", days later: each row is of a week or of a project, and none of a day. */
import type { Grid } from '../cells/grid';
import { areLongSpans } from '../days/long-spans';
import type { ColumnMeaning } from '../tables/columns';
import type { VerticalRun } from './vertical-runs';

export const isOfSpans = (grid: Grid, { column, rows }: VerticalRun, meanings: readonly ColumnMeaning[]): boolean =>
  meanings.some(
    ({ heading, column: end }) =>
      (heading === 'exit' || heading === 'timeOut') && areLongSpans(grid, rows, column, end),
  );
