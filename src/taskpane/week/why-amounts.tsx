/** Zakaj toliko?: the lines of the made week; one of them opens to what its amount is made of. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { CellRef } from '../../sheet/cells';
import { ChevronIcon } from '../icons';
import { useViewStyles } from '../look';
import type { PersonLine } from '../reports';
import { useWords } from '../words';
import { AmountParts } from './amount-parts';

const useStyles = makeStyles({
  lines: { listStyle: 'none', margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  choose: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 16px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '36px',
    padding: `4px ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { fontWeight: tokens.fontWeightSemibold },
  money: { fontVariantNumeric: 'tabular-nums' },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(90deg)' },
});

export interface WhyAmountsProps {
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly PersonLine[];
  readonly isClosed: boolean;
  readonly onGoTo: (at: CellRef) => void;
}

export function WhyAmounts({ title, hint, lines, isClosed, onGoTo }: WhyAmountsProps): ReactElement | null {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  if (lines.length === 0) return null;
  return (
    <>
      <h4 className={view.heading} id={`${id}-title`}>
        {title}
      </h4>
      <p className={view.small}>{hint}</p>
      <ul className={styles.lines} aria-labelledby={`${id}-title`}>
        {lines.map((line) => {
          const isOpen = line.participant === chosen;
          return (
            <li key={line.participant} className={styles.line}>
              <button
                type="button"
                className={mergeClasses(styles.choose, isOpen && styles.open)}
                aria-expanded={isOpen}
                onClick={() => setChosen(isOpen ? null : line.participant)}
              >
                <span>{line.name}</span>
                <span className={styles.money}>{words.money(line.totalCents)}</span>
                <span className={mergeClasses(styles.chevron, isOpen && styles.turned)}>
                  <ChevronIcon />
                </span>
              </button>
              {isOpen && <AmountParts line={line} isClosed={isClosed} onGoTo={onGoTo} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}
