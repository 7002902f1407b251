/** Answers of a questionnaire: when each was begun and sent, whose it is, and what was asked. Nobody came to anything by answering. */
import { completeDate, dayCellAt } from '../cells/day-cell';
import { textAt, writtenAt, type Grid } from '../cells/grid';
import { joinName } from '../people/names';
import type { SheetContext } from '../sheet-context';
import { isQuestion, saysCompleted } from '../words/asking';
import { fold } from '../words/text';
import { filledRows } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';
import type { Roles } from './list-roles';

/** Whoever answers does so once; few send it again. */
const ONCE = 0.9;

/** Unlike a form by which people sign in: that one speaks of attendance, or of a session. */
export function isQuestionnaire(grid: Grid, shape: ListShape, roles: Roles, context: SheetContext): boolean {
  const { timeIn, status, event, signature } = roles;
  const completed = shape.meanings.find(({ text }) => saysCompleted(text))?.column ?? null;
  const timeOut = completed ?? roles.timeOut;
  if (context.speaksOfAttendance || timeIn === null || timeOut === null) return false;
  if ([status, event, signature].some((column) => column !== null)) return false;
  if (columnsOf(shape, 'session', 'event', 'status', 'hours').length > 0) return false;
  const asks = shape.meanings.some(
    ({ column, row, text, heading }) =>
      heading !== 'name' && row >= 0 && isQuestion(textAt(grid, row, column).text, text),
  );
  const isForm = columnsOf(shape, 'email').length > 0 || completed !== null;
  const rows = filledRows(grid, shape, timeIn);
  const areMoments = rows.every((row) =>
    [timeIn, timeOut].every((column) => completeDate(dayCellAt(grid, row, column)) !== null),
  );
  const people = rows.map((row) => fold(joinName(shape.nameColumns.map((column) => writtenAt(grid, row, column)))));
  return asks && isForm && areMoments && new Set(people).size >= ONCE * people.length;
}
