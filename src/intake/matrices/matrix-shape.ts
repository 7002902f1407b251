/** Where a matrix stands: its days across, its people down, its heading rows, its end. */
import { columnMeanings, nameColumns, type ColumnMeaning } from '../tables/columns';
import type { AxisDay, DayAxis } from '../days/day-axis';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { withoutCaptionsOfGroups } from './captions-of-groups';
import { withoutCorner } from './corner-of-days';
import { columnsBeside, HEADING_REACH, nameHeadingBetween } from './starting-lower';
import { dividedDays, type DayColumns } from './divided-days';
import { withMeetingsTogether } from './meetings-at-times';
import { headsMeetingsOfDays } from './meetings-of-days';
import { blankAt, isAnyFilled, isBlankRow, textAt, type Grid } from '../cells/grid';
import { NAME_HEADINGS } from '../words/headings';
import { isMonth } from '../tables/captions';
import { findPeopleRows } from '../tables/people-rows';
import { namesInTwoRows } from './names-in-two-rows';
import { namesSomebody } from './somebody-below';
import { withFurtherRows, type MatrixPerson } from './rows-of-person';
import { withoutSums } from './rows-of-sums';

export interface MatrixShape {
  readonly axis: DayAxis;
  readonly days: readonly DayColumns[];
  readonly headFirst: number;
  readonly headLast: number;
  readonly meanings: readonly ColumnMeaning[];
  readonly nameColumns: readonly number[];
  /** True where a heading says which column holds the names. */
  readonly nameHeading: boolean;
  readonly people: readonly MatrixPerson[];
  readonly nameless: readonly number[];
  /** Exclusive. */
  readonly endRow: number;
  readonly firstColumn: number;
  /** Inclusive; columns up to the next block or the sheet's end. */
  readonly lastColumn: number;
}

const SAMPLE = 60;

/** The matrices that hang on the given axes; side-by-side blocks are parted where names stand between the days. */
export function findMatrixShapes(grid: Grid, axes: readonly DayAxis[]): MatrixShape[] {
  const shapes: MatrixShape[] = [];
  const columnsOf = columnsBeside(grid, axes);
  axes.forEach((axis, index) => {
    const parts = partsOf(grid, axis);
    const { left, right } = columnsOf(axis);
    parts.forEach((part, position) => {
      const first = position === 0 ? left : (parts[position - 1]?.days.at(-1)?.column ?? -1) + 1;
      const lastColumn = position === parts.length - 1 ? right : (parts[position + 1]?.labelStart ?? grid.columns) - 1;
      const next = axes
        .slice(index + 1)
        .find((other) => other.days.some(({ column }) => column >= first && column <= lastColumn));
      const endRow = next ? startOf(grid, next, axis.lastRow) : grid.rows;
      const headStart = index === 0 ? 0 : (axes[index - 1]?.lastRow ?? -1) + 1;
      shapes.push(
        shapeOf(
          grid,
          { ...axis, days: part.days },
          position === 0 ? first : part.labelStart,
          lastColumn,
          headStart,
          endRow,
        ),
      );
    });
  });
  return shapes;
}

/** The next block begins with its titles: rows above its heading that hold a text and no entry. */
function startOf(grid: Grid, axis: DayAxis, after: number): number {
  let row = axis.firstRow;
  while (
    row - 1 > after &&
    !isBlankRow(grid, row - 1) &&
    axis.days.every(({ column }) => blankAt(grid, row - 1, column)) &&
    isBlockTitle(grid, row - 1)
  )
    row--;
  return row;
}

/** A heading stands in it, or the month of the block. */
function isBlockTitle(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column++) {
    const facts = textAt(grid, row, column);
    if (isMonth(facts) || (facts.heading && facts.heading.coverage >= 0.6)) return true;
  }
  return false;
}

interface Part {
  readonly days: AxisDay[];
  labelStart: number;
}

function partsOf(grid: Grid, axis: DayAxis): Part[] {
  const parts: Part[] = [{ days: [], labelStart: 0 }];
  let before = -1;
  for (const day of axis.days) {
    const current = parts.at(-1);
    if (!current) break;
    const label = current.days.length === 0 ? null : nameHeadingBetween(grid, axis, before + 1, day.column - 1);
    if (label !== null) parts.push({ days: [day], labelStart: label });
    else current.days.push(day);
    before = day.column;
  }
  return parts.every(({ days }) => days.length >= 2) ? parts : [{ days: [...axis.days], labelStart: 0 }];
}

