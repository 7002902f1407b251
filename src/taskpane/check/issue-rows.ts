/** The issues as the rows of the list: filtered, grouped, each group under a heading. */
import type { Issue, RuleId, Severity } from '../../register/issue';
import { parseAreaAddress } from '../../sheet/area-address';
import type { Area } from '../../sheet/plan';

export const GROUPINGS = ['sheet', 'person', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface IssueFilter {
  readonly severities: ReadonlySet<Severity>;
  /** Words that must all be found, whatever their case and diacritics. */
  readonly search: string;
  /** Only cells of this area; null for all. */
  readonly area: { readonly sheet: string; readonly cell: string } | null;
}

export type IssueRow =
  | { readonly kind: 'group'; readonly key: string; readonly count: number }
  | { readonly kind: 'issue'; readonly issue: Issue };

/**
 * Rows for the list. Groups come in the order of their first issue (people by name), issues keep their order.
 * @param texts what the search looks at, folded; null while that is not known yet, and nothing is searched for
 */
export function issueRows(
  issues: readonly Issue[],
  grouping: Grouping,
  filter: IssueFilter,
  texts: ReadonlyMap<Issue, string> | null,
): IssueRow[] {
  const words = texts === null ? [] : fold(filter.search).split(/\s+/).filter(Boolean);
  const area = filter.area === null ? null : parseAreaAddress(filter.area.cell);
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (!filter.severities.has(issue.severity)) continue;
    if (filter.area && !(issue.at.sheet === filter.area.sheet && isWithin(issue.at.cell, area))) continue;
    if (words.length > 0) {
      const text = texts?.get(issue) ?? '';
      if (!words.every((word) => text.includes(word))) continue;
    }
    const key = keyOf(issue, grouping);
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  const keys = [...groups.keys()];
  // Nobody's issues come last.
  if (grouping === 'person') keys.sort((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'sl'));
  const rows: IssueRow[] = [];
  for (const key of keys) {
    const members = groups.get(key) ?? [];
    rows.push({ kind: 'group', key, count: members.length });
    for (const issue of members) rows.push({ kind: 'issue', issue });
  }
  return rows;
}

/** What a group is about: a sheet's name, a person's name ('' for nobody) or a rule. */
function keyOf(issue: Issue, grouping: Grouping): string {
  switch (grouping) {
    case 'sheet':
      return issue.at.sheet;
    case 'person':
      return issue.name;
    case 'rule':
      return issue.rule satisfies RuleId;
  }
}

function isWithin(cell: string, area: Area | null): boolean {
  const place = parseAreaAddress(cell);
  if (!place || !area) return false;
  return (
    place.firstRow <= area.lastRow &&
    area.firstRow <= place.lastRow &&
    place.firstColumn <= area.lastColumn &&
    area.firstColumn <= place.lastColumn
  );
}

/** Without case and diacritics. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
