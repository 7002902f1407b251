/** Events as the library expects them from a host: entries of type-3 messages, each for the sheet and for the workbook. */
import { EVENT_CATEGORY } from './batch/wire';
import type { Change } from './model/changes';
import type { Worksheet } from 'exceljs';
import { type Area, areaAddress } from './model/area';
import { fullAddress, sheetId } from './model/book';
import { valueType } from './model/cells';

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

/** How the library registers for each kind of change. */
const REGISTERED_AS: Readonly<Record<Exclude<Change['kind'], 'other'>, string>> = {
  values: 'DataChangedEvent',
  activated: 'ActivatedEvent',
  deactivated: 'DeactivatedEvent',
  added: 'AddedEvent',
  selection: 'SelectionChangedEvent',
  deleted: 'DeletedEvent',
  format: 'FormatChangedEvent',
};

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

/** The place of a change; the library asks for its range by the reference id. */
function placeOf(
  sheet: Worksheet,
  area: Area,
): { worksheetId: string; address: string; referenceId: string; source: string } {
  return {
    worksheetId: sheetId(sheet),
    address: areaAddress(area),
    referenceId: fullAddress(sheet, area),
    source: 'Local',
  };
}

function eventOf(change: Change): readonly EventEntry[] {
  switch (change.kind) {
    case 'values': {
      const { sheet, area, details } = change;
      const args = {
        ...placeOf(sheet, area),
        changeType: 'RangeEdited',
        shiftDirection: 'None',
        triggerSource: change.by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
        ...(details && {
          ...details,
          valueTypeBefore: valueType(details.valueBefore),
          valueTypeAfter: valueType(details.valueAfter),
        }),
      };
      return both(TYPES.values, args.worksheetId, args);
    }
    case 'format': {
      const args = placeOf(change.sheet, change.area);
      return both(TYPES.format, args.worksheetId, args);
    }
    case 'selection': {
      const worksheetId = sheetId(change.sheet);
      return both(TYPES.selection, worksheetId, { address: change.address, worksheetId });
    }
    case 'activated':
    case 'deactivated':
      return both(TYPES[change.kind], sheetId(change.sheet), { worksheetId: sheetId(change.sheet) });
    case 'added':
      return [entry(TYPES.added, WORKBOOK, { worksheetId: sheetId(change.sheet), source: 'Local' })];
    case 'deleted':
      return [entry(TYPES.deleted, WORKBOOK, { worksheetId: change.sheetId, source: 'Local' })];
    case 'other':
      return [];
  }
}

/** The entries for the changes; only those that the library has registered for, by its names, are made. */
export const eventsOf = (changes: readonly Change[], registered: ReadonlySet<string>): readonly EventEntry[] =>
  changes.filter((change) => change.kind !== 'other' && registered.has(REGISTERED_AS[change.kind])).flatMap(eventOf);
