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
    'hours beside yes and no are those of whoever came; "4.30" may be half past four, too, and blank ones are not told',
    `
      Ime in priimek | Datum | Ste bili prisotni? | Koliko ur?
      Ana Novak | 6. 5. 2024 | Da | 2,5
      Bor Kos | 6. 5. 2024 | Ne |
      Ana Novak | 7. 5. 2024 | Da | '4.30
      Bor Kos | 7. 5. 2024 | Da | 3
      Eva Rus | 7. 5. 2024 | Da |`,
    [150, 'absence', 'unclear', 180, null],
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
