/** A list whose headings nobody wrote: somebody's name and the moments from which to which they were at something, in every row. */
import { addDays } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { clockAt } from '../cells/clock';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { textAt, type Grid } from '../cells/grid';
import { isBlankRow } from '../days/day-axis';
import { nameShare, type ColumnMeaning } from '../tables/columns';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import type { Heading } from '../words/headings';
import type { ListShape } from './list-shape';

const FEWEST = 5;
const SAMPLE = 300;
const COLUMNS = { fewest: 3, most: 5 };

/** Rooms, machines and tasks are called by a word each as well: so many of the different names must be known as somebody's. */
const SHARE_OF_GIVEN_NAMES = 0.3;

/**
 * "NAL-12 | Ana | 2021-01-04 8:00 | 2021-01-04 11:00". Null unless one column holds names of people throughout and two others
 * moments, of which the second is the later one and less than a day away; what is still to come is planned.
 */
export function headlessStays(grid: Grid, today: IsoDate): ListShape | null {
  if (grid.columns < COLUMNS.fewest || grid.columns > COLUMNS.most) return null;
  const rows: number[] = [];
  for (let row = 0; row < Math.min(grid.rows, SAMPLE); row++) if (!isBlankRow(grid, row)) rows.push(row);
  const [first] = rows;
  if (first === undefined || rows.length < FEWEST) return null;
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const moments = columns.filter((column) => momentAt(grid, first, column) !== null);
  const [from, to] = moments;
  if (from === undefined || to === undefined || moments.length > 2) return null;
  if (!rows.every((row) => isStay(momentAt(grid, row, from), momentAt(grid, row, to), today))) return null;
  const [name, ...others] = columns.filter((column) => areOfPeople(grid, column, rows));
  if (name === undefined || others.length > 0) return null;
  const heads = new Map<number, Heading>([[name, 'name'], [from, 'timeIn'], [to, 'timeOut']]); // prettier-ignore
  return {
    headingRow: -1,
    meanings: columns.map((column): ColumnMeaning => {
      const heading = heads.get(column) ?? null;
      return { column, heading, coverage: heading === null ? 0 : 1, text: '', row: -1 };
    }),
    nameColumns: [name],
    firstRow: first,
    endRow: grid.rows,
  };
}

interface Moment {
  readonly day: IsoDate;
  readonly time: number;
}

/** A day and a time of it in one cell. */
function momentAt(grid: Grid, row: number, column: number): Moment | null {
  const day = completeDate(dayCellAt(grid, row, column));
  const time = day === null ? null : clockAt(grid, row, column);
  return day === null || time === null ? null : { day, time };
}

const isStay = (from: Moment | null, to: Moment | null, today: IsoDate): boolean =>
  from !== null &&
  to !== null &&
  to.day <= today &&
  (to.day === from.day ? to.time > from.time : to.day === addDays(from.day, 1) && to.time < from.time);

function areOfPeople(grid: Grid, column: number, rows: readonly number[]): boolean {
  if (nameShare(grid, column, rows) < 1) return false;
  const names = [...new Set(rows.map((row) => textAt(grid, row, column).folded))];
  const sure = names.filter((name) => {
    const [given = ''] = name.split(' ');
    return isGivenName(given) || mayBeGivenName(given);
  });
  return names.length > 1 && sure.length > SHARE_OF_GIVEN_NAMES * names.length;
}
