/** Columns beside days, under headings that nobody knows: people only where something tells so – prices, temperatures and fridges stand there, too. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { speaksOfHours } from '../cells/language';
import { isCalledAsPeople } from '../people/called-as-people';
import { listsTasks } from '../days/work-of-people';
import { CROSSES, meaningOfWord, TICKS } from '../words/mark-words';
import { isPlaceOfWork } from '../words/places-of-work';
import { isStateOfTask } from '../words/task-words';
import { fold } from '../words/text';
import { comeAsPeople } from './coming-and-leaving';
import type { MatrixShape } from './matrix-shape';

/** So many of the columns are called as people are, or so many cells say whether somebody was there. */
const CALLED_SHARE = 0.3;
const MARKED_SHARE = 0.3;

/** @param sideways the sheet with rows and columns changed */
export const areToldPeople = (sideways: Grid, shape: MatrixShape): boolean =>
  areCalledSo(shape) ||
  (areMarked(sideways, shape) && !areOfTasks(sideways, shape)) ||
  comeAsPeople(sideways, shape) ||
  isTitledByHours(sideways, shape);

/** "Nujno | Opravljeno", "Kuhinja | Vrt" beside tasks say how these stand, or where they are done. */
const areOfTasks = (sideways: Grid, { axis, people }: MatrixShape): boolean =>
  listsTasks(sideways, axis) && people.some(({ name }) => isStateOfTask(fold(name)) || isPlaceOfWork(fold(name)));

const areCalledSo = ({ people }: MatrixShape): boolean =>
  people.filter(({ name }) => isCalledAsPeople(fold(name))).length >= CALLED_SHARE * people.length;

function areMarked(sideways: Grid, { people, days }: MatrixShape): boolean {
  let filled = 0;
  let telling = 0;
  for (const { row } of people) {
    for (const column of days.flatMap(({ columns }) => columns)) {
      if (blankAt(sideways, row, column)) continue;
      filled++;
      if (isMark(sideways, row, column)) telling++;
    }
  }
  return filled === 0 || telling >= MARKED_SHARE * filled;
}

function isMark(sideways: Grid, row: number, column: number): boolean {
  const value = sideways.at(row, column);
  if (typeof value === 'boolean' || value === 0 || value === 1) return true;
  if (typeof value === 'number') return false;
  const { text, folded } = textAt(sideways, row, column);
  return text.length === 1 || TICKS.has(text) || CROSSES.has(text) || meaningOfWord(folded) !== null;
}

/** "Stundenzettel" in a row above the headings. */
function isTitledByHours(sideways: Grid, { nameColumns }: MatrixShape): boolean {
  const headings = Math.min(...nameColumns);
  for (let column = 0; column < headings; column++)
    for (let row = 0; row < sideways.rows; row++) if (speaksOfHours(textAt(sideways, row, column).folded)) return true;
  return false;
}
