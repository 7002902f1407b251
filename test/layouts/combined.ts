/**
 * Registers and logs made of what Slovenian offices combine freely: how days, participants and presence are written, what
 * stands beside and around them. Whatever is drawn, a careful reader can read it exactly. People are invented.
 */
import fc from 'fast-check';
import { datesOfMonth, partsOf, weekdayOf } from '../../src/programme/calendar';
import type { IsoDate, IsoMonth } from '../../src/programme/units';

/** A sheet and what it says. */
export interface Combined {
  readonly file: string;
  readonly sheet: string;
  readonly table: string;
  readonly people: readonly string[];
  readonly dates: readonly IsoDate[];
  readonly marks: number;
}

const GIVEN = ['Ana', 'Bor', 'Črt', 'Eva', 'Maja', 'Rok', 'Žana', 'Julija'];
const SURNAMES = ['Zupan', 'Kovač', 'Žnidaršič', 'Antal', 'Mesec', 'Šolar', 'Golob', 'Vodnik'];
const ORDINALS = [null, 'Št.', 'Zap. št.', 'Zap.št.', '#', 'Št', 'R.št.', 'Zap. številka', 'Tek. št.'];
const HEADINGS_OF_NAMES = [
  'Ime in priimek', 'Priimek in ime', 'Udeleženec', 'Udeleženka/udeleženec', 'Ime', 'IME IN PRIIMEK', 'Priimek, ime',
  'Oseba', 'Ime in priimek udeleženca', 'Uporabnik', 'Vključena oseba',
]; // prettier-ignore
const WEEKDAYS = [
  ['ponedeljek', 'torek', 'sreda', 'četrtek', 'petek', 'sobota', 'nedelja'],
  ['pon', 'tor', 'sre', 'čet', 'pet', 'sob', 'ned'],
  ['P', 'T', 'S', 'Č', 'P', 'S', 'N'],
];
const MONTHS = ['januar', 'februar', 'marec', 'april', 'maj', 'junij', 'julij', 'avgust', 'september', 'oktober', 'november', 'december']; // prettier-ignore
const TITLES = ['Evidenca prisotnosti', 'Lista prisotnosti', 'Prisotnost udeležencev', 'Evidenca udeležbe'];
/** Columns of other things, each with what stands in it. */
const BESIDE: readonly (readonly [heading: string, cell: string])[] = [
  ['Skupina', 'A'], ['Telefon', '041 123 456'], ['Občina', 'Celje'], ['Opombe', ''], ['Svetovalka', 'Mojca Bele'],
  ['E-pošta', 'a@primer.si'], ['Spol', 'Ž'], ['Datum vključitve', '@2020-01-06'],
]; // prettier-ignore
const SUMS = ['Skupaj', 'Skupaj ur', 'Prisotnih dni', 'Odsotnost', '%', 'Podpis', 'Opombe', 'Σ'];

const people = fc.uniqueArray(fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES)), {
  minLength: 3,
  maxLength: 8,
  selector: (name) => name.join(' '),
});
const month = fc
  .tuple(fc.constantFrom(2020, 2024, 2025, 2026), fc.integer({ min: 1, max: 10 }))
  .map(([year, number]) => `${String(year)}-${String(number).padStart(2, '0')}` as IsoMonth);
/** Which of the working days of a month there are; many as a rule. */
const daysOfMonth = (least: number) =>
  fc
    .tuple(month, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 31, maxLength: 31 }), fc.boolean())
    .map(([of, dice, all]) =>
      datesOfMonth(of).filter((day, index) => weekdayOf(day) <= 5 && (all || dice[index] !== 0)),
    )
    .filter((days) => days.length >= least);

const monthWord = (day: IsoDate): string => MONTHS[partsOf(day).month - 1] ?? '';
const weekdayWord = (day: IsoDate, words: readonly string[]): string => words[weekdayOf(day) - 1] ?? '';
const two = (number: number): string => String(number).padStart(2, '0');
const tableOf = (rows: readonly (readonly string[])[]): string =>
  `\n${rows.map((row) => (row.length === 0 ? ' ' : row.join(' | '))).join('\n')}\n`;
