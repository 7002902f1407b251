/** Severities to show, a search, and how to group. */
import { makeStyles, mergeClasses, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../register/issue';
import { SeverityIcon } from '../icons';
import { SEVERITY_COLOR } from '../look';
import { useWords } from '../words';
import { GROUPINGS, type Grouping } from './issue-rows';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  severities: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  severity: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '28px',
    padding: '0 10px 0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  off: {
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
    color: tokens.colorNeutralForeground3,
    textDecorationLine: 'line-through',
  },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 112px)', gap: '6px' },
  search: { minWidth: 0, maxWidth: 'none' },
});

export interface FilterBarProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly severities: ReadonlySet<Severity>;
  readonly onSeverities: (severities: ReadonlySet<Severity>) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
}

export function FilterBar(props: FilterBarProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const say = (key: string): string => words.say(`pane.check.${key}`);
  const toggle = (severity: Severity): void => {
    const chosen = new Set(props.severities);
    if (!chosen.delete(severity)) chosen.add(severity);
    props.onSeverities(chosen);
  };
  return (
    <div className={styles.bar}>
      <div className={styles.severities} role="group" aria-label={say('filter')}>
        {SEVERITIES.filter((severity) => props.counts[severity] > 0).map((severity) => {
          const on = props.severities.has(severity);
          return (
            <button
              key={severity}
              type="button"
              className={mergeClasses(styles.severity, !on && styles.off)}
              aria-pressed={on}
              onClick={() => toggle(severity)}
            >
              <span style={{ color: on ? SEVERITY_COLOR[severity] : undefined, display: 'inline-flex' }}>
                <SeverityIcon severity={severity} />
              </span>
              {words.say(`pane.check.${severity}`, { count: props.counts[severity] })}
            </button>
          );
        })}
      </div>
      <div className={styles.fields}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={say('search')}
          placeholder={say('searchHint')}
          value={props.search}
          onChange={(_event, { value }) => props.onSearch(value)}
        />
        <Select
          size="small"
          aria-label={say('group')}
          value={props.grouping}
          onChange={(_event, { value }) => {
            const chosen = GROUPINGS.find((grouping) => grouping === value);
            if (chosen) props.onGrouping(chosen);
          }}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {words.say('pane.check.groupedBy', { what: say(`grouping.${grouping}`) })}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
