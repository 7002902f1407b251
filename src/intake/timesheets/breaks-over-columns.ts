/** Times under a heading of breaks: "Odmor 1" over "Od | Do" beside "Prihod | Odhod". From then to then somebody rested. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import type { ColumnMeaning } from '../tables/columns';

const TIMES: readonly (Heading | null)[] = ['timeIn', 'timeOut', 'entry', 'exit'];

/** The columns below such headings as those of breaks, unless all times of the day stand there. */
export function withBreaks(
  grid: Grid,
  headingRow: number,
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  const resting = new Set(
    meanings
      .filter(({ column, heading }) => TIMES.includes(heading) && isUnderBreak(grid, headingRow, column))
      .map(({ column }) => column),
  );
  const isWork = ({ column, heading }: ColumnMeaning): boolean =>
    (heading === 'timeIn' || heading === 'timeOut') && !resting.has(column);
  if (resting.size === 0 || !meanings.some(isWork)) return meanings;
  return meanings.map((meaning) => (resting.has(meaning.column) ? { ...meaning, heading: 'break' } : meaning));
}

function isUnderBreak(grid: Grid, headingRow: number, column: number): boolean {
  if (headingRow < 1) return false;
  let at = column;
  // What is written over several columns stands over the first.
  while (at > 0 && blankAt(grid, headingRow - 1, at) && !blankAt(grid, headingRow, at)) at--;
  const { heading } = textAt(grid, headingRow - 1, at);
  return heading?.heading === 'break' && heading.coverage >= 0.5;
}
