/** Register sheets as plans: one sheet per table, in the contract's order. */
import { MEANING_WORDS, MEANINGS } from '../programme/meaning';
import { columnLetters, quoteSheetName } from '../sheet/address';
import type { CellValue, WorkbookCells } from '../sheet/cells';
import type { PlanCell, SheetPlan } from '../sheet/plan';
import { PALETTE } from '../sheet/styles';
import type { Draft, RegisterContent } from './content';
import { meaningOfRecord } from './meaning-of-record';
import { FIRST_ROW, planTable, rowOf, type PlanRow } from './plan-table';
import type { AbsenceRecord } from './records';
import { standingTable } from './standing-table';
import { findTable, placeOf } from './find-table';
import type { RegisterTexts } from './texts';
import { settingsUpdate } from './settings-update';
import { SETTING_LABELS, SETTING_NAMES, writeSettings, type SettingName } from './settings';
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
  type RegisterTable,
  type WritingContext,
} from './tables';

export interface RegisterPlanOptions {
  /** Names of the workbook's sheets that are not to be replaced; case does not part them, as in Excel. */
  readonly takenSheetNames: readonly string[];
  /**
   * The workbook as it stands. A table that is in it is planned for the sheet that it stands on, with staff's own columns,
   * and its records (those with a place) spelt as staff spelt them where that says the same.
   */
  readonly standing?: WorkbookCells;
  /** What staff will read above the tables and at their cells; nothing where a plan is made to be read again, not written. */
  readonly texts?: RegisterTexts | undefined;
}

const MEANINGS_HEADING = 'Mogoči pomeni';
const NO_WORKBOOK: WorkbookCells = { name: '', sheets: [], date1904: false };
const TAB_COLORS = { programme: PALETTE.accent, people: '#3B6FB6', money: '#B7791F', events: PALETTE.muted } as const;

/**
 * Plans the sheets of a register: Program (settings above tblModuli), Parametri, Oznake … Pritožbe.
 *
 * Whatever is planned here reads back the same (`readRegister`); cells that were unreadable are written as they were found.
 */
export function planRegisterSheets(content: RegisterContent, options: RegisterPlanOptions): SheetPlan[] {
  const { standing: workbook = NO_WORKBOOK, takenSheetNames, texts } = options;
  const nameOf = sheetNames(takenSheetNames);
  const context: WritingContext = { meaningOf: meanings(content.absences) };
  const legend = standingTable(workbook, LEGEND_TABLE, context);
  const meaningsColumn = LEGEND_TABLE.headings.length + (legend?.ownHeadings.length ?? 0) + 1;
  const legendSheet = legend?.sheetName ?? nameOf(LEGEND_TABLE.sheet);
  const choices = standingChoices(workbook) ?? choicesOn(legendSheet, content.legend.length, meaningsColumn);
  const plan = <R extends { readonly at: unknown }, Column extends string>(
    table: RegisterTable<R, Column>,
    records: readonly Draft<R>[],
    kind: keyof typeof TAB_COLORS,
    above: readonly PlanRow[] = [],
  ): SheetPlan => {
    const standing = standingTable(workbook, table, context);
    const planned = records.map((record) => ({ record, planned: rowOf(table, record, context) }));
    const rows = planned.map(({ record, planned: row }) => (standing === null ? row : standing.keep(record, row)));
    const update = standing?.update(planned) ?? null;
    const sheet = planTable(table, rows, {
      name: standing?.sheetName ?? nameOf(table.sheet),
      tabColor: TAB_COLORS[kind],
      above,
      ownHeadings: standing?.ownHeadings ?? [],
      choices,
      texts,
    });
    return update === null ? sheet : { ...sheet, update };
  };
  return [
    planProgram(content, workbook, (settings) => plan(MODULES, content.modules, 'programme', settings)),
    plan(PARAMETERS_TABLE, content.parameters, 'programme'),
    planLegend(plan(LEGEND_TABLE, content.legend, 'programme'), meaningsColumn),
    plan(FREE_DAYS, content.freeDays, 'programme'),
    plan(PARTICIPANTS, content.participants, 'people'),
    plan(ATTENDANCE, content.attendance, 'people'),
    plan(INDIVIDUAL, content.individual, 'people'),
    plan(ABSENCES, content.absences, 'people'),
    plan(SUSPENSIONS, content.suspensions, 'people'),
    plan(PAYMENTS, content.payments, 'money'),
    plan(CANDIDATES, content.candidates, 'events'),
    plan(TEAM, content.team, 'events'),
    plan(ACTIVITIES, content.activities, 'events'),
    plan(COMPLAINTS, content.complaints, 'events'),
  ];
}

