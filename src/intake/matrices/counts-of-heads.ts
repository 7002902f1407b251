/** Days across, and down the leaders of teams: how many heads of each were there, beside how many the team has, or what share of it was away. */
import { isTimeAt, type Grid } from '../cells/grid';
import { headsHeadcount } from '../words/headcounts';
import type { MatrixShape } from './matrix-shape';

/** Parts of a day are quarters at the smallest. */
const PARTS_OF_DAY = 4;
const SHARE = 0.5;
/** A team is as large as it is; fewer were there, except by a slip of the hand. */
const FEWER = 0.9;

/** What is counted so is nobody's attendance. */
export const areOfTeams = (grid: Grid, shape: MatrixShape): boolean =>
  areHeadsCounted(grid, shape) || areShares(grid, shape);

function areHeadsCounted(grid: Grid, shape: MatrixShape): boolean {
  const sizes = shape.meanings.find(({ text }) => headsHeadcount(text))?.column;
  if (sizes === undefined) return false;
  const figures = figuresOf(grid, shape);
  const fewer = figures.filter(({ row, value }) => {
    const size = grid.at(row, sizes);
    return typeof size === 'number' && value <= size;
  });
  return figures.length > 0 && fewer.length >= FEWER * figures.length;
}

/** 0.0909, 0.1667 where hours or marks would be: one of eleven, two of twelve. Hours as fractions of a day are shown as times, parts of days are halves and quarters. */
function areShares(grid: Grid, shape: MatrixShape): boolean {
  const figures = figuresOf(grid, shape).filter(({ value }) => value > 0);
  const shares = figures.filter(
    ({ row, column, value }) =>
      value < 1 && !Number.isInteger(value * PARTS_OF_DAY) && !isTenth(value) && !isTimeAt(grid, row, column),
  );
  return figures.length > 0 && shares.length > SHARE * figures.length;
}

const isTenth = (value: number): boolean => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;

function figuresOf(grid: Grid, { people, days }: MatrixShape) {
  return people.flatMap(({ row }) =>
    days.flatMap(({ columns }) =>
      columns.flatMap((column) => {
        const value = grid.at(row, column);
        return typeof value === 'number' ? [{ row, column, value }] : [];
      }),
    ),
  );
}
