/** Sheets called by one name each are of people where the workbook says so. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';

const HOURS = `
  Date | Duration | Subject
  @2015-08-03 | 1 hour | Planning
  @2015-08-04 | 2 hours | Planning`;

function sheetsOf(readMe: string, ...names: readonly string[]) {
  const workbook = workbookOf('ure.xlsx', [sheetOf('ReadMe', readMe), ...names.map((name) => sheetOf(name, HOURS))]);
  return readWorkbookSheets(workbook, { today: date('2026-11-23') }).sheets.slice(1);
}

test('a page each, as the workbook says, is of whom it is called by', () => {
  const sheets = sheetsOf('Each person has their own page as well as one for meetings.', 'Aljaž', 'Neža', 'August');
  expect(sheets.map(({ people }) => people.map(({ name }) => name))).toEqual([['Aljaž'], ['Neža'], []]);
  expect(sheets.map(({ questions }) => questions.length)).toEqual([0, 0, 1]);
});

test('sheets of which nobody says so may be of kinds of work, and are asked about', () => {
  const sheets = sheetsOf('Hours of the project', 'Frontend', 'Backend');
  expect(sheets.flatMap(({ people }) => people)).toEqual([]);
  expect(sheets.map(({ questions }) => questions.map(({ kind }) => kind))).toEqual([['person'], ['person']]);
});
