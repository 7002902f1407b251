/** The people of a new programme, one a line: how many are understood, and what is wrong with which lines. */
import type { ReactElement } from 'react';
import type { PeopleList } from '../../intake';
import { peopleProblemSentence } from '../../strings/reading-words';
import { useWords } from '../words';
import { LinesField } from './lines-field';

const ROWS = 6;

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
  const { participants, problems } = list;
  const count = participants.length;
  const people = words.say('pane.registers.participants', { count });
  const understood = count === 0 ? '' : ` ${words.say('pane.registers.peopleRead', { people })}`;
  return (
    <LinesField
      label={words.say('pane.registers.peopleList')}
      hint={`${words.say('pane.registers.peopleHint')}${understood}`}
      value={value}
      rows={ROWS}
      sentences={isJudged ? problems.map((problem) => peopleProblemSentence(problem, words)) : []}
      onChange={onChange}
    />
  );
}
