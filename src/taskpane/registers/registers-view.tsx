/** Zgradi registre: what each sheet was taken for, what is still needed, the difference, and only then the writing. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answers } from '../../intake';
import type { ChosenFile } from '../../excel';
import { useViewStyles } from '../look';
import type { SourceFile } from '../operations';
import type { BuildReport, ProgrammeStart, RegisterStart, WorkbookReading } from '../reports';
import { useWords } from '../words';
import { Difference } from './difference';
import { Questions } from './questions';
import { Remembered } from './remembered';
import { SheetCard } from './sheet-card';
import { SourceFiles } from './source-files';
import { StartForm } from './start-form';

const useStyles = makeStyles({
  sheets: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** A difference that waits for the user's word. */
export interface PendingBuild {
  readonly report: BuildReport;
  readonly answer: (agreed: boolean) => void;
}

export interface RegistersViewProps {
  readonly reading: WorkbookReading | null;
  readonly pending: PendingBuild | null;
  /** The last build that was written. */
  readonly built: BuildReport | null;
  readonly busy: boolean;
  /** Other files that are read with the workbook. */
  readonly files: readonly SourceFile[];
  readonly onAddFiles: (chosen: readonly ChosenFile[]) => void;
  readonly onRemoveFile: (name: string) => void;
  readonly onRead: () => void;
  readonly onAnswer: (answers: Answers) => void;
  readonly onBuild: (start: RegisterStart) => void;
  /** Month sheets and registers of a programme that begins from nothing. */
  readonly onStart: (start: ProgrammeStart) => void;
  readonly onShowSheet: (sheet: string) => void;
}

export function RegistersView(props: RegistersViewProps): ReactElement {
  const { reading, pending, built, busy } = props;
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const say = (key: string): string => words.say(`pane.registers.${key}`);
  const hasProgramme = reading?.hasProgramme ?? false;
  return (
    <div className={mergeClasses(view.view, view.padded, view.scroll)}>
      {!reading && (
        <div className={view.intro}>
          <h2 className={view.introTitle}>{say('introTitle')}</h2>
          <p className={view.text}>{say('intro')}</p>
        </div>
      )}
      <Button
        className={view.wide}
        appearance={reading ? 'secondary' : 'primary'}
        disabledFocusable={busy}
        onClick={props.onRead}
      >
        {say(reading ? 'readAgain' : 'read')}
      </Button>
      {!pending && (
        <SourceFiles files={props.files} busy={busy} onAdd={props.onAddFiles} onRemove={props.onRemoveFile} />
      )}
      {reading && !pending && reading.questions.length > 0 && (
        <Questions
          key={reading.questions.map(({ key }) => key).join('\n')}
          questions={reading.questions}
          busy={busy}
          onAnswer={props.onAnswer}
        />
      )}
      {pending && <Difference title={say('confirmTitle')} report={pending.report} onAnswer={pending.answer} />}
      {!pending && built && <Difference title={say('builtTitle')} report={built} />}
      {reading && !pending && (hasProgramme || built) && (
        <Button
          className={view.wide}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => props.onBuild(AS_IT_STANDS)}
        >
          {say('rebuild')}
        </Button>
      )}
      {reading && !pending && !hasProgramme && !built && (
        <StartForm
          isEmpty={!reading.sheets.some(({ kind }) => SOURCES.has(kind))}
          busy={busy}
          onBuild={props.onBuild}
          onStart={props.onStart}
        />
      )}
      {reading && (
        <>
          <h2 className={view.heading}>{say('sheets')}</h2>
          {Object.keys(reading.answers).length > 0 && (
            <Remembered answers={reading.answers} busy={busy} onForget={(key) => props.onAnswer({ [key]: '' })} />
          )}
          <ul className={styles.sheets}>
            {reading.sheets.map((sheet) => (
              <li key={sheet.sheet}>
                <SheetCard
                  reading={sheet}
                  busy={busy}
                  onShow={() => props.onShowSheet(sheet.sheet)}
                  onKind={(kind) => props.onAnswer({ [`kind:${sheet.sheet}`]: kind })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A rebuild keeps the settings that stand on the sheet Program. */
const AS_IT_STANDS: RegisterStart = { start: null, title: '', unit: '' };
/** Kinds of sheets that registers are built from. */
const SOURCES: ReadonlySet<string> = new Set([
  'attendance-matrix',
  'attendance-list',
  'person-month',
  'monthly-totals',
  'participants',
]);
