/** Reads one sheet: tries what it can be, takes the first that fits, and closes the account. */
import type { SheetCells } from '../sheet/cells';
import { Ledger, transposeClaims } from './cells/account';
import { withDatesOfSerials } from './days/bare-serials';
import { close, closing, emptyTable } from './close-sheet';
import { dateInText } from './days/date-above';
import { withDatesInParts } from './days/dates-in-parts';
import { findDayAxes } from './days/day-axis';
import { blankAt, gridOf, textAt, transpose, type Grid, type CellCache } from './cells/grid';
import {
  isOfHolidays,
  isSlovenianOrSilent,
  speaksIberian,
  speaksOfAbsence,
  speaksOfAttendance,
  speaksOfDuties,
  speaksOfPlans,
  speaksOfHours,
} from './cells/language';
import { fromAndTo } from './timesheets/from-and-to';
import { readHoursAcross } from './timesheets/hours-across';
import { readHoursInBlocks } from './timesheets/hours-in-blocks';
import { headlessList } from './lists/headless-list';
import { findLegend, type LegendHit } from './marks/legend-in-sheet';
import { findList, isInList, readList } from './lists/list';
import { isOfLeave } from './lists/list-roles';
import {
  columnsOf,
  findListShape,
  isOfBookings,
  isOfProgress,
  isOfTests,
  tellsOnlyWho,
  type ListShape,
} from './lists/list-shape';
import { readMatrix } from './matrices/matrix';
import { fitnessOf } from './matrices/matrix-fitness';
import { findMatrixShapes, type MatrixShape } from './matrices/matrix-shape';
import { areBetween, hasGaps, meetingsOf } from './lists/meetings';
import { isPlanOfPosts, isPlanOfShifts, isRoster } from './lists/roster';
import { legendSheet } from './marks/legend-sheet';
import { readMonthlyTotals } from './lists/monthly-totals';
import { surelyCalled, type Called } from './people/called';
import { withoutOvertime } from './matrices/overtime-rows';
import { peopleAcross } from './matrices/people-across';
import { readNamesOnly } from './lists/names-only';
import { readNamesUnderDays } from './matrices/names-under-days';
import { readParticipants } from './lists/participants';
import { combine, NO_PERIOD, periodOfText } from './days/period';
import { readPersonMonth } from './timesheets/person-month';
import { isRegister } from './cells/register-sheet';
import { SHEET_KINDS, type Answers, type SheetKind, type SheetReading } from './reading';
import type { Explained } from './marks/mark-context';
import type { IsoDate } from '../programme/units';
import type { SheetContext } from './sheet-context';
import { fold } from './words/text';
import { readTimesAcross } from './timesheets/times-across';
import { readTimesByWeek } from './timesheets/times-by-week';
import { matricesByWeek, readWeeksOfOne } from './matrices/week-rows';
import { withMonthsBeside } from './days/months-beside';
import { readWeekSums } from './matrices/week-sums-across';
import { withDatesOfWeeks } from './days/weeks-down';
import { findVerticalRuns } from './timesheets/vertical-runs';
import { findYearCalendar, readYearCalendar, type YearCalendar } from './matrices/year-calendar';

export interface ReadingContext {
  readonly workbook: string;
  readonly today: IsoDate;
  readonly answers: Answers;
  /** The workbook's legend (tblOznake, other sheets). */
  readonly legends: readonly (readonly Explained[])[];
  readonly cache: CellCache;
  /** Whom the sheet's name names; null for nobody. */
  readonly called: Called | null;
}

const MOST_OF_LEGEND = 60;
/** So many rows may head the days of a form. */
const HEADING_ROWS = 3;

export function readSheet(sheet: SheetCells, context: ReadingContext): SheetReading {
  const grid = withMonthsBeside(withDatesOfWeeks(withDatesInParts(withDatesOfSerials(gridOf(sheet, context.cache)))));
  if (isRegister(sheet)) return close(grid, new Ledger(grid), [emptyTable('register')], [], () => 'registerTable');
  if (grid.rows === 0) return notRead(grid);
  const around = sheetContext(grid, context);
  const answered = SHEET_KINDS.find((kind) => kind === context.answers[`kind:${sheet.name}`]) ?? null;
  if (answered === 'other' || (answered === null && isOfHolidays(fold(grid.title)))) return notRead(grid);
  // A sheet that cannot be read as what staff took it for is read as what it is.
  return read(grid, around, answered) ?? read(grid, around, null) ?? notRead(grid);
}

