/** `phase FILE 1|2|3 [-o OUT.xlsx]`: the report of a phase. */
import { makePhase } from '../../excel';
import { phaseJson } from '../../reports/phase/json';
import type { Command } from '.';
import { phaseOperand } from '../operands';
import { printColumns } from '../print';
import { report } from './report';

export const phase: Command = (args, words) => {
  const number = phaseOperand(args, 1);
  return report(args, words, {
    make: (options) => makePhase(number, options),
    json: phaseJson,
    print(result) {
      const { participants, modules } = phaseJson(result);
      printColumns([
        ...Object.entries(participants)
          .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
          .map(([name, count]) => [words.say(`cli.phase.${name}`), String(count)]),
        ...modules.map(({ module, deliveredMinutes, requiredMinutes }) => [
          words.say('cli.phase.module', { module }),
          `${deliveredMinutes / 60} / ${requiredMinutes / 60} h`,
        ]),
      ]);
    },
  });
};
