/** The answers that the workbook remembers; each can be taken back, and is then asked for again. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SHEET_KINDS, sortOfKey, type Answers } from '../../intake';
import { MEANINGS } from '../../programme/meaning';
import { parseIsoDate } from '../../programme/calendar';
import type { Words } from '../../strings';
import { useViewStyles } from '../look';
import { useWords } from '../words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  answer: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
});

export interface RememberedProps {
  readonly answers: Answers;
  readonly busy: boolean;
  readonly onForget: (key: string) => void;
}

export function Remembered({ answers, busy, onForget }: RememberedProps): ReactElement {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const entries = Object.entries(answers);
  return (
    <details className={view.small}>
      <summary>{words.say('intake.answers.remembered', { count: entries.length })}</summary>
      <ul className={styles.list}>
        {entries.map(([key, answer]) => {
          const sentence = rememberedSentence(key, answer, words);
          return (
            <li key={key} className={styles.answer}>
              {sentence}
              <Button
                size="small"
                appearance="subtle"
                aria-label={words.say('intake.answers.forget', { answer: sentence })}
                disabledFocusable={busy}
                onClick={() => onForget(key)}
              >
                {words.say('intake.answers.forgetButton')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function rememberedSentence(key: string, answer: string, words: Words): string {
  const sort = sortOfKey(key);
  if (sort === null) return `${key}: ${answer}`;
  const subject = key.slice(sort.length + 1);
  return words.say(`intake.answers.memory.${sort}`, { subject, answer: answerWords(sort, answer, words) });
}

function answerWords(sort: string, answer: string, words: Words): string {
  const say = (key: string): string => words.say(`intake.answers.${key}`);
  if (sort === 'mark' && MEANINGS.some((meaning) => meaning === answer)) return say(`meaning.${answer}`);
  if (sort === 'dateOrder') return say(`dateOrder.${answer}`);
  if (sort === 'nameless') return say('ignoreRows');
  if (sort === 'unread') return say('leaveOut');
  if (sort === 'same' && answer === 'new') return say('newPerson');
  if (sort === 'kind' && SHEET_KINDS.some((kind) => kind === answer)) return words.say(`pane.registers.kind.${answer}`);
  if (sort === 'sessions')
    return answer
      .split(',')
      .map((text) => {
        const day = parseIsoDate(text);
        return day === null ? text : words.date(day);
      })
      .join(', ');
  return answer;
}
