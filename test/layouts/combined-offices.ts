/**
 * Registers of many countries and programmes, made of what their offices combine: weeks of few days one below another, days
 * in two columns, months beside each other, meetings with topics, groups, people across. Whatever is drawn, a careful reader
 * can read it exactly. People are invented.
 */
import fc from 'fast-check';
import { addDays, datesOfMonth, mondayOf, partsOf, weekOf, weekdayOf } from '../../src/programme/calendar';
import type { IsoDate, IsoMonth } from '../../src/programme/units';
import { LANGUAGES, TONGUES, type Tongue } from './tongues';

/** A sheet, what was drawn for it, and what it says. */
export interface OfOffice {
  readonly drawn: Readonly<Record<string, string>>;
  readonly file: string;
  readonly sheet: string;
  readonly table: string;
  readonly kind: 'attendance-matrix' | 'person-month';
  readonly headerRow: number;
  readonly people: readonly string[];
  readonly dates: readonly IsoDate[];
  readonly marks: number;
  readonly present: number;
  readonly absent: number;
  readonly unclear: number;
}

export const GIVEN = ['Ana', 'Bor', 'Črt', 'Eva', 'Maja', 'Rok', 'Žana', 'Julija', 'Ivan', 'Marjeta'];
export const SURNAMES = [
  'Zupan',
  'Kovač',
  'Žnidaršič',
  'Antal',
  'Mesec',
  'Šolar',
  'Golob',
  'Vodnik',
  'Petek',
  'Kos Bele',
];

export const tongue = fc
  .constantFrom(...LANGUAGES)
  .map((language) => ({ language, words: TONGUES[language] as Tongue }));
export const month = fc
  .tuple(fc.constantFrom(2020, 2024, 2025, 2026), fc.integer({ min: 1, max: 10 }))
  .map(([year, number]) => `${String(year)}-${String(number).padStart(2, '0')}` as IsoMonth);
export const two = (number: number): string => String(number).padStart(2, '0');
export const wordAt = (list: string, position: number): string => list.split(' ')[position] ?? '';
export const monthOf = (day: IsoDate, words: Tongue): string => wordAt(words.months, partsOf(day).month - 1);
export const weekdayIn = (day: IsoDate, list: string): string => wordAt(list, weekdayOf(day) - 1);
export const tableOf = (rows: readonly (readonly string[])[]): string =>
  `\n${rows.map((row) => (row.every((cell) => cell === '') ? ' ' : row.join(' | '))).join('\n')}\n`;

type Row = readonly string[];

const dotted = (day: IsoDate): string => `${String(partsOf(day).day)}. ${String(partsOf(day).month)}.`;

/** How a day is written over its column; `needsMonth` where the sheet has to say the month as well. */
const DAYS: Readonly<Record<string, (day: IsoDate, words: Tongue) => string>> = {
  number: (day) => String(partsOf(day).day),
  dot: (day) => `'${String(partsOf(day).day)}.`,
  dayMonth: (day) => `'${dotted(day)}`,
  text: (day) => `'${two(partsOf(day).day)}.${two(partsOf(day).month)}.${String(partsOf(day).year)}`,
  date: (day) => `@${day}`,
  worded: (day, words) =>
    `'${weekdayIn(day, words.weekdays)} ${String(partsOf(day).day)}.${String(partsOf(day).month)}.`,
  broken: (day, words) =>
    `'${weekdayIn(day, words.weekdays)}\\n${String(partsOf(day).day)}. ${String(partsOf(day).month)}.`,
};

interface Mark {
  readonly there: string;
  readonly away: string;
  readonly legend: string | null;
}
const marksOf = (kind: string, words: Tongue): Mark =>
  kind === 'letters'
    ? { there: words.letters[0], away: words.letters[1], legend: words.letters[2] }
    : kind === 'words'
      ? { there: words.words[0], away: words.words[1], legend: null }
      : { there: kind, away: '', legend: null };

const PAIRS: Readonly<Record<string, (words: Tongue) => readonly [Row, Row]>> = {
  clock: ({ timeIn, timeOut }) => [
    [timeIn, timeOut],
    ["'8:00", "'12:00"],
  ],
  clockTrue: ({ timeIn, timeOut }) => [
    [timeIn, timeOut],
    ['@8:00', '@12:00'],
  ],
  inSigned: ({ timeIn, signature }) => [
    [timeIn, signature],
    ["'8:00", ''],
  ],
  hoursSigned: ({ hours, signature }) => [
    [hours, signature],
    ['4', ''],
  ],
};

