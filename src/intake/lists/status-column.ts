/** Which column of a list says whether somebody was there. */
import { choiceColumns, holdsTicks } from './choice-columns';
import { completeDate, dayCellAt, type DayCell } from '../cells/day-cell';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { filledRows, holdsCodes, holdsDays, isFilled, SAMPLE, wordsOf } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';
import type { MarkMeaning } from '../words/mark-meaning';
import {
  areStatesOfTasks,
  isOfAbsence,
  meaningBeforePlace,
  meaningOfWord,
  saysPresence,
  TICKS,
} from '../words/mark-words';
import { fold } from '../words/text';

/** What has more different words tells of something else. */
const MOST_STATUSES = 8;

/** The column of marks: the one headed so, or else the only one whose contents are. */
export const statusColumn = (grid: Grid, shape: ListShape, speaksOfAttendance: boolean): number | null =>
  headedColumn(grid, shape, speaksOfAttendance) ??
  columnUnderDate(grid, shape) ??
  onlyMeeting(grid, shape) ??
  columnOfPresence(grid, shape);

/** A column headed as a status, whose words are too many to be marks: what they say of each row is asked. */
export const wordedStatus = (grid: Grid, shape: ListShape): number | null =>
  shape.meanings.find(
    ({ column, heading, coverage }) =>
      heading === 'status' &&
      coverage === 1 &&
      !shape.nameColumns.includes(column) &&
      isFilled(grid, shape, column) &&
      !isOfTasks(grid, shape, column) &&
      filledRows(grid, shape, column).every((row) => typeof grid.at(row, column) === 'string'),
  )?.column ?? null;

/** The column of boxes that are ticked where somebody was not there. */
export const awayColumn = (grid: Grid, shape: ListShape): number | null =>
  shape.meanings.find(({ column }) => isAway(grid, shape, column))?.column ?? null;

/** Whether it tells how far work has come. */
export const isOfTasks = (grid: Grid, shape: ListShape, column: number): boolean =>
  areStatesOfTasks(wordsOf(grid, shape, column));

/** What a server answers, or a report, is longer than any mark. */
const LONGEST_STATUS = 120;

/** The column headed as a status, if its contents are marks; a blank "État" yields to "État élève". */
function headedColumn(grid: Grid, shape: ListShape, speaksOfAttendance: boolean): number | null {
  const textOf = (at: number): string => shape.meanings.find(({ column }) => column === at)?.text ?? '';
  const headed = columnsOf(shape, 'status');
  const yields = (column: number): boolean =>
    !isFilled(grid, shape, column) && headed.some((other) => textOf(other).startsWith(`${textOf(column)} `));
  for (const column of headed) {
    if (yields(column)) continue;
    if (shape.nameColumns.includes(column) || isAway(grid, shape, column) || isSummedUp(shape, column)) continue;
    const distinct = new Set<string>();
    for (let row = shape.firstRow; row < shape.endRow && distinct.size < 40; row++)
      if (!blankAt(grid, row, column)) distinct.add(writtenAt(grid, row, column));
    if (isOfTasks(grid, shape, column) || [...distinct].some((text) => text.length > LONGEST_STATUS)) continue;
    const known = [...distinct].some((text) => meaningOfWord(fold(text)) !== null || text.length <= 2);
    if (holdsCounts(grid, shape, column) || isCountedBeside(grid, shape, column)) continue;
    if (distinct.size < 30 && (known || distinct.size === 0 || speaksOfAttendance)) return column;
  }
  return null;
}

/** "Asistencia (hh:mm)" without a day: how long somebody was there in all. */
const isSummedUp = (shape: ListShape, at: number): boolean =>
  columnsOf(shape, 'date', 'dateTime').length === 0 &&
  shape.meanings.some(({ column, text }) => column === at && /\bhh mm\b/.test(text));

/** Headed by a word for absence, and holding ticks. */
const isAway = (grid: Grid, shape: ListShape, column: number): boolean =>
  shape.meanings.some((meaning) => meaning.column === column && isOfAbsence(meaning.text)) &&
  holdsTicks(grid, shape, column) &&
  !(columnsOf(shape, 'leave').includes(column) && holdsCodes(grid, shape, column)) &&
  (isOfDays(grid, shape) || !isCountedBeside(grid, shape, column)) &&
  isFilled(grid, shape, column);

