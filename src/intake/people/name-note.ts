/** What offices write behind a name: since when somebody is in, that they left, what they are. */

/** "Novak Ana – odšla 15. 3.", "Novak Ana (od 5. 10.)", "Novak Ana*", "Novak Ana, mirovanje od 10. 4." */
const NOTE = /\s*(?:[–—-]\s.*|[([].*|\*+|(?<=\p{L} +\p{L}+),\s+\p{Ll}.*|\d.*)$/u;

/** The name without a note behind it, and the note. */
export function partNote(name: string): { readonly name: string; readonly note: string } {
  const written = name.trim();
  const bare = written.replace(NOTE, '').trim();
  return bare === ''
    ? { name: written, note: '' }
    : {
        name: bare,
        note: written
          .slice(bare.length)
          .replace(/^[\s,–—-]+/, '')
          .trim(),
      };
}
