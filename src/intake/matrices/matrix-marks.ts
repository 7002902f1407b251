/** What the marks of a matrix mean: what legends say, then what the headings over and beside its days say of its numbers. */
import { countedMarks } from './counted-marks';
import { textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { speaksOfHours, titlesAbsences } from '../cells/language';
import { CROSSES, TICKS } from '../words/mark-words';
import type { Explained, MarkCount, MarkReader } from '../marks/mark-context';
import { markReader } from '../marks/marks';
import { areMinutes } from './minutes-by-total';
import type { MatrixShape } from './matrix-shape';
import { saysMoments } from '../marks/moments-as-marks';
import { numbersAmongMarks } from '../marks/numbers-among-marks';
import { lookedAtOnce } from '../cells/rows-above';
import type { SheetContext } from '../sheet-context';
import { fold, tidy } from '../words/text';

/** Titles stand at the left. */
const TITLE_COLUMNS = 6;

/** What nothing else explains, the sums beside the days may. */
export function marksOf(
  grid: Grid,
  shape: MatrixShape,
  counts: readonly MarkCount[],
  legend: readonly Explained[],
  context: SheetContext,
): MarkReader {
  const known = {
    defaultsHold: context.defaultsHold,
    faltaLanguage: context.faltaLanguage,
    numbersArePoints: isHeaded('grade', grid, shape),
    numbersAreHours: isHeaded('hours', grid, shape) || saysHoursOfEach(grid, shape),
    numbersAreMinutes: areMinutes(grid, shape),
    hoursAreSaid: speaksOfHours(fold(grid.title)) || hoursSaid(grid, shape.headLast).length > 0,
    momentsAreSaid: momentsSaid(grid, grid.rows - 1).length > 0,
  };
  const areHours = known.numbersAreHours || known.hoursAreSaid || known.numbersArePoints;
  const ticks = standsUnderAbsences(grid, shape) ? ticksIn(counts) : [];
  const legends = [legend, ...context.legends, areHours ? [] : numbersAmongMarks(counts), ticks];
  const marks = markReader(counts, { ...known, legends });
  // A zero of hours may be a day off just as well as an absence.
  const open = counts.flatMap(({ value, isTime }) =>
    value === 0 || (typeof value === 'string' && marks(value, isTime).kind === 'unclear') ? [String(value)] : [],
  );
  const counted = countedMarks(grid, shape, open);
  return counted.length === 0 ? marks : markReader(counts, { ...known, legends: [...legends, counted] });
}

/** A title over the days speaks of absences, not of who was there. */
const standsUnderAbsences = (grid: Grid, { axis }: MatrixShape): boolean =>
  titlesAbsences(fold(grid.title)) || absencesTitled(grid, axis.firstRow).some((row) => row < axis.firstRow);

const absencesTitled = lookedAtOnce((grid, row) => {
  for (let column = 0; column < Math.min(grid.columns, TITLE_COLUMNS); column++)
    if (titlesAbsences(textAt(grid, row, column).folded)) return [row];
  return [];
});

/** There, a tick may say that somebody was away: it is asked. */
const ticksIn = (counts: readonly MarkCount[]): Explained[] =>
  counts.flatMap(({ value }) =>
    value === 1 || (typeof value === 'string' && (TICKS.has(tidy(value)) || CROSSES.has(tidy(value))))
      ? [{ mark: String(value), meaning: 'unclear' }]
      : [],
  );

/** Whether a heading of that meaning ("points", "hours in all") stands beside the days. */
const isHeaded = (meaning: Heading, grid: Grid, { headLast, firstColumn, lastColumn }: MatrixShape): boolean =>
  measuresInRows(grid, headLast).some(
    ({ row, column, heading }) =>
      heading === meaning && row <= headLast && column >= firstColumn && column <= lastColumn,
  );

/** "Ure" between everybody's name and their days: under the names, where these stand across. */
const saysHoursOfEach = (grid: Grid, { people, axis }: MatrixShape): boolean => {
  const first = Math.min(...axis.days.map(({ column }) => column));
  return people.every(({ row }) =>
    Array.from({ length: first }, (_, column) => textAt(grid, row, column).heading).some(
      (match) => match?.heading === 'hours' && match.coverage >= 0.5,
    ),
  );
};

/** The rows with words of hours in them: "Person hours for project 4:". */
const hoursSaid = lookedAtOnce((grid, row) => {
  for (let column = 0; column < grid.columns; column++) {
    const value = grid.at(row, column);
    if (typeof value === 'string' && value !== '' && speaksOfHours(grid.cache.text(value).folded)) return [row];
  }
  return [];
});

/** Letters of the shortest words that say so: "Ura = čas odhoda". */
const SHORTEST = 12;

/** The rows with words that say of the marks that they are when somebody came or left: "Vpiše se ura odhoda". */
const momentsSaid = lookedAtOnce((grid, row) => {
  for (let column = 0; column < grid.columns; column++) {
    const value = grid.at(row, column);
    if (typeof value !== 'string' || value.length < SHORTEST || !/od|pri|pre/i.test(value)) continue;
    if (saysMoments(grid.cache.text(value).folded)) return [row];
  }
  return [];
});

const measuresInRows = lookedAtOnce((grid, row) => {
  const found: { readonly row: number; readonly column: number; readonly heading: Heading }[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const value = grid.at(row, column);
    const match = typeof value === 'string' && value !== '' ? grid.cache.text(value).heading : null;
    if (match && match.coverage >= 0.5 && (match.heading === 'grade' || match.heading === 'hours'))
      found.push({ row, column, heading: match.heading });
  }
  return found;
});