const TOPICS = ['uvod', 'kuhanje', 'vrt', 'obisk', 'pogovor', 'ples', 'šivanje', 'sklep'];

const drawing = fc.record({
  tongue,
  who: fc.uniqueArray(fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES)), {
    minLength: 3,
    maxLength: 9,
    selector: (name) => name.join(' '),
  }),
  month,
  form: fc.constantFrom('month', 'month', 'weeks', 'weeks', 'pairs', 'sessions', 'monthsBeside', 'across'),
  /** Weekdays of the course. */
  course: fc.constantFrom<readonly number[]>([1, 2, 3, 4, 5], [1, 2, 3], [1, 3, 4], [2, 4], [1, 2, 3, 4, 5]),
  day: fc.constantFrom(...Object.keys(DAYS)),
  weekLine: fc.constantFrom('span', 'spanYear', 'number', 'monday'),
  weekdays: fc.constantFrom('none', 'above', 'below'),
  monthIn: fc.constantFrom('title', 'line', 'sheet', 'labels'),
  names: fc.constantFrom('one', 'one', 'two', 'twoGivenFirst'),
  heading: fc.nat({ max: 5 }),
  ordinal: fc.boolean(),
  id: fc.constantFrom(false, false, true),
  note: fc.constantFrom(false, false, false, true),
  mark: fc.constantFrom('x', '✓', '4', '1', 'letters', 'letters', 'words', 'TRUE'),
  pair: fc.constantFrom(...Object.keys(PAIRS)),
  groups: fc.constantFrom(false, false, true),
  sums: fc.constantFrom(0, 0, 1, 2, 3),
  sumsBelow: fc.boolean(),
  tail: fc.subarray(['signed', 'money', 'phones', 'legend', 'beside'], { maxLength: 2 }),
  leader: fc.boolean(),
  blankRow: fc.boolean(),
  dice: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 300, maxLength: 300 }),
});
type Drawn = typeof drawing extends fc.Arbitrary<infer T> ? T : never;

/** The sheet that is drawn. */
export const registersOfOffices: fc.Arbitrary<OfOffice> = drawing.map(sheetOfOffice);

function daysOf({ form, month: of, course }: Drawn): IsoDate[] {
  const all = datesOfMonth(of).filter((day) => course.includes(weekdayOf(day)));
  if (form === 'monthsBeside') {
    const next = `${of.slice(0, 5)}${two(Number(of.slice(5)) + 1)}` as IsoMonth;
    return [...all, ...datesOfMonth(next).filter((day) => course.includes(weekdayOf(day)))];
  }
  if (form === 'sessions') return all.filter((_, index) => index % 2 === 0).slice(0, 8);
  if (form === 'pairs') return all.slice(0, 6);
  if (form !== 'weeks') return all;
  // Whole weeks only, as they are planned.
  const mondays = datesOfMonth(of)
    .filter((day) => weekdayOf(day) === 1)
    .slice(0, 3);
  return mondays.flatMap((monday) => course.map((weekday) => addDays(monday, weekday - 1)));
}

