/** Individual work of a phase: people down, ISO weeks across, hours in the cells. */
import { mondayOfWeek, partsOf } from '../../programme/calendar';
import type { Settings } from '../../register/register';
import type { SheetPlan } from '../../sheet/plan';
import type { Words } from '../../strings';
import { outputSheet } from '../output-sheet';
import { addDefinitions, addProvenance, type Provenance } from '../provenance';
import { addHead } from '../report-head';
import { addTable, SUMMED } from '../report-table';
import { SheetRows } from '../sheet-rows';
import type { IndividualOfPerson } from './individual';
import { phasePeriod } from './parts';
import type { PhaseReport } from './report';

export function individualSheet(
  report: PhaseReport,
  settings: Settings,
  provenance: Provenance,
  words: Words,
): SheetPlan {
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  const { weeks, people } = report.individual;
  const rows = new SheetRows([7, 29, ...weeks.map(() => 6.5), 9]);
  addHead(rows, say('titleIndividual'), settings, phasePeriod(report, words));
  const { headerRow } = addTable<IndividualOfPerson>(
    rows,
    [
      { heading: say('id'), style: 'gridText', value: ({ participant }) => participant },
      { heading: say('name'), style: 'gridText', value: ({ name }) => name },
      ...weeks.map((week, index) => {
        const { day, month } = partsOf(mondayOfWeek(week));
        return {
          heading: `${week.slice(5)}\n${day}. ${month}.`,
          // Nothing rather than 0: most weeks of most people are empty, and the eye is to find the others.
          value: ({ byWeek }: IndividualOfPerson) => (byWeek[index] ? byWeek[index] / 60 : null),
          ...SUMMED.hours,
        };
      }),
      {
        heading: say('totals'),
        value: ({ total }) => total / 60,
        formula: (cell) => `=SUM(${cell(2)}:${cell(1 + weeks.length)})`,
        ...SUMMED.hours,
      },
    ],
    people,
    { totalLabel: say('totals') },
  );
  addDefinitions(rows, ['reports.phase.defineIndividual'], words);
  addProvenance(rows, provenance, words);
  const name = say('sheetIndividual', { number: report.phase.number });
  const sheet = { name, title: say('titleIndividual'), orientation: 'landscape', headerRow, frozenColumns: 2 } as const;
  return outputSheet(rows, sheet, words);
}
