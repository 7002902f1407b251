/** Lists of what happened: team meetings, activities, complaints. Each takes the sheet's columns as they are. */
import { serialOf } from '../../sheet/serial';
import type { IsoDate } from '../../programme/units';
import type { ActivityRecord, ComplaintRecord, TeamRecord } from '../../register/records';
import type { PlanCell } from '../../sheet/plan';
import type { Words } from '../../strings';
import type { SheetRows } from '../../reports/sheetRows';

/** A list whose texts may be long: the last column runs over the rest of the sheet. */
function addList(
  rows: SheetRows,
  section: string,
  headings: readonly string[],
  lines: readonly (readonly PlanCell[])[],
  words: Words,
): void {
  rows.add([{ value: section, style: 'section' }]);
  if (lines.length === 0) {
    rows.add([{ value: words.say('reports.phase.none'), style: 'label' }]);
    rows.skip();
    return;
  }
  const lastColumn = rows.columnWidths.length - 1;
  const last = headings.length - 1;
  const fill = (cells: readonly PlanCell[]): PlanCell[] => {
    const style = cells.at(-1)?.style ?? 'gridText';
    return [...cells, ...Array.from({ length: lastColumn - last }, (): PlanCell => ({ style }))];
  };
  rows.merge(rows.next, last, rows.next, lastColumn);
  rows.add(fill(headings.map((heading) => ({ value: heading, style: 'header' }))), 18);
  for (const line of lines) {
    const heights = line.map((cell, column) =>
      rows.heightOf(String(cell.value ?? ''), cell.style ?? 'gridText', column, column === last ? lastColumn : column),
    );
    rows.merge(rows.next, last, rows.next, lastColumn);
    rows.add(fill(line), Math.max(17, ...heights));
  }
  rows.skip();
}

const dateCell = (date: IsoDate | null): PlanCell =>
  date === null ? { style: 'gridDate' } : { value: serialOf(date), style: 'gridDate' };
const textCell = (text: string): PlanCell => ({ value: text, style: 'gridWrapped' });
const joined = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('; ');

export function addTeam(rows: SheetRows, team: readonly TeamRecord[], words: Words): void {
  const say = (key: string): string => words.say(`reports.phase.${key}`);
  addList(
    rows,
    say('team'),
    [say('teamPresent'), say('date'), say('teamDecision')],
    team.map(({ date, present, discussed, decision }) => [
      textCell(present),
      dateCell(date),
      textCell(joined([discussed, decision])),
    ]),
    words,
  );
}

export function addActivities(rows: SheetRows, activities: readonly ActivityRecord[], words: Words): void {
  const say = (key: string): string => words.say(`reports.phase.${key}`);
  addList(
    rows,
    say('activities'),
    [say('activityKind'), say('date'), say('activityPeople'), say('activityPlace')],
    activities.map(({ date, kind, place, provider, participants }) => [
      textCell(kind),
      dateCell(date),
      participants === null ? { style: 'gridCount' } : { value: participants, style: 'gridCount' },
      textCell(joined([place, provider])),
    ]),
    words,
  );
}

/** Without names: who complained is nobody's concern who reads the report. */
export function addComplaints(rows: SheetRows, complaints: readonly ComplaintRecord[], words: Words): void {
  const say = (key: string): string => words.say(`reports.phase.${key}`);
  addList(
    rows,
    say('complaints'),
    [say('complaintKind'), say('date'), say('resolved'), say('state')],
    complaints.map(({ date, kind, state, resolved }) => [
      textCell(kind),
      dateCell(date),
      dateCell(resolved),
      textCell(state),
    ]),
    words,
  );
}
