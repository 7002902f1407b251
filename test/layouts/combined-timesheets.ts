/**
 * Timesheets of one person as firms, schools and programmes of many countries keep them: a row for each day with times, breaks,
 * hours and words of leave. Whatever is drawn, a careful reader can read it exactly. People are invented.
 */
import fc from 'fast-check';
import { datesOfMonth, partsOf, weekdayOf } from '../../src/programme/calendar';
import type { IsoDate } from '../../src/programme/units';
import { GIVEN, SURNAMES, month, monthOf, tableOf, tongue, two, weekdayIn, type OfOffice } from './combined-offices';
import type { Tongue } from './tongues';

type Row = readonly string[];

const DAYS: Readonly<Record<string, (day: IsoDate) => string>> = {
  number: (day) => String(partsOf(day).day),
  dot: (day) => `'${String(partsOf(day).day)}.`,
  dayMonth: (day) => `'${String(partsOf(day).day)}. ${String(partsOf(day).month)}.`,
  text: (day) => `'${two(partsOf(day).day)}.${two(partsOf(day).month)}.${String(partsOf(day).year)}`,
  date: (day) => `@${day}`,
};

const clock = (minutes: number, isTime: boolean): string =>
  `${isTime ? '@' : "'"}${String(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const COLUMNS: Readonly<Record<string, (words: Tongue) => Row>> = {
  plain: ({ timeIn, timeOut, hours }) => [timeIn, timeOut, hours],
  noHours: ({ timeIn, timeOut }) => [timeIn, timeOut],
  pause: ({ timeIn, timeOut, pause, hours }) => [timeIn, timeOut, pause, hours],
  pauseFirst: ({ timeIn, timeOut, pause, hours }) => [timeIn, pause, timeOut, hours],
  twice: ({ timeIn, timeOut, hours }) => [timeIn, timeOut, timeIn, timeOut, hours],
  hours: ({ hours }) => [hours],
};

function cellsOf(columns: string, die: number, isTime: boolean, isClockSum: boolean): string[] {
  const from = 420 + die * 15;
  const at = (minutes: number): string => clock(minutes, isTime);
  const worked = isClockSum ? clock(450, isTime) : '7.5';
  if (columns === 'plain') return [at(from), at(from + 450), worked];
  if (columns === 'noHours') return [at(from), at(from + 450)];
  if (columns === 'pause') return [at(from), at(from + 480), at(30), worked];
  if (columns === 'pauseFirst') return [at(from), at(30), at(from + 480), worked];
  if (columns === 'twice') return [at(from), at(from + 240), at(from + 300), at(from + 510), worked];
  return [worked];
}

const drawing = fc.record({
  tongue,
  name: fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES)),
  month,
  day: fc.constantFrom(...Object.keys(DAYS)),
  dateHeading: fc.nat({ max: 5 }),
  weekday: fc.constantFrom('none', 'before', 'after', 'full'),
  columns: fc.constantFrom(...Object.keys(COLUMNS)),
  isTime: fc.boolean(),
  isClockSum: fc.boolean(),
  leaveIn: fc.constantFrom('note', 'times', 'none'),
  note: fc.boolean(),
  signature: fc.constantFrom(false, false, true),
  rows: fc.constantFrom('all', 'all', 'workdays'),
  weekSums: fc.constantFrom(false, false, true),
  weekNumbers: fc.constantFrom(false, false, false, true),
  sum: fc.constantFrom('none', 'label', 'number'),
  tail: fc.boolean(),
  monthIn: fc.constantFrom('title', 'line', 'sheet', 'labels', 'labelDate'),
  nameIn: fc.constantFrom('label', 'label', 'labelCell', 'title', 'sheet', 'labelsTwo'),
  firm: fc.boolean(),
  blankRow: fc.boolean(),
  dice: fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 31, maxLength: 31 }),
});
type Drawn = typeof drawing extends fc.Arbitrary<infer T> ? T : never;

export const timesheetsOfOffices: fc.Arbitrary<OfOffice> = drawing.map(timesheetOf);

function timesheetOf(drawn: Drawn): OfOffice {
  const { tongue: { language, words }, name: [given, surname], columns, weekday, dice, isTime, isClockSum } = drawn; // prettier-ignore
  const days = datesOfMonth(drawn.month).filter((day) => drawn.rows === 'all' || weekdayOf(day) <= 5);
  const [first] = days;
  if (first === undefined) throw new Error('a month has days');
  const monthIn = drawn.nameIn === 'sheet' && drawn.monthIn === 'sheet' ? 'line' : drawn.monthIn;
  const period = `${monthOf(first, words)} ${String(partsOf(first).year)}`;
  const name = `${given} ${surname}`;
  const own = COLUMNS[columns]?.(words) ?? [];
  const hasNote = drawn.note || drawn.leaveIn === 'note';
  const before = [...(drawn.weekNumbers ? [language === 'sl' ? 'Teden' : 'KW'] : []), ...(weekday === 'before' ? [words.weekday] : [])]; // prettier-ignore
  const dateHeading = words.date[drawn.dateHeading % words.date.length] ?? '';
  const head = [
    ...before, dateHeading, ...(weekday === 'after' || weekday === 'full' ? [words.weekday] : []),
    ...own, ...(hasNote ? [words.note] : []), ...(drawn.signature ? [words.signature] : []),
  ]; // prettier-ignore
  let [present, absent, sinceSum] = [0, 0, 0];
  const body: Row[] = [];
  const sumRow = (label: string, hours: number): Row => {
    const row = head.map(() => '');
    const at = head.length - (hasNote ? 1 : 0) - (drawn.signature ? 1 : 0) - 1;
    row[before.length] = label;
    row[at] = String(hours);
    return row;
  };
  days.forEach((day, index) => {
    const die = dice[index] ?? 0;
    const isWork = weekdayOf(day) <= 5;
    const isThere = isWork && die < 8;
    const leave = isWork && die >= 10 && drawn.leaveIn !== 'none' ? (words.leave[die - 10] ?? '') : '';
    if (isThere) present++;
    if (isThere) sinceSum++;
    if (leave !== '') absent++;
    const cells = isThere ? cellsOf(columns, die, isTime, isClockSum) : own.map((_, at) => (at === 0 && drawn.leaveIn === 'times' ? leave : '')); // prettier-ignore
    const list = weekday === 'full' ? words.fullWeekdays : words.weekdays;
    body.push([
      ...(drawn.weekNumbers ? [weekdayOf(day) === 1 || index === 0 ? String(10 + Math.floor(index / 7)) : ''] : []),
      ...(weekday === 'before' ? [weekdayIn(day, list)] : []),
      DAYS[drawn.day]?.(day) ?? '',
      ...(weekday === 'after' || weekday === 'full' ? [weekdayIn(day, list)] : []),
      ...cells,
      ...(hasNote ? [drawn.leaveIn === 'note' ? leave : ''] : []),
      ...(drawn.signature ? [''] : []),
    ]);
    const next = days[index + 1];
    if (drawn.weekSums && columns !== 'noHours' && (next === undefined ? false : weekdayOf(next) < weekdayOf(day))) {
      body.push(sumRow(words.totals[0] ?? '', sinceSum * 7.5));
      sinceSum = 0;
    }
  });
  if (drawn.sum !== 'none') body.push(sumRow(words.totals[0] ?? '', present * 7.5));
  const isSpelled = drawn.day === 'text' || drawn.day === 'date';
  const title = `${words.timesheet}${drawn.nameIn === 'title' ? ` – ${name}` : ''}`;
  const top: Row[] = [
    ...(drawn.firm ? [['Zavod Primer, Celje']] : []),
    [monthIn === 'title' && !isSpelled ? (drawn.nameIn === 'title' ? `${title} – ${period}` : `${words.timesheet} ${period}`) : title],
    ...(drawn.nameIn === 'label' ? [[`${words.person}:`, name]] : drawn.nameIn === 'labelCell' ? [[`${words.person}: ${name}`]] : drawn.nameIn === 'labelsTwo' ? [[`${words.surname}:`, surname], [`${words.given}:`, given]] : []),
    ...(isSpelled ? [] : monthIn === 'line' ? [[period]] : monthIn === 'labels' ? [[`${words.month}:`, monthOf(first, words), `${words.year}:`, String(partsOf(first).year)]] : monthIn === 'labelDate' ? [[`${words.month}:`, period]] : []),
    ...(drawn.blankRow ? [[]] : []),
  ]; // prettier-ignore
  const end: Row[] = drawn.tail ? [[], [`${words.signature}:`, '', '____________'], [`${words.date[0] ?? ''}:`]] : [];
  return {
    drawn: { language, day: drawn.day, dateHeading, weekday, columns, isTime: String(isTime), isClockSum: String(isClockSum), leaveIn: drawn.leaveIn, note: String(drawn.note), signature: String(drawn.signature), rows: drawn.rows, weekSums: String(drawn.weekSums), weekNumbers: String(drawn.weekNumbers), sum: drawn.sum, tail: String(drawn.tail), monthIn: isSpelled ? '-' : monthIn, nameIn: drawn.nameIn, firm: String(drawn.firm), blankRow: String(drawn.blankRow) },
    file: 'zvezek.xlsx',
    sheet: drawn.nameIn === 'sheet' ? name : monthIn === 'sheet' && !isSpelled ? period : 'List1',
    table: tableOf([...top, head, ...body, ...end]),
    kind: 'person-month',
    headerRow: top.length + 1,
    people: [drawn.nameIn === 'labelsTwo' ? `${surname} ${given}` : name],
    dates: days,
    marks: present + absent,
    present,
    absent,
    unclear: 0,
  }; // prettier-ignore
}
