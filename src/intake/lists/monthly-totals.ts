/** Reads sums by person: days present, hours, months beside each other. Nothing in them is a day. */
import type { Claims } from '../cells/account';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { saysHours } from '../cells/measured-time';
import { saysSeveralMonths } from '../days/two-months';
import { blankAt, isAnyFilled, textAt, type Grid } from '../cells/grid';
import { withoutPairs } from '../people/everybody';
import { areGroups } from '../people/groups-down';
import type { Heading } from '../words/headings';
import { labelsIn } from './form-labels';
import { areOfMonths } from './list-hours';
import { columnsOf, hasNameHeading, type ListShape } from './list-shape';
import { areOfContract } from './times-of-contract';
import { reasonOfHeading } from '../matrices/around-marks';
import type { TableReading } from '../matrices/matrix';
import { findPeopleRows } from '../tables/people-rows';
import type { ColumnMeaning } from '../tables/columns';
import { PeopleIndex, personAt } from '../tables/people-index';
import { saysAverage } from '../words/averages';
import { isMeasuredOfPeople } from '../words/measured-of-people';
import { saysProgress } from '../words/task-words';
import { fold } from '../words/text';

const SUMS: readonly Heading[] = ['presentCount', 'absentCount', 'hours', 'overtime', 'leave', 'percent', 'total'];
const TELLING: readonly Heading[] = ['presentCount', 'absentCount', 'hours', 'percent'];
const SAMPLE = 40;
/** What is more is counted of many people at once. */
const HOURS_OF_YEAR = 8784;
/** So large a share of labels has a form. */
const FORM = 0.4;

/** Null where no column of sums stands beside the names, or the list is about money. */
export function readMonthlyTotals(grid: Grid, told: ListShape, claims: Claims): TableReading | null {
  const found = withLeaders(grid, told);
  const [id] = columnsOf(found, 'personId');
  // What only looks like names beside the numbers of people is where they work.
  const isNamed = found.nameColumns.length > 0 && (id === undefined || hasNameHeading(found));
  const shape = isNamed || id === undefined ? found : { ...found, nameColumns: [id] };
  if (shape.nameColumns.length === 0 || hasDays(grid, shape)) return null;
  if (areOfContract(grid, shape)) return null;
  const sums = shape.meanings
    .filter(
      ({ column, heading, coverage }) =>
        ((heading !== null && SUMS.includes(heading) && coverage >= 0.4) || isMonth(grid, shape.headingRow, column)) &&
        isNumeric(grid, shape, column),
    )
    .map(({ column }) => column);
  // "Attendance: 61" is a share or a count, "Marks: 61" are points.
  const counted = columnsOf(shape, 'status').filter(
    (column) => isNumeric(grid, shape, column) && isCounted(grid, shape, column) && !isOfPoints(shape, column),
  );
  // "Days: 8" beside a name is how many; elsewhere the word heads weekdays.
  counted.push(
    ...columnsOf(shape, 'weekday').filter((column) => isNumeric(grid, shape, column) && isOfDays(shape, column)),
  );
  sums.push(...counted);
  const leave = columnsOf(shape, 'leave').filter((column) => sums.includes(column)).length;
  const telling =
    counted.length +
    columnsOf(shape, ...TELLING).filter((column) => sums.includes(column)).length +
    shape.meanings.filter(({ column, text }) => sums.includes(column) && saysAverage(text)).length +
    (leave >= 2 ? 1 : 0) +
    sums.filter((column) => isMonth(grid, shape.headingRow, column)).length / 2;
  const money = shape.meanings.filter(({ heading, coverage }) => heading === 'grade' && coverage >= 0.5).length;
  // A budget has months beside each other, too: without a heading of names nobody stands there.
  if (telling < 1 || money >= 2 || (!hasNameHeading(shape) && isNamed && columnsOf(shape, ...TELLING).length === 0))
    return null;
  if ((!isNamed && isOfStudy(shape)) || (!hasNameHeading(shape) && headsProgress(grid, shape))) return null;
  const people = findPeopleRows(grid, {
    nameColumns: shape.nameColumns,
    idsAsNames: !isNamed,
    labelColumns: shape.meanings.map(({ column }) => column).slice(0, Math.max(...shape.nameColumns) + 1),
    entryColumns: sums,
    ordinalColumn: columnsOf(shape, 'ordinal')[0] ?? null,
    firstRow: shape.firstRow,
    endRow: shape.endRow,
  });
  const names = people.rows.map(({ name }) => name);
  // Whoever is told by a number has a row for each month.
  const tellsMonths = !isNamed && columnsOf(shape, 'month').length > 0;
  if (
    names.length === 0 ||
    (!hasNameHeading(shape) &&
      // A single word that nothing heads is a label more likely than somebody.
      ((isNamed && names.length === 1) ||
        (isRepeating(names) && !tellsMonths) ||
        areGroups(names) ||
        (isNamed && areWords(names))))
  )
    return null;
  if (isNamed && isBesideForm(grid, people.rows, shape.nameColumns, sums)) return null;
  // A row by month or week and person has everybody several times, and numbers nobody.
  const isByMonth =
    columnsOf(shape, 'month').length > 0 ||
    (isRepeating(names) && columnsOf(shape, 'ordinal', 'personId').length === 0);
  const index = new PeopleIndex();
  const own = withoutPairs(people.rows, (text) => grid.cache.text(text));
  for (const { row, name } of own) {
    index.indexOf(grid, shape, row, name);
    for (const { column, heading } of shape.meanings) {
      if (sums.includes(column) || shape.nameColumns.includes(column)) claims.read(row, column);
      else claims.ignore(row, column, reasonOfHeading(heading));
    }
  }
  const lowest = lowestHeading(grid, shape, sums, own[0]?.row ?? shape.headingRow);
  for (let row = shape.headingRow; row <= lowest; row++)
    for (const { column } of shape.meanings) claims.ignore(row, column, 'heading');
  return {
    kind: 'monthly-totals', headerRow: grid.place(lowest, 0).row, people: isByMonth ? index.list : own.map(({ row, name }) => personAt(grid, shape, row, name)),
    days: [], entries: [], blanks: [], participants: [], weekdayDoubts: [], headingDoubts: [], questions: [],
  }; // prettier-ignore
}

