/** What time a mark stands for: hours under a heading of hours, parts of a day in rows of their own. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets } from '.';

const minutesOf = (table: string): (number | null | string)[] => {
  const reading = readWorkbookSheets(workbookOf('zvezek.xlsx', [sheetOf('Maj 2024', table)]), {
    today: date('2026-11-23'),
  });
  return reading.sheets.flatMap(({ entries }) =>
    entries.map(({ reading: mark }) => (mark.kind === 'present' ? mark.minutes : mark.kind)),
  );
};

test.each([
  [
    'whoever answers that they came, or for a part of the time, came for the hours beside it',
    `
      Časovni žig | Ime in priimek | Datum delavnice | Ali ste se delavnice udeležili? | Koliko ur ste bili prisotni?
      7. 5. 2024 13:32:56 | Maja Zupan | 7. 5. 2024 | Da | 2,5
      7. 5. 2024 13:40:02 | Tine Bevk | 7. 5. 2024 | Da, samo del | 1
      7. 5. 2024 13:41:12 | Nina Kos | 7. 5. 2024 | Ne |
      8. 5. 2024 13:32:56 | Maja Zupan | 8. 5. 2024 | Da | 3 ure
      8. 5. 2024 13:40:02 | Tine Bevk | 8. 5. 2024 | Da, samo del |
      8. 5. 2024 13:41:12 | Nina Kos | 8. 5. 2024 | Da |`,
    [150, 60, 'absence', 180, 'unclear', null],
  ],
  [
    'two times of coming and going in a row of a list; where one of them is missing, the time is not known',
    `
      Datum | Ime in priimek | Prihod 1 | Odhod 1 | Prihod 2 | Odhod 2
      @2024-05-06 | Maja Zupan | @8:00 | @12:00 | @12:30 | @15:00
      @2024-05-06 | Tine Bevk | @8:00 | @15:00 | |
      @2024-05-07 | Maja Zupan | @8:00 | @12:00 | @12:30 |`,
    [390, 420, null],
  ],
  [
    'times under coming and going in two rows of headings; a signature alone gives no time',
    `
      Podpisni list, maj 2024
      Datum | Ime in priimek | Prihod | | Odhod |
       | | Ura | Podpis | Ura | Podpis
      6. 5. 2024 | Maja Zupan | 8:00 | Zupan | 12:15 | Zupan
      6. 5. 2024 | Tine Bevk | | Bevk | | Bevk`,
    [255, null],
  ],
  [
    'from moment to moment, whenever the row was written; hours that were refused are not told',
    `
      Nadure
      Ime in priimek | Začetek | Konec | Čas vnosa | Status
      Maja Zupan | 2024-05-06 16:00:00 | 2024-05-06 18:30:00 | 2024-05-08 09:31:23 | Odobreno
      Tine Bevk | 2024-05-06 16:00:00 | 2024-05-06 19:00:00 | 2024-05-08 09:32:23 | Zavrnjeno`,
    [150, 'unclear'],
  ],
  [
    'from when to when a clock saw somebody, not from when to when it was planned',
    `
      Datum | Ime in priimek | Prihod | Odhod | Žig prihoda | Žig odhoda
      @2024-05-06 | Maja Zupan | @8:00 | @14:00 | @8:10 | @14:15
      @2024-05-06 | Tine Bevk | @8:00 | @14:00 | @7:55 |
      @2024-05-07 | Maja Zupan | @8:00 | @14:00 | |`,
    [365, null],
  ],
  [
    'tasks by days are what each day had of them together, leave beside work takes nothing away',
    `
      Naloga | @2024-05-06 | @2024-05-08 | @2024-05-13 | Skupaj (h)
      Osnutek | 2 | | 1 | 3
      Priprava gradiva | 1,5 | 3 | | 4,5
      Dopust | | 4 | 8 | 12`,
    [2 * 60 + 90, 3 * 60, 60],
  ],
  [
    'a row of hours under the days of each week',
    `
      Teden 1 | @2024-05-06 | @2024-05-07 | @2024-05-08 | @2024-05-09 | @2024-05-10
      Opravljene ure | | 2 | | 2 |
      Teden 2 | @2024-05-13 | @2024-05-14 | @2024-05-15 | @2024-05-16 | @2024-05-17
       | '2.0 | '1.5 | | |`,
    [120, 120, 120, 90],
  ],
  [
    'minutes of each weekday that their sum says they are',
    `
      Št. | Teden od | pon | tor | sre | čet | pet | Skupaj minut
      1 | @2024-05-06 | 32 | 24 | 13 | | | 69
      2 | @2024-05-13 | | 15 | | | 55 | 70`,
    [32, 24, 13, 15, 55],
  ],
  [
    'how long it lasted, not how long it was planned, under each weekday',
    `
       | | Ponedeljek | | Torek | | Sreda | | Četrtek | | Petek |
      Teden od | Teden do | Termin | Opravljene ure | Termin | Opravljene ure | Termin | Opravljene ure | Termin | Opravljene ure | Termin | Opravljene ure
      @2024-05-06 | @2024-05-12 | '13:30 - 16:00 | 1,5 | | | '9:00 - 9:30 | 2 | | | |
      @2024-05-13 | @2024-05-19 | | | '9:00 - 12:00 | 3,5 | | | | | |`,
    [90, 120, 210],
  ],
  [
    'hours and what was done in them, in one cell; leave is asked',
    `
       | pon | tor | sre | čet | pet
      Teden 1 | 5 h - vaje | 1,5 h - vaje | | 2 h – osnutek | 1 h - branje
      Teden 2 | 4 ure – branje | 8 h - dopust | | |`,
    [300, 90, 120, 60, 240, 'unclear'],
  ],
  [
    'among the marks of a register, hours with a note may be those of an absence',
    `
      Ime in priimek | @2024-05-06 | @2024-05-07 | @2024-05-08
      Maja Zupan | 4 | 4 h – opravki | 4
      Tine Bevk | 4 | 4 | 4`,
    [240, 'unclear', 240, 240, 240, 240],
  ],
  [
    'two times under each name, the first of coming',
    `
      Datum | Maja | | Tine |
      @2024-05-06 | @9:30 | @17:00 | @9:00 | @16:15
      @2024-05-07 | @9:00 | @17:00 | @9:15 | @17:00
      @2024-05-08 | @8:30 | @16:30 | N/A | N/A`,
    [450, 480, 480, 435, 465, 'unclear'],
  ],
  [
    'stretches of a day that stand as moments under no headings, one of them past midnight',
    `
      @2024-05-06 08:30 | @2024-05-06 09:40
      @2024-05-06 10:00 | @2024-05-06 12:45
      @2024-05-07 22:40 | @2024-05-08 01:05
      @2024-05-09 08:36 | @2024-05-09 10:10
      @2024-05-10 08:02 | @2024-05-10 11:07`,
    [70 + 165, 145, 94, 185],
  ],
  [
    'how long it took in words, in a list of who was there',
    `
      Prisotnost
      Kdo | Datum | Čas
      Maja Zupan | @2024-05-06 | 3h 35m 54s
      Tine Bevk | @2024-05-06 | 0h 45m 10s
      Maja Zupan | @2024-05-07 | 1h 5m 0s`,
    [215, 45, 65],
  ],
  [
    'a name and hours parted by a slash; a mistyped name over a remark takes nothing away',
    `
      Datum | Maja Zupan/Ure | Maja Zuapn/Opomba | Tine Bevk/Ure | Tine Bevk/Opomba
      @2024-05-06 | 2 | osnutek | 3 |
      @2024-05-07 | | | 4 | popravki`,
    [120, 180, 240],
  ],
  [
    'half an hour in a list with a column of hours',
    `
      Datum | Ime | Opis | Trajanje (h)
      @2024-05-06 | Maja Zupan | priprava | 1
      @2024-05-07 | Tine Bevk | priprava | 0.5
      @2024-05-08 | Maja Zupan | izvedba | 1.5`,
    [60, 30, 90],
  ],
  [
    'parts of a day in a timesheet, which add up',
    `
      Ime in priimek: | Tine Bevk
      Datum | Od | Do
      @2024-05-06 | @13:45 | @15:15
      @2024-05-06 | @16:15 | @17:45
      @2024-05-07 | @10:00 | @10:30
      @2024-05-08 | @8:00 | @9:00`,
    [180, 30, 60],
  ],
  [
    'parts of a day of which one cannot be read: that they were there is sure, the time is not',
    `
      Ime in priimek: | Tine Bevk
      Datum | Od | Do
      @2024-05-06 | @13:45 | @15:15
      @2024-05-06 | @16:15 |
      @2024-05-07 | @10:00 | @10:30
      @2024-05-08 | @8:00 | @9:00`,
    [null, 30, 60],
  ],
  [
    'times of one person that two rows share are counted once: joined by computer and by telephone',
    `
      Ime | Prihod | Odhod
      Maja Zupan | 6. 5. 2024 9:00 | 6. 5. 2024 11:00
      Maja Zupan | 6. 5. 2024 9:05 | 6. 5. 2024 10:55
      Tine Bevk | 6. 5. 2024 9:00 | 6. 5. 2024 10:00
      Tine Bevk | 6. 5. 2024 9:30 | 6. 5. 2024 10:45
      Tine Bevk | 6. 5. 2024 11:00 | 6. 5. 2024 11:15`,
    [120, 120],
  ],
  [
    'a day of one person exported twice, once before it was over: its punches tell that both rows are of the same time',
    `
      Šifra | Ime | Trajanje (h) | Žigi | Datum
      4 | Maja Zupan | 8:57 | 09:26:in(vrata),18:23:out(vrata), | @2024-05-06
      4 | Maja Zupan | 4:57 | 09:26:in(vrata),14:23:out(vrata), | @2024-05-06
      5 | Tine Bevk | 2:00 | 09:00:in(vrata),11:00:out(vrata), | @2024-05-06
      5 | Tine Bevk | 3:00 | 12:00:in(vrata),15:00:out(vrata), | @2024-05-06
      6 | Oto Hribar | 00:00 | 18:37:in(vrata), | @2024-05-06`,
    [537, 300, 'unclear'],
  ],
  [
    'punches in one cell, of which words beside them tell which are of coming; at night nothing lies between leaving and coming',
    `
      Ime in priimek | Datum | Ura | Opis
      Maja Zupan | @2024-05-06 | 07:49:35,13:10:52 | Prihod: 07:49:35, Odhod: 13:10:52
      Maja Zupan | @2024-05-07 | 05:09:42,20:54:23 | Odhod: 05:09:42, Prihod: 20:54:23
      Maja Zupan | @2024-05-08 | 07:01,10:00,10:30,12:00 | Prihod: 07:01, Odhod: 10:00, Prihod: 10:30, Odhod: 12:00
      Maja Zupan | @2024-05-09 | 07:02,12:03 |`,
    [321, null, 269, null],
  ],
  [
    'days one under another, a block each, their parts added up over midnight as well',
    `
      Ime in priimek: Tine Bevk
      @2024-05-06
      @9:00 | @9:30 | @0:30 | Sestanek
      @10:00 | @12:15 | @2:15 | Arhiv
       | | @2:45
      @2024-05-07
      @8:00 | @10:00 | @2:00 | Katalog
      @10:00 | @10:30 | @0:30 | Sestanek
      @22:00 | @1:00 | @3:00 | Inventura
       | | @5:30
       | | @8:15`,
    [165, 330],
  ],
  [
    'the report of a meeting: its participants, and below under other headings their stays, which are the same time',
    `
      1. Povzetek
      Naslov sestanka | Motivacijska delavnica
      Udeleženci | 2
      Začetni čas | 06. 05. 24, 09:30:17
      Končni čas | 06. 05. 24, 11:41:47

      2. Udeleženci
      Ime | Prva pridružitev | Zadnji odhod | Trajanje v sestanku | E-pošta | Vloga
      Maja Zupan | 06. 05. 24, 09:30:47 | 06. 05. 24, 11:41:46 | 2 h 10 min 59 s | maja@primer.si | Organizator
      Bevk, Tine | 06. 05. 24, 09:37:01 | 06. 05. 24, 10:41:47 | 40 min 46 s | tine@primer.si | Udeleženec
      Oto Hribar | 06. 05. 24, 09:40:01 | 06. 05. 24, 09:40:47 | 46 s | oto@primer.si | Udeleženec

      3. Dejavnosti med sestankom
      Ime | Čas pridružitve | Čas odhoda | Trajanje | E-pošta | Vloga
      Maja Zupan | 06. 05. 24, 09:30:47 | 06. 05. 24, 11:41:46 | 2 h 10 min 59 s | maja@primer.si | Organizator
      Bevk, Tine | 06. 05. 24, 09:37:01 | 06. 05. 24, 10:00:00 | 23 min | tine@primer.si | Udeleženec
      Bevk, Tine | 06. 05. 24, 10:24:01 | 06. 05. 24, 10:41:47 | 17 min 46 s | tine@primer.si | Udeleženec`,
    [130, 40, 'unclear'],
  ],
  [
    'first in and last out at a gate, which counts as well how often somebody passed',
    `
      Datum | Prvi vstop | Zadnji izhod | EntryIN | EntryOut | Dan
      2024-05-06 | 08:33:10 | 12:08:39 | 4 | 4 | ponedeljek
      2024-05-07 | 08:18:28 | 12:18:12 | 3 | 4 | torek
      2024-05-08 | 09:56:38 | 12:33:06 | 4 | 6 | sreda`,
    [215, 240, 157],
  ],
  [
    'nothing but 1 beside a count of hours is an hour each',
    `
      Ime | 1..5 | Skupaj ur
      Maja Zupan | 1 | 1 | 1 | | | 3
      Tine Bevk | | 1 | | 1 | | 2`,
    [60, 60, 60, 60, 60],
  ],
  [
    'nothing but 1 without such a heading is a tick',
    `
      Ime | 1..5 | Skupaj
      Maja Zupan | 1 | 1 | 1 | | | 3
      Tine Bevk | | 1 | | 1 | | 2`,
    [null, null, null, null, null],
  ],
  [
    '1 and 0 are there and not there, whatever counts beside them',
    `
      Ime | 1..5 | Skupaj ur
      Maja Zupan | 1 | 0 | 1 | | | 2
      Tine Bevk | 0 | 1 | | 1 | | 2`,
    [null, 'absence', null, 'absence', null, null],
  ],
  [
    'a diary of meetings says for how long all whom it names were there',
    `
      Datum | Ura | Tema | Prisotni | Odsotni
      @2024-03-04 | 8.00–12.00 | kuhanje | Maja Zupan, Tine Bevk |
      @2024-03-05 | 8:00 - 11:30 | vrt | Maja Zupan | Tine Bevk
      @2024-03-06 | | izlet | Maja Zupan, Tine Bevk |`,
    [240, 240, 210, 'absence', null, null],
  ],
  [
    'when a meeting began is no length of it',
    `
      Datum | Začetek | Prisotni
      @2024-03-04 | 8:00 | Maja Zupan, Tine Bevk
      @2024-03-05 | 8:00 | Maja Zupan`,
    [null, null, null],
  ],
  [
    'beginning and end of a meeting stand in a column each; an end before its beginning is asked',
    `
      Datum | Začetek | Konec | Prisotni
      @2024-03-04 | 8:00 | 12:00 | Maja Zupan, Tine Bevk
      @2024-03-05 | 12:00 | 8:00 | Maja Zupan
      @2024-03-06 | 8:00 | | Maja Zupan`,
    [240, 240, 'unclear', null],
  ],
  [
    'leave of a clock’s card has the hours of a day, and nobody worked them; words that only speak of leave are asked about',
    `
      Delavec: | '00210 | Kralj Ana
      Datum | Prihod | Odhod | Ure | Dogodek
      01.03.2024 | 07:10 | 15:10 | 08:00 | Redno delo
      04.03.2024 | | | 08:00 | Redni letni dopust 2023
      05.03.2024 | | | 08:00 | Bolniška v breme ZZZS
      06.03.2024 | | | 08:00 | Priprava vloge za dopust
      07.03.2024 | | | 08:00 | Službena pot`,
    [480, 'absence', 'absence', 'unclear', 480],
  ],
  [
    'regular hours and those on duty of one day add up; hours of absence, of a plan and of a sum do not',
    `
      Ime in priimek | | @2024-06-03 | @2024-06-04 | @2024-06-05
      Maja Zupan | plan | 8 | 8 | 8
      | redno | 8 | 7.5 |
      | dežurstvo | 4 | 12h |
      | odsotnost | | | 8
      | skupaj | 12 | 19.5 | 8
      Tine Bevk | plan | 8 | 8 | 8
      | redno | 8 | | 8
      | dežurstvo | | | 20
      | odsotnost | | |
      | skupaj | 8 | | 28`,
    [720, 1170, 'absence', 480, 480, 1200],
  ],
  [
    'hours of those who teach last from when to when they say, not as many hours as lessons are counted',
    `
      Ure predavateljev
      Datum | Predavatelj | Predmet | Od | Do | PU | Opomba
      11. 9. 2023 | Maja Zupan | Slovenščina | '17.00 | '20.00 | 4 |
      12. 9. 2023 | Tine Bevk | Računovodstvo | '9.00 | '10.30 | 2 |
      13. 9. 2023 | Tine Bevk | Računovodstvo | | | 0 | odpadlo
      14. 9. 2023 | Maja Zupan | Slovenščina | '9.00 | '9.45 | 1 |`,
    [180, 90, 'neither', 45],
  ],
  [
    'how long a consultation took that began at a time; what stands in place of its hours says that it was not held',
    `
      Datum | Ura | Udeleženka | Št. ur
      @2024-03-05 | 8.30 | Maja Zupan | 1
      @2024-03-05 | 9.30 | Tine Bevk | ni prišel
      @2024-03-06 | '8.30 | Maja Zupan | 1,5 h
      @2024-03-06 | '9.30 | Tine Bevk | 2 uri`,
    [60, 'absence', 90, 120],
  ],
  [
    'between two times nobody was there for whom a word stands in place of the hours',
    `
      Datum | Udeleženka | Od | Do | Št. ur
      @2024-03-05 | Maja Zupan | @8:00 | @9:30 | 1,5
      @2024-03-05 | Tine Bevk | @9:00 | @10:00 | ni prišel
      @2024-03-06 | Maja Zupan | @8:00 | @9:30 | odpadlo`,
    [90, 'absence', 'neither'],
  ],
])('%s', (_, table, expected) => {
  expect(minutesOf(table)).toEqual(expected);
});

test('a legend of many marks in one long cell is read', () => {
  const legend = Array.from({ length: 30 }, (_, index) => `K${index} = opravičeno odsoten`).join('; ');
  expect(legend.length).toBeGreaterThan(400);
  expect(
    minutesOf(`
      Ime | 1..5
      Maja Zupan | K7 | x | K29 | x | x
      Tine Bevk | x | x | K0 | x | x
      |
      Legenda: ${legend}`),
  ).toEqual(['absence', null, 'absence', null, null, null, null, 'absence', null, null]);
});
