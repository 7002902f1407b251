/** Moments that a clock took down as people came, told from those that somebody planned or filled in. */
import { clockAt } from '../cells/clock';
import { writtenAt, type Grid } from '../cells/grid';
import { dayOfForm } from './day-of-form';
import { filledRows, SAMPLE } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';
import { firstPunch } from './punches-in-turn';
import { joinName } from '../people/names';
import type { Heading } from '../words/headings';

const WHO_AND_WHEN: readonly (Heading | null)[] = [
  'name', 'surname', 'givenName', 'ordinal', 'personId', 'group', 'weekday', 'date', 'time', 'dateTime',
]; // prettier-ignore

/** A clock keeps the moments of the same people, whom it knows by number, again and again; a form is filled in once by each. */
export function isOfClock(grid: Grid, shape: ListShape, date: number): boolean {
  const moments = momentsBeside(grid, shape, date);
  if (moments === null || columnsOf(shape, 'personId').length === 0) return false;
  const rows = filledRows(grid, shape, moments);
  const names = new Set(rows.map((row) => joinName(shape.nameColumns.map((column) => writtenAt(grid, row, column)))));
  return names.size <= 0.5 * rows.length && areRecorded(grid, shape, moments);
}

/** Some clocks write the day of each moment once more: "04/12/2023 03:20 p.m. | 2023-12-04". A form does so, too, and asks something. */
function momentsBeside(grid: Grid, shape: ListShape, date: number): number | null {
  if (columnsOf(shape, 'time', 'dateTime').includes(date)) return date;
  const [moments] = columnsOf(shape, 'dateTime');
  const asks = shape.meanings.some(({ heading, text }) => text !== '' && !WHO_AND_WHEN.includes(heading));
  return moments !== undefined && !asks && dayOfForm(grid, shape) === date ? moments : null;
}

/** Times that are planned end in 0 or 5; those that were taken down as people came do not. */
export function areRecorded(grid: Grid, shape: ListShape, column: number): boolean {
  let times = 0;
  let odd = 0;
  for (let row = shape.firstRow; row < shape.endRow && times < SAMPLE; row++) {
    const time = clockAt(grid, row, column) ?? firstPunch(grid, row, column);
    if (time === null) continue;
    times++;
    if (time % 5 !== 0) odd++;
  }
  return times >= 3 && odd > 0.5 * times;
}
