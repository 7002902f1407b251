/**
 * What is written over merged cells ("bolniška" from Monday to Friday) is said of every day, or everybody, under it, although
 * Excel keeps it in the first of the cells only.
 */
import { parseCellAddress } from '../sheet/address';
import type { Area } from '../sheet/plan';
import type { Grid } from './cells/grid';
import type { TableReading } from './matrices/matrix';
import type { BlankReading, EntryReading } from './reading';

/** Blanks under the merged cells of an entry become entries like it, with the same cell as their source. */
export function withMergedDays(table: TableReading, grid: Grid): TableReading {
  if (grid.merged.length === 0 || table.blanks.length === 0) return table;
  const written = writtenOver(grid.merged, table.entries);
  if (written.length === 0) return table;
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  for (const blank of table.blanks) {
    const entry = over(written, blank);
    if (entry) entries.push({ ...entry, person: blank.person, day: blank.day });
    else blanks.push(blank);
  }
  return { ...table, entries: [...table.entries, ...entries], blanks };
}

interface Written {
  readonly area: Area;
  readonly entry: EntryReading;
}

function writtenOver(areas: readonly Area[], entries: readonly EntryReading[]): readonly Written[] {
  const byPlace = new Map(areas.map((area) => [`${area.firstRow}/${area.firstColumn}`, area]));
  return entries.flatMap((entry): Written[] => {
    const at = saysTheSameOfAll(entry) ? parseCellAddress(entry.at.cell) : null;
    const area = at && byPlace.get(`${at.row}/${at.column}`);
    return area ? [{ area, entry }] : [];
  });
}

/** Hours are not: 8 over two days may be of each or of both, so the days under it stay blank, which the check tells. */
const saysTheSameOfAll = ({ value, reading }: EntryReading): boolean =>
  reading.kind === 'present'
    ? reading.minutes === null && typeof value !== 'number'
    : reading.kind !== 'unclear' || (reading.why === 'unexplained' && typeof value === 'string');

function over(written: readonly Written[], { at }: BlankReading): EntryReading | undefined {
  const place = parseCellAddress(at.cell);
  if (place === null) return undefined;
  const { row, column } = place;
  return written.find(
    ({ area }) =>
      row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn,
  )?.entry;
}
