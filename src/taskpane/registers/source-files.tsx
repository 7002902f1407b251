/** Other files that the registers are built from: chosen here, each with what is wrong with it, and taken away again. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChosenFile } from '../../excel';
import { ChooseFiles } from '../choose-files';
import { useViewStyles } from '../look';
import type { SourceFile } from '../operations';
import { useWords } from '../words';

const ACCEPTED = '.xlsx,.xlsm,.csv,.txt,.tsv';

const useStyles = makeStyles({
  files: { margin: 0, padding: 0, listStyleType: 'none' },
  file: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  problem: { gridColumn: '1 / 3', margin: 0, color: tokens.colorPaletteRedForeground1 },
});

export interface SourceFilesProps {
  readonly files: readonly SourceFile[];
  readonly busy: boolean;
  readonly onAdd: (chosen: readonly ChosenFile[]) => void;
  readonly onRemove: (name: string) => void;
}

export function SourceFiles({ files, busy, onAdd, onRemove }: SourceFilesProps): ReactElement {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const say = (key: string, facts = {}): string => words.say(`pane.files.${key}`, facts);
  return (
    <>
      <ChooseFiles label={say('add')} accept={ACCEPTED} busy={busy} onChoose={onAdd} />
      {files.length === 0 ? (
        <p className={view.small}>{say('addHint')}</p>
      ) : (
        <ul className={styles.files} aria-label={say('sources')}>
          {files.map((file, index) => (
            <li key={index} className={styles.file}>
              <span>{file.name}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={say('removeFile', { file: file.name })}
                disabledFocusable={busy}
                onClick={() => onRemove(file.name)}
              >
                {say('remove')}
              </Button>
              {'problem' in file && <p className={styles.problem}>{file.problem}</p>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
