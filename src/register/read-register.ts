/** Reads a programme's register from a workbook's tables. */
import { DEFAULT_LEGEND, legendOf, readMark, type LegendEntry } from '../programme/legend';
import type { MarkReading } from '../programme/mark';
import type { CellValue, SheetCells, WorkbookCells } from '../sheet/cells';
import { findTable, placeOf } from './find-table';
import { nameKey } from './person-name';
import type { TableProblem } from './problem';
import type { Participant } from './records';
import type { Register, Settings } from './register';
import { cellOf, type RowPlace } from './row';
import { RowCells } from './row-cells';
import { NO_SETTINGS, readSettings, settingRows } from './settings';
import {
  ABSENCES,
  ACTIVITIES,
  ATTENDANCE,
  CANDIDATES,
  COMPLAINTS,
  FREE_DAYS,
  INDIVIDUAL,
  LEGEND_TABLE,
  MODULES,
  PARAMETERS_TABLE,
  PARTICIPANTS,
  PAYMENTS,
  SUSPENSIONS,
  TEAM,
  type ReadingContext,
  type RegisterTable,
} from './tables';

/** Settings outside the registers stand above this 0-based row: longer sheets are lists. */
const SETTINGS_END = 40;

/** True if the workbook has one of the tables that every register has. */
export const hasRegister = (workbook: WorkbookCells): boolean =>
  [PARTICIPANTS, ATTENDANCE, MODULES].some(({ name }) => findTable(workbook, name) !== null);

/**
 * The register that stands in a workbook's tables.
 *
 * A table is found by its name on whatever sheet and row; a missing or empty table gives no records. Rows in which
 * nothing stands are no records. A cell that cannot be read is null in its record and listed in `at.unreadable`. A row
 * with a name and no id belongs to the one participant of that name. Marks are read by tblOznake, or by the default
 * legend where that table is missing or empty.
 *
 * @returns a register also for a workbook without one: everything in it is empty
 */
export function readRegister(workbook: WorkbookCells): Register {
  const problems: TableProblem[] = [];
  const read = <R extends { readonly at: RowPlace<Column> }, Column extends string>(
    table: RegisterTable<R, Column>,
    context: ReadingContext,
  ): (Omit<R, 'at'> & { readonly at: RowPlace<Column> })[] => readTable(workbook, table, context, problems);

  const bare: ReadingContext = { readMark: markReader(DEFAULT_LEGEND), participantOf: (id) => id };
  const legend = read(LEGEND_TABLE, bare);
  const participants = read(PARTICIPANTS, bare);
  const context: ReadingContext = {
    readMark: legend.length === 0 ? bare.readMark : markReader(legend),
    participantOf: idsByName(participants),
  };
  return {
    settings: settingsOf(workbook),
    modules: read(MODULES, context),
    parameters: read(PARAMETERS_TABLE, context),
    legend,
    freeDays: read(FREE_DAYS, context),
    participants,
    attendance: read(ATTENDANCE, context),
    individual: read(INDIVIDUAL, context),
    absences: read(ABSENCES, context),
    suspensions: read(SUSPENSIONS, context),
    payments: read(PAYMENTS, context),
    candidates: read(CANDIDATES, context),
    team: read(TEAM, context),
    activities: read(ACTIVITIES, context),
    complaints: read(COMPLAINTS, context),
    problems,
  };
}

/** Reads each mark once: a register of many thousand rows has few different ones. */
function markReader(entries: readonly LegendEntry[]): ReadingContext['readMark'] {
  const legend = legendOf(entries);
  const known = { plain: new Map<CellValue, MarkReading>(), time: new Map<CellValue, MarkReading>() };
  return (value, isTime) => {
    const readings = isTime ? known.time : known.plain;
    let reading = readings.get(value);
    if (reading === undefined) {
      reading = readMark(value, legend, { isTime });
      readings.set(value, reading);
    }
    return reading;
  };
}

function readTable<R extends { readonly at: RowPlace<Column> }, Column extends string>(
  workbook: WorkbookCells,
  table: RegisterTable<R, Column>,
  context: ReadingContext,
  problems: TableProblem[],
): (Omit<R, 'at'> & { readonly at: RowPlace<Column> })[] {
  const found = findTable(workbook, table.name);
  if (!found) return [];
  const { place, problems: headerProblems } = placeOf(found, table.headings);
  problems.push(...headerProblems);
  const missing = table.needed.filter((group) => !group.some((heading) => place.columns.has(heading)));
  if (missing.length > 0) {
    const at = cellOf(
      { table: { ...place, columns: new Map([['', found.area.firstColumn]]) }, row: place.headerRow, unreadable: [] },
      '',
    );
    problems.push({
      kind: 'missingColumns',
      table: table.name,
      at,
      columns: missing.map((group) => group.join(' / ')),
    });
    return [];
  }
  const records: (Omit<R, 'at'> & { readonly at: RowPlace<Column> })[] = [];
  const cells = new RowCells(found.sheet, place, workbook.date1904);
  const firstRow = place.headerRow + 1;
  for (let row = firstRow; row < firstRow + found.area.dataRowCount; row += 1) {
    cells.moveTo(row);
    if (cells.isBlankRow(table.derived)) continue;
    const record = table.read(cells, context);
    records.push({ ...record, at: cells.place() });
  }
  return records;
}

/** The id as written; without one, that of the only participant with the name; '' where there is none or more than one. */
function idsByName(participants: readonly Participant[]): ReadingContext['participantOf'] {
  const ids = new Map<string, string | null>();
  for (const { id, surname, givenName } of participants) {
    const key = nameKey(`${surname} ${givenName}`);
    ids.set(key, ids.has(key) ? null : id);
  }
  return (id, name) => (id !== '' || name === '' ? id : (ids.get(nameKey(name)) ?? ''));
}

function settingsOf(workbook: WorkbookCells): Settings {
  const modules = findTable(workbook, MODULES.name);
  if (modules) return readSettings(modules.sheet, modules.area.headerRow, workbook.date1904);
  const sheet: SheetCells | undefined =
    workbook.sheets.find(({ name }) => name === MODULES.sheet) ?? workbook.sheets.find(namesPayer);
  return sheet ? readSettings(sheet, SETTINGS_END, workbook.date1904) : NO_SETTINGS;
}

/** An office's own sheet of settings says who pays and from which account; a list has such words in its headings only. */
function namesPayer(sheet: SheetCells): boolean {
  const rows = settingRows(sheet, SETTINGS_END);
  return rows.has('placnik_naziv') && rows.has('placnik_trr');
}
