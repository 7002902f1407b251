/** What is written over merged cells counts for all that they cover. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import type { Area } from '../sheet/plan';
import { readWorkbookSheets } from '.';

const areaOf = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

/** The marks of each person by day and reading (`5:absence`), the number of blanks, and the questions. */
function readingOf(table: string, ...merged: readonly Area[]) {
  const cells = workbookOf('zvezek.xlsx', [{ ...sheetOf('List1', table), merged }]);
  const [sheet] = readWorkbookSheets(cells, { today: date('2026-11-30') }).sheets;
  if (!sheet) throw new Error('a workbook of one sheet gives one reading');
  const of = (person: number): string =>
    sheet.entries
      .filter((entry) => entry.person === person)
      .map(({ day, reading }) => `${Number(sheet.days[day]?.date?.slice(8))}:${reading.kind}`)
      .sort((a, b) => parseInt(a) - parseInt(b))
      .join(' ');
  return { of, sheet };
}

const WEEK = (ana: string, bor = 'x | x | x | x | x'): string => `
  Lista prisotnosti oktober 2020 | | | | |
  Priimek in ime | 5 | 6 | 7 | 8 | 9
  Novak Ana | ${ana}
  Hribar Bor | ${bor}
  Zupan Cvetka | x | x | x | x | x`;

test('leave over merged days is leave on each of them, with the same source', () => {
  const { of, sheet } = readingOf(WEEK('x | bolniška | | |'), areaOf(2, 2, 2, 5));
  expect(of(0)).toBe('5:present 6:absence 7:absence 8:absence 9:absence');
  expect(sheet.blanks).toEqual([]);
  expect(new Set(sheet.entries.filter(({ mark }) => mark === 'bolniška').map(({ at }) => at.cell))).toEqual(
    new Set(['C3']),
  );
  expect(sheet.account).toEqual({ nonEmpty: 22, read: 20, ignored: 2, unclear: 0 });
});

test('without a merged cell it is of its day only, and the others are blank', () => {
  const { of, sheet } = readingOf(WEEK('x | bolniška | | |'));
  expect(of(0)).toBe('5:present 6:absence');
  expect(sheet.blanks).toHaveLength(3);
});

test('a mark over merged cells of several people is of each of them', () => {
  const { of } = readingOf(WEEK('x | x | x | x | B', 'x | x | x | x |'), areaOf(2, 5, 3, 5));
  expect([of(0), of(1)]).toEqual(Array<string>(2).fill('5:present 6:present 7:present 8:present 9:absence'));
});

test('hours over merged days are of the first one; whether they are of each, nobody says', () => {
  const { of, sheet } = readingOf(WEEK('4 | 8 | | 4 | 4', '4 | 4 | 4 | 4 | 4'), areaOf(2, 2, 2, 3));
  expect(of(0)).toBe('5:present 6:present 8:present 9:present');
  expect(sheet.blanks).toHaveLength(1);
});

test('a word that nobody explained is asked once, for all the days under it', () => {
  const { sheet } = readingOf(WEEK('x | ZAPOSLITEV | | | x'), areaOf(2, 2, 2, 4));
  expect(sheet.questions).toMatchObject([{ kind: 'mark', mark: 'ZAPOSLITEV', count: 3 }]);
});

test('leave merged down the days of a timesheet is leave on each of them', () => {
  const { of } = readingOf(
    `
    Časovnica: Novak Ana, oktober 2020 | |
    Datum | Prihod | Odhod | Ure
    5. 10. 2020 | @8:00 | @12:00 | 4
    6. 10. 2020 | dopust | |
    7. 10. 2020 | | |
    8. 10. 2020 | @8:00 | @12:00 | 4`,
    areaOf(3, 1, 4, 3),
  );
  expect(of(0)).toBe('5:present 6:absence 7:absence 8:present');
});
