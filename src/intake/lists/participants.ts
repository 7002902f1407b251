/** Reads a list of participants: who they are, and what else stands about them. */
import type { Claims } from '../cells/account';
import type { IsoDate } from '../../programme/units';
import { serialOf } from '../../sheet/serial';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { blankAt, serialDateAt, textAt, type Grid } from '../cells/grid';
import { asksWho, saysWhoDid } from '../words/heading-of';
import { NAME_HEADINGS, type Heading } from '../words/headings';
import { membersOf } from './directory';
import { isFormOfOne, labelsIn } from './form-labels';
import { filledRows } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';
import { areThings } from './named-things';
import { withoutPairs } from '../people/everybody';
import { reasonOfHeading } from '../matrices/around-marks';
import type { TableReading } from '../matrices/matrix';
import { isMonth } from '../tables/captions';
import { findPeopleRows, type PeopleRows } from '../tables/people-rows';
import { personAt } from '../tables/people-index';
import type { ParticipantRow } from '../reading';
import { fold } from '../words/text';

/** What a register of participants can use. */
const FIELDS: readonly Heading[] = [
  'birthDate', 'sex', 'emso', 'taxNumber', 'address', 'postcode', 'town', 'iban', 'entry', 'exit', 'exitReason', 'agreement',
  'citizen', 'permanentResident', 'ground', 'labourStatus', 'education', 'note', 'personId', 'distancePermanent', 'distanceTemporary',
  'freeTransport', 'ticket', 'insuredFrom', 'insuredTo', 'safetyBriefing', 'migrant', 'disability', 'disadvantage', 'result', 'resultDate',
]; // prettier-ignore

/** Pay and marks of school: such lists are not kept to say who takes part. */
const ELSEWHERE: readonly Heading[] = ['grade'];

/** Rows from a heading to the first of its people; what stands farther below are other words of a form. */
const FARTHEST = 5;

/** A shorter list may well hold a person twice. */
const LONG = 30;
/** So few rows may do so even beside days. */
const FEW = 4;

/** Null where there is no column of names, nobody in it, or the list is about money or grades. */
export function readParticipants(grid: Grid, shape: ListShape, claims: Claims): TableReading | null {
  const headed = shape.meanings.some(
    ({ heading, coverage, text }) =>
      heading !== null && NAME_HEADINGS.includes(heading) && coverage >= 0.3 && !asksWho(text) && !saysWhoDid(text),
  );
  if (!headed || shape.nameColumns.length === 0 || isOfSettings(shape)) return null;
  const ofElsewhere = shape.meanings.filter(
    ({ column, heading, coverage, text }) =>
      heading !== null &&
      ELSEWHERE.includes(heading) &&
      coverage >= 0.5 &&
      !(isPaid(text) && !holdsSums(grid, shape, column)),
  );
  if (ofElsewhere.length >= 2) return null;
  if (isOfWork(shape)) return null;
  const found = findPeopleRows(grid, {
    nameColumns: shape.nameColumns,
    idsAsNames: false,
    labelColumns: shape.meanings.map(({ column }) => column).slice(0, Math.max(...shape.nameColumns) + 1),
    entryColumns: shape.meanings
      .filter(({ heading }) => heading !== null && heading !== 'ordinal')
      .map(({ column }) => column)
      .filter((column) => !shape.nameColumns.includes(column)),
    ordinalColumn: columnsOf(shape, 'ordinal')[0] ?? null,
    firstRow: shape.firstRow,
    endRow: shape.endRow,
  });
  const [first] = found.rows;
  if (first === undefined || first.row - shape.headingRow > FARTHEST) return null;
  if (areThings(grid, shape, found.rows)) return null;
  const rows = isOfEvents(grid, shape, found.rows) ? membersOf(grid, shape, found.rows) : found.rows;
  if (rows.length === 0) return null;
  if (
    isFormDown(grid, shape) ||
    isFormOfOne(grid, shape.headingRow, found.rows, shape.nameColumns) ||
    found.rows.every(({ row }) => shape.nameColumns.some((at) => isMonth(textAt(grid, row, at))))
  )
    return null;
  const labels = labelsIn(grid, found.rows, shape.nameColumns);
  // "Name" beside one other word may be a label of the form itself.
  const isLabel = labels > 1 && shape.meanings.filter(({ text }) => text !== '').length <= 2;
  if (labels > (isLabel ? 0.3 : 0.4) * found.rows.length) return null;
  const own = withoutPairs(rows, (text) => grid.cache.text(text));
  const participants = own.map(({ row, name }): ParticipantRow => {
    const fields = new Map<
      Heading,
      { value: string | number | boolean; isDate: boolean; at: ReturnType<Grid['ref']> }
    >();
    for (const { column, heading, coverage } of shape.meanings) {
      if (shape.nameColumns.includes(column)) claims.read(row, column);
      else if (heading !== null && FIELDS.includes(heading) && coverage >= 0.5 && !fields.has(heading)) {
        if (blankAt(grid, row, column)) continue;
        claims.read(row, column);
        const date = serialDateAt(grid, row, column) ?? birthDateAt(grid, row, column, heading);
        fields.set(heading, {
          value: date === null ? grid.at(row, column) : serialOf(date),
          isDate: date !== null,
          at: grid.ref(row, column),
        });
      } else claims.ignore(row, column, reasonOfHeading(heading));
    }
    return { person: personAt(grid, shape, row, name), fields };
  });
  for (const { column } of shape.meanings) claims.ignore(shape.headingRow, column, 'heading');
  for (const row of found.nameless) for (const { column } of shape.meanings) claims.ignore(row, column, 'withoutName');
  return {
    kind: 'participants', headerRow: grid.place(shape.headingRow, 0).row, people: participants.map(({ person }) => person), days: [], entries: [],
    blanks: [], participants, weekdayDoubts: [], headingDoubts: [], questions: [],
  }; // prettier-ignore
}

