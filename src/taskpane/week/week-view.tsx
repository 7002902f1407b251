/** Tedenski list: choose a week, make its sheet, see what it comes to and who is left out. */
import { Button, Field, Link, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { IsoWeek } from '../../programme/units';
import type { CellRef } from '../../sheet/cells';
import { useViewStyles } from '../look';
import type { LeftOut, PaymentOutcome, WeekReport, WeeksReport } from '../reports';
import { useWords } from '../words';
import { Closing } from './closing';
import { PaymentCard } from './payment-card';
import { WhyAmounts } from './why-amounts';
import { weekName } from './week-name';

const useStyles = makeStyles({
  total: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  sums: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '2px 12px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  sum: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  people: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  why: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  link: { alignSelf: 'flex-start' },
});

export interface WeekViewProps {
  /** null until they are known. */
  readonly weeks: WeeksReport | null;
  readonly made: WeekReport | null;
  /** The file of the closed week, once it was asked for. */
  readonly payment: (PaymentOutcome & { readonly kind: 'file' }) | null;
  readonly busy: boolean;
  readonly onClose: (week: IsoWeek, withoutHeld: boolean) => void;
  readonly onReopen: (week: IsoWeek) => void;
  readonly onPay: (week: IsoWeek) => void;
  readonly onList: (week: IsoWeek) => void;
  readonly onGoTo: (at: CellRef) => void;
  readonly onMake: (week: IsoWeek) => void;
  readonly onShowSheet: (sheet: string) => void;
}

export function WeekView(props: WeekViewProps): ReactElement {
  const { weeks, made, busy, onMake, onShowSheet } = props;
  const view = useViewStyles();
  const words = useWords();
  const [picked, setPicked] = useState<string>('');
  const week = weeks?.weeks.find((each) => each === picked) ?? weeks?.suggested ?? weeks?.weeks.at(-1) ?? null;
  return (
    <div className={mergeClasses(view.view, view.padded, view.scroll)}>
      <div className={view.intro}>
        <h2 className={view.introTitle}>{words.say('pane.week.introTitle')}</h2>
        <p className={view.text}>{words.say('pane.week.intro')}</p>
      </div>
      {weeks?.weeks.length === 0 && <p className={view.text}>{words.say('pane.week.noWeeks')}</p>}
      {weeks && week && (
        <>
          <Field label={words.say('pane.week.week')}>
            <Select className={view.choice} value={week} onChange={(_event, { value }) => setPicked(value)}>
              {weeks.weeks.map((each) => (
                <option key={each} value={each}>
                  {weekName(each, words)}
                </option>
              ))}
            </Select>
          </Field>
          <Button className={view.wide} appearance="primary" disabledFocusable={busy} onClick={() => onMake(week)}>
            {words.say('pane.week.action')}
          </Button>
        </>
      )}
      {made && (
        <Made made={made} onShowSheet={onShowSheet} onGoTo={props.onGoTo}>
          <Closing
            key={`${made.week} ${made.isClosed}`}
            made={made}
            busy={busy}
            onClose={(withoutHeld) => props.onClose(made.week, withoutHeld)}
            onReopen={() => props.onReopen(made.week)}
            onPay={() => props.onPay(made.week)}
            onList={() => props.onList(made.week)}
          />
        </Made>
      )}
      {props.payment && <PaymentCard file={props.payment} />}
    </div>
  );
}

interface MadeProps {
  readonly made: WeekReport;
  readonly onShowSheet: (sheet: string) => void;
  readonly onGoTo: (at: CellRef) => void;
  readonly children: ReactNode;
}

function Made({ made, onShowSheet, onGoTo, children }: MadeProps): ReactElement {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const say = (key: string, facts = {}): string => words.say(`pane.week.${key}`, facts);
  const sums = [
    [say('hours'), words.hours(made.minutes)],
    [say('reward'), words.money(made.rewardCents)],
    [say('meals'), words.money(made.mealCents)],
    [say('travel'), words.money(made.travelCents)],
    [say('correction'), words.money(made.correctionCents)],
  ] as const;
  return (
    <section className={view.card} aria-label={say('madeTitle', { sheet: made.sheet })}>
      <h3 className={view.heading}>{say('madeTitle', { sheet: made.sheet })}</h3>
      <div>
        <p className={view.small}>
          {say('total')} · {say('lines', { count: made.lines.length })}
        </p>
        <p className={styles.total}>{words.money(made.totalCents)}</p>
      </div>
      <dl className={styles.sums}>
        {sums.map(([term, sum]) => (
          <SumLine key={term} term={term} sum={sum} />
        ))}
      </dl>
      <WhyAmounts
        key={made.week}
        title={say('why.title')}
        hint={say('why.hint')}
        lines={made.lines}
        isClosed={made.isClosed}
        onGoTo={onGoTo}
      />
      {made.held.length > 0 && (
        <>
          <h4 className={view.heading}>{say('held')}</h4>
          <p className={view.small}>{say('heldHint')}</p>
          <People people={made.held} />
          <WhyAmounts
            key={`held ${made.week}`}
            title={say('why.heldTitle')}
            hint={say('why.heldHint')}
            lines={made.heldLines}
            isClosed={made.isClosed}
            onGoTo={onGoTo}
          />
        </>
      )}
      {made.excluded.length > 0 && (
        <>
          <h4 className={view.heading}>{say('excluded')}</h4>
          <People people={made.excluded} />
        </>
      )}
      {made.unconfirmed.length > 0 && (
        <p className={view.small}>
          {say('unconfirmed')}: {made.unconfirmed.join(', ')}
        </p>
      )}
      <Link as="button" className={styles.link} onClick={() => onShowSheet(made.sheet)}>
        {say('show')}
      </Link>
      {children}
    </section>
  );
}

function SumLine({ term, sum }: { readonly term: string; readonly sum: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.sum}>{sum}</dd>
    </>
  );
}

function People({ people }: { readonly people: readonly LeftOut[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.people}>
      {people.map(({ name, why }) => (
        <li key={name}>
          {name} <span className={styles.why}>– {why}</span>
        </li>
      ))}
    </ul>
  );
}
