/** Legends that stand in a note at a heading. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets } from '.';

const REGISTER = `
  Lista prisotnosti maj 2023 | | | | |
  Udeleženka | 8 | 9 | 10 | 11 | 12
  Kos Ana | x | o | x | x | z
  Zupan Cvetka | x | x | n | o | x`;

/** What each mark is read as. */
function meanings(...notes: readonly string[]): Record<string, string> {
  const cells = {
    ...sheetOf('Maj 2023', REGISTER),
    notes: notes.map((text, index) => ({ row: 1, column: index, text })),
  };
  const [sheet] = readWorkbookSheets(workbookOf('zvezek.xlsx', [cells]), { today: date('2026-11-30') }).sheets;
  if (!sheet) throw new Error('a workbook of one sheet gives one reading');
  expect(sheet.account.read + sheet.account.ignored + sheet.account.unclear).toBe(sheet.account.nonEmpty);
  return Object.fromEntries(
    sheet.entries.map(({ mark, reading }) => [mark, reading.kind === 'absence' ? reading.meaning : reading.kind]),
  );
}

test('a note of several lines explains the marks of its sheet', () => {
  expect(meanings('Legenda:\nx = prisotna\nz = zamudila (več kot 15 min)\no = opravičeno\nn = ni prišla')).toEqual({
    x: 'present',
    z: 'present',
    o: 'excused',
    n: 'absent',
  });
});

test('so does one in a line', () => {
  expect(meanings('x je bila, o = opravičeno, n = neopr., z = zamuda')).toMatchObject({ o: 'excused', n: 'unexcused' });
});

test('a remark about one of the marks explains none', () => {
  expect(meanings('o = zdravniško potrdilo prinese', 'klicala, se ne oglasi')).toMatchObject({
    o: 'unclear',
    z: 'unclear',
  });
});
