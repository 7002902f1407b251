/** One question of intake with the input that fits it: a choice where there is one, else a line or lines of text. */
import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { OpenQuestion } from '../../intake';
import { MEANINGS } from '../../programme/meaning';
import type { Words } from '../../strings';
import { questionSentence } from '../../strings/reading-words';
import { useViewStyles } from '../look';
import { useWords } from '../words';

export interface QuestionFieldProps {
  readonly question: OpenQuestion;
  /** As typed or chosen; '' while it is not answered. */
  readonly value: string;
  /** Said where the value is no answer to this question. */
  readonly isUnusable: boolean;
  readonly onChange: (value: string) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Stands in the list of choices for an answer that is typed. */
const TYPED = 'typed';

export function QuestionField({ question, value, isUnusable, onChange }: QuestionFieldProps): ReactElement {
  const view = useViewStyles();
  const words = useWords();
  const [isTyped, setTyped] = useState(false);
  const say = (key: string, facts = {}): string => words.say(`intake.answers.${key}`, facts);
  const choices = choicesFor(question, words);
  const typed = typedLabels(question, words);
  const hint = hintFor(question, words);
  const alike = (question.also ?? []).map(({ sheet }) => sheet).join(', ');
  const own = question.at ? say('where', { sheet: question.sheet, cell: question.at.cell }) : question.sheet;
  const place = alike === '' ? own : say('alsoFor', { place: own, sheets: alike });
  const state = isUnusable ? ({ validationState: 'error', validationMessage: say('unusable', { hint }) } as const) : {};
  const isText = choices.length === 0;
  const text = (label?: string): ReactElement =>
    question.kind === 'sessionDates' ? (
      <Textarea value={value} rows={Math.min(question.count, 6)} onChange={(_event, data) => onChange(data.value)} />
    ) : (
      <Input
        {...(label !== undefined && { 'aria-label': label })}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      />
    );
  return (
    <>
      <Field label={questionSentence(question, words)} hint={isText ? `${place}. ${hint}` : place} {...state}>
        {isText ? (
          text()
        ) : (
          <Select
            className={view.choice}
            value={isTyped ? TYPED : value}
            onChange={(_event, data) => {
              setTyped(data.value === TYPED);
              onChange(data.value === TYPED ? '' : data.value);
            }}
          >
            <option value="">{say('choose')}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
            {typed && <option value={TYPED}>{typed.choice}</option>}
          </Select>
        )}
      </Field>
      {isTyped && typed && text(typed.label)}
    </>
  );
}

function choicesFor(question: OpenQuestion, words: Words): readonly Choice[] {
  const say = (key: string, facts = {}): string => words.say(`intake.answers.${key}`, facts);
  switch (question.kind) {
    case 'year':
      return question.candidates.map((year) => ({ value: String(year), label: String(year) }));
    case 'dateOrder':
      return (['dayFirst', 'monthFirst'] as const).map((value) => ({ value, label: say(`dateOrder.${value}`) }));
    case 'mark':
      return MEANINGS.map((value) => ({ value, label: say(`meaning.${value}`) }));
    case 'absence':
      return MEANINGS.filter((value) => value !== 'present').map((value) => ({
        value,
        label: say(`meaning.${value}`),
      }));
    case 'samePerson':
      return [
        ...question.candidates.map(({ id, name, birthDate }) => ({
          value: id,
          label: birthDate ? say('bornOn', { id, name, date: words.date(birthDate) }) : say('notBorn', { id, name }),
        })),
        ...(question.mayBeNew ? [{ value: 'new', label: say('newPerson') }] : []),
      ];
    case 'rowsWithoutName':
      return [{ value: 'ignore', label: say('ignoreRows') }];
    case 'unreadRows':
      return [{ value: 'ignore', label: say('leaveOut') }];
    case 'month':
    case 'implausibleYear':
    case 'sessionDates':
    case 'person':
      return [];
  }
}

/** Where something beside the choices may be typed: what the choice is called, and what the line is. */
function typedLabels(question: OpenQuestion, words: Words): { readonly choice: string; readonly label: string } | null {
  const say = (key: string, facts = {}): string => words.say(`intake.answers.${key}`, facts);
  if (question.kind === 'year')
    return { choice: say('otherYear'), label: say('otherYearOf', { sheet: question.sheet }) };
  return question.kind === 'mark' ? { choice: say('hours'), label: say('hoursOf', { mark: question.mark }) } : null;
}

function hintFor(question: OpenQuestion, words: Words): string {
  const say = (key: string, facts = {}): string => words.say(`intake.answers.hint.${key}`, facts);
  switch (question.kind) {
    case 'year':
    case 'implausibleYear':
      return say('year');
    case 'month':
    case 'mark':
    case 'person':
    case 'unreadRows':
      return say(question.kind);
    case 'sessionDates':
      return say('sessionCount', { count: question.count });
    case 'dateOrder':
    case 'absence':
    case 'samePerson':
    case 'rowsWithoutName':
      return say('other');
  }
}
