/** What is wrong with a register table as a whole, so that its rows cannot be read (all). */
import type { CellRef } from '../sheet/cells';

export type TableProblem =
  /** The table lacks columns without which its rows say nothing: none of them is read. */
  | {
      readonly kind: 'missingColumns';
      readonly table: string;
      readonly at: CellRef;
      readonly columns: readonly string[];
    }
  /** Two columns have the same heading: the first is read. */
  | { readonly kind: 'repeatedColumn'; readonly table: string; readonly at: CellRef; readonly column: string };