/** `NAME (register)` for a name that is taken, and numbered where that is taken too. All our names stay below Excel's 31 characters. */
function sheetNames(taken: readonly string[]): (name: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (name) => {
    for (let number = 1; ; number += 1) {
      const tried = number === 1 ? name : number === 2 ? `${name} (register)` : `${name} (register ${number - 1})`;
      if (!used.has(tried.toLowerCase())) return tried;
    }
  };
}

/** Where drop-downs take their words from; Excel lets a range that is a table's whole column grow with the table. */
function choicesOn(
  legendSheet: string,
  markCount: number,
  meaningsColumn: number,
): { readonly marks: string; readonly meanings: string } {
  const sheet = quoteSheetName(legendSheet);
  const first = FIRST_ROW + 2;
  const letters = columnLetters(meaningsColumn);
  return {
    marks: `=${sheet}!$A$${first}:$A$${first + Math.max(markCount, 1) - 1}`,
    meanings: `=${sheet}!$${letters}$${first}:$${letters}$${first + MEANINGS.length - 1}`,
  };
}

/** The same on a legend that stands and is not made anew; null where it lacks a column or the list of meanings. */
function standingChoices(workbook: WorkbookCells): { readonly marks: string; readonly meanings: string } | null {
  const found = findTable(workbook, LEGEND_TABLE.name);
  if (!found) return null;
  const { sheet, area } = found;
  const { columns } = placeOf(found, LEGEND_TABLE.headings).place;
  const marksColumn = columns.get('Oznaka');
  const listRow = sheet.values.findIndex((row) => row.includes(MEANINGS_HEADING));
  const listColumn = sheet.values[listRow]?.indexOf(MEANINGS_HEADING) ?? -1;
  if (columns.size < LEGEND_TABLE.headings.length || marksColumn === undefined || listColumn < 0) return null;
  const areaOf = (column: number, row: number, count: number): string => {
    const letters = columnLetters(column);
    return `=${quoteSheetName(sheet.name)}!$${letters}$${row + 2}:$${letters}$${row + 1 + count}`;
  };
  return {
    marks: areaOf(marksColumn, area.headerRow, area.dataRowCount),
    meanings: areaOf(sheet.firstColumn + listColumn, sheet.firstRow + listRow, MEANINGS.length),
  };
}

function meanings(absences: readonly Draft<AbsenceRecord>[]): WritingContext['meaningOf'] {
  const byPerson = new Map<string, Draft<AbsenceRecord>[]>();
  for (const absence of absences) {
    const own = byPerson.get(absence.participant);
    if (own) own.push(absence);
    else byPerson.set(absence.participant, [absence]);
  }
  return (record) => meaningOfRecord(record, byPerson.get(record.participant) ?? []);
}

/** Program: the settings as label (A) and value (B), each with its defined name, and tblModuli below. */
function planProgram(
  content: RegisterContent,
  workbook: WorkbookCells,
  plan: (above: readonly PlanRow[]) => SheetPlan,
): SheetPlan {
  const written = writeSettings(content.settings);
  const rows = SETTING_NAMES.map((name): PlanRow => [
    { value: SETTING_LABELS[name], style: 'label' },
    settingCell(name, written[name]),
  ]);
  const names = SETTING_NAMES.map((name, index) => {
    const row = FIRST_ROW + index;
    return { name, area: { firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 1 } };
  });
  const { update, ...sheet } = plan(rows);
  const withSettings = update && settingsUpdate(workbook, content.settings, update);
  return { ...sheet, names, ...(withSettings && { update: withSettings }) };
}

function settingCell(name: SettingName, value: CellValue = ''): PlanCell {
  const isDate = name === 'zacetek' || name.startsWith('faza_');
  if (value === '') return { style: isDate ? 'date' : 'text' };
  return { value, style: isDate && typeof value === 'number' ? 'date' : 'text' };
}

/** Oznake, with the eight meanings beside the table: one of them has a comma, which a drop-down's own list cannot hold. */
function planLegend(plan: SheetPlan, meaningsColumn: number): SheetPlan {
  const list: PlanCell[] = [
    { value: MEANINGS_HEADING, style: 'label' },
    ...MEANINGS.map((meaning) => ({ value: MEANING_WORDS[meaning], style: 'label' as const })),
  ];
  const cells = Array.from({ length: Math.max(plan.cells.length, FIRST_ROW + list.length) }, (_, row) => {
    const own = plan.cells[row] ?? [];
    const beside = list[row - FIRST_ROW];
    if (!beside) return own;
    return [...Array.from({ length: meaningsColumn }, (_, column) => own[column] ?? null), beside];
  });
  return { ...plan, cells, columnWidths: [...plan.columnWidths, 4, 26] };
}
