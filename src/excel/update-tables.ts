/**
 * Brings register tables that stand to new content where they stand, as an office would by hand: widths, looks, notes, staff's
 * columns with their formulas, and whatever in the workbook refers to the table stay.
 *
 * What Excel lets us promise when it refuses in the middle: before anything is written every cell that is to be written or
 * deleted is compared with what was read, so nothing that staff entered meanwhile is lost. Cells are written and rows
 * added first; if that fails, what stood there is written back ({@link restoreTables}). Rows are deleted last, in a
 * request of their own; if that fails nothing is taken back: everything new stands already, and the next build deletes the
 * rest. If writing back fails too (the connection is lost), what was written are whole new records or changed ones, which
 * the next build finds and completes.
 */
import type { CellValue } from '../sheet/cells';
import type { SheetPlan } from '../sheet/plan';
import { rowBelow, type TableUpdate, type WrittenCell } from '../sheet/table-update';
import { HostProblem } from './host-problem';
import type { Payload } from './payload';
import { rangeAt, rangeOf } from './ranges';
import type { OpenWorkbook } from './read-workbook';
import { blocksOf, gridOf, runsFromBelow, type Block } from './table-blocks';

/** A block with the formulas and number formats that stood in its area. */
interface Change extends Block {
  readonly before: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** An update that was found to fit the table as it stands now. */
export interface PreparedUpdate {
  readonly sheet: string;
  readonly update: TableUpdate;
  /** In rows that stand. */
  readonly changes: readonly Change[];
  /** In rows that are to be added. */
  readonly additions: readonly Block[];
  /** Columns of staff's own whose last row holds a formula: new rows get it too. */
  readonly formulaColumns: readonly number[];
  /** The value of a cell as it was read. */
  readonly valueBefore: (row: number, column: number) => CellValue;
}

const BYTES_PER_CELL = 14;

/**
 * Asks Excel whether the tables still stand as they were read. One request, none where no plan has an update.
 * @throws HostProblem `protectedRegister`, `filtered`, `changedMeanwhile`; nothing is written then
 */
export async function prepareUpdates(
  context: Excel.RequestContext,
  open: OpenWorkbook,
  plans: readonly SheetPlan[],
): Promise<readonly PreparedUpdate[]> {
  const asked = plans.flatMap(({ name, update }) => (update ? [ask(context, open, name, update)] : []));
  if (asked.length === 0) return [];
  await context.sync();
  return asked.map((answer) => answer());
}

/** Queues the questions about one table; the answer can be had after the request. */
function ask(
  context: Excel.RequestContext,
  open: OpenWorkbook,
  name: string,
  update: TableUpdate,
): () => PreparedUpdate {
  const { headerRow, firstColumn, columnCount, dataRowCount, name: tableName } = update.table;
  const valueBefore = valuesOf(open, name);
  const sheet = context.workbook.worksheets.getItem(name).load({ protection: { protected: true } });
  const table = context.workbook.tables.getItem(tableName).load({ autoFilter: { isDataFiltered: true } });
  const body = table
    .getDataBodyRange()
    .untrack()
    .load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true });
  const header = rangeAt(sheet, headerRow, firstColumn, 1, columnCount).load({ values: true });
  const below = rowBelow(update.table);
  const last = rangeAt(sheet, below - 1, firstColumn, 1, columnCount).load({ formulas: true });
  const changes = blocksOf(update.written.filter(({ row }) => row < below)).map((block) => ({
    block,
    range: rangeOf(sheet, block.area).load({ formulas: true, numberFormat: true }),
  }));
  const removed = runsFromBelow(update.removed, firstColumn, columnCount).map((area) => ({
    area,
    range: rangeOf(sheet, area).load({ formulas: true }),
  }));

  return () => {
    if (sheet.protection.protected) throw new HostProblem('protectedRegister', { sheet: name });
    if (table.autoFilter.isDataFiltered) throw new HostProblem('filtered', { sheet: name });
    const isSame = (formula: CellValue | undefined, row: number, column: number): boolean =>
      formula === valueBefore(row, column) || (typeof formula === 'string' && formula.startsWith('='));
    const stands =
      body.rowIndex === headerRow + 1 &&
      body.rowCount === dataRowCount &&
      body.columnIndex === firstColumn &&
      body.columnCount === columnCount &&
      lineOf(header.values, 0).every((value, index) => isSame(value, headerRow, firstColumn + index)) &&
      changes.every(({ block: { area, cells }, range }) =>
        cells.every(({ row, column }) =>
          isSame(lineOf(range.formulas, row - area.firstRow)[column - area.firstColumn], row, column),
        ),
      ) &&
      removed.every(({ area, range }) =>
        (range.formulas as CellValue[][]).every((line, row) =>
          line.every((formula, column) => isSame(formula, area.firstRow + row, area.firstColumn + column)),
        ),
      );
    if (!stands) throw new HostProblem('changedMeanwhile', { sheet: name });
    return {
      sheet: name,
      update,
      changes: changes.map(({ block, range }) => ({
        ...block,
        before: range.formulas as CellValue[][],
        formats: range.numberFormat as string[][],
      })),
      additions: blocksOf(update.written.filter(({ row }) => row >= below)),
      formulaColumns: lineOf(last.formulas, 0).flatMap((formula, index) => {
        const column = firstColumn + index;
        const isFormula =
          typeof formula === 'string' && formula.startsWith('=') && formula !== valueBefore(below - 1, column);
        return isFormula && !update.addedFormats.has(column) ? [column] : [];
      }),
      valueBefore,
    };
  };
}