const notRead = (grid: Grid): SheetReading =>
  close(grid, new Ledger(grid), [emptyTable('other')], [], () => 'notAttendance');

function sheetContext(grid: Grid, context: ReadingContext): SheetContext {
  const file = context.workbook.replace(/\.[^.]+$/, '');
  const titles = titleTexts(grid);
  let speaks = speaksOfAttendance(fold(grid.title)) || speaksOfAttendance(fold(file));
  for (let row = 0; row < Math.min(grid.rows, 25) && !speaks; row++) {
    for (let column = 0; column < grid.columns && !speaks; column++)
      speaks = speaksOfAttendance(textAt(grid, row, column).folded);
  }
  return {
    today: context.today,
    answers: context.answers,
    called: context.called,
    // The sheet of Maja says no month.
    names: combine(
      surelyCalled(context.called) === null ? periodOfText(grid.title) : NO_PERIOD,
      periodOfText(file.replace(/(?<=\p{L})[-.](?=\d{4}(?!\d))/gu, ' ')),
    ),
    dayOfNames: dateInText(grid.title) ?? dateInText(file),
    legends: context.legends,
    defaultsHold: isSlovenianOrSilent(grid),
    faltaLanguage: titles.some((text) => speaksIberian(text)) || speaksIberian(fold(file)),
    speaksOfAttendance: speaks,
    speaksOfHours: speaksOfHours(fold(grid.title)) || speaksOfHours(fold(file)),
    speaksOfAbsence: speaksOfAbsence(fold(grid.title)) || titles.some((text) => speaksOfAbsence(text)),
    speaksOfDuties: [fold(grid.title), fold(file), ...titles].some((text) => speaksOfDuties(text)),
    speaksOfPlans: [fold(grid.title), fold(file), ...titles].some((text) => speaksOfPlans(text)),
  };
}

/** Texts of the first rows, where titles stand. */
function titleTexts(grid: Grid): string[] {
  const texts: string[] = [];
  for (let row = 0; row < Math.min(grid.rows, 8); row++) {
    for (let column = 0; column < Math.min(grid.columns, 6); column++) texts.push(textAt(grid, row, column).folded);
  }
  return texts;
}

