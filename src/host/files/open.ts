/** Opens a workbook file, whoever wrote it, within bounds of memory, and says what of it cannot be kept. */
import ExcelJS from 'exceljs';
import { canonicalWorkbook, type CanonicalWorkbook } from './canonical';
import { openCsv } from './csv';
import { emptyExtras, type LostPart, type WorkbookExtras } from './extras';
import { restoreStops } from './format-rules';
import { keepAllResults } from './formula-value';
import { uncoverNumberFormats } from './number-formats';
import { OfficePackage, PACKAGE_LIMITS } from './package';
import { FileProblem } from './problem';
import { expandSharedFormulas } from './shared-formulas';
import { rememberElements } from './unchanged';
import { setValidations } from './validations';

keepAllResults();

export interface OpenedWorkbook {
  /**
   * Dates and times are numbers (serials, exact as in the file), never JS Dates; formulas are never shared ones; styles are
   * shared between cells: give a cell a new style object, do not change the one that it has.
   */
  readonly workbook: ExcelJS.Workbook;
  readonly extras: WorkbookExtras;
  readonly lost: readonly LostPart[];
}

const TEXT_FILE = /\.(csv|txt|tsv|tab)$/i;

/**
 * Opens .xlsx and .xlsm (macros are lost), and .csv, .txt, .tsv as a workbook with one sheet named after the file.
 * @throws FileProblem for every file that cannot be opened, whatever is wrong with it
 */
export async function openWorkbookFile(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  if (bytes.length === 0) throw new FileProblem('empty');
  if (bytes.length > PACKAGE_LIMITS.part) throw new FileProblem('tooLarge', `${bytes.length} bytes`);
  const kind = containerOf(bytes);
  if (kind === 'ole') throw new FileProblem(isEncrypted(bytes) ? 'encrypted' : 'oldFormat');
  if (kind === 'other') {
    if (!TEXT_FILE.test(fileName)) throw new FileProblem(isOldFormat(bytes) ? 'oldFormat' : 'notWorkbook');
    return { workbook: openCsv(bytes, fileName), extras: emptyExtras(), lost: [] };
  }
  const files = await OfficePackage.open(bytes);
  if ((await files.text('mimetype'))?.includes('opendocument')) throw new FileProblem('openDocument');
  const canonical = await canonicalWorkbook(files);
  const workbook = await load(canonical);
  return { workbook, extras: canonical.extras, lost: canonical.lost };
}

async function load(canonical: CanonicalWorkbook): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(canonical.bytes as unknown as ExcelJS.Buffer);
  } catch (error) {
    throw new FileProblem('damaged', 'the reader gave up', { cause: error });
  }
  uncoverNumberFormats(workbook, canonical.formatCodes);
  if ([...canonical.sheets.values()].some(({ ready }) => ready.hasSharedFormulas)) expandSharedFormulas(workbook);
  for (const sheet of workbook.worksheets) {
    // exceljs leaves null for a sheet without sheetViews, against its own types.
    if (!Array.isArray(sheet.views)) sheet.views = [];
    const afterwards = canonical.sheets.get(sheet.id);
    if (!afterwards) continue;
    const { ready, carried, printNames, noteTexts } = afterwards;
    canonical.extras.carried.set(sheet, { ...carried, unchanged: rememberElements(sheet, ready.originals) });
    Object.assign(sheet.pageSetup, printNames);
    for (const row of ready.rowBreaks) sheet.getRow(row).addPageBreak();
    for (const [address, text] of noteTexts) {
      const cell: { note?: unknown } = sheet.getCell(address);
      cell.note ??= text;
    }
    setValidations(sheet, ready.validations);
    restoreStops(sheet, ready.stops);
  }
  return workbook;
}

type Container = 'zip' | 'ole' | 'other';

function containerOf(bytes: Uint8Array): Container {
  const starts = (...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b)) return 'zip';
  return starts(0xd0, 0xcf, 0x11, 0xe0) ? 'ole' : 'other';
}

/** An encrypted workbook is an OLE file with a stream of this name (UTF-16). */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** BIFF2–BIFF4 files begin with a bare record; spreadsheets saved as XML or HTML under .xls are as old. */
function isOldFormat(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0x00) return true;
  return new TextDecoder('latin1')
    .decode(bytes.subarray(0, 400))
    .includes('urn:schemas-microsoft-com:office:spreadsheet');
}
