/** Sheets that are called by somebody's given name, read by themselves. People are invented. */
import type { CollectedLayout } from './layout';

export const SHEETS_OF_SOMEBODY: readonly CollectedLayout[] = [
  {
    name: 'a diary with several rows of one day, each from when to when',
    sheet: 'Bor',
    table: `
      Kdaj | Čas (od–do) | Kje | Kaj
      @2022-04-15 | 9:00 - 10:15 | 4.31 | spoznavanje
      @2022-04-15 | 10:15 - 11:00 | 4.31 | priprava sadik
      @2022-04-15 | 11:00 - 11:45 | 4.31 | priprava orodja
      @2022-04-15 | 12:05 - 14:30 | 4.31 | sajenje`,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: ['Bor'],
      dates: ['2022-04-15', '2022-04-15', 1],
      marks: 1,
      present: 1,
      asks: [],
    },
  },
  {
    name: 'the same form in a place of work is no timesheet',
    sheet: 'Vrt',
    table: `
      Kdaj | Čas (od–do) | Kje | Kaj
      @2022-04-15 | 9:00 - 10:15 | 4.31 | spoznavanje
      @2022-04-16 | 10:15 - 11:00 | 4.31 | priprava sadik
      @2022-04-17 | 11:00 - 11:45 | 4.31 | priprava orodja
      @2022-04-18 | 12:05 - 14:30 | 4.31 | sajenje`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'numbered weeks of somebody: which days they are, is asked, and a zero as well',
    sheet: 'Bor',
    table: `
      Dan: | pon | tor | sre | čet | pet | sob | ned
      1. teden | 4 | 4 | 4 | 4 | 0 | 2 |
      2. teden | 4 | 0 | 4 | 3,5 | 4 | |
      3. teden | | | | | | |
      Skupaj ur: | 37,5`,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: ['Bor'],
      dates: [],
      marks: 11,
      present: 9,
      absent: 0,
      unclear: 2,
      asks: ['mark 0', 'sessionDates'],
    },
  },
  {
    name: 'numbered weeks under a name',
    table: `
      Ime in priimek: | Ana Novak
      Dan: | pon | tor | sre | čet | pet | sob | ned
      1. teden | 4 | 4 | 4 | 4 | 0 | 2 |
      2. teden | 4 | 0 | 4 | 3,5 | 4 | |
      3. teden | | | | | | |
      Skupaj ur: | 37,5`,
    expected: { kind: 'person-month', people: ['Ana Novak'], dates: [], marks: 11, present: 9, unclear: 2 },
  },
  {
    name: 'numbered weeks of a place of work are when somebody is to be there',
    sheet: 'Kuhinja',
    table: `
      Dan: | pon | tor | sre | čet | pet | sob | ned
      1. teden | 4 | 4 | 4 | 4 | 0 | 2 |
      2. teden | 4 | 0 | 4 | 3,5 | 4 | |
      3. teden | | | | | | |
      Skupaj ur: | 37,5`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'numbered weeks with anything else below them are not understood',
    sheet: 'Bor',
    table: `
      Dan: | pon | tor | sre | čet | pet
      1. teden | 4 | 4 | 4 | 4 | 0
      2. teden | 4 | 0 | 4 | 3 | 4
      Marko | 4 | 4 | 4 | 4 | 4`,
    expected: { people: [], marks: 0 },
  },
];
