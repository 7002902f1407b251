/** What the pane asks of the workbook. `excel/` answers it in Excel and in the preview; tests answer it with data. */
import { createContext, useContext } from 'react';
import type { Issue, Severity } from '../register/issue';
import type { IsoDate, IsoWeek } from '../programme/units';
import type { CellRef } from '../sheet/cells';
import type { Language } from '../strings';
import type { BuildReport, RegisterStart, WeekReport, WeeksReport, WorkbookReading } from './reports';

/** How far a long piece of work has come: 0–1, null where nobody can tell. */
export type Progress = number | null;

/** Long work tells how far it is and stops when asked; a stopped run throws a HostProblem with the code `stopped`. */
export interface RunOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

export interface CheckReport {
  readonly today: IsoDate;
  /** In the order of the contract: sheet, row, column. */
  readonly issues: readonly Issue[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Worksheets that were read. */
  readonly sheets: number;
}

/** Every operation throws HostProblem where Excel refuses; the pane says it in one place. */
export interface Operations {
  /** The programme's title, or the workbook's name where no title is set; '' where neither is known. */
  programmeTitle(): Promise<string>;
  checkWorkbook(options: RunOptions & { readonly today: IsoDate; readonly language: Language }): Promise<CheckReport>;
  clearMarks(): Promise<void>;
  /** Selects the cell and brings it into view. */
  goTo(at: CellRef): Promise<void>;
  goToSheet(sheet: string): Promise<void>;
  /** The selected area of the active sheet. */
  selection(): Promise<CellRef>;
  /** Writes the issues of the last check to the sheet Težave and gives the sheet's name. */
  exportIssues(report: CheckReport, language: Language): Promise<string>;
  inspectWorkbook(options: RunOptions): Promise<WorkbookReading>;
  /** Writes the registers once `confirm` has agreed with the difference; null if it did not. */
  buildRegisters(
    start: RegisterStart,
    confirm: (report: BuildReport) => Promise<boolean>,
    options: RunOptions,
  ): Promise<BuildReport | null>;
  weeksOf(): Promise<WeeksReport>;
  makeWeek(
    week: IsoWeek,
    options: RunOptions & { readonly today: IsoDate; readonly language: Language },
  ): Promise<WeekReport>;
  /** Takes away every sheet that Prisotnik made, and says how many. */
  removeGenerated(): Promise<number>;
}

const OperationsContext = createContext<Operations | null>(null);
export const OperationsProvider = OperationsContext.Provider;

/** @throws Error outside an OperationsProvider */
export function useOperations(): Operations {
  const operations = useContext(OperationsContext);
  if (operations === null) throw new Error('useOperations outside OperationsProvider');
  return operations;
}
