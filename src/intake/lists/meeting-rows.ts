/**
 * Meetings with everybody who came under each other: "Ponedeljek | 10. 10. | 9:30 | 11:00 | Ana", and below it only "Bor" and
 * "Cene". Day and times stand once, in the first row, and are those of all.
 */
import { blankAt, isAnyFilled, textAt, type Grid } from '../cells/grid';
import { timeColumns, type Roles } from './list-roles';
import type { ListShape } from './list-shape';
import type { PeopleRows } from '../tables/people-rows';
import { saysWhoCame } from '../words/who-came';

const FEWEST = 2;

/** By row of a name the first row of its meeting; null where each row tells of itself. */
export type MeetingRows = ReadonlyMap<number, number> | null;

/** Nobody but the first of each day has times of their own, and not always the same people came: else those below may not have come. */
export function meetingRows(grid: Grid, shape: ListShape, roles: Roles, { rows }: PeopleRows): MeetingRows {
  const { date } = roles;
  const times = [...timeColumns(roles), roles.hours].flatMap((column) => column ?? []);
  if (date === null || times.length === 0 || saysMore(roles) || !isOfWhoCame(shape)) return null;
  const names = new Map(rows.map(({ row, name }) => [row, name]));
  const meetings = new Map<number, number>();
  const came = new Map<number, string[]>();
  let meeting: number | null = null;
  for (let row = shape.firstRow; row < shape.endRow; row++) {
    const isFirst = !blankAt(grid, row, date);
    if (isFirst) meeting = row;
    else if (isAnyFilled(grid, row, times)) return null;
    const name = names.get(row);
    if (name === undefined || meeting === null) continue;
    meetings.set(row, meeting);
    came.set(meeting, [...(came.get(meeting) ?? []), name]);
  }
  const together = [...came.values()].filter(({ length }) => length > 1);
  const differ = new Set([...came.values()].map((each) => [...each].sort().join('|'))).size > 1;
  return together.length >= FEWEST && differ ? meetings : null;
}

/** Marks, boxes or signatures say of each row whether somebody came. */
const saysMore = ({ status, away, absence, event, signature, choices }: Roles): boolean =>
  choices.length > 0 || [status, away, absence, event, signature].some((column) => column !== null);

const isOfWhoCame = ({ meanings, nameColumns }: ListShape): boolean =>
  meanings.some(({ column, text }) => nameColumns.includes(column) && saysWhoCame(text));

/** "Ana (do 11.45)": whoever left before the end was there for less than the meeting lasted. */
export const hasOwnTime = (grid: Grid, row: number, { nameColumns }: ListShape): boolean =>
  nameColumns.some((column) => /\d{1,2}[.:]\d{2}|\d ?h\b/.test(textAt(grid, row, column).text));
