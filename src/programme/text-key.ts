/**
 * A text as people mean it: case, diacritics, width and stray blanks aside. For comparing what staff typed with words
 * that we know; never for showing.
 *
 * @example textKey('  ČRT  Žan\u00a0') === 'crt zan'
 */
export function textKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replace(/[\s\u200b\u00ad\ufeff]+/gu, ' ')
    .trim();
}
