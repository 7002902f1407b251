/** Widths and heights that fit their text: an estimate by the number of characters, as there is no font here to measure. */
import type { Worksheet } from 'exceljs';
import type { Target } from '../objects/target';
import type { Area } from './area';
import { eachExisting } from './apply';
import { isCovered } from './cells';
import { setColumnWidth } from './sizes';
import { cellText } from './text';

const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 9;
const DEFAULT_FONT_POINTS = 11;

export function fitColumn(target: Target, area: Area): void {
  const widths = new Map<number, number>();
  eachExisting(target.sheet, [area], (cell) => {
    if (isCovered(cell) || cell.isMerged) return;
    const longest = Math.max(
      0,
      ...cellText(cell, target.book.extras.date1904)
        .split('\n')
        .map((line) => line.length),
    );
    const size = (cell.font as { size?: number } | undefined)?.size ?? DEFAULT_FONT_POINTS;
    const points = longest * POINTS_PER_CHARACTER * (size / DEFAULT_FONT_POINTS) + PADDING_POINTS;
    if (longest > 0) widths.set(Number(cell.col) - 1, Math.max(points, widths.get(Number(cell.col) - 1) ?? 0));
  });
  for (const [column, points] of widths) setColumnWidth(target.sheet, column, Math.min(points, 1000));
}

/** Rows go back to the height that every program computes for itself when it opens the file. */
export function fitRow(sheet: Worksheet, area: Area): void {
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rowCount - 1); row++) {
    const found = sheet.findRow(row + 1);
    if (found) (found as { height?: number | undefined }).height = undefined;
  }
}