/** @param wanted the kind that staff said the sheet is, null where nobody was asked; @returns null where it is not of that kind */
function read(grid: Grid, context: SheetContext, wanted: SheetKind | null): SheetReading | null {
  const may = (kind: SheetKind): boolean => wanted === null || wanted === kind;
  const axes = findDayAxes(grid);
  const calendar = may('person-month') ? findYearCalendar(grid, axes) : null;
  if (calendar) return readCalendar(grid, calendar, context);
  if (may('person-month')) {
    const ledger = new Ledger(grid);
    const ofOne =
      readTimesByWeek(grid, axes, context, ledger) ??
      readTimesAcross(grid, axes, context, ledger) ??
      readHoursAcross(grid, axes, context, ledger) ??
      readWeeksOfOne(grid, axes, context, ledger);
    if (ofOne) return close(grid, ledger, ofOne, [], closing(grid, ofOne[0]?.headerRow ?? null, []), context);
  }
  if (may('attendance-matrix')) {
    const ledger = new Ledger(grid);
    const blocks = readHoursInBlocks(grid, context, ledger);
    if (blocks) return close(grid, ledger, [blocks], [], closing(grid, blocks.headerRow, []), context);
  }
  const shapes = findMatrixShapes(grid, axes);
  const fitting = shapes.map((shape) => ({ shape, fitness: fitnessOf(grid, shape, context.speaksOfAttendance) }));
  const filled = fitting
    .filter(
      ({ shape, fitness }) =>
        wanted !== null || (fitness.fits && fitness.entries > 0 && !isPlanOfShifts(grid, shape, context)),
    )
    .filter(({ fitness }) => fitness.entries > 0)
    .flatMap(({ shape }) => matricesByWeek(grid, shape, context));
  const log = context.speaksOfAttendance && may('attendance-list') ? headlessList(grid) : null;
  const list = log ?? findListShape(grid);
  const isNobodys =
    wanted === null && list !== null && (isOfTests(list) || (!context.speaksOfAttendance && isOfBookings(grid, list)));
  const listShape = isNobodys ? null : list;
  const findMeetings = (): MatrixShape[] =>
    may('attendance-matrix') && log === null ? meetingsOf(grid, listShape, context) : [];
  if (filled.length > 0 && may('attendance-matrix')) {
    const all = filled.every((some) => hasGaps(some))
      ? findMeetings().filter((each) => filled.every((some) => areBetween(grid, some, each)))
      : [];
    return readMatrices(grid, grid, all.length > 0 ? all : filled, context);
  }
  if (wanted === null && list !== null && (isOfLeave(grid, list) || isRoster(grid, list, context))) return null;
  const empty = fitting
    .filter(
      ({ shape, fitness }) =>
        fitness.entries === 0 && shape.nameHeading && (shape.axis.kind === 'dates' || shape.axis.kind === 'numbers'),
    )
    .map(({ shape }) => shape);
  const meetings = findMeetings();
  // Where the word over the first of several meetings stands for all of them, it heads no status.
  const headed = meetings.filter(({ axis }) => axis.days.some(({ column }) => blankAt(grid, axis.row, column)));
  if (headed.length > 0) return readMatrices(grid, grid, headed, context);
  // "Attendance date" over the days of a form that is not filled in yet heads no list.
  const headsDays =
    listShape !== null &&
    empty.some(({ axis }) => axis.row > listShape.headingRow && axis.row <= listShape.headingRow + HEADING_ROWS);
  if (listShape && !headsDays && may('attendance-list')) {
    const table = findList(grid, listShape, context);
    const hits = table ? findLegend(grid, isInList(grid, table)).slice(0, MOST_OF_LEGEND) : [];
    const ledger = new Ledger(grid);
    const reading = table ? readList(grid, table, hits, context, ledger) : null;
    if (reading && reading.entries.length > 0)
      return close(grid, ledger, [reading], hits, closing(grid, reading.headerRow, hits), context);
  }
  if (empty.length > 0 && may('attendance-matrix')) return readMatrices(grid, grid, empty, context);
  const sideways = transpose(grid);
  const across =
    listShape !== null && isOfOnePerson(listShape)
      ? []
      : findMatrixShapes(sideways, findDayAxes(sideways))
          .flatMap((shape) => peopleAcross(sideways, shape))
          .filter((shape) => {
            const { fits, entries } = fitnessOf(sideways, shape, context.speaksOfAttendance);
            const isPlan = wanted === null && isPlanOfPosts(sideways, shape, context);
            return fits && !isPlan && (entries > 0 || context.speaksOfAttendance);
          });
  if (across.length > 0 && may('monthly-totals')) {
    const ledger = new Ledger(grid);
    const sums = readWeekSums(sideways, across, transposeClaims(ledger));
    if (sums) return close(grid, ledger, [sums], [], closing(grid, sums.headerRow, []), context);
  }
  const isAcross = across.length > 0 && may('attendance-matrix') && !hasFromAndTo(grid);
  // What heads the columns in the sheets of several people is what they worked at.
  if (isAcross && context.called?.isOneOfMany !== true) return readMatrices(grid, sideways, across, context);
  if (may('person-month')) {
    const ledger = new Ledger(grid);
    const timesheets = readPersonMonth(grid, [], context, ledger).filter(({ days }) => days.length > 0);
    const [first] = timesheets;
    if (first) return close(grid, ledger, timesheets, [], closing(grid, first.headerRow, []), context);
  }
  if (isAcross) return readMatrices(grid, sideways, across, context);
  if (may('attendance-list')) {
    const ledger = new Ledger(grid);
    const under = readNamesUnderDays(grid, axes, context, ledger);
    if (under) return close(grid, ledger, [under], [], closing(grid, under.headerRow, []), context);
  }
  const legend = legendSheet(grid);
  if (legend && may('legend')) return readLegend(grid, legend, context);
  if (meetings.length > 0) return readMatrices(grid, grid, meetings, context);
  const isPlanned =
    wanted === null && fitting.some(({ shape, fitness }) => shape.axis.kind === 'weekdays' && fitness.entries > 0);
  const isOfPeople =
    listShape !== null && log === null && !isOfProgress(listShape) && !(isPlanned && tellsOnlyWho(listShape));
  if (isOfPeople && may('monthly-totals')) {
    const ledger = new Ledger(grid);
    const totals = readMonthlyTotals(grid, listShape, ledger);
    if (totals) return close(grid, ledger, [totals], [], closing(grid, totals.headerRow, []), context);
  }
  if (isOfPeople && may('participants')) {
    const ledger = new Ledger(grid);
    const participants = readParticipants(grid, listShape, ledger);
    if (participants)
      return close(grid, ledger, [participants], [], closing(grid, participants.headerRow, []), context);
  }
  if (may('participants') || may('attendance-list')) {
    const ledger = new Ledger(grid);
    const names = readNamesOnly(grid, context, ledger);
    if (names && may(names.kind)) return close(grid, ledger, [names], [], closing(grid, null, []), context);
  }
  return null;
}

