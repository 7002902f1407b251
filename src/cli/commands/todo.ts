/** `todo FILE [-o OUT.xlsx]`: what is to be done, by date. */
import { makeToDo } from '../../excel';
import { taskSentence } from '../../reports/to-do/task-table';
import type { Command } from '.';
import { printColumns } from '../print';
import { report } from './report';

export const todo: Command = (args, words) =>
  report(args, words, {
    make: makeToDo,
    json: (tasks) => ({ tasks }),
    print: (tasks) => printColumns(tasks.map((task) => [words.date(task.due), task.name, taskSentence(task, words)])),
  });
