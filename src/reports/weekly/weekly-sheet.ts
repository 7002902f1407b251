/** The weekly allowance sheet: one line per participant, computed on the sheet by visible formulas from hours and rates. */
import { isConfirmed } from '../../programme/parameters-in-force';
import { partsOf } from '../../programme/calendar';
import type { IsoDate, IsoWeek } from '../../programme/units';
import type { WeekResult } from '../../allowances';
import type { RegisterFacts } from '../../register/facts';
import { cellAddress } from '../../sheet/address';
import type { PlanCell, SheetPlan } from '../../sheet/plan';
import type { Words } from '../../strings';
import { acceptedFor, ALLOWANCE_RULES, type AcceptedWarning } from '../accepted-warnings';
import { addDefinitions, addProvenance, printFooter, type Provenance } from '../provenance';
import { SheetRows } from '../sheet-rows';
import { AT, COLUMNS, letters, type ColumnKey } from './columns';
import { lineCells } from './line-cells';
import { addCorrections, addExcluded, addHeld, remarks } from './notes';
import { addRateRows } from './rate-rows';
import { sourcesOfWeek } from './sources';

const LINE_HEIGHT = 21;
const HEADER_HEIGHT = 48;
const DEFINITIONS = ['hours', 'reward', 'meals', 'travel', 'correction', 'rounding'] as const;

/** `Teden 2020-W38` */
export const weeklySheetName = (week: IsoWeek, words: Words): string => words.say('reports.weekly.sheetName', { week });

/**
 * The week's sheet, signed on paper; a closed week's sheet is protected against accidental edits.
 *
 * @param accepted all warnings that staff accepted; those that concern the week are listed
 */
export function weeklySheet(
  result: WeekResult,
  facts: RegisterFacts,
  words: Words,
  madeOn: IsoDate,
  accepted: readonly AcceptedWarning[] = [],
): SheetPlan {
  const rows = new SheetRows(COLUMNS.map(({ width }) => width));
  addTitle(rows, result, facts, words);
  const rateRows = addRateRows(rows, result, words);
  const headerRow = rows.add(headerCells(result, words), HEADER_HEIGHT);

  const dates = [...result.rates.keys()];
  const isByMinute = [...result.rates.values()].every((rates) => rates === null || rates.paidUnit === 1);
  const setting = { dates, rateRows, isByMinute, words };
  const firstRow = rows.next;
  for (const [index, line] of result.lines.entries()) {
    const height = Math.max(LINE_HEIGHT, rows.heightOf(line.name, 'gridWrapped', AT.name, AT.name));
    rows.add(lineCells(line, index + 1, rows.next, setting), height);
  }
  if (result.lines.length === 0) rows.paragraph(words.say('reports.weekly.noLines'), 'gridText');
  const lastRow = rows.next - 1;
  if (result.lines.length > 0) {
    const totalRow = rows.add(totalCells(result, firstRow, lastRow, words), LINE_HEIGHT);
    rows.merge(totalRow, AT.number, totalRow, AT.name);
    addControls(rows, result, { firstRow, lastRow, totalRow, isByMinute }, words);
  }

  for (const text of remarks(result, words)) rows.paragraph(text, 'warningWrapped');
  addCorrections(rows, result, words);
  addHeld(rows, result, words);
  addExcluded(rows, result, words);
  addSignatures(rows, words);
  addDefinitions(
    rows,
    DEFINITIONS.map((key) => `reports.weekly.definition.${key}`),
    words,
  );
  addProvenance(rows, { ...provenanceOf(result, facts, madeOn), accepted: acceptedIn(result, accepted) }, words);

  const title = words.say('reports.weekly.sheetName', { week: result.week });
  return {
    name: weeklySheetName(result.week, words),
    purpose: 'output',
    cells: rows.cells,
    columnWidths: rows.columnWidths,
    rowHeights: rows.rowHeights,
    merges: rows.merges,
    freeze: { rows: headerRow + 1, columns: AT.name + 1 },
    print: {
      orientation: 'landscape',
      titleRows: { first: headerRow, last: headerRow },
      fitToWidth: 1,
      area: { firstRow: 0, firstColumn: 0, lastRow: rows.next - 1, lastColumn: COLUMNS.length - 1 },
      footer: printFooter(title, words),
    },
    protect: result.isClosed,
  };
}

function addTitle(rows: SheetRows, result: WeekResult, { register }: RegisterFacts, words: Words): void {
  const { title, unit, provider, location } = register.settings;
  rows.add([{ value: words.say('reports.weekly.title'), style: 'title' }], 24);
  const about = [title, unit, provider, location].filter((part) => part.trim() !== '');
  // Wrapped: a text that runs past the last column makes the print of the whole page smaller.
  if (about.length > 0) rows.paragraph(about.join(' · '), 'subtitleWrapped');
  const facts = {
    week: words.say('reports.weekly.weekOfYear', {
      number: Number(result.week.slice(6)),
      year: result.week.slice(0, 4),
    }),
    from: words.date(result.from),
    to: words.date(result.to),
  };
  const state = result.closedOn === null ? 'periodOpen' : 'periodClosed';
  const closedOn = result.closedOn === null ? '' : words.date(result.closedOn);
  rows.add([{ value: words.say(`reports.weekly.${state}`, { ...facts, closedOn }), style: 'subtitle' }]);
  rows.skip();
}

