/** Rows that prove nobody's coming, nor that nobody came: the program calls them invalid itself ("Ne" under "Veljavno"), or they were not approved. */
import { writtenAt, type Grid } from '../cells/grid';
import { linesAbove } from '../cells/lines-above';
import { asksForLeave } from '../words/approval-words';
import { isUnticked } from '../words/mark-words';
import { fold } from '../words/text';
import { approvalColumns, approvalIn } from './leave-spans';
import type { ListShape } from './list-shape';

const VALID = /^(veljav(no|en|na|nost)|(is )?valid|gultig|valide|valido|是否有效)$/;

const validColumn = ({ meanings }: ListShape): number | null =>
  meanings.find(({ text }) => VALID.test(text))?.column ?? null;

function isInvalid(grid: Grid, row: number, column: number): boolean {
  const said = fold(writtenAt(grid, row, column));
  return isUnticked(said) || said === '否';
}

/** Of a row, the column that says that it proves nothing; null where it may. Hours that await approval were worked, those that were asked for perhaps not. */
export function unprovedIn(grid: Grid, shape: ListShape): (row: number) => number | null {
  const valid = validColumn(shape);
  const approvals = approvalColumns(grid, shape);
  const [approval = null] = approvals;
  const areAsked = [fold(grid.title), ...linesAbove(grid)].some(asksForLeave);
  return (row) => {
    if (valid !== null && isInvalid(grid, row, valid)) return valid;
    if (approval === null) return null;
    const said = approvalIn(grid, row, { shape, approvals, areAsked });
    return said === 'refused' || (said === 'open' && areAsked) ? approval : null;
  };
}
