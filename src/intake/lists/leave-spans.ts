/** A list of leave from day to day: "Ime in priimek | Vrsta odsotnosti | Od | Do | Dni | Status". Where it stands in a sheet. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { SheetContext } from '../sheet-context';
import { approvalOf, asksForApproval, asksForLeave, type Approval } from '../words/approval-words';
import { saysFrom, saysUntil } from '../words/from-and-until';
import { speaksOfLeave } from '../words/leave-accounts';
import { isAway } from '../words/mark-meaning';
import { isUnticked, meaningOfExplanation, meaningOfWord } from '../words/mark-words';
import { isOfOtherDays } from '../words/other-days';
import { fold } from '../words/text';
import { holdsClocks, holdsDays, isFilled, wordsOf } from './list-columns';
import { columnsOf, hasNameHeading, type ListShape } from './list-shape';

export interface LeaveSpans {
  readonly shape: ListShape;
  readonly first: number;
  readonly last: number;
  /** Why somebody was away. */
  readonly kind: number;
  /** How many days or hours it was; null where no column says it. */
  readonly length: number | null;
  /** What became of it. */
  readonly approvals: readonly number[];
  /** The title says that it is leave for which people asked. */
  readonly areAsked: boolean;
}

/** Null for any other list; days of leave in numbers beside the entry and exit of somebody make none. */
export function leaveSpansIn(grid: Grid, shape: ListShape, context: SheetContext): LeaveSpans | null {
  const told = withPeople(shape);
  const isOther = context.isOfOther || OF_SUSPENSION.test(fold(grid.title)) || columnsOf(shape, 'birthDate').length > 0;
  if (told === null || isOther || isClocked(grid, shape)) return null;
  const days = shape.meanings.filter(({ column, text }) => !isOfOtherDays(text) && holdsDays(grid, shape, column));
  const first = days.find(({ text }) => saysFrom(text) && !saysUntil(text)) ?? days.find(({ text }) => saysFrom(text));
  const last = days.find(({ column, text }) => column !== first?.column && saysUntil(text));
  const kind = kindColumn(grid, shape, context);
  // A year of leave with three columns for each month says it otherwise.
  const isRepeated = shape.meanings.filter(({ text }) => text === last?.text).length > 1;
  if (first === undefined || last === undefined || kind === null || isRepeated) return null;
  const approvals = shape.meanings
    .filter(
      ({ column, text }) => ![kind, ...told.nameColumns].includes(column) && tellsApproval(grid, shape, column, text),
    )
    .map(({ column }) => column);
  const [length] = shape.meanings.filter(({ text }) => LENGTH.test(text)).map(({ column }) => column);
  return {
    shape: told,
    first: first.column,
    last: last.column,
    kind,
    approvals,
    length: length ?? null,
    areAsked: asksForLeave(fold(grid.title)),
  };
}

/** A programme keeps who is suspended from when to when apart from who was away. */
const OF_SUSPENSION = /(^| )(mirovanj\p{L}*|suspensions?)( |$)/u;

const LENGTH =
  /(^| )(days|duration|no of days|dni|dnevi|trajanje|stevilo|tage|dauer|dias|duracion|jours|duree|giorni|durata|dnu|dana|dny|zile|days taken)( |$)/;

/** By their names, or by the numbers under which the office knows them. */
function withPeople(shape: ListShape): ListShape | null {
  if (shape.nameColumns.length > 0) return hasNameHeading(shape) ? shape : null;
  const [id] = columnsOf(shape, 'personId');
  return id === undefined ? null : { ...shape, nameColumns: [id], idsAsNames: true };
}

/** Somebody's coming and going stands beside it. */
const isClocked = (grid: Grid, shape: ListShape): boolean =>
  columnsOf(shape, 'timeIn', 'timeOut', 'signature').some(
    (column) => isFilled(grid, shape, column) && holdsClocks(grid, shape, column) && !holdsDays(grid, shape, column),
  );

/** In words, of which most are known to keep people away; under a heading of leave any do. */
function kindColumn(grid: Grid, shape: ListShape, { speaksOfAbsence }: SheetContext): number | null {
  const isSaid = speaksOfAbsence || speaksOfLeave(fold(grid.title));
  const isKind = (column: number, least: number): boolean => {
    const words = wordsOf(grid, shape, column).filter((word) => word !== '');
    const known = words.filter((word) => isAway(meaningOfExplanation(word)));
    return words.length > 0 && words.every((word) => /\p{L}/u.test(word)) && known.length >= least * words.length;
  };
  const headed = columnsOf(shape, 'leave').filter((column) => isKind(column, 0));
  const [found] = headed;
  if (found !== undefined) return found;
  const others = shape.meanings.filter(
    ({ column, text, heading }) => !shape.nameColumns.includes(column) && (heading === 'note' || KIND.test(text)),
  );
  return others.find(({ column }) => isKind(column, isSaid ? 0.3 : 0.8))?.column ?? null;
}

const KIND =
  /(^| )(type|kind|vrsta|tip|tipo|motif|motivo|rodzaj|typ|druh|razlog|reason|\p{L}*(art|grund)|przyczyna|duvod|vzrok)( |$)/u;

function tellsApproval(grid: Grid, shape: ListShape, column: number, heading: string): boolean {
  const words = wordsOf(grid, shape, column).filter((word) => word !== '');
  if (asksForApproval(heading))
    return words.some((word) => isUnticked(word) || meaningOfWord(word) === 'present' || approvalOf(word) !== null);
  return words.some((word) => approvalOf(word) !== null);
}

/** Columns that say of hours whether they were approved; a note may hold such a word by chance. */
export const approvalColumns = (grid: Grid, shape: ListShape): number[] =>
  shape.meanings
    .filter(({ column, heading, text }) => {
      const words = wordsOf(grid, shape, column).filter((word) => word !== '');
      const known = words.filter((word) => approvalOf(word) !== null);
      const isSaid = heading === 'status' && words.length > 0 && known.length === words.length;
      return (isSaid || asksForApproval(text)) && tellsApproval(grid, shape, column, text);
    })
    .map(({ column }) => column);

/** What became of the leave of a row: open where nothing, or nothing that is known, is said of it. */
export function approvalIn(
  grid: Grid,
  row: number,
  { shape, approvals, areAsked }: Pick<LeaveSpans, 'shape' | 'approvals' | 'areAsked'>,
): Approval {
  const said = approvals.flatMap((column) => {
    if (blankAt(grid, row, column)) return [];
    const { folded } = textAt(grid, row, column);
    const heading = shape.meanings.find((meaning) => meaning.column === column)?.text ?? '';
    if (asksForApproval(heading) && isUnticked(folded)) return ['refused' as const];
    if (asksForApproval(heading) && meaningOfWord(folded) === 'present') return ['granted' as const];
    return [approvalOf(folded)];
  });
  if (said.includes('refused')) return 'refused';
  if (approvals.length === 0) return areAsked ? 'open' : 'granted';
  return said.includes('granted') ? 'granted' : 'open';
}
