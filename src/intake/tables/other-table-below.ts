/** Where a second table about the same people begins, below the first: "Ime in priimek | Znesek", "Name | Phone". */
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { NAME_HEADINGS, type Heading } from '../words/headings';
import { isMoney } from '../words/money-words';

interface TableAbove {
  readonly nameColumns: readonly number[];
  readonly entryColumns: readonly number[];
  readonly firstRow: number;
}

/** What is said of people beside their attendance. "Prisotna" over the women and "Prisoten" over the men say the same. */
const OF_PEOPLE: readonly Heading[] = ['phone', 'email', 'address', 'town', 'postcode', 'birthDate', 'age', 'sex', 'iban', 'taxNumber', 'emso', 'personId', 'note']; // prettier-ignore

const tellsOther = ({ folded, heading }: TextFacts): boolean =>
  isMoney(folded) || (heading !== null && heading.coverage >= 0.5 && OF_PEOPLE.includes(heading.heading));

/** What Excel writes over the columns of a table until somebody names them. */
const UNNAMED =
  /^(stolpec|column|spalte|stupac|kolona|colonne|columna|coluna|colonna|kolumna|sloupec|stlpec|oszlop|coloana|kolom|столбец) ?\d+$/;

/** So many rows may head a table. */
const HEADING_ROWS = 3;

/**
 * All columns of names are headed again, and what stands in the columns of the days is no heading of theirs: amounts and
 * numbers below it are no marks. The same heading again goes over the people of the next page.
 */
export function headsOtherTable(grid: Grid, row: number, { nameColumns, entryColumns, firstRow }: TableAbove): boolean {
  if (nameColumns.every((column) => UNNAMED.test(textAt(grid, row, column).folded))) return true;
  const isHeading = nameColumns.every((column) => {
    const match = textAt(grid, row, column).heading;
    return match !== null && match.coverage >= 0.6 && NAME_HEADINGS.includes(match.heading);
  });
  const above = Array.from({ length: HEADING_ROWS }, (_, step) => firstRow - 1 - step).filter((at) => at >= 0);
  const isNew = (column: number): boolean =>
    tellsOther(textAt(grid, row, column)) &&
    above.every((at) => writtenAt(grid, at, column) !== writtenAt(grid, row, column));
  if (!isHeading) return headsElsewhere(grid, row, isNew);
  const filled = entryColumns.filter((column) => !blankAt(grid, row, column));
  return filled.length > 0 && filled.every(isNew);
}

const isOf = (headings: readonly Heading[], { heading }: TextFacts): boolean =>
  heading !== null && heading.coverage >= 0.6 && headings.includes(heading.heading);

/** "Surname | First name | Amount" in the columns of numbers and names: a table without some columns of the one above begins further left. */
function headsElsewhere(grid: Grid, row: number, isNew: (column: number) => boolean): boolean {
  const filled = Array.from({ length: grid.columns }, (_, column) => column).filter(
    (column) => !blankAt(grid, row, column),
  );
  const others = filled.filter((column) => !isOf([...NAME_HEADINGS, 'ordinal'], textAt(grid, row, column)));
  const namesWhom = filled.some((column) => isOf(NAME_HEADINGS, textAt(grid, row, column)));
  return namesWhom && others.length > 0 && others.every(isNew);
}
