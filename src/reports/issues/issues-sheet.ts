/** The sheet Težave: everything that a check found, one row an issue, as a table to sort and filter. */
import type { Issue } from '../../register/issue';
import type { IsoDate } from '../../programme/units';
import type { PlanCell, SheetPlan } from '../../sheet/plan';
import { serialOf } from '../../sheet/serial';
import { issueMessage, issueTodo, ruleTitle } from '../../strings/issue-words';
import type { Words } from '../../strings';
import { printFooter } from '../provenance';
import { SheetRows } from '../sheet-rows';

/** Name and headings are part of the contract. */
export const ISSUES_SHEET = 'Težave';
const ISSUES_TABLE = 'tblTezave';
const HEADINGS = ['List', 'Celica', 'Udeleženec', 'Datum', 'Resnost', 'Pravilo', 'Najdeno', 'Kaj storiti'] as const;
const COLUMN_WIDTHS = [18, 8, 22, 12, 11, 24, 52, 52];

/** @param today the day as of which the check was made */
export function issuesSheet(issues: readonly Issue[], today: IsoDate, words: Words): SheetPlan {
  const rows = new SheetRows(COLUMN_WIDTHS);
  rows.add([{ value: words.say('reports.issues.title'), style: 'title' }]);
  rows.add([
    { value: words.say('reports.issues.subtitle', { date: words.date(today), count: issues.length }), style: 'label' },
  ]);
  rows.skip();
  const headerRow = rows.add(HEADINGS.map((heading) => ({ value: heading, style: 'header' })));
  for (const issue of issues) addIssue(rows, issue, words);
  if (issues.length === 0) rows.add(HEADINGS.map(() => ({ style: 'gridWrapped' })));
  const lastRow = rows.next - 1;
  return {
    name: ISSUES_SHEET,
    purpose: 'output',
    cells: rows.cells,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: rows.rowHeights,
    merges: rows.merges,
    tables: [
      { name: ISSUES_TABLE, area: { firstRow: headerRow, firstColumn: 0, lastRow, lastColumn: HEADINGS.length - 1 } },
    ],
    freeze: { rows: headerRow + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      titleRows: { first: headerRow, last: headerRow },
      footer: printFooter(words.say('reports.issues.title'), words),
    },
  };
}

/** One row, as high as the longest of its texts. */
function addIssue(rows: SheetRows, issue: Issue, words: Words): void {
  const cells: PlanCell[] = [
    issue.at.sheet,
    issue.at.cell,
    issue.name,
    issue.date === null ? '' : serialOf(issue.date),
    words.say(`reports.issues.severity.${issue.severity}`),
    ruleTitle(issue.rule, words),
    issueMessage(issue, words),
    issueTodo(issue, words),
  ].map((value): PlanCell => ({ value, style: typeof value === 'number' ? 'gridDate' : 'gridWrapped' }));
  const heights = cells.map(({ value }, column) =>
    typeof value === 'string' ? rows.heightOf(value, 'gridWrapped', column, column) : 0,
  );
  rows.add(cells, Math.max(...heights));
}
