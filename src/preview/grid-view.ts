/** The local host's view of a sheet, as the grid asks for it. */
import type { CellView, SheetView as HostView } from '../host';
import type { Language } from '../strings';
import type { CellLook, GridCell, SheetView } from './grid/sheet-view';

const PIXELS_PER_POINT = 96 / 72;
/** Excel's own sizes of empty columns and rows. */
const STANDARD_WIDTH = 64;
const STANDARD_HEIGHT = 20;
/** Points. */
const STANDARD_LETTERS = 11;
const LINE_PER_LETTER = 1.32;
const COLUMNS_OF_EXCEL = 16_384;
const INDENT = 9;

/** @param language numbers are shown as it writes them; the host, like Excel's own arrays, speaks American English */
export function gridView(host: HostView, language: Language): SheetView {
  const cells = new Map<number, CellView>();
  for (const cell of host.cells) cells.set(cell.row * COLUMNS_OF_EXCEL + cell.column, cell);
  // A row without a height of its own is as high as its biggest letters need.
  const lettersOf = new Map<number, number>();
  for (const { row, text, fontSize } of host.cells) {
    if (text !== '' && fontSize > STANDARD_LETTERS) lettersOf.set(row, Math.max(lettersOf.get(row) ?? 0, fontSize));
  }
  const rowHeight = (row: number): number => {
    const own = pixels(host.rowHeights[row], STANDARD_HEIGHT);
    const letters = lettersOf.get(row);
    return own === STANDARD_HEIGHT && letters !== undefined ? pixels(letters * LINE_PER_LETTER, own) : own;
  };
  const made = new Map<CellView, GridCell>();
  return {
    name: host.name,
    usedRows: host.rowCount,
    usedColumns: host.columnCount,
    columnWidth: (column) => pixels(host.columnWidths[column], STANDARD_WIDTH),
    rowHeight,
    cell: (row, column) => {
      const cell = cells.get(row * COLUMNS_OF_EXCEL + column);
      if (!cell) return null;
      const known = made.get(cell) ?? gridCell(cell, language);
      made.set(cell, known);
      return known;
    },
    merges: host.merges.map(({ top, left, bottom, right }) => ({
      firstRow: top,
      firstColumn: left,
      lastRow: bottom,
      lastColumn: right,
    })),
    charts: host.charts,
    frozenRows: host.frozenRows,
    frozenColumns: host.frozenColumns,
    gridlines: host.showGridlines,
  };
}

const pixels = (points: number | undefined, standard: number): number =>
  points === undefined ? standard : Math.round(points * PIXELS_PER_POINT);

function gridCell(cell: CellView, language: Language): GridCell {
  return {
    text: language === 'sl' && typeof cell.value === 'number' ? slovenianNumber(cell.text) : cell.text,
    source: cell.formula ?? sourceOf(cell),
    number: typeof cell.value === 'number' ? cell.value : null,
    kind: kindOf(cell),
    look: lookOf(cell),
    note: cell.note,
  };
}

/** 1,234.50 € becomes 1.234,50 €; what is no plain number (a date, a time) stays. */
function slovenianNumber(text: string): string {
  if (!/^-?[\d,]+(\.\d+)?\s?[€%]?$/.test(text)) return text;
  return text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

/** What a user would type to get the value: a date as it is shown, a number bare, with a decimal comma. */
function sourceOf({ value, text }: CellView): string {
  if (typeof value !== 'number') return String(value);
  return /[./:]/.test(text) && !/^[\d\s.,%€-]*$/.test(text.replace(/\d{1,2}[.:/]/g, 'd'))
    ? text
    : String(value).replace('.', ',');
}

function kindOf({ value, text }: CellView): GridCell['kind'] {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (text === '') return 'empty';
  return text.startsWith('#') ? 'error' : 'text';
}

function lookOf(cell: CellView): CellLook {
  const { borders } = cell;
  return {
    ...(cell.fill === null ? {} : { fill: cell.fill }),
    ...(cell.color === null ? {} : { color: cell.color }),
    bold: cell.bold,
    italic: cell.italic,
    underline: cell.underline,
    strike: cell.strike,
    size: cell.fontSize,
    font: cell.fontName,
    horizontal: cell.horizontal,
    vertical: cell.vertical === 'center' ? 'middle' : cell.vertical,
    wrap: cell.wrap,
    indent: cell.indent * INDENT,
    ...(borders.top ? { top: line(borders.top) } : {}),
    ...(borders.right ? { right: line(borders.right) } : {}),
    ...(borders.bottom ? { bottom: line(borders.bottom) } : {}),
    ...(borders.left ? { left: line(borders.left) } : {}),
  };
}

const WIDTHS: Readonly<Record<string, string>> = {
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
  dashed: '1px dashed',
  dotted: '1px dotted',
  hair: '1px dotted',
};
const line = ({ style, color }: { readonly style: string; readonly color: string }): string =>
  `${WIDTHS[style] ?? '1px solid'} ${color}`;
