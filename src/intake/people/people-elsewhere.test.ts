/** Sheets called by one name of somebody whom another sheet names in full. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';

const HOURS = `
  Datum | Tätigkeit | Stunden
  @2022-04-08 | Planung | 6
  @2022-04-09 | Bau | 9
  @2022-04-13 | Bau | 10`;
const TEAM = `
  Vorname | Nachname | Rolle
  Clemens | Novak | Diplomand
  Leon | Kovač | Diplomand
  Jan | Horvat | Diplomand
  Ana | Kovač | Betreuerin`;

function sheetsOf(...names: readonly string[]) {
  const workbook = workbookOf('ure.xlsx', [...names.map((name) => sheetOf(name, HOURS)), sheetOf('Team', TEAM)]);
  return readWorkbookSheets(workbook, { today: date('2026-11-23') }).sheets;
}

test('a sheet called by a surname is of the participant of that surname', () => {
  const [sheet] = sheetsOf('Novak');
  expect(sheet).toMatchObject({
    kind: 'person-month',
    people: [{ givenName: 'Clemens', surname: 'Novak' }],
    questions: [],
  });
});

test.each(['Kovač', 'Jan', 'Stunden'])('a sheet called "%s" may be of nobody or of two, and is asked about', (name) => {
  const [sheet] = sheetsOf(name);
  expect(sheet?.people).toEqual([]);
  expect(sheet?.questions.map(({ kind }) => kind)).toEqual(['person']);
});
