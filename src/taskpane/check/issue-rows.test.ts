import type { Issue } from '../../register/issue';
import { fold, issueRows, type IssueFilter, type IssueRow } from './issue-rows';

const issue = (sheet: string, cell: string, name: string, facts: Partial<Issue> = {}): Issue => ({
  rule: 'mark-unknown',
  severity: 'error',
  at: { sheet, cell },
  participant: name ? 'U001' : null,
  name,
  date: null,
  found: 'X',
  variant: 'unknown',
  facts: {},
  ...facts,
});

const ISSUES = [
  issue('September 2020', 'F7', 'Žagar Cvetka'),
  issue('September 2020', 'F9', 'Čeh Boris', { severity: 'warning', rule: 'mark-missing' }),
  issue('Oktober 2020', 'C4', '', { severity: 'note', rule: 'parameter-unconfirmed' }),
  issue('Oktober 2020', 'D4', 'Čeh Boris'),
];
const ALL: IssueFilter = { severities: new Set(['error', 'warning', 'note']), search: '', area: null };
const TEXTS = new Map(ISSUES.map((each) => [each, fold(`${each.name} ${each.at.cell}`)]));
const shape = (rows: readonly IssueRow[]): string[] =>
  rows.map((row) => (row.kind === 'group' ? `${row.key} (${row.count})` : row.issue.at.cell));

describe('rows of the list', () => {
  test('group by sheet in the order of the sheets', () => {
    expect(shape(issueRows(ISSUES, 'sheet', ALL, TEXTS))).toEqual([
      'September 2020 (2)', 'F7', 'F9', 'Oktober 2020 (2)', 'C4', 'D4',
    ]); // prettier-ignore
  });

  test('group by person in Slovenian order, nobody last', () => {
    expect(shape(issueRows(ISSUES, 'person', ALL, TEXTS))).toEqual([
      'Čeh Boris (2)', 'F9', 'D4', 'Žagar Cvetka (1)', 'F7', ' (1)', 'C4',
    ]); // prettier-ignore
  });

  test('group by rule', () => {
    expect(shape(issueRows(ISSUES, 'rule', ALL, TEXTS))).toEqual([
      'mark-unknown (2)', 'F7', 'D4', 'mark-missing (1)', 'F9', 'parameter-unconfirmed (1)', 'C4',
    ]); // prettier-ignore
  });

  test('leave out other severities', () => {
    const rows = issueRows(ISSUES, 'sheet', { ...ALL, severities: new Set(['note']) }, TEXTS);
    expect(shape(rows)).toEqual(['Oktober 2020 (1)', 'C4']);
  });

  test('find all words whatever their case and diacritics', () => {
    expect(shape(issueRows(ISSUES, 'sheet', { ...ALL, search: ' ceh  d4 ' }, TEXTS))).toEqual([
      'Oktober 2020 (1)',
      'D4',
    ]);
  });

  test('keep to the cells of an area of a sheet', () => {
    const area = { sheet: 'September 2020', cell: 'E5:F8' };
    expect(shape(issueRows(ISSUES, 'sheet', { ...ALL, area }, TEXTS))).toEqual(['September 2020 (1)', 'F7']);
  });

  test('are all there while the texts to search in are not', () => {
    expect(issueRows(ISSUES, 'sheet', { ...ALL, search: 'ceh' }, null)).toEqual(issueRows(ISSUES, 'sheet', ALL, TEXTS));
  });
});
