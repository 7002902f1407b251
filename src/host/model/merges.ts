/** Merged areas of a sheet. */
import type { Worksheet } from 'exceljs';
import { type Area, intersect } from './area';
import { findCell, isBlank } from './cells';

interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
interface Merging {
  readonly _merges: Record<string, Merge | undefined>;
}

/** In the order in which they were made. */
export function mergedAreas(sheet: Worksheet): readonly Area[] {
  const merges = Object.values((sheet as unknown as Merging)._merges);
  return merges.flatMap((merge) =>
    merge ? [{ top: merge.top - 1, left: merge.left - 1, bottom: merge.bottom - 1, right: merge.right - 1 }] : [],
  );
}

/** Those that touch the area, whole. */
export const mergedAreasIn = (sheet: Worksheet, area: Area): readonly Area[] =>
  mergedAreas(sheet).filter((merged) => intersect(merged, area) !== null);

/** More of them in one range fail (Microsoft Learn, Excel.Range.getMergedAreasOrNullObject). */
export const MERGED_AREAS_LIMIT = 512;

/** Those that begin in the area, whole (office-js issue 3611: others that reach into it are not told). */
export const mergedAreasFrom = (sheet: Worksheet, area: Area): readonly Area[] =>
  mergedAreas(sheet).filter(({ top, left }) => intersect({ top, left, bottom: top, right: left }, area) !== null);

/** Merges the area, or each of its rows; what is merged in it already is undone first, and all values but the first are lost, as in Excel. */
export function mergeArea(sheet: Worksheet, area: Area, across: boolean): void {
  unmergeArea(sheet, area);
  if (across) {
    for (let row = area.top; row <= area.bottom; row++) mergeOne(sheet, { ...area, top: row, bottom: row });
  } else {
    mergeOne(sheet, area);
  }
}

function mergeOne(sheet: Worksheet, area: Area): void {
  if (area.top === area.bottom && area.left === area.right) return;
  // The first value that there is moves to the top left cell.
  const first = firstFilled(sheet, area);
  const corner = sheet.getRow(area.top + 1).getCell(area.left + 1);
  if (first && first !== corner) corner.value = first.value;
  sheet.mergeCellsWithoutStyle(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
}

function firstFilled(sheet: Worksheet, area: Area): ReturnType<typeof findCell> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = findCell(sheet, row, column);
      if (cell && !isBlank(cell)) return cell;
    }
  }
  return undefined;
}

export function unmergeArea(sheet: Worksheet, area: Area): void {
  for (const merged of mergedAreasIn(sheet, area)) {
    sheet.unMergeCells(merged.top + 1, merged.left + 1, merged.bottom + 1, merged.right + 1);
  }
}
