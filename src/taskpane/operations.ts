/** What the pane asks of the workbook. `excel/` answers it in Excel and in the preview; tests answer it with data. */
import { createContext, useContext } from 'react';
import type { Answers } from '../intake';
import type { Issue, Severity } from '../register/issue';
import type { IsoDate, IsoWeek } from '../programme/units';
import type {
  AcceptedBecause,
  AcceptedIssue,
  ChosenFile,
  Fix,
  FixOutcome,
  LiveCheckOptions,
  StopLiveCheck,
  SourceFile,
} from '../excel';
import type { CellRef } from '../sheet/cells';
import type { Language } from '../strings';
import type {
  BuildReport,
  MadeReport,
  PaymentListOutcome,
  PaymentOutcome,
  ProgrammeStart,
  RegisterStart,
  ReportRequest,
  WeekReport,
  WeeksReport,
  WorkbookReading,
} from './reports';

/** How far a long piece of work has come: 0–1, null where nobody can tell. */
export type Progress = number | null;

/** The day that counts as today, and the language of sentences and made sheets. */
export interface Situation {
  readonly today: IsoDate;
  readonly language: Language;
}

/** Long work tells how far it is and stops when asked; a stopped run throws a HostProblem with the code `stopped`. */
export interface RunOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

export interface CheckReport {
  readonly today: IsoDate;
  /** In the order of the contract: sheet, row, column. */
  readonly issues: readonly Issue[];
  /** Warnings that staff accepted; not among the issues. */
  readonly accepted: readonly AcceptedIssue[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Worksheets that were read. */
  readonly sheets: number;
  /** Protected sheets with issues, where nothing could be marked. */
  readonly unmarkedSheets: readonly string[];
  /** Marked cells that have no note, because there would be too many. */
  readonly cellsWithoutNote: number;
  /** The programme's title; '' where none is set. */
  readonly title: string;
}

export type { Fix, LiveFindings, SourceFile } from '../excel';

/** Checking while staff type. */
export interface LiveCheckOperations {
  /** Whether the workbook remembers that it is wished. */
  readonly isChosen: () => Promise<boolean>;
  readonly choose: (isOn: boolean) => Promise<void>;
  readonly start: (options: LiveCheckOptions) => Promise<StopLiveCheck>;
}

/** Every operation throws HostProblem where Excel refuses; the pane says it in one place. */
export interface Operations {
  /** The programme's title; '' where none is set yet. */
  readonly programmeTitle: () => Promise<string>;
  readonly checkWorkbook: (situation: Situation, options: RunOptions) => Promise<CheckReport>;
  readonly clearMarks: () => Promise<void>;
  /** Writes a confirmed correction; nothing where the cell no longer holds what was seen. */
  readonly applyFix: (fix: Fix) => Promise<FixOutcome>;
  readonly acceptWarning: (issue: Issue, because: AcceptedBecause) => Promise<void>;
  readonly takeBackAcceptance: (issue: Issue) => Promise<void>;
  readonly liveCheck: LiveCheckOperations;
  /** Selects the cell and brings it into view. */
  readonly goTo: (at: CellRef) => Promise<void>;
  readonly goToSheet: (sheet: string) => Promise<void>;
  /** The selected area of the active sheet. */
  readonly selection: () => Promise<CellRef>;
  /** Writes the issues of the last check to the sheet Težave and gives the sheet's name. */
  readonly exportIssues: (report: CheckReport, situation: Situation) => Promise<string>;
  /** Reads other files that are to be sources of the registers; one that cannot be read comes back with the reason. */
  readonly readFiles: (
    chosen: readonly ChosenFile[],
    situation: Situation,
    options: RunOptions,
  ) => Promise<readonly SourceFile[]>;
  readonly inspectWorkbook: (
    files: readonly SourceFile[],
    situation: Situation,
    options: RunOptions,
  ) => Promise<WorkbookReading>;
  /** Keeps answers in the workbook and reads the sheets with them; an answer of '' is forgotten. */
  readonly answerQuestions: (
    answers: Answers,
    files: readonly SourceFile[],
    situation: Situation,
  ) => Promise<WorkbookReading>;
  /** Writes the registers once `confirm` has agreed with the difference; null if it did not. */
  readonly buildRegisters: (
    start: RegisterStart,
    files: readonly SourceFile[],
    confirm: (report: BuildReport) => Promise<boolean>,
    situation: Situation,
    options: RunOptions,
  ) => Promise<BuildReport | null>;
  readonly weeksOf: (situation: Situation) => Promise<WeeksReport>;
  readonly makeWeek: (week: IsoWeek, situation: Situation, options: RunOptions) => Promise<WeekReport>;
  /** Writes the week into the ledger; null once it stands there, else the sentence that says why it does not. */
  readonly closeWeek: (week: IsoWeek, withoutHeld: boolean, situation: Situation) => Promise<string | null>;
  /** Takes the closing of the last closed week back; null once it is, else the sentence that says why it is not. */
  readonly reopenWeek: (week: IsoWeek, situation: Situation) => Promise<string | null>;
  /** The figures of a week without writing its sheet. */
  readonly readWeek: (week: IsoWeek, situation: Situation) => Promise<WeekReport>;
  readonly paymentFile: (week: IsoWeek, situation: Situation) => Promise<PaymentOutcome>;
  /** Writes the sheet for paying a closed week by hand. */
  readonly paymentList: (week: IsoWeek, situation: Situation) => Promise<PaymentListOutcome>;
  readonly makeReport: (request: ReportRequest, situation: Situation, options: RunOptions) => Promise<MadeReport>;
  /** Lays out a fresh programme in an empty workbook. @returns names of the sheets */
  readonly startProgramme: (
    start: ProgrammeStart,
    situation: Situation,
    options: RunOptions,
  ) => Promise<readonly string[]>;
  /** Takes away every sheet that Prisotnik made, and says how many. */
  readonly removeGenerated: () => Promise<number>;
}

const OperationsContext = createContext<Operations | null>(null);
export const OperationsProvider = OperationsContext.Provider;

/** @throws Error outside an OperationsProvider */
export function useOperations(): Operations {
  const operations = useContext(OperationsContext);
  if (operations === null) throw new Error('useOperations outside OperationsProvider');
  return operations;
}
