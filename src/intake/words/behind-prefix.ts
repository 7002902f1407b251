/** Headings as databases write them: what table or kind of value it is, and only then what it says – "Apr_Nome", "AdiDataAula", "dtDatum". */

/** A few letters before a line or before the next capital. */
const PREFIXED = /^(?:\p{L}{1,4}_|\p{Lu}?\p{Ll}{1,3}(?=\p{Lu}))(?=\p{L}{3})/u;

/** What stands behind the prefix, its words apart; null for a text without one. */
export function behindPrefix(text: string): string | null {
  const prefix = /\s/.test(text) ? undefined : PREFIXED.exec(text)?.[0];
  return prefix === undefined ? null : text.slice(prefix.length).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}
