/** What a sheet can be, in the order in which that is tried: what is told by most of a sheet comes before what anything may look like. */
import { Ledger, transposeClaims, type Claims } from './cells/account';
import type { Grid } from './cells/grid';
import { close, closeUnread, closing, emptyTable } from './close-sheet';
import { areSpans } from './days/doubtful-day';
import { readHeadlessPeople } from './lists/headless-people';
import { areWeeks, readHoursOfWeeks } from './lists/hours-of-weeks';
import { findList, isInList, readList } from './lists/list';
import { isOfLeave, rolesOf, tellsOnlyWhen } from './lists/list-roles';
import {
  headsFlights,
  isOfProgress,
  tellsHoursAndDays,
  tellsMore,
  tellsOnlyWho,
  type ListShape,
} from './lists/list-shape';
import { listsBelow } from './lists/lists-below';
import { readMonthlyTotals } from './lists/monthly-totals';
import { readNamesBelowCaptions } from './lists/names-below-captions';
import { readNamesBelowDay } from './lists/names-below-day';
import { readNamesInCells } from './lists/names-in-cells';
import { readLeaveSpans } from './lists/read-leave-spans';
import { readNamesOnly } from './lists/names-only';
import { readParticipants } from './lists/participants';
import { readProseOfDays } from './lists/prose-of-days';
import { readPeopleBelowCaptions } from './lists/people-below-captions';
import { tellsOfPeople } from './lists/people-by-row';
import { isOfWorkshops, isRoster } from './lists/roster';
import { areParts } from './lists/presence-by-parts';
import { listsShifts } from './lists/shifts-and-rest';
import { isUnsigned } from './lists/signature-of-row';
import { areTurnedDown } from './lists/turned-down';
import { readSumsAcross } from './lists/sums-across';
import { readSumsInBlocks } from './lists/sums-in-blocks';
import { readSumsOfWeeks } from './lists/sums-of-weeks';
import { findLegend, type LegendHit } from './marks/legend-in-sheet';
import { legendSheet } from './marks/legend-sheet';
import { headingRowOfLegend } from './marks/legend-table';
import type { TableReading } from './matrices/matrix';
import { findMatrixShapes, type MatrixShape } from './matrices/matrix-shape';
import { readNamesUnderDays } from './matrices/names-under-days';
import { readWeekSums } from './matrices/week-sums-across';
import { readWeeksOfOne } from './matrices/week-rows';
import { findYearCalendar, readYearCalendar } from './matrices/year-calendar';
import { readMatrices } from './read-matrices';
import { readPages } from './read-pages';
import type { SheetKind, SheetReading } from './reading';
import { isHeadedOnce, type SeenInSheet } from './seen-in-sheet';
import { blocksOfPeople } from './timesheets/blocks-of-people';
import { findMonthCalendar, isInCalendar, readMonthCalendar } from './timesheets/month-calendar';
import { fromAndTo } from './timesheets/from-and-to';
import { readHoursAcross } from './timesheets/hours-across';
import { readHoursInBlocks } from './timesheets/hours-in-blocks';
import { legendBesideDays } from './timesheets/legend-beside-days';
import { areSideBySide } from './timesheets/logs-side-by-side';
import { readMomentsOfOne } from './timesheets/moments-of-one';
import { readBlocksOfPeople } from './timesheets/read-blocks-of-people';
import { areTickedInLog } from './timesheets/people-ticked';
import { readDaysInBlocks } from './timesheets/read-days-in-blocks';
import { readPersonMonth } from './timesheets/person-month';
import { readTasksOfPeople } from './timesheets/read-tasks-of-people';
import { readTimesAcross } from './timesheets/times-across';
import { readTimesByWeek } from './timesheets/times-by-week';
import { readWeekdaysOfWeeks } from './timesheets/weekdays-of-weeks';
import { findVerticalRuns } from './timesheets/vertical-runs';
import { readWorkByDays } from './timesheets/work-by-days';

/** Null where the sheet is something else. */
type Reader = (seen: SeenInSheet) => SheetReading | null;

