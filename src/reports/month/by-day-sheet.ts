/** The month by week, with the check that the sums agree, and by day, with its chart. */
import { partsOf, weekdayOf } from '../../programme/calendar';
import { cellAddress } from '../../sheet/address';
import type { Settings } from '../../register/register';
import type { PlanChart, SheetPlan } from '../../sheet/plan';
import type { Words } from '../../strings';
import { addDefinitions, addProvenance, type Provenance } from '../provenance';
import { outputSheet } from '../output-sheet';
import { addHead } from '../report-head';
import { addTable, SUMMED, type ReportColumn } from '../report-table';
import { SheetRows } from '../sheet-rows';
import type { DayOfMonth } from './days';
import type { TotalCell } from './sheet';
import type { MonthSummary } from './summary';
import type { WeekOfMonth } from './weeks';

const COLUMN_WIDTHS = [12, 25, 17, 17, 17, 15];
/** Rows that the chart covers. */
const CHART_ROWS = 14;
/** Column of the date among those of the table by day; the series follow it. */
const DATE_COLUMN = 2;

export function byDaySheet(
  summary: MonthSummary,
  settings: Settings,
  provenance: Provenance,
  totalCell: TotalCell,
  words: Words,
): SheetPlan {
  const say = (key: string, facts = {}): string => words.say(`reports.month.${key}`, facts);
  const period = { from: words.date(summary.from), to: words.date(summary.to), today: words.date(summary.countedTo) };
  const title = say('titleByDay', { month: words.month(summary.month) });
  const rows = new SheetRows(COLUMN_WIDTHS);
  addHead(rows, title, settings, say('period', period));
  addWeeks(rows, summary, totalCell, words);
  const chart = addDays(rows, summary, words);
  const definitions = [...(totalCell === null ? [] : ['defineWeeks']), ...(chart === null ? [] : ['defineByDay'])];
  if (definitions.length > 0)
    addDefinitions(
      rows,
      definitions.map((key) => `reports.month.${key}`),
      words,
      period,
    );
  addProvenance(rows, provenance, words);
  const name = say('sheetByDay', { month: summary.month });
  return outputSheet(rows, { name, title, orientation: 'portrait', ...(chart && { charts: [chart] }) }, words);
}

/** The weeks and, under them, whether they add up to the people's sum. */
function addWeeks(rows: SheetRows, { weeks, totals }: MonthSummary, totalCell: TotalCell, words: Words): void {
  if (totalCell === null) return;
  const say = (key: string, facts = {}): string => words.say(`reports.month.${key}`, facts);
  rows.add([{ value: say('weeks'), style: 'section' }]);
  const columns: ReportColumn<WeekOfMonth>[] = [
    { heading: say('week'), style: 'gridText', value: ({ week }) => week },
    { heading: say('weekDays'), style: 'gridText', value: ({ from, to }) => `${words.date(from)} – ${words.date(to)}` },
    { heading: say('weekEarned'), value: ({ earnedCents }) => earnedCents / 100, ...SUMMED.money },
    { heading: say('weekInMonth'), value: ({ earnedInMonthCents }) => earnedInMonthCents / 100, ...SUMMED.money },
    {
      heading: say('weekPaid'),
      value: ({ paidCents }) => (paidCents === null ? null : paidCents / 100),
      ...SUMMED.money,
    },
  ];
  const { lastRow } = addTable(rows, columns, weeks, { totalLabel: say('totals') });
  const inMonth = cellAddress(lastRow + 1, 3);
  const [agrees, differs] = [say('sumCheckAgrees'), say('sumCheckDiffers')];
  rows.add([
    { value: say('sumCheck', { total: words.money(totals.totalCents) }), style: 'label' },
    null,
    null,
    { formula: `=IF(ROUND(${totalCell}-${inMonth},2)=0,"${agrees}","${differs}")`, expected: agrees, style: 'label' },
  ]);
  rows.skip();
}

/** @returns the chart, or null where the month has no day to show */
function addDays(rows: SheetRows, { byDay, month }: MonthSummary, words: Words): PlanChart | null {
  if (byDay.length === 0) return null;
  const say = (key: string, facts = {}): string => words.say(`reports.month.${key}`, facts);
  rows.add([{ value: say('byDay'), style: 'section' }]);
  const chartRow = rows.next;
  for (let row = 0; row < CHART_ROWS; row++) rows.skip();
  const columns: ReportColumn<DayOfMonth>[] = [
    {
      heading: say('weekday'),
      style: 'gridText',
      value: ({ date }) => words.say(`reports.shared.weekday.${weekdayOf(date)}`),
    },
    { heading: say('planned'), style: 'gridHours', value: ({ plannedMinutes }) => plannedMinutes / 60 },
    { heading: say('date'), style: 'gridCenter', value: ({ date }) => `${partsOf(date).day}. ${partsOf(date).month}.` },
    { heading: say('presentSeries'), value: ({ counts }) => counts.present, ...SUMMED.count },
    {
      heading: say('absent'),
      value: ({ counts }) => counts.excused + counts.excusedAwaitingEvidence + counts.unexcused,
      ...SUMMED.count,
    },
    { heading: say('waiting'), value: ({ counts }) => counts.notEntered, ...SUMMED.count },
  ];
  const { headerRow, lastRow } = addTable(rows, columns, byDay, {
    totalLabel: say('totals'),
    headerHeight: 18,
    rowHeight: 15,
  });
  const lastColumn = columns.length - 1;
  return {
    kind: 'stackedColumn',
    title: say('chart', { month: words.month(month) }),
    data: { firstRow: headerRow, firstColumn: DATE_COLUMN, lastRow, lastColumn },
    seriesBy: 'columns',
    place: { firstRow: chartRow, firstColumn: 0, lastRow: chartRow + CHART_ROWS - 2, lastColumn },
  };
}
