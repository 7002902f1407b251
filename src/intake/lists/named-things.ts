/** Lists under a heading of names that are kept of something else: tables of codes, choices for drop-down lists, inventories, tasks. */
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import type { PeopleRows } from '../tables/people-rows';
import { NAME_HEADINGS, type Heading } from '../words/headings';
import { isTask } from '../words/task-words';
import { fold } from '../words/text';
import { callsThings, numbersGoods } from '../words/thing-names';
import type { ListShape } from './list-shape';
import { areOfPeople, distinctIn } from './unheaded-columns';

/** Whether the rows of a list that heads names are no register of those who are named. */
export const areThings = (grid: Grid, shape: ListShape, rows: PeopleRows['rows']): boolean =>
  isInventory(shape) ||
  isTableOfCodes(grid, shape, rows) ||
  areChoices(grid, shape, rows) ||
  areTasksOfFew(grid, shape, rows);

/** What the numbers in front say is of things; behind a name they are of what somebody was given. */
const isInventory = ({ meanings, nameColumns }: ListShape): boolean =>
  meanings.some(({ column, text }) => numbersGoods(text) && nameColumns.every((name) => column < name));

/** Beside what something is called stands its number, and how many there are of it. */
const OF_CODES: readonly (Heading | null)[] = [...NAME_HEADINGS, 'ordinal', 'personId', 'note', 'total', 'grade', null];

/** "ID | Ime" on the sheet "Predmeti": subjects are called something, too. */
function isTableOfCodes(grid: Grid, { meanings, nameColumns }: ListShape, rows: PeopleRows['rows']): boolean {
  const [column, ...others] = nameColumns;
  if (column === undefined || others.length > 0 || !callsThings(fold(grid.title))) return false;
  if (meanings.some(({ heading, coverage }) => coverage >= 0.5 && !OF_CODES.includes(heading))) return false;
  return !areOfPeople(
    grid,
    rows.map(({ row }) => row),
    column,
  );
}

/** What is known of one person only, and of many not at all. */
const OF_ONE: readonly (Heading | null)[] = [
  'birthDate', 'emso', 'taxNumber', 'iban', 'address', 'postcode', 'phone', 'email', 'personId', 'entry', 'exit', 'agreement', 'note', 'ordinal',
]; // prettier-ignore
const FEWEST_LISTED = 5;
const FEWEST_CHOICES = 2;
const FEWEST_COLUMNS = 2;

/** Lists side by side from which cells elsewhere are chosen: each says everything once and ends where it ends, beside whomever that be. */
function areChoices(grid: Grid, { meanings, nameColumns }: ListShape, rows: PeopleRows['rows']): boolean {
  if (rows.length < FEWEST_LISTED) return false;
  const lengths: number[] = [];
  for (const { column, heading, text } of meanings) {
    if (text === '' || nameColumns.includes(column) || OF_ONE.includes(heading)) continue;
    const filled = rows.map(({ row }) => row).filter((row) => !blankAt(grid, row, column));
    if (distinctIn(grid, filled, column).length < filled.length) return false;
    const isOnTop = filled.every((row, index) => row === rows[index]?.row);
    if (isOnTop && filled.length >= FEWEST_CHOICES && filled.length < rows.length) lengths.push(filled.length);
  }
  return lengths.length >= FEWEST_COLUMNS && new Set(lengths).size > 1;
}

/** So many of the tasks are called otherwise than all others; activities that people join are not. */
const OTHER_TASKS = 0.7;
/** So many of those who do them do no other. */
const OTHER_PEOPLE = 0.7;
const FEWEST_TASKS = 4;

/** A row for each of many tasks, and the same few people who do them. */
function areTasksOfFew(grid: Grid, { meanings }: ListShape, rows: PeopleRows['rows']): boolean {
  const tasks = meanings.find(({ text }) => isTask(text))?.column;
  if (tasks === undefined || rows.length < FEWEST_TASKS) return false;
  const people = new Set(rows.map(({ name }) => fold(name))).size;
  const told = rows.map(({ row }) => row).filter((row) => writtenAt(grid, row, tasks) !== '');
  const called = new Set(told.map((row) => textAt(grid, row, tasks).folded)).size;
  return people <= OTHER_PEOPLE * rows.length && told.length > 0 && called >= OTHER_TASKS * rows.length;
}
