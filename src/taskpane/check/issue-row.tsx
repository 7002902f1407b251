/** One issue, or one heading, in the list. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { RULE_IDS, type RuleId } from '../../register/issue';
import type { Words } from '../../strings';
import { issueMessage, ruleTitle } from '../../strings/issue-words';
import { SeverityIcon } from '../icons';
import { SEVERITY_COLOR } from '../look';
import { useWords } from '../words';
import type { Grouping, IssueRow as Row } from './issue-rows';

export const GROUP_HEIGHT = 34;
export const ISSUE_HEIGHT = 58;

const useStyles = makeStyles({
  group: {
    display: 'flex',
    alignItems: 'end',
    height: '100%',
    boxSizing: 'border-box',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  groupName: { overflow: 'hidden', textOverflow: 'ellipsis' },
  groupCount: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  issue: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    height: 'calc(100% - 2px)',
    boxSizing: 'border-box',
    margin: '1px 8px',
    padding: '8px 8px 0',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  icon: { paddingTop: '2px', height: '16px' },
  title: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    lineHeight: '20px',
  },
  cell: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    maxWidth: '130px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  message: {
    gridColumn: '2 / 4',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
  },
});

export interface IssueRowProps {
  readonly row: Row;
  readonly active: boolean;
  readonly grouping: Grouping;
}

export function IssueRow({ row, active, grouping }: IssueRowProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  if (row.kind === 'group') {
    return (
      <div className={styles.group}>
        <span className={styles.groupName}>{groupName(row.key, grouping, words)}</span>
        <span className={styles.groupCount}>{row.count}</span>
      </div>
    );
  }
  const { issue } = row;
  return (
    <div className={mergeClasses(styles.issue, active && styles.active)}>
      <span className={styles.icon} style={{ color: SEVERITY_COLOR[issue.severity] }}>
        <SeverityIcon severity={issue.severity} />
      </span>
      <span className={styles.title}>
        {grouping === 'person' ? ruleTitle(issue.rule, words) : rowTitle(row, words)}
      </span>
      <span className={styles.cell}>
        {grouping === 'sheet' ? issue.at.cell : `${issue.at.sheet} · ${issue.at.cell}`}
      </span>
      <span className={styles.message}>{issueMessage(issue, words)}</span>
    </div>
  );
}

/** What a screen reader says of a row. */
export function rowLabel(row: Row, words: Words): string {
  if (row.kind === 'group') return row.key;
  const { severity, at, name } = row.issue;
  return [words.say(`pane.check.severity.${severity}`), `${at.sheet} ${at.cell}`, name, issueMessage(row.issue, words)]
    .filter(Boolean)
    .join(', ');
}

function rowTitle(row: Row & { readonly kind: 'issue' }, words: Words): string {
  const { name, date, rule } = row.issue;
  if (name === '') return ruleTitle(rule, words);
  return date === null ? name : `${name} · ${words.date(date)}`;
}

function groupName(key: string, grouping: Grouping, words: Words): string {
  if (grouping === 'rule' && isRule(key)) return ruleTitle(key, words);
  return grouping === 'person' && key === '' ? words.say('pane.check.nobody') : key;
}

const isRule = (text: string): text is RuleId => RULE_IDS.some((id) => id === text);
