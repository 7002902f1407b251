/** The project's report as a sheet: a row for each programme, one for each unit, a chart, the files that could not be read. */
import type { PlanChart, SheetPlan } from '../../sheet/plan';
import { serialOf } from '../../sheet/serial';
import type { Words } from '../../strings';
import { rateOf } from '../attendance-rate';
import { outputSheet } from '../output-sheet';
import { addDefinitions, addProvenance, type Provenance } from '../provenance';
import { SUMMED, type ReportColumn, type TablePosition } from '../report-table';
import { addSection } from '../section';
import { SheetRows } from '../sheet-rows';
import type { ProgrammeFigures, ProgrammeLine, ProjectReport, UnitLine } from './report';

/** Unit, from, to, programme; the figures follow. */
const FIRST_WIDTHS = [14, 12, 12, 34];
const TITLE_COLUMN = 3;
const CHART_ROWS = 15;

/** @param provenance its sources are the files, with how many participants each holds */
export function projectSheet(report: ProjectReport, provenance: Provenance, words: Words): SheetPlan {
  const say = (key: string, facts = {}): string => words.say(`reports.project.${key}`, facts);
  const rows = new SheetRows([...FIRST_WIDTHS, ...figureColumns(report.totals, words).map(({ width }) => width)]);
  rows.add([{ value: say('title'), style: 'title' }], 24);
  rows.add([{ value: say('count', { count: report.programmes.length }), style: 'subtitle' }]);
  rows.add([{ value: say('period', { today: words.date(report.today) }), style: 'label' }]);
  rows.skip();
  const programmes = addProgrammes(rows, report, words);
  rows.skip();
  addUnits(rows, report, words);
  const charts = programmes === null ? [] : [hoursChart(rows, programmes, words)];
  addUnread(rows, report, words);
  const definitions = ['Programmes', 'Hours', 'Rate', 'Money'];
  addDefinitions(
    rows,
    definitions.map((key) => `reports.project.define${key}`),
    words,
  );
  addProvenance(rows, provenance, words);
  const sheet = { name: say('sheet'), title: say('title'), orientation: 'landscape', charts } as const;
  return outputSheet(rows, sheet, words);
}

function addProgrammes(rows: SheetRows, { programmes, totals }: ProjectReport, words: Words): TablePosition | null {
  const say = (key: string): string => words.say(`reports.project.${key}`);
  const columns: ReportColumn<ProgrammeLine>[] = [
    { heading: say('unit'), style: 'gridWrapped', value: ({ unit }) => unit },
    { heading: say('from'), style: 'gridDate', value: ({ from }) => (from === null ? null : serialOf(from)) },
    { heading: say('to'), style: 'gridDate', value: ({ to }) => (to === null ? null : serialOf(to)) },
    {
      heading: say('programme'),
      style: 'gridWrapped',
      styleOf: ({ isRepeated }) => (isRepeated ? 'gridLate' : null),
      value: ({ title }) => title,
    },
    ...figureColumns(totals, words),
  ];
  const options = { totalLabel: say('totals'), headerHeight: 32 };
  const table = addSection(rows, say('programmes'), columns, programmes, words, options);
  for (const { title, file, isRepeated, unknownWeeks } of programmes) {
    if (isRepeated) rows.paragraph(words.say('reports.project.repeated', { title, file }), 'warningWrapped');
    if (unknownWeeks.length > 0) {
      rows.paragraph(
        words.say('reports.project.unknownMoney', { title, weeks: unknownWeeks.join(', ') }),
        'warningWrapped',
      );
    }
  }
  return table;
}

function addUnits(rows: SheetRows, { units, totals }: ProjectReport, words: Words): void {
  const say = (key: string): string => words.say(`reports.project.${key}`);
  const columns: ReportColumn<UnitLine>[] = [
    { heading: say('unit'), style: 'gridWrapped', value: ({ unit }) => unit || say('noUnit'), span: TITLE_COLUMN },
    { heading: say('programmeCount'), value: ({ programmes }) => programmes, ...SUMMED.count },
    ...figureColumns(totals, words),
  ];
  addSection(rows, say('units'), columns, units, words, { totalLabel: say('totals'), headerHeight: 32 });
}

/** Required, delivered and reachable hours, which stand right of the programmes' titles. */
function hoursChart(rows: SheetRows, { headerRow, lastRow }: TablePosition, words: Words): PlanChart {
  const firstRow = rows.next;
  for (let row = 0; row < CHART_ROWS; row++) rows.skip();
  return {
    kind: 'column',
    title: words.say('reports.project.chart'),
    data: { firstRow: headerRow, firstColumn: TITLE_COLUMN, lastRow, lastColumn: TITLE_COLUMN + 3 },
    seriesBy: 'columns',
    place: { firstRow, firstColumn: 0, lastRow: firstRow + CHART_ROWS - 2, lastColumn: rows.columnWidths.length - 1 },
  };
}

function addUnread(rows: SheetRows, { unread }: ProjectReport, words: Words): void {
  if (unread.length === 0) return;
  const say = (key: string): string => words.say(`reports.project.${key}`);
  addSection(
    rows,
    say('unread'),
    [
      {
        heading: say('file'),
        style: 'gridWrapped',
        value: ({ file }: { readonly file: string }) => file,
        span: TITLE_COLUMN,
      },
      { heading: say('why'), style: 'gridWrapped', value: ({ problem }) => problem, span: 'rest' },
    ],
    unread,
    words,
  );
}

type FigureColumn = ReportColumn<ProgrammeFigures> & { readonly width: number };

function figureColumns(totals: ProgrammeFigures, words: Words): FigureColumn[] {
  const say = (key: string): string => words.say(`reports.project.${key}`);
  const hours = (key: string, of: (figures: ProgrammeFigures) => number): FigureColumn => ({
    heading: say(key),
    width: 11,
    value: (figures) => of(figures) / 60,
    ...SUMMED.hours,
  });
  const count = (key: string, of: (figures: ProgrammeFigures) => number): FigureColumn => ({
    heading: say(key),
    width: 10.5,
    value: of,
    ...SUMMED.count,
  });
  const money = (key: string, of: (figures: ProgrammeFigures) => number): FigureColumn => ({
    heading: say(key),
    width: 13,
    value: (figures) => of(figures) / 100,
    ...SUMMED.money,
  });
  return [
    hours('required', ({ requiredMinutes }) => requiredMinutes),
    hours('delivered', ({ deliveredMinutes }) => deliveredMinutes),
    hours('reachable', ({ reachableMinutes }) => reachableMinutes),
    count('included', ({ included }) => included),
    count('exited', ({ exited }) => exited),
    count('completed', ({ completed }) => completed),
    count('suspended', ({ suspended }) => suspended),
    {
      heading: say('rate'),
      width: 11,
      style: 'gridPercent',
      value: ({ attendance }) => rateOf(attendance),
      total: { value: rateOf(totals.attendance) },
      totalStyle: 'totalPercent',
    },
    hours('groupHours', ({ groupMinutes }) => groupMinutes),
    hours('individualHours', ({ individualMinutes }) => individualMinutes),
    count('resultsInTime', ({ resultsInTime }) => resultsInTime),
    money('earned', ({ totalCents }) => totalCents),
    money('paid', ({ paidCents }) => paidCents),
  ];
}
