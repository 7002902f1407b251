/** What happened to the workbook in a batch or by a user's hand; the bridge turns it into events. */
import type { Worksheet } from 'exceljs';

export type Change =
  | { readonly kind: 'values'; readonly sheet: Worksheet; readonly address: string; readonly by: 'user' | 'addin';
      readonly details?: { valueBefore: string | number | boolean; valueAfter: string | number | boolean } }
  | { readonly kind: 'rows' | 'columns'; readonly sheet: Worksheet; readonly address: string; readonly change: 'inserted' | 'deleted' }
  | { readonly kind: 'format'; readonly sheet: Worksheet; readonly address: string }
  | { readonly kind: 'selection'; readonly sheet: Worksheet; readonly address: string }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'visibility' | 'protection'; readonly sheet: Worksheet }
  | { readonly kind: 'deleted'; readonly sheetId: string; readonly sheetName: string }
  | { readonly kind: 'renamed'; readonly sheet: Worksheet; readonly before: string }
  | { readonly kind: 'other' }; // prettier-ignore

/** Collects changes until they are handed out. */
export class ChangeLog {
  private pending: Change[] = [];

  add(change: Change): void {
    this.pending.push(change);
  }

  /** The changes since the last call. */
  take(): readonly Change[] {
    const taken = this.pending;
    this.pending = [];
    return taken;
  }
}
