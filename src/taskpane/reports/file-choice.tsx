/** Several files of this machine, and which were chosen. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChosenFile } from '../../excel';
import { ChooseFiles } from '../choose-files';
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
  return (
    <>
      <ChooseFiles label={words.say('pane.files.choose')} {...{ accept, busy, onChoose }} />
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
