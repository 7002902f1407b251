/** Whatever was thrown becomes one sentence for people. */
import { HostProblem } from '../excel/host-problem';
import type { Words } from '../strings';

/** The sentence of a failure. Our own mistakes have no sentence of theirs: they are told as such, with their technical text. */
export function problemSentence(thrown: unknown, words: Words): string {
  if (thrown instanceof HostProblem) return words.say(`excel.problem.${thrown.code}`, thrown.facts);
  return words.say('pane.problem.unexpected', {
    detail: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
  });
}

/** The sheet or cell is not in the workbook. */
export const wasNotFound = (thrown: unknown): boolean => thrown instanceof HostProblem && thrown.code === 'notFound';

/** A stopped run is what was asked for, so it is told without alarm. */
export const wasStopped = (thrown: unknown): boolean => thrown instanceof HostProblem && thrown.code === 'stopped';