function sheetOfOffice(drawn: Drawn): OfOffice {
  const { tongue: { language, words }, who, form, course, names, heading, ordinal, id, note, groups, sums, sumsBelow, tail, leader, blankRow, dice } = drawn; // prettier-ignore
  const days = daysOf(drawn);
  const [first] = days;
  if (first === undefined) throw new Error('a month has days of every weekday');
  const isPaired = form === 'pairs';
  const day = form === 'weeks' ? 'weekday' : form === 'across' && drawn.day === 'broken' ? 'worded' : form === 'monthsBeside' && drawn.day !== 'date' ? 'number' : drawn.day; // prettier-ignore
  const mark = marksOf(drawn.mark, words);
  const oneHeading = words.names[heading % words.names.length] ?? '';
  const headNames = names === 'one' || form === 'across' ? [oneHeading] : names === 'two' ? [words.surname, words.given] : [words.given, words.surname]; // prettier-ignore
  const isSurnameFirst = /^(priimek|surname|cognome|apellidos|nazwisko|prezime|nom|name, )/i.test(oneHeading);
  const namesOf = ([given, surname]: readonly [string, string]): string[] =>
    headNames.length === 2
      ? names === 'two' ? [surname, given] : [given, surname]
      : [isSurnameFirst ? `${surname}${oneHeading.includes(',') ? ',' : ''} ${given}` : `${given} ${surname}`]; // prettier-ignore
  const head = [...(ordinal ? [words.ordinal] : []), ...(id ? [words.id] : []), ...headNames];
  const [pairHeads, pairCells] = PAIRS[drawn.pair]?.(words) ?? [[], []];
  const period = `${monthOf(first, words)} ${String(partsOf(first).year)}`;
  const rest = words.totals.slice(0, sums);
  let [present, absent] = [0, 0];
  const cellsFor = (person: number, list: readonly IsoDate[]): string[] =>
    list.flatMap((one) => {
      const die = dice[(person * 37 + days.indexOf(one)) % dice.length] ?? 0;
      if (isPaired) {
        if (die > 7) return ['', ''];
        present++;
        return [...pairCells];
      }
      const isThere = die < 7;
      const text = isThere ? mark.there : die < 9 ? mark.away : '';
      if (text !== '' && isThere) present++;
      else if (text !== '') absent++;
      return [text];
    });
  const written = (name: readonly [string, string], index: number): string[] => {
    const cells = namesOf(name);
    return note && index === 1 ? [...cells.slice(0, -1), `${cells.at(-1) ?? ''} (od 5. 10.)`] : cells;
  };
  const rowsOf = (list: readonly IsoDate[]): Row[] => {
    const rows: Row[] = [];
    who.forEach((name, index) => {
      if (groups && index % 4 === 0)
        rows.push([...(ordinal ? [''] : []), ...(id ? [''] : []), `${words.group} ${String.fromCharCode(65 + index / 4)}`]); // prettier-ignore
      rows.push([
        ...(ordinal ? [String(index + 1)] : []),
        ...(id ? [`'${String(10230 + index * 7)}`] : []),
        ...written(name, index),
        ...cellsFor(index, list),
        ...rest.map((_, at) => (at === 2 ? '0.8' : '7')),
      ]);
    });
    if (sumsBelow) rows.push([...head.map((_, at) => (at === head.length - 1 ? words.totals[0] ?? '' : '')), ...list.flatMap(() => (isPaired ? [String(who.length), ''] : [String(who.length)]))]); // prettier-ignore
    return rows;
  };
  const labels: Row[] = [
    [`${words.month}:`, monthOf(first, words)],
    [`${words.year}:`, String(partsOf(first).year)],
  ];
  const isSpelled = form === 'weeks' || day === 'text' || day === 'date';
  const top: Row[] = [
    [drawn.monthIn === 'title' && !isSpelled ? `${words.title} – ${period}` : words.title],
    ...(leader ? [[`${words.leader}: Mojca Bele`]] : []),
    ...(isSpelled || form === 'monthsBeside' ? [] : drawn.monthIn === 'line' ? [[period]] : drawn.monthIn === 'labels' ? labels : []),
    ...(blankRow ? [[]] : []),
  ]; // prettier-ignore
  const sheet = drawn.monthIn === 'sheet' && !isSpelled && form !== 'monthsBeside' ? period : 'List1';
  const body: Row[] = [];
  let headerRow = 0;
  const indent = head.map(() => '');
  if (form === 'weeks') {
    const size = course.length;
    for (let at = 0; at < days.length; at += size) {
      const week = days.slice(at, at + size);
      const [from, to] = [week[0] ?? first, week.at(-1) ?? first];
      const { year } = partsOf(from);
      const line = { span: `${dotted(from)} – ${dotted(to)} ${String(year)}`, spanYear: `${dotted(from)} ${String(year)} – ${dotted(to)} ${String(year)}`, number: language === 'sl' ? `${String(Number(weekOf(from).slice(6)))}. teden ${weekOf(from).slice(0, 4)}` : `${dotted(mondayOf(from))} ${String(year)} – ${dotted(addDays(mondayOf(from), 4))} ${String(year)}`, monday: `${dotted(from)} ${String(year)}` }[drawn.weekLine]; // prettier-ignore
      const label = language === 'sl' && drawn.weekLine !== 'number' ? `Teden: ${line}` : line;
      if (at > 0) body.push([]);
      body.push([label]);
      const list = size < 3 ? words.fullWeekdays : words.weekdays;
      body.push([...head, ...week.map((one) => weekdayIn(one, list)), ...rest]);
      if (at === 0) headerRow = top.length + body.length;
      body.push(...rowsOf(week));
    }
  } else if (form === 'across') {
    const rows = who.map((name, index) => ({ name: written(name, index).join(' '), cells: cellsFor(index, days) }));
    body.push([words.date[0] ?? '', ...rows.map(({ name }) => name)]);
    headerRow = top.length + body.length;
    days.forEach((one, at) => body.push([DAYS[day]?.(one, words) ?? '', ...rows.map(({ cells }) => cells[at] ?? '')]));
  } else {
    const over = days.map((one) => weekdayIn(one, words.weekdays));
    const spread = (list: readonly string[]): string[] => (isPaired ? list.flatMap((text) => [text, '']) : [...list]);
    const isWorded = day === 'worded' || day === 'broken';
    if (form === 'monthsBeside') {
      let before = '';
      body.push([...indent, ...days.map((one) => { const said = `${monthOf(one, words)} ${String(partsOf(one).year)}`; const shown = said === before ? '' : said; before = said; return shown; })]); // prettier-ignore
    }
    const hasWords = drawn.weekdays !== 'none' && !isWorded && form !== 'sessions' && form !== 'monthsBeside';
    if (hasWords && drawn.weekdays === 'above') body.push([...indent, ...spread(over)]);
    const shown = days.map((one, index) =>
      form === 'sessions'
        ? `'${String(index + 1)}. ${words.session} – ${TOPICS[index % TOPICS.length] ?? ''} ${dotted(one)}${day === 'text' || day === 'date' ? ` ${String(partsOf(one).year)}` : ''}`
        : (DAYS[day]?.(one, words) ?? ''),
    ); // prettier-ignore
    body.push([...head, ...spread(shown), ...rest]);
    if (hasWords && drawn.weekdays === 'below') body.push([...indent, ...spread(over)]);
    if (isPaired) body.push([...indent, ...days.flatMap(() => [...pairHeads])]);
    headerRow = top.length + body.length;
    body.push(...rowsOf(days));
  }
  const end: Row[] = [];
  const legendText = mark.legend !== null && !isPaired ? mark.legend : null;
  if (legendText !== null) end.push([], [legendText]);
  for (const what of tail) {
    if (what === 'signed') end.push([], [`${words.leader}:`, 'Mojca Bele', `${words.signature}: ____________`]);
    if (what === 'money') end.push([], [...(names === 'one' || form === 'across' ? [oneHeading] : headNames), words.amount], ...who.slice(0, 3).map((name) => [...namesOf(name), '12.5'])); // prettier-ignore
    if (what === 'phones') end.push([], [...(names === 'one' || form === 'across' ? [oneHeading] : headNames), words.phone], ...who.slice(0, 3).map((name) => [...namesOf(name), '041 123 456'])); // prettier-ignore
    if (what === 'beside' && form !== 'weeks' && legendText === null) {
      const width = Math.max(...body.map((row) => row.length)) + 1;
      const at = headerRow - top.length;
      ['x', '/'].forEach((sign, step) => {
        const row = body[at + step];
        if (row) body[at + step] = [...row, ...Array.from({ length: width - row.length }, () => ''), sign, words.words[step] ?? ''];
      });
    } // prettier-ignore
  }
  return {
    drawn: { form, language, day, weekLine: form === 'weeks' ? drawn.weekLine : '-', weekdays: drawn.weekdays, monthIn: isSpelled ? '-' : drawn.monthIn, names: headNames.length === 1 ? 'one' : names, heading: oneHeading, ordinal: String(ordinal), id: String(id), note: String(note), mark: isPaired ? drawn.pair : drawn.mark, groups: String(groups), sums: String(sums), sumsBelow: String(sumsBelow), tail: tail.join('+'), leader: String(leader), blankRow: String(blankRow), course: course.join('') },
    file: 'zvezek.xlsx',
    sheet,
    table: tableOf([...top, ...body, ...end]),
    kind: 'attendance-matrix',
    headerRow,
    people: who.map((name, index) => written(name, index).join(' ')),
    dates: [...days].sort(),
    marks: present + absent,
    present,
    absent,
    unclear: 0,
  }; // prettier-ignore
}
