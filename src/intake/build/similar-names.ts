/** Names that may be the same person's as another, found without comparing everybody with everybody. */
import { onlyWord, perhapsSame } from './name-keys';

/**
 * Two names that are perhaps the same share two words, or the only word of one, or stay alike when a letter is left out of
 * one or both: whoever has none of these in common need not be compared.
 */
export class SimilarNames {
  private readonly keys = new Map<number, string>();
  private readonly byTrait = new Map<string, number[]>();

  /** @param key the name's key; a position that is added again has a new name */
  set(position: number, key: string): void {
    if (key === '' || this.keys.get(position) === key) return;
    this.keys.set(position, key);
    for (const trait of [...traitsOf(key), ...called(key)]) {
      const known = this.byTrait.get(trait);
      if (known) known.push(position);
      else this.byTrait.set(trait, [position]);
    }
  }

  /** Positions of the names that are perhaps the same as this one, ascending. */
  like(key: string): number[] {
    const found = new Set<number>();
    for (const trait of [...traitsOf(key), ...callers(key)]) {
      for (const position of this.byTrait.get(trait) ?? []) {
        if (perhapsSame(key, this.keys.get(position) ?? '')) found.add(position);
      }
    }
    return [...found].sort((a, b) => a - b);
  }
}

function traitsOf(key: string): Set<string> {
  const traits = new Set([key]);
  for (let letter = 0; letter < key.length; letter++) traits.add(key.slice(0, letter) + key.slice(letter + 1));
  const words = [...new Set(key.split(' '))].sort();
  words.forEach((word, index) => {
    // A bar stands in no name's key: pairs are told from names.
    for (const other of words.slice(index + 1)) traits.add(`${word}|${other}`);
  });
  return traits;
}

/** Under what a name of several words is found by one of them, and a name of one word by those that have it. */
function called(key: string): string[] {
  const only = onlyWord(key);
  return only === null ? key.split(' ').map((word) => `|${word}`) : [`${only}|`];
}

/** What the names that may be meant are found under. */
function callers(key: string): string[] {
  const only = onlyWord(key);
  return only === null ? key.split(' ').map((word) => `${word}|`) : [`|${only}`, `${only}|`];
}
