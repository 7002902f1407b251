/** Days across, and down what one person worked at: "Activity | Mon | Tue", "Dokumente | Erwartet (in h) | 10. 9. | 17. 9.". Tasks are nobody. */
import { textAt, type Grid } from '../cells/grid';
import type { MatrixShape } from './matrix-shape';
import { partNote } from '../people/name-note';
import { isPlanLabel } from '../people/names';
import { personOfSheetName } from '../people/person-label';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { isPlaceOfWork } from '../words/places-of-work';
import { namesTasks } from '../words/task-words';
import { fold } from '../words/text';

const EXPECTED = /(^| )(erwartet|geplant|prevu|previste?|expected|estimated|predvideno|planirano)( |$)/;

/** "Activity / user story" has a word for people in it as well, which does not make it a heading of names. */
const HEADED = 0.3;

/** Whether what stands where names would is what somebody worked at: a heading says so, or the sheet is of one person and plans its hours. */
export const areTasks = (grid: Grid, shape: MatrixShape): boolean =>
  isHeadedSo(grid, shape) ||
  isUnderPlan(grid, shape) ||
  (!shape.nameHeading && isPlanned(shape) && isOfPersonAbove(grid, shape.axis.firstRow));

/** One of them among people may be somebody. */
const WORKS = 0.5;

/** "Kuhanje", "Zalivanje rož", "Krožna žaga" down, and no heading of names: what was done or ran, not who was there. */
export const areWorks = ({ nameHeading, people }: MatrixShape): boolean =>
  !nameHeading && people.length > 1 && people.filter(({ name }) => isWork(name)).length > WORKS * people.length;

/** People write all their names with a capital, or none; who is called Ana is somebody however she is written. */
function isWork(name: string): boolean {
  const words = partNote(name).name.split(/[ ,]+/);
  const [first = '', ...others] = words;
  if (words.some((word) => isGivenName(fold(word)) || mayBeGivenName(fold(word)))) return false;
  if (others.length === 0) return isPlaceOfWork(fold(first));
  return /^\p{Lu}\p{Ll}/u.test(first) && others.every((word) => /^\p{Ll}{3,}$/u.test(word));
}

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
