/** Writes a plan's cells: number formats first, so that text stays text, then values, then formulas. */
import type { PlanCell, SheetPlan } from '../sheet/plan';
import { isDateFormat } from '../sheet/serial';
import { styleAreas } from '../sheet/style-areas';
import { STYLES } from '../sheet/styles';
import type { Payload } from './payload';
import { rangeAt, rangeOf } from './ranges';

type Written = string | number | boolean | null;

/** Serial numbers in a workbook that counts from 1904 are lower by this many days. */
const DAYS_OF_1904 = 1462;

/** Bytes that a cell takes in a request beside its own text. */
const BYTES_PER_CELL = 14;

/** Queues number formats and values; formulas are left for {@link writeFormulas}, when every sheet has its final name. */
export async function writeValues(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  date1904: boolean,
  payload: Payload,
): Promise<void> {
  for (const [style, areas] of styleAreas(plan)) {
    const { numberFormat } = STYLES[style];
    if (numberFormat === 'General') continue;
    for (const area of areas) {
      // One format for all cells of a range is documented ("Set a number format for the entire range"); the type knows arrays only.
      rangeOf(sheet, area).numberFormat = numberFormat as unknown as string[][];
    }
  }
  await writeBands(sheet, plan, payload, (cell) => valueOf(cell, date1904), 'values');
}

/** Queues the formulas of a plan; other cells are left alone. */
export async function writeFormulas(sheet: Excel.Worksheet, plan: SheetPlan, payload: Payload): Promise<void> {
  if (!plan.cells.some((row) => row.some((cell) => cell?.formula !== undefined))) return;
  for (const [row, cells] of plan.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      // In a cell of text a formula would stay a text.
      if (cell?.formula !== undefined && isText(cell)) rangeAt(sheet, row, column).numberFormat = [['General']];
    }
  }
  await writeBands(sheet, plan, payload, (cell) => cell?.formula ?? null, 'formulas');
}

/** null leaves a cell alone (document "Blank and null values in Excel add-ins"). */
function valueOf(cell: PlanCell | null | undefined, date1904: boolean): Written {
  if (cell?.value === undefined || cell.formula !== undefined) return null;
  const { value } = cell;
  if (date1904 && typeof value === 'number' && cell.style && isDateFormat(STYLES[cell.style].numberFormat)) {
    return value - DAYS_OF_1904;
  }
  // In a cell that is not text, a leading apostrophe keeps Excel from reading a date, a number or a formula into a text.
  return typeof value === 'string' && value !== '' && !isText(cell) ? `'${value}` : value;
}

const isText = ({ style }: PlanCell): boolean => style !== undefined && STYLES[style].numberFormat === '@';

async function writeBands(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  payload: Payload,
  written: (cell: PlanCell | null | undefined) => Written,
  property: 'values' | 'formulas',
): Promise<void> {
  const columnCount = plan.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columnCount === 0) return;
  let band: Written[][] = [];
  let bandStart = 0;
  let bandBytes = 0;
  const queue = (): void => {
    const isEmpty = band.every((row) => row.every((value) => value === null));
    if (band.length > 0 && !isEmpty) rangeAt(sheet, bandStart, 0, band.length, columnCount)[property] = band;
  };
  for (const [index, row] of plan.cells.entries()) {
    const values = Array.from({ length: columnCount }, (_, column) => written(row[column]));
    const bytes = values.reduce<number>((sum, value) => sum + BYTES_PER_CELL + String(value).length * 2, 0);
    if (bandBytes + bytes > BAND_BYTES) {
      queue();
      await payload.reserve(bandBytes);
      [band, bandStart, bandBytes] = [[], index, 0];
    }
    band.push(values);
    bandBytes += bytes;
  }
  await payload.reserve(bandBytes);
  queue();
}

const BAND_BYTES = 1_000_000;
