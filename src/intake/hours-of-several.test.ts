/** Whose time the hours of a log are that several keep. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets } from '.';

test.each([
  [
    'sessions of several who were ticked: everybody has the time of theirs, two of a day add up, and a tick alone says no time',
    `
      Datum | Začetek | Konec | Ana | Bor | Eva | Opis
      @2024-05-06 | @16:00 | @20:00 | x | x | | Osnutek
      @2024-05-07 | @16:00 | @17:00 | | x | | Skice
      @2024-05-07 | @22:30 | @23:30 | | x | x | Skice
      @2024-05-08 | | | x | | | Pregled`,
    [240, null, 240, 120, 60],
  ],
  [
    'a log that two keep together: all of its hours are of each',
    `
      Evidenca ur: Ana Novak in Bor Kos
      Datum | Delo | Ure
      @2024-05-06 | Sestanek | 3
      @2024-05-07 | Osnutek | 1,5
      @2024-05-08 | Pregled | 0,5`,
    [180, 90, 30, 180, 90, 30],
  ],
  [
    'the same heading of hours under the names of two: half an hour is one',
    `
      Datum | Ana Novak | Bor Kos
       | Ure | Ure
      @2024-05-06 | 2,5 |
      @2024-05-07 | 0,5 | 1
      @2024-05-08 | 3 | 4`,
    [150, 30, 180, 60, 240],
  ],
])('%s', (_, table, expected) => {
  const workbook = workbookOf('zvezek.xlsx', [sheetOf('Maj 2024', table)]);
  const { sheets } = readWorkbookSheets(workbook, { today: date('2026-11-23') });
  const minutes = sheets.flatMap(({ entries }) =>
    entries.map(({ reading }) => (reading.kind === 'present' ? reading.minutes : reading.kind)),
  );
  expect(minutes).toEqual(expected);
});
