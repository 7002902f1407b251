/** The cells of a worksheet part, in the form that exceljs reads. */
import type { LostKind } from './extras';
import { EMPTY_RESULT } from './formula-value';
import { attributesOf, elementsIn, type XmlElement } from './xml';

/** Above these, cells that hold nothing but a format are left out: whole formatted sheets would fill the memory. */
const EMPTY_CELLS_KEPT = 200_000;
const EMPTY_ROWS_KEPT = 50_000;
/** More merged cells than these are not looked through for hidden values. */
const MERGED_CELLS = 300_000;

/** With addresses, no ISO dates, empty results marked, not more empty cells than a machine can bear. */
export function readyCells(
  source: string,
  date1904: boolean,
  merges: XmlElement | null,
): { xml: string; lost: LostKind[] } {
  let xml = source;
  const lost: LostKind[] = [];
  if (xml.length > 2_000_000 && isMostlyEmpty(xml)) {
    xml = xml.replace(/<c\b[^>]*\/>|<c\b[^>]*>\s*<\/c>/g, '').replace(/<row\b[^>]*\/>|<row\b[^>]*>\s*<\/row>/g, '');
    lost.push('emptyCellFormats');
  }
  if (/<c(?:\s+(?!r=)[\w:]+="[^"]*")*\s*\/?>|<row(?:\s+(?!r=)[\w:]+="[^"]*")*\s*\/?>/.test(xml))
    xml = withAddresses(xml);
  if (/<c\b[^>]*\bt="d"/.test(xml)) xml = withoutIsoDates(xml, date1904);
  if (/<c\b[^>]*\bt="str"/.test(xml)) {
    xml = xml.replace(
      /(<c\b[^>]*\bt="str"[^>]*>\s*<f\b[^>]*(?:\/>|>[^<]*<\/f>)\s*)(?:<v\s*\/>|<v><\/v>)?(?=\s*<\/c>)/g,
      `$1<v>${EMPTY_RESULT}</v>`,
    );
  }
  // exceljs decodes these texts twice.
  if (/&amp;(?:lt|gt|amp|quot|apos);/.test(xml)) {
    xml = xml.replace(
      /(<c\b[^>]*\bt="str"[^>]*>\s*(?:<f\b[^>]*(?:\/>|>[^<]*<\/f>)\s*)?<v>)([^<]*)/g,
      (_whole, open: string, text: string) => open + text.replace(/&amp;(?=(?:lt|gt|amp|quot|apos);)/g, '&amp;amp;'),
    );
  }
  if (/<f\b[^>]*\bt="dataTable"/.test(xml)) lost.push('dataTable');
  if (merges && hidesValues(xml, merges)) lost.push('hiddenMergedValue');
  return { xml, lost };
}

/** True where a cell under a merged area, not its first, holds something: Excel shows it nowhere, exceljs drops it. */
function hidesValues(xml: string, merges: XmlElement): boolean {
  const covered = new Set<string>();
  for (const merge of elementsIn(merges.inner)) {
    const ends = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(merge.attributes.get('ref') ?? '');
    if (!ends) continue;
    const [first, last] = [columnNumber(ends[1] ?? ''), columnNumber(ends[3] ?? '')];
    const [top, bottom] = [Number(ends[2]), Number(ends[4])];
    if (covered.size + (last - first + 1) * (bottom - top + 1) > MERGED_CELLS) return false;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = first; column <= last; column += 1)
        if (row > top || column > first) covered.add(`${columnLetters(column)}${row}`);
    }
  }
  for (const cell of xml.matchAll(/<c\b[^>]*\br="([A-Z]+\d+)"[^>/]*>\s*<(?:v|f|is)\b/g))
    if (covered.has(cell[1] ?? '')) return true;
  return false;
}

function isMostlyEmpty(xml: string): boolean {
  let cells = 0;
  let rows = 0;
  for (const match of xml.matchAll(/<(c|row)\b[^>]*(?:\/>|>\s*<\/\1>)/g)) {
    if (match[1] === 'c') cells += 1;
    else rows += 1;
    if (cells > EMPTY_CELLS_KEPT || rows > EMPTY_ROWS_KEPT) return true;
  }
  return false;
}

/** Rows and cells may leave out their address: they then follow the one before. */
function withAddresses(xml: string): string {
  let row = 0;
  let column = 0;
  return xml.replace(
    /<(row|c)(\s[^>]*?)?(\/?)>/g,
    (_whole, name: string, written: string | undefined, closed: string) => {
      const attributes = written ?? '';
      const given = attributesOf(attributes).get('r');
      if (name === 'row') {
        row = given === undefined ? row + 1 : Number(given);
        column = 0;
        return `<row${given === undefined ? ` r="${row}"` : ''}${attributes}${closed}>`;
      }
      const letters = given === undefined ? undefined : /^[A-Z]+/i.exec(given)?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      return `<c${letters === undefined ? ` r="${columnLetters(column)}${row}"` : ''}${attributes}${closed}>`;
    },
  );
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function columnLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The strict dialect writes dates as `2020-02-03T08:30:00`; exceljs would read the year alone. */
function withoutIsoDates(xml: string, date1904: boolean): string {
  return xml.replace(
    /(<c\b[^>]*?)\s+t="d"([^>]*>(?:<f\b[^>]*(?:\/>|>[^<]*<\/f>))?<v[^>]*>)([^<]*)(<\/v>)/g,
    (whole, open: string, rest: string, text: string, close: string) => {
      const milliseconds = Date.parse(
        /^\d{4}-\d\d-\d\d(T[\d:.]+)?$/.test(text) ? `${text.includes('T') ? text : `${text}T00:00:00`}Z` : 'none',
      );
      if (Number.isNaN(milliseconds)) return whole.replace(/\st="d"/, ' t="str"');
      const days = (milliseconds + (date1904 ? 24107 : 25569) * 86_400_000) / 86_400_000;
      return `${open}${rest}${!date1904 && days < 61 ? days - 1 : days}${close}`;
    },
  );
}
