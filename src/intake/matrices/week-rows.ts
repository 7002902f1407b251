/** Tables whose rows each tell their week, beside its days: "5. 10. 2020" before Monday … Friday, for several people or for one. */
import type { IsoDate } from '../../programme/units';
import type { Claims } from '../cells/account';
import { datesOfColumn } from '../days/date-column';
import { dateRangeIn } from '../days/date-range';
import type { DayAxis } from '../days/day-axis';
import { dayCellAt } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { readMatrix, type TableReading } from './matrix';
import { findMatrixShapes, type MatrixShape } from './matrix-shape';
import { numberedWeeks, readNumberedWeeks, weeksOverSums, type NumberedWeeks } from './numbered-weeks';
import { nameOrder } from '../people/name-order';
import { isTotalLabel } from '../people/names';
import { surelyCalled } from '../people/called';
import { isOfSomebody, personInRows } from '../people/person-label';
import type { IntakeQuestion } from '../reading';
import type { SheetContext } from '../sheet-context';
import { datesOfWeek } from '../days/week-axis';
import { hoursBeforeNote } from '../words/hours-before-note';

interface Weeks {
  readonly column: number;
  /** A day of the week of each row. */
  readonly byRow: ReadonlyMap<number, IsoDate>;
}

/** The same table as one for each week where its rows tell their weeks; else itself alone. */
export function matricesByWeek(grid: Grid, shape: MatrixShape, context: SheetContext): readonly MatrixShape[] {
  const weeks =
    shape.people.length === 0
      ? null
      : weeksOf(
          grid,
          shape,
          shape.people.map(({ row }) => row),
          context,
        );
  return weeks === null ? [shape] : byWeek(shape, weeks);
}

/** The weeks of one person, in one table or in one for each year; null where the sheet has other tables, or some with names. */
export function readWeeksOfOne(
  grid: Grid,
  axes: readonly DayAxis[],
  context: SheetContext,
  claims: Claims,
): TableReading[] | null {
  if (axes.some(({ kind }) => kind !== 'weekdays')) return null;
  const shapes = findMatrixShapes(grid, axes);
  const [first, ...others] = shapes;
  if (first === undefined || shapes.length > axes.length || !shapes.every(isOfNobody)) return null;
  const weeks = shapes.flatMap((shape) => {
    const below = rowsBelow(grid, shape);
    // Rates and other remarks stand under the last week.
    const filled = below.filter((row) => shape.axis.days.some(({ column }) => !blankAt(grid, row, column)));
    for (const rows of [below, filled]) {
      const told = weeksOf(grid, shape, rows, context);
      if (told !== null) return byWeek(ofRows(shape, rows), told);
    }
    return [];
  });
  const isTold = shapes.every((shape) => weeks.some(({ headLast }) => headLast === shape.headLast));
  const numbered = weeks.length === 0 && others.length === 0 ? weeksByNumber(grid, first, context) : null;
  if (!isTold && numbered === null) return null;
  const ofSheet = surelyCalled(context.called);
  const answered = context.answers[`person:${grid.name}`];
  const name = ofSheet ?? answered;
  const person =
    personInRows(grid, 0, first.headFirst, 0, grid.columns - 1, claims) ??
    (name === undefined ? null : { name, surname: '', givenName: '', at: grid.ref(0, 0) });
  const question: IntakeQuestion = {
    ...{ key: `person:${grid.name}`, sheet: grid.name, at: grid.ref(0, 0), kind: 'person' },
  };
  const tables =
    numbered === null
      ? weeks.map((week) => readMatrix(grid, week, [], context, claims))
      : [readNumberedWeeks(grid, ofRows(first, numbered.rows), numbered, context, claims)];
  return tables.map((table) => ({
    ...table,
    kind: 'person-month',
    people: person ? [{ ...person, order: person.order ?? nameOrder(person.name, ''), code: '' }] : [],
    // All rows of a week are of the same person.
    entries: table.entries.map((entry) => ({ ...entry, person: 0 })),
    blanks: table.blanks.map((blank) => ({ ...blank, person: 0 })),
    questions: person ? table.questions : [...table.questions, question],
  }));
}

