/** Days off written once over everybody: "VIKEND" merged down the column stands in the row of the first person, who has no more of it than the others. */
import { blankAt, isAnyFilled, textAt, type Grid } from '../cells/grid';
import type { DayColumns } from './divided-days';
import type { MatrixShape } from './matrix-shape';
import { meaningOfExplanation } from '../words/mark-words';

/** Shorter words are the marks of one person. */
const SHORTEST = 4;
const FEWEST_PEOPLE = 3;
/** On other days most people have a mark: else each of them may stand alone. */
const MOST_PEOPLE = 0.7;
const FEWEST_FULL_DAYS = 2;

/** Those of the days over which such a word stands. */
export function daysUnderWords(grid: Grid, { people, days }: MatrixShape): ReadonlySet<DayColumns> {
  const [first, ...others] = people.map(({ row }) => row);
  if (first === undefined || people.length < FEWEST_PEOPLE) return new Set();
  const isAlone = ({ columns }: DayColumns): boolean =>
    others.every((row) => columns.every((column) => blankAt(grid, row, column)));
  const under = days.filter((day) => day.columns.some((column) => isDayOff(grid, first, column)) && isAlone(day));
  if (under.length === 0) return new Set();
  const isFull = ({ columns }: DayColumns): boolean =>
    others.filter((row) => isAnyFilled(grid, row, columns)).length >= MOST_PEOPLE * others.length;
  return days.filter(isFull).length >= FEWEST_FULL_DAYS ? new Set(under) : new Set();
}

function isDayOff(grid: Grid, row: number, column: number): boolean {
  const { folded } = textAt(grid, row, column);
  return folded.length >= SHORTEST && meaningOfExplanation(folded) === 'notPlanned';
}