const nameUnder = (heading: string, [given, surname]: readonly [string, string]): string =>
  heading.startsWith('Priimek') ? `${surname}${heading.includes(',') ? ',' : ''} ${given}` : `${given} ${surname}`;

const DAYS: readonly ((day: IsoDate) => string)[] = [
  (day) => String(partsOf(day).day),
  (day) => `'${String(partsOf(day).day)}.`,
  (day) => `'${String(partsOf(day).day)}. ${String(partsOf(day).month)}.`,
  (day) => `'${two(partsOf(day).day)}.${two(partsOf(day).month)}.${String(partsOf(day).year)}`,
  (day) => `@${day}`,
  (day) => `'${weekdayWord(day, WEEKDAYS[1] ?? [])} ${String(partsOf(day).day)}.${String(partsOf(day).month)}.`,
];
const MARKS: readonly (readonly [there: string, away: string])[] = [
  ['P', 'O'], ['x', ''], ['1', '0'], ['4', ''], ['B', 'N'], ['✓', ''], ['DA', 'NE'], ['TRUE', 'FALSE'],
  ['prisotna', 'odsotna'], ['P', 'OO'], ['4.5', ''],
]; // prettier-ignore

/** People down, the days of a month across. */
export const registers: fc.Arbitrary<Combined> = fc
  .record({
    people,
    days: daysOfMonth(8),
    ordinal: fc.constantFrom(...ORDINALS),
    heading: fc.constantFrom(...HEADINGS_OF_NAMES),
    beside: fc.option(fc.constantFrom(...BESIDE), { nil: null }),
    sums: fc.subarray(SUMS, { maxLength: 3 }),
    day: fc.constantFrom(...DAYS),
    weekdays: fc.option(fc.constantFrom(...WEEKDAYS), { nil: null }),
    weekdaysAbove: fc.boolean(),
    title: fc.constantFrom(...TITLES),
    monthIn: fc.constantFrom('title', 'below', 'sheet', 'file', 'labels'),
    marks: fc.constantFrom(...MARKS),
    dice: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8 * 31, maxLength: 8 * 31 }),
    tail: fc.subarray([['Legenda: P – prisoten, O – odsoten'], ['Datum:', '', 'Podpis odgovorne osebe:']]),
  })
  .map(({ people: who, days, ordinal, heading, beside, sums, day, weekdays, weekdaysAbove, title, monthIn, marks, dice, tail }) => {
    const [first] = days;
    const period = first === undefined ? '' : `${monthWord(first)} ${String(partsOf(first).year)}`;
    const head = [...(ordinal === null ? [] : [ordinal]), heading, ...(beside === null ? [] : [beside[0]])];
    const words = weekdays === null ? [] : [[...head.map(() => ''), ...days.map((one) => weekdayWord(one, weekdays))]];
    let entries = 0;
    const rows = who.map((name, row) => {
      const cells = days.map((_, column) => {
        const die = dice[row * 31 + column] ?? 0;
        const mark = die < 7 ? marks[0] : die < 9 ? marks[1] : '';
        if (mark !== '') entries++;
        return mark;
      });
      return [
        ...(ordinal === null ? [] : [String(row + 1)]),
        nameUnder(heading, name),
        ...(beside === null ? [] : [beside[1]]),
        ...cells,
        ...sums.map((sum) => (sum === 'Podpis' || sum === 'Opombe' ? '' : '7')),
      ];
    });
    const labels = first === undefined ? [] : [['Mesec:', monthWord(first)], ['Leto:', String(partsOf(first).year)]];
    const heads = [[...head, ...days.map(day), ...sums]];
    return {
      file: monthIn === 'file' ? `prisotnost ${period}.xlsx` : 'zvezek.xlsx',
      sheet: monthIn === 'sheet' ? period : 'List1',
      table: tableOf([
        [monthIn === 'title' ? `${title} – ${period}` : title],
        ...(monthIn === 'below' ? [[period]] : monthIn === 'labels' ? labels : []),
        [],
        ...(weekdaysAbove ? [...words, ...heads] : [...heads, ...words]),
        ...rows,
        ...tail.flatMap((line) => [[], line]),
      ]),
      people: who.map((name) => nameUnder(heading, name)),
      dates: days,
      marks: entries,
    };
  }); // prettier-ignore

