/** The one place where the pane tells what went wrong, what was stopped and what is done; and the progress of running work. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CloseIcon } from './icons';
import { problemSentence } from './problem';
import type { Notice as NoticeText } from './use-tasks';
import type { Runner } from './use-run';
import { useWords } from './words';

const useStyles = makeStyles({
  place: { padding: `0 ${tokens.spacingHorizontalL}`, ':empty': { display: 'none' } },
  progress: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', gap: '4px 8px' },
  bar: { gridColumn: '1 / 3' },
  body: { minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'normal' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface NoticeProps {
  readonly runner: Runner;
  readonly notice: NoticeText | null;
  readonly onDismiss: () => void;
}

export function NoticePlace({ runner, notice, onDismiss }: NoticeProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { running, progress, failure } = runner;
  return (
    <div className={styles.place} aria-live="polite">
      {running && (
        <div className={styles.progress}>
          <span id="progress-label" className={styles.label}>
            {words.say(`pane.run.${running}`)}
          </span>
          <Button size="small" onClick={runner.stop}>
            {words.say('pane.run.stop')}
          </Button>
          <ProgressBar
            className={styles.bar}
            aria-labelledby="progress-label"
            {...(progress === null ? {} : { value: progress })}
          />
        </div>
      )}
      {!running && failure?.stopped && (
        <Message intent="info" text={words.say('pane.run.stopped')} onDismiss={onDismiss} />
      )}
      {!running && failure && !failure.stopped && (
        <Message
          intent="error"
          title={words.say('pane.problem.title')}
          text={problemSentence(failure.thrown, words)}
          onDismiss={onDismiss}
        />
      )}
      {!running && !failure && notice && (
        <Message intent={notice.kind === 'done' ? 'success' : 'warning'} text={notice.text} onDismiss={onDismiss} />
      )}
    </div>
  );
}

interface MessageProps {
  readonly intent: 'info' | 'error' | 'success' | 'warning';
  readonly title?: string;
  readonly text: string;
  readonly onDismiss: () => void;
}

function Message({ intent, title, text, onDismiss }: MessageProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <MessageBar intent={intent} layout="multiline" role={intent === 'error' ? 'alert' : 'status'}>
      <MessageBarBody className={styles.body}>
        {title && <MessageBarTitle>{title}</MessageBarTitle>}
        {text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<CloseIcon />}
            aria-label={words.say('pane.dismiss')}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
