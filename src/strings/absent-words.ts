/** What became of records whose source was not at hand, a sentence a file or sheet. */
import type { Words } from './words';

interface AbsentSource {
  readonly kind: 'file' | 'sheet';
  readonly name: string;
  readonly records: number;
  /** null where they are kept. */
  readonly replacedBy: string | null;
}

export function absentSentence({ kind, name, records, replacedBy }: AbsentSource, words: Words): string {
  const say = (key: string, facts = {}): string =>
    words.say(`intake.absent.${key}`, { name, count: records, ...facts });
  if (replacedBy !== null) return say('replaced', { by: replacedBy });
  return say(kind === 'file' ? 'keptOfFile' : 'keptOfSheet');
}
