/** Settings that change where they stand: the cells beside their labels above tblModuli. */
import type { WorkbookCells } from '../sheet/cells';
import { DAYS_OF_1904 } from '../sheet/serial';
import type { TableUpdate, WrittenCell } from '../sheet/table-update';
import { findTable } from './find-table';
import type { Settings } from './register';
import { readSettings, SETTING_NAMES, settingRows, writeSettings } from './settings';
import { changedCell } from './table-update';
import { MODULES } from './tables';

/** @returns the update with the settings that differ; null where one of them has no label to stand beside */
export function settingsUpdate(workbook: WorkbookCells, settings: Settings, update: TableUpdate): TableUpdate | null {
  const found = findTable(workbook, MODULES.name);
  if (!found) return null;
  const { sheet, area } = found;
  const before = writeSettings(readSettings(sheet, area.headerRow, workbook.date1904));
  const after = writeSettings(settings);
  const rows = settingRows(sheet, area.headerRow);
  const written: WrittenCell[] = [];
  for (const name of SETTING_NAMES) {
    const value = after[name] ?? '';
    if (value === (before[name] ?? '')) continue;
    const row = rows.get(name);
    if (row === undefined) return null;
    const format = sheet.numberFormats[row - sheet.firstRow]?.[1 - sheet.firstColumn];
    const isDay = typeof value === 'number';
    const own = isDay && workbook.date1904 ? value - DAYS_OF_1904 : value;
    written.push(changedCell(row, 1, own, format, isDay ? 'date' : 'text'));
  }
  return { ...update, written: [...written.sort((one, other) => one.row - other.row), ...update.written] };
}
