/** Copied from a document: the surname in the row of the marks, the given name alone in the row below it. Both are one person. */
import { isAnyFilled, textAt, type Grid } from '../cells/grid';
import type { PeopleRows } from '../tables/people-rows';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import type { MatrixPerson } from './rows-of-person';

/** Two people of whom one never came look the same. */
const FEWEST = 3;
/** So many of the words below, or of those above them, are surely given names; whose are not, are foreign ones. */
const GIVEN_SHARE = 0.5;

const ONE_WORD = /^\p{Lu}[\p{L}'’-]+$/u;

const HEADED = /^(in|and|und|i) (ime|priimek|given name|surname|vorname|nachname)$/i;

/** Null unless under every name with marks one without any follows, and given names stand in one of both rows. */
export function namesInTwoRows(
  grid: Grid,
  nameColumns: readonly number[],
  entryColumns: readonly number[],
  { rows: all, nameless }: PeopleRows,
): { people: MatrixPerson[]; nameless: readonly number[] } | null {
  const [column, ...others] = nameColumns;
  const isMarked = (row: number): boolean => isAnyFilled(grid, row, entryColumns);
  // "Priimek" over "in ime" heads both rows.
  const isHeading = ({ row, name }: { row: number; name: string }): boolean => HEADED.test(name) && !isMarked(row);
  const rows = all.filter((each) => !isHeading(each));
  if (column === undefined || others.length > 0 || rows.length < 2 * FEWEST || rows.length % 2 !== 0) return null;
  const pairs = rows.flatMap((upper, index) => {
    const lower = rows[index + 1];
    return index % 2 === 0 && lower !== undefined ? [{ upper, lower }] : [];
  });
  const isPair = ({ upper, lower }: (typeof pairs)[number]): boolean =>
    lower.row === upper.row + 1 &&
    isMarked(upper.row) &&
    !isMarked(lower.row) &&
    [upper, lower].every(({ name }) => ONE_WORD.test(name));
  if (!pairs.every(isPair)) return null;
  const given = (row: number): boolean => {
    const { folded } = textAt(grid, row, column);
    return isGivenName(folded) || mayBeGivenName(folded);
  };
  const share = (part: 'upper' | 'lower'): number =>
    pairs.filter((pair) => given(pair[part].row)).length / pairs.length;
  // Where both are given names, every other of them may never have come.
  const shares = [share('upper'), share('lower')].filter((each) => each >= GIVEN_SHARE);
  if (shares.length !== 1) return null;
  const people = pairs.map(({ upper, lower }): MatrixPerson => ({
    row: upper.row,
    name: `${upper.name} ${lower.name}`,
    more: [lower.row],
  }));
  return { people, nameless };
}
