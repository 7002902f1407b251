/** Whatever goes wrong, as one sentence: never a stack, never anything from the workbook. */
import { HostProblem } from '../excel';
import { FileProblem } from '../host';
import type { Words } from '../strings';
import { Misuse } from './misuse';

export function sentenceOf(thrown: unknown, words: Words): string {
  if (thrown instanceof Misuse) return words.say(`cli.misuse.${thrown.code}`, localised(thrown, words));
  if (thrown instanceof HostProblem) return words.say(`excel.problem.${thrown.code}`, thrown.facts);
  if (thrown instanceof FileProblem) return words.say(`host.file.${thrown.code}`);
  return words.say('cli.failed', { name: thrown instanceof Error ? thrown.name : typeof thrown });
}

/** An operand is named by a code; its words are `cli.what.<code>`. */
function localised({ facts }: Misuse, words: Words): Readonly<Record<string, string>> {
  const { what } = facts;
  return what === undefined ? facts : { ...facts, what: words.say(`cli.what.${what}`) };
}
