/** Sheets of one meeting each, called by its day and month, beside a sheet that has the same days with their year. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';

const MEETING = `
  Ana Novak | X
  Bor Kos |
  Eva Zupan | X
  Jan Kralj | X
  Maja Golob |`;

const registerOf = (...days: readonly string[]): string => `
  Ime in priimek | ${days.map((day) => `@${day}`).join(' | ')}
  Ana Novak | ${days.map(() => 'x').join(' | ')}
  Bor Kos | ${days.map(() => 'x').join(' | ')}
  Eva Zupan | ${days.map(() => 'x').join(' | ')}`;

/** What each meeting is read as: its date, null where it is asked. */
function meetings(register: string, ...names: readonly string[]) {
  const sheets = [sheetOf('Prisotnost', register), ...names.map((name) => sheetOf(name, MEETING))];
  const [, ...read] = readWorkbookSheets(workbookOf('srecanja.xlsx', sheets), { today: date('2026-11-23') }).sheets;
  return read.map(({ days, questions }) => (questions.length === 0 ? (days[0]?.date ?? '') : null));
}

test('the year is that of the same day on another sheet', () => {
  const register = registerOf('2018-04-05', '2018-04-12', '2018-04-19');
  expect(meetings(register, '0405', '0412', '0419')).toEqual(['2018-04-05', '2018-04-12', '2018-04-19']);
});

test('day and month come in the order that suits all of them', () => {
  const register = registerOf('2018-04-05', '2018-05-05', '2018-05-17');
  expect(meetings(register, '5. 4.', '17. 5.')).toEqual(['2018-04-05', '2018-05-17']);
});

test('both orders may be meant', () => {
  expect(meetings(registerOf('2018-04-05', '2018-05-04', '2018-05-17'), '0405')).toEqual([null]);
});

test('one of the days stands nowhere else', () => {
  expect(meetings(registerOf('2018-04-05', '2018-04-12', '2018-04-19'), '0405', '0426')).toEqual([null, null]);
});

test('the same day in two years', () => {
  expect(meetings(registerOf('2018-04-19', '2018-04-26', '2019-04-19'), '0419')).toEqual([null]);
});

test('a sheet called by a year', () => {
  expect(meetings(registerOf('2012-12-18', '2012-12-19', '2012-12-20'), '2012')).toEqual([null]);
});
