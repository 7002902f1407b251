/** Tables of the reports: columns described once, rows of cells out, sums as formulas over the rows above them. */
import { cellAddress } from '../sheet/address';
import type { PlanCell } from '../sheet/plan';
import { STYLES, type CellStyle, type StyleName } from '../sheet/styles';
import { sumOfColumn, type SheetRows } from './sheet-rows';

/** What stands in a column. */
export interface ReportColumn<Item> {
  readonly heading: string;
  readonly style: StyleName;
  /** Replaces the style of some items' cells. */
  readonly styleOf?: (item: Item) => StyleName | null;
  /** null leaves the cell empty: nothing is known, which is not zero. */
  readonly value: (item: Item) => string | number | null;
  /** Replaces the value by a formula over the row's other columns (0-based, as `own` is); the value is then what the formula must give. */
  readonly formula?: (cell: (column: number) => string, own: number) => string;
  /** What stands in the row of totals: a sum of the column, or a known figure. */
  readonly total?: 'sum' | { readonly value: number | null };
  readonly totalStyle?: StyleName;
  /** Sheet columns that it runs over, merged; `rest` = to the last of the sheet. */
  readonly span?: number | 'rest';
}

export interface TablePosition {
  readonly headerRow: number;
  /** Of the items; `lastRow` < `firstRow` where there are none. */
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface TableOptions {
  /** In the first column of the row of totals; without it there is no such row. */
  readonly totalLabel?: string;
  /** Points at least; more where a text needs it. */
  readonly headerHeight?: number;
  readonly rowHeight?: number;
}

/** A column and the sheet columns that it covers, both ends included. */
interface Placed<Item> {
  readonly column: ReportColumn<Item>;
  readonly first: number;
  readonly last: number;
}

/** Headings stand as what is below them: texts at the left, figures at the right, days and marks in the middle. */
const TEXT_STYLES: readonly StyleName[] = ['gridText', 'gridWrapped', 'gridLabel'];
const FIGURE_STYLES: readonly StyleName[] = ['gridMoney', 'gridRate', 'gridHours', 'gridCount', 'gridPercent'];

function headingStyle(style: StyleName): StyleName {
  if (TEXT_STYLES.includes(style)) return 'header';
  return FIGURE_STYLES.includes(style) ? 'headerRight' : 'headerCenter';
}
/** Points: a little air between lines of names. */
const ROW_HEIGHT = 17;
const HEADER_HEIGHT = 18;

/** Adds header, items and totals under what is there. */
export function addTable<Item>(
  rows: SheetRows,
  columns: readonly ReportColumn<Item>[],
  items: readonly Item[],
  { totalLabel, headerHeight = HEADER_HEIGHT, rowHeight = ROW_HEIGHT }: TableOptions = {},
): TablePosition {
  const placed = place(columns, rows.columnWidths.length - 1);
  const headings = placed.map(({ column: { heading, style } }): PlanCell => ({
    value: heading,
    style: headingStyle(style),
  }));
  const headerRow = addRow(rows, placed, headings, headerHeight);
  const firstRow = rows.next;
  for (const item of items) {
    const address = (column: number): string => cellAddress(rows.next, placed[column]?.first ?? column);
    addRow(
      rows,
      placed,
      placed.map(({ column }, own) => cellFor(column, item, address, own)),
      rowHeight,
    );
  }
  const lastRow = rows.next - 1;
  if (totalLabel !== undefined) {
    const totals = placed.map(({ column, first }, index) =>
      totalCell(column, items, sumOfColumn(first, firstRow, lastRow), index === 0 ? totalLabel : ''),
    );
    addRow(rows, placed, totals, rowHeight);
  }
  return { headerRow, firstRow, lastRow };
}

function place<Item>(columns: readonly ReportColumn<Item>[], lastOfSheet: number): Placed<Item>[] {
  let next = 0;
  return columns.map((column) => {
    const first = next;
    const last = column.span === 'rest' ? lastOfSheet : first + (column.span ?? 1) - 1;
    next = last + 1;
    return { column, first, last };
  });
}

/** One cell for each column, merged over what the column covers, in a row high enough for the texts that break into lines. */
function addRow<Item>(
  rows: SheetRows,
  placed: readonly Placed<Item>[],
  cells: readonly PlanCell[],
  height: number,
): number {
  let highest = height;
  const row = placed.flatMap(({ first, last }, index): PlanCell[] => {
    const cell = cells[index] ?? {};
    const style = cell.style ?? 'plain';
    const look: CellStyle = STYLES[style];
    if (look.wrap === true && cell.value !== undefined) {
      highest = Math.max(highest, rows.heightOf(String(cell.value), style, first, last));
    }
    rows.merge(rows.next, first, rows.next, last);
    return [cell, ...Array.from({ length: last - first }, (): PlanCell => ({ style }))];
  });
  return rows.add(row, highest);
}

function cellFor<Item>(
  { value, formula, style: usual, styleOf }: ReportColumn<Item>,
  item: Item,
  address: (column: number) => string,
  own: number,
): PlanCell {
  const known = value(item);
  const style = styleOf?.(item) ?? usual;
  if (known === null) return { style };
  return formula ? { formula: formula(address, own), expected: known, style } : { value: known, style };
}

function totalCell<Item>(
  { total, totalStyle = 'totalText', value }: ReportColumn<Item>,
  items: readonly Item[],
  formula: string,
  label: string,
): PlanCell {
  if (total === undefined) return label === '' ? { style: 'totalText' } : { value: label, style: 'totalText' };
  if (total !== 'sum') return total.value === null ? { style: totalStyle } : { value: total.value, style: totalStyle };
  // A sum of figures none of which is known is not zero either.
  if (items.length > 0 && items.every((item) => value(item) === null)) return { style: totalStyle };
  const sum = items.reduce((all, item) => all + Number(value(item) ?? 0), 0);
  // Hundredths do not add up exactly in binary; what Excel shows is the rounded sum.
  return { formula, expected: Math.round(sum * 1e6) / 1e6, style: totalStyle };
}

type Figure = Pick<ReportColumn<unknown>, 'style' | 'totalStyle' | 'total'>;

/** The kinds of summed figures, in the styles that they have on every sheet. */
export const SUMMED = {
  count: { style: 'gridCount', totalStyle: 'totalCount', total: 'sum' },
  hours: { style: 'gridHours', totalStyle: 'totalHours', total: 'sum' },
  money: { style: 'gridMoney', totalStyle: 'totalMoney', total: 'sum' },
} as const satisfies Record<string, Figure>;
