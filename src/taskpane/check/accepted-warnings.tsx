/** Warnings that staff accepted: out of the list and its counts, but in sight, and to be taken back. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AcceptedIssue } from '../../excel';
import type { CellRef } from '../../sheet/cells';
import { fullAddress } from '../../sheet/address';
import { issueMessage } from '../../strings/issue-words';
import { useViewStyles } from '../look';
import { useWords } from '../words';
import type { Judgement } from './use-judgement';

const useStyles = makeStyles({
  section: {
    flexShrink: 0,
    maxHeight: '35%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
  },
});

export interface AcceptedWarningsProps {
  readonly accepted: readonly AcceptedIssue[];
  readonly busy: boolean;
  readonly judgement: Judgement;
  readonly onGoTo: (at: CellRef) => void;
}

export function AcceptedWarnings({ accepted, busy, judgement, onGoTo }: AcceptedWarningsProps): ReactElement | null {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords();
  if (accepted.length === 0) return null;
  return (
    <details className={styles.section}>
      <summary className={styles.summary}>{words.say('judgement.accepted', { count: accepted.length })}</summary>
      <ul className={styles.list}>
        {accepted.map(({ issue, acceptance: { fingerprint, reason, by, on } }) => (
          <li key={fingerprint} className={styles.item}>
            <Link as="button" onClick={() => onGoTo(issue.at)}>
              {fullAddress(issue.at)}
            </Link>
            <p className={view.text}>{issueMessage(issue, words)}</p>
            <p className={view.small}>{words.say('judgement.acceptedBy', { by, reason, date: words.date(on) })}</p>
            <Button size="small" disabledFocusable={busy} onClick={() => judgement.takeBack(issue)}>
              {words.say('judgement.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
