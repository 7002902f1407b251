/** Phase 1: contacts by source and what became of them, grounds of inclusion, agreements. */
import { GROUND_WORDS } from '../../register/ground';
import type { Settings } from '../../register/register';
import type { PlanChart, SheetPlan } from '../../sheet/plan';
import type { Words } from '../../strings';
import { addLeftOut } from '../left-out';
import { outputSheet } from '../output-sheet';
import { addDefinitions, addProvenance, type Provenance } from '../provenance';
import { addHead } from '../report-head';
import { SUMMED, type TablePosition } from '../report-table';
import { addSection } from '../section';
import { SheetRows } from '../sheet-rows';
import { OUTCOMES, type CandidatesBySource } from './candidates';
import { addActivities, addTeam } from './event-tables';
import { countTable, phasePeriod } from './parts';
import type { PhaseReport } from './report';

const COLUMN_WIDTHS = [34, 13, 13, 13, 13, 13, 13];
const CHART_ROWS = 13;

export function phase1Sheet(report: PhaseReport, settings: Settings, provenance: Provenance, words: Words): SheetPlan {
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  const { candidates } = report;
  const rows = new SheetRows(COLUMN_WIDTHS);
  addHead(rows, say('title1'), settings, phasePeriod(report, words));

  const table = addSection<CandidatesBySource>(
    rows,
    say('contacts'),
    [
      { heading: say('source'), style: 'gridText', value: ({ source }) => source || say('blank') },
      { heading: say('contactCount'), value: ({ contacts }) => contacts, ...SUMMED.count },
      ...OUTCOMES.map((outcome) => ({
        heading: say(`outcome.${outcome}`),
        value: ({ byOutcome }: CandidatesBySource) => byOutcome[outcome],
        ...SUMMED.count,
      })),
    ],
    candidates.bySource,
    words,
    { totalLabel: say('totals') },
  );
  if (candidates.outsidePhase > 0) {
    rows.paragraph(say('candidatesOutside', { count: candidates.outsidePhase }), 'footnoteWrapped');
  }
  const chartRow = rows.next;
  if (table) for (let row = 0; row < CHART_ROWS; row++) rows.skip();
  countTable(rows, say('turnedDown'), say('reason'), say('people'), candidates.turnedDownFor, words);
  if (candidates.unclear.length > 0) {
    countTable(rows, say('unclearOutcomes'), say('outcomeAsWritten'), say('people'), candidates.unclear, words);
  }
  const grounds = [...report.grounds].map(([ground, count]) => ({
    text: ground === null ? say('noGround') : GROUND_WORDS[ground],
    count,
  }));
  countTable(rows, say('grounds'), say('ground'), say('people'), grounds, words);
  rows.add([{ value: say('agreements'), style: 'section' }]);
  rows.add([
    { value: say('agreementsSigned'), style: 'gridText' },
    { value: report.agreementsSigned, style: 'gridCount' },
  ]);
  rows.add([
    { value: say('agreementsMissing'), style: 'gridText' },
    { value: report.withoutAgreement.length, style: 'gridCount' },
  ]);
  if (report.withoutAgreement.length > 0) {
    const people = report.withoutAgreement.map(({ id, surname, givenName }) => `${id} ${surname} ${givenName}`);
    rows.paragraph(say('agreementsMissingList', { list: people.join(', ') }), 'warningWrapped');
  }
  rows.skip();
  addTeam(rows, report.team, words);
  addActivities(rows, report.activities, words);
  addLeftOut(rows, report, words);
  addDefinitions(rows, ['reports.phase.defineCandidates', 'reports.phase.defineGrounds'], words);
  addProvenance(rows, provenance, words);
  const sheet = { name: say('sheet', { number: 1 }), title: say('title1'), orientation: 'portrait' } as const;
  return outputSheet(rows, { ...sheet, ...(table && { charts: [contactsChart(table, chartRow, words)] }) }, words);
}

const contactsChart = ({ headerRow, lastRow }: TablePosition, firstRow: number, words: Words): PlanChart => ({
  kind: 'bar',
  title: words.say('reports.phase.contactsChart'),
  data: { firstRow: headerRow, firstColumn: 0, lastRow, lastColumn: 1 },
  seriesBy: 'columns',
  place: {
    firstRow,
    firstColumn: 0,
    lastRow: firstRow + CHART_ROWS - 2,
    lastColumn: COLUMN_WIDTHS.length - 1,
  },
});
