/** Months as Roman numerals: "I.", "XII". */

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** 1 to 12; null for anything else. @param numeral without a dot, in any case */
export function romanMonth(numeral: string): number | null {
  const index = ROMAN.indexOf(numeral.toLowerCase());
  return index < 0 ? null : index + 1;
}
