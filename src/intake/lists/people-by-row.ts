/** A list in whose every row stands somebody else, with what no day tells: born, entered, living where. Its dates are nobody's days of work. */
import { nameShare } from '../tables/columns';
import { writtenAt, type Grid } from '../cells/grid';
import { joinName } from '../people/names';
import type { Heading } from '../words/headings';
import { fold } from '../words/text';
import { filledRows } from './list-columns';
import { columnsOf, hasNameHeading, type ListShape } from './list-shape';

const PERSONAL: readonly Heading[] = [
  'birthDate', 'age', 'sex', 'emso', 'taxNumber', 'address', 'postcode', 'iban', 'phone', 'entry', 'exit', 'agreement', 'citizen',
  'permanentResident', 'labourStatus', 'education', 'insuredFrom', 'disability', 'migrant',
]; // prettier-ignore

/** Two people may share a name, but hardly more. */
const DIFFERENT = 0.9;
const FEWEST = 3;
/** Not every name looks like one. */
const NAMES = 0.6;

export function tellsOfPeople(grid: Grid, shape: ListShape): boolean {
  const [first, ...more] = shape.nameColumns;
  if (first === undefined || !hasNameHeading(shape) || columnsOf(shape, ...PERSONAL).length === 0) return false;
  const rows = filledRows(grid, shape, first);
  const names = rows.map((row) => fold(joinName([first, ...more].map((column) => writtenAt(grid, row, column)))));
  return (
    rows.length >= FEWEST && new Set(names).size >= DIFFERENT * names.length && nameShare(grid, first, rows) >= NAMES
  );
}
