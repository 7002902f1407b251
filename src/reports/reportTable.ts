/** Tables of the reports: columns described once, rows of cells out, sums as formulas over the rows above them. */
import type { PlanCell } from '../sheet/plan';
import type { StyleName } from '../sheet/styles';
import { cellAddress } from '../sheet/address';
import { sumOfColumn, type SheetRows } from './sheetRows';

/** What stands in a column. */
export interface ReportColumn<Item> {
  readonly heading: string;
  readonly style: StyleName;
  /** null leaves the cell empty: nothing is known, which is not zero. */
  readonly value: (item: Item) => string | number | null;
  /** Replaces the value by a formula over the row's other cells; the value is then what the formula must give. */
  readonly formula?: (cell: (column: number) => string) => string;
  /** What stands in the row of totals: a sum of the column, or a known figure. */
  readonly total?: 'sum' | { readonly value: number | null };
  readonly totalStyle?: StyleName;
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
  /** Columns left of the table. */
  readonly indent?: number;
  /** Points. */
  readonly headerHeight?: number;
  readonly rowHeight?: number;
}

/** Their headings stand at the left, as they do. */
const TEXT_STYLES: readonly StyleName[] = ['gridText', 'gridWrapped', 'gridLabel'];
/** Points: a little air between lines of names. */
const ROW_HEIGHT = 17;

/** Adds header, items and totals under what is there. */
export function addTable<Item>(
  rows: SheetRows,
  columns: readonly ReportColumn<Item>[],
  items: readonly Item[],
  { totalLabel, indent = 0, headerHeight = 32, rowHeight = ROW_HEIGHT }: TableOptions = {},
): TablePosition {
  const left: null[] = Array.from({ length: indent }, () => null);
  const headerRow = rows.add(
    [
      ...left,
      ...columns.map(({ heading, style }): PlanCell => ({
        value: heading,
        style: TEXT_STYLES.includes(style) ? 'header' : 'headerCenter',
      })),
    ],
    headerHeight,
  );
  const firstRow = rows.next;
  for (const item of items) {
    const address = (column: number): string => cellAddress(rows.next, indent + column);
    rows.add([...left, ...columns.map((column) => cellFor(column, item, address))], rowHeight);
  }
  const lastRow = rows.next - 1;
  if (totalLabel !== undefined) {
    rows.add([
      ...left,
      ...columns.map((column, index) =>
        totalCell(column, items, indent + index, firstRow, lastRow, index === 0 ? totalLabel : ''),
      ),
    ]);
  }
  return { headerRow, firstRow, lastRow };
}

function cellFor<Item>(
  { value, formula, style }: ReportColumn<Item>,
  item: Item,
  address: (column: number) => string,
): PlanCell {
  const known = value(item);
  if (known === null) return { style };
  return formula ? { formula: formula(address), expected: known, style } : { value: known, style };
}

function totalCell<Item>(
  { total, totalStyle = 'totalText', value }: ReportColumn<Item>,
  items: readonly Item[],
  column: number,
  firstRow: number,
  lastRow: number,
  label: string,
): PlanCell {
  if (total === undefined) return label === '' ? { style: 'totalText' } : { value: label, style: 'totalText' };
  if (total !== 'sum') return total.value === null ? { style: totalStyle } : { value: total.value, style: totalStyle };
  const sum = items.reduce((all, item) => all + Number(value(item) ?? 0), 0);
  // Hundredths do not add up exactly in binary; what Excel shows is the rounded sum.
  const expected = Math.round(sum * 1e6) / 1e6;
  return { formula: sumOfColumn(column, firstRow, lastRow), expected, style: totalStyle };
}

type Figure = Pick<ReportColumn<unknown>, 'style' | 'totalStyle' | 'total'>;

/** The kinds of summed figures, in the styles that they have on every sheet. */
export const SUMMED = {
  count: { style: 'gridCount', totalStyle: 'totalCount', total: 'sum' },
  hours: { style: 'gridHours', totalStyle: 'totalHours', total: 'sum' },
  money: { style: 'gridMoney', totalStyle: 'totalMoney', total: 'sum' },
} as const satisfies Record<string, Figure>;