/** Times of coming and leaving without anybody's name: of one person, who is named elsewhere. */
const isOfOnePerson = (list: ListShape): boolean =>
  list.nameColumns.length === 0 && columnsOf(list, 'timeIn').length > 0 && columnsOf(list, 'timeOut').length > 0;

/** "10:00 | ~ | 19:30" beside the days: the columns are of one person, not a person each. */
const hasFromAndTo = (grid: Grid): boolean =>
  findVerticalRuns(grid).some((run) => fromAndTo(grid, run, grid.columns - 1).length > 0);

function readLegend(grid: Grid, hits: readonly LegendHit[], context: SheetContext): SheetReading {
  const ledger = new Ledger(grid);
  for (const { row, column, explainedAt } of hits) {
    ledger.read(row, column);
    if (explainedAt) ledger.read(explainedAt.row, explainedAt.column);
  }
  return close(grid, ledger, [emptyTable('legend')], hits, () => 'title', context);
}

function readCalendar(grid: Grid, calendar: YearCalendar, context: SheetContext): SheetReading {
  const last = calendar.months.at(-1)?.row ?? 0;
  const hits = findLegend(grid, (row) => row >= calendar.axis.firstRow && row <= last);
  const ledger = new Ledger(grid);
  const table = readYearCalendar(grid, calendar, hits, context, ledger);
  return close(grid, ledger, [table], hits, closing(grid, table.headerRow, hits), context);
}

function readMatrices(grid: Grid, view: Grid, found: readonly MatrixShape[], context: SheetContext): SheetReading {
  const parted = found.map((shape) => withoutOvertime(view, shape));
  const shapes = parted.map(({ shape }) => shape);
  const bodies = shapes.map((shape) => ({
    top: shape.axis.firstRow,
    bottom: shape.people.at(-1)?.more.at(-1) ?? shape.people.at(-1)?.row ?? shape.headLast,
    left: shape.firstColumn,
    right: Math.max(...shape.days.flatMap(({ columns }) => columns)),
  }));
  const inRow = new Map<number, (typeof bodies)[number][]>();
  for (const body of bodies) {
    for (let row = body.top; row <= body.bottom; row++) inRow.set(row, [...(inRow.get(row) ?? []), body]);
  }
  const isBody = (row: number, column: number): boolean =>
    inRow.get(row)?.some(({ left, right }) => column >= left && column <= right) ?? false;
  const hits = findLegend(grid, view.transposed ? (row, column) => isBody(column, row) : isBody);
  const ledger = new Ledger(grid);
  const claims = view.transposed ? transposeClaims(ledger) : ledger;
  const tables = shapes.map((shape) => readMatrix(view, shape, hits, context, claims));
  for (const { shape, rows } of parted)
    for (const row of rows)
      for (let column = shape.firstColumn; column <= shape.lastColumn; column++) claims.ignore(row, column, 'totals');
  return close(grid, ledger, tables, hits, closing(grid, tables[0]?.headerRow ?? null, hits), context);
}
