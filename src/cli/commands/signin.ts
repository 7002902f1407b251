/** `signin FILE 2020-W38|--day DATE -o OUT.xlsx`: printable attendance lists for a week or a day. */
import { makeSignIn } from '../../excel';
import type { Command } from '.';
import type { Arguments } from '../arguments';
import { Misuse } from '../misuse';
import { weekOperand } from '../operands';
import { printLine } from '../print';
import { report } from './report';

export const signin: Command = (args, words) => {
  const stretch = stretchOf(args);
  return report(args, words, {
    needsOutput: true,
    make: (options) => makeSignIn(stretch, options),
    json: ({ days, people }) => ({ ...stretch, days: days.map(({ date }) => date), people: people.length }),
    print: ({ people }) => printLine(words.say('pane.registers.people', { count: people.length })),
  });
};

/** @throws Misuse for a week together with a day, and for neither */
function stretchOf(args: Arguments): Parameters<typeof makeSignIn>[0] {
  if (args.day === null) return { week: weekOperand(args, 1) };
  if (args.operands.length > 1) throw new Misuse('weekAndDay');
  return { day: args.day };
}
