/** Central European letters broken by a wrong encoding on their way into the workbook. */

const UTF8_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/Ä\u008d|Ä\u0164|Ä\u00a4(?=\b)|Ä\u008D/g, 'č'],
  [/Ä\u008c|ÄŚ|ÄŒ/g, 'Č'],
  [/Ä‡/g, 'ć'],
  [/Ä†/g, 'Ć'],
  [/Ä‘/g, 'đ'],
  [/Å¡|Ĺˇ/g, 'š'],
  [/Å\u00a0|Ĺ\u00a0|Å /g, 'Š'],
  [/Å¾|Ĺľ/g, 'ž'],
  [/Å½|Ĺ˝/g, 'Ž'],
  [/Ã¼/g, 'ü'],
  [/Ã¶/g, 'ö'],
  [/Ã¤/g, 'ä'],
  [/Ã©/g, 'é'],
  [/Ã¡/g, 'á'],
  [/Ã±/g, 'ñ'],
  [/Ã³/g, 'ó'],
  [/Ã§/g, 'ç'],
  [/Ã£/g, 'ã'],
  [/Ã¨/g, 'è'],
];

/** UTF-8 read as windows-1250 or 1252 put right (`Ä` and `Å` pairs); other texts come back unchanged. */
export function repairMojibake(text: string): string {
  if (!/[ÄÅĹÃ]/.test(text)) return text;
  let repaired = text;
  for (const [pair, letter] of UTF8_PAIRS) repaired = repaired.replace(pair, letter);
  return repaired;
}

/**
 * Windows-1250 read as 1252: `è` for `č`, `æ` for `ć`. These are letters of other languages too, so this is only a second
 * spelling to compare with, never a replacement.
 */
export const asWindows1250 = (text: string): string =>
  text.replace(/[èÈæÆðÐ]/g, (letter) => ({ è: 'č', È: 'Č', æ: 'ć', Æ: 'Ć', ð: 'đ', Ð: 'Đ' })[letter] ?? letter);
