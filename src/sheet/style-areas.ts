/** Cells of one style gathered into few rectangles, so that a whole sheet is formatted with a handful of calls. */
import { areaAddress } from './address';
import type { Area, SheetPlan } from './plan';
import type { StyleName } from './styles';

/** The rectangles of each style: runs down each column, joined sideways where they are equally long. */
export function styleAreas(plan: Pick<SheetPlan, 'cells'>): Map<StyleName, Area[]> {
  const areas = new Map<StyleName, Area[]>();
  const open = new Map<string, { area: Area; style: StyleName }>();
  const columnCount = plan.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let column = 0; column < columnCount; column += 1) {
    for (const { style, firstRow, lastRow } of columnRuns(plan, column)) {
      const key = `${style} ${firstRow} ${lastRow}`;
      const left = open.get(key);
      const joined = left?.area.lastColumn === column - 1;
      const area: Area = {
        firstRow,
        lastRow,
        firstColumn: joined ? left.area.firstColumn : column,
        lastColumn: column,
      };
      const list = areas.get(style) ?? [];
      if (joined) list[list.indexOf(left.area)] = area;
      else list.push(area);
      areas.set(style, list);
      open.set(key, { area, style });
    }
  }
  return areas;
}

interface ColumnRun {
  readonly style: StyleName;
  readonly firstRow: number;
  readonly lastRow: number;
}

function columnRuns(plan: Pick<SheetPlan, 'cells'>, column: number): ColumnRun[] {
  const runs: ColumnRun[] = [];
  let style: StyleName | undefined;
  let firstRow = 0;
  for (let row = 0; row <= plan.cells.length; row += 1) {
    const next = plan.cells[row]?.[column]?.style;
    if (next === style) continue;
    if (style !== undefined) runs.push({ style, firstRow, lastRow: row - 1 });
    [style, firstRow] = [next, row];
  }
  return runs;
}

/** A1 address of an area. */
export const addressOf = (area: Area): string =>
  areaAddress(area.firstRow, area.firstColumn, area.lastRow, area.lastColumn);

/** Areas as comma-separated addresses of at most `longest` characters each: what `Worksheet.getRanges` takes. */
export function addressLists(areas: readonly Area[], longest = 255): string[] {
  const lists: string[] = [];
  let current = '';
  for (const area of areas) {
    const address = addressOf(area);
    const extended = current === '' ? address : `${current},${address}`;
    if (extended.length > longest && current !== '') {
      lists.push(current);
      current = address;
    } else current = extended;
  }
  if (current !== '') lists.push(current);
  return lists;
}
