/** Sheets of several people whose columns are what each of them worked at, with the figures beside what was done. People are invented. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';

const sheetsOf = (table: string) => {
  const workbook = workbookOf('zvezek.xlsx', [sheetOf('ANA', table), sheetOf('BORUT', table)]);
  return readWorkbookSheets(workbook, { today: date('2026-11-23') }).sheets.map(
    ({ kind, people, entries, questions }) => ({
      kind,
      people: people.map(({ name }) => name),
      minutes: entries.map(({ reading }) => (reading.kind === 'present' ? reading.minutes : reading.kind)),
      asks: questions.map((question) => question.kind),
    }),
  );
};

test('figures of half an hour beside what was done are hours of whom the sheet is called after', () => {
  const sheets = sheetsOf(`
     | ZALEDJE | | PISARNA |
    @2024-05-06 | 3 | seminar | 0 |
    @2024-05-07 | 1.5 | vaje | 2 | urejanje
    @2024-05-08 | | | |
    @2024-05-09 | 0 | | 0.5 | pogovor
    @2024-05-10 | 2 | vaje | 0 |`);
  expect(sheets).toEqual(
    ['ANA', 'BORUT'].map((name) => ({
      kind: 'person-month',
      people: [name],
      minutes: [180, 90 + 120, 30, 120],
      asks: [],
    })),
  );
});

test('whole figures may count anything, and their columns are nobody', () => {
  const sheets = sheetsOf(`
     | STRANKE | | KLICI |
    @2024-05-06 | 3 | v Kranju | 7 | po telefonu
    @2024-05-07 | 1 | v Celju | 2 | po telefonu
    @2024-05-08 | 4 | v Kranju | 5 | po telefonu
    @2024-05-09 | 2 | v Celju | 3 | po telefonu
    @2024-05-10 | 2 | v Celju | 3 | po telefonu`);
  expect(sheets.map(({ people, minutes }) => [...people, ...minutes])).toEqual([[], []]);
});
