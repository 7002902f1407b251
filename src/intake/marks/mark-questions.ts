/** One question per mark that nobody explained, however often it stands there; none for a mark that staff were asked about. */
import { markKey } from '../../programme';
import type { Answers, EntryReading, IntakeQuestion } from '../reading';
import { similarMark } from '../words/similar-mark';

const LIMIT = 40;

export function markQuestions(sheet: string, entries: readonly EntryReading[], answers: Answers): IntakeQuestion[] {
  const unclear = new Map<string, { entry: EntryReading; count: number }>();
  const clear = new Set<string>();
  for (const entry of entries) {
    if (entry.reading.kind !== 'unclear') {
      if (clear.size < 200 && typeof entry.value === 'string') clear.add(entry.mark);
      continue;
    }
    const key = markKey(entry.mark);
    if (answers[`mark:${key}`] !== undefined) continue;
    const known = unclear.get(key);
    if (known) known.count++;
    else unclear.set(key, { entry, count: 1 });
  }
  return [...unclear.entries()]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, LIMIT)
    .map(([key, { entry, count }]) => ({
      key: `mark:${key}`,
      sheet,
      at: entry.at,
      kind: 'mark',
      mark: entry.mark,
      count,
      ...(entry.reading.kind === 'unclear' && entry.reading.why === 'disagreeing' && { disagrees: true as const }),
      similarTo: typeof entry.value === 'string' ? similarMark(entry.mark, clear) : null,
    }));
}
