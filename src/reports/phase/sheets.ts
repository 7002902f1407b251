/** The sheets of a phase's report. */
import type { Settings } from '../../register/register';
import type { SheetPlan } from '../../sheet/plan';
import type { Words } from '../../strings';
import type { Provenance } from '../provenance';
import { individualSheet } from './individual-sheet';
import { listsSheet } from './lists-sheet';
import { peopleSheet } from './people-sheet';
import { phase1Sheet } from './phase1-sheet';
import { phase2Sheet } from './phase2-sheet';
import { phase3Sheet } from './phase3-sheet';
import type { PhaseReport } from './report';

/**
 * One sheet for phase 1, four for phase 2 (at a glance, people, individual work, lists), one for phase 3 and its individual work.
 *
 * @param provenance of people, attendance and money; the sheets of events are added to it here
 */
export function phaseSheets(
  report: PhaseReport,
  settings: Settings,
  provenance: Provenance,
  words: Words,
): SheetPlan[] {
  const sources = [...provenance.sources, ...report.eventSources];
  const withAccepted = [report, settings, { ...provenance, sources }, words] as const;
  // Warnings that were accepted stand on one sheet of the report.
  const make = [report, settings, { ...provenance, sources, accepted: [] }, words] as const;
  switch (report.phase.number) {
    case 1:
      return [phase1Sheet(...withAccepted)];
    case 2:
      return [phase2Sheet(...make), peopleSheet(...make), individualSheet(...make), listsSheet(...withAccepted)];
    case 3:
      return [phase3Sheet(...withAccepted), individualSheet(...make)];
  }
}
