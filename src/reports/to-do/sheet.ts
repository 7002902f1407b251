/** The to-do list as a sheet. */
import type { IsoDate } from '../../programme/units';
import type { Settings } from '../../register/register';
import type { SheetPlan } from '../../sheet/plan';
import type { Words } from '../../strings';
import { outputSheet } from '../output-sheet';
import { addDefinitions, addProvenance, type Provenance } from '../provenance';
import { addHead } from '../report-head';
import { SheetRows } from '../sheet-rows';
import { EVIDENCE_DAYS, type Task } from './tasks';
import { addTasks } from './task-table';

export function toDoSheet(
  tasks: readonly Task[],
  today: IsoDate,
  settings: Settings,
  provenance: Provenance,
  words: Words,
): SheetPlan {
  const say = (key: string, facts = {}): string => words.say(`reports.toDo.${key}`, facts);
  const rows = new SheetRows([30, 13, 16, 24, 44]);
  addHead(rows, say('title'), settings, say('period', { today: words.date(today) }));
  const late = tasks.filter(({ due }) => due < today).length;
  rows.add([{ value: say('count', { count: tasks.length, late }), style: 'text' }]);
  rows.skip();
  addTasks(rows, say('tasks'), tasks, today, words);
  addDefinitions(rows, ['reports.toDo.define'], words, { days: EVIDENCE_DAYS });
  addProvenance(rows, provenance, words);
  return outputSheet(rows, { name: say('sheet'), title: say('title'), orientation: 'portrait' }, words);
}