/** What a sheet becomes by it, null where that depends; a sheet that staff took for something is read as that only. */
export const READERS: readonly (readonly [kind: SheetKind | null, read: Reader])[] = [
  ['person-month', yearCalendar],
  ['person-month', tables(({ grid, axes, context }, claims) => readTimesByWeek(grid, axes, context, claims))],
  ['attendance-matrix', peopleInBlocks],
  ['person-month', tables(({ grid, axes, context }, claims) => readTimesAcross(grid, axes, context, claims))],
  ['person-month', tables(({ grid, axes, context }, claims) => readHoursAcross(grid, axes, context, claims))],
  ['person-month', tables(({ grid, axes, context }, claims) => readWeeksOfOne(grid, axes, context, claims))],
  ['person-month', tables(({ grid, axes, context }, claims) => readWorkByDays(grid, axes, context, claims))],
  ['attendance-matrix', table(({ grid, context }, claims) => readHoursInBlocks(grid, context, claims))],
  ['attendance-matrix', table(({ grid, axes, context }, claims) => readTasksOfPeople(grid, axes, context, claims))],
  [
    'attendance-list',
    table(({ sideways, context }, claims) => readNamesInCells(sideways, context, transposeClaims(claims))),
  ],
  ['monthly-totals', table(hoursOfWeeks)],
  ['attendance-matrix', matrices(({ filledWithMeetings }) => filledWithMeetings())],
  ['attendance-list', table(({ grid, context }, claims) => readNamesInCells(grid, context, claims))],
  ['attendance-list', table(({ grid, context }, claims) => readNamesBelowDay(grid, context, claims))],
  ['attendance-list', table(({ grid, context }, claims) => readNamesBelowCaptions(grid, context, claims))],
  ['attendance-list', table(({ grid, context }, claims) => readProseOfDays(grid, context, claims))],
  ['attendance-list', table(leaveFromTo)],
  [null, nobodys],
  ['monthly-totals', table(({ grid }, claims) => readSumsOfWeeks(grid, claims))],
  [
    'attendance-matrix',
    matrices(({ grid, meetings }) => meetings().filter((each) => isHeadedOnce(grid, each) || areParts(each.axis))),
  ],
  ['attendance-list', list],
  ['attendance-matrix', matrices(({ empty }) => empty())],
  [
    'monthly-totals',
    table(({ sideways, across }, claims) => readWeekSums(sideways, across(), transposeClaims(claims))),
  ],
  // What heads the columns in the sheets of several people is what they worked at.
  ['attendance-matrix', (seen) => (seen.context.called?.isOneOfMany === true ? null : peopleAcross(seen))],
  ['person-month', table(({ grid, context }, claims) => readDaysInBlocks(grid, context, claims))],
  ['person-month', tables(timesheets, ({ grid }) => legendBesideDays(grid))],
  ['person-month', tables(({ grid, context }, claims) => readMomentsOfOne(grid, context, claims))],
  ['person-month', tables(({ grid, context }, claims) => readWeekdaysOfWeeks(grid, context, claims))],
  ['attendance-matrix', peopleAcross],
  ['person-month', monthCalendar],
  ['attendance-list', table(({ grid, axes, context }, claims) => readNamesUnderDays(grid, axes, context, claims))],
  ['legend', legend],
  ['attendance-matrix', matrices(({ meetings }) => meetings())],
  ['monthly-totals', table(({ grid }, claims) => readSumsAcross(grid, claims))],
  ['monthly-totals', table(({ grid }, claims) => readSumsInBlocks(grid, claims))],
  ['monthly-totals', table((seen, claims) => ofPeople(seen, (shape) => readMonthlyTotals(seen.grid, shape, claims)))],
  ['participants', tables(participants)],
  ['participants', table(({ grid, context }, claims) => (context.isOfOther ? null : readHeadlessPeople(grid, claims)))],
  [
    'participants',
    table(({ grid, context }, claims) => (context.isOfOther ? null : readPeopleBelowCaptions(grid, context, claims))),
  ],
  [null, table(namesOnly)],
];

