/** Who is below the minimum presence of a module, or can no longer reach it. */
import type { Words } from '../../strings';
import { addTable } from '../reportTable';
import type { SheetRows } from '../sheetRows';
import type { ModuleMinimum, ModuleShare } from './minimum';

/** Lists those who can no longer reach the minimum and those who have not reached it yet; says so where none is set. */
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
    minimum === null ? [] : [`${module.name}: ${minimum / 100} %`],
  );
  rows.add([{ value: say('minimumSet', { list: limits.join(', ') }), style: 'label' }]);
  const below = minimums.flatMap(({ shares }) => shares.filter(({ state }) => state === 'unreachable'));
  if (below.length === 0) {
    rows.add([{ value: say('minimumAllCan'), style: 'label' }]);
    return;
  }
  addTable<ModuleShare>(
    rows,
    [
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
    ],
    below,
  );
}
