/** What goes between the pane's thread and the checker's. A workbook goes in portions, and so do many issues come back: none holds a thread up for long. */
import type { IsoDate } from '../../programme/units';
import type { Issue } from '../../register';
import type { CellValue } from '../../sheet/cells';
import type { HostProblemCode } from '../host-problem';
import type { OpenWorkbook } from '../read-workbook';
import type { Ask, Change, Findings } from './checker';

export type ToChecker =
  /** A workbook whose sheets have no rows yet. */
  | { readonly kind: 'workbook'; readonly open: OpenWorkbook }
  /** Rows of that workbook: those of a sheet come in their order. */
  | ({ readonly kind: 'rows'; readonly sheet: number } & Rows)
  /** About the workbook that was sent last. */
  | { readonly kind: 'check'; readonly ask: Ask }
  | { readonly kind: 'remember'; readonly today: IsoDate }
  | { readonly kind: 'change'; readonly change: Change };

export interface Rows {
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** `done` or `failed` ends the answer. */
export type FromChecker =
  | { readonly kind: 'progress'; readonly progress: number }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  /** The issues came before; null for a question that has no other answer. */
  | { readonly kind: 'done'; readonly findings: Omit<Findings, 'issues'> | null }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** An error, told across threads. */
export type Failure =
  | { readonly kind: 'problem'; readonly code: HostProblemCode; readonly facts: Readonly<Record<string, string>> }
  | { readonly kind: 'mistake'; readonly name: string; readonly message: string };
