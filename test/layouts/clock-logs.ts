/**
 * Attendance lists and clock logs as systems and offices of many countries export them: any of the headings in any order, days and
 * times in any form that is certain. Whatever is drawn, a careful reader can read it exactly. People are invented.
 */
import fc from 'fast-check';
import { datesOfMonth, partsOf, weekdayOf } from '../../src/programme/calendar';
import type { IsoDate, IsoMonth } from '../../src/programme/units';
import { CLOCK_WORDS, type ClockWords } from './clock-words';

/** A sheet and what it says. */
export interface ClockLog {
  readonly language: string;
  readonly table: string;
  readonly people: readonly string[];
  readonly dates: readonly IsoDate[];
  /** Rows where each has a mark of its own, else people's days. */
  readonly marks: number;
  readonly present: number;
  readonly absent: number;
}

type Person = readonly [given: string, surname: string];
const GIVEN = ['Ana', 'Bor', 'Eva', 'Maja', 'Rok', 'Julija', 'Marta', 'Tomaž'];
const SURNAMES = ['Zupan', 'Kovač', 'Bele', 'Šolar', 'Golob', 'Vodnik', 'Hren', 'Rožman'];

const two = (number: number): string => String(number).padStart(2, '0');
const written = (day: IsoDate, form: (year: number, month: number, of: number) => string): string => {
  const { year, month, day: of } = partsOf(day);
  return form(year, month, of);
};

/** Each with the day of the month that must come before its order is certain. */
const DAYS: readonly ((day: IsoDate) => string)[] = [
  (day) => day,
  (day) => written(day, (y, m, d) => `${String(d)}.${String(m)}.${String(y)}`),
  (day) => written(day, (y, m, d) => `${two(d)}.${two(m)}.${String(y)}`),
  (day) => written(day, (y, m, d) => `${two(d)}/${two(m)}/${String(y)}`),
  (day) => written(day, (y, m, d) => `${two(d)}-${two(m)}-${String(y)}`),
  (day) => written(day, (y, m, d) => `${String(y)}/${two(m)}/${two(d)}`),
];
const dayForm = fc.integer({ min: -1, max: DAYS.length - 1 });
/** −1 is a true date. */
const dayAs = (form: number, day: IsoDate): string => (form < 0 ? `@${day}` : `'${DAYS[form]?.(day) ?? day}`);

const TIMES: readonly ((minutes: number) => string)[] = [
  (minutes) => `${String(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two((minutes * 7) % 60)}`,
  (minutes) =>
    `${String(((Math.floor(minutes / 60) + 11) % 12) + 1)}:${two(minutes % 60)} ${minutes < 720 ? 'AM' : 'PM'}`,
];
const timeForm = fc.integer({ min: -1, max: TIMES.length - 1 });
/** −1 is a time serial. */
const timeAs = (form: number, minutes: number): string =>
  form < 0
    ? `@${String(Math.floor(minutes / 60))}:${two(minutes % 60)}`
    : `'${TIMES[form]?.(minutes) ?? String(minutes)}`;

/** Both serial or both text; ISO with a T as programs write it. */
const momentAs = (dayAt: number, timeAt: number, letter: string, day: IsoDate, minutes: number): string =>
  dayAt < 0 || timeAt < 0
    ? `@${day} ${String(Math.floor(minutes / 60))}:${two(minutes % 60)}`
    : `'${DAYS[dayAt]?.(day) ?? day}${dayAt === 0 && timeAt < 3 && timeAt > 0 ? letter : ' '}${TIMES[timeAt]?.(minutes) ?? ''}`;

const people = fc.uniqueArray(fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES)), {
  minLength: 3,
  maxLength: 6,
  selector: ([given, surname]) => `${given} ${surname}`,
});
const month = fc
  .tuple(fc.constantFrom(2023, 2024, 2025, 2026), fc.integer({ min: 1, max: 10 }))
  .map(([year, number]) => `${String(year)}-${two(number)}` as IsoMonth);
/** At least three working days, one of them after the 12th: that settles the order of day and month. */
const days = fc
  .tuple(month, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 31, maxLength: 31 }))
  .map(([of, dice]) => datesOfMonth(of).filter((day, index) => weekdayOf(day) <= 5 && dice[index] === 0))
  .filter((chosen) => chosen.length >= 3 && chosen.some((day) => partsOf(day).day > 12));

/** One of the ways of a heading; the same place in the list of another gives the word that belongs to it. */
const way = fc.nat({ max: 99 });
const oneOf = (words: string, at: number): string => {
  const all = words.split('|');
  return all[at % all.length] ?? '';
};

interface Row {
  readonly person: Person;
  readonly index: number;
  readonly day: IsoDate;
  readonly line: number;
}