/** "Prisotnost" alone in its row is a title, not the heading of the names under it. @returns the first row below such rows */
function belowTitles(grid: Grid, from: number, axisRow: number): number {
  let first = from;
  for (let row = from; row < axisRow; row++) {
    const filled = Array.from({ length: grid.columns }, (_, column) => column).filter(
      (column) => !blankAt(grid, row, column),
    );
    const heading = filled[0] === undefined ? null : textAt(grid, row, filled[0]).heading;
    if (filled.length === 1 && !(heading && NAME_HEADINGS.includes(heading.heading))) first = row + 1;
  }
  return first;
}

function shapeOf(
  grid: Grid,
  axis: DayAxis,
  firstColumn: number,
  lastColumn: number,
  headStart: number,
  endRow: number,
): MatrixShape {
  const firstDay = axis.days[0]?.column ?? 0;
  const headFirst = Math.max(headStart, axis.firstRow - HEADING_REACH);
  const headLast = headingEnd(grid, axis, firstColumn, firstDay - 1, endRow);
  const meanings = columnMeanings(
    grid,
    belowTitles(grid, headFirst, axis.firstRow),
    headLast,
    firstColumn,
    firstDay - 1,
  );
  const sample = sampleRows(grid, headLast + 1, endRow);
  const { axis: dated, days } = withMeetingsTogether(grid, axis, dividedDays(grid, axis, headLast));
  const headed = namesBesideMarks(grid, meanings, sample, days);
  const bare = headed.length > 0 ? null : withoutCorner(grid, axis, meanings, sample);
  const names = bare === null ? headed : namesBesideMarks(grid, bare, sample, days);
  const nameHeading = meanings.some(
    ({ heading, coverage }) => heading !== null && NAME_HEADINGS.includes(heading) && coverage >= 0.3,
  );
  const idColumn = meanings.find(({ heading, coverage }) => heading === 'personId' && coverage >= 0.5)?.column;
  const codes = idColumn ?? codeColumn(grid, meanings, sample);
  const columns = names.length > 0 ? names : codes !== undefined && !nameHeading ? [codes] : [];
  const entryColumns = days.flatMap(({ columns: own }) => own);
  const labels = meanings.map(({ column }) => column);
  const found = findPeopleRows(grid, {
    nameColumns: columns,
    idsAsNames: names.length === 0,
    labelColumns: labels,
    entryColumns,
    ordinalColumn: ordinalColumn(grid, meanings, columns, sample),
    codeColumn: idColumn ?? null,
    firstRow: headLast + 1,
    endRow,
  });
  const rows = namesInTwoRows(grid, columns, entryColumns, found) ?? withFurtherRows(grid, columns, labels, found);
  return {
    axis: dated,
    days,
    headFirst,
    headLast,
    meanings,
    nameColumns: columns,
    nameHeading,
    ...rows,
    people: withoutSums(grid, rows.people, entryColumns),
    endRow: found.endRow,
    firstColumn,
    lastColumn,
  };
}

/** Names of another table ("hours in all" beside the days) have no marks; a form that nobody filled in has none either. */
function namesBesideMarks(
  grid: Grid,
  meanings: readonly ColumnMeaning[],
  sample: readonly number[],
  days: readonly DayColumns[],
): number[] {
  const marked = sample.filter((row) => days.some(({ columns }) => isAnyFilled(grid, row, columns)));
  const told = meanings.filter((meaning) => !isOfTeams(grid, meaning, sample));
  const telling = withoutCaptionsOfGroups(grid, told, marked);
  const names = nameColumns(grid, telling, marked);
  return names.length > 0 ? names : nameColumns(grid, telling, sample);
}

/** A team or two, which stand in row after row under no heading that is known, are nobody in it. */
function isOfTeams(grid: Grid, { column, heading }: ColumnMeaning, sample: readonly number[]): boolean {
  if (heading !== null || sample.length < 3) return false;
  const said = sample.map((row) => textAt(grid, row, column).folded).filter((word) => word !== '');
  return said.length > 0 && new Set(said).size <= Math.max(1, 0.2 * said.length);
}

