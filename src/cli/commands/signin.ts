/** `signin FILE 2020-W38 -o OUT.xlsx`: printable attendance lists for a week. */
import { makeSignIn } from '../../excel';
import type { Command } from '.';
import { weekOperand } from '../operands';
import { printLine } from '../print';
import { report } from './report';

export const signin: Command = (args, words) => {
  const week = weekOperand(args, 1);
  return report(args, words, {
    needsOutput: true,
    make: (options) => makeSignIn(week, options),
    json: ({ days, people }) => ({ week, days: days.map(({ date }) => date), people: people.length }),
    print: ({ people }) => printLine(words.say('pane.registers.people', { count: people.length })),
  });
};
