/** The grounds for inclusion as the column *Podlaga* has them. */
import { textKey } from '../programme/text-key';
import type { Ground } from './records';

export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  socialAssistance: 'DSP',
  unemployed: 'brezposelna oseba',
  temporarilyUnemployable: 'začasno nezaposljiva oseba',
  inactiveComplex: 'neaktivna oseba s kompleksno socialno problematiko',
};

/** By abbreviation or by the stem of a word. */
const PATTERNS: readonly (readonly [Ground, RegExp])[] = [
  ['socialAssistance', /\bdsp\b|\bdenarn\w* social\w* pomoc|\bsocialn\w* pomoc/],
  ['unemployed', /\bbrezposeln|^(bo|bp|bop|b)$|\bzrsz\b/],
  ['temporarilyUnemployable', /\bnezaposljiv|^(zno|zn|zac\.? ?nezap\w*\.?)$/],
  ['inactiveComplex', /\bneaktivn|\bkompleksn|^(no|nokp|noksp|ksp|neakt\.?)$/],
];

/** The ground that a text names, abbreviations understood; the first named where it names several; null for none. */
export function readGround(text: string): Ground | null {
  const key = textKey(text).replaceAll('.', '').trim();
  let first: { readonly ground: Ground; readonly at: number } | null = null;
  for (const [ground, pattern] of PATTERNS) {
    const at = key.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { ground, at };
  }
  return first?.ground ?? null;
}
