/** Phase 2's lists: long absences, evidence still missing, exits, activities, team meetings, complaints. */
import type { Settings } from '../../register/register';
import { serialOf } from '../../sheet/serial';
import type { SheetPlan } from '../../sheet/plan';
import type { Words } from '../../strings';
import { outputSheet } from '../output-sheet';
import { addDefinitions, addProvenance, type Provenance } from '../provenance';
import { addHead } from '../report-head';
import type { ReportColumn } from '../report-table';
import { addSection } from '../section';
import { SheetRows } from '../sheet-rows';
import type { AbsenceRun } from './absences';
import { addActivities, addComplaints, addTeam } from './event-tables';
import type { Exit, Suspension } from './participation';
import { phasePeriod } from './parts';
import type { PhaseReport } from './report';

const COLUMN_WIDTHS = [30, 13, 13, 13, 40];

export function listsSheet(report: PhaseReport, settings: Settings, provenance: Provenance, words: Words): SheetPlan {
  const say = (key: string, facts = {}): string => words.say(`reports.phase.${key}`, facts);
  const rows = new SheetRows(COLUMN_WIDTHS);
  addHead(rows, say('titleLists'), settings, phasePeriod(report, words));
  const { absences, participation } = report;
  addSection(rows, say('awaitingList'), runColumns(words), absences.awaiting, words);
  addSection(rows, say('longAbsences'), runColumns(words), absences.long, words);
  const name = {
    heading: say('name'),
    style: 'gridText',
    value: ({ name: text }: { readonly name: string }) => text,
  } as const;
  const reason = {
    heading: say('reason'),
    style: 'gridWrapped',
    value: ({ reason: text }: { readonly reason: string }) => text || say('blank'),
    span: 'rest',
  } as const;
  const exitColumns: ReportColumn<Exit>[] = [
    name,
    { heading: say('exitDate'), style: 'gridDate', value: ({ date }) => serialOf(date) },
    reason,
  ];
  addSection(rows, say('exitList'), exitColumns, participation.exits, words);
  const suspensionColumns: ReportColumn<Suspension>[] = [
    name,
    { heading: say('from'), style: 'gridDate', value: ({ from }) => serialOf(from) },
    { heading: say('to'), style: 'gridDate', value: ({ to }) => (to === null ? null : serialOf(to)) },
    reason,
  ];
  addSection(rows, say('suspensionList'), suspensionColumns, participation.suspensions, words);
  addActivities(rows, report.activities, words);
  addTeam(rows, report.team, words);
  addComplaints(rows, report.complaints, words);
  addDefinitions(rows, ['reports.phase.defineLists'], words);
  addProvenance(rows, provenance, words);
  return outputSheet(rows, { name: say('sheetLists'), title: say('titleLists'), orientation: 'portrait' }, words);
}

function runColumns(words: Words): ReportColumn<AbsenceRun>[] {
  const say = (key: string): string => words.say(`reports.phase.${key}`);
  return [
    { heading: say('name'), style: 'gridText', value: ({ name }) => name },
    { heading: say('from'), style: 'gridDate', value: ({ from }) => serialOf(from) },
    { heading: say('to'), style: 'gridDate', value: ({ to }) => serialOf(to) },
    { heading: say('plannedDaysShort'), style: 'gridCount', value: ({ days }) => days },
    {
      heading: say('absenceKindHeading'),
      style: 'gridWrapped',
      value: ({ kinds }) => kinds.map((kind) => say(`absenceKind.${kind}`)).join(', '),
    },
  ];
}