/** People told by codes only: a column without a heading, filled throughout, no two alike. */
function codeColumn(grid: Grid, meanings: readonly ColumnMeaning[], sample: readonly number[]): number | undefined {
  return meanings.find(({ column, heading }) => {
    if (heading !== null || sample.length < 2) return false;
    const codes = sample.filter((row) => !blankAt(grid, row, column)).map((row) => String(grid.at(row, column)));
    return (
      codes.length >= 0.8 * sample.length &&
      new Set(codes).size === codes.length &&
      codes.every((code) => /^[\p{L}\d._-]{1,12}$/u.test(code)) &&
      sample.every((row) => completeDate(dayCellAt(grid, row, column)) === null)
    );
  })?.column;
}

export function sampleRows(grid: Grid, from: number, to: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < to && rows.length < SAMPLE; row++) if (!isBlankRow(grid, row)) rows.push(row);
  return rows;
}

/** A row below the days still belongs to the heading where it heads the columns of names, or divides the days; somebody's second row does neither. */
function headingEnd(grid: Grid, axis: DayAxis, firstColumn: number, lastColumn: number, endRow: number): number {
  let last = axis.lastRow;
  for (let row = axis.lastRow + 1; row <= Math.min(axis.lastRow + 2, endRow - 1); row++) {
    let headings = 0;
    let others = 0;
    let strange = 0;
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (blankAt(grid, row, column)) continue;
      const match = textAt(grid, row, column).heading;
      if (match === null || match.coverage < 0.4) strange++;
      // "Udeleženec" and "Mentor" under "Vrsta uporabnika" are what somebody is.
      const heads = match !== null && match.coverage >= 0.6 && !isUnderRole(grid, axis, column);
      if (heads && match.heading !== 'total' && match.heading !== 'presentCount') headings++;
      else others++;
    }
    if (
      (headings > 0 &&
        headings >= others &&
        (headings > 1 || namesIn(grid, axis, row, firstColumn, lastColumn)) &&
        !namesSomebody(grid, axis, row, firstColumn, lastColumn)) ||
      (headings + others === 0 && (last === row - 1 || isBlankRow(grid, row - 1)) && isSubheading(grid, axis, row)) ||
      // "Teden od | Teden do" beside what each day is divided into.
      (strange === 0 && isSubheading(grid, axis, row, 2)) ||
      headsMeetingsOfDays(grid, axis, row)
    )
      last = row;
  }
  return last;
}

function isUnderRole(grid: Grid, axis: DayAxis, column: number): boolean {
  for (let row = axis.firstRow; row <= axis.lastRow; row++) {
    const match = textAt(grid, row, column).heading;
    if (match?.heading === 'role' && match.coverage === 1) return true;
  }
  return false;
}

function namesIn(grid: Grid, axis: DayAxis, row: number, firstColumn: number, lastColumn: number): boolean {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const match = textAt(grid, row, column).heading;
    if (match && !isUnderRole(grid, axis, column) && NAME_HEADINGS.includes(match.heading)) return true;
  }
  return false;
}

/** In/out, AM/PM … under every day: so many columns each at least, of the last day the first. */
function isSubheading(grid: Grid, axis: DayAxis, row: number, columns = 1): boolean {
  const texts: string[] = [];
  const first = axis.days[0]?.column ?? 0;
  const last = axis.days.at(-1)?.column ?? 0;
  for (let column = first; column <= last; column++)
    if (!blankAt(grid, row, column)) texts.push(textAt(grid, row, column).folded);
  return (
    texts.length > columns * (axis.days.length - 1) &&
    new Set(texts).size <= 4 &&
    texts.every((text) => text !== '') &&
    new Set(texts).size < texts.length
  );
}

function ordinalColumn(
  grid: Grid,
  meanings: readonly ColumnMeaning[],
  names: readonly number[],
  sample: readonly number[],
): number | null {
  const headed = meanings.find(({ heading, coverage }) => heading === 'ordinal' && coverage >= 0.5);
  if (headed) return headed.column;
  for (const { column, heading } of meanings) {
    if (names.includes(column) || (heading !== null && heading !== 'personId')) continue;
    const numbers = sample
      .map((row) => grid.at(row, column))
      .filter((value): value is number => typeof value === 'number');
    const rising = numbers.filter((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1).length;
    if (numbers.length >= 3 && rising >= 0.8 * numbers.length) return column;
  }
  return null;
}
