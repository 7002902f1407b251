/** "osebne okol.", "bol. stalež": phrases that a legend cuts short to fit in a line. */

/** Fewer letters of a word may begin anything. */
const FEWEST_LETTERS = 3;

/**
 * Tells what a folded phrase is short for: every word of it begins the word of a known phrase that stands in its place. Null
 * for single words, and where phrases of two meanings begin so.
 *
 * @param known folded phrases and what they mean
 */
export function abbreviationsOf<Meaning>(known: ReadonlyMap<string, Meaning>): (folded: string) => Meaning | null {
  const byBeginning = new Map<string, { readonly words: readonly string[]; readonly meaning: Meaning }[]>();
  for (const [phrase, meaning] of known) {
    const words = phrase.split(' ');
    const beginning = (words[0] ?? '').slice(0, FEWEST_LETTERS);
    if (words.length < 2 || beginning.length < FEWEST_LETTERS) continue;
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { words, meaning }]);
  }
  return (folded) => {
    const parts = folded.split(' ');
    if (parts.length < 2 || parts.some((part) => part.length < FEWEST_LETTERS)) return null;
    const meanings = new Set(
      (byBeginning.get(folded.slice(0, FEWEST_LETTERS)) ?? [])
        .filter(
          ({ words }) =>
            words.length === parts.length && words.every((word, index) => word.startsWith(parts[index] ?? ' ')),
        )
        .map(({ meaning }) => meaning),
    );
    const [only, ...others] = meanings;
    return only === undefined || others.length > 0 ? null : only;
  };
}
