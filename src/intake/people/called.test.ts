/** Workbooks with a sheet for each person, called by one word. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';

const HOURS = `
  Datum | Kaj | Ure
  @2022-04-04 | košnja | 4
  @2022-04-05 | košnja | 3
  @2022-04-06 | sadike | 4`;
const TIMES = `
  Kdaj | Čas (od–do) | Kraj
  @2022-04-04 | 9:00 - 10:15 | vrt
  @2022-04-04 | 10:15 - 12:00 | vrt
  @2022-04-04 | 12:30 - 14:00 | vrt`;
const LIST = `
  Ime | Priimek | Vloga
  Ana | Kovač | udeleženka
  Ana | Novak | udeleženka
  Bor | Vidic | udeleženec`;

function read(...sheets: readonly (readonly [name: string, table: string])[]) {
  const workbook = workbookOf(
    'dnevniki.xlsx',
    sheets.map(([name, table]) => sheetOf(name, table)),
  );
  return readWorkbookSheets(workbook, { today: date('2026-11-23') }).sheets.map(({ people, questions, entries }) => ({
    people: people.map(({ name }) => name),
    asks: questions.map(({ kind }) => kind),
    entries: entries.length,
  }));
}

test.each(['Ana', 'BOR', 'tomasz', 'Ana K', 'Ana 2', 'Ana (2)', 'Đorđe', 'Ana-Marija'])(
  'a sheet called "%s" is of whom it is called by',
  (name) => {
    expect(read([name, HOURS])).toEqual([{ people: [name], asks: [], entries: 3 }]);
  },
);

test.each([
  ...['Kuhinja', 'Vrt', 'Delavnica', 'Projekt', 'Celje', 'Likalnica', 'Cvetličarna', 'Obrazec'],
  ...['Maja', 'Rok', 'Maj', 'Jan', 'Muye', 'Novak', 'Ana 2022'],
])('a sheet called "%s" may be of nobody, and is asked about', (name) => {
  expect(read([name, HOURS])).toEqual([{ people: [], asks: ['person'], entries: 3 }]);
});

test('beside sheets with the same headings, at least half of them called by given names, all are of people', () => {
  const sheets = read(
    ['Ana', TIMES],
    ['Muye', TIMES],
    ['Rok', TIMES],
    ['Bor', TIMES],
    ['Obrazec', TIMES],
    ['Maj', HOURS],
  );
  expect(sheets.map(({ people }) => people)).toEqual([['Ana'], ['Muye'], ['Rok'], ['Bor'], [], []]);
  expect(sheets.slice(0, 4).flatMap(({ asks }) => asks)).toEqual([]);
});

test('among months, what may be one is no name', () => {
  const sheets = read(['Ana', HOURS], ['Bor', HOURS], ['Jan', HOURS], ['Feb', HOURS]);
  expect(sheets.map(({ people }) => people)).toEqual([['Ana'], ['Bor'], [], []]);
});

test('where fewer are, the others are asked about, and their days are read', () => {
  const sheets = read(['Ana', TIMES], ['Muye', TIMES], ['Wenxi', TIMES], ['Tuyo', TIMES]);
  expect(sheets.map(({ people }) => people)).toEqual([['Ana'], [], [], []]);
  expect(sheets.map(({ asks }) => asks)).toEqual([[], ['person'], ['person'], ['person']]);
  expect(sheets.map(({ entries }) => entries)).toEqual([1, 1, 1, 1]);
});

test.each([
  ['places of work', 'Vrt'],
  ['towns', 'Celje'],
])('a name that nobody knows beside %s is asked about', (_, place) => {
  const [, unknown, other] = read(['Ana', HOURS], ['Tuyo', HOURS], [place, HOURS]);
  expect([unknown?.people, unknown?.asks, other?.people, other?.asks]).toEqual([[], ['person'], [], ['person']]);
});

test('who is named in full in another sheet is that one, unless two may be meant', () => {
  const [ana, bor] = read(['Ana', HOURS], ['Bor', HOURS], ['Udeleženci', LIST]);
  expect([ana?.people, bor?.people]).toEqual([['Ana'], ['Bor Vidic']]);
});

test('the sheet of Maja says no month', () => {
  const numbers = Array.from({ length: 30 }, (_, index) => `${index + 1} | ${index % 7 > 4 ? '' : 4}`).join('\n');
  const table = `Dan | Ure\n${numbers}`;
  const workbook = workbookOf(
    'ure.xlsx',
    ['Ana', 'Maja'].map((name) => sheetOf(name, table)),
  );
  const [, maja] = readWorkbookSheets(workbook, { today: date('2026-11-23') }).sheets;
  expect(maja?.people.map(({ name }) => name)).toEqual(['Maja']);
  expect(maja?.questions.map(({ kind }) => kind)).toEqual(['month']);
});

const ACROSS = `
  Datum | Kuhinja | Gredice | Cvetje
  @2022-04-04 | 4 | 0 | 0
  @2022-04-05 | 0 | 3 | 1
  @2022-04-06 | 1 | 0 | 3
  @2022-04-07 | 2 | 2 | 0`;

test('what stands over the hours in the sheets of several people is what they worked at', () => {
  const workbook = workbookOf(
    'ure.xlsx',
    ['Ana', 'Bor'].map((name) => sheetOf(name, ACROSS)),
  );
  const sheets = readWorkbookSheets(workbook, { today: date('2026-11-23') }).sheets;
  expect(sheets.map(({ kind, people }) => [kind, people.map(({ name }) => name)])).toEqual([
    ['person-month', ['Ana']],
    ['person-month', ['Bor']],
  ]);
  expect(sheets[0]?.entries.map(({ reading }) => reading)).toEqual(Array(4).fill({ kind: 'present', minutes: 240 }));
});

test('people over the days of a group that is called by its mentor stay people', () => {
  const group = `
    Datum | Vidic | Golob | Kos
    @2022-04-04 | P | P | N
    @2022-04-05 | P | N | P
    @2022-04-06 | P | P | P`;
  const workbook = workbookOf('prisotnost.xlsx', [sheetOf('Ana', group)]);
  const [sheet] = readWorkbookSheets(workbook, { today: date('2026-11-23') }).sheets;
  expect(sheet?.people.map(({ name }) => name)).toEqual(['Vidic', 'Golob', 'Kos']);
});
