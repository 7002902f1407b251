/** The sheet of the monthly summary: one row per person, sums by formula. */
import type { Minutes } from '../../programme/units';
import type { Settings } from '../../register/register';
import type { SheetPlan } from '../../sheet/plan';
import type { Words } from '../../strings';
import { columnLetters } from '../../sheet/address';
import { rateOf } from '../attendance-rate';
import { DAY_KINDS, type DayKind } from '../day-counts';
import { addDefinitions, addProvenance, type Provenance } from '../provenance';
import { addLeftOut } from '../left-out';
import { outputSheet } from '../output-sheet';
import { addHead } from '../report-head';
import { addTable, SUMMED, type ReportColumn, type TablePosition } from '../report-table';
import { SheetRows } from '../sheet-rows';
import { byDaySheet } from './by-day-sheet';
import type { MonthLine, MonthSummary } from './summary';

const WIDTHS = { id: 7, name: 27, hours: 10, days: 10.5, money: 12 };

/** Where the sheet of weeks finds the sum of the people's money; null where there are no lines. */
export type TotalCell = string | null;

/** The summary and its sheet by day and week. The second refers to the first. */
export function monthSheets(
  summary: MonthSummary,
  settings: Settings,
  provenance: Provenance,
  words: Words,
): SheetPlan[] {
  const say = (key: string, facts = {}): string => words.say(`reports.month.${key}`, facts);
  const columns = columnsOf(summary, words);
  const rows = new SheetRows(columns.map(({ width }) => width));
  const title = say('title', { month: words.month(summary.month) });
  const period = { from: words.date(summary.from), to: words.date(summary.to), today: words.date(summary.countedTo) };
  addHead(rows, title, settings, say('period', period));
  let table: TablePosition | null = null;
  if (summary.lines.length === 0) rows.paragraph(say('noPeople'), 'text');
  else table = addTable(rows, columns, summary.lines, { totalLabel: say('totals'), headerHeight: 46 });
  addLeftOut(rows, summary, words);
  addDefinitions(
    rows,
    ['defineHours', 'defineDays', 'defineRate', 'defineMoney'].map((key) => `reports.month.${key}`),
    words,
    period,
  );
  addProvenance(rows, provenance, words);
  const name = say('sheet', { month: summary.month });
  const sheet = outputSheet(
    rows,
    { name, title, orientation: 'landscape', ...(table && { headerRow: table.headerRow, frozenColumns: 2 }) },
    words,
  );
  const totalCell = table ? `'${name}'!${columnLetters(columns.length - 1)}${table.lastRow + 2}` : null;
  return [sheet, byDaySheet(summary, settings, { ...provenance, accepted: [] }, totalCell, words)];
}

type MonthColumn = ReportColumn<MonthLine> & { readonly width: number };

function columnsOf(summary: MonthSummary, words: Words): MonthColumn[] {
  const say = (key: string, facts = {}): string => words.say(`reports.month.${key}`, facts);
  const hours = (time: Minutes | undefined): number => (time ?? 0) / 60;
  const [firstModule, lastModule] = [2, 1 + summary.modules.length];
  const counted: readonly DayKind[] = DAY_KINDS.filter((kind) => kind !== 'unclear' || summary.totals.days.unclear > 0);
  return [
    { heading: say('id'), width: WIDTHS.id, style: 'gridText', value: (line) => line.participant },
    { heading: say('name'), width: WIDTHS.name, style: 'gridText', value: (line) => line.name },
    ...summary.modules.map((name): MonthColumn => ({
      heading: name === '' ? say('otherHours') : say('moduleHours', { name }),
      width: WIDTHS.hours,
      value: (line) => hours(line.minutesByModule.get(name)),
      ...SUMMED.hours,
    })),
    {
      heading: say('groupHours'),
      width: WIDTHS.hours,
      value: (line) => hours(line.groupMinutes),
      ...(summary.modules.length > 0 && { formula: (cell) => `=SUM(${cell(firstModule)}:${cell(lastModule)})` }),
      ...SUMMED.hours,
    },
    {
      heading: say('individualHours'),
      width: WIDTHS.hours,
      value: (line) => hours(line.individualMinutes),
      ...SUMMED.hours,
    },
    ...counted.map((kind): MonthColumn => ({
      heading: say(kind),
      width: WIDTHS.days,
      value: (line) => line.days[kind],
      ...SUMMED.count,
    })),
    {
      heading: say('rate'),
      width: WIDTHS.days,
      style: 'gridPercent',
      value: (line) => rateOf(line.attendance),
      total: { value: rateOf(summary.totals.attendance) },
      totalStyle: 'totalPercent',
    },
    { heading: say('mealDays'), width: WIDTHS.days, value: (line) => line.mealDays, ...SUMMED.count },
    { heading: say('travelDays'), width: WIDTHS.days, value: (line) => line.travelDays, ...SUMMED.count },
    { heading: say('reward'), width: WIDTHS.money, value: (line) => line.rewardCents / 100, ...SUMMED.money },
    { heading: say('meal'), width: WIDTHS.money, value: (line) => line.mealCents / 100, ...SUMMED.money },
    { heading: say('travel'), width: WIDTHS.money, value: (line) => line.travelCents / 100, ...SUMMED.money },
    {
      heading: say('total'),
      width: WIDTHS.money,
      value: (line) => line.totalCents / 100,
      formula: (cell, own) => `=SUM(${cell(own - 3)}:${cell(own - 1)})`,
      ...SUMMED.money,
    },
  ];
}
