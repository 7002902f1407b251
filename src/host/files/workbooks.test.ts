/** Published workbooks, where they are at hand: every one opens, and no cell differs from what stands in its XML. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { isCovered, openWorkbookFile, saveWorkbookFile } from '.';

const FOLDER = join(__dirname, '../../../../shared/workbooks');
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /^\d.*\.(xlsx|csv)$/.test(name)) : [];

/** The cells of a sheet read with nothing but patterns: address → value (errors and texts as texts). */
function rawCells(xml: string, strings: readonly string[]): Map<string, string | number | boolean> {
  const cells = new Map<string, string | number | boolean>();
  for (const [, attributes = '', inner = ''] of xml.matchAll(/<c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
    const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const value = /<v[^>]*>([\s\S]*?)<\/v>/.exec(inner)?.[1];
    if (type === 'inlineStr') cells.set(address, textsOf(inner));
    else if (value === undefined) continue;
    else if (type === 's') cells.set(address, strings[Number(value)] ?? '?');
    else if (type === 'b') cells.set(address, value === '1');
    else if (type === 'n') cells.set(address, Number(value));
    else cells.set(address, unescaped(value));
  }
  return cells;
}

/** To every XML reader a raw line end is one character. */
const unescaped = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(/&#x([0-9a-f]+);/gi, (_all, code: string) => String.fromCodePoint(parseInt(code, 16))).replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'); // prettier-ignore
const textsOf = (xml: string): string =>
  [...xml.replace(/<rPh[\s\S]*?<\/rPh>/g, '').matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)]
    .map((match) => unescaped(match[1] ?? ''))
    .join('');

function plainValue(cell: ExcelJS.Cell): string | number | boolean | null {
  if (isCovered(cell)) return null;
  const value: unknown = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') {
    if ('error' in value) return String(value.error);
    if ('richText' in value) return (value.richText as { text: string }[]).map((run) => run.text).join('');
    throw new Error(`a value that nobody expects at ${cell.address}`);
  }
  return value as string | number | boolean;
}

async function rawSheets(bytes: Uint8Array): Promise<Map<string, Map<string, string | number | boolean>>> {
  const zip = await JSZip.loadAsync(bytes);
  const text = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';
  const strings = [...(await text('xl/sharedStrings.xml')).matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map((match) =>
    textsOf(match[1] ?? ''),
  );
  const targets = new Map(
    [...(await text('xl/_rels/workbook.xml.rels')).matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      / Id="([^"]*)"/.exec(tag)?.[1],
      /Target="\/?(?:xl\/)?([^"]*)"/.exec(tag)?.[1],
    ]),
  );
  const sheets = new Map<string, Map<string, string | number | boolean>>();
  for (const [tag] of (await text('xl/workbook.xml')).matchAll(/<sheet [^>]*>/g)) {
    const target = targets.get(/r:id="([^"]*)"/.exec(tag)?.[1]);
    sheets.set(unescaped(/name="([^"]*)"/.exec(tag)?.[1] ?? ''), rawCells(await text(`xl/${target ?? ''}`), strings));
  }
  return sheets;
}

const cases = FILES.length > 0 ? FILES : ['(no published workbooks here)'];

describe('published workbooks', () => {
  test.each(cases)('%s opens, keeps every value, and still has them all after saving', async (file) => {
    if (FILES.length === 0) {
      expect(existsSync(FOLDER)).toBe(false);
      return;
    }
    const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
    const { workbook, extras } = await openWorkbookFile(bytes, file);
    expect(workbook.worksheets.length).toBeGreaterThan(0);
    const again = await openWorkbookFile(await saveWorkbookFile(workbook, extras), 'again.xlsx');
    if (file.endsWith('.csv')) return;
    for (const [name, cells] of await rawSheets(bytes)) {
      for (const one of [workbook, again.workbook]) {
        const sheet = one.getWorksheet(name);
        const differences: unknown[] = [];
        for (const [address, expected] of cells) {
          const cell = sheet?.getCell(address);
          // An empty inline text is an empty cell.
          const found = (cell && plainValue(cell)) ?? '';
          if (found !== expected && !(cell && isCovered(cell))) differences.push({ address, expected, found });
        }
        expect({ name, differences }).toEqual({ name, differences: [] });
      }
    }
  });
});
