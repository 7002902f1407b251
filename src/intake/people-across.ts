/** Which columns of a matrix with days down are people: it is read from the side, where they are rows. */
import { blankAt, isTimeAt, textAt, type Grid } from './grid';
import type { MatrixShape } from './matrix-shape';
import { canBeName } from './name-words';

/**
 * Those under names that no vocabulary of headings knows, at least two; columns such as *Topic* are left out. A name that
 * heads columns elsewhere ("Rok") is somebody where nothing but the others' marks stands under it.
 */
export function peopleAcross(sideways: Grid, shape: MatrixShape): MatrixShape[] {
  const heads = (row: number): boolean =>
    shape.nameColumns.some((column) => (textAt(sideways, row, column).heading?.coverage ?? 0) >= 0.5);
  const clear = shape.people.filter(({ row }) => !heads(row));
  if (clear.length < 2) return [];
  const marks = marksOf(sideways, shape, clear);
  const people = shape.people.filter((person) => {
    if (!heads(person.row)) return true;
    const named = shape.nameColumns.some((column) => canBeName(textAt(sideways, person.row, column)));
    return named && [...marksOf(sideways, shape, [person])].every((mark) => marks.has(mark));
  });
  return people.length < 0.5 * shape.people.length ? [] : [{ ...shape, people }];
}

/** Texts as they are; of numbers only whether they can be hours or a tick, since everybody's differ. */
function marksOf(sideways: Grid, shape: MatrixShape, people: MatrixShape['people']): Set<string> {
  const marks = new Set<string>();
  for (const { row } of people) {
    for (const { columns } of shape.days) {
      for (const column of columns) {
        if (blankAt(sideways, row, column)) continue;
        const value = sideways.at(row, column);
        const isHours = typeof value === 'number' && value <= 24 && !isTimeAt(sideways, row, column);
        marks.add(isHours ? 'hours' : typeof value === 'string' ? textAt(sideways, row, column).folded : String(value));
      }
    }
  }
  return marks;
}
