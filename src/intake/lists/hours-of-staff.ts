/** "Ure predavateljev" over "Datum | Predavatelj | Od | Do": the people whose hours are listed are those who teach. */
import type { Grid } from '../cells/grid';
import { speaksOfPlans } from '../cells/language';
import { linesAbove } from '../cells/lines-above';
import { nameShare, type ColumnMeaning } from '../tables/columns';
import { NAME_HEADINGS } from '../words/headings';
import { fold } from '../words/text';

const STAFF =
  '(predavatelj|ucitelj|profesor|mentor|izvajalc|izvajalk|trener|instruktor|tutor|strokovnih (delavc|sodelavc)|strokovni (delavc|sodelavc))\\p{L}*';
const HOURS = '(pedagoske |opravljene |delovne |izvedene )?(ure?|delo)';
/** Both beside each other, whichever stands first. */
const HOURS_OF_STAFF = new RegExp(`(^| )(${HOURS} ${STAFF}|${STAFF} ${HOURS})( |$)`, 'u');

/** So many of the cells below are names. */
const SHARE = 0.8;

/**
 * The columns as they are headed; where the sheet's name or a title speaks of hours of staff and nobody else is named in its
 * rows, who is staff in them is whose hours they are. A timetable names those who teach as well: nobody's hours are in it.
 */
export function withStaffAsPeople(
  grid: Grid,
  meanings: readonly ColumnMeaning[],
  sample: readonly number[],
): readonly ColumnMeaning[] {
  const [staff, ...others] = meanings.filter(({ heading, coverage }) => heading === 'staff' && coverage >= 0.5);
  if (staff === undefined || others.length > 0) return meanings;
  if (meanings.some(({ heading, coverage }) => heading !== null && NAME_HEADINGS.includes(heading) && coverage >= 0.3))
    return meanings;
  const titles = [fold(grid.title), fold(grid.name.replaceAll('_', ' ')), ...linesAbove(grid)];
  const isTold = titles.some((title) => HOURS_OF_STAFF.test(title)) && !titles.some((title) => speaksOfPlans(title));
  if (!isTold || nameShare(grid, staff.column, sample) < SHARE) return meanings;
  return meanings.map((meaning) =>
    meaning === staff ? { ...meaning, heading: 'name' as const, coverage: 1 } : meaning,
  );
}