const lineOf = (grid: unknown[][], row: number): CellValue[] => (grid[row] ?? []) as CellValue[];

function valuesOf(open: OpenWorkbook, name: string): PreparedUpdate['valueBefore'] {
  const sheet = open.cells.sheets.find((one) => one.name === name);
  if (!sheet) throw new HostProblem('changedMeanwhile', { sheet: name });
  return (row, column) => sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? '';
}

/** Queues changed cells and new rows, number formats first. */
export async function writeUpdate(
  context: Excel.RequestContext,
  { sheet: name, update, changes, additions, formulaColumns }: PreparedUpdate,
  payload: Payload,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { added, addedFormats } = update;
  const { columnCount, name: tableName } = update.table;
  const below = rowBelow(update.table);
  // First what fills blank rows that stand: a table of nothing but a blank row would take the first added row for that one.
  for (const block of changes) {
    await payload.reserve(bytesOf(block));
    const range = rangeOf(sheet, block.area);
    if (block.cells.some(({ numberFormat }) => numberFormat !== undefined)) {
      range.numberFormat = gridOf(block, ({ numberFormat }) => numberFormat ?? null);
    }
    range.values = gridOf(block, (cell) => asText(cell.value, cell.numberFormat ?? formatBefore(block, cell)));
  }
  if (added > 0) {
    const blanks = Array.from({ length: added }, () => new Array<string>(columnCount).fill(''));
    await payload.reserve(added * columnCount * 3);
    context.workbook.tables.getItem(tableName).rows.add(undefined, blanks);
    for (const [column, format] of addedFormats) {
      rangeAt(sheet, below, column, added).numberFormat = format as unknown as string[][];
    }
    for (const column of formulaColumns) {
      rangeAt(sheet, below, column, added).copyFrom(rangeAt(sheet, below - 1, column), 'Formulas');
    }
  }
  for (const block of additions) {
    await payload.reserve(bytesOf(block));
    rangeOf(sheet, block.area).values = gridOf(block, (cell) =>
      asText(cell.value, addedFormats.get(cell.column) ?? 'General'),
    );
  }
}

const formatBefore = ({ area, formats }: Change, { row, column }: WrittenCell): string =>
  formats[row - area.firstRow]?.[column - area.firstColumn] ?? 'General';

/** In a cell that is not text, a leading apostrophe keeps Excel from reading a date, a number or a formula into a text. */
const asText = (value: CellValue, format: string): CellValue =>
  typeof value === 'string' && value !== '' && format !== '@' ? `'${value}` : value;

const bytesOf = ({ area, cells }: Block): number =>
  (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1) * BYTES_PER_CELL +
  cells.reduce((sum, { value }) => sum + String(value).length * 2, 0);

/**
 * Deletes the rows of records that are gone. One request, none where there are none.
 * @throws HostProblem `rowsLeft` where Excel refuses: all else is written by then
 */
export async function deleteRows(context: Excel.RequestContext, updates: readonly PreparedUpdate[]): Promise<void> {
  const isAny = updates.some(({ update }) => update.removed.length > 0);
  if (!isAny) return;
  for (const { sheet: name, update } of updates) {
    const sheet = context.workbook.worksheets.getItem(name);
    // Over all columns of the table and no other: Excel takes this as "Delete › Table Rows".
    for (const area of runsFromBelow(update.removed, update.table.firstColumn, update.table.columnCount)) {
      rangeOf(sheet, area).delete('Up');
    }
  }
  try {
    await context.sync();
  } catch (thrown) {
    throw new HostProblem('rowsLeft', {}, { cause: thrown });
  }
}

/** Writes back what stood before a run that failed; that failure is what staff hear of, so one here is not told on top of it. */
export async function restoreTables(updates: readonly PreparedUpdate[]): Promise<void> {
  if (updates.length === 0) return;
  await Excel.run(async (context) => {
    const bodies = updates.map(({ update }) =>
      context.workbook.tables.getItem(update.table.name).getDataBodyRange().untrack().load({ rowCount: true }),
    );
    await context.sync();
    for (const [index, { sheet: name, update, changes, valueBefore }] of updates.entries()) {
      const sheet = context.workbook.worksheets.getItem(name);
      const { table } = update;
      const added = (bodies[index]?.rowCount ?? 0) - table.dataRowCount;
      if (added > 0) rangeAt(sheet, rowBelow(table), table.firstColumn, added, table.columnCount).delete('Up');
      for (const block of changes) {
        const formulaBefore = (cell: WrittenCell): CellValue => {
          const { row, column } = cell;
          const value = valueBefore(row, column);
          const before = lineOf(block.before as unknown[][], row - block.area.firstRow)[
            column - block.area.firstColumn
          ];
          return before === undefined || before === value ? asText(value, formatBefore(block, cell)) : before;
        };
        const range = rangeOf(sheet, block.area);
        if (block.cells.some(({ numberFormat }) => numberFormat !== undefined)) {
          range.numberFormat = gridOf(block, (cell) =>
            cell.numberFormat === undefined ? null : formatBefore(block, cell),
          );
        }
        range.formulas = gridOf(block, formulaBefore);
      }
    }
    await context.sync();
  }).catch(() => undefined);
}
