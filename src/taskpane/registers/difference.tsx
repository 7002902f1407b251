/** What a build adds, changes and removes; asked before it is written, told afterwards. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useViewStyles } from '../look';
import type { BuildReport } from '../reports';
import { useWords } from '../words';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: { display: 'flex', flexDirection: 'column-reverse', minWidth: 0 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontVariantNumeric: 'tabular-nums',
  },
  term: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  answers: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface DifferenceProps {
  readonly title: string;
  readonly report: BuildReport;
  /** Without it there is nothing to ask. */
  readonly onAnswer?: (agreed: boolean) => void;
}

export function Difference({ title, report, onAnswer }: DifferenceProps): ReactElement {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const say = (key: string, count?: number): string =>
    words.say(`pane.registers.${key}`, count === undefined ? {} : { count });
  const figures = [
    ['added', report.added],
    ['changed', report.changed],
    ['removed', report.removed],
  ] as const;
  const nothing = figures.every(([, count]) => count === 0) && report.changes.length + report.absent.length === 0;
  return (
    <section className={view.card} aria-label={title} role={onAnswer ? 'alertdialog' : 'status'}>
      <h2 className={view.heading}>{title}</h2>
      <p className={view.text}>
        {say('participants', report.participants)} · {say('records', report.records)}
      </p>
      {nothing && onAnswer ? (
        <p className={view.text}>{say('noDifference')}</p>
      ) : (
        <dl className={styles.figures}>
          {figures.map(([key, count]) => (
            <div key={key} className={styles.figure}>
              <dt className={styles.term}>{say(key)}</dt>
              <dd className={styles.number}>{count}</dd>
            </div>
          ))}
        </dl>
      )}
      {report.absent.map((sentence) => (
        <p key={sentence} className={view.text}>
          {sentence}
        </p>
      ))}
      {report.changes.length > 0 && (
        <details open={onAnswer !== undefined} className={view.small}>
          <summary>{words.say('intake.difference.examples')}</summary>
          <ul className={styles.changes}>
            {report.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          {report.more > 0 && words.say('intake.difference.more', { count: report.more })}
        </details>
      )}
      {onAnswer && (
        <div className={styles.answers}>
          <Button appearance="primary" autoFocus onClick={() => onAnswer(true)}>
            {words.say('pane.confirm.yes')}
          </Button>
          <Button onClick={() => onAnswer(false)}>{words.say('pane.confirm.no')}</Button>
        </div>
      )}
    </section>
  );
}
