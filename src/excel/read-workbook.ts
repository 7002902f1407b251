/** Reads the whole workbook in two requests, whatever the number of sheets; further ones only where a sheet, or what is merged in it, is too much for one answer. */
import { parseCellAddress, parseFullAddress } from '../sheet/address';
import type { CellNote, CellValue, SheetCells, TableArea, WorkbookCells } from '../sheet/cells';
import type { Area } from '../sheet/plan';
import { HostProblem, translateHostError } from './host-problem';
import { answeredAreas, queueMergedAreas, readMergedInParts } from './merged-areas';
import { EMPTY_MEMORY, MEMORY_NAMESPACE, readMemory, type WorkbookMemory } from './memory';
import { hasNotes, isOurNote, type StandingNote } from './notes';
import { wholeSheet } from './ranges';
import { readRangesInParts } from './read-in-parts';
import { MARK_FORMULA_START } from './mark-formula';

/** A conditional format of ours that stands on a sheet from an earlier check. */
export interface StandingMark {
  readonly sheet: string;
  readonly id: string;
}

export interface OpenWorkbook {
  /** All sheets, without those that Prisotnik itself generated. */
  readonly cells: WorkbookCells;
  /** Names of all sheets, in order. */
  readonly sheetNames: readonly string[];
  /** Sheets that nobody may mark or annotate while they are protected. */
  readonly protectedSheets: ReadonlySet<string>;
  /** What the workbook's defined names stand for (`=Program!$B$4`), by name in lower case. */
  readonly names: ReadonlyMap<string, string>;
  readonly memory: WorkbookMemory;
  /** Id of the custom XML part that holds the memory, null if there is none yet. */
  readonly memoryPartId: string | null;
  readonly standingMarks: readonly StandingMark[];
  /** Empty where Excel has no notes for add-ins. */
  readonly standingNotes: readonly StandingNote[];
}

/** The serial number of 1 January 1904 in the 1900 system; a workbook of the 1904 system gives 0. */
const FIRST_DAY_OF_1904 = 1462;

