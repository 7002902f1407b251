/** Phase 3: individual work after the modules, results within 28 days of exit, what is still to be done. */
import type { Settings } from '../../register/register';
import { serialOf } from '../../sheet/serial';
import type { SheetPlan } from '../../sheet/plan';
import type { Words } from '../../strings';
import { addLeftOut } from '../left-out';
import { outputSheet } from '../output-sheet';
import { addDefinitions, addProvenance, type Provenance } from '../provenance';
import { addHead } from '../report-head';
import { addTable, SUMMED, type ReportColumn } from '../report-table';
import { addSection } from '../section';
import { SheetRows } from '../sheet-rows';
import { addTasks } from '../to-do/task-table';
import { addTeam } from './event-tables';
import type { IndividualOfPerson } from './individual';
import { phasePeriod } from './parts';
import type { PhaseReport } from './report';
import type { ResultOfExit, ResultState } from './results';

const COLUMN_WIDTHS = [30, 13, 16, 24, 44];
const STATES: readonly ResultState[] = ['inTime', 'late', 'noDate', 'wrongDate', 'open', 'overdue'];

export function phase3Sheet(report: PhaseReport, settings: Settings, provenance: Provenance, words: Words): SheetPlan {
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  const rows = new SheetRows(COLUMN_WIDTHS);
  addHead(rows, say('title3'), settings, phasePeriod(report, words));

  const worked = report.individual.people.filter(({ total }) => total > 0);
  const workColumns: ReportColumn<IndividualOfPerson>[] = [
    { heading: say('name'), style: 'gridText', value: ({ name }) => name },
    { heading: say('individualHours'), value: ({ total }) => total / 60, ...SUMMED.hours },
  ];
  addSection(rows, say('individualInPhase'), workColumns, worked, words, { totalLabel: say('totals') });

  rows.add([{ value: say('results'), style: 'section' }]);
  for (const state of STATES) {
    rows.add([
      { value: say(`resultState.${state}`), style: 'gridText' },
      { value: report.results.filter((result) => result.state === state).length, style: 'gridCount' },
    ]);
  }
  rows.skip();
  if (report.results.length > 0) {
    addTable<ResultOfExit>(
      rows,
      [
        { heading: say('name'), style: 'gridText', value: ({ name }) => name },
        { heading: say('exitDate'), style: 'gridDate', value: ({ exit }) => serialOf(exit) },
        { heading: say('resultDue'), style: 'gridDate', value: ({ dueDate }) => serialOf(dueDate) },
        { heading: say('result'), style: 'gridWrapped', value: ({ result }) => result },
        {
          heading: say('state'),
          style: 'gridWrapped',
          value: ({ state, resultDate }) =>
            resultDate === null
              ? say(`resultState.${state}`)
              : say('stateOn', { state: say(`resultState.${state}`), date: words.date(resultDate) }),
        },
      ],
      report.results,
    );
    rows.skip();
  }
  addTasks(rows, say('toDo'), report.tasks, report.today, words);
  addTeam(rows, report.team, words);
  addLeftOut(rows, report, words);
  addDefinitions(rows, ['reports.phase.defineIndividual', 'reports.phase.defineResults'], words);
  addProvenance(rows, provenance, words);
  const name = say('sheet', { number: 3 });
  return outputSheet(rows, { name, title: say('title3'), orientation: 'portrait' }, words);
}
