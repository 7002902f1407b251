/** Ends the reading of a sheet: the account of its cells, the reasons of those outside its tables, the questions about marks. */
import { Ledger } from './cells/account';
import { withSessionDates } from './answers';
import { textAt, type Grid } from './cells/grid';
import type { LegendHit } from './marks/legend-in-sheet';
import { markQuestions } from './marks/mark-questions';
import type { TableReading } from './matrices/matrix';
import { mergeTables } from './matrices/merge-tables';
import { withMergedDays } from './merged-days';
import { isTotalLabel } from './people/names';
import type { IgnoreReason, SheetReading } from './reading';
import type { SheetContext } from './sheet-context';
import { unreadMarks } from './unread-marks';

/** A sheet that holds no table of people. */
export const emptyTable = (kind: TableReading['kind']): TableReading => ({
  kind,
  headerRow: null,
  people: [],
  days: [],
  entries: [],
  blanks: [],
  participants: [],
  weekdayDoubts: [],
  headingDoubts: [],
  questions: [],
});

/** What cells outside the tables are, by their place. */
export function closing(
  grid: Grid,
  headerRow: number | null,
  hits: readonly LegendHit[],
): (row: number, column: number) => IgnoreReason {
  const legend = new Set(
    hits.flatMap(({ row, column, explainedAt }) => [
      `${row}/${column}`,
      ...(explainedAt ? [`${explainedAt.row}/${explainedAt.column}`] : []),
    ]),
  );
  const top = headerRow === null ? 0 : headerRow - grid.place(0, 0).row;
  const totals = new Map<number, boolean>();
  return (row, column) => {
    if (legend.has(`${row}/${column}`)) return 'legend';
    if (row < top) return 'title';
    let total = totals.get(row);
    if (total === undefined) {
      total = false;
      for (let at = 0; at < Math.min(grid.columns, 8) && !total; at++) total = isTotalLabel(textAt(grid, row, at));
      totals.set(row, total);
    }
    return total ? 'totals' : 'outsideTable';
  };
}

/** What was read of a sheet, with every cell that nobody claimed ignored for a reason. */
export function close(
  grid: Grid,
  ledger: Ledger,
  tables: readonly TableReading[],
  hits: readonly LegendHit[],
  reasonOf: (row: number, column: number) => IgnoreReason,
  context?: SheetContext,
): SheetReading {
  const table = withMergedDays(withSessionDates(mergeTables(tables), grid.name, context?.answers ?? {}), grid);
  const unread = context ? unreadMarks(grid, table, ledger, hits, context.answers) : [];
  const { account, ignored } = ledger.close(reasonOf);
  // A form that names nobody and that nobody has filled in leaves nothing to decide.
  const questions =
    table.entries.length === 0 && table.people.length === 0
      ? []
      : [...table.questions, ...unread, ...(context ? markQuestions(grid.name, table.entries, context.answers) : [])];
  return {
    sheet: grid.name,
    kind: table.kind,
    headerRow: table.headerRow === null ? null : table.headerRow + 1,
    people: table.people,
    days: table.days,
    entries: table.entries,
    blanks: table.blanks,
    participants: table.participants,
    legend: hits.map(({ mark, meaning, description, at }) => ({ mark, meaning, description, at })),
    weekdayDoubts: table.weekdayDoubts,
    headingDoubts: table.headingDoubts,
    ignored,
    questions,
    account,
  };
}

/** A sheet of which nothing is claimed. */
export const closeUnread = (grid: Grid): SheetReading =>
  close(grid, new Ledger(grid), [emptyTable('other')], [], () => 'notAttendance');