/** "Late: 0", "Absent: 1" of somebody on a day are answers, and no counts of days. */
const isOfDays = (grid: Grid, shape: ListShape): boolean =>
  columnsOf(shape, 'date', 'dateTime').some((column) => holdsDays(grid, shape, column));

/** Marks of one day under its date, with or without the year, where no other column is headed by a day. */
function columnUnderDate(grid: Grid, shape: ListShape): number | null {
  const [column, ...others] = shape.meanings
    .map((meaning) => meaning.column)
    .filter((at) => isDayOfYear(dayCellAt(grid, shape.headingRow, at)));
  if (column === undefined || others.length > 0) return null;
  for (let row = shape.firstRow; row < Math.min(shape.endRow, shape.firstRow + SAMPLE); row++) {
    const { folded } = textAt(grid, row, column);
    if (folded !== '' && meaningOfWord(folded) === null) return null;
  }
  return column;
}

/** Who came to the only meeting: words of presence under "Period 1" and the like. */
function onlyMeeting(grid: Grid, shape: ListShape): number | null {
  const [column, ...others] = shape.meanings
    .map((meaning) => meaning.column)
    .filter((at) => dayCellAt(grid, shape.headingRow, at)?.kind === 'session');
  if (column === undefined || others.length > 0) return null;
  const words = wordsOf(grid, shape, column).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => saysPresence(word)) ? column : null;
}

const ANSWER = /^(yes|no|y|n|true|false|da|ne|ja|nein|si|oui|non|a|p|in|out|ok)$/;

/** Courses are "en présentiel" or "à distance" as well, whoever comes: only a heading says that people are meant. */
const OF_COURSES = /^(en )?presentiel$/;

/** "Ali boste prisotni?": whoever says so has not come yet. */
const isOfTimeToCome = (folded: string): boolean =>
  /(^| )(bom|bos|boste|bodo|bomo|nameravam|nameravate|pridem|pridete|will|would|going to|werde|werden|kommst|kommen)( |$)/.test(
    folded,
  );

/** "Soglasje staršev: da, manjka": what is there or missing is a paper. */
const OF_PAPERS =
  /(^| )(soglasj|izjav|obraze?c|dokazil|potrdil|prijavnic|privolit|privolj|pogodb|zdravnisk|fotokopij|narocilnic|consent|waiver|permission slip|gdpr|einverstandnis)/;

const isPresence = (word: string): boolean =>
  saysPresence(word) || OF_PRESENCE.test(word) || meaningBeforePlace(word) !== null;

/** Words that tell of presence in nearly every row, under a heading that nobody knows; "none" alone answers something else. */
function columnOfPresence(grid: Grid, shape: ListShape): number | null {
  const telling = shape.meanings.filter(({ column, heading, coverage, text }) => {
    if (shape.nameColumns.includes(column) || isOfTimeToCome(text) || OF_PAPERS.test(text) || OF_STAFF.test(text))
      return false;
    if (asksWhetherCame(text) && isTickedWhereCame(grid, shape, column)) return true;
    const words = wordsOf(grid, shape, column).filter((word) => word !== '');
    // "Danes sem:" may head anything; "prisoten" and "odsoten – bolezen" in every row are no group and no remark.
    const areOfPresence = words.every((word) => OF_PRESENCE.test(word));
    if (heading !== null && coverage >= 0.3 && !asksWhetherCame(text) && !areOfPresence) return false;
    const isSaid = (word: string): boolean => isPresence(word) && (asksWhetherCame(text) || !ANSWER.test(word));
    return (
      words.length >= 0.8 * Math.min(shape.endRow - shape.firstRow, SAMPLE) &&
      new Set(words).size <= MOST_STATUSES &&
      words.some((word) => (meaningOfWord(word) ?? meaningBeforePlace(word)) === 'present') &&
      !words.some((word) => OF_COURSES.test(word)) &&
      words.filter(isSaid).length >= 0.5 * words.length
    );
  });
  return telling.length === 1 ? (telling[0]?.column ?? null) : null;
}

/** "√" of those who came, and nothing of the others. */
function isTickedWhereCame(grid: Grid, shape: ListShape, column: number): boolean {
  const signs = new Set(filledRows(grid, shape, column).map((row) => writtenAt(grid, row, column)));
  const ticks = [...signs].filter((sign) => TICKS.has(sign));
  // Below a meeting it is counted how many came.
  return ticks.length > 0 && [...signs].every((sign) => TICKS.has(sign) || /^\d{1,3}$/.test(sign));
}

