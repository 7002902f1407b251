/**
 * The workbooks of this folder: the Slovenian layouts of `test/layouts` as files, as offices save them – with merged titles,
 * coloured days off, formulas, hidden sheets, the date system of 1904, and as delimited text in the usual encodings.
 * `npx tsx test/workbooks/write-workbooks.mts` writes them; a test holds the files to this code, byte by byte.
 */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { CellValue } from '../../src/sheet/cells';
import type { Expected, Layout } from '../layouts/layout';
import { SLOVENIAN } from '../layouts/slovenian';
import { sheetOf } from '../layouts/workbook-of-text';

export interface MadeWorkbook {
  readonly file: string;
  readonly expected: Expected;
  readonly bytes: () => Promise<Uint8Array>;
}

/** File names by layout, in their order: without a figure or a month, which would say something of the days. */
const NAMES = [
  'mreza-z-urami', 'crke-dni', 'dnevi-brez-leta', 'leto-v-naslovu', 'solsko-leto', 'ure-v-vseh-oblikah', 'meseci-drug-ob-drugem', 'bloka-drug-pod-drugim', 'tedni', 'ljudje-vodoravno',
  'dnevnik', 'registracije', 'list-na-osebo', 'podpisni-list', 'udelezenci', 'povzetek', 'legenda', 'pokvarjeni-sumniki', 'urnik',
]; // prettier-ignore

type Habit = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

const GREY: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9D9D9' } };

const mergedTitles: Habit = (sheet) => {
  sheet.mergeCells('A1:J1');
  sheet.mergeCells('A2:J2');
  sheet.getRow(5).font = { bold: true };
};

/** "bolniška" from Tuesday to Thursday, "prisotna" for two people on one day: each in one merged cell. */
const mergedLeave: Habit = (sheet) => {
  sheet.mergeCells('D4:F4');
  sheet.mergeCells('C5:C6');
};

const LEAVE_OVER_DAYS: Layout = {
  name: 'leave over several days in one merged cell',
  sheet: 'oktober 2020',
  table: `
    Lista prisotnosti oktober 2020
    Zap. št. | Priimek in ime | 5 | 6 | 7 | 8 | 9
    1 | Kos Ana | 4 | 4 | 4 | 4 | 4
    2 | Hribar Bor | 4 | bolniška | | | 4
    3 | Zupan Cvetka | prisotna | 4 | 4 | 4 | 4
    4 | Medved Drago | | 4 | B | 4 | 4`,
  expected: {
    ...{ kind: 'attendance-matrix', headerRow: 2, people: ['Kos Ana', 'Hribar Bor', 'Zupan Cvetka', 'Medved Drago'] },
    ...{ dates: ['2020-10-05', '2020-10-09', 5], marks: 20, present: 16, absent: 4, asks: [] },
  },
};

/** Columns of Saturday and Sunday, blank in everybody's row. */
const colouredDaysOff: Habit = (sheet) => {
  for (let row = 4; row <= sheet.rowCount; row++) for (const column of [5, 6]) sheet.getCell(row, column).fill = GREY;
};

/** The totals of the first layout, computed by the sheet. */
const formulas: Habit = (sheet) => {
  for (const row of [6, 7, 8]) {
    const cell = sheet.getCell(row, 11);
    cell.value = { formula: `SUM(C${row}:J${row})`, result: Number(cell.value) };
  }
};

const hiddenParts: Habit = (sheet, workbook) => {
  const hidden = workbook.addWorksheet('Pomožni', { state: 'hidden' });
  hidden.addRows([['Seznam za izbiro'], ['prisoten'], ['odsoten']]);
  sheet.getRow(3).hidden = true;
  sheet.getColumn(3).hidden = true;
};

const dateSystem1904: Habit = (_, workbook) => {
  workbook.properties.date1904 = true;
};

interface Plain {
  readonly layout: Layout;
  readonly file: string;
  readonly habit?: Habit;
  /** Blank rows and columns before the table. */
  readonly offset?: number;
}

const layoutOf = (name: string): Layout => {
  const layout = SLOVENIAN[NAMES.indexOf(name)];
  if (!layout) throw new RangeError(`no layout ${name}`);
  return layout;
};

