/** "Username | lab | tuesday | thrusday | extra lab": boxes of all meetings of a week, some of them under weekdays, of which one may be misspelt. */
import type { Grid } from '../cells/grid';
import type { DayAxis } from '../days/day-axis';
import { allWeekdays, weekdaysOf } from '../words/calendar-words';
import type { Heading } from '../words/headings';
import { withinOneSlip } from '../words/similar-mark';
import { fold } from '../words/text';
import type { ListShape } from './list-shape';

const FEWEST_WEEKDAYS = 2;
/** Of shorter words one letter may make another. */
const SHORTEST_SLIP = 5;
const OF_PEOPLE: readonly (Heading | null)[] = ['ordinal', 'personId'];

/** Whether all that the list has beside its people is boxes, ticked and not, and a weekday stands over one of them at least. */
export function areBoxesOfWeek(
  grid: Grid,
  { meanings, nameColumns, firstRow, endRow }: ListShape,
  axis: DayAxis,
): boolean {
  const columns = axis.days.map(({ column }) => column);
  const isBox = (column: number): boolean => columns.includes(column);
  const others = meanings.filter(({ column, text }) => text !== '' && !isBox(column) && !nameColumns.includes(column));
  if (others.some(({ heading }) => !OF_PEOPLE.includes(heading))) return false;
  const words = axis.days.map(({ label }) => fold(label));
  const right = words.filter((word) => word.length > 2 && weekdaysOf(word).size > 0);
  const nearly = words.filter((word) => !right.includes(word) && isMisspelt(word));
  if (right.length === 0 || right.length + nearly.length < FEWEST_WEEKDAYS) return false;
  const said = new Set<unknown>();
  for (let row = firstRow; row < endRow; row++) for (const column of columns) said.add(grid.at(row, column));
  said.delete('');
  return said.has(1) && said.has(0) && said.size === 2;
}

const isMisspelt = (word: string): boolean =>
  word.length >= SHORTEST_SLIP &&
  allWeekdays().some((weekday) => weekday.length >= SHORTEST_SLIP && withinOneSlip(word, weekday));
