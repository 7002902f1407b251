/** Register sheets as plans: one sheet per table, in the contract's order. */
import { MEANING_WORDS, MEANINGS } from '../programme/meaning';
import type { CellValue } from '../sheet/cells';
import type { Area, PlanCell, PlanValidation, SheetPlan } from '../sheet/plan';
import { PALETTE } from '../sheet/styles';
import type { Draft, RegisterContent } from './content';
import { meaningOfRecord } from './meaning-of-record';
import type { AbsenceRecord } from './records';
import type { AsTyped } from './row';
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
import { MEANINGS_COLUMN } from './tables/legend';
import type { ColumnLook } from './tables/table';

export interface RegisterPlanOptions {
  /** Names of the workbook's sheets that are not to be replaced; case does not part them, as in Excel. */
  readonly takenSheetNames: readonly string[];
}

/** 0-based row of the headings where nothing but title and guidance stands above them. */
const HEADER_ROW = 3;
const SETTINGS_ROW = 3;
/** Of the line above a table, in characters. */
const GUIDANCE_WIDTH = 110;
/** Points; two lines of heading. */
const HEADER_HEIGHT = 32;
const TAB_COLORS = { programme: PALETTE.accent, people: '#3B6FB6', money: '#B7791F', events: PALETTE.muted } as const;

/**
 * Plans the sheets of a register: Program (settings above tblModuli), Parametri, Oznake … Pritožbe.
 *
 * Whatever is planned here reads back the same (`readRegister`); cells that were unreadable are written as they were found.
 */
export function planRegisterSheets(content: RegisterContent, options: RegisterPlanOptions): SheetPlan[] {
  const names = sheetNames(options.takenSheetNames);
  const context: WritingContext = { meaningOf: meanings(content.absences) };
  const plan = <R extends { readonly at: unknown }, Column extends string>(
    table: RegisterTable<R, Column>,
    records: readonly Draft<R>[],
    tabColor: string,
    above: readonly PlanRow[] = [],
  ): SheetPlan =>
    planTable(
      table,
      records.map((record) => rowOf(table, record, context)),
      names(table.sheet),
      tabColor,
      above,
    );
  const { programme, people, money, events } = TAB_COLORS;
  return [
    planProgram(content, (settings) => plan(MODULES, content.modules, programme, settings)),
    plan(PARAMETERS_TABLE, content.parameters, programme),
    planLegend(plan(LEGEND_TABLE, content.legend, programme)),
    plan(FREE_DAYS, content.freeDays, programme),
    plan(PARTICIPANTS, content.participants, people),
    plan(ATTENDANCE, content.attendance, people),
    plan(INDIVIDUAL, content.individual, people),
    plan(ABSENCES, content.absences, people),
    plan(SUSPENSIONS, content.suspensions, people),
    plan(PAYMENTS, content.payments, money),
    plan(CANDIDATES, content.candidates, events),
    plan(TEAM, content.team, events),
    plan(ACTIVITIES, content.activities, events),
    plan(COMPLAINTS, content.complaints, events),
  ];
}

type PlanRow = readonly (PlanCell | null)[];