const PLAIN: readonly Plain[] = [
  ...SLOVENIAN.map((layout, index) => ({ layout, file: NAMES[index] ?? '' })),
  { file: 'zdruzeni-naslovi', layout: layoutOf('mreza-z-urami'), habit: mergedTitles },
  { file: 'odsotnost-cez-dni', layout: LEAVE_OVER_DAYS, habit: mergedLeave },
  { file: 'pobarvani-dnevi', layout: layoutOf('crke-dni'), habit: colouredDaysOff },
  { file: 'formule', layout: layoutOf('mreza-z-urami'), habit: formulas },
  { file: 'skriti-deli', layout: layoutOf('registracije'), habit: hiddenParts },
  { file: 'datumi-macintosh', layout: layoutOf('tedni'), habit: dateSystem1904 },
  { file: 'dnevnik-macintosh', layout: layoutOf('dnevnik'), habit: dateSystem1904 },
  { file: 'odmaknjena-mreza', layout: layoutOf('leto-v-naslovu'), offset: 4 },
  { file: 'odmaknjene-registracije', layout: layoutOf('registracije'), offset: 7 },
];

type Encoding = 'utf8' | 'utf16le' | 'windows-1250' | 'iso-8859-2';

const TEXTS: readonly {
  readonly file: string;
  readonly layout: Layout;
  readonly encoding: Encoding;
  readonly separator: string;
}[] = [
  { file: 'izvoz-podpicje', layout: layoutOf('leto-v-naslovu'), encoding: 'utf8', separator: ';' },
  { file: 'izvoz-tabulator', layout: layoutOf('leto-v-naslovu'), encoding: 'utf16le', separator: '\t' },
  { file: 'izvoz-okna', layout: layoutOf('leto-v-naslovu'), encoding: 'windows-1250', separator: ';' },
  // ISO 8859-2 has no dash of the length that the others hold.
  { file: 'izvoz-latin', layout: layoutOf('solsko-leto'), encoding: 'iso-8859-2', separator: ',' },
];

/** All of them, in the order of their making. */
export const WORKBOOKS: readonly MadeWorkbook[] = [
  ...PLAIN.map((plain) => ({
    file: `${plain.file}.xlsx`,
    expected: moved(plain.layout.expected, plain.offset ?? 0),
    bytes: () => workbookBytes(plain),
  })),
  ...TEXTS.map(({ file, layout, encoding, separator }) => ({
    file: `${file}.csv`,
    expected: layout.expected,
    bytes: () => Promise.resolve(textBytes(layout, encoding, separator)),
  })),
];

function moved(expected: Expected, rows: number): Expected {
  return typeof expected.headerRow === 'number' ? { ...expected, headerRow: expected.headerRow + rows } : expected;
}

async function workbookBytes({ layout, habit, offset = 0 }: Plain): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Prisotnik';
  workbook.created = workbook.modified = new Date(Date.UTC(2020, 11, 31));
  const sheet = workbook.addWorksheet(layout.sheet ?? 'List1');
  const { values, numberFormats } = sheetOf(sheet.name, layout.table);
  // exceljs writes serials as they are: the day of a 1904 workbook is 1,462 less.
  const shift = habit === dateSystem1904 ? 1462 : 0;
  values.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      if (value === '') return;
      const cell = sheet.getCell(rowIndex + offset + 1, columnIndex + offset + 1);
      const format = numberFormats[rowIndex]?.[columnIndex] ?? 'General';
      cell.value = typeof value === 'number' && /y/.test(format) ? value - shift : value;
      if (format !== 'General') cell.numFmt = format;
    });
  });
  habit?.(sheet, workbook);
  return packed(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The moment of packing stands in every entry of a zip: a fixed one makes the same file each time. */
async function packed(bytes: Uint8Array): Promise<Uint8Array> {
  const made = await JSZip.loadAsync(bytes);
  const zip = new JSZip();
  for (const name of Object.keys(made.files).sort()) {
    const entry = made.files[name];
    if (entry && !entry.dir)
      zip.file(name, await entry.async('uint8array'), { date: new Date(Date.UTC(2020, 11, 31)), createFolders: false });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function textBytes({ table }: Layout, encoding: Encoding, separator: string): Uint8Array {
  const { values } = sheetOf('izvoz', table);
  const text = values.map((row) => row.map((value) => quoted(value, separator)).join(separator)).join('\r\n') + '\r\n';
  switch (encoding) {
    case 'utf8':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf8'));
    case 'utf16le':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    case 'windows-1250':
    case 'iso-8859-2':
      return Uint8Array.from(text, (letter) => singleByte(letter, encoding));
  }
}

const quoted = (value: CellValue, separator: string): string =>
  typeof value === 'string' && value.includes(separator) ? `"${value}"` : String(value);

/** The code page's byte of a letter. */
function singleByte(letter: string, encoding: string): number {
  const decoder = new TextDecoder(encoding);
  for (let byte = 0; byte < 256; byte++) if (decoder.decode(Uint8Array.of(byte)) === letter) return byte;
  throw new RangeError(`${encoding} has no ${letter}`);
}
