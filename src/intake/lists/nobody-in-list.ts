/** Lists in whose column of names nobody stands: months, labels of a form, ticks. */
import { textAt, type Grid } from '../cells/grid';
import { isNamedAsMonth } from '../people/name-words';
import { isMonth } from '../tables/captions';
import type { PeopleRows } from '../tables/people-rows';
import { CROSSES, TICKS } from '../words/mark-words';
import { labelsIn } from './form-labels';
import type { ListShape } from './list-shape';

/** So many labels are a form; so many rows show it. */
const FEWEST_LABELS = 4;
const LOOKED_AT = 200;

/** "Januar" in every row is the name of a month, and "Urlaub", "Arbeitszeit" below "Name, Vorname:" are labels of one person's form. */
export function tellsNobody(grid: Grid, { nameColumns, idsAsNames }: ListShape, { rows }: PeopleRows): boolean {
  if (idsAsNames === true) return false;
  const areMonths = rows.every(({ row }) =>
    nameColumns.some((column) => {
      const facts = textAt(grid, row, column);
      return isMonth(facts) && !isNamedAsMonth(facts);
    }),
  );
  const shown = rows.slice(0, LOOKED_AT);
  const areLabels =
    new Set(shown.map(({ name }) => name)).size >= FEWEST_LABELS &&
    labelsIn(grid, shown, nameColumns) >= 0.5 * shown.length;
  // "Kdo je bil?" over ticks: their names stand below it, each over a column.
  const areTicks = rows.filter(({ name }) => TICKS.has(name) || CROSSES.has(name)).length >= 0.5 * rows.length;
  return areMonths || areLabels || areTicks;
}
