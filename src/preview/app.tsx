/** The preview: a workbook's grid and the real pane side by side, over the local Excel host in this page. */
import { FluentProvider, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { cellAddress } from '../sheet/address';
import { wordsIn, type Language } from '../strings';
import { lightTheme } from '../taskpane/theme';
import { gridView } from './grid-view';
import { FormulaBar } from './formula-bar';
import { CellMenu } from './cell-menu';
import { Grid } from './grid/grid';
import { addressOf, selectionOf, type Selection } from './grid/selection';
import { Notices } from './notices';
import { PaneFrame } from './pane-frame';
import { Ribbon } from './ribbon';
import { SheetTabs } from './sheet-tabs';
import { StatusBar } from './status-bar';
import { useWorkbook } from './use-workbook';

const NO_TRAFFIC = { requests: 0, requestBytes: 0, responseBytes: 0 };
const SAMPLE = 'vzorec.xlsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh', color: '#1F2A37', backgroundColor: '#fff' },
  body: { display: 'flex', flexGrow: 1, minHeight: 0 },
  workbook: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  grid: { position: 'relative', flexGrow: 1, minHeight: 0 },
  foot: {
    display: 'flex',
    alignItems: 'center',
    borderTop: '1px solid #DADDE2',
    backgroundColor: '#F7F8F9',
    minHeight: '32px',
  },
  provider: { backgroundColor: 'transparent' },
  drop: {
    position: 'fixed',
    inset: '12px',
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: '2px dashed #0F6C5C',
    borderRadius: '12px',
    backgroundColor: 'rgba(221, 240, 236, 0.92)',
    color: '#0A4B40',
    fontSize: '20px',
    fontWeight: 600,
    pointerEvents: 'none',
  },
  opening: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: '#5B6776',
  },
});

export interface AppProps {
  readonly language: Language;
  /** Tells Office's stand-in and the pane the language. */
  readonly onLanguage: (language: Language) => void;
  /** Runs a function of the ribbon, as a click on its button does. */
  readonly onCommand: (command: 'check' | 'week' | 'checkCells') => void;
  /** Called back when the add-in asks for its pane; gives what ends that. */
  readonly onShowPane: (listener: () => void) => () => void;
  /** `yyyy-mm-dd`; null = the day of this machine. */
  readonly today: string | null;
}

export function App({ language, onLanguage, onCommand, onShowPane, today }: AppProps): ReactElement {
  const styles = useStyles();
  const words = wordsIn(language);
  const workbook = useWorkbook();
  const { book, open } = workbook;
  const excel = book?.excel ?? null;
  const [isPaneShown, setPaneShown] = useState(true);
  const [isDropping, setDropping] = useState(false);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);

  const openSample = useCallback(() => open(SAMPLE, sampleBytes), [open]);
  const openFile = useCallback(
    (file: File) => open(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    [open],
  );
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void openSample();
  }, [openSample]);
  useEffect(() => onShowPane(() => setPaneShown(true)), [onShowPane]);
  useEffect(() => {
    document.title = words.say('preview.title');
  }, [words]);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file) void openFile(file);
  };

  const { sheet, address } = excel?.selection ?? { sheet: '', address: 'A1' };
  const selection = useMemo(() => selectionOf(address), [address]);
  const view = useMemo(
    () => (book && sheet ? gridView(book.excel.view(sheet), language) : null),
    [book, sheet, language],
  );
  const tabs = useMemo(() => book?.excel.tabs().filter(({ visibility }) => visibility === 'visible') ?? [], [book]);
  const trafficOf = useCallback(() => excel?.traffic ?? NO_TRAFFIC, [excel]);
  const select = (next: Selection): void => excel?.select(sheet, addressOf(next));
  const type = (row: number, column: number, text: string): void =>
    workbook.type(sheet, cellAddress(row, column), text);

  return (
    <FluentProvider theme={lightTheme} className={styles.provider}>
      <div
        className={styles.page}
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={(event) => {
          if (event.relatedTarget === null) setDropping(false);
        }}
        onDrop={drop}
      >
        <Ribbon
          words={words}
          fileName={excel?.fileName ?? ''}
          isOpen={excel !== null}
          onPane={() => setPaneShown((before) => !before)}
          onCommand={onCommand}
          onOpen={(file) => void openFile(file)}
          onSample={() => void openSample()}
          onDownload={() => void workbook.download()}
          onLanguage={onLanguage}
        />
        <Notices words={words} lost={excel?.lost ?? []} failure={workbook.failure} onDismiss={workbook.dismiss} />
        <div className={styles.body}>
          <section className={styles.workbook} aria-label={words.say('preview.group.file')}>
            {view && excel && (
              <>
                <FormulaBar
                  words={words}
                  address={addressOf(selection)}
                  content={view.cell(selection.row, selection.column)?.source ?? ''}
                  onGoTo={(address) => excel.select(sheet, address)}
                  onType={(text) => type(selection.row, selection.column, text)}
                />
                <div className={styles.grid}>
                  <Grid
                    key={sheet}
                    view={view}
                    selection={selection}
                    label={words.say('preview.grid', { sheet })}
                    onSelect={select}
                    onType={type}
                    onClear={(area) => workbook.clear(sheet, area)}
                    onEditing={(editing) => (editing ? excel.beginCellEdit() : excel.endCellEdit())}
                    onMenu={(x, y) => setMenu({ x, y })}
                  />
                </div>
                <div className={styles.foot}>
                  <SheetTabs
                    label={words.say('preview.tabs')}
                    sheets={tabs}
                    active={sheet}
                    onActivate={(name) => excel.select(name, 'A1')}
                  />
                  <StatusBar words={words} view={view} selection={selection} trafficOf={trafficOf} />
                </div>
              </>
            )}
            {!excel && <p className={mergeClasses(styles.grid, styles.opening)}>{words.say('preview.opening')}</p>}
          </section>
          {excel && <PaneFrame words={words} workbook={excel} isShown={isPaneShown} today={today} />}
        </div>
        {menu && (
          <CellMenu
            words={words}
            place={menu}
            onCommand={() => onCommand('checkCells')}
            onClose={() => setMenu(null)}
          />
        )}
        {isDropping && <div className={styles.drop}>{words.say('preview.dropHere')}</div>}
      </div>
    </FluentProvider>
  );
}

/** The workbook that comes with the project. @throws Error if the page was served without it */
async function sampleBytes(): Promise<Uint8Array> {
  const answer = await fetch(`assets/${SAMPLE}`);
  if (!answer.ok) throw new Error(`assets/${SAMPLE}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
