/** Which columns of a matrix with days down are people: it is read from the side, where they are rows. */
import { listsTasks } from '../days/work-of-people';
import { dayCellAt, weekdayOnly } from '../cells/day-cell';
import { blankAt, isTimeAt, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { isGivenName } from '../words/given-names';
import { DEFAULTS } from '../marks/marks-together';
import { meaningOfWord, TICKS } from '../words/mark-words';
import type { MatrixShape } from './matrix-shape';
import type { MatrixPerson } from './rows-of-person';
import { canBeName, isFullName, partsOfName } from '../people/name-words';
import { looksLikeName } from '../people/names';
import { namesHoliday } from '../words/holiday-names';
import { isPlaceOfWork } from '../words/places-of-work';
import { isDeadline, isTask } from '../words/task-words';
import { fold } from '../words/text';

/** "Hours at home", "hours at school": in whatever other words they stand, these are nobody. */
const TIMES: readonly Heading[] = ['hours', 'overtime', 'plannedHours', 'timeIn', 'timeOut', 'break'];

const CALLED: readonly Heading[] = ['personId', 'name', 'surname'];

/**
 * Those under names that no vocabulary of headings knows, at least two; columns such as *Topic* are left out. A name that
 * heads columns elsewhere ("Rok") is somebody where nothing but the others' marks, or those of every office, stands under it.
 */
export function peopleAcross(sideways: Grid, found: MatrixShape): MatrixShape[] {
  const shape = withoutTasks(sideways, found);
  if (shape === null || numbersNames(sideways, shape) || areDue(sideways, shape) || arePlaces(shape)) return [];
  const isNamed = namedBesideHeadings(sideways, shape);
  const heads = (row: number): boolean =>
    shape.nameColumns.some((column) => {
      const facts = textAt(sideways, row, column);
      const match = facts.heading;
      // "Antal Žana" is nobody's number.
      return (
        match !== null &&
        !isFullName(facts) &&
        !isNamed(facts.text) &&
        (match.coverage >= 0.5 || TIMES.includes(match.heading))
      );
    });
  const isHeaded = (row: number, meaning: Heading): boolean =>
    shape.nameColumns.some((column) => {
      const match = textAt(sideways, row, column).heading;
      return match !== null && match.heading === meaning && match.coverage >= 0.5;
    });
  // In a form that nobody filled in, the columns of times are empty.
  const rows = Array.from({ length: sideways.rows }, (_, row) => row);
  const has = (meaning: Heading): boolean => rows.some((row) => isHeaded(row, meaning));
  // With times of coming and going, or of coming and hours, beside the days it is one person's timesheet.
  if (has('timeIn') && (['timeOut', 'time', 'hours', 'overtime'] as const).some(has)) return [];
  if (comeAndGoOnce(sideways, shape)) return [];
  // So it is where a column headed "Attendance" says of each day whether somebody came.
  const isWord = (mark: string): boolean => meaningOfWord(mark) !== null;
  const isStatus = (row: number): boolean =>
    shape.nameColumns.some((column) => {
      const facts = textAt(sideways, row, column);
      return facts.heading?.heading === 'status' && facts.heading.coverage === 1 && !canBeName(facts);
    });
  if (shape.people.some((person) => isStatus(person.row) && areAll(marksOf(sideways, shape, [person]), isWord)))
    return [];
  if (areCounted(sideways, shape) || areHolidays(sideways, shape)) return [];
  const clear = shape.people.filter(({ row }) => !heads(row));
  const [first] = clear;
  if (first === undefined || clear.length < 2) return [];
  const before = Array.from({ length: first.row }, (_, row) => row);
  // So it is with the day's hours and leave before its tasks; behind people they are sums.
  if ((['hours', 'leave'] as const).every((meaning) => before.some((row) => isHeaded(row, meaning)))) return [];
  if (has('hours') && areOfTheDay(sideways, shape, clear)) return [];
  const marks = marksOf(sideways, shape, clear);
  const people = shape.people.filter((person) => {
    if (!heads(person.row)) return true;
    const named = shape.nameColumns
      .map((column) => textAt(sideways, person.row, column))
      .some((facts) => canBeName(facts) || isNamed(facts.text));
    return named && [...marksOf(sideways, shape, [person])].every((mark) => marks.has(mark) || DEFAULTS.has(mark));
  });
  // Weekdays over what people are to sign are the days themselves.
  const isWeekday = (row: number): boolean =>
    shape.nameColumns.some((column) => weekdayOnly(dayCellAt(sideways, row, column)) !== null);
  if (people.every(({ row }) => isWeekday(row))) return [];
  // "Test 1", "Test 2" over numbered tasks: nothing says that anybody or any day is meant.
  const numbered = people.filter(({ name }) => /\d/.test(name));
  if (shape.axis.kind === 'sessions' && numbered.length >= 0.5 * people.length) return [];
  const own = people.filter((person) => !describesDays(sideways, shape, person, people));
  return own.length < 2 || own.length < 0.5 * shape.people.length ? [] : [{ ...shape, people: own }];
}

/** Of one or two texts there may be a mark that nobody knows. */
const FEWEST_TEXTS = 3;

/** "Vrsta" over "požar", "nesreča" and "vaja" beside ticks: what the days were, in words that stand under nobody else. */
function describesDays(
  sideways: Grid,
  shape: MatrixShape,
  person: MatrixPerson,
  people: readonly MatrixPerson[],
): boolean {
  if (fold(person.name).split(' ').some(isGivenName)) return false;
  const own = marksOf(sideways, shape, [person]);
  if (own.size < FEWEST_TEXTS || !areAll(own, (mark) => DESCRIPTION.test(mark) && meaningOfWord(mark) === null))
    return false;
  const others = marksOf(
    sideways,
    shape,
    people.filter((other) => other !== person),
  );
  return areAll(others, (mark) => mark === HOURS || !DESCRIPTION.test(mark));
}

/** "pozar v naravi". */
const DESCRIPTION = /^\p{L}{4,}( \p{L}+)*$/u;

/** "Lidija Jelen" is somebody, and so is "Jan Jelen" beside her; "Ana Ure | Ana Opombe | Bor Ure" and "Ure Ana | Ure Bor" are columns of two. */
function namedBesideHeadings(sideways: Grid, { people, nameColumns }: MatrixShape): (text: string) => boolean {
  const all = people.flatMap(({ row }) =>
    nameColumns.flatMap((column) => partsOfName(textAt(sideways, row, column).text) ?? []),
  );
  return (text) => {
    const own = partsOfName(text);
    if (own === null) return false;
    const alike = (part: 'given' | 'surname'): number => all.filter((other) => other[part] === own[part]).length;
    const isOfTimes = TIMES.includes(sideways.cache.text(own.surname).heading?.heading ?? 'name');
    return alike('surname') === 1 || (alike('given') === 1 && !isOfTimes);
  };
}

/** "Kuhinja | Vrt" over hours: where somebody worked. */
const arePlaces = ({ people }: MatrixShape): boolean =>
  people.filter(({ name }) => isPlaceOfWork(fold(name))).length > 0.5 * people.length;

/** "Prihod" and "Odhod" over one column each, below what heads groups of columns ("Odmor 1", "Delo"): of one person. */
function comeAndGoOnce(sideways: Grid, { axis }: MatrixShape): boolean {
  // The numbers of a form's columns may begin as days do.
  const [, second] = axis.days;
  return Array.from({ length: second?.column ?? 0 }, (_, column) => column).some((column) => {
    const said = Array.from({ length: sideways.rows }, (_, row) => textAt(sideways, row, column).heading).map(
      (match) => (match?.coverage === 1 ? match.heading : null),
    );
    const count = (meaning: Heading): number => said.filter((each) => each === meaning).length;
    return count('timeIn') === 1 && count('timeOut') === 1;
  });
}

const FEWEST_HOLIDAYS = 2;
/** Not every holiday is known. */
const MOST_HOLIDAYS = 0.8;

/** "Novo leto", "Prešernov dan" and nothing else beside the days: which they are, and not what somebody did on them. */
const areHolidays = (sideways: Grid, shape: MatrixShape): boolean =>
  shape.people.some((person) => {
    const marks = [...marksOf(sideways, shape, [person])];
    const known = marks.filter((mark) => namesHoliday(mark));
    return known.length >= FEWEST_HOLIDAYS && known.length >= MOST_HOLIDAYS * marks.length;
  });

/** Folded, "✓" is blank. */
const isTick = (folded: string): boolean => folded === '' || TICKS.has(folded);

/** "Tasks" before the first of them says what they are, unless those behind it are called as people are and ticked: "Datum | Naloga | Ana | Bor". */
function withoutTasks(sideways: Grid, shape: MatrixShape): MatrixShape | null {
  const others = shape.people.filter(({ name }) => !isTask(fold(name)));
  if (others.length === shape.people.length) return shape;
  const ticked = others.filter(
    (person) => isGivenName(fold(person.name)) && areAll(marksOf(sideways, shape, [person]), isTick),
  );
  return ticked.length >= 2 ? { ...shape, people: others } : null;
}

/** "Naloga | Rok | Ana | Bor": until when who is to do what. */
const areDue = (sideways: Grid, { axis }: MatrixShape): boolean =>
  listsTasks(sideways, axis) && isDeadline(textAt(sideways, axis.row, (axis.days[0]?.column ?? 0) - 1).folded);

const FEWEST_OF_DAY = 3;

/**
 * "Predmet", "Zamuda", "Znesek" beside the hours of the day: nothing that stands in one of these columns stands in another, and
 * words in some, figures in others. People are marked with the same marks, or each with letters of their own.
 */
function areOfTheDay(sideways: Grid, shape: MatrixShape, people: MatrixShape['people']): boolean {
  const filled = people.map((person) => marksOf(sideways, shape, [person])).filter((marks) => marks.size > 0);
  const all = filled.flatMap((marks) => [...marks]);
  const isFigure = (mark: string): boolean => mark === HOURS || !/\p{L}/u.test(mark);
  return (
    filled.length >= FEWEST_OF_DAY &&
    new Set(all).size === all.length &&
    filled.some((marks) => [...marks].every(isFigure)) &&
    filled.some((marks) => ![...marks].some(isFigure))
  );
}

/** 1, 2, 3 … beside "Ime in priimek" and names under it are the numbers of people, not of meetings. */
function numbersNames(sideways: Grid, { axis }: MatrixShape): boolean {
  const [first] = axis.days;
  if (first === undefined || axis.kind === 'dates') return false;
  return Array.from({ length: sideways.rows }, (_, row) => row).some((row) => {
    const match = textAt(sideways, row, first.column - 1).heading;
    if (match?.heading !== 'name' || match.coverage < 1) return false;
    const filled = axis.days.map(({ column }) => column).filter((column) => !blankAt(sideways, row, column));
    return filled.length > 0 && filled.every((column) => looksLikeName(textAt(sideways, row, column)));
  });
}

/** 5, 6, 8 behind "SEM" are weeks or columns; behind "ID" they are people. */
function areCounted(sideways: Grid, { people, nameColumns }: MatrixShape): boolean {
  const numbered = people.filter(({ name }) => /^\d+$/.test(name));
  if (numbered.length <= 0.5 * people.length) return false;
  const before = Array.from({ length: numbered[0]?.row ?? 0 }, (_, row) => row);
  return !before.some((row) =>
    nameColumns.some((column) => {
      const match = textAt(sideways, row, column).heading;
      return match !== null && match.coverage >= 0.5 && CALLED.includes(match.heading);
    }),
  );
}

const areAll = (marks: ReadonlySet<string>, are: (mark: string) => boolean): boolean =>
  marks.size > 0 && [...marks].every(are);

/** What all numbers that can be hours are taken for. */
const HOURS = 'hours';

/** Texts as they are; of numbers only whether they can be hours or a tick, since everybody's differ. */
function marksOf(sideways: Grid, shape: MatrixShape, people: MatrixShape['people']): Set<string> {
  const marks = new Set<string>();
  for (const { row } of people) {
    for (const { columns } of shape.days) {
      for (const column of columns) {
        if (blankAt(sideways, row, column)) continue;
        const value = sideways.at(row, column);
        const isHours = typeof value === 'number' && value <= 24 && !isTimeAt(sideways, row, column);
        marks.add(isHours ? HOURS : typeof value === 'string' ? textAt(sideways, row, column).folded : String(value));
      }
    }
  }
  return marks;
}
