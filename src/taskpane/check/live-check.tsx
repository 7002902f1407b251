/** The switch of the live check, and what it says of the cells that changed last. */
import { Link, makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fullAddress } from '../../sheet/address';
import type { CellRef } from '../../sheet/cells';
import { issueMessage } from '../../strings/issue-words';
import { SeverityIcon } from '../icons';
import { SEVERITY_COLOR, useViewStyles } from '../look';
import { useWords } from '../words';
import type { LiveCheck } from './use-live-check';

/** A pasted area may have many; the check's own list has room for all. */
const MOST_SHOWN = 3;

const useStyles = makeStyles({
  live: { display: 'flex', flexDirection: 'column' },
  findings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  finding: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', gap: tokens.spacingHorizontalXS, margin: 0 },
});

export interface LiveCheckBarProps {
  readonly live: LiveCheck;
  readonly onGoTo: (at: CellRef) => void;
}

export function LiveCheckBar({ live, onGoTo }: LiveCheckBarProps): ReactElement {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords();
  const { isOn, isReady, findings, problem, choose } = live;
  return (
    <div className={styles.live}>
      <Switch label={words.say('judgement.live')} checked={isOn} onChange={(_event, { checked }) => choose(checked)} />
      <div className={styles.findings} aria-live="polite">
        {problem !== null && <p className={view.small}>{problem}</p>}
        {isReady && !findings && problem === null && <p className={view.small}>{words.say('judgement.liveReady')}</p>}
        {isOn && findings && (
          <>
            <Link as="button" onClick={() => onGoTo({ sheet: findings.sheet, cell: findings.address })}>
              {words.say(findings.issues.length === 0 ? 'judgement.liveFine' : 'judgement.liveFound', {
                place: fullAddress({ sheet: findings.sheet, cell: findings.address }),
              })}
            </Link>
            {findings.issues.slice(0, MOST_SHOWN).map((issue, index) => (
              <p key={index} className={styles.finding}>
                <span style={{ color: SEVERITY_COLOR[issue.severity] }}>
                  <SeverityIcon severity={issue.severity} />
                </span>
                <span className={view.text}>{issueMessage(issue, words)}</span>
              </p>
            ))}
            {findings.issues.length > MOST_SHOWN && (
              <p className={view.small}>
                {words.say('judgement.liveMore', { count: findings.issues.length - MOST_SHOWN })}
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
