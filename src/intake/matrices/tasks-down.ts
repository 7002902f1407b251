/** Days across, and down what one person worked at: "Activity | Mon | Tue", "Dokumente | Erwartet (in h) | 10. 9. | 17. 9.". Tasks are nobody. */
import { textAt, type Grid } from '../cells/grid';
import type { MatrixShape } from './matrix-shape';
import { isPlanLabel } from '../people/names';
import { personOfSheetName } from '../people/person-label';
import { namesTasks } from '../words/task-words';

const EXPECTED = /(^| )(erwartet|geplant|prevu|previste?|expected|estimated|predvideno|planirano)( |$)/;

/** "Activity / user story" has a word for people in it as well, which does not make it a heading of names. */
const HEADED = 0.3;

/** Whether what stands where names would is what somebody worked at: a heading says so, or the sheet is of one person and plans its hours. */
export const areTasks = (grid: Grid, shape: MatrixShape): boolean =>
  isHeadedSo(grid, shape) ||
  isUnderPlan(grid, shape) ||
  (!shape.nameHeading && isPlanned(shape) && isOfPersonAbove(grid, shape.axis.firstRow));

/** "Udeleženci aktivnosti" and "Task" over "Name" head names; "Helping team members" below "Task" heads nothing. */
function isHeadedSo(grid: Grid, { axis, headLast, nameColumns }: MatrixShape): boolean {
  let saysTasks = false;
  for (let row = axis.firstRow; row <= headLast; row++) {
    for (const column of nameColumns) {
      const { folded, heading } = textAt(grid, row, column);
      if (heading?.heading === 'name' && heading.coverage >= (row <= axis.lastRow ? HEADED : 1)) return false;
      saysTasks ||= row <= axis.lastRow && namesTasks(folded);
    }
  }
  return saysTasks;
}

/** What was planned, and below it what somebody came to: of a project and its weeks, as every task below them has both. */
const isUnderPlan = (grid: Grid, { nameColumns, people }: MatrixShape): boolean =>
  people.length === 1 &&
  people.every(({ row }) => nameColumns.some((column) => isPlanLabel(textAt(grid, row - 1, column))));

/** A column beside the days holds the hours that were expected. */
const isPlanned = ({ meanings }: MatrixShape): boolean =>
  meanings.some(({ heading, text }) => heading === 'plannedHours' || EXPECTED.test(text));

/** The sheet bears the name of somebody who is named above the days, too. */
function isOfPersonAbove(grid: Grid, firstRow: number): boolean {
  const person = personOfSheetName(grid.title, (text) => grid.cache.text(text));
  if (person === null) return false;
  const { folded } = grid.cache.text(person);
  for (let row = 0; row < firstRow; row++) {
    for (let column = 0; column < grid.columns; column++) if (textAt(grid, row, column).folded === folded) return true;
  }
  return false;
}