interface Column {
  readonly heading: string;
  readonly cell: (row: Row) => string;
}

const loginOf = ([given, surname]: Person): string =>
  `${given}.${surname}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
const isSurnameFirst = (heading: string): boolean =>
  /^(priimek|nachname|cognome|apellidos|nazwisko|prezime|příjmení)/i.test(heading) ||
  /^(Name, Vorname|Nom et|Nom &|Nom Prénom)/.test(heading);

/** Who a row is of, and how the reader should call them. */
interface Who {
  readonly columns: readonly Column[];
  readonly called: (person: Person, index: number) => string;
}

type Told = 'name' | 'parts' | 'number and name' | 'number and parts' | 'login' | 'number';

function whoBy(told: Told, words: ClockWords, ways: readonly number[]): Who {
  const number: Column = { heading: oneOf(words.number, ways[0] ?? 0), cell: ({ index }) => String(1041 + 17 * index) };
  const heading = oneOf(words.name, ways[1] ?? 0);
  const nameOf = ([given, surname]: Person): string =>
    isSurnameFirst(heading) ? `${surname}${heading.includes(',') ? ',' : ''} ${given}` : `${given} ${surname}`;
  const name: Column = { heading, cell: ({ person }) => nameOf(person) };
  const at = ways[2] ?? 0;
  const surname: Column = { heading: oneOf(words.surname, at), cell: ({ person: [, last] }) => last };
  const given: Column = { heading: oneOf(words.given, at), cell: ({ person: [first] }) => first };
  const parts = at % 2 === 0 ? [surname, given] : [given, surname];
  const joined = ([first, last]: Person): string => (at % 2 === 0 ? `${last} ${first}` : `${first} ${last}`);
  switch (told) {
    case 'name':
      return { columns: [name], called: nameOf };
    case 'number and name':
      return { columns: at % 3 === 0 ? [name, number] : [number, name], called: nameOf };
    case 'parts':
      return { columns: parts, called: joined };
    case 'number and parts':
      return { columns: [number, ...parts], called: joined };
    case 'login':
      return {
        columns: [{ heading: oneOf(words.login, at), cell: ({ person }) => loginOf(person) }],
        called: loginOf,
      };
    case 'number':
      return { columns: [number], called: (_, index) => String(1041 + 17 * index) };
  }
}

/** In no step with the people. */
const PLACE_OF_LINE = [0, 1, 2, 2, 0, 1, 1];
const SUBJECTS = ['Excel', 'Keramika', 'Kuhanje'];
const PLACES = ['T1', 'Terminal 2', 'A-101'];
const extrasOf = (words: ClockWords, ways: readonly number[]): readonly Column[] => [
  { heading: oneOf(words.group, ways[3] ?? 0), cell: ({ index }) => (index % 2 === 0 ? 'A' : 'B') },
  { heading: oneOf(words.activity, ways[4] ?? 0), cell: ({ line }) => SUBJECTS[PLACE_OF_LINE[line % PLACE_OF_LINE.length] ?? 0] ?? '' },
  { heading: oneOf(words.place, ways[5] ?? 0), cell: ({ line }) => PLACES[PLACE_OF_LINE[line % PLACE_OF_LINE.length] ?? 0] ?? '' },
  { heading: oneOf(words.note, ways[6] ?? 0), cell: () => '' },
  { heading: oneOf(words.weekday, ways[7] ?? 0), cell: ({ day }) => words.weekdays.split('|')[weekdayOf(day) - 1] ?? '' },
]; // prettier-ignore

const common = {
  language: fc.constantFrom(...Object.keys(CLOCK_WORDS)),
  ways: fc.array(way, { minLength: 20, maxLength: 20 }),
  people,
  days,
  dayForm,
  timeForm,
  letter: fc.constantFrom('T', ' '),
  hasTitle: fc.boolean(),
  ordinal: fc.boolean(),
  extras: fc.subarray([0, 1, 2, 3, 4], { maxLength: 3 }),
  order: fc.array(fc.nat({ max: 999 }), { minLength: 20, maxLength: 20 }),
  dice: fc.array(fc.nat({ max: 99 }), { minLength: 150, maxLength: 150 }),
};

const wordsOf = (language: string): ClockWords => CLOCK_WORDS[language] ?? (CLOCK_WORDS.en as ClockWords);

/** Columns that stand together as they are; the groups of them in any order. */
function ordered(groups: readonly (readonly Column[])[], order: readonly number[]): readonly Column[] {
  return groups
    .map((group, index) => ({ group, at: order[index] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .flatMap(({ group }) => group);
}

function tableOf(titles: readonly string[], columns: readonly Column[], rows: readonly Row[], headed = true): string {
  const lines = [
    ...titles.flatMap((title) => [title, ' ']),
    ...(headed ? [columns.map(({ heading }) => `'${heading}`).join(' | ')] : []),
    ...rows.map((row) => columns.map(({ cell }) => cell(row)).join(' | ')),
  ];
  return `\n${lines.join('\n')}\n`;
}