/** "Akontacija plačano": a tick, or the day on which somebody did. */
const isPaid = (folded: string): boolean => /(^| )(placan[ao]|poravnan[ao]|paid|bezahlt)( |$)/.test(folded);

/** In most rows, and not in that of the sums alone. */
function holdsSums(grid: Grid, shape: ListShape, column: number): boolean {
  const rows = filledRows(grid, shape, column);
  const sums = rows.filter(
    (row) => typeof grid.at(row, column) === 'number' && serialDateAt(grid, row, column) === null,
  );
  return sums.length > 0.5 * rows.length;
}

/** "First name | Ana" over "Last name | Novak": the labels of one person's form. */
const isFormDown = (grid: Grid, { headingRow, nameColumns }: ListShape): boolean =>
  nameColumns.some((column) => {
    const [label, next] = [headingRow, headingRow + 1].map((row) => textAt(grid, row, column).heading);
    return next?.coverage === 1 && NAME_HEADINGS.includes(next.heading) && next.heading !== label?.heading;
  });

/** "Name" beside "Value": what is set in a program has names, too. */
const isOfSettings = ({ meanings }: ListShape): boolean =>
  meanings.some(({ text }) => /^(value|values|vrednost|wert|valeur|valor|valore)$/.test(text)) ||
  showsHow(meanings.filter(({ text }) => text !== ''));

/** "Name | Name, Vorname": a form shows how to write the name. */
const showsHow = (headed: ListShape['meanings']): boolean =>
  headed.length === 2 && headed.every(({ heading, coverage }) => heading === 'name' && coverage === 1);

/** Planned hours beside spent ones are those of pieces of work. */
const isOfWork = (shape: ListShape): boolean =>
  columnsOf(shape, 'plannedHours').length > 0 && columnsOf(shape, 'hours').length > 0;

/** Whoever stands in a list again and again is a customer or the like: one person is one row of a list of participants. */
function isOfEvents(grid: Grid, shape: ListShape, rows: PeopleRows['rows']): boolean {
  const people = new Set(rows.map(({ name }) => fold(name))).size;
  if (rows.length >= LONG) return people < 0.6 * rows.length;
  // Beside a day each, it is what happened to a few people.
  const days = columnsOf(shape, 'date').filter((column) =>
    rows.every(({ row }) => completeDate(dayCellAt(grid, row, column)) !== null),
  );
  return rows.length >= FEW && days.length > 0 && people <= 0.5 * rows.length;
}

/** Birth dates before 1950 are date serials that elsewhere would be taken for hours. */
function birthDateAt(grid: Grid, row: number, column: number, heading: Heading): IsoDate | null {
  const value = grid.at(row, column);
  if (heading !== 'birthDate' || typeof value !== 'number' || grid.cache.format(grid.format(row, column)) !== 'date')
    return null;
  return grid.cache.day(value);
}
