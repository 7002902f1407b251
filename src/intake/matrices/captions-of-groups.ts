/** "SKUPINA A" merged over "Ana B.", "Rok D." …: which of the columns before the days are captions of groups, and not the names themselves. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isCalledAsPeople } from '../people/called-as-people';
import { isGroup } from '../people/groups-down';
import type { ColumnMeaning } from '../tables/columns';

/** A caption stands once for so many people at least. */
const FEWEST_OF_GROUP = 2;
/** So many of those under captions are called as people are; not every name is known. */
const CALLED_SHARE = 0.3;

/** Without columns of captions: nobody is called so, and beside each of them stand several names, no two alike. */
export function withoutCaptionsOfGroups(
  grid: Grid,
  meanings: readonly ColumnMeaning[],
  rows: readonly number[],
): readonly ColumnMeaning[] {
  const wordsIn = (column: number): string[] =>
    rows.filter((row) => !blankAt(grid, row, column)).map((row) => textAt(grid, row, column).folded);
  const isCaption = ({ column, heading }: ColumnMeaning, index: number): boolean => {
    const captions = heading === null ? wordsIn(column) : [];
    if (captions.length === 0 || captions.some((word) => isCalledAsPeople(word))) return false;
    // Under the name of a group stands somebody's; what stands under somebody's name says what they did.
    return meanings.slice(index + 1).some((other) => {
      const names = wordsIn(other.column);
      return (
        names.length >= FEWEST_OF_GROUP * captions.length &&
        new Set(names).size === names.length &&
        names.filter((word) => isCalledAsPeople(word) && !isGroup(word)).length >= CALLED_SHARE * names.length
      );
    });
  };
  return meanings.filter((meaning, index) => !isCaption(meaning, index));
}
