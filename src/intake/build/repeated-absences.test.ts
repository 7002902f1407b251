import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';
import { buildRegister } from './build-register';

const MATRIX = `
  Ime in priimek | @2024-03-04 | @2024-03-05 | @2024-03-06
  Ana Novak | B | P | P
  Bor Kos | P | P | P`;

const ABSENCES = `
  Odsotnosti udeležencev 2024
  Datum | Ime in priimek | Razlog odsotnosti
  4. 3. 2024 | Ana Novak | bolniška
  5. 3. 2024 | Bor Kos | zdravnik
  7. 3. 2024 | Ana Novak | bolniška`;

/** Days and sheets of the records. */
function build(...sheets: readonly (readonly [string, string])[]): string[] {
  const workbook = workbookOf(
    'a.xlsx',
    sheets.map(([name, table]) => sheetOf(name, table)),
  );
  const reading = readWorkbookSheets(workbook, { today: date('2024-12-31') });
  const { content } = buildRegister(reading, { existing: null, start: date('2024-03-01') });
  return content.attendance.map(
    ({ participant, date: day, source }) => `${participant} ${day ?? ''} ${source?.sheet ?? ''}`,
  );
}

test('an absence that the list of attendance says is not there twice', () => {
  expect(
    build(['Marec', MATRIX], ['Odsotnosti', ABSENCES]).filter((record) => record.startsWith('U001 2024-03-04')),
  ).toEqual(['U001 2024-03-04 Marec']);
});

test('an absence of somebody who came, and one that no other sheet says, both stay', () => {
  const records = build(['Marec', MATRIX], ['Odsotnosti', ABSENCES]);
  expect(records).toEqual(expect.arrayContaining(['U002 2024-03-05 Marec', 'U002 2024-03-05 Odsotnosti']));
  expect(records).toContain('U001 2024-03-07 Odsotnosti');
});

test('a list of absences alone is what there is', () => {
  expect(build(['Odsotnosti', ABSENCES])).toHaveLength(3);
});
