/** The to-do list as a table: by when, what, about whom, whether it is late. */
import { daysBetween } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { serialOf } from '../../sheet/serial';
import type { Words } from '../../strings';
import type { ReportColumn } from '../report-table';
import { addSection } from '../section';
import type { SheetRows } from '../sheet-rows';
import type { Task } from './tasks';

export function addTasks(rows: SheetRows, title: string, tasks: readonly Task[], today: IsoDate, words: Words): void {
  const say = (key: string, facts = {}): string => words.say(`reports.toDo.${key}`, facts);
  const stateOf = ({ due }: Task): string => {
    const left = daysBetween(today, due);
    if (left < 0) return say('late', { count: -left });
    return left === 0 ? say('today') : say('left', { count: left });
  };
  const columns: ReportColumn<Task>[] = [
    { heading: say('name'), style: 'gridText', value: ({ name }) => name || say('everybody') },
    { heading: say('due'), style: 'gridDate', value: ({ due }) => serialOf(due) },
    {
      heading: say('state'),
      style: 'gridWrapped',
      styleOf: ({ due }) => (due < today ? 'gridLate' : null),
      value: stateOf,
    },
    { heading: say('taskHeading'), style: 'gridWrapped', value: (task) => taskSentence(task, words), span: 'rest' },
  ];
  addSection(rows, title, columns, tasks, words);
}

/** What is to be done, in words. */
export function taskSentence(task: Task, words: Words): string {
  const say = (facts: Record<string, string | number> = {}): string =>
    words.say(`reports.toDo.task.${task.kind}`, facts);
  switch (task.kind) {
    case 'evidence':
      return say({ from: words.date(task.from), to: words.date(task.to), count: task.days });
    case 'insurance':
      return say({ from: words.date(task.from) });
    case 'suspensionEnds':
      return say({ to: words.date(task.to) });
    case 'moduleShort':
      return say({ module: task.module, hours: words.hours(task.missingMinutes) });
    case 'complaint':
      return say({ opened: words.date(task.opened) });
    case 'agreement':
    case 'safetyBriefing':
    case 'result':
    case 'resultDate':
      return say();
  }
}
