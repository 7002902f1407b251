/** Poročila: choose a report and what it is about, have its sheets made. */
import { Button, Field, Link, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ChosenFile, SignInStretch } from '../../excel';
import { datesOfWeek, monthOf } from '../../programme/calendar';
import type { IsoDate, IsoMonth } from '../../programme/units';
import { useViewStyles } from '../look';
import type { MadeReport, ReportRequest, WeeksReport } from '../reports';
import { useWords } from '../words';
import { FileChoice } from './file-choice';
import { SignInChoice, usualStretch } from './sign-in-choice';

const useStyles = makeStyles({
  sheets: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const KINDS = ['month', 'phase', 'signIn', 'toDo', 'funder', 'project'] as const;
type Kind = (typeof KINDS)[number];
const PHASES = [1, 2, 3] as const;

export interface ReportsViewProps {
  /** null until they are known. */
  readonly weeks: WeeksReport | null;
  /** The last report; null for none. */
  readonly made: MadeReport | null;
  readonly today: IsoDate;
  readonly busy: boolean;
  readonly onMake: (request: ReportRequest) => void;
  readonly onShowSheet: (sheet: string) => void;
}

export function ReportsView({ weeks, made, today, busy, onMake, onShowSheet }: ReportsViewProps): ReactElement {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const say = (key: string, facts = {}): string => words.say(`pane.reports.${key}`, facts);
  const [kind, setKind] = useState<Kind>('month');
  const [chosen, setChosen] = useState('');
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [picked, setPicked] = useState<SignInStretch | null>(null);
  const stretch = picked ?? usualStretch(weeks?.planned ?? [], today);
  const choices = choicesOf(kind, weeks, stretch, files, words);
  const request = choices.find(({ key }) => key === chosen) ?? usualOf(kind, choices, weeks);
  return (
    <div className={mergeClasses(view.view, view.padded, view.scroll)}>
      <div className={view.intro}>
        <h2 className={view.introTitle}>{say('introTitle')}</h2>
        <p className={view.text}>{say('intro')}</p>
      </div>
      <Field label={say('kind')}>
        <Select
          className={view.choice}
          value={kind}
          onChange={(_event, { value }) => {
            const next = KINDS.find((each) => each === value);
            if (!next) return;
            setKind(next);
            setChosen('');
          }}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {say(`kinds.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {choices.length > 1 && (
        <Field label={say(`about.${kind}`)}>
          <Select className={view.choice} value={request?.key ?? ''} onChange={(_event, { value }) => setChosen(value)}>
            {choices.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'signIn' && weeks && stretch && (
        <SignInChoice planned={weeks.planned} stretch={stretch} onChoose={setPicked} />
      )}
      <p className={view.small}>{say(`hint.${kind}`)}</p>
      {kind === 'project' && <FileChoice accept=".xlsx,.xlsm" files={files} busy={busy} onChoose={setFiles} />}
      {weeks && !request && kind !== 'project' && (
        <p className={view.text}>{kind === 'signIn' ? say('signIn.noPlan') : words.say('pane.week.noWeeks')}</p>
      )}
      <Button
        className={view.wide}
        appearance="primary"
        disabledFocusable={busy || !request}
        onClick={() => {
          if (request) onMake(request.request);
        }}
      >
        {say('action')}
      </Button>
      {made && (
        <section className={view.card} role="status" aria-label={say('made')}>
          <h3 className={view.heading}>{say('made')}</h3>
          <ul className={styles.sheets}>
            {made.sheets.map((sheet) => (
              <li key={sheet}>
                <Link as="button" onClick={() => onShowSheet(sheet)}>
                  {sheet}
                </Link>
              </li>
            ))}
          </ul>
          {made.unread.length > 0 && (
            <>
              <h3 className={view.heading}>{say('unread')}</h3>
              <ul className={styles.sheets}>
                {made.unread.map(({ file, problem }, index) => (
                  <li key={index}>
                    {file}: {problem}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </div>
  );
}

/** What is offered first: the month of the last week (of its Thursday), the last week, the first phase. */
function usualOf(kind: Kind, choices: readonly Choice[], weeks: WeeksReport | null): Choice | undefined {
  if (kind === 'phase') return choices[0];
  const thursday = weeks?.weeks.slice(-1).flatMap(datesOfWeek)[3];
  const month = kind === 'month' && thursday ? monthOf(thursday) : null;
  return choices.find(({ key }) => key === month) ?? choices.at(-1);
}

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly request: ReportRequest;
}

function choicesOf(
  kind: Kind,
  weeks: WeeksReport | null,
  stretch: SignInStretch | null,
  files: readonly ChosenFile[],
  words: ReturnType<typeof useWords>,
): Choice[] {
  const known = weeks?.weeks ?? [];
  switch (kind) {
    case 'month': {
      const months = new Set<IsoMonth>(known.flatMap((week) => datesOfWeek(week).map(monthOf)));
      return [...months].sort().map((month) => ({ key: month, name: words.month(month), request: { kind, month } }));
    }
    case 'phase':
      return PHASES.map((phase) => ({
        key: String(phase),
        name: words.say('pane.reports.phase', { phase }),
        request: { kind, phase },
      }));
    case 'signIn':
      return stretch === null ? [] : [{ key: kind, name: '', request: { kind, ...stretch } }];
    case 'toDo':
    case 'funder':
      return [{ key: kind, name: '', request: { kind } }];
    case 'project':
      return files.length === 0 ? [] : [{ key: kind, name: '', request: { kind, files } }];
  }
}
