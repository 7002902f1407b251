/** The name of what is selected and the content of the active cell. */
import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { parseAreaAddress } from '../sheet/area-address';
import type { Words } from '../strings';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '112px auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    borderBottom: '1px solid #DADDE2',
    backgroundColor: '#fff',
  },
  field: {
    width: '100%',
    boxSizing: 'border-box',
    height: '26px',
    border: '1px solid #DADDE2',
    borderRadius: '4px',
    padding: '0 8px',
    font: '14px var(--sheet-font)',
    color: '#1F2A37',
    ':focus-visible': { outline: '2px solid #0F6C5C', outlineOffset: '-1px' },
  },
  sign: { fontStyle: 'italic', color: '#5B6776', fontFamily: 'Georgia, serif' },
});

export interface FormulaBarProps {
  readonly words: Words;
  /** Address of the selection. */
  readonly address: string;
  readonly content: string;
  readonly onGoTo: (address: string) => void;
  readonly onType: (text: string) => void;
}

export function FormulaBar(props: FormulaBarProps): ReactElement {
  const styles = useStyles();
  const { words, address, content } = props;
  return (
    <div className={styles.bar}>
      <Field
        key={`name-${address}`}
        label={words.say('preview.nameBox')}
        text={address}
        onEnter={(text) => {
          if (parseAreaAddress(text)) props.onGoTo(text.toUpperCase());
        }}
      />
      <span className={styles.sign} aria-hidden="true">
        fx
      </span>
      <Field
        key={`content-${address}-${content}`}
        label={words.say('preview.formulaBar')}
        text={content}
        onEnter={props.onType}
      />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly text: string;
  readonly onEnter: (text: string) => void;
}

function Field({ label, text, onEnter }: FieldProps): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState(text);
  return (
    <input
      className={styles.field}
      aria-label={label}
      spellCheck={false}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter(typed);
        else if (event.key === 'Escape') setTyped(text);
      }}
      onBlur={() => setTyped(text)}
    />
  );
}