function headerCells(result: WeekResult, words: Words): PlanCell[] {
  const days = [...result.rates.keys()].map((day, index): PlanCell => {
    const { day: dayOfMonth, month } = partsOf(day);
    const weekday = words.say(`reports.shared.weekday.${index + 1}`);
    return { value: `${weekday}\n${dayOfMonth}. ${month}.`, style: 'headerCenter' };
  });
  const heading = (key: ColumnKey): PlanCell => ({
    value: words.say(`reports.weekly.column.${key}`),
    style: key === 'name' ? 'header' : 'headerCenter',
  });
  const keys = COLUMNS.map(({ key }) => key);
  return [...keys.slice(0, AT.monday).map(heading), ...days, ...keys.slice(AT.hours).map(heading)];
}

const SUMMED = ['reward', 'meal', 'travel', 'correction', 'total'] as const;

function totalCells(result: WeekResult, firstRow: number, lastRow: number, words: Words): PlanCell[] {
  const { lines } = result;
  const column = (key: ColumnKey): string => columnArea(AT[key], firstRow, lastRow);
  const money = (key: ColumnKey, cents: number): PlanCell => ({
    formula: `=ROUND(SUM(${column(key)}),2)`,
    expected: cents / 100,
    style: 'totalMoney',
  });
  const sumOf = (amount: (line: WeekResult['lines'][number]) => number): number =>
    lines.reduce((sum, line) => sum + amount(line), 0);
  const days = [...result.rates.keys()].map((day, index): PlanCell => {
    const area = columnArea(AT.monday + index, firstRow, lastRow);
    return {
      formula: `=SUM(${area})`,
      expected: sumOf((line) => line.minutesByDay.get(day) ?? 0) / 60,
      style: 'totalHours',
    };
  });
  const blank: PlanCell = { style: 'totalText' };
  const count = (key: ColumnKey, expected: number): PlanCell => ({
    formula: `=SUM(${column(key)})`,
    expected,
    style: 'totalCount',
  });
  return [
    { value: words.say('reports.weekly.total', { count: lines.length }), style: 'totalText' },
    blank,
    blank,
    ...days,
    { formula: `=SUM(${column('hours')})`, expected: sumOf((line) => line.paidMinutes) / 60, style: 'totalHours' },
    money(
      'reward',
      sumOf((line) => line.rewardCents),
    ),
    count(
      'mealDays',
      sumOf((line) => line.mealDays),
    ),
    money(
      'meal',
      sumOf((line) => line.mealCents),
    ),
    count(
      'travelDays',
      sumOf((line) => line.travelDays),
    ),
    blank,
    blank,
    money(
      'travel',
      sumOf((line) => line.travelCents),
    ),
    money(
      'correction',
      sumOf((line) => line.correctionCents),
    ),
    money('total', result.totalCents),
    blank,
    blank,
  ];
}

/** `C6:C20`; a single row too stays an area, as COUNTIF wants it. */
const columnArea = (column: number, firstRow: number, lastRow: number): string =>
  `${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)}`;

interface ControlPlace {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRow: number;
  readonly isByMinute: boolean;
}

/** Sums that must agree, counted another way than the totals. */
function addControls(rows: SheetRows, result: WeekResult, place: ControlPlace, words: Words): void {
  const { firstRow, lastRow, totalRow } = place;
  const total = (key: ColumnKey): string => `${letters(key)}${totalRow + 1}`;
  const column = (key: ColumnKey): string => columnArea(AT[key], firstRow, lastRow);
  const parts = SUMMED.filter((key) => key !== 'total').map(total);
  const add = (key: string, cell: PlanCell): void => {
    const label = { value: words.say(`reports.weekly.control.${key}`), style: 'gridLabel' } as const;
    const blanks = Array.from({ length: AT.total - AT.travelDays - 1 }, () => ({ style: 'gridLabel' }) as const);
    const row = rows.add([...Array.from({ length: AT.travelDays }, () => null), label, ...blanks, cell]);
    rows.merge(row, AT.travelDays, row, AT.total - 1);
  };
  add('parts', {
    formula: `=ROUND(${parts.join('+')},2)`,
    expected: result.totalCents / 100,
    style: 'gridMoney',
  });
  add('difference', {
    formula: `=ROUND(${total('total')}-${letters('total')}${rows.next},2)`,
    expected: 0,
    style: 'gridMoney',
  });
  add('payable', {
    formula: `=ROUND(SUMIF(${column('total')},">0"),2)`,
    expected: result.payableCents / 100,
    style: 'gridMoney',
  });
  add('payments', {
    formula: `=COUNTIF(${column('total')},">0")`,
    expected: result.lines.filter(({ totalCents }) => totalCents > 0).length,
    style: 'gridCount',
  });
}

function addSignatures(rows: SheetRows, words: Words): void {
  rows.skip();
  rows.skip();
  for (const who of ['prepared', 'confirmed']) {
    const row = rows.add([null, { value: words.say(`reports.weekly.signature.${who}`), style: 'text' }], 30);
    rows.merge(row, AT.id, row, AT.signature);
  }
}

function acceptedIn(
  { from, to, lines, held }: WeekResult,
  accepted: readonly AcceptedWarning[],
): readonly AcceptedWarning[] {
  const people = new Set([...lines, ...held.map(({ line }) => line)].map(({ participant }) => participant));
  return acceptedFor(accepted, { days: { from, to }, people, rules: ALLOWANCE_RULES });
}

function provenanceOf(result: WeekResult, facts: RegisterFacts, madeOn: IsoDate): Provenance {
  return {
    madeOn,
    sources: sourcesOfWeek(result, facts),
    parameters: result.used.map((row) => ({ ...row, confirmed: isConfirmed(row) })),
  };
}