/** Hours of weekdays that are nobody's are how long somebody is to work, unless they are summed up from week to week. */
function weeksByNumber(grid: Grid, shape: MatrixShape, context: SheetContext): NumberedWeeks | null {
  const below = rowsBelow(grid, shape);
  const isOfOne = isOfSomebody(grid, shape.axis.firstRow, context) || saysHours(grid, shape, below);
  return (isOfOne ? numberedWeeks(grid, shape, below) : null) ?? weeksOverSums(grid, shape);
}

/** No names beside the days; 1, 2, 3 … number the weeks. */
const isOfNobody = ({ people, nameHeading }: MatrixShape): boolean =>
  !nameHeading && people.every(({ name }, index) => name === String(index + 1));

/** "2 h – priprava gradiva" again and again: what somebody worked at, and no plan. */
function saysHours(grid: Grid, { axis }: MatrixShape, rows: readonly number[]): boolean {
  const texts = rows.flatMap((row) => axis.days.map(({ column }) => textAt(grid, row, column).text));
  const filled = texts.filter((text) => text !== '');
  return (
    filled.length >= FEWEST_HOURS &&
    filled.filter((text) => hoursBeforeNote(text) !== null).length >= 0.8 * filled.length
  );
}

const FEWEST_HOURS = 5;

/** Rows of weeks, each read as the row of a person. */
const ofRows = (shape: MatrixShape, rows: readonly number[]): MatrixShape => ({
  ...shape,
  nameless: [],
  people: rows.map((row) => ({ row, name: '', more: [] })),
});

/** The rows below the heading, to the first blank one or to the sums. */
function rowsBelow(grid: Grid, { axis, headLast, endRow }: MatrixShape): number[] {
  const left = axis.days[0]?.column ?? 0;
  const rows: number[] = [];
  for (let row = headLast + 1; row < endRow; row++) {
    const labels = Array.from({ length: left }, (_, column) => column).filter((column) => !blankAt(grid, row, column));
    if (labels.length === 0 || labels.some((column) => isTotalLabel(textAt(grid, row, column)))) break;
    rows.push(row);
  }
  return rows;
}

/** What the column left of the days says that tells a day in every row; null without such a column. */
function weeksOf(
  grid: Grid,
  { axis, meanings, nameColumns, headLast }: MatrixShape,
  rows: readonly number[],
  context: SheetContext,
): Weeks | null {
  if (axis.kind !== 'weekdays' || rows.length === 0) return null;
  for (const { column } of meanings) {
    // Bare numbers number the rows.
    if (nameColumns.includes(column) || rows.every((row) => isBareNumber(grid, row, column))) continue;
    const { byRow } = datesOfColumn(grid, column, null, rows, headLast, context);
    const weeks = new Map<number, IsoDate>();
    let last: IsoDate | null = null;
    for (const row of rows) {
      // A week that stands once over several people goes for all of them.
      last = blankAt(grid, row, column)
        ? last
        : (byRow.get(row)?.date ?? dateRangeIn(textAt(grid, row, column).text)?.from ?? null);
      if (last !== null && datesOfWeek(axis, last) !== null) weeks.set(row, last);
    }
    if (weeks.size === rows.length) return { column, byRow: weeks };
  }
  return null;
}

const isBareNumber = (grid: Grid, row: number, column: number): boolean =>
  blankAt(grid, row, column) || dayCellAt(grid, row, column)?.kind === 'number';

function byWeek(shape: MatrixShape, { column, byRow }: Weeks): MatrixShape[] {
  return [...new Set(byRow.values())].map((day) => ({
    ...shape,
    axis: { ...shape.axis, week: { day, column } },
    people: shape.people.filter(({ row }) => byRow.get(row) === day),
  }));
}
