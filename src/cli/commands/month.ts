/** `month FILE 2020-09 [-o OUT.xlsx]`: the monthly summary. */
import { makeMonth } from '../../excel';
import { monthJson } from '../../reports';
import type { Command } from '.';
import { monthOperand } from '../operands';
import { printColumns, printLine } from '../print';
import { report } from './report';

export const month: Command = (args, words) => {
  const wanted = monthOperand(args, 1);
  return report(args, words, {
    make: (options) => makeMonth(wanted, options),
    json: monthJson,
    print({ lines }) {
      printLine(words.month(wanted));
      printColumns(
        lines.map((line) => [
          line.participant,
          line.name,
          `${words.hours(line.groupMinutes)} h`,
          words.money(line.totalCents),
        ]),
      );
    },
  });
};
