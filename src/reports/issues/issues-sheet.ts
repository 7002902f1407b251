/** The sheet Težave: everything that a check found, one row an issue, as a table to sort and filter. */
import type { Issue } from '../../register/issue';
import type { IsoDate } from '../../programme/units';
import type { PlanCell, SheetPlan } from '../../sheet/plan';
import { serialOf } from '../../sheet/serial';
import { issueMessage, issueTodo, ruleTitle } from '../../strings/issue-words';
import type { Words } from '../../strings';
import type { AcceptedWarning } from '../accepted-warnings';
import { printFooter } from '../provenance';
import { SheetRows } from '../sheet-rows';

/** Name and headings are part of the contract. */
export const ISSUES_SHEET = 'Težave';
const ISSUES_TABLE = 'tblTezave';
const HEADINGS = ['List', 'Celica', 'Udeleženec', 'Datum', 'Resnost', 'Pravilo', 'Najdeno', 'Kaj storiti'] as const;
const COLUMN_WIDTHS = [18, 8, 22, 12, 11, 24, 52, 52];

/** Accepted warnings stand below the open ones, with who accepted them, when and why. */
const ACCEPTED_HEADINGS = ['sheet', 'cell', 'participant', 'date', 'by', 'rule', 'found', 'reason'] as const;

/** What a check found; warnings that staff accepted apart. */
export interface FoundIssues {
  readonly issues: readonly Issue[];
  readonly accepted: readonly AcceptedWarning[];
}

/** @param today the day as of which the check was made */
export function issuesSheet({ issues, accepted }: FoundIssues, today: IsoDate, words: Words): SheetPlan {
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
  addAccepted(rows, accepted, words);
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

function addAccepted(rows: SheetRows, accepted: readonly AcceptedWarning[], words: Words): void {
  if (accepted.length === 0) return;
  const say = (key: string): string => words.say(`reports.issues.accepted.${key}`);
  rows.skip();
  rows.add([{ value: say('title'), style: 'subtitle' }]);
  rows.add(ACCEPTED_HEADINGS.map((heading) => ({ value: say(heading), style: 'header' })));
  for (const { issue, acceptance } of accepted) {
    const { by, on, reason } = acceptance;
    addRow(rows, [
      ...placeOf(issue),
      `${by}, ${words.date(on)}`,
      ruleTitle(issue.rule, words),
      issueMessage(issue, words),
      reason,
    ]);
  }
}

function addIssue(rows: SheetRows, issue: Issue, words: Words): void {
  addRow(rows, [
    ...placeOf(issue),
    words.say(`reports.issues.severity.${issue.severity}`),
    ruleTitle(issue.rule, words),
    issueMessage(issue, words),
    issueTodo(issue, words),
  ]);
}

const placeOf = ({ at, name, date }: Issue): (string | number)[] => [
  at.sheet,
  at.cell,
  name,
  date === null ? '' : serialOf(date),
];

/** As high as the longest of its texts. */
function addRow(rows: SheetRows, values: readonly (string | number)[]): void {
  const cells = values.map((value): PlanCell => ({
    value,
    style: typeof value === 'number' ? 'gridDate' : 'gridWrapped',
  }));
  const heights = values.map((value, column) =>
    typeof value === 'string' ? rows.heightOf(value, 'gridWrapped', column, column) : 0,
  );
  rows.add(cells, Math.max(...heights));
}
