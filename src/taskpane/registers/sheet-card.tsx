/** One sheet: what it was taken for, what was read of it and what was not. */
import { Link, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SheetIcon } from '../icons';
import { SHEET_KINDS, type SheetKind } from '../../intake';
import { useViewStyles } from '../look';
import type { SheetReading } from '../reports';
import { useWords } from '../words';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorBrandForeground1,
  },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left', overflowWrap: 'anywhere' },
  kind: { gridColumn: 2, margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  choice: { gridColumn: 2 },
  more: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What a sheet can be taken for; registers are told by their tables. */
const CHOICES = SHEET_KINDS.filter((kind) => kind !== 'register');

export function SheetCard({
  reading,
  busy,
  onShow,
  onKind,
}: {
  readonly reading: SheetReading;
  readonly busy: boolean;
  /** Staff say that the sheet is something else. */
  readonly onKind: (kind: SheetKind) => void;
  /** Not asked of a sheet of another file. */
  readonly onShow: () => void;
}): ReactElement {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const say = (key: string, facts = {}): string => words.say(`pane.registers.${key}`, facts);
  const figures = [
    reading.people > 0 && say('people', { count: reading.people }),
    reading.from && reading.to && `${words.date(reading.from)} – ${words.date(reading.to)}`,
    reading.marks > 0 && say('marks', { count: reading.marks }),
    reading.unclear > 0 && say('unclear', { count: reading.unclear }),
  ].filter((figure): figure is string => typeof figure === 'string');
  return (
    <div className={view.card}>
      <div className={styles.head}>
        <SheetIcon />
        {reading.file === null ? (
          <Link
            as="button"
            className={styles.name}
            aria-label={say('goToSheet', { sheet: reading.sheet })}
            onClick={onShow}
          >
            {reading.title}
          </Link>
        ) : (
          <span className={styles.name}>{reading.title}</span>
        )}
        {reading.file !== null && (
          <p className={styles.kind}>{words.say('pane.files.ofFile', { file: reading.file })}</p>
        )}
        {reading.kind === 'register' ? (
          <p className={styles.kind}>{say('kind.register')}</p>
        ) : (
          <Select
            className={mergeClasses(view.choice, styles.choice)}
            size="small"
            appearance="underline"
            aria-label={words.say('intake.answers.kindOf', { sheet: reading.sheet })}
            value={reading.kind}
            disabled={busy}
            onChange={(_event, { value }) => {
              const kind = CHOICES.find((each) => each === value);
              if (kind && kind !== reading.kind) onKind(kind);
            }}
          >
            {CHOICES.map((kind) => (
              <option key={kind} value={kind}>
                {say(`kind.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </div>
      {figures.length > 0 && <p className={view.text}>{figures.join(' · ')}</p>}
      {reading.account !== '' && <p className={view.small}>{reading.account}</p>}
      {reading.ignored.length > 0 && (
        <details className={styles.more}>
          <summary>{say('ignored')}</summary>
          <ul className={styles.list}>
            {reading.ignored.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
