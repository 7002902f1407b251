/** What each row of a block of days says: its marks, times and hours, with what its activities and notes say of them. */
import { markKey } from '../../programme';
import type { Grid } from '../cells/grid';
import type { Explained, MarkReader } from '../marks/mark-context';
import { explainer, markReader } from '../marks/marks';
import { DEFAULTS_FOR_HOURS } from '../marks/marks-together';
import { countColumn } from '../matrices/mark-counts';
import type { SheetContext } from '../sheet-context';
import { activityColumns, withoutAbsence, type RowReading } from './activity-away';
import { withCode } from './code-for-times';
import { contradiction, disagreeingRows } from './disagreeing-rows';
import { notedReader } from './leave-in-notes';
import type { Block } from './timesheet-blocks';
import { fillerColumns, readRow } from './timesheet-row';

/** Null of a row that says nothing. */
export function rowReader(
  grid: Grid,
  block: Block,
  legend: readonly Explained[],
  context: SheetContext,
): (row: number) => RowReading | null {
  const { run, columns, meanings } = block;
  const reader = readerOf(grid, block, [legend, ...context.legends], context);
  const fillers = fillerColumns(grid, run, columns);
  const disagreeing = disagreeingRows(grid, block);
  const activities = activityColumns(grid, run, meanings);
  const withNote = notedReader(grid, run, columns, meanings, fillers);
  const explained = explainerOfHours(legend, context);
  return (row) => {
    const noted = withNote(row, withoutAbsence(grid, row, activities, readRow(grid, row, columns, reader, fillers)));
    const told = withCode(grid, row, columns, explained, noted);
    return told !== null && disagreeing.has(row) ? { ...told, ...contradiction(grid, row, columns) } : told;
  };
}

/** What stands in place of hours, as legends, answers and the codes of every office explain it. */
export const explainerOfHours = (
  legend: readonly Explained[],
  { legends, defaultsHold }: SheetContext,
): ReturnType<typeof explainer> => explainer([legend, ...legends, defaultsHold ? DEFAULTS_FOR_HOURS : []]);

function readerOf(
  grid: Grid,
  { run, columns, codes }: Block,
  legends: readonly (readonly Explained[])[],
  { defaultsHold, faltaLanguage }: SheetContext,
): MarkReader | null {
  if (columns.status === null) return null;
  const reader = markReader(countColumn(grid, run.rows, columns.status), {
    legends,
    defaultsHold,
    faltaLanguage,
    numbersArePoints: false,
    numbersAreHours: false,
  });
  if (!codes) return reader;
  const explained = new Set(legends.flat().map(({ mark }) => markKey(mark)));
  return (value, isTime) => {
    const reading = reader(value, isTime);
    return reading.kind === 'present' && !explained.has(markKey(String(value)))
      ? { kind: 'unclear', why: 'unexplained' }
      : reading;
  };
}
