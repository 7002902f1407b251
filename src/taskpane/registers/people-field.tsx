/** The people of a new programme, one a line: how many are understood, and what is wrong with which lines. */
import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PeopleList } from '../../intake';
import { peopleProblemSentence } from '../../strings/reading-words';
import { useWords } from '../words';

const ROWS = 6;

const useStyles = makeStyles({ lines: { whiteSpace: 'pre-line' } });

export interface PeopleFieldProps {
  readonly value: string;
  /** What was understood of the value. */
  readonly list: PeopleList;
  /** False while staff are still typing: then what is wrong is not said yet. */
  readonly isJudged: boolean;
  readonly onChange: (value: string) => void;
}

export function PeopleField({ value, list, isJudged, onChange }: PeopleFieldProps): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { participants, problems } = list;
  const sentences = isJudged ? problems.map((problem) => peopleProblemSentence(problem, words)) : [];
  const count = participants.length;
  const people = words.say('pane.registers.participants', { count });
  const understood = count === 0 ? '' : ` ${words.say('pane.registers.peopleRead', { people })}`;
  return (
    <Field
      label={words.say('pane.registers.peopleList')}
      hint={`${words.say('pane.registers.peopleHint')}${understood}`}
      {...(sentences.length > 0 && {
        validationState: 'error',
        validationMessage: <span className={styles.lines}>{sentences.join('\n')}</span>,
      })}
    >
      <Textarea value={value} rows={ROWS} resize="vertical" onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
