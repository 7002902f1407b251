/** Blocks of a form that nobody has filled in yet, below others that are: the weeks to come, with the same people under the same columns. */
import { fold } from '../words/text';
import type { MatrixShape } from './matrix-shape';

/** Somebody may have joined or left since. */
const SAME_PEOPLE = 0.7;

/** @returns whether a block without marks is of the same form and the same people as one that has some */
export const isLikeFilled = (unfilled: MatrixShape, filled: readonly MatrixShape[]): boolean =>
  filled.some((shape) => haveSameColumns(unfilled, shape) && haveSamePeople(unfilled, shape));

const haveSameColumns = (one: MatrixShape, other: MatrixShape): boolean =>
  one.axis.kind === other.axis.kind &&
  one.nameColumns.join() === other.nameColumns.join() &&
  one.days.map(({ columns }) => columns.join('+')).join() === other.days.map(({ columns }) => columns.join('+')).join();

function haveSamePeople({ people }: MatrixShape, other: MatrixShape): boolean {
  const names = new Set(other.people.map(({ name }) => fold(name)));
  return people.length > 0 && people.filter(({ name }) => names.has(fold(name))).length >= SAME_PEOPLE * people.length;
}
