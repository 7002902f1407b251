/** Sheets whose month or year cannot be right, and sheets of which nobody can say so. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { buildRegister, readWorkbookSheets } from '..';

const sheet = (name: string, title: string) =>
  sheetOf(
    name,
    `Prisotnost ${title}\nPriimek in ime | ${Array.from({ length: 28 }, (_, day) => day + 1).join(' | ')}
     Novak Ana | 28*P\nKovač Urban | 28*P\nŽagar Cvetka | 28*P`,
  );

// A programme from August 2020 to March 2021.
test.each<[what: string, sheets: readonly (readonly [name: string, title: string])[], told: readonly string[]]>([
  ['each sheet of its month', [['September', 'september 2020'], ['Oktober', 'oktober 2020']], []],
  ['a title copied from the month before', [['September', 'september 2020'], ['Oktober', 'september 2020']], ['Oktober 2020-10-01']],
  ['a title of the year before', [['Oktober', 'oktober 2019']], ['Oktober 2020-10-01']],
  ['January still in the old year', [['December', 'december 2020'], ['Januar', 'januar 2020']], ['Januar 2021-01-01']],
  ['two sheets of one month whose names say nothing', [['List1', 'september 2020'], ['List2', 'september 2020']], []],
  ['two sheets of a month that have its name', [['September A', 'september 2020'], ['September B', 'september 2020']], []],
  ['a copy whose title says its month and whose name does not', [['September', 'september 2020'], ['September (2)', 'oktober 2020']], []],
  ['a name and a title of two months where neither is another sheet’s', [['Oktober', 'november 2020']], []],
  ['a month outside the programme in any year', [['Maj', 'maj 2019']], []],
  ['a year that another sheet has already', [['Oktober', 'oktober 2020'], ['Oktober lani', 'oktober 2019']], []],
])('%s', (_what, sheets, told) => {
  const workbook = workbookOf('zvezek.xlsx', sheets.map(([name, title]) => sheet(name, title)));
  const reading = readWorkbookSheets(workbook, { today: date('2021-03-31'), answers: {} });
  const { sourceFacts, content } = buildRegister(reading, { existing: null, start: date('2020-08-03') });
  expect(sourceFacts.doubtfulPeriods.map(({ cell, days }) => `${cell.sheet} ${days[0]}`)).toEqual(told);
  // Whatever is doubted, the register holds every mark as the sheets say it.
  expect(content.attendance).toHaveLength(sheets.length * 3 * 28);
}); // prettier-ignore

/** Weekday letters of a month over its day numbers, under a title that says another. */
const worded = (name: string, title: string, firstWeekday: number) => {
  const days = Array.from({ length: 28 }, (_, day) => day + 1);
  const letters = days.map((day) => ['pon', 'tor', 'sre', 'čet', 'pet', 'sob', 'ned'][(firstWeekday + day - 2) % 7]);
  return sheetOf(
    name,
    `Prisotnost ${title}\n | ${letters.join(' | ')}\nPriimek in ime | ${days.join(' | ')}
     Novak Ana | 28*P\nKovač Urban | 28*P`,
  );
};

// 1 October 2020 is a Thursday, 1 September a Tuesday, 1 November a Sunday; February and March of 2021 begin alike.
test.each([
  ['words that fit the title', [worded('List1', 'oktober 2020', 4)], []],
  ['words that fit one other month of the programme', [worded('List1', 'oktober 2020', 7)], ['List1 2020-11-01']],
  [
    'the month of another sheet, whose words fit it',
    [worded('List1', 'september 2020', 2), worded('List2', 'september 2020', 4)],
    ['List2 2020-10-01'],
  ],
  ['words that fit two other months', [worded('List1', 'oktober 2020', 1)], []],
  [
    'words that fit only the month of another sheet',
    [worded('List1', 'november 2020', 7), worded('List2', 'oktober 2020', 7)],
    [],
  ],
])('%s', (_what, sheets, told) => {
  const reading = readWorkbookSheets(workbookOf('zvezek.xlsx', sheets), { today: date('2021-03-31'), answers: {} });
  const { sourceFacts } = buildRegister(reading, { existing: null, start: date('2020-08-03') });
  expect(sourceFacts.doubtfulPeriods.map(({ cell, days }) => `${cell.sheet} ${days[0]}`)).toEqual(told);
});