/** Two columns under the same heading are nobody's habit. */
const areParted = (columns: readonly Column[]): boolean =>
  new Set(columns.map(({ heading }) => heading.toLowerCase())).size === columns.length;

const numbered = (words: ClockWords, ways: readonly number[], isIn: boolean): readonly (readonly Column[])[] =>
  isIn ? [[{ heading: oneOf(words.ordinal, ways[8] ?? 0), cell: ({ line }) => String(line + 1) }]] : [];

/** Who was there on which day, by words, ticks or yes and no: each row is a mark. */
const marks = (told: readonly Told[], headed: boolean): fc.Arbitrary<ClockLog> =>
  fc
    .record({ ...common, told: fc.constantFrom(...told), how: fc.constantFrom('words', 'words', 'yes', 'numbers', 'boxes') })
    .map(({ language, ways, people: who, days: on, dayForm: form, hasTitle, ordinal, extras, order, dice, told: by, how }) => {
      const words = wordsOf(language);
      const { columns: told, called } = whoBy(by, words, ways);
      const rows = rowsOf(who, on);
      const at = ways[10] ?? 0;
      const [yes = '', no = ''] = words.yesNo.split('|');
      const [there, away] =
        how === 'words' ? [oneOf(words.present, at), oneOf(words.absent, at)]
        : how === 'yes' ? [yes, no]
        : how === 'numbers' ? ['1', '0']
        : ['TRUE', 'FALSE']; // prettier-ignore
      const markOf = ({ line }: Row): string => {
        const die = dice[line % dice.length] ?? 0;
        if (how === 'words' && die >= 94) return oneOf(words.excused, at);
        if (how === 'words' && die >= 88) return oneOf(words.late, at);
        return die < 70 ? there : away;
      };
      const count = (isIt: (mark: string) => boolean): number => rows.filter((row) => isIt(markOf(row))).length;
      const isThere = (mark: string): boolean => mark === there || (how === 'words' && mark === oneOf(words.late, at));
      const day: Column = { heading: oneOf(words.day, ways[9] ?? 0), cell: ({ day: of }) => dayAs(form, of) };
      const status: Column = { heading: oneOf(words.status, ways[11] ?? 0), cell: markOf };
      const columns = [
        ...numbered(words, ways, headed && ordinal).flat(),
        ...ordered([told, [day], [status], ...extras.slice(0, headed ? 3 : 1).filter((index) => headed || index === 0).map((index) => [extrasOf(words, ways)[index] as Column])], order),
      ];
      return {
        language, columns,
        // Under "Stav" or "State" 1 and 0 may say anything, unless a title says what is kept.
        table: tableOf(hasTitle || !headed || how === 'numbers' || how === 'boxes' || by === 'number' || by === 'login' ? [oneOf(words.titles, ways[12] ?? 0)] : [], columns, rows, headed),
        people: who.map(called),
        dates: on,
        marks: rows.length,
        present: count(isThere),
        absent: how === 'boxes' ? 0 : rows.length - count(isThere),
      };
    })
    .filter(({ columns }) => areParted(columns)); // prettier-ignore

const rowsOf = (who: readonly Person[], on: readonly IsoDate[]): readonly Row[] =>
  on.flatMap((day) => who.map((person, index) => ({ person, index, day }))).map((row, line) => ({ ...row, line }));

