/** The account of what stands around the marks of a matrix: its headings, its people, and the columns that are no days. */
import type { Claims } from '../cells/account';
import { isAnyText, textAt, type Grid } from '../cells/grid';
import { isTotalLabel } from '../people/names';
import type { IgnoreReason } from '../reading';
import type { Heading } from '../words/headings';
import type { MatrixShape } from './matrix-shape';

const COLUMN_REASONS: Readonly<Partial<Record<Heading, IgnoreReason>>> = {
  ordinal: 'ordinal', personId: 'personId', fatherName: 'fatherName', total: 'totals', presentCount: 'totals', absentCount: 'totals', percent: 'totals', hours: 'totals', overtime: 'totals', grade: 'totals', leave: 'totals', signature: 'signature', note: 'note',
}; // prettier-ignore

export const reasonOfHeading = (heading: Heading | null): IgnoreReason =>
  heading === null ? 'otherColumn' : (COLUMN_REASONS[heading] ?? 'otherColumn');

/** Between and behind the days stand their sums, unless a heading says that it is something else. */
function reasonBesideDays(grid: Grid, { headFirst, headLast }: MatrixShape, column: number): IgnoreReason {
  for (let row = headLast; row >= headFirst; row--) {
    const match = textAt(grid, row, column).heading;
    const why = match && match.coverage >= 0.5 ? COLUMN_REASONS[match.heading] : undefined;
    if (why !== undefined) return why;
  }
  return 'totals';
}

/** Names, headings and what stands beside the days of each person. */
export function claimAroundMarks(grid: Grid, shape: MatrixShape, claims: Claims): void {
  const { axis } = shape;
  for (const { column } of axis.days)
    for (let row = axis.firstRow; row <= axis.lastRow; row++) claims.read(row, column);
  const told = axis.week ? [...shape.nameColumns, axis.week.column] : shape.nameColumns;
  for (const { row } of shape.people) for (const column of told) claims.read(row, column);
  for (const { column, heading } of shape.meanings) {
    if (shape.nameColumns.includes(column)) continue;
    for (const { row, more } of shape.people) {
      for (const at of [row, ...more]) claims.ignore(at, column, reasonOfHeading(heading));
    }
  }
  const [firstDay = 0] = shape.days[0]?.columns ?? [];
  const ofDays = new Set(shape.days.flatMap(({ columns }) => columns));
  const isChoice = shape.days.some(({ kind }) => kind === 'choice');
  for (let column = firstDay; column <= Math.max(shape.lastColumn, ...ofDays); column++) {
    if (ofDays.has(column) && !isChoice) continue;
    const why = ofDays.has(column) ? 'otherColumn' : reasonBesideDays(grid, shape, column);
    for (const { row, more } of shape.people) for (const at of [row, ...more]) claims.ignore(at, column, why);
  }
  if (grid.transposed) claimSums(grid, shape, claims);
  for (const row of shape.nameless)
    for (let column = shape.firstColumn; column <= shape.lastColumn; column++)
      claims.ignore(row, column, 'withoutName');
  for (let row = shape.headFirst; row <= shape.headLast; row++)
    for (let column = shape.firstColumn; column <= shape.lastColumn; column++) claims.ignore(row, column, 'heading');
}

/** "Št. prisotnih" behind people across: below people down, the sheet's own rows say so. */
function claimSums(grid: Grid, { headLast, endRow, nameColumns, days }: MatrixShape, claims: Claims): void {
  for (let row = headLast + 1; row < endRow; row++) {
    if (!isAnyText(grid, row, nameColumns, isTotalLabel)) continue;
    for (const column of days.flatMap(({ columns }) => columns)) claims.ignore(row, column, 'totals');
  }
}
