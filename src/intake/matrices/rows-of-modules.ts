/** Rows of one person that are those of modules or groups: "A | B | C" under "modul". Their letters are no marks. */
import { textAt, type Grid } from '../cells/grid';
import type { MatrixShape } from './matrix-shape';

/** What such rows are called together. */
const MODULES =
  /^((st|oznaka|ime|naziv) )?(modul[aie]?|sklop[ai]?|skupin[ae]|podskupina|faza|podrocje|predmet|aktivnost|dejavnost|delavnica|modules?|groups?|subjects?|activity|gruppen?)$/;

const FIRST = 'a';

/** The columns in which they are called so: by their heading, or by letters that run from A in the rows of everybody who has several. */
export function columnsOfModules(grid: Grid, { people, meanings, nameColumns }: MatrixShape): ReadonlySet<number> {
  const several = people.filter(({ more }) => more.length > 0);
  const areLetters = (column: number): boolean =>
    several.every(({ row, more }) =>
      [row, ...more].every((at, index) => textAt(grid, at, column).folded === letterAt(index)),
    );
  const own = meanings.filter(({ column }) => !nameColumns.includes(column));
  const found = own.filter(({ column, text }) => several.length > 0 && (MODULES.test(text) || areLetters(column)));
  return new Set(found.map(({ column }) => column));
}

const letterAt = (index: number): string => String.fromCharCode(FIRST.charCodeAt(0) + index);