const OF_PRESENCE = /^(ne)?(prisot|odsot|navzoc)/;

/** "Ste danes prišli?", "Prisoten (da/ne)": yes and no answer it. */
const asksWhetherCame = (folded: string): boolean => ASKS.some((asks) => asks.test(folded)) && !OF_STAFF.test(folded);

/** "Je bila mentorica prisotna?": nobody answers for themselves. */
const OF_STAFF = /(^| )(mentor|vodj|vodit|ucitelj|predavatelj|spremljeval|stars)/;

const ASKS = [
  /(^| )(ste|si|sem|je|are you|were you|did you|bist du|sind sie|waren sie) .*(prisot|prisl|prisel|tukaj|navzoc|udelez|here|present|attend|anwesend|da$)/,
  /^(prisot|navzoc|udelez)\p{L}*( a)?( bila?| bili| se)? (ste|si|je|sem|da ne)\b/u,
  /^(prisotn[aio]|prisoten|navzoc[aei]?|udelezba|prisotnost)( a)?$/,
  /^(ali )?(ste|si|je) (danes |vceraj )?bil[aio]?( a)? (danes |vceraj )?(z nami|(na|v) (nas[ei]? )?(delavnic|program|skupin|predavanj|srecanj|usposab|tecaj|izobraz|vadb|vaj|trening|pouk|ur[ioe]|krozk|zbor|soli|vrtc|varstv|tekm|obisk|vabilu))/,
  /^(ali )?(je|ste|si|so) (danes )?(prise?l[aio]?|bil[aio]?)( (a|la|prisla))?$|^(prisel|prisla)( (a|la|prisla|da ne))?$/,
];

/** 1 and 0, or TRUE and FALSE, under a heading that nobody knows: where nothing else is said of people and days, whether they came. */
export function boxesBesideDays(grid: Grid, shape: ListShape): number | null {
  const [column, ...others] = shape.meanings
    .filter(({ heading, coverage }) => heading === null || coverage < 0.3)
    .map(({ column: at }) => at)
    .filter((at) => !shape.nameColumns.includes(at) && holdsBoxes(grid, shape, at));
  return column === undefined || others.length > 0 ? null : column;
}

function holdsBoxes(grid: Grid, shape: ListShape, column: number): boolean {
  const boxes = filledRows(grid, shape, column).map((row) => writtenAt(grid, row, column).toLowerCase());
  return BOXES.some((pair) => pair.every((box) => boxes.includes(box)) && boxes.every((box) => pair.includes(box)));
}

const BOXES = ['1 0', 'true false'].map((pair) => pair.split(' '));

const isDayOfYear = (cell: DayCell | null): boolean =>
  completeDate(cell) !== null || (cell?.kind === 'text' && cell.day.day !== null && cell.day.months !== 0);

/** Numbers, of which one at least is no tick; beside a day, no hours of a day. */
function holdsCounts(grid: Grid, shape: ListShape, column: number): boolean {
  const dated = columnsOf(shape, 'date', 'dateTime').some((other) => holdsDays(grid, shape, other));
  const rows = filledRows(grid, shape, column);
  const numbers = rows.map((row) => grid.at(row, column)).filter((value) => typeof value === 'number');
  const counts = numbers.filter((value) => value > (dated ? 24 : 1)).length;
  return numbers.length > 0.5 * rows.length && counts > (dated ? 0.5 * rows.length : 0);
}

/** Numbers under "Present" beside numbers under "Absent": so often somebody was either, zero times as well. */
function isCountedBeside(grid: Grid, shape: ListShape, column: number): boolean {
  const meaningAt = (at: number): MarkMeaning | null =>
    meaningOfWord(shape.meanings.find((meaning) => meaning.column === at)?.text ?? '');
  const own = meaningAt(column);
  const holdsNumbers = (at: number): boolean =>
    Array.from({ length: Math.min(shape.endRow - shape.firstRow, SAMPLE) }, (_, step) => shape.firstRow + step)
      .filter((row) => !blankAt(grid, row, at))
      .every((row) => typeof grid.at(row, at) === 'number');
  return (
    own !== null &&
    holdsNumbers(column) &&
    shape.meanings.some(({ column: at }) => ![null, own].includes(meaningAt(at)) && holdsNumbers(at)) &&
    choiceColumns(grid, shape).length === 0
  );
}
