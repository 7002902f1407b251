/** Blocks of a form that nobody has filled in yet, below others that are: the weeks to come, with the same people under the same columns. */
import { fold } from '../words/text';
import type { MatrixShape } from './matrix-shape';

/** Somebody may have joined or left since. */
const SAME_PEOPLE = 0.7;

/** Tells of blocks without marks whether they are of the same form and the same people as one of those that have some. */
export function likeFilled(filled: readonly MatrixShape[]): (unfilled: MatrixShape) => boolean {
  const byForm = new Map<string, ReadonlySet<string>[]>();
  for (const shape of filled) {
    const form = formOf(shape);
    byForm.set(form, [...(byForm.get(form) ?? []), new Set(shape.people.map(({ name }) => fold(name)))]);
  }
  return (unfilled) => (byForm.get(formOf(unfilled)) ?? []).some((names) => areAmong(unfilled, names));
}

const formOf = ({ axis, nameColumns, days }: MatrixShape): string =>
  [axis.kind, nameColumns.join('+'), ...days.map(({ columns }) => columns.join('+'))].join();

const areAmong = ({ people }: MatrixShape, names: ReadonlySet<string>): boolean =>
  people.length > 0 && people.filter(({ name }) => names.has(fold(name))).length >= SAME_PEOPLE * people.length;
