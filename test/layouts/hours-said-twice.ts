/** Timesheets that say their hours twice: parts and their sum, gross and net, running totals, times beside hours. People are invented. */
import type { CollectedLayout } from './layout';

export interface TimedLayout extends CollectedLayout {
  /** Minutes of each entry, null where they are not told; what else it says. */
  readonly minutes: readonly (number | null | 'absence' | 'neither' | 'unclear')[];
}

const NAMED = 'Ime in priimek: | Ana Novak';

export const HOURS_SAID_TWICE: readonly TimedLayout[] = [
  {
    name: 'kinds of work and their sum',
    table: `
      ${NAMED}
      Date | Hours on plans | Hours on garden | Total hours
      @2025-03-03 | 3 | 1 | 4
      @2025-03-04 | 3 | 0 | 3
      @2025-03-05 | 2 | 2 | 4`,
    expected: { kind: 'person-month', marks: 3, present: 3 },
    minutes: [240, 180, 240],
  },
  {
    name: 'kinds of work without a sum are added',
    table: `
      ${NAMED}
      Date | Hours on plans | Hours on garden
      @2025-03-03 | 4 | 4
      @2025-03-04 | 4 | 4
      @2025-03-05 | 4 | 4`,
    expected: { marks: 3 },
    minutes: [480, 480, 480],
  },
  {
    name: 'regular hours beside a total that has overtime in it',
    table: `
      ${NAMED}
      Date | Regular hours | Overtime hours | Total hours
      @2025-03-03 | 8 | 1 | 9
      @2025-03-04 | 8 | 0 | 8
      @2025-03-05 | 6 | 0 | 6`,
    expected: { marks: 3 },
    minutes: [540, 480, 360],
  },
  {
    name: 'a running total',
    table: `
      ${NAMED}
      Datum | Ure | Skupaj ur
      @2025-03-03 | 3 | 3
      @2025-03-04 | 3 | 6
      @2025-03-05 | 2 | 8`,
    expected: { marks: 3 },
    minutes: [180, 180, 120],
  },
  {
    name: 'sums of weeks beside their last days',
    table: `
      ${NAMED}
      Datum | Ure | Skupaj ur
      @2025-03-03 | 3 |
      @2025-03-04 | 3 | 6
      @2025-03-10 | 2 |
      @2025-03-11 | 2 | 4`,
    expected: { marks: 4 },
    minutes: [180, 180, 120, 120],
  },
  {
    name: 'hours before and after the breaks',
    table: `
      ${NAMED}
      Datum | Arbeitszeit Brutto | Pause | Arbeitszeit Netto
      @2025-03-03 | @8:30 | @0:30 | @8:00
      @2025-03-04 | @8:30 | @0:30 | @8:00
      @2025-03-05 | @6:00 | @0:30 | @5:30`,
    expected: { marks: 3 },
    minutes: [480, 480, 330],
  },
  {
    name: 'the same hours in two units',
    table: `
      ${NAMED}
      Datum | Ure | Trajanje
      @2025-03-03 | @8:30 | 8.5
      @2025-03-04 | @8:00 | 8
      @2025-03-05 | @5:30 | 5.5`,
    expected: { marks: 3 },
    minutes: [510, 480, 330],
  },
  {
    name: 'moments of coming and going over midnight, and a day of going before that of coming',
    table: `
      ${NAMED}
      Date | Time in | Time out | Hours
      @2022-05-02 | @2022-05-02 22:00 | @2022-05-03 06:00 | 8
      @2022-05-03 | @2022-05-03 08:00 | @2022-05-03 12:00 | 4
      @2022-05-04 | @2022-05-05 07:00 | @2022-05-04 22:00 | 3`,
    expected: { marks: 3 },
    minutes: [480, 240, 180],
  },
  {
    name: 'from when to when in one cell beside its hours, of which one is forgotten and one cell says no time for certain',
    table: `
      ${NAMED}
      datum | od – do | ure
      4. 11. 2024 | od 8h do 12h | 4
      5. 11. 2024 | 8 - 12 | 4
      6. 11. 2024 | 8h-11h |
      7. 11. 2024 | 8:00-10:00, 11:00-12:00 | 3`,
    expected: { kind: 'person-month', marks: 4, present: 4, unclear: 0 },
    minutes: [240, 240, 180, 180],
  },
  {
    name: 'a single day from when to when, beside its hours',
    table: `
      ${NAMED}
      datum | od – do | koliko ur | opomba
      4. 11. 2024 | 8:00-12:00 | 4 ure |
      5. 11. 2024 | | | ni prišla, bolna
      6. 11. 2024 | dopust | |
      7. 11. 2024 | | |
      8. 11. 2024 | | |`,
    expected: { kind: 'person-month', marks: 3, present: 1, absent: 2, unclear: 0 },
    minutes: [240, 'absence', 'absence'],
  },
  {
    name: 'hours without the break beside from when to when: a break counts',
    table: `
      ${NAMED}
      datum | od – do | ure
      4. 11. 2024 | 8:00-12:00 | 3,5
      5. 11. 2024 | 8:00-12:00 | 3,5
      6. 11. 2024 | 8:00-11:00 | 2,5`,
    expected: { marks: 3, present: 3, unclear: 0 },
    minutes: [240, 240, 180],
  },
  {
    name: 'coming and going in one cell, of a day whose hours were forgotten, too',
    table: `
      ${NAMED}
      datum | Prihod - odhod | Št. ur
      4. 11. 2024 | 8:00-12:00 | 4
      5. 11. 2024 | 8:00-12:00 |
      6. 11. 2024 | 8:00-11:00 | 3`,
    expected: { marks: 3, present: 3, unclear: 0 },
    minutes: [240, 240, 180],
  },
  {
    name: 'hours that are not those from when to when are asked',
    table: `
      ${NAMED}
      datum | od – do | ure
      4. 11. 2024 | 8:00-12:00 | 4
      5. 11. 2024 | 8:00-12:00 | 2
      6. 11. 2024 | 8:00-11:00 | 3
      7. 11. 2024 | 8:00-11:00 | 5`,
    expected: { marks: 4, present: 2, unclear: 2, asks: ['mark 8:00-12:00 – 2', 'mark 8:00-11:00 – 5'] },
    minutes: [240, 'unclear', 180, 'unclear'],
  },
  {
    name: 'two halves of a day from when to when are added',
    table: `
      ${NAMED}
      datum | dopoldne ure | popoldne ure
      4. 11. 2024 | 8:00-12:00 | 13:00-15:00
      5. 11. 2024 | 8:00-12:00 |
      6. 11. 2024 | 8:00-11:00 | 13:00-14:00`,
    expected: { marks: 3, present: 3 },
    minutes: [360, 240, 240],
  },
];
