/** Numbers by which a list tells people, seen from what stands in them: they come again on other days, as the numbers of rows do not. */
import { writtenAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { mayNumberPeople } from '../words/thing-names';
import { filledRows } from './list-columns';
import type { ListShape } from './list-shape';

/** The only column of such numbers that come again and are not the same throughout; none where there are several. */
export function idsByContents(grid: Grid, shape: ListShape): number[] {
  const found = shape.meanings.filter(
    ({ column, heading, text }) => heading === null && mayNumberPeople(text) && comeAgain(grid, shape, column),
  );
  return found.length === 1 ? found.map(({ column }) => column) : [];
}

const WHO_AND_DAY: readonly (Heading | null)[] = ['personId', 'date', 'dateTime', 'weekday', 'ordinal'];

/** Nothing but whose numbers came on which days: "Member ID | Date". */
export const tellsOnlyDays = (grid: Grid, shape: ListShape, id: number): boolean =>
  shape.meanings.every(({ heading }) => WHO_AND_DAY.includes(heading)) && comeAgain(grid, shape, id);

function comeAgain(grid: Grid, shape: ListShape, column: number): boolean {
  const numbers = new Set<string>();
  let rows = 0;
  for (let row = shape.firstRow; row < shape.endRow; row++) {
    const number = writtenAt(grid, row, column);
    if (number === '') continue;
    numbers.add(number);
    rows++;
  }
  return numbers.size > 0 && rows > numbers.size && filledRows(grid, shape, column).length > 1;
}
