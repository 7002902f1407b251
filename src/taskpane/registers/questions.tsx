/** What only staff can say, asked all together; the answers are kept in the workbook. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { answerOf, type Answers, type OpenQuestion } from '../../intake';
import { readMeaning } from '../../register';
import { useViewStyles } from '../look';
import { useWords } from '../words';
import { QuestionField } from './question-field';

const useStyles = makeStyles({ form: { gap: tokens.spacingVerticalM } });

export interface QuestionsProps {
  readonly questions: readonly OpenQuestion[];
  readonly busy: boolean;
  readonly onAnswer: (answers: Answers) => void;
}

export function Questions({ questions, busy, onAnswer }: QuestionsProps): ReactElement {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const [typed, setTyped] = useState<Answers>({});
  const [unusable, setUnusable] = useState<ReadonlySet<string>>(new Set());
  const title = words.say('intake.answers.title', { count: questions.length });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = questions.filter(({ key }) => (typed[key] ?? '').trim() !== '');
    const answers = given.map((question) => [question.key, answerTo(question, typed[question.key] ?? '')] as const);
    setUnusable(new Set(answers.flatMap(([key, answer]) => (answer === null ? [key] : []))));
    if (answers.length === 0 || answers.some(([, answer]) => answer === null)) return;
    const alike = new Map(given.map(({ key, also = [] }) => [key, also]));
    onAnswer(
      Object.fromEntries(
        answers.flatMap(([key, answer]) =>
          [{ key }, ...(alike.get(key) ?? [])].map((one) => [one.key, answer ?? ''] as const),
        ),
      ),
    );
  };
  return (
    <form className={mergeClasses(view.card, styles.form)} aria-label={title} onSubmit={submit} noValidate>
      <h2 className={view.heading}>{title}</h2>
      <p className={view.small}>{words.say('intake.answers.intro')}</p>
      {questions.map((question) => (
        <QuestionField
          key={question.key}
          question={question}
          value={typed[question.key] ?? ''}
          isUnusable={unusable.has(question.key)}
          onChange={(value) => setTyped((before) => ({ ...before, [question.key]: value }))}
        />
      ))}
      <Button className={view.wide} type="submit" appearance="primary" disabledFocusable={busy}>
        {words.say('intake.answers.save')}
      </Button>
    </form>
  );
}

/** What is remembered of what was typed; null where it does not answer the question. */
function answerTo(question: OpenQuestion, text: string): string | null {
  const answer = answerOf(question.key, text, readMeaning);
  const isWhole = question.kind !== 'sessionDates' || answer?.split(',').length === question.count;
  return isWhole ? answer : null;
}