/** Excel's names differ by more than case; 31 characters at most. */
function sheetNames(taken: readonly string[]): (name: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (name) => {
    let free = name;
    for (let number = 1; used.has(free.toLowerCase()); number += 1) {
      free = number === 1 ? `${name} (register)` : `${name} (register ${number})`;
    }
    used.add(free.toLowerCase());
    return free;
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

/** What the record says, and over it what its place knows to be unreadable, as it was found. */
function rowOf<R extends { readonly at: unknown }, Column extends string>(
  table: RegisterTable<R, Column>,
  record: Draft<R>,
  context: WritingContext,
): readonly PlanCell[] {
  const written: AsTyped<Column> = table.write(record, context);
  const found = new Map<string, string>(record.at?.unreadable.map((cell) => [cell.column, cell.found]));
  return table.headings.map((heading) => {
    const { style } = table.columns[heading];
    const value: CellValue = found.get(heading) ?? written[heading] ?? '';
    if (value === '') return { style };
    // A text in a column of numbers or dates is to stay a text.
    const isTextStyle = style === 'text' || style === 'wrapped';
    return { value, style: typeof value === 'string' && !isTextStyle ? 'text' : style };
  });
}

/** Program: the settings as label (A) and value (B), each with its defined name, and tblModuli below. */
function planProgram(content: RegisterContent, plan: (above: readonly PlanRow[]) => SheetPlan): SheetPlan {
  const written = writeSettings(content.settings);
  const rows = SETTING_NAMES.map((name): PlanRow => [
    { value: SETTING_LABELS[name], style: 'label' },
    settingCell(name, written[name]),
  ]);
  const names = SETTING_NAMES.map((name, index) => {
    const row = SETTINGS_ROW + index;
    return { name, area: { firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 1 } };
  });
  return { ...plan(rows), names };
}

function settingCell(name: SettingName, value: CellValue = ''): PlanCell {
  const isDate = name === 'zacetek' || name.startsWith('faza_');
  if (value === '') return { style: isDate ? 'date' : 'text' };
  return { value, style: isDate && typeof value === 'number' ? 'date' : 'text' };
}

/** Oznake, with the eight meanings beside the table for its drop-down. */
function planLegend(plan: SheetPlan): SheetPlan {
  const list: PlanCell[] = [
    { value: 'Mogoči pomeni', style: 'label' },
    ...MEANINGS.map((meaning) => ({ value: MEANING_WORDS[meaning], style: 'label' as const })),
  ];
  const cells = Array.from({ length: Math.max(plan.cells.length, HEADER_ROW + list.length) }, (_, row) => {
    const own = plan.cells[row] ?? [];
    const beside = list[row - HEADER_ROW];
    if (!beside) return own;
    return [...Array.from({ length: MEANINGS_COLUMN }, (_, column) => own[column] ?? null), beside];
  });
  return { ...plan, cells, columnWidths: [...plan.columnWidths, 4, 26] };
}

function planTable<R extends { readonly at: unknown }, Column extends string>(
  table: RegisterTable<R, Column>,
  rows: readonly PlanRow[],
  name: string,
  tabColor: string,
  above: readonly PlanRow[],
): SheetPlan {
  const looks = table.headings.map((heading) => table.columns[heading]);
  const headerRow = above.length > 0 ? SETTINGS_ROW + above.length + 1 : HEADER_ROW;
  const body = rows.length > 0 ? rows : [looks.map(({ style }) => ({ style }))];
  const lastColumn = looks.length - 1;
  const frozen = table.frozenColumns ?? 0;
  const guidance = guidanceOf(table.guidance, looks);
  const area: Area = { firstRow: headerRow, firstColumn: 0, lastRow: headerRow + body.length, lastColumn };
  return {
    name,
    purpose: 'register',
    cells: [
      [{ value: table.sheet, style: 'title' }],
      [{ value: table.guidance, style: 'footnoteWrapped' }],
      [],
      ...(above.length > 0 ? [...above, []] : []),
      table.headings.map((heading) => ({ value: heading, style: 'header' })),
      ...body,
    ],
    columnWidths: looks.map(({ width }) => width),
    rowHeights: new Map([
      [1, guidance.height],
      [headerRow, HEADER_HEIGHT],
    ]),
    merges: [guidance.area],
    tables: [{ name: table.name, area }],
    validations: validationsOf(table, area),
    ...(above.length === 0 && { freeze: { rows: headerRow + 1, columns: frozen } }),
    print: {
      orientation: looks.length > 6 ? 'landscape' : 'portrait',
      ...(above.length === 0 && { titleRows: { first: headerRow, last: headerRow } }),
      ...(frozen > 0 && { titleColumns: { first: 0, last: frozen - 1 } }),
      fitToWidth: looks.length > 20 ? 3 : 1,
      footer: { left: '&A', right: '&P / &N' },
    },
    tabColor,
  };
}

/** The line above a table runs over as many columns as it needs to be read, on as many lines as they make of it. */
function guidanceOf(sentence: string, looks: readonly ColumnLook[]): { readonly area: Area; readonly height: number } {
  let [width, lastColumn] = [looks[0]?.width ?? 0, 0];
  while (width < GUIDANCE_WIDTH && lastColumn + 1 < looks.length) {
    lastColumn += 1;
    width += looks[lastColumn]?.width ?? 0;
  }
  // Small italics are narrower than the digits by which Excel counts a column's width.
  const lines = Math.ceil((sentence.length * 0.95) / width);
  return { area: { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn }, height: lines * 13 + 4 };
}

function validationsOf<R extends { readonly at: unknown }, Column extends string>(
  table: RegisterTable<R, Column>,
  area: Area,
): PlanValidation[] {
  return table.headings.flatMap((heading, column): PlanValidation[] => {
    const { choices, choicesFrom, upTo, hint, style } = table.columns[heading];
    const base = {
      area: { firstRow: area.firstRow + 1, firstColumn: column, lastRow: area.lastRow, lastColumn: column },
      ...(hint !== undefined && { prompt: { title: heading, message: hint } }),
    };
    if (choices) return [{ ...base, kind: 'list', values: choices, onError: 'warning' }];
    if (choicesFrom !== undefined) return [{ ...base, kind: 'listFrom', source: choicesFrom, onError: 'information' }];
    if (upTo !== undefined) return [{ ...base, kind: 'decimal', min: 0, max: upTo, onError: 'warning' }];
    if (style === 'date') return [{ ...base, kind: 'date', onError: 'warning' }];
    return [];
  });
}
