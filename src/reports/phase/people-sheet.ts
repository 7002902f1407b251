/** Phase 2 person by person: hours by module, days, rate, money. */
import type { Minutes } from '../../programme/units';
import type { Settings } from '../../register/register';
import type { SheetPlan } from '../../sheet/plan';
import type { Words } from '../../strings';
import { rateOf } from '../attendance-rate';
import type { DayKind } from '../day-counts';
import { outputSheet } from '../output-sheet';
import { addDefinitions, addProvenance, type Provenance } from '../provenance';
import { addHead } from '../report-head';
import { addTable, SUMMED, type ReportColumn } from '../report-table';
import { SheetRows } from '../sheet-rows';
import { phasePeriod } from './parts';
import type { PhasePerson, PhaseReport } from './report';

const WIDTHS = { id: 7, name: 29, figure: 11, money: 12 };
const DAYS: readonly DayKind[] = [
  'present',
  'excused',
  'excusedAwaitingEvidence',
  'unexcused',
  'suspended',
  'notEntered',
];

export function peopleSheet(report: PhaseReport, settings: Settings, provenance: Provenance, words: Words): SheetPlan {
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  const columns = columnsOf(report, words);
  const rows = new SheetRows(columns.map(({ width }) => width));
  addHead(rows, say('titlePeople'), settings, phasePeriod(report, words));
  const { headerRow } = addTable(rows, columns, report.people, { totalLabel: say('totals'), headerHeight: 46 });
  addDefinitions(rows, ['reports.phase.definePeople', 'reports.phase.defineRate', 'reports.phase.defineMoney'], words);
  addProvenance(rows, provenance, words);
  const sheet = {
    name: say('sheetPeople'),
    title: say('titlePeople'),
    orientation: 'landscape',
    headerRow,
    frozenColumns: 2,
  } as const;
  return outputSheet(rows, sheet, words);
}

function columnsOf(report: PhaseReport, words: Words): (ReportColumn<PhasePerson> & { readonly width: number })[] {
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  const hours = (time: Minutes | undefined): number => (time ?? 0) / 60;
  const isPresent = (module: string): boolean =>
    report.people.some(({ minutesByModule }) => minutesByModule.has(module));
  const modules = [...report.modules.map(({ module }) => module.name), ...(isPresent('') ? [''] : [])];
  const [first, last] = [2, 1 + modules.length];
  const weeksOf = new Map(report.individual.people.map((person) => [person.participant, person.weeksIncluded]));
  const perWeek = ({ participant, individualMinutes }: PhasePerson): number | null => {
    const weeks = weeksOf.get(participant) ?? 0;
    return weeks === 0 ? null : individualMinutes / 60 / weeks;
  };
  return [
    { heading: say('id'), width: WIDTHS.id, style: 'gridText', value: ({ participant }) => participant },
    { heading: say('name'), width: WIDTHS.name, style: 'gridText', value: ({ name }) => name },
    ...modules.map((name) => ({
      heading: name === '' ? say('otherHours') : say('moduleHours', { name }),
      width: WIDTHS.figure,
      value: ({ minutesByModule }: PhasePerson) => hours(minutesByModule.get(name)),
      ...SUMMED.hours,
    })),
    {
      heading: say('groupHours'),
      width: WIDTHS.figure,
      value: ({ groupMinutes }) => hours(groupMinutes),
      ...(modules.length > 0 && {
        formula: (cell: (column: number) => string) => `=SUM(${cell(first)}:${cell(last)})`,
      }),
      ...SUMMED.hours,
    },
    {
      heading: say('individualHours'),
      width: WIDTHS.figure,
      value: ({ individualMinutes }) => hours(individualMinutes),
      ...SUMMED.hours,
    },
    { heading: say('individualPerWeek'), width: WIDTHS.figure, style: 'gridHours', value: perWeek },
    ...DAYS.map((kind) => ({
      heading: say(`day.${kind}`),
      width: WIDTHS.figure,
      value: ({ days }: PhasePerson) => days[kind],
      ...SUMMED.count,
    })),
    {
      heading: say('rate'),
      width: WIDTHS.figure,
      style: 'gridPercent',
      value: ({ attendance }) => rateOf(attendance),
      total: { value: rateOf(report.totals.attendance) },
      totalStyle: 'totalPercent',
    },
    { heading: say('reward'), width: WIDTHS.money, value: ({ rewardCents }) => rewardCents / 100, ...SUMMED.money },
    { heading: say('meal'), width: WIDTHS.money, value: ({ mealCents }) => mealCents / 100, ...SUMMED.money },
    { heading: say('travel'), width: WIDTHS.money, value: ({ travelCents }) => travelCents / 100, ...SUMMED.money },
    {
      heading: say('earned'),
      width: WIDTHS.money,
      value: ({ totalCents }) => totalCents / 100,
      formula: (cell, own) => `=SUM(${cell(own - 3)}:${cell(own - 1)})`,
      ...SUMMED.money,
    },
  ];
}
