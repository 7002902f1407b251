/** What happened to the workbook in a batch or by a user's hand; the bridge turns it into events. */
import type { Worksheet } from 'exceljs';
import type { Area } from './area';
import type { WireValue } from './cells';

/** What a single cell held and holds. */
export interface ValueChange {
  readonly valueBefore: WireValue;
  readonly valueAfter: WireValue;
}

export type Change =
  | {
      readonly kind: 'values';
      readonly sheet: Worksheet;
      readonly area: Area;
      readonly by: 'user' | 'addin';
      readonly details?: ValueChange;
    }
  | { readonly kind: 'format'; readonly sheet: Worksheet; readonly area: Area }
  | { readonly kind: 'selection'; readonly sheet: Worksheet; readonly address: string }
  | { readonly kind: 'activated' | 'deactivated' | 'added'; readonly sheet: Worksheet }
  | { readonly kind: 'deleted'; readonly sheetId: string }
  /** Something that no event tells of, but that shows or is saved. */
  | { readonly kind: 'other' };

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
