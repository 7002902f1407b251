/** "Datum | Ime | Dopoldne | Popoldne": presence in the parts of a day that each row tells. */
import { blankAt, isTimeAt, writtenAt, type Grid } from '../cells/grid';
import type { MarkReader } from '../marks/mark-context';
import type { MarkReadingOfSheet } from '../reading';
import type { ListShape } from './list-shape';
import { partsOfDay } from './presence-by-parts';

export interface PartsOfRow {
  readonly reading: MarkReadingOfSheet;
  /** What stands in the parts, a dash for nothing. */
  readonly mark: string;
  /** Those with something in them. */
  readonly columns: readonly number[];
}

/** Columns of marks, each under another part of the day; none for fewer than two. */
export const partColumns = (grid: Grid, shape: ListShape): readonly number[] =>
  partsOfDay(grid, shape).map(({ column }) => column);

/** Null where nothing stands in any of the parts. Whoever was there in some of them only, for how long, is asked. */
export function readParts(grid: Grid, row: number, parts: readonly number[], reader: MarkReader): PartsOfRow | null {
  const columns = parts.filter((column) => !blankAt(grid, row, column));
  const [first] = columns;
  if (first === undefined) return null;
  const mark = parts.map((column) => (blankAt(grid, row, column) ? '–' : writtenAt(grid, row, column))).join(' / ');
  const readings = columns.map((column) => reader(grid.at(row, column), isTimeAt(grid, row, column)));
  const [reading] = readings;
  const areAlike = new Set(readings.map((each) => JSON.stringify(each))).size === 1;
  return {
    reading: reading && areAlike && columns.length === parts.length ? reading : { kind: 'unclear', why: 'ambiguous' },
    mark,
    columns,
  };
}
