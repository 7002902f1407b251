/** Closing a week, taking that back, and the file for the bank of a closed one. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useViewStyles } from '../look';
import type { WeekReport } from '../reports';
import { useWords } from '../words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface ClosingProps {
  readonly made: WeekReport;
  readonly busy: boolean;
  readonly onClose: (withoutHeld: boolean) => void;
  readonly onReopen: () => void;
  readonly onPay: () => void;
  readonly onList: () => void;
}

const heldNames = ({ held }: WeekReport): string => held.map(({ name }) => name).join(', ');

export function Closing({ made, busy, onClose, onReopen, onPay, onList }: ClosingProps): ReactElement {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const say = (key: string, facts = {}): string => words.say(`pane.week.${key}`, facts);
  const [asking, setAsking] = useState(false);
  const [withoutHeld, setWithoutHeld] = useState(false);
  if (made.isClosed) {
    return (
      <div className={styles.question}>
        <p className={view.text}>
          {made.closedOn === null ? say('closed') : say('closedOn', { date: words.date(made.closedOn) })}
        </p>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={busy} onClick={onPay}>
            {say('pay')}
          </Button>
          <Button disabledFocusable={busy} onClick={onList}>
            {say('list')}
          </Button>
          {!asking && (
            <Button disabledFocusable={busy} onClick={() => setAsking(true)}>
              {say('reopen')}
            </Button>
          )}
        </div>
        {asking && (
          <div className={styles.question} role="group" aria-label={say('reopen')}>
            <p className={view.text}>{say('reopenQuestion')}</p>
            <div className={styles.buttons}>
              <Button appearance="primary" autoFocus disabledFocusable={busy} onClick={onReopen}>
                {say('reopen')}
              </Button>
              <Button onClick={() => setAsking(false)}>{words.say('pane.confirm.no')}</Button>
            </div>
          </div>
        )}
      </div>
    );
  }
  if (!asking) {
    return (
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => setAsking(true)}>
          {say('close')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.question} role="group" aria-label={say('close')}>
      <p className={view.text}>{say('closeQuestion')}</p>
      {made.held.length > 0 && (
        <>
          <Checkbox
            checked={withoutHeld}
            onChange={(_event, { checked }) => setWithoutHeld(checked === true)}
            label={say('withoutHeld', { count: made.held.length })}
          />
          <p className={view.small}>{say('withoutHeldNames', { names: heldNames(made) })}</p>
        </>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          autoFocus
          disabledFocusable={busy}
          onClick={() => {
            setAsking(false);
            onClose(withoutHeld);
          }}
        >
          {say('close')}
        </Button>
        <Button onClick={() => setAsking(false)}>{words.say('pane.confirm.no')}</Button>
      </div>
    </div>
  );
}
