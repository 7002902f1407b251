/** What can be decided about the chosen issue: a sure correction, or accepting a warning. Both are done on confirmation only. */
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { canBeAccepted } from '../../excel';
import type { Issue } from '../../register/issue';
import { fullAddress } from '../../sheet/address';
import { fixText } from '../../strings/issue-words';
import { useViewStyles } from '../look';
import { useWords } from '../words';
import type { Judgement } from './use-judgement';

const useStyles = makeStyles({
  decision: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface IssueDecisionProps {
  readonly issue: Issue;
  readonly busy: boolean;
  readonly judgement: Judgement;
}

export function IssueDecision({ issue, busy, judgement }: IssueDecisionProps): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const [asked, setAsked] = useState<'fix' | 'accept' | null>(null);
  const { fix } = issue;
  const cancel = (): void => setAsked(null);
  if (asked === 'fix' && fix) {
    return (
      <Confirmed
        question={words.say('judgement.fixQuestion', {
          cell: fullAddress(fix.at),
          ...fixText(fix, words),
        })}
        action={words.say('judgement.fixWrite')}
        busy={busy}
        onConfirm={() => judgement.fix(fix)}
        onCancel={cancel}
      />
    );
  }
  if (asked === 'accept') return <AcceptForm {...{ issue, busy, judgement }} onCancel={cancel} />;
  if (!fix && !canBeAccepted(issue)) return null;
  return (
    <div className={styles.buttons}>
      {fix && (
        <Button size="small" disabledFocusable={busy} onClick={() => setAsked('fix')}>
          {words.say('judgement.fix', fixText(fix, words))}
        </Button>
      )}
      {canBeAccepted(issue) && (
        <Button size="small" disabledFocusable={busy} onClick={() => setAsked('accept')}>
          {words.say('judgement.accept')}
        </Button>
      )}
    </div>
  );
}

interface ConfirmedProps {
  readonly question: string;
  readonly action: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Confirmed({ question, action, busy, onConfirm, onCancel }: ConfirmedProps): ReactElement {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords();
  return (
    <div className={styles.decision}>
      <p className={view.text}>{question}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onConfirm}>
          {action}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.say('judgement.cancel')}
        </Button>
      </div>
    </div>
  );
}

function AcceptForm({
  issue,
  busy,
  judgement,
  onCancel,
}: IssueDecisionProps & { readonly onCancel: () => void }): ReactElement {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(judgement.by);
  const isComplete = reason.trim() !== '' && by.trim() !== '';
  return (
    <form
      className={styles.decision}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete && !busy) judgement.accept(issue, reason, by);
      }}
    >
      <p className={view.small} id={id}>
        {words.say('judgement.acceptHint')}
      </p>
      <Field label={words.say('judgement.reason')} size="small" required>
        <Textarea
          size="small"
          autoFocus
          aria-describedby={id}
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <Field label={words.say('judgement.by')} size="small" required>
        <Input size="small" value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy || !isComplete}>
          {words.say('judgement.acceptNow')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.say('judgement.cancel')}
        </Button>
      </div>
    </form>
  );
}
