/** One layout of an office's workbook and what a careful reader gets from it. */
import type { SheetKind } from '../../src/intake';

export interface Expected {
  readonly kind: SheetKind;
  readonly headerRow?: number | null;
  readonly people: readonly string[];
  /** First and last date and their number; [] for none. */
  readonly dates: readonly [] | readonly [first: string, last: string, count: number];
  readonly marks: number;
  readonly present: number;
  readonly absent: number;
  readonly unclear?: number;
  /** Kinds of the questions that must be asked, in any order; marks as `mark X`. */
  readonly asks?: readonly string[];
  /** Days of columns or rows with entries that cannot be told, as written. */
  readonly doubts?: readonly string[];
}

export interface Layout {
  readonly name: string;
  /** File name, `.xlsx` unless said. */
  readonly file?: string;
  readonly sheet?: string;
  readonly table: string;
  readonly expected: Expected;
}

/** A layout made for one habit: only what the habit decides is expected. */
export type CollectedLayout = Omit<Layout, 'expected'> & { readonly expected: Partial<Expected> };
