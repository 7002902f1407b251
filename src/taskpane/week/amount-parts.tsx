/** One line in full: its parts with their sums, the days with their cells, the parameters with theirs. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Cents } from '../../programme/units';
import { parseFullAddress } from '../../sheet/address';
import type { CellRef } from '../../sheet/cells';
import { SEVERITY_COLOR } from '../look';
import type { PersonLine } from '../reports';
import { useWords } from '../words';
import { dayName, mealSums, presenceOf, rewardSums, travelSums } from './amount-words';

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  more: { gridColumn: '1 / -1', margin: 0, color: tokens.colorNeutralForeground2 },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  cell: { fontSize: tokens.fontSizeBase200 },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  unconfirmed: { color: SEVERITY_COLOR.warning, fontWeight: tokens.fontWeightSemibold },
});

interface AmountPartsProps {
  readonly line: PersonLine;
  readonly isClosed: boolean;
  readonly onGoTo: (at: CellRef) => void;
}

export function AmountParts({ line, isClosed, onGoTo }: AmountPartsProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const say = (key: string, facts = {}): string => words.say(`pane.week.why.${key}`, facts);
  const { explanation } = line;
  const cells = (addresses: readonly string[]): ReactElement => <Cells addresses={addresses} onGoTo={onGoTo} />;
  const ways = explanation.days.flatMap(({ travel }) => (travel === null ? [] : [travel.cell]));
  return (
    <div className={styles.parts}>
      {isClosed && explanation.days.length === 0 && <p className={styles.more}>{say('snapshot')}</p>}
      <div className={styles.list}>
        <Part name={words.say('pane.week.reward')} amount={line.rewardCents} sums={rewardSums(explanation, words)} />
        <Part name={words.say('pane.week.meals')} amount={line.mealCents} sums={mealSums(explanation, words)} />
        <Part name={words.say('pane.week.travel')} amount={line.travelCents} sums={travelSums(explanation, words)}>
          {cells(ways)}
        </Part>
        {(line.correctionCents !== 0 || explanation.corrections.length > 0) && (
          <Part
            name={words.say('pane.week.correction')}
            amount={line.correctionCents}
            sums={isClosed ? [say('correctionClosed')] : []}
          >
            {explanation.corrections.map(({ week, differenceCents, ledger, cells: changed }) => (
              <div key={week}>
                {say('correctionOf', { week, money: words.money(differenceCents) })}
                {cells([...changed, ...(ledger === null ? [] : [ledger])])}
              </div>
            ))}
            {explanation.carriedCents !== 0 && say('carried', { money: words.money(explanation.carriedCents) })}
          </Part>
        )}
      </div>
      {explanation.days.length > 0 && (
        <Section title={say('byDay')}>
          {explanation.days.map((day) => (
            <div key={day.date} className={styles.item}>
              <p className={styles.name}>{dayName(day.date, words)}</p>
              <p className={styles.figure}>{presenceOf(day, words)}</p>
              <div className={styles.more}>
                {cells([...(day.group === null ? [] : [day.group.cell]), ...day.individual.map(({ cell }) => cell)])}
              </div>
            </div>
          ))}
        </Section>
      )}
      {explanation.parameters.length > 0 && (
        <Section title={say('parameters')}>
          {explanation.parameters.map(({ parameter, value, unit, validFrom, isConfirmed, cell }) => (
            <div key={cell} className={styles.item}>
              <p className={styles.name}>{parameter}</p>
              <p className={styles.figure}>
                {typeof value === 'number' ? words.quantity(value) : String(value)} {/^[€h%k]/.test(unit) ? unit : ''}
              </p>
              <div className={mergeClasses(styles.more, styles.cells)}>
                {validFrom !== null && <span>{say('since', { date: words.date(validFrom) })}</span>}
                {!isConfirmed && <span className={styles.unconfirmed}>{say('unconfirmed')}</span>}
                {cells([cell])}
              </div>
            </div>
          ))}
        </Section>
      )}
    </div>
  );
}

interface PartProps {
  readonly name: string;
  readonly amount: Cents;
  readonly sums: readonly string[];
  readonly children?: ReactNode;
}

function Part({ name, amount, sums, children }: PartProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.item}>
      <p className={styles.name}>{name}</p>
      <p className={styles.figure}>{words.money(amount)}</p>
      <div className={styles.more}>
        {sums.map((sum) => (
          <div key={sum}>{sum}</div>
        ))}
        {children}
      </div>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <h5 className={styles.heading}>{title}</h5>
      <div className={styles.list}>{children}</div>
    </div>
  );
}

/** Source cells, each once; a click goes there. */
function Cells({
  addresses,
  onGoTo,
}: Pick<AmountPartsProps, 'onGoTo'> & { readonly addresses: readonly string[] }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.cells}>
      {[...new Set(addresses)].map((address) => {
        const at = parseFullAddress(address);
        if (at === null) return <span key={address}>{address}</span>;
        const cell = `${at.sheet}!${at.cell}`;
        return (
          <Link
            as="button"
            key={address}
            className={styles.cell}
            aria-label={words.say('pane.week.why.goTo', { cell })}
            onClick={() => onGoTo(at)}
          >
            {cell}
          </Link>
        );
      })}
    </div>
  );
}
