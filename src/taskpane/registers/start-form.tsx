/** What the workbook does not say yet of its programme; where it holds no attendance either, all that a new programme begins with. */
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { readPeopleList } from '../../intake';
import { parseIsoDate } from '../../programme/calendar';
import { DEFAULT_CURRICULUM } from '../../programme/curriculum';
import { readIban } from '../../programme/identifiers';
import { moduleLine, readModuleLines } from '../../programme/module-lines';
import { moduleProblemSentence } from '../../strings/reading-words';
import { useViewStyles } from '../look';
import type { ProgrammeStart, RegisterStart } from '../reports';
import { useWords } from '../words';
import { LinesField } from './lines-field';
import { PeopleField } from './people-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What is typed, as it stands in the fields. */
const NOTHING_TYPED = {
  start: '',
  title: '',
  unit: '',
  provider: '',
  location: '',
  payer: '',
  account: '',
  people: '',
  modules: DEFAULT_CURRICULUM.modules.map(moduleLine).join('\n'),
};
type Typed = Readonly<typeof NOTHING_TYPED>;

export interface StartFormProps {
  /** True where there is nothing to build from: then a fresh programme is laid out. */
  readonly isEmpty: boolean;
  readonly busy: boolean;
  readonly onBuild: (start: RegisterStart) => void;
  readonly onStart: (start: ProgrammeStart) => void;
}

export function StartForm({ isEmpty, busy, onBuild, onStart }: StartFormProps): ReactElement {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const say = (key: string): string => words.say(`pane.registers.${key}`);
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  // A field is judged once the form was sent, and from then on at every letter.
  const [isSent, setSent] = useState(false);
  const start = parseIsoDate(typed.start);
  const account = readAccount(typed.account);
  const people = readPeopleList(typed.people);
  const plan = readModuleLines(typed.modules);
  const change =
    (field: keyof Typed) =>
    (_event: unknown, { value }: { readonly value: string }) =>
      setTyped({ ...typed, [field]: value });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSent(true);
    if (start === null) return;
    const named = { start, title: typed.title.trim(), unit: typed.unit.trim() };
    if (!isEmpty) {
      onBuild(named);
    } else if (account !== null && people.problems.length + plan.problems.length === 0) {
      const { participants } = people;
      const [provider, location, payerName] = [typed.provider.trim(), typed.location.trim(), typed.payer.trim()];
      const curriculum = { ...DEFAULT_CURRICULUM, modules: plan.modules };
      onStart({ ...named, provider, location, payerName, payerIban: account, participants, curriculum });
    }
  };
  const line = (field: Exclude<keyof Typed, 'start' | 'people' | 'modules'>, more: FieldExtras = {}): ReactElement => (
    <Field label={say(field)} {...more}>
      <Input value={typed[field]} onChange={change(field)} />
    </Field>
  );
  return (
    <form className={mergeClasses(view.card, styles.form)} aria-label={say('programme')} onSubmit={submit} noValidate>
      <h2 className={view.heading}>{say('programme')}</h2>
      {isEmpty && <p className={view.text}>{say('startIntro')}</p>}
      <Field
        label={say('start')}
        hint={say('startHint')}
        required
        {...(isSent && start === null ? wrong(say('startMissing')) : {})}
      >
        <Input type="date" value={typed.start} onChange={change('start')} />
      </Field>
      {line('title')}
      {line('unit')}
      {isEmpty && (
        <>
          {line('provider')}
          {line('location', { hint: say('locationHint') })}
          {line('payer')}
          {line('account', isSent && account === null ? wrong(say('accountInvalid')) : {})}
          <PeopleField
            value={typed.people}
            list={people}
            isJudged={isSent}
            onChange={(value) => setTyped({ ...typed, people: value })}
          />
          <LinesField
            label={say('modules')}
            hint={say('modulesHint')}
            value={typed.modules}
            rows={4}
            sentences={isSent ? plan.problems.map((problem) => moduleProblemSentence(problem, words)) : []}
            onChange={(value) => setTyped({ ...typed, modules: value })}
          />
        </>
      )}
      <Button className={view.wide} type="submit" appearance="primary" disabledFocusable={busy}>
        {say(isEmpty ? 'startAction' : 'action')}
      </Button>
    </form>
  );
}

interface FieldExtras {
  readonly hint?: string;
  readonly validationState?: 'error';
  readonly validationMessage?: string;
}

const wrong = (sentence: string): FieldExtras => ({ validationState: 'error', validationMessage: sentence });

/** The account in electronic form, '' where none is typed, null where it is not valid. */
function readAccount(text: string): string | null {
  if (text.trim() === '') return '';
  const reading = readIban(text);
  return reading.valid ? reading.iban : null;
}