/** Of a sheet with one table or several; their own marks explain themselves. */
function tables(
  read: (seen: SeenInSheet, claims: Claims) => readonly TableReading[] | null,
  legendIn: (seen: SeenInSheet) => readonly LegendHit[] = () => [],
): Reader {
  return (seen) => {
    const ledger = new Ledger(seen.grid);
    const found = read(seen, ledger) ?? [];
    const [first] = found;
    if (first === undefined) return null;
    const hits = legendIn(seen);
    return close(seen.grid, ledger, found, hits, closing(seen.grid, first.headerRow, hits), seen.context);
  };
}

function table(read: (seen: SeenInSheet, claims: Claims) => TableReading | null): Reader {
  return tables((seen, claims) => {
    const found = read(seen, claims);
    return found && [found];
  });
}

function matrices(find: (seen: SeenInSheet) => readonly MatrixShape[]): Reader {
  return (seen) => {
    const found = find(seen);
    return found.length > 0 ? readMatrices(seen.grid, seen.grid, found, seen.context) : null;
  };
}

function yearCalendar({ grid, axes, context }: SeenInSheet): SheetReading | null {
  const calendar = findYearCalendar(grid, axes);
  if (calendar === null) return null;
  const last = calendar.months.at(-1)?.row ?? 0;
  const hits = findLegend(grid, (row) => row >= calendar.axis.firstRow && row <= last);
  const ledger = new Ledger(grid);
  const found = readYearCalendar(grid, calendar, hits, context, ledger);
  return close(grid, ledger, [found], hits, closing(grid, found.headerRow, hits), context);
}

function monthCalendar({ grid, context }: SeenInSheet): SheetReading | null {
  const calendar = findMonthCalendar(grid);
  if (calendar === null) return null;
  const hits = findLegend(grid, isInCalendar(calendar));
  const ledger = new Ledger(grid);
  const found = readMonthCalendar(grid, calendar, hits, context, ledger);
  return found && close(grid, ledger, [found], hits, closing(grid, found.headerRow, hits), context);
}

function peopleInBlocks({ grid, axes, context }: SeenInSheet): SheetReading | null {
  const blocks = blocksOfPeople(grid, axes);
  if (blocks.length === 0) return null;
  const rows = new Set(
    blocks.flatMap(({ labelRow, endRow }) => Array.from({ length: endRow - labelRow }, (_, step) => labelRow + step)),
  );
  const hits = findLegend(grid, (row) => rows.has(row));
  const ledger = new Ledger(grid);
  const found = readBlocksOfPeople(grid, blocks, hits, context, ledger);
  return close(grid, ledger, found, hits, closing(grid, found[0]?.headerRow ?? null, hits), context);
}

/** Leave that was asked for, duties that were given and people who were turned down say nobody's attendance – unless staff say otherwise. */
function nobodys(seen: SeenInSheet): SheetReading | null {
  const { grid, context, wanted, list } = seen;
  const shape = wanted === null ? list() : null;
  const isList =
    shape !== null &&
    (isOfLeave(grid, shape, context) ||
      isRoster(grid, shape, context) ||
      (areTurnedDown(grid, shape) && tellsOnlyWhen(rolesOf(grid, shape, context))));
  return isList || seen.isNobodys() ? closeUnread(grid) : null;
}

function leaveFromTo({ grid, context, list, isHeadless }: SeenInSheet, claims: Claims): TableReading | null {
  const shape = isHeadless() ? null : list();
  return shape && readLeaveSpans(grid, shape, context, claims);
}

/** So many rows may head the days of a form. */
const HEADING_ROWS = 3;

