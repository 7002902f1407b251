/** Days across, and down the leaders of teams: how many heads of each were there, beside how many the team has, or what share of it was away. */
import type { Grid } from '../cells/grid';
import { headsHeadcount } from '../words/headcounts';
import { countMatrix } from './mark-counts';
import type { MatrixShape } from './matrix-shape';

/** Parts of a day are quarters at the smallest. */
const PARTS_OF_DAY = 4;
const SHARE = 0.5;
/** A team is as large as it is; fewer were there, except by a slip of the hand. */
const FEWER = 0.9;

/** What is counted so is nobody's attendance. */
export const areOfTeams = (grid: Grid, shape: MatrixShape): boolean =>
  areHeadsCounted(grid, shape) || areShares(grid, shape);

function areHeadsCounted(grid: Grid, { people, days, meanings }: MatrixShape): boolean {
  const sizes = meanings.find(({ text }) => headsHeadcount(text))?.column;
  if (sizes === undefined) return false;
  let [figures, fewer] = [0, 0];
  for (const { row } of people) {
    const size = grid.at(row, sizes);
    for (const { columns } of days) {
      for (const column of columns) {
        const value = grid.at(row, column);
        if (typeof value !== 'number') continue;
        figures++;
        if (typeof size === 'number' && value <= size) fewer++;
      }
    }
  }
  return figures > 0 && fewer >= FEWER * figures;
}

/** 0.0909, 0.1667 where hours or marks would be: one of eleven, two of twelve. Hours as fractions of a day are shown as times, parts of days are halves and quarters. */
function areShares(grid: Grid, shape: MatrixShape): boolean {
  let [figures, shares] = [0, 0];
  for (const { value, isTime, count } of countMatrix(grid, shape).counts()) {
    if (typeof value !== 'number' || value <= 0) continue;
    figures += count;
    if (value < 1 && !isTime && !Number.isInteger(value * PARTS_OF_DAY) && !isTenth(value)) shares += count;
  }
  return shares > SHARE * figures;
}

const isTenth = (value: number): boolean => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;
