/** Phase 2 at a glance: modules, participation, absences, attendance week by week, hours and money. */
import { GROUND_WORDS } from '../../register/ground';
import type { Settings } from '../../register/register';
import type { PlanChart, SheetPlan } from '../../sheet/plan';
import { serialOf } from '../../sheet/serial';
import type { Words } from '../../strings';
import { rateOf } from '../attendance-rate';
import { addLeftOut } from '../left-out';
import { outputSheet } from '../output-sheet';
import { addDefinitions, addProvenance, type Provenance } from '../provenance';
import { addHead } from '../report-head';
import { addTable, SUMMED } from '../report-table';
import { SheetRows } from '../sheet-rows';
import { ABSENCE_KINDS, type AbsenceKind } from './absences';
import { minimumTable } from './minimum-table';
import type { ModuleProgress } from './modules';
import { countTexts } from './participation';
import { countTable, phasePeriod } from './parts';
import type { PhaseReport, WeekAttendance } from './report';

const COLUMN_WIDTHS = [34, 13, 13, 13, 13, 13, 13];
const LAST_COLUMN = COLUMN_WIDTHS.length - 1;
const CHART_ROWS = 13;

export function phase2Sheet(report: PhaseReport, settings: Settings, provenance: Provenance, words: Words): SheetPlan {
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  const rows = new SheetRows(COLUMN_WIDTHS);
  addHead(rows, say('title2'), settings, phasePeriod(report, words));
  const moduleChart = addModules(rows, report, words);
  minimumTable(rows, report.minimums, words);
  addParticipation(rows, report, words);
  const absenceChart = addAbsences(rows, report, words);
  const weeksRow = rows.next;
  const weekChart = addWeeks(rows, report, words);
  addTotals(rows, report, words);
  addLeftOut(rows, report, words);
  const definitions = ['Modules', 'Rate', 'Minimum', 'Participation', 'Absences', 'Money'];
  addDefinitions(
    rows,
    definitions.map((key) => `reports.phase.define${key}`),
    words,
  );
  addProvenance(rows, provenance, words);
  const charts = [moduleChart, absenceChart, weekChart].filter((chart) => chart !== null);
  return outputSheet(
    rows,
    {
      name: say('sheet', { number: 2 }),
      title: say('title2'),
      orientation: 'portrait',
      charts,
      pageBreaks: [weeksRow],
    },
    words,
  );
}

/** Leaves room for a chart and gives its place. */
function roomForChart(rows: SheetRows): PlanChart['place'] {
  const firstRow = rows.next;
  for (let row = 0; row < CHART_ROWS; row++) rows.skip();
  return { firstRow, firstColumn: 0, lastRow: firstRow + CHART_ROWS - 2, lastColumn: LAST_COLUMN };
}

function addModules(rows: SheetRows, { modules }: PhaseReport, words: Words): PlanChart | null {
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  rows.add([{ value: say('modules'), style: 'section' }]);
  if (modules.length === 0) {
    rows.add([{ value: say('noModules'), style: 'label' }]);
    rows.skip();
    return null;
  }
  const present = modules.reduce((sum, { attendance }) => sum + attendance.present, 0);
  const due = modules.reduce((sum, { attendance }) => sum + attendance.due, 0);
  const table = addTable<ModuleProgress>(
    rows,
    [
      {
        heading: say('module'),
        style: 'gridText',
        value: ({ module: { name, from, to } }) =>
          say('moduleWithDates', { name, from: words.date(from), to: words.date(to) }),
      },
      { heading: say('required'), value: ({ requiredMinutes }) => requiredMinutes / 60, ...SUMMED.hours },
      { heading: say('delivered'), value: ({ deliveredMinutes }) => deliveredMinutes / 60, ...SUMMED.hours },
      { heading: say('reachable'), value: ({ reachableMinutes }) => reachableMinutes / 60, ...SUMMED.hours },
      { heading: say('plannedDays'), value: ({ plannedDays }) => plannedDays, ...SUMMED.count },
      { heading: say('deliveredDays'), value: ({ deliveredDays }) => deliveredDays, ...SUMMED.count },
      {
        heading: say('rate'),
        style: 'gridPercent',
        value: ({ attendance }) => rateOf(attendance),
        total: { value: rateOf({ present, due }) },
        totalStyle: 'totalPercent',
      },
    ],
    modules,
    { totalLabel: say('totals') },
  );
  for (const { module, requiredMinutes, reachableMinutes } of modules) {
    if (reachableMinutes >= requiredMinutes) continue;
    const facts = { name: module.name, reachable: reachableMinutes / 60, required: requiredMinutes / 60 };
    rows.paragraph(say('moduleShort', facts), 'warningWrapped');
  }
  rows.skip();
  const place = roomForChart(rows);
  return {
    kind: 'column',
    title: say('modulesChart'),
    data: { firstRow: table.headerRow, firstColumn: 0, lastRow: table.lastRow, lastColumn: 3 },
    seriesBy: 'columns',
    place,
  };
}

