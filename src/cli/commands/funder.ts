/** `funder FILE [-o OUT.xlsx]`: the funder's indicators for both periods. */
import { makeFunder } from '../../excel';
import type { Command } from '.';
import { printColumns } from '../print';
import { report } from './report';

export const funder: Command = (args, words) =>
  report(args, words, {
    make: makeFunder,
    json: (indicators) => indicators,
    print: ({ grandTotal, grandTotalLeft, incomplete }) =>
      printColumns([
        [words.say('reports.funder.grandTotal'), String(grandTotal)],
        [words.say('reports.funder.grandTotalLeft'), String(grandTotalLeft)],
        [words.say('reports.funder.incompleteCount'), String(incomplete.length)],
      ]),
  });
