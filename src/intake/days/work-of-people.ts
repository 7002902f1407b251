/** A log of what several did together, seen from the side: "Naloga | Datum | Ana | Bor", in which a day has as many rows as it had tasks. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { TICKS } from '../words/mark-words';
import { isTask } from '../words/task-words';
import type { DayAxis } from './day-axis';

/** Whether "Naloga" stands beside the days, over what was done on each of them. */
export const listsTasks = (grid: Grid, { days: [first] }: Pick<DayAxis, 'days'>): boolean =>
  grid.transposed &&
  first !== undefined &&
  Array.from({ length: grid.rows }, (_, row) => row).some((row) => isTask(textAt(grid, row, first.column - 1).folded));

const FEWEST_PEOPLE = 2;
/** So many cells of a row that bears a given name are ticks. */
const TICKED = 0.9;

/** Whether the days stand behind "Datum", and next to them people under given names are ticked on them. */
export function areDaysOfWork(grid: Grid, row: number, days: readonly { readonly column: number }[]): boolean {
  const [first] = days;
  if (!grid.transposed || first === undefined || first.column === 0) return false;
  const heading = first.column - 1;
  const head = textAt(grid, row, heading).heading;
  if (head?.heading !== 'date' || head.coverage < 1) return false;
  let people = 0;
  let sure = 0;
  for (let other = row + 1; other < grid.rows; other++) {
    const { folded } = textAt(grid, other, heading);
    const isSure = folded !== '' && isGivenName(folded);
    if ((!isSure && !mayBeGivenName(folded)) || !isTicked(grid, other, days)) continue;
    people++;
    if (isSure) sure++;
  }
  return people >= FEWEST_PEOPLE && sure > 0;
}

function isTicked(grid: Grid, row: number, days: readonly { readonly column: number }[]): boolean {
  const filled = days.filter(({ column }) => !blankAt(grid, row, column));
  const ticked = filled.filter(({ column }) => {
    const value = grid.at(row, column);
    return value === 0 || value === 1 || typeof value === 'boolean' || TICKS.has(textAt(grid, row, column).text);
  });
  return ticked.length > 0 && ticked.length >= TICKED * filled.length;
}