const clock = (minutes: number): string => `'${String(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
/** Headings of how somebody was there, and the cells under them from `from` minutes after midnight for `length`. */
const PRESENCE: readonly {
  readonly headings: readonly string[];
  readonly cells: (from: number, length: number) => readonly string[];
}[] = [
  { headings: ['Prisotnost'], cells: () => ['prisotna'] },
  { headings: ['Prisoten (x)'], cells: () => ['x'] },
  { headings: ['Ure'], cells: (_, length) => [String(length / 60)] },
  { headings: ['Opravljene ure'], cells: (_, length) => [`'${String(length / 60).replace('.', ',')}`] },
  { headings: ['Skupaj'], cells: (_, length) => [clock(length)] },
  { headings: ['Prihod', 'Odhod'], cells: (from, length) => [clock(from), clock(from + length)] },
  { headings: ['Od', 'Do', 'Skupaj ur'], cells: (from, length) => [clock(from), clock(from + length), String(length / 60)] },
  { headings: ['Ura prihoda', 'Ura odhoda'], cells: (from, length) => [clock(from), clock(from + length)] },
  { headings: ['Čas (od–do)'], cells: (from, length) => [`${clock(from)} - ${clock(from + length).slice(1)}`] },
  { headings: ['Ura'], cells: (from, length) => [`${clock(from)} - ${clock(from + length).slice(1)}`] },
]; // prettier-ignore
const DATES = ['Datum', 'Dan', 'Datum srečanja', 'Datum prisotnosti', 'Dne', 'DATUM', 'Datum udeležbe'];
const TOLD: readonly (readonly [heading: string, cell: string])[] = [
  ['Aktivnost', 'Kuhanje'], ['Opombe', ''], ['Lokacija', 'Celje'], ['Mentorica', 'Mojca Bele'], ['Vsebina', 'Priprava vloge'],
]; // prettier-ignore
const WRITTEN: readonly ((day: IsoDate) => string)[] = [
  (day) => `@${day}`,
  (day) => `'${String(partsOf(day).day)}. ${String(partsOf(day).month)}. ${String(partsOf(day).year)}`,
];

const presence = {
  days: daysOfMonth(4),
  ordinal: fc.constantFrom(...ORDINALS),
  date: fc.constantFrom(...DATES),
  written: fc.constantFrom(...WRITTEN),
  told: fc.subarray([...TOLD], { maxLength: 2 }),
  how: fc.constantFrom(...PRESENCE),
  title: fc.constantFrom(...TITLES),
  times: fc.array(fc.tuple(fc.integer({ min: 14, max: 20 }), fc.integer({ min: 5, max: 12 })), { minLength: 1 }),
};

/** A row for each participant and day. */
export const lists: fc.Arbitrary<Combined> = fc
  .record({ ...presence, people, heading: fc.constantFrom(...HEADINGS_OF_NAMES), nameFirst: fc.boolean() })
  .map(({ people: who, days, ordinal, heading, nameFirst, date, written, told, how, title, times }) => {
    const pairs = days.flatMap((day) => who.map((name) => ({ day, name: nameUnder(heading, name) })));
    const both = (name: string, day: string): string[] => (nameFirst ? [name, day] : [day, name]);
    const rows = pairs.map(({ day, name }, index) => {
      const [from, length] = times[index % times.length] ?? [16, 8];
      return [
        ...(ordinal === null ? [] : [String(index + 1)]),
        ...both(name, written(day)),
        ...how.cells(from * 30, length * 30),
        ...told.map(([, cell]) => cell),
      ];
    });
    const head = [...(ordinal === null ? [] : [ordinal]), ...both(heading, date), ...how.headings];
    return {
      file: 'zvezek.xlsx',
      sheet: 'List1',
      table: tableOf([[title], [], [...head, ...told.map(([of]) => of)], ...rows]),
      people: who.map((name) => nameUnder(heading, name)),
      dates: days,
      marks: rows.length,
    };
  });

