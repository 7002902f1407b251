/** A button that opens the browser's own box to choose files of this machine in. */
import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { ChosenFile } from '../excel';
import { useViewStyles } from './look';

export interface ChooseFilesProps {
  readonly label: string;
  /** Ends of file names, `.xlsx,.csv`. */
  readonly accept: string;
  readonly busy: boolean;
  readonly onChoose: (files: readonly ChosenFile[]) => void;
}

export function ChooseFiles({ label, accept, busy, onChoose }: ChooseFilesProps): ReactElement {
  const view = useViewStyles();
  const input = useRef<HTMLInputElement>(null);
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
    </>
  );
}
