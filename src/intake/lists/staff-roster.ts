/** A roster of staff in which a status says whether each still works there: "Zaposlena", "Resigned", "Veiculo Manutenção", mostly nothing. */
import { NO_CLAIMS } from '../cells/account';
import { blankAt, type Grid } from '../cells/grid';
import { dateAbove } from '../days/date-above';
import type { SheetContext } from '../sheet-context';
import type { Heading } from '../words/headings';
import { meaningOfWord, saysPresence } from '../words/mark-words';
import { wordsOf } from './list-columns';
import { timeColumns, type Roles } from './list-roles';
import { columnsOf, type ListShape } from './list-shape';

/** A heading over states of anything; "Prisotnost" is over those of presence. */
const ANY_STATUS =
  /^(status|stanje|stav|stan|stato|statut|etat|estado|estatus|situacao|status zaposlitve|zustand|stare|durum|статус|состояние|стан|状态)$/;

/** What an office knows of those who work for it. */
const OF_STAFF: readonly Heading[] = [
  'personId', 'role', 'group', 'staff', 'phone', 'email', 'town', 'address', 'entry', 'exit', 'taxNumber',
]; // prettier-ignore
const FEWEST = 3;

/** Shorter marks are letters of a roll call. */
const SHORTEST = 3;

/** Without a day and without a word for anybody who came it says nothing of who came. */
export function isStaffRoster(grid: Grid, shape: ListShape, roles: Roles, context: SheetContext): boolean {
  const { status, choices, event } = roles;
  if (status === null || choices.length > 0 || event !== null || timeColumns(roles).some((at) => at !== roles.date))
    return false;
  const heading = shape.meanings.find(({ column }) => column === status)?.text ?? '';
  const known = new Set(columnsOf(shape, ...OF_STAFF)).size;
  if (!ANY_STATUS.test(heading) || known < FEWEST || saysDay(grid, shape, roles, context)) return false;
  const words = wordsOf(grid, shape, status).filter((word) => word !== '');
  // Nothing but absences may be those of a day that is asked.
  return (
    words.some((word) => !saysPresence(word)) &&
    words.every((word) => word.length >= SHORTEST && meaningOfWord(word) !== 'present')
  );
}

/** Since when somebody cannot come stands in few rows. */
function saysDay(grid: Grid, shape: ListShape, { date, sessions }: Roles, { dayOfNames }: SheetContext): boolean {
  if (dayOfNames !== null || sessions.length > 0 || dateAbove(grid, shape.headingRow, NO_CLAIMS) !== null) return true;
  if (date === null) return false;
  if (columnsOf(shape, 'date', 'dateTime', 'weekday').includes(date)) return true;
  const rows = Array.from({ length: shape.endRow - shape.firstRow }, (_, step) => shape.firstRow + step);
  return rows.filter((row) => !blankAt(grid, row, date)).length > 0.5 * rows.length;
}