/** The days of one participant, who is named by the sheet or behind a label. */
export const logs: fc.Arbitrary<Combined> = fc
  .record({
    ...presence,
    who: people.map(([first]) => first ?? (['Ana', 'Zupan'] as [string, string])),
    label: fc.constantFrom(null, 'Ime in priimek:', 'Udeleženka:', 'Uporabnik:', 'Ime:'),
  })
  .map(({ who, label, days, ordinal, date, written, told, how, title, times }) => {
    const name = who.join(' ');
    const rows = days.map((day, index) => {
      const [from, length] = times[index % times.length] ?? [16, 8];
      return [
        ...(ordinal === null ? [] : [String(index + 1)]),
        written(day),
        ...how.cells(from * 30, length * 30),
        ...told.map(([, cell]) => cell),
      ];
    });
    const head = [...(ordinal === null ? [] : [ordinal]), date, ...how.headings, ...told.map(([of]) => of)];
    return {
      file: 'zvezek.xlsx',
      sheet: label === null ? name : 'List1',
      table: tableOf([[title], ...(label === null ? [] : [[label, name]]), [], head, ...rows]),
      people: [name],
      dates: days,
      marks: days.length,
    };
  });

/** The form of one participant for a month: every day has a row, by its number. */
export const forms: fc.Arbitrary<Combined> = fc
  .record({
    who: people.map(([first]) => (first ?? ['Ana', 'Zupan']).join(' ')),
    month,
    label: fc.constantFrom('Ime in priimek:', 'Udeleženka:', 'Priimek in ime:', 'Uporabnik:'),
    monthIn: fc.constantFrom('title', 'label', 'sheet'),
    title: fc.constantFrom(...TITLES),
    heading: fc.constantFrom('Dan', 'Datum', 'Dan v mesecu', 'Dne'),
    dotted: fc.boolean(),
    weekdays: fc.option(fc.constantFrom(...WEEKDAYS), { nil: null }),
    how: fc.constantFrom(...PRESENCE.filter(({ headings: [first] }) => first !== 'Prisotnost' && first !== 'Skupaj')),
    told: fc.subarray([...TOLD], { maxLength: 2 }),
    away: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 31, maxLength: 31 }),
    sum: fc.boolean(),
  })
  .map(({ who, month: of, label, monthIn, title, heading, dotted, weekdays, how, told, away, sum }) => {
    const days = datesOfMonth(of);
    const [first] = days;
    const period = first === undefined ? '' : `${monthWord(first)} ${String(partsOf(first).year)}`;
    let marks = 0;
    const rows = days.map((day, index) => {
      const isThere = weekdayOf(day) <= 5 && (away[index] ?? 0) > 1;
      if (isThere) marks++;
      const number = String(partsOf(day).day);
      return [
        dotted ? `'${number}.` : number,
        ...(weekdays === null ? [] : [weekdayWord(day, weekdays)]),
        ...how.headings.map((_, at) => (isThere ? (how.cells(480, 240)[at] ?? '') : '')),
        ...told.map(([, cell]) => (isThere ? cell : '')),
      ];
    });
    return {
      file: 'zvezek.xlsx',
      sheet: monthIn === 'sheet' ? period : 'List1',
      table: tableOf([
        [monthIn === 'title' ? `${title} za mesec ${period}` : title],
        [label, who],
        ...(monthIn === 'label' ? [['Mesec:', period]] : []),
        [],
        [heading, ...(weekdays === null ? [] : ['Dan v tednu']), ...how.headings, ...told.map(([one]) => one)],
        ...rows,
        ...(sum ? [['Skupaj']] : []),
      ]),
      people: [who],
      dates: days,
      marks,
    };
  });
