/** Texts made comparable: how a cell's words are looked up whatever their case, diacritics, line breaks and broken encodings. */
import { repairMojibake } from './mojibake';

/** Longer texts are prose: only their beginning is looked at, so that one huge cell cannot hold up a reading. */
const LONGEST = 240;

const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ё: 'е',
};

/** The text as written, with line breaks and runs of blanks made one blank, control characters dropped. */
export function tidy(text: string): string {
  // eslint allows control characters only by escape; they come from copied terminals and broken exports.
  return text.replace(/[\p{Cc}\p{Zs}\u200b\u200e\u200f\ufeff\u2028\u2029]+/gu, ' ').trim();
}

/** Lower case, no diacritics, every run of other signs one blank; `%` and `#` stay because headings live on them. */
export function fold(text: string): string {
  const beginning = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  if (/^[a-z0-9 ]*$/i.test(beginning)) return beginning.toLowerCase().replace(/ +/g, ' ').trim();
  return repairMojibake(beginning)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đðłøßıæœþё]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}

/** True for a text too long to be a heading, a name or a mark. */
export const isProse = (text: string): boolean => text.length > LONGEST || text.split(' ').length > 14;
