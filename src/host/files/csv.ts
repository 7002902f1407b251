/** Delimited text as a workbook with one sheet. */
import ExcelJS from 'exceljs';
import { FileProblem } from './problem';
import { decodeText } from './text-encoding';

const SEPARATORS = [';', ',', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * Reads .csv, .txt and .tsv. Whole numbers and numbers with a decimal comma become numbers, TRUE and FALSE booleans. What
 * Excel would spoil stays text: leading zeros, more than eleven digits (EMŠO, accounts), everything that looks like a date,
 * a time or a formula, `4.5` (a date on a Slovenian machine).
 * @throws FileProblem empty, notWorkbook, tooLarge
 */
export function openCsv(bytes: Uint8Array, fileName: string): ExcelJS.Workbook {
  let text = decodeText(bytes);
  if (text.trim() === '') throw new FileProblem('empty');
  // Excel's own line that tells the separator.
  const told = /^sep=([;,\t])\r?\n/i.exec(text);
  if (told) text = text.slice(told[0].length);
  const separator = (told?.[1] as Separator | undefined) ?? separatorOf(text);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetNameOf(fileName));
  let rowNumber = 0;
  for (const fields of rowsOf(text, separator)) {
    rowNumber += 1;
    if (rowNumber > ROWS || fields.length > COLUMNS)
      throw new FileProblem('tooLarge', 'more rows or columns than a sheet has');
    if (fields.every((field) => field === '')) continue;
    const row = sheet.getRow(rowNumber);
    fields.forEach((field, index) => {
      if (field !== '') row.getCell(index + 1).value = valueOf(field);
    });
  }
  return workbook;
}

function valueOf(field: string): string | number | boolean {
  if (/^-?(?:0|[1-9]\d{0,10})(?:,\d{1,10})?$/.test(field)) return Number(field.replace(',', '.'));
  if (/^(TRUE|FALSE)$/i.test(field)) return field.toUpperCase() === 'TRUE';
  return field;
}

/**
 * The separator that cuts most lines into more than one field, and as it cuts a line beside them: what a program exports of
 * a meeting has a block about the meeting, one of its people and one of their stays, each as wide as it needs to be.
 */
function separatorOf(text: string): Separator {
  const sample = text.slice(0, 60_000);
  let best: { separator: Separator; score: number } = { separator: ';', score: 0 };
  for (const separator of SEPARATORS) {
    const widths: number[] = [];
    for (const fields of rowsOf(sample, separator)) {
      widths.push(fields.length);
      if (widths.length === 100) break;
    }
    let score = 0;
    for (const [line, width] of widths.entries()) {
      const isAlone = widths.length > 1 && widths[line - 1] !== width && widths[line + 1] !== width;
      // A comma inside numbers and sentences also cuts, but into fewer fields, and seldom the same way in every line.
      if (width > 1) score += (isAlone ? 0.5 : 1) * (1 + Math.log2(width) / 10);
    }
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** Rows of fields; quoted fields may hold separators, line ends and doubled quotes. */
export function* rowsOf(text: string, separator: Separator): Generator<string[]> {
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      let end = at + 1;
      while (end < text.length && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = Math.min(end + 1, text.length);
      const rest = fieldEnd(text, at, separator);
      field += text.slice(at, rest);
      at = rest;
    } else {
      const end = fieldEnd(text, at, separator);
      field = text.slice(at, end);
      at = end;
    }
    fields.push(field);
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) fields.push('');
      else continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else at += 1;
    yield fields;
    fields = [];
  }
  if (fields.length > 0) yield fields;
}

function fieldEnd(text: string, start: number, separator: Separator): number {
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === separator || letter === '\n' || letter === '\r') return at;
  }
  return text.length;
}

/** A sheet name of a file name: without folder and extension, 1–31 characters, none that Excel forbids. */
export function sheetNameOf(fileName: string): string {
  const base = fileName
    .slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
    .replace(/\.[^.]*$/, '');
  const name = base
    .replace(/[:\\/?*[\]]/g, '_')
    .trim()
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim();
  return name === '' ? 'List1' : name;
}