/**
 * Reads values, number formats and tables of all sheets, and what Prisotnik remembers in the workbook.
 * @throws HostProblem (by `inExcel`) where Excel refuses
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<OpenWorkbook> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load({ name: true, visibility: true, protection: { protected: true } });
  const tables = workbook.tables.load({ name: true, showTotals: true, worksheet: { name: true } });
  const memoryParts = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load({ id: true });
  // 1904-01-01 is serial 0 only in a workbook that counts from 1904; Office.js has no property that says so.
  const firstDay = workbook.functions.date(1904, 1, 1).load({ value: true });
  const notes = hasNotes() ? workbook.notes.load({ content: true }) : null;
  const names = workbook.names.load({ name: true, formula: true });
  workbook.load({ name: true });
  await context.sync();

  const found: Found = {
    sheets: worksheets.items,
    tables: tables.items,
    memoryPart: memoryParts.items[0],
    notes: notes?.items ?? [],
  };
  const { details, contents, merged } = await readDetails(context, found);

  const memory = details.xml ? readMemory(details.xml.value) : EMPTY_MEMORY;
  const generated = new Set(memory.generatedSheets);
  const tablesBySheet = new Map<string, TableArea[]>();
  for (const { table, range } of details.areas) {
    const area: TableArea = {
      name: table.name,
      headerRow: range.rowIndex - 1,
      firstColumn: range.columnIndex,
      columnCount: range.columnCount,
      dataRowCount: range.rowCount,
    };
    tablesBySheet.set(table.worksheet.name, [...(tablesBySheet.get(table.worksheet.name) ?? []), area]);
  }
  const notesAt = details.notes.flatMap(({ text, place }) => {
    const at = parseFullAddress(place.address);
    return at ? [{ ...at, text }] : [];
  });
  const notesOn = (sheet: string): CellNote[] =>
    notesAt.flatMap((note) => {
      const at = note.sheet === sheet && !isOurNote(note.text) ? parseCellAddress(note.cell) : null;
      return at ? [{ ...at, text: note.text }] : [];
    });
  return {
    cells: {
      name: workbook.name,
      date1904: firstDay.value !== FIRST_DAY_OF_1904,
      sheets: found.sheets.flatMap((sheet, index) => {
        const content = contents[index];
        if (generated.has(sheet.name) || content === undefined) return [];
        const cells = sheetCells(sheet, content, tablesBySheet.get(sheet.name) ?? [], merged?.[index]);
        return [notes ? { ...cells, notes: notesOn(sheet.name) } : cells];
      }),
    },
    sheetNames: worksheets.items.map((sheet) => sheet.name),
    protectedSheets: new Set(worksheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name)),
    names: new Map(names.items.map((item) => [item.name.toLowerCase(), String(item.formula)])),
    memory,
    memoryPartId: found.memoryPart?.id ?? null,
    standingMarks: details.marks.flatMap(({ sheet, marks }) =>
      marks.items
        .filter((mark) => mark.type === 'Custom' && mark.customOrNullObject.rule.formula.startsWith(MARK_FORMULA_START))
        .map((mark) => ({ sheet: sheet.name, id: mark.id })),
    ),
    standingNotes: notesAt.map(({ sheet, cell, text }) => ({ sheet, cell, isOurs: isOurNote(text) })),
  };
}

/** Cells of a used range, or null for an empty sheet. */
export interface RangeContent {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

const RANGE_PROPERTIES = { rowIndex: true, columnIndex: true, values: true, numberFormat: true } as const;

/** What the first request found. */
interface Found {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  readonly memoryPart: Excel.CustomXmlPart | undefined;
  readonly notes: readonly Excel.Note[];
}

function queueDetails({ sheets, tables, memoryPart, notes }: Found) {
  return {
    marks: sheets.map((sheet) => ({
      sheet,
      marks: wholeSheet(sheet).conditionalFormats.load({
        id: true,
        type: true,
        customOrNullObject: { rule: { formula: true } },
      }),
    })),
    areas: tables.map((table) => ({
      table,
      range: table
        .getDataBodyRange()
        .untrack()
        .load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true }),
    })),
    notes: notes.map((note) => ({
      text: note.content,
      place: note.getLocation().untrack().load({ address: true }),
    })),
    xml: memoryPart?.getXml(),
  };
}

/** The second request; where its answer is too much for Excel, the sheets and what is merged in them are read in parts instead. */
async function readDetails(context: Excel.RequestContext, found: Found) {
  const ranges = found.sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).untrack().load(RANGE_PROPERTIES));
  const details = queueDetails(found);
  const merged = queueMergedAreas(found.sheets);
  try {
    await context.sync();
    return {
      details,
      contents: ranges.map((range) => (range.isNullObject ? null : contentOf(range))),
      merged: merged?.map(answeredAreas),
    };
  } catch (thrown) {
    if (!(translateHostError(thrown) instanceof HostProblem)) throw thrown;
    // Whatever was refused: what is refused here again is thrown.
    const again = queueDetails(found);
    const contents = await readRangesInParts(context, found.sheets);
    return { details: again, contents, merged: await readMergedInParts(context, found.sheets, contents) };
  }
}

function contentOf(range: Excel.Range): RangeContent {
  return {
    rowIndex: range.rowIndex,
    columnIndex: range.columnIndex,
    values: range.values as CellValue[][],
    numberFormats: range.numberFormat as string[][],
  };
}

function sheetCells(
  sheet: Excel.Worksheet,
  content: RangeContent | null,
  tables: readonly TableArea[],
  merged: readonly Area[] | undefined,
): SheetCells {
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    firstRow: content?.rowIndex ?? 0,
    firstColumn: content?.columnIndex ?? 0,
    values: content?.values ?? [],
    numberFormats: content?.numberFormats ?? [],
    tables,
    ...(merged && { merged }),
  };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