function list(seen: SeenInSheet): SheetReading | null {
  const { grid, context } = seen;
  const shape = seen.list();
  if (shape === null) return null;
  // "Attendance date" over the days of a form that is not filled in yet heads no list.
  const { headingRow } = shape;
  if (seen.empty().some(({ axis: { row } }) => row >= headingRow && row <= headingRow + HEADING_ROWS)) return null;
  const pages = seen.isHeadless() ? null : readPages(grid, shape, context);
  if (pages !== null) return pages;
  const found = findList(grid, shape, context);
  if (found === null) return null;
  const hits = findLegend(grid, isInList(grid, found)).slice(0, MOST_OF_LEGEND);
  const ledger = new Ledger(grid);
  const reading = readList(grid, found, hits, context, ledger);
  if (reading === null || (reading.entries.length === 0 && !isUnsigned(grid, found.shape, context))) return null;
  return close(grid, ledger, [reading], hits, closing(grid, reading.headerRow, hits), context);
}

const MOST_OF_LEGEND = 60;

function peopleAcross({ grid, sideways, context, across }: SeenInSheet): SheetReading | null {
  return across().length > 0 && !isOfLogs(grid) && !areTickedInLog(grid, context)
    ? readMatrices(grid, sideways, across(), context)
    : null;
}

/** "10:00 | ~ | 19:30" beside the days, or "Date | Hours" again and again: the columns are not a person each. */
function isOfLogs(grid: Grid): boolean {
  const runs = findVerticalRuns(grid);
  return areSideBySide(grid, runs) || runs.some((run) => fromAndTo(grid, run, grid.columns - 1).length > 0);
}

function timesheets({ grid, context, wanted, list }: SeenInSheet, claims: Claims): readonly TableReading[] {
  const shape = wanted === null ? list() : null;
  if (shape !== null && (tellsOfPeople(grid, shape) || headsFlights(shape))) return [];
  const found = readPersonMonth(grid, legendBesideDays(grid), context, claims).filter(({ days }) => days.length > 0);
  return shape !== null && isOfWorkshops(grid, shape, context) && found.every(({ people }) => people.length === 0)
    ? []
    : found;
}

function legend({ grid, context }: SeenInSheet): SheetReading | null {
  const hits = legendSheet(grid);
  if (hits === null) return null;
  const ledger = new Ledger(grid);
  for (const { row, column, explainedAt } of hits) {
    ledger.read(row, column);
    if (explainedAt) ledger.read(explainedAt.row, explainedAt.column);
  }
  const heading = headingRowOfLegend(grid);
  const table = { ...emptyTable('legend'), headerRow: heading === null ? null : grid.place(heading, 0).row };
  return close(grid, ledger, [table], hits, (row) => (row === heading ? 'heading' : 'title'), context);
}

function hoursOfWeeks({ grid, axes, context }: SeenInSheet, claims: Claims): TableReading | null {
  // Under weeks told from day to day no hours are those of a day.
  return axes.some((axis) => areWeeks(grid, axis) || areSpans(grid, axis))
    ? readHoursOfWeeks(grid, findMatrixShapes(grid, axes), context, claims)
    : null;
}

/** A list that is about people; beside somebody's plan for a week, the names alone are those who are planned. */
function ofPeople(seen: SeenInSheet, read: (list: ListShape) => TableReading | null): TableReading | null {
  const shape = seen.isHeadless() ? null : seen.list();
  if (shape === null || isOfProgress(shape)) return null;
  const isPlanned = seen.isPlanned() || (seen.wanted === null && listsShifts(seen.grid, shape, seen.context));
  if (isPlanned && tellsOnlyWho(shape)) return null;
  const isTold = seen.wanted !== null || tellsMore(shape) || tellsHoursAndDays(shape);
  return seen.context.isOfOther && !isTold ? null : read(shape);
}

/** In one list or in several, each below another. */
function participants(seen: SeenInSheet, claims: Claims): readonly TableReading[] | null {
  const { grid } = seen;
  const list = seen.list();
  const first = ofPeople(seen, (shape) => readParticipants(grid, shape, claims));
  return first === null || list === null ? null : [first, ...listsBelow(grid, list, first, claims)];
}

function namesOnly(seen: SeenInSheet, claims: Claims): TableReading | null {
  const found = readNamesOnly(seen.grid, seen.context, claims);
  return found !== null && seen.may(found.kind) ? found : null;
}
