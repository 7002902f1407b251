/** The to-do list as a table: by when, what, about whom, whether it is late. */
import { daysBetween } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { serialOf } from '../../sheet/serial';
import type { PlanCell } from '../../sheet/plan';
import type { Words } from '../../strings';
import type { SheetRows } from '../../reports/sheetRows';
import type { Task } from './tasks';

/** Takes five columns: name, due, state and, over the last two, what is to be done. */
export function addTasks(rows: SheetRows, tasks: readonly Task[], today: IsoDate, words: Words): void {
  const say = (key: string, facts = {}): string => words.say(`reports.toDo.${key}`, facts);
  if (tasks.length === 0) {
    rows.add([{ value: say('nothing'), style: 'label' }]);
    return;
  }
  const [what, last] = [3, rows.columnWidths.length - 1];
  rows.merge(rows.next, what, rows.next, last);
  const headings = [say('name'), say('due'), say('state'), say('taskHeading')];
  rows.add(
    [...headings.map((heading): PlanCell => ({ value: heading, style: 'header' })), ...fill(last - what, 'header')],
    18,
  );
  for (const task of tasks) {
    const sentence = taskSentence(task, words);
    const left = daysBetween(today, task.due);
    const isLate = left < 0;
    const state = isLate ? say('late', { count: -left }) : left === 0 ? say('today') : say('left', { count: left });
    rows.merge(rows.next, what, rows.next, last);
    rows.add(
      [
        { value: task.name === '' ? say('everybody') : task.name, style: 'gridText' },
        { value: serialOf(task.due), style: 'gridDate' },
        { value: state, style: isLate ? 'gridLate' : 'gridWrapped' },
        { value: sentence, style: 'gridWrapped' },
        ...fill(last - what, 'gridWrapped'),
      ],
      Math.max(17, rows.heightOf(sentence, 'gridWrapped', what, last), rows.heightOf(state, 'gridWrapped', 2, 2)),
    );
  }
}

const fill = (count: number, style: 'header' | 'gridWrapped'): PlanCell[] =>
  Array.from({ length: count }, () => ({ style }));

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
