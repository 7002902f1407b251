/** "Da, samo del", "delno", "partly": there, but not all the time. */
import { isAway } from './mark-meaning';
import { meaningOfExplanation, meaningOfWord } from './mark-words';
import { fold } from './text';

const PARTLY =
  /^(delno|deloma|samo del|le del|del casa|samo nekaj casa|partly|partially|in part|part time|teilweise|zum teil|en partie|partiellement|parcialmente|en parte|in parte|parzialmente|czesciowo|castecne|ciastocne|djelomicno|delimicno)( (prisoten|prisotna|prisotni|present|anwesend|presente?))?$/;

/** @param text as written; a plain "yes" says more than this, and "yes, ill" nothing certain */
export function saysPartly(text: string): boolean {
  if (PARTLY.test(fold(text))) return true;
  const [, first = '', rest = ''] = /^([^,;–—(-]+?)\s*[,;–—(-]\s*(.+)$/u.exec(text) ?? [];
  return rest !== '' && meaningOfWord(fold(first)) === 'present' && !isAway(meaningOfExplanation(fold(rest)));
}
