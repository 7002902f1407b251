/**
 * The thinking part of a check: cells in, issues out, nothing of Excel. In a browser it has a thread of its own, so that
 * the pane stays quick whatever the workbook's size; where there are no workers (Node) it works in place.
 */
import type { IsoDate } from '../../programme/units';
import type { Issue } from '../../register';
import type { AcceptedIssue } from '../../rules';
import type { Area } from '../../sheet/plan';
import type { OnProgress } from '../operations-options';
import type { OpenWorkbook, RangeContent } from '../read-workbook';
import type { ProgrammeStart } from '../understand';
import { CheckerHere } from './checker-here';
import { CheckerInWorker } from './checker-in-worker';
import { canStartWorker } from './start-worker';

/** What a check of a whole workbook finds. */
export interface Findings {
  /** By sheet, row, column; without the warnings that staff accepted. */
  readonly issues: readonly Issue[];
  /** In the same order. */
  readonly accepted: readonly AcceptedIssue[];
  /** Sheets that were read. */
  readonly sheets: number;
  readonly hasStart: boolean;
  /** Title of the programme, '' where none is set. */
  readonly title: string;
}

/** What it is checked by. */
export interface Ask extends ProgrammeStart {
  readonly today: IsoDate;
}

/** Cells of a sheet that changed, as they are now. */
export interface Change {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly contents: readonly RangeContent[];
  readonly today: IsoDate;
}

export interface CheckRun {
  /** 0–1 of the thinking. */
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/** One question after the other; each throws HostProblem as `understand` does, and `stopped` once its signal asks for it. */
export interface Checker {
  check(open: OpenWorkbook, ask: Ask, run: CheckRun): Promise<Findings>;
  /** Keeps the workbook in mind for the changes that follow. */
  remember(open: OpenWorkbook, today: IsoDate): Promise<void>;
  /** The issues at the changed cells of the remembered workbook, accepted warnings left out. */
  change(change: Change): Promise<readonly Issue[]>;
  /** Forgets everything and lets its thread go. */
  end(): void;
}

/** Costs nothing until it is first asked. */
export const newChecker = (): Checker => (canStartWorker() ? new CheckerInWorker() : new CheckerHere());
