/** What offices write around a name: the number under which somebody is kept, since when they are in, that they left, what they are. */

/** "Novak Ana – odšla 15. 3.", "Novak Ana (od 5. 10.)", "Novak Ana*", "Novak Ana, mirovanje od 10. 4." */
const NOTE = /\s*(?:[–—-]\s.*|[([].*|\*+|(?<=\p{L} +\p{L}+),\s+\p{Ll}.*|\d.*)$/u;

/** "IRTE0000033 - Ana Novak", "CC 1234 Ana Novak", "2021001 Ana Novak", "[A1234] Novak, Ana", "(17) Ana Novak", "#1017 Ana Novak" */
const CODE =
  /^(?:(?:\p{Lu}{1,6}[ -]?)?\d{3,}\p{L}?(?:\s*[-–—:.)]\s*|\s+)|[[(<]\p{Lu}{0,6}[ -]?\d{2,}[\])>]\s*|#\d{2,}\s*)(?=\p{L}{2})/u;

/** "ga. Ivanka Čuk", "dr. Bor Hribar": how somebody is spoken to is no part of the name. "G. Novak" may begin with an initial. */
const TITLE =
  /^(?:(?:g|[Gg]a|[Gg]dč|[Gg]dc|[Dd]r|[Mm]ag|[Pp]rof|[Ii]nž|s|Mr|Mrs|Ms)\.\s*|(?:[Gg]ospa|[Gg]ospod|[Gg]ospodična|Herr|Frau|Mr|Mrs|Ms)\s+)+(?=\p{Lu}\p{L})/u;

/** "Ana Novak/PRODAJA/LJ", "Ana Novak/PRODAJA/LJ/ZAVOD@ZAVOD": as a directory of mail keeps people, with where they work. "Ana Novak/Bor Kos" are two. */
const DIRECTORY = /(?<= [\p{L}\p{M}'’.-]+)(?:\/[\p{Lu}\d][\p{Lu}\d&-]*){2,}(?:@[\p{Lu}\d.-]+)?$/u;

/** A name without its path in a directory. */
export const withoutDirectory = (name: string): string => name.replace(DIRECTORY, '');

/** The number in front of a name with the signs between them; '' where there is none. */
export const codeBefore = (name: string): string => CODE.exec(name)?.[0] ?? '';

/** The name without what stands around it, and that. */
export function partNote(name: string): { readonly name: string; readonly note: string } {
  const written = name.trim();
  const code = codeBefore(written);
  const behindCode = written.slice(code.length).replace(TITLE, '');
  const bare = withoutDirectory(behindCode).replace(NOTE, '').trim();
  if (bare === '') return { name: written, note: '' };
  const behind = behindCode.slice(bare.length).replace(/^[\s,/–—-]+/, '');
  return {
    name: bare,
    note: [code.replace(/^[[(<#]|[\s\-–—:.)\]>]+$/g, ''), behind]
      .map((part) => part.trim())
      .join(' ')
      .trim(),
  };
}
