/** Whether a matrix of days and people is one of attendance: timetables and grade books look alike. */
import type { CellValue } from '../../sheet/cells';
import { FIRST_REGISTER_SERIAL } from '../cells/day-serials';
import { textAt, type Grid } from '../cells/grid';
import { areGroups } from '../people/groups-down';
import { countMatrix } from './mark-counts';
import type { MatrixShape } from './matrix-shape';
import { readHours } from '../../programme';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { fold } from '../words/text';
import { headsGoods } from '../words/thing-names';
import { areRooms } from './occupied-rooms';
import { arePoints } from './points-across';
import { areStates } from './states-down';
import { areTasks, areWorks } from './tasks-down';
import {
  CROSSES,
  meaningBeforeNote,
  meaningOfExplanation,
  meaningOfWord,
  saysPresence,
  TICKS,
} from '../words/mark-words';

export interface Fitness {
  /** Filled person-day cells. */
  readonly entries: number;
  readonly fits: boolean;
}

const PEOPLE_SHARE = 0.3;
/** Figures above a day's hours: where no heading promises names, so many are of teams, not of people. */
const COUNTED_SHARE = 0.2;

export function fitnessOf(grid: Grid, shape: MatrixShape, speaksOfAttendance: boolean): Fitness {
  if (shape.people.length === 0) return { entries: 0, fits: false };
  const counter = countMatrix(grid, shape);
  const counts = counter.counts();
  let marks = 0;
  let known = 0;
  let numbers = 0;
  let large = 0;
  let measured = 0;
  let zeros = 0;
  /** Marks that tell of presence, or for how long it was. */
  let telling = 0;
  let dates = 0;
  for (const { value, count } of counts) {
    if (isDate(grid, value)) dates += count;
    if (typeof value === 'string') {
      const facts = grid.cache.text(value);
      if (facts.text.length <= 20 || meaningOfExplanation(facts.folded) !== null) marks += count;
      const isKnown =
        meaningOfWord(facts.folded) !== null || facts.text.length <= 2 || (facts.day?.time ?? null) !== null;
      const isOfHours = readHours(facts.text).kind !== 'none';
      if (isKnown || isOfHours) known += count;
      if (isOfHours || TICKS.has(facts.text) || CROSSES.has(facts.text) || saysPresence(facts.folded)) telling += count;
    } else {
      marks += count;
      telling += count;
      if (value === 0) zeros += count;
      if (typeof value === 'boolean' || value === 0 || value === 1) known += count;
      else {
        numbers += count;
        if (typeof value === 'number' && value > 24) large += count;
        if (typeof value === 'number' && !isAmount(value)) measured += count;
      }
    }
  }
  const { total } = counter;
  if (total > 0 && marks < 0.6 * total) return { entries: total, fits: false };
  if (shape.axis.kind === 'dates' && dates > 0.5 * total) return { entries: total, fits: false };
  const isOfMonth = shape.nameHeading && shape.axis.days.every(({ weekdays }) => weekdays !== null);
  if (measured > 0.2 * total && !isOfMonth) return { entries: total, fits: false };
  // Many different texts are contents (lessons, rooms), not marks; "Present (16:41)" says when, each time another.
  const texts = counts.filter(({ value }) => typeof value === 'string' && isContent(grid, value)).length;
  if (texts > 12 && texts > 0.3 * total) return { entries: total, fits: false };
  if (!speaksOfAttendance && arePoints(grid, shape)) return { entries: total, fits: false };
  if (!namesSeem(grid, shape) || areTasks(grid, shape) || isOfGroups(shape)) return { entries: total, fits: false };
  if (!speaksOfAttendance && areThings(shape)) return { entries: total, fits: false };
  if (areNumbered(shape) && counts.some(({ value }) => isSomebody(grid, value))) return { entries: total, fits: false };
  if (areStates(grid, shape) || areGoods(shape) || areWorks(shape) || areRooms(grid, shape))
    return { entries: total, fits: false };
  // Stocks and budgets have dates across, too: without a heading of names, numbers must be hours.
  if (
    !shape.nameHeading &&
    !isOfPeople(shape) &&
    !speaksOfAttendance &&
    large + (total - known - numbers) > 0.5 * total
  )
    return { entries: total, fits: false };
  if (!shape.nameHeading && large > COUNTED_SHARE * total) return { entries: total, fits: false };
  // Across days, heads are counted and money is kept as often as hours: figures above a day's hours are no attendance.
  if (grid.transposed && large > 0.2 * total) return { entries: total, fits: false };
  if (shape.axis.kind === 'sessions')
    return {
      entries: total,
      // Under numbered columns zeros alone are sums of nothing.
      fits: total > zeros && (known >= 0.5 * total || (speaksOfAttendance && numbers < total && !grid.transposed)),
    };
  // "M", "A1" and "OFF" under weekdays that have no dates are the shifts of every such day: who shall come, not who came.
  if (shape.axis.kind === 'weekdays')
    return {
      entries: total,
      fits: total > 0 && (speaksOfAttendance || (telling > 0 && (known >= 0.5 * total || numbers >= 0.5 * total))),
    };
  return { entries: total, fits: true };
}