/** From when to when: one or two stays on a day, which together are a mark. */
const stays = (told: readonly Told[], headed: boolean): fc.Arbitrary<ClockLog> =>
  fc
    .record({ ...common, told: fc.constantFrom(...told), as: fc.constantFrom('times', 'times', 'moments'), hours: fc.boolean() })
    .map(({ language, ways, people: who, days: on, dayForm: form, timeForm: clock, letter, hasTitle, ordinal, extras, order, dice, told: by, as, hours }) => {
      const words = wordsOf(language);
      const { columns: told, called } = whoBy(by, words, ways);
      const rows = rowsOf(who, on)
        .flatMap((row) => ((dice[row.line % dice.length] ?? 0) < 25 ? [{ ...row, part: 0 }, { ...row, part: 1 }] : [{ ...row, part: 0 }]))
        .map((row, line) => ({ ...row, line }));
      const stayOf = ({ line }: Row): readonly [from: number, to: number] => {
        const part = rows[line]?.part ?? 0;
        const die = dice[(line * 3) % dice.length] ?? 0;
        return part === 0 ? [451 + (die % 49), 690 + (die % 29)] : [751 + (die % 37), 870 + (die % 57)];
      };
      const at = ways[10] ?? 0;
      const cell = (end: 0 | 1) => (row: Row): string =>
        as === 'times' ? timeAs(clock, stayOf(row)[end]) : momentAs(form, clock, letter, row.day, stayOf(row)[end]);
      const day: Column = { heading: oneOf(words.day, ways[9] ?? 0), cell: ({ day: of }) => dayAs(form, of) };
      const pair: readonly Column[] = [
        { heading: oneOf(words.in, at), cell: cell(0) },
        { heading: oneOf(words.out, at), cell: cell(1) },
      ];
      const sum: Column = {
        heading: oneOf(words.hours, ways[13] ?? 0),
        cell: (row) => String(Math.round(((stayOf(row)[1] - stayOf(row)[0]) / 60) * 100) / 100),
      };
      const groups = [
        told,
        ...(as === 'times' ? [[day]] : []),
        [...pair, ...(headed && hours ? [sum] : [])],
        ...extras.slice(0, headed ? 3 : 1).filter((index) => headed || index === 0).map((index) => [extrasOf(words, ways)[index] as Column]),
      ];
      const columns = [...numbered(words, ways, headed && ordinal).flat(), ...ordered(groups, order)];
      const both = who.length * on.length;
      return {
        language, columns,
        table: tableOf(hasTitle || !headed || by === 'number' || by === 'login' ? [oneOf(words.titles, ways[12] ?? 0)] : [], columns, rows, headed),
        people: who.map(called), dates: on, marks: both, present: both, absent: 0,
      };
    })
    .filter(({ columns }) => areParted(columns)); // prettier-ignore

/** Each row a moment at which somebody came or went; all of a day together are a mark. */
const punches = (told: readonly Told[], headed: boolean): fc.Arbitrary<ClockLog> =>
  fc
    .record({ ...common, told: fc.constantFrom(...told), as: fc.constantFrom('moment', 'day and time'), directed: fc.boolean() })
    .map(({ language, ways, people: who, days: on, dayForm: form, timeForm: clock, letter, ordinal, extras, order, dice, told: by, as, directed }) => {
      const words = wordsOf(language);
      const { columns: told, called } = whoBy(by, words, ways);
      const rows = rowsOf(who, on)
        .flatMap((row) => [{ ...row, going: false }, { ...row, going: true }])
        .map((row, line) => ({ ...row, line }));
      const timeOf = ({ line }: Row): number => (rows[line]?.going === true ? 780 : 460) + ((dice[line % dice.length] ?? 0) % 59);
      const day: Column = { heading: oneOf(words.day, ways[9] ?? 0), cell: ({ day: of }) => dayAs(form, of) };
      const time: Column = { heading: oneOf(words.time, ways[14] ?? 0), cell: (row) => timeAs(clock, timeOf(row)) };
      const moment: Column = { heading: oneOf(words.moment, ways[15] ?? 0), cell: (row) => momentAs(form, clock, letter, row.day, timeOf(row)) };
      const at = ways[10] ?? 0;
      const direction: Column = {
        heading: oneOf(words.direction, ways[16] ?? 0),
        cell: ({ line }) => oneOf(rows[line]?.going === true ? words.went : words.came, at),
      };
      const groups = [
        told,
        ...(as === 'moment' ? [[moment]] : [[day, time]]),
        ...(directed ? [[direction]] : []),
        ...extras.slice(0, headed ? 3 : 1).filter((index) => headed || index === 0).map((index) => [extrasOf(words, ways)[index] as Column]),
      ];
      const columns = [...numbered(words, ways, headed && ordinal).flat(), ...ordered(groups, order)];
      const both = who.length * on.length;
      return {
        language, columns,
        table: tableOf([oneOf(words.titles, ways[12] ?? 0)], columns, rows, headed),
        people: who.map(called), dates: on, marks: both, present: both, absent: 0,
      };
    })
    .filter(({ columns }) => areParted(columns)); // prettier-ignore

const ALL: readonly Told[] = ['name', 'parts', 'number and name', 'number and parts', 'login', 'number'];
const NAMED: readonly Told[] = ['name', 'number and name'];

export const MARKS = marks(ALL, true);
export const STAYS = stays(ALL, true);
export const PUNCHES = punches(ALL, true);
export const MARKS_UNHEADED = marks(NAMED, false);
export const STAYS_UNHEADED = stays(NAMED, false);
export const PUNCHES_UNHEADED = punches(NAMED, false);
