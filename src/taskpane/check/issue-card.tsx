/** The chosen issue in full: where, what stands there, what is wrong, what to do and why. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Issue } from '../../register/issue';
import { fullAddress } from '../../sheet/address';
import { issueMessage, issueTodo, ruleSource, ruleTitle } from '../../strings/issue-words';
import { CloseIcon, SeverityIcon } from '../icons';
import { SEVERITY_COLOR } from '../look';
import { useWords } from '../words';
import { IssueDecision } from './issue-decision';
import type { Judgement } from './use-judgement';

const useStyles = makeStyles({
  card: {
    flexShrink: 0,
    maxHeight: '48%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    zIndex: 1,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  icon: { paddingTop: '4px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  who: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  term: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  source: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  found: {
    display: 'inline-block',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: 'tabular-nums',
  },
  link: { alignSelf: 'flex-start' },
});

export interface IssueCardProps {
  readonly issue: Issue;
  readonly busy: boolean;
  readonly judgement: Judgement;
  readonly onGoTo: () => void;
  readonly onClose: () => void;
}

export function IssueCard({ issue, busy, judgement, onGoTo, onClose }: IssueCardProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const say = (key: string): string => words.say(`pane.check.${key}`);
  const who = [issue.name, issue.date === null ? '' : words.date(issue.date)].filter(Boolean).join(' · ');
  return (
    <section className={styles.card} aria-label={say('card')}>
      <div className={styles.head}>
        <span className={styles.icon} style={{ color: SEVERITY_COLOR[issue.severity] }}>
          <SeverityIcon severity={issue.severity} />
        </span>
        <div>
          <h2 className={styles.title}>{ruleTitle(issue.rule, words)}</h2>
          {who && <p className={styles.who}>{who}</p>}
        </div>
        <Button appearance="subtle" size="small" icon={<CloseIcon />} aria-label={say('closeCard')} onClick={onClose} />
      </div>
      <dl className={styles.facts}>
        <div>
          <dt className={styles.term}>{say('wrong')}</dt>
          <dd className={styles.fact}>{issueMessage(issue, words)}</dd>
        </div>
        <div>
          <dt className={styles.term}>{say('found')}</dt>
          <dd className={styles.fact}>
            <span className={styles.found}>{issue.found === '' ? say('foundNothing') : issue.found}</span>
          </dd>
        </div>
        <div>
          <dt className={styles.term}>{say('todo')}</dt>
          <dd className={styles.fact}>{issueTodo(issue, words)}</dd>
        </div>
        <div>
          <dt className={styles.term}>{say('source')}</dt>
          <dd className={styles.source}>{ruleSource(issue.rule, words)}</dd>
          <dd className={styles.source}>{words.say('judgement.ruleId', { rule: issue.rule })}</dd>
        </div>
      </dl>
      <IssueDecision key={JSON.stringify([issue.rule, issue.at, issue.date])} {...{ issue, busy, judgement }} />
      <Button className={styles.link} size="small" onClick={onGoTo}>
        {words.say('pane.check.goTo', { cell: fullAddress(issue.at) })}
      </Button>
    </section>
  );
}
