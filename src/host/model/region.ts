import type { Worksheet } from 'exceljs';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from './area';
import { usedArea } from './used';

/** The block of filled cells around an area, bounded by blank rows and columns (Range.getSurroundingRegion). */
export function surroundingRegion(sheet: Worksheet, start: Area): Area {
  let region = start;
  for (;;) {
    const around: Area = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(SHEET_ROWS - 1, region.bottom + 1),
      right: Math.min(SHEET_COLUMNS - 1, region.right + 1),
    };
    const used = usedArea(sheet, true, around);
    if (!used) return region;
    const grown: Area = {
      top: Math.min(region.top, used.top),
      left: Math.min(region.left, used.left),
      bottom: Math.max(region.bottom, used.bottom),
      right: Math.max(region.right, used.right),
    };
    if (
      grown.top === region.top &&
      grown.left === region.left &&
      grown.bottom === region.bottom &&
      grown.right === region.right
    ) {
      return region;
    }
    region = grown;
  }
}
