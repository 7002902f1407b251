/** A day of a timesheet that has several rows: its minutes are those of all of them. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets } from '.';

function minutesOf(table: string): (number | null)[] {
  const [sheet] = readWorkbookSheets(workbookOf('Ure.xlsx', [sheetOf('List1', table)]), {
    today: date('2026-11-23'),
  }).sheets;
  return (sheet?.entries ?? []).map(({ reading }) => (reading.kind === 'present' ? reading.minutes : null));
}

test.each([
  [
    'the date stands in the first row only',
    `
    Datum | Opis | Prihod | Odhod
    @2024-03-05 | Pisanje | 10:00 | 11:00
     | Branje | 11:30 | 12:00
     | Pogovor | 12:30 | 13:00
    @2024-03-06 | Branje | 9:00 | 10:30
    @2024-03-07 | Branje | 9:00 | 10:00
     | Povprečje | 9:30 | 11:00`,
    [120, 90, 60],
  ],
  [
    'the date stands in every row, behind the times',
    `
    Start Time | End Time | Time Spent | Date | Description
    9:40 | 10:40 | 1:00 | @2019-06-25 | Prenos
    11:00 | 14:10 | 3:10 | @2019-06-25 | Branje
     | | 4:10 | |
    16:00 | 18:12 | 2:12 | @2019-06-26 | Slike
    9:00 | 10:00 | 1:00 | @2019-06-27 | Slike`,
    [250, 132, 60],
  ],
  [
    'a time of coming alone below a day is no part of it',
    `
    Datum | Opis | Prihod | Odhod
    @2024-03-05 | Pisanje | 10:00 | 11:00
     | ura zaključka | | 15:00
    @2024-03-06 | Branje | 9:00 | 10:30
    @2024-03-07 | Branje | 9:00 | 10:00`,
    [60, 90, 60],
  ],
  [
    'a day has more rows than a fortnight',
    `
    Datum | Opis | Prihod | Odhod
    @2024-03-05 | Pisanje | 0:30 | 1:00
    ${Array.from({ length: 18 }, (_, hour) => ` | Branje | ${hour + 2}:00 | ${hour + 2}:10`).join('\n    ')}
    @2024-03-06 | Branje | 9:00 | 10:30
    @2024-03-07 | Branje | 9:00 | 10:00`,
    [210, 90, 60],
  ],
  [
    'hours stand in rows of their own below, and their sum is not one of them',
    `
    Datum | Thema | Stunden
    @2018-03-14 | Angabe | 1.5
     | Probe | 1
     | Werkzeuge | 1
    @2018-03-16 | Daten | 2.5
     | | 6
    @2018-03-18 | Tests | 6
     | Summe | 12`,
    [210, 150, 360],
  ],
  [
    'minutes are no hours',
    `
    Datum | Thema | Dauer (min)
    @2018-03-14 | Angabe | 90
    @2018-03-16 | Daten | 20
    @2018-03-18 | Tests | 240`,
    [90, 20, 240],
  ],
  [
    'hours and minutes in one heading are hours',
    `
    Datum | Thema | Stunden:min
    @2018-03-14 | Angabe | 7.5
    @2018-03-16 | Daten | 2
    @2018-03-18 | Tests | 4`,
    [450, 120, 240],
  ],
  [
    'minutes of a list are no hours either',
    `
    Ime | Datum | Trajanje v minutah
    Ana Kos | @2018-03-14 | 90
    Ana Kos | @2018-03-16 | 20
    Bor Sever | @2018-03-14 | 240`,
    [90, 20, 240],
  ],
])('%s', (_, table, expected) => {
  expect(minutesOf(table)).toEqual(expected);
});
