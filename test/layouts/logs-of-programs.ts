/** Logs as programs write them and people copy them: how long in words or under "Time", sums below each person, no headings at all. People are invented. */
import type { CollectedLayout } from './layout';

export const LOGS_OF_PROGRAMS: readonly CollectedLayout[] = [
  {
    name: 'who was there for how long, with the share of all minutes, addresses and a sum below each person',
    sheet: 'Detail',
    table: `
      Who | Time | Email | Date | Total Minutes | | Tot | 606
      Ana Maria de la Cruz Horvat | 3h 35m 54s | ana@x.si | @2025-11-07 | 0.35 | | |
      Ana Maria de la Cruz Horvat | 3h 3m 19s | ana@x.si | @2025-11-21 | 0.3 | | |
      Ana Maria de la Cruz Horvat Totale | | | | 0.65 | | |
      Bor Kos - bor@x.si | 3h 33m 3s | bor@x.si | @2025-11-07 | 0.34 | | |
      Bor Kos - bor@x.si Totale | | | | 0.34 | | |
      Totale complessivo | | | | 0.99 | | |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Maria de la Cruz Horvat', 'Bor Kos'],
      dates: ['2025-11-07', '2025-11-21', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'the same in Slovenian, the sum named first',
    sheet: 'Podrobno',
    table: `
      Kdo | Čas | E-pošta | Datum | Skupaj minut
      Ana Novak | 3h 35m | ana@x.si | 7. 11. 2025 | 215
      Ana Novak | 3h 3m | ana@x.si | 21. 11. 2025 | 183
      Skupaj Ana Novak | | | | 398
      Bor Kos | 3h 33m | bor@x.si | 7. 11. 2025 | 213
      Skupaj Bor Kos | | | | 213
      Skupaj | | | | 611`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'the same in German',
    table: `
      Wer | Dauer | Datum
      Anna Berg | 3 Std. 35 Min. | 07.11.2025
      Anna Berg | 3 Std. 3 Min. | 21.11.2025
      Anna Berg Ergebnis | 6 Std. 38 Min. |
      Ben Wolf | 45 Min. | 07.11.2025
      Ben Wolf Gesamt | 45 Min. |`,
    expected: { kind: 'attendance-list', people: ['Anna Berg', 'Ben Wolf'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'who is to do what, until when, came nowhere',
    table: `
      Who | What | Due
      Ann Lee | build | 2025-11-07
      Bob May | paint | 2025-11-08`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'the same in Slovenian: a list of tasks',
    table: `
      Kdo | Kaj | Rok
      Ana Novak | pobarva | 7. 11. 2025
      Bor Kos | zloži | 8. 11. 2025`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'the times of runners are no attendance',
    sheet: 'Results',
    table: `
      Name | Time | Date | Place
      Ann Lee | 45m 54s | 2025-11-07 | 2
      Bob May | 44m 12s | 2025-11-07 | 1`,
    expected: { marks: 0, present: 0 },
  },
  {
    name: 'names of no known language beside a word of presence and a moment, without headings',
    file: 'log.csv',
    table: `
      | |
      Kossi Amavi Dogbe | present | 2024-04-12 00:56:24
      Kossi Amavi Dogbe | present | 2024-04-12 17:07:34
      Yawa Akouvi | present | 2024-04-12 18:07:34
      Kossi Amavi Dogbe | present | 2024-04-13 18:06:00`,
    expected: {
      kind: 'attendance-list',
      headerRow: null,
      people: ['Kossi Amavi Dogbe', 'Yawa Akouvi'],
      dates: ['2024-04-12', '2024-04-13', 2],
      present: 3,
      absent: 0,
    },
  },
  {
    name: 'the moment first, in Slovenian',
    file: 'dnevnik.csv',
    table: `
      12. 4. 2024 8:01 | Prisoten | Omer Bajrek
      12. 4. 2024 8:05 | Odsotna | Zuhra Krek Golić
      13. 4. 2024 8:02 | Prisotna | Zuhra Krek Golić`,
    expected: { kind: 'attendance-list', people: ['Omer Bajrek', 'Zuhra Krek Golić'], marks: 3, present: 2, absent: 1 },
  },
  {
    name: 'whoever joined and left within a day was there',
    file: 'log.csv',
    table: `
      Ana Novak | Joined | 12. 4. 2024 8:01
      Ana Novak | Left | 12. 4. 2024 9:05
      Bor Kos | Joined | 12. 4. 2024 8:05
      Bor Kos | Left | 12. 4. 2024 9:07
      Cene Rus | Joined | 13. 4. 2024 8:05`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos', 'Cene Rus'], marks: 3, present: 3 },
  },
  {
    name: 'whoever joined a club and left it years later was not',
    file: 'log.csv',
    table: `
      Ana Novak | Joined | 12. 4. 2014 8:01
      Ana Novak | Left | 12. 4. 2024 9:05
      Bor Kos | Joined | 12. 4. 2015 8:05
      Bor Kos | Left | 12. 4. 2023 9:07`,
    expected: { kind: 'other', marks: 0 },
  },
  {
    name: 'servers and boxes are present, too',
    file: 'log.csv',
    table: `
      Main Server | present | 2024-04-12 00:56:24
      Backup Server | present | 2024-04-12 00:56:24
      Main Server | present | 2024-04-13 00:56:24`,
    expected: { kind: 'other', marks: 0 },
  },
  {
    name: 'hours under "Time" beside what was done in them, with the day again in a second column of days, are of one who is asked for',
    sheet: 'Winter 2016',
    table: `
      Date | DateReal | Weeknum | DOW | Category | Activity | Time | Notes
      @2016-01-04 | @2016-01-04 | 2 | Mon | Misc | Emails | 1.5 |
      @2016-01-05 | @2016-01-05 | 2 | Tue | Lab | Talking | 4 |
      @2016-01-06 | @2016-01-06 | 2 | Wed | Lab | Fieldtrip | 4 |
      | @2016-01-06 | 2 | Wed | Lab | Printing | 0.5 |
      | @2016-01-06 | 2 | Wed | Reading | | 1 |
      @2016-01-07 | @2016-01-07 | 2 | Thu | Lab | | 1 |`,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: [],
      dates: ['2016-01-04', '2016-01-07', 4],
      marks: 4,
      present: 4,
      asks: ['person'],
    },
  },
  {
    name: 'the same in Slovenian, with the day said once',
    table: `
      Datum | Dejavnost | Čas | Opombe
      4. 1. 2016 | pošta | 1,5 |
      5. 1. 2016 | priprava | 4 |
       | čiščenje | 1 |
      6. 1. 2016 | branje | 0,5 |`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'when something begins is not how long it takes',
    table: `
      Date | Category | Activity | Time
      @2016-01-04 | Sport | Yoga | 18.30
      @2016-01-05 | Sport | Pilates | 19
      @2016-01-05 | Sport | Zumba | 20.30
      @2016-01-06 | Sport | Zumba | 9`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'nor what something costs',
    table: `
      Datum | Dejavnost | Cena
      4. 1. 2016 | joga | 1,5
      5. 1. 2016 | plavanje | 4
      6. 1. 2016 | joga | 0,5`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'two rows of one day that say no time may be a slip: both stay',
    table: `
      Ime in priimek | Datum | Prisotnost
      Ana Novak | 2. 3. 2026 | prisotna
      Ana Novak | 2. 3. 2026 | prisotna
      Bor Kos | 2. 3. 2026 | prisoten`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos'], marks: 3, present: 3 },
  },
];
