/** The real task pane, in the place where Excel shows it. */
import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { registerCommands } from '../commands';
import type { Words } from '../strings';
import { excelOperations } from '../taskpane/excel-operations';
import { renderPane } from '../taskpane/render';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    width: '340px',
    flexShrink: 0,
    borderLeft: '1px solid #DADDE2',
    backgroundColor: '#fff',
    minHeight: 0,
  },
  pane: { flexGrow: 1, minHeight: 0 },
});

export interface PaneFrameProps {
  readonly words: Words;
  /** Changes with every workbook: each gets a pane of its own, as in Excel. */
  readonly workbook: object;
  readonly isShown: boolean;
  /** `yyyy-mm-dd`; null = the day of this machine. */
  readonly today: string | null;
}

export function PaneFrame({ words, workbook, isShown, today }: PaneFrameProps): ReactElement {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { language } = words;
  // In one step with the sheets: nobody clicks into the pane of the workbook before.
  useLayoutEffect(() => {
    const outer = place.current;
    if (!outer) return;
    const element = outer.appendChild(document.createElement('div'));
    element.style.height = '100%';
    const { requests, unmount } = renderPane(element, {
      operations: excelOperations,
      displayLanguage: language === 'sl' ? 'sl-SI' : 'en-US',
      dark: false,
      today,
    });
    registerCommands(requests.ask);
    return () => {
      element.remove();
      // React asks that a root is not taken away while another one renders.
      setTimeout(unmount);
    };
  }, [language, workbook, today]);
  return (
    <div className={styles.frame} style={isShown ? {} : { display: 'none' }}>
      <div ref={place} className={styles.pane} />
    </div>
  );
}
