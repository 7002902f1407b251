/** Events as the library expects them from a host: entries of type-3 messages, each for the sheet and for the workbook. */
import { EVENT_CATEGORY } from './batch/wire';
import type { Change } from './model/changes';
import { sheetId } from './model/book';

/** The library's own numbers (excel-web-16.00, GenericEventHandlers of Worksheet and WorksheetCollection). */
const TYPES = {
  values: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  format: 18,
} as const;

/** Target of handlers that were added to the collection of sheets. */
const WORKBOOK = 'Workbook';

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** The event's arguments as JSON. */
  readonly message: string;
}

function entry(messageType: number, targetId: string, args: object): EventEntry {
  return { messageCategory: EVENT_CATEGORY, messageType, targetId, message: JSON.stringify(args) };
}

function both(messageType: number, id: string, args: object): readonly EventEntry[] {
  return [entry(messageType, id, args), entry(messageType, WORKBOOK, args)];
}

function eventOf(change: Change): readonly EventEntry[] {
  switch (change.kind) {
    case 'values': {
      const worksheetId = sheetId(change.sheet);
      const args = {
        address: change.address,
        changeType: 'RangeEdited',
        worksheetId,
        source: 'Local',
        triggerSource: change.by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
        ...(change.details ? { details: change.details } : {}),
      };
      return both(TYPES.values, worksheetId, args);
    }
    case 'selection': {
      const worksheetId = sheetId(change.sheet);
      return both(TYPES.selection, worksheetId, { address: change.address, worksheetId });
    }
    case 'format': {
      const worksheetId = sheetId(change.sheet);
      return both(TYPES.format, worksheetId, { address: change.address, worksheetId, source: 'Local' });
    }
    case 'activated':
    case 'deactivated':
      return both(TYPES[change.kind], sheetId(change.sheet), { worksheetId: sheetId(change.sheet) });
    case 'added':
      return [entry(TYPES.added, WORKBOOK, { worksheetId: sheetId(change.sheet), source: 'Local' })];
    case 'deleted':
      return [entry(TYPES.deleted, WORKBOOK, { worksheetId: change.sheetId, source: 'Local' })];
    case 'rows':
    case 'columns':
    case 'renamed':
    case 'visibility':
    case 'protection':
    case 'other':
      return [];
  }
}

export const eventsOf = (changes: readonly Change[]): readonly EventEntry[] => changes.flatMap(eventOf);
