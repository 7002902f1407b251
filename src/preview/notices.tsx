/** What the page must say: a file that cannot be opened, a cell that cannot be written, and what of the file is not kept. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { LostPart } from '../host';
import type { Words } from '../strings';
import { CloseIcon } from '../taskpane/icons';
import { problemKey, type Failure } from './use-workbook';

const useStyles = makeStyles({
  place: { padding: '4px 12px', display: 'flex', flexDirection: 'column', gap: '4px', ':empty': { display: 'none' } },
});

export interface NoticesProps {
  readonly words: Words;
  readonly lost: readonly LostPart[];
  readonly failure: Failure | null;
  readonly onDismiss: () => void;
}

export function Notices({ words, lost, failure, onDismiss }: NoticesProps): ReactElement {
  const styles = useStyles();
  const [seen, setSeen] = useState<readonly LostPart[] | null>(null);
  return (
    <div className={styles.place} aria-live="polite">
      {failure && <Bar intent="error" text={failureText(failure, words)} words={words} onDismiss={onDismiss} />}
      {lost.length > 0 && seen !== lost && (
        <Bar
          intent="warning"
          text={words.say('preview.lost', { parts: lost.map((part) => lostText(part, words)).join(', ') })}
          words={words}
          onDismiss={() => setSeen(lost)}
        />
      )}
    </div>
  );
}

interface BarProps {
  readonly intent: 'error' | 'warning';
  readonly text: string;
  readonly words: Words;
  readonly onDismiss: () => void;
}

function Bar({ intent, text, words, onDismiss }: BarProps): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline" role={intent === 'error' ? 'alert' : 'status'}>
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<CloseIcon />}
            aria-label={words.say('preview.dismiss')}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

function failureText({ fileName, thrown }: Failure, words: Words): string {
  const key = problemKey(thrown);
  const reason = key ? words.say(key) : String(thrown);
  return fileName === null ? reason : `${words.say('preview.openFailed', { file: fileName })} ${reason}`;
}

const lostText = ({ what, sheet }: LostPart, words: Words): string =>
  sheet ? `${words.say(`host.lost.${what}`)} (${sheet})` : words.say(`host.lost.${what}`);
