/** Codes of attendance that are numbers: what they mean stands on another sheet, the hours beside them, and hours elsewhere are no codes. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets, reportOf } from '..';

const CODES = `
  šifra | pomen
  1 | prisoten/prisotna
  2 | bolezen (potrdilo)
  3 | neopravičeno
  4 | delavnica odpadla`;

const listOf = (...rows: readonly string[]): string => ['priimek | ime | datum | prisotnost | ure', ...rows].join('\n');

const LIST = listOf(
  'Kralj | Ana | @2025-09-08 | 1 | 3',
  'Sever | Bor | @2025-09-08 | 2 | 0',
  'Kralj | Ana | @2025-09-09 | 1 | 2,5',
  'Sever | Bor | @2025-09-09 | 1 | 0:45',
  'Kralj | Ana | @2025-09-10 | 4 | 0',
  'Sever | Bor | @2025-09-10 | 3 | 0',
);

function readAll(...tables: readonly (readonly [name: string, table: string])[]) {
  const sheets = tables.map(([name, table]) => sheetOf(name, table));
  const reading = readWorkbookSheets(workbookOf('baza.xlsx', sheets), { today: date('2026-11-23') });
  const said = (sheet: number): string[] =>
    reading.sheets[sheet]?.entries.map(({ reading: each }) =>
      each.kind === 'present' ? String(each.minutes) : 'meaning' in each ? each.meaning : each.kind,
    ) ?? [];
  const asked = (sheet: number): string[] =>
    reading.sheets[sheet]?.questions.flatMap((each) => ('mark' in each ? each.mark : [])) ?? [];
  return { reports: reportOf(reading).sheets, said, asked };
}

test('the sheet of codes explains them, and how long somebody was there stands beside', () => {
  const { reports, said, asked } = readAll(['BAZA', LIST], ['šifrant', CODES]);
  expect(reports.map(({ kind }) => kind)).toEqual(['attendance-list', 'legend']);
  expect(reports[1]).toMatchObject({ headerRow: 1 });
  expect(said(0)).toEqual(['180', 'excused', '150', '45', 'notPlanned', 'unexcused']);
  expect(asked(0)).toEqual([]);
});

test('a code of absence beside hours contradicts itself, and a code that nobody explains is asked with its hours', () => {
  const list = listOf(
    'Kralj | Ana | @2025-09-08 | 1 | 3',
    'Sever | Bor | @2025-09-08 | 2 | 3',
    'Kralj | Ana | @2025-09-09 | 1 | 4',
    'Sever | Bor | @2025-09-09 | 7 | 2',
  );
  const { said, asked } = readAll(['BAZA', list], ['šifrant', CODES]);
  expect(said(0)).toEqual(['180', 'unclear', '240', 'unclear']);
  expect(asked(0)).toEqual(['2 – 3', '7 – 2']);
});

test('without a sheet of codes, numbers beside hours are no hours either', () => {
  const { said } = readAll(['BAZA', LIST]);
  expect(said(0)).toEqual(Array.from({ length: 6 }, () => 'unclear'));
});

test('numbers that may be hours or codes are asked, in a list without hours and under days', () => {
  const bare = LIST.split('\n').map((row) => row.split(' | ').slice(0, 4).join(' | '));
  const register = `
    Ime in priimek | 8. 9. 2025 | 9. 9. 2025 | 10. 9. 2025
    Ana Kralj | 4 | 3 | 6
    Bor Sever | 4 | 2 | 6`;
  const { said } = readAll(['BAZA', bare.join('\n')], ['SEP', register], ['šifrant', CODES]);
  expect(said(0)).toEqual(Array.from({ length: 6 }, () => 'unclear'));
  expect(said(1)).toEqual(['unclear', 'unclear', '360', 'unclear', 'unclear', '360']);
});

test('the same hours said twice are hours', () => {
  const list = listOf(
    'Kralj | Ana | @2025-09-08 | 3 | 3',
    'Sever | Bor | @2025-09-08 | 4 | 4',
    'Kralj | Ana | @2025-09-09 | 4 | 4',
    'Sever | Bor | @2025-09-09 | 2 | 2',
  );
  expect(readAll(['BAZA', list]).said(0)).toEqual(['180', '240', '240', '120']);
});

test('numbered goods explain no codes', () => {
  const goods = `
    šifra | opis
    1 | papir
    2 | bolniška postelja
    3 | zvezek
    4 | svinčnik`;
  expect(readAll(['BAZA', LIST], ['cenik', goods]).reports[1]?.kind).toBe('other');
});
