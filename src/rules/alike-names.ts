/** Names that are the same but for a slip of the keys. */

/** How many letters may differ. */
const LETTERS = 2;

/**
 * For a name those of the given ones that are like it or the same.
 *
 * @param names keys (see nameKey), as the name asked for; blank ones are like none
 */
export function alikeNames(names: Iterable<string>): (name: string) => readonly string[] {
  // A misspelt name still shares a word with the right one.
  const byWord = new Map<string, string[]>();
  for (const name of new Set(names)) {
    for (const word of new Set(name.split(' '))) {
      const others = byWord.get(word);
      if (others) others.push(name);
      else byWord.set(word, [name]);
    }
  }
  byWord.delete('');
  return (name) =>
    [...new Set(name.split(' ').flatMap((word) => byWord.get(word) ?? []))].filter((other) => isAlike(name, other));
}

function isAlike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > LETTERS) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return (row[b.length] ?? 0) <= LETTERS;
}
