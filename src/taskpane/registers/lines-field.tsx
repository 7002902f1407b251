/** A field of lines – people, modules – with what is wrong with which of them. */
import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ lines: { whiteSpace: 'pre-line' } });

export interface LinesFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly rows: number;
  /** What is wrong, to be said now. */
  readonly sentences: readonly string[];
  readonly onChange: (value: string) => void;
}

export function LinesField({ label, hint, value, rows, sentences, onChange }: LinesFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <Field
      label={label}
      hint={hint}
      {...(sentences.length > 0 && {
        validationState: 'error',
        validationMessage: <span className={styles.lines}>{sentences.join('\n')}</span>,
      })}
    >
      <Textarea value={value} rows={rows} resize="vertical" onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