/** "Emp ID", "Šifra delavca" over the numbers of people; a bare "ID" is of anything. */
const isOfPeople = ({ meanings, nameColumns }: MatrixShape): boolean =>
  meanings.some(
    ({ column, heading, coverage, text }) =>
      nameColumns.includes(column) && heading === 'personId' && coverage === 1 && text.includes(' '),
  );

/** "okna", "tla": one small word each, none of them anybody's name, and no heading that promises names. */
const areThings = ({ nameHeading, people }: MatrixShape): boolean =>
  !nameHeading &&
  people.every(({ name }) => /^\p{Ll}{3,}$/u.test(name) && !isGivenName(fold(name)) && !mayBeGivenName(fold(name)));

/** "1.", "2.": beside names under days they count these. */
const areNumbered = ({ nameHeading, people }: MatrixShape): boolean =>
  !nameHeading && people.every(({ name }) => /^\d{1,2}\.?$/.test(name));

const isSomebody = (grid: Grid, value: CellValue): boolean =>
  typeof value === 'string' && grid.cache.text(value).folded.split(' ').some(isGivenName);

/** What was sold, or how long something ran. */
const areGoods = ({ meanings, nameColumns }: MatrixShape): boolean =>
  meanings.some(({ column, text }) => nameColumns.includes(column) && headsGoods(text));

/** 31. 12. 2099. */
const LAST_SERIAL = 73_050;

/** Below days no other days are marks: dates of entry and of leave, of which the first row happens to rise from left to right, have dates below. */
function isDate(grid: Grid, value: CellValue): boolean {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= FIRST_REGISTER_SERIAL && value <= LAST_SERIAL;
  const day = typeof value === 'string' ? grid.cache.text(value).day : null;
  return day !== null && day.year !== null && day.day !== null && day.time === null && day.rest === '';
}

/** Unless a heading calls them names. */
const isOfGroups = ({ nameHeading, people }: MatrixShape): boolean =>
  !nameHeading && areGroups(people.map(({ name }) => name));

/** Hours, points and ticks have two decimals at most and no sign; measurements have more. Times are fractions of a day. */
const isAmount = (value: number): boolean =>
  value >= 0 && (value < 1 || Math.abs(value * 100 - Math.round(value * 100)) < 1e-6);

/** "08:31 18:05", "08:31 - __": the times of coming and leaving, each time others. */
const TIMES = /^((\d{1,2}:\d{2}(:\d{2})?|_+)[\s,;/–-]*)+$/;

function isContent(grid: Grid, value: string): boolean {
  const { text, folded } = grid.cache.text(value);
  if (TIMES.test(text) || meaningBeforeNote(text) !== null) return false;
  return text.length > 3 && !(/\d:\d\d/.test(text) && meaningOfExplanation(folded) !== null);
}

/** Without a heading that promises names, the column must look like names; times of day and lessons do not. */
function namesSeem(grid: Grid, shape: MatrixShape): boolean {
  if (shape.nameHeading) return true;
  const named = shape.people.filter(({ row }) =>
    shape.nameColumns.some(
      (column) => !textAt(grid, row, column).heading || (textAt(grid, row, column).heading?.coverage ?? 0) < 1,
    ),
  ).length;
  return named > PEOPLE_SHARE * shape.people.length;
}
