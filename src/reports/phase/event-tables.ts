/** Lists of what happened: team meetings, activities, complaints. */
import type { ActivityRecord, ComplaintRecord, TeamRecord } from '../../register/records';
import { serialOf } from '../../sheet/serial';
import type { Words } from '../../strings';
import type { ReportColumn } from '../report-table';
import { addSection } from '../section';
import type { SheetRows } from '../sheet-rows';
import type { IsoDate } from '../../programme/units';

const joined = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('; ');
const serial = (day: IsoDate | null): number | null => (day === null ? null : serialOf(day));

export function addTeam(rows: SheetRows, team: readonly TeamRecord[], words: Words): void {
  const say = (key: string): string => words.say(`reports.phase.${key}`);
  const columns: ReportColumn<TeamRecord>[] = [
    { heading: say('teamPresent'), style: 'gridWrapped', value: ({ present }) => present },
    { heading: say('date'), style: 'gridDate', value: ({ date }) => serial(date) },
    {
      heading: say('teamDecision'),
      style: 'gridWrapped',
      value: ({ discussed, decision }) => joined([discussed, decision]),
      span: 'rest',
    },
  ];
  addSection(rows, say('team'), columns, team, words);
}

export function addActivities(rows: SheetRows, activities: readonly ActivityRecord[], words: Words): void {
  const say = (key: string): string => words.say(`reports.phase.${key}`);
  const columns: ReportColumn<ActivityRecord>[] = [
    { heading: say('activityKind'), style: 'gridWrapped', value: ({ kind }) => kind },
    { heading: say('date'), style: 'gridDate', value: ({ date }) => serial(date) },
    { heading: say('activityPeople'), style: 'gridCount', value: ({ participants }) => participants },
    {
      heading: say('activityPlace'),
      style: 'gridWrapped',
      value: ({ place, provider }) => joined([place, provider]),
      span: 'rest',
    },
  ];
  addSection(rows, say('activities'), columns, activities, words);
}

/** Without names: who complained is not the business of the report's readers. */
export function addComplaints(rows: SheetRows, complaints: readonly ComplaintRecord[], words: Words): void {
  const say = (key: string): string => words.say(`reports.phase.${key}`);
  const columns: ReportColumn<ComplaintRecord>[] = [
    { heading: say('complaintKind'), style: 'gridWrapped', value: ({ kind }) => kind },
    { heading: say('date'), style: 'gridDate', value: ({ date }) => serial(date) },
    { heading: say('resolved'), style: 'gridDate', value: ({ resolved }) => serial(resolved) },
    { heading: say('state'), style: 'gridWrapped', value: ({ state }) => state, span: 'rest' },
  ];
  addSection(rows, say('complaints'), columns, complaints, words);
}
