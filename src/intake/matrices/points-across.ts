/** Numbered columns of points: "1 | 2 | … | 17 | Skupaj točk", on a sheet that is called "Domače naloge" or "Kolokvij 3". */
import { textAt, type Grid } from '../cells/grid';
import { combine, periodAbove, periodOfText } from '../days/period';
import { fold } from '../words/text';
import { speaksOfHomework, speaksOfPoints } from '../words/grade-words';
import { countMatrix } from './mark-counts';
import type { MatrixShape } from './matrix-shape';

/** So many numbers are the days of a month. */
const DAYS_OF_MONTH = 28;
/** A dash among the points says that a task was not handed in. */
const FIGURES = 0.8;

/** Whether the sheet's name or a heading beside the columns says that the figures in them are points. Where attendance is spoken of, nobody asks. */
export function arePoints(grid: Grid, shape: MatrixShape): boolean {
  const { axis } = shape;
  const title = fold(grid.title);
  const areDays =
    axis.kind === 'dates' ||
    axis.days.length >= DAYS_OF_MONTH ||
    axis.days.some(({ weekdays }) => weekdays !== null) ||
    combine(periodOfText(grid.title), periodAbove(grid, axis.row)).months !== 0;
  const isCalled = speaksOfHomework(title) || (!areDays && speaksOfPoints(title));
  if (!isCalled && (areDays || areNamedMeetings(shape) || !isUnderPoints(grid, shape))) return false;
  const counter = countMatrix(grid, shape);
  const figures = counter.counts().filter(({ value }) => typeof value === 'number');
  if (figures.reduce((sum, { count }) => sum + count, 0) < FIGURES * counter.total) return false;
  // Beside ticks of 1 and 0 a grade may stand as well.
  return isCalled || figures.some(({ value }) => value !== 0 && value !== 1);
}

/** "1. srečanje", "Teden 2": a grade beside hours makes no points of them. */
const areNamedMeetings = ({ axis }: MatrixShape): boolean =>
  axis.days.some(({ cell }) => cell?.kind === 'session' && cell.prefix !== '');

/** A heading behind the first column speaks of them, which is no meeting itself. */
function isUnderPoints(grid: Grid, { axis, headFirst, headLast, lastColumn }: MatrixShape): boolean {
  const [first] = axis.days;
  const days = new Set(axis.days.map(({ column }) => column));
  for (let row = headFirst; row <= headLast; row++) {
    for (let column = (first?.column ?? 0) + 1; column <= lastColumn; column++)
      if (!days.has(column) && speaksOfPoints(textAt(grid, row, column).folded)) return true;
  }
  return false;
}
