/** Gives a plan's cells their looks: one call per style and property, whatever the number of cells. */
import type { SheetPlan } from '../sheet/plan';
import { addressLists, styleAreas } from '../sheet/style-areas';
import { rangeAt, rangeOf, rangesAt } from './ranges';
import { PALETTE, STYLES, type CellStyle } from '../sheet/styles';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Excel's column width in points for a number of characters of the standard font (Calibri 11: 7 pixels a digit, 5 of padding, 0.75 points a pixel). */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Queues fonts, fills, borders, alignment, widths, heights and merges. */
export function writeFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [style, areas] of styleAreas(plan)) {
    for (const addresses of addressLists(areas)) formatRanges(rangesAt(sheet, addresses).format, STYLES[style]);
  }
  for (const [column, width] of plan.columnWidths.entries()) {
    rangeAt(sheet, 0, column).format.columnWidth = pointsOf(width);
  }
  for (const [row, height] of plan.rowHeights ?? []) rangeAt(sheet, row, 0).format.rowHeight = height;
  for (const area of plan.merges ?? []) rangeOf(sheet, area).merge();
}

function formatRanges(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.unlocked) format.protection.locked = false;
  if (style.border) {
    for (const edge of EDGES) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = PALETTE.line;
    }
  }
  if (style.topBorder) {
    const border = format.borders.getItem('EdgeTop');
    border.style = 'Continuous';
    border.weight = 'Medium';
    border.color = PALETTE.accent;
  }
}