function addParticipation(rows: SheetRows, report: PhaseReport, words: Words): void {
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  const { participation, grounds } = report;
  rows.add([{ value: say('participation'), style: 'section' }]);
  const counts: readonly (readonly [string, number])[] = [
    ['included', participation.included.length],
    ['completed', participation.completed],
    ['exited', participation.exits.length],
    ['suspended', participation.suspendedPeople],
  ];
  for (const [key, count] of counts) {
    rows.add([
      { value: say(key), style: 'gridText' },
      { value: count, style: 'gridCount' },
    ]);
  }
  rows.skip();
  const byGround = [...grounds].map(([ground, count]) => ({
    text: ground === null ? say('noGround') : GROUND_WORDS[ground],
    count,
  }));
  countTable(rows, say('grounds'), say('ground'), say('people'), byGround, words);
  const exits = countTexts(participation.exits.map(({ reason }) => reason));
  countTable(rows, say('exits'), say('reason'), say('people'), exits, words);
  const suspensions = countTexts(participation.suspensions.map(({ reason }) => reason));
  countTable(rows, say('suspensions'), say('reason'), say('suspensionCount'), suspensions, words);
}

function addAbsences(rows: SheetRows, { absences }: PhaseReport, words: Words): PlanChart | null {
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  const kinds = ABSENCE_KINDS.filter((kind) => absences.byKind[kind] > 0);
  rows.add([{ value: say('absences'), style: 'section' }]);
  if (kinds.length === 0) {
    rows.add([{ value: words.say('reports.shared.none'), style: 'label' }]);
    rows.skip();
    return null;
  }
  const table = addTable<AbsenceKind>(
    rows,
    [
      { heading: say('absenceKindHeading'), style: 'gridText', value: (kind) => say(`absenceKind.${kind}`) },
      { heading: say('absenceDays'), value: (kind) => absences.byKind[kind], ...SUMMED.count },
      { heading: say('awaitingDays'), value: (kind) => absences.awaitingByKind[kind], ...SUMMED.count },
    ],
    kinds,
    { totalLabel: say('totals') },
  );
  rows.skip();
  const place = roomForChart(rows);
  return {
    kind: 'bar',
    title: say('absencesChart'),
    data: { firstRow: table.headerRow, firstColumn: 0, lastRow: table.lastRow, lastColumn: 1 },
    seriesBy: 'columns',
    place,
  };
}

function addWeeks(rows: SheetRows, { weeks, totals }: PhaseReport, words: Words): PlanChart | null {
  if (weeks.length === 0) return null;
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  rows.add([{ value: say('weeks'), style: 'section' }]);
  const place = roomForChart(rows);
  const table = addTable<WeekAttendance>(
    rows,
    [
      {
        heading: say('week'),
        style: 'gridText',
        value: ({ week }) => week,
      },
      {
        heading: say('rate'),
        style: 'gridPercent',
        value: ({ attendance }) => rateOf(attendance),
        formula: (cell) => `=${cell(2)}/${cell(3)}`,
        total: { value: rateOf(totals.attendance) },
        totalStyle: 'totalPercent',
      },
      { heading: say('presentDays'), value: ({ attendance }) => attendance.present, ...SUMMED.count },
      { heading: say('dueDays'), value: ({ attendance }) => attendance.due, ...SUMMED.count },
      { heading: say('weekBegins'), style: 'gridDate', value: ({ monday }) => serialOf(monday) },
    ],
    weeks,
    { totalLabel: say('totals'), rowHeight: 15 },
  );
  rows.skip();
  return {
    kind: 'line',
    title: say('weeksChart'),
    data: { firstRow: table.headerRow, firstColumn: 0, lastRow: table.lastRow, lastColumn: 1 },
    seriesBy: 'columns',
    place,
  };
}

function addTotals(rows: SheetRows, { totals }: PhaseReport, words: Words): void {
  const say = (key: string): string => words.say(`reports.phase.${key}`);
  rows.add([{ value: say('hoursAndMoney'), style: 'section' }]);
  rows.add([
    { value: say('groupHours'), style: 'gridText' },
    { value: totals.groupMinutes / 60, style: 'gridHours' },
  ]);
  rows.add([
    { value: say('individualHours'), style: 'gridText' },
    { value: totals.individualMinutes / 60, style: 'gridHours' },
  ]);
  const money: readonly (readonly [string, number])[] = [
    ['reward', totals.rewardCents],
    ['meal', totals.mealCents],
    ['travel', totals.travelCents],
  ];
  const first = rows.next;
  for (const [key, amount] of money) {
    rows.add([
      { value: say(key), style: 'gridText' },
      { value: amount / 100, style: 'gridMoney' },
    ]);
  }
  rows.add([
    { value: say('earned'), style: 'totalText' },
    { formula: `=SUM(B${first + 1}:B${first + money.length})`, expected: totals.totalCents / 100, style: 'totalMoney' },
  ]);
}
