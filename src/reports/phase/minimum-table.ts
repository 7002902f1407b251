/** Who is below the minimum presence of a module, or can no longer reach it. */
import { decimalText } from '../../programme/decimal';
import type { Words } from '../../strings';
import { addTable, type ReportColumn } from '../report-table';
import type { SheetRows } from '../sheet-rows';
import type { ModuleMinimum, ModuleShare } from './minimum';

/** Lists those who can no longer reach the minimum and those below it so far; says so where none is set. */
export function minimumTable(rows: SheetRows, minimums: readonly ModuleMinimum[], words: Words): void {
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  rows.add([{ value: say('minimum'), style: 'section' }]);
  if (minimums.every(({ minimum }) => minimum === null)) rows.paragraph(say('minimumNotSet'), 'wrapped');
  else addShares(rows, minimums, words);
  rows.skip();
}

function addShares(rows: SheetRows, minimums: readonly ModuleMinimum[], words: Words): void {
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  const limits = minimums.flatMap(({ module, minimum }) =>
    minimum === null ? [] : [`${module.name}: ${decimalText(minimum / 100)} %`],
  );
  rows.add([{ value: say('minimumSet', { list: limits.join(', ') }), style: 'label' }]);
  for (const state of ['unreachable', 'below'] as const) {
    const people = minimums.flatMap(({ shares }) => shares.filter((share) => share.state === state));
    if (people.length === 0) {
      rows.add([{ value: say(`minimumNobody.${state}`), style: 'label' }]);
      continue;
    }
    rows.add([{ value: say(`minimumPeople.${state}`), style: 'label' }]);
    addTable(rows, columnsOf(words), people, { headerHeight: 32 });
  }
}

function columnsOf(words: Words): ReportColumn<ModuleShare>[] {
  const say = (key: string): string => words.say(`reports.phase.${key}`);
  return [
    { heading: say('name'), style: 'gridText', value: ({ name }) => name },
    { heading: say('moduleShortHeading'), style: 'gridCenter', value: ({ module }) => module },
    { heading: say('plannedHours'), style: 'gridHours', value: ({ plannedMinutes }) => plannedMinutes / 60 },
    { heading: say('presentHours'), style: 'gridHours', value: ({ presentMinutes }) => presentMinutes / 60 },
    { heading: say('reachableHours'), style: 'gridHours', value: ({ reachableMinutes }) => reachableMinutes / 60 },
    {
      heading: say('share'),
      style: 'gridPercent',
      value: ({ presentMinutes, plannedMinutes }) => presentMinutes / plannedMinutes,
      formula: (cell) => `=${cell(3)}/${cell(2)}`,
    },
    {
      heading: say('reachableShare'),
      style: 'gridPercent',
      value: ({ reachableMinutes, plannedMinutes }) => reachableMinutes / plannedMinutes,
      formula: (cell) => `=${cell(4)}/${cell(2)}`,
    },
  ];
}