/** "januar | februar" over "skup. | indiv.": words over all figures, before the first of the people, head them, too. */
function lowestHeading(
  grid: Grid,
  { headingRow, nameColumns }: ListShape,
  sums: readonly number[],
  end: number,
): number {
  let row = headingRow;
  const first = Math.min(...sums);
  const last = Math.max(...sums);
  const columns = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const heads = (at: number): boolean =>
    nameColumns.every((column) => blankAt(grid, at, column)) &&
    columns.filter((column) => /\p{L}/u.test(textAt(grid, at, column).text)).length > 0.5 * columns.length &&
    columns.every((column) => typeof grid.at(at, column) !== 'number');
  while (row + 1 < end && heads(row + 1)) row++;
  return row;
}

/** "Mentor / mentorica" alone beside two months or more: the hours are of those who lead. */
function withLeaders(grid: Grid, shape: ListShape): ListShape {
  const [staff, ...others] = columnsOf(shape, 'staff');
  const months = shape.meanings.filter(
    ({ column }) => isMonth(grid, shape.headingRow, column) && isNumeric(grid, shape, column),
  );
  // Beside what is led, "Izvajalec" tells only whose it is.
  const isFirst = shape.meanings.every(
    ({ column, heading, text }) =>
      text === '' || column >= (staff ?? 0) || heading === 'ordinal' || heading === 'personId',
  );
  if (hasNameHeading(shape) || staff === undefined || others.length > 0 || months.length < 2 || !isFirst) return shape;
  const meanings = shape.meanings.map((each): ColumnMeaning =>
    each.column === staff ? { ...each, heading: 'name', coverage: 1 } : each,
  );
  return { ...shape, meanings, nameColumns: [staff] };
}

