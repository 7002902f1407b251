/** Addresses of mail in the cell of a name, as programs of mail copy whom a letter goes to: "Ana Novak <ana@abc.si>", "Novak, Ana (ana@abc.si)". */

const MAIL = /[\p{L}\d._%+'-]+@[\p{L}\d.-]+\.\p{L}{2,}/u;

/** The address and the signs that part it from the name. */
const BESIDE = new RegExp(`[\\s,;:|/–—-]*[<([{]?\\s*(?:mailto:)?${MAIL.source}\\s*[>)\\]}]?`, 'u');

/** In front of a name that stands in brackets: "ana@abc.si (Ana Novak)". */
const BEFORE = new RegExp(`^[<([{]?${MAIL.source}[>)\\]}]?[\\s,;:|/–—-]*[(<[{]?(?=\\p{L})`, 'u');

/** The name alone; the text as written where there is no address, or nothing else. */
export function withoutAddress(written: string): string {
  if (!written.includes('@')) return written;
  const ahead = BEFORE.exec(written)?.[0] ?? '';
  const isInBrackets = /[(<[{]$/.test(ahead);
  const name =
    ahead === ''
      ? written.replace(BESIDE, ' ').replace(/ {2,}/g, ' ').trim()
      : written
          .slice(ahead.length)
          .replace(isInBrackets ? /[)>\]}]\s*$/ : /^$/, '')
          .trim();
  return /\p{L}{2}/u.test(name) && !name.includes('@') ? name.replace(/^"(.+)"$/, '$1') : written;
}
