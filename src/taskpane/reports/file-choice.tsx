/** Several files of this machine, with the browser's own box to choose them in. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { ChosenFile } from '../../excel';
import { useViewStyles } from '../look';
import { useWords } from '../words';

const useStyles = makeStyles({
  files: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

export interface FileChoiceProps {
  readonly files: readonly ChosenFile[];
  /** Ends of file names, `.xlsx,.csv`. */
  readonly accept: string;
  readonly busy: boolean;
  readonly onChoose: (files: readonly ChosenFile[]) => void;
}

export function FileChoice({ files, accept, busy, onChoose }: FileChoiceProps): ReactElement {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const label = words.say('pane.files.choose');
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // The same files can be chosen again once they were changed.
          target.value = '';
        }}
      />
      <Button className={view.wide} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {files.length > 0 && (
        <section aria-label={words.say('pane.files.chosen', { count: files.length })}>
          <p className={view.small}>{words.say('pane.files.chosen', { count: files.length })}</p>
          <ul className={styles.files}>
            {files.map(({ name }, index) => (
              <li key={index}>{name}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