/** Labels of a form stand where names would, and sums beside few of them: those of somebody's pay. */
function isBesideForm(
  grid: Grid,
  rows: readonly { readonly row: number }[],
  names: readonly number[],
  sums: readonly number[],
): boolean {
  const summed = rows.filter(({ row }) => isAnyFilled(grid, row, sums));
  return summed.length < 0.5 * rows.length && labelsIn(grid, rows, names) > FORM * rows.length;
}

/** "ID | Age | Body mass index | Hours of absence": a row for each absence, and nobody to whom its numbers lead. */
const isOfStudy = ({ meanings }: ListShape): boolean =>
  meanings.filter(({ text }) => isMeasuredOfPeople(text)).length >= MEASURED_OF_STUDY;

const MEASURED_OF_STUDY = 3;

/** "Ure | Napredek", perhaps over "Dejansko | Načrt": of pieces of work. People make progress, too: then something heads their names. */
const headsProgress = (grid: Grid, { headingRow }: ListShape): boolean =>
  [headingRow - 1, headingRow].some(
    (row) =>
      row >= 0 &&
      Array.from({ length: grid.columns }, (_, column) => column).some((column) =>
        saysProgress(textAt(grid, row, column).folded),
      ),
  );

const isOfDays = ({ meanings }: ListShape, column: number): boolean =>
  meanings.some(
    (meaning) => meaning.column === column && /^(dni|dnevi|days|tage|jours|dias|giorni)$/.test(meaning.text),
  );

/** Sums by person have a row for each; without a heading of names, what stands again and again are tasks or places. */
const isRepeating = (names: readonly string[]): boolean => new Set(names.map(fold)).size < 0.8 * names.length;

/** Departments, months, kinds of work have one word; of people most have two. */
const areWords = (names: readonly string[]): boolean =>
  names.filter((name) => name.includes(' ')).length < 0.5 * names.length;

/** Rows that each have a day are no sums, unless it is the day on which the hours of a month were summed up. */
function hasDays(grid: Grid, shape: ListShape): boolean {
  if (columnsOf(shape, 'hours').some((column) => areOfMonths(grid, shape, column))) return false;
  return columnsOf(shape, 'date').some((column) => {
    const cells = Array.from({ length: Math.min(shape.endRow - shape.firstRow, SAMPLE) }, (_, step) =>
      dayCellAt(grid, shape.firstRow + step, column),
    ).filter((cell) => cell !== null);
    return cells.length > 0 && cells.every((cell) => completeDate(cell) !== null);
  });
}

function isMonth(grid: Grid, row: number, column: number): boolean {
  const cell = dayCellAt(grid, row, column);
  if (cell?.kind === 'serial') return cell.monthOnly;
  const { day, text } = textAt(grid, row, column);
  return (day !== null && day.months !== 0 && day.day === null && day.rest === '') || saysSeveralMonths(text);
}

const isCounted = (grid: Grid, shape: ListShape, column: number): boolean =>
  Array.from({ length: Math.min(shape.endRow - shape.firstRow, SAMPLE) }, (_, step) =>
    grid.at(shape.firstRow + step, column),
  ).some((value) => typeof value === 'number' && value > 1);

function isNumeric(grid: Grid, shape: ListShape, column: number): boolean {
  let filled = 0;
  let numbers = 0;
  for (let row = shape.firstRow; row < Math.min(shape.endRow, shape.firstRow + SAMPLE); row++) {
    if (blankAt(grid, row, column)) continue;
    filled++;
    const value = grid.at(row, column);
    if (
      (typeof value === 'number' && value <= HOURS_OF_YEAR) ||
      /^\d+([.,:]\d+){0,2}\s?(%|min)?$/i.test(textAt(grid, row, column).text) ||
      saysHours(textAt(grid, row, column).text)
    )
      numbers++;
  }
  return numbers > 0 && numbers >= 0.5 * filled;
}

const isOfPoints = ({ meanings }: ListShape, at: number): boolean =>
  meanings.some(({ column, text }) => column === at && /^marks?$/.test(text));
