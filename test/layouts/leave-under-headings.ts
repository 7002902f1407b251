/** Hours and ticks under headings of leave, beside the hours and times of work: LD, Bolniška, Praznik. People are invented. */
import type { TimedLayout } from './hours-said-twice';

const NAMED = 'Delavec: | Tine Bevk | | mesec: | junij 2024';

export const LEAVE_UNDER_HEADINGS: readonly TimedLayout[] = [
  {
    name: 'hours under short names of leave in a timesheet of coming and going; a holiday is nobody’s absence',
    table: `
      ${NAMED}
      Datum | Dan | Prihod | Odhod | Malica | Ure | Nadure | LD | Bolniška | Praznik | Opombe
      @2024-06-24 | pon | @7:00 | @15:00 | @0:30 | 8 | | | | |
      @2024-06-25 | tor | | | | | | | | 8 |
      @2024-06-26 | sre | | | | | | 8 | | |
      @2024-06-27 | čet | | | | | | | 8 | | nega otroka
      @2024-06-28 | pet | @7:00 | @11:00 | | 4 | | 4 | | |
      SKUPAJ | | | | | 12 | | 12 | 8 | 8 |`,
    expected: { kind: 'person-month', headerRow: 2, people: ['Tine Bevk'], marks: 5, present: 2, absent: 2, asks: [] },
    minutes: [480, 'neither', 'absence', 'absence', 240],
  },
  {
    name: 'every heading calls its hours hours: those of leave are no work',
    table: `
      ${NAMED}
      Datum | Prihod | Odhod | Ure dela | Ure LD | Bolniška (ure) | Ure praznika
      @2024-06-24 | @7:00 | @15:00 | 8 | | |
      @2024-06-25 | | | | | | 8
      @2024-06-26 | | | | 8 | |
      @2024-06-27 | | | | | 8 |
      @2024-06-28 | @7:00 | @11:00 | 4 | 4 | |`,
    expected: { kind: 'person-month', marks: 5, present: 2, absent: 2, asks: [] },
    minutes: [480, 'neither', 'absence', 'absence', 240],
  },
  {
    name: 'kinds of leave without times, and the sum of all hours of a day',
    table: `
      ${NAMED}
      Datum | Redno delo | Dopust (h) | Boln. do 30 dni | Praznik | Skupaj
      @2024-06-24 | 8 | | | | 8
      @2024-06-25 | | | | 8 | 8
      @2024-06-26 | | 8 | | | 8
      @2024-06-27 | | | 8 | | 8
      @2024-06-28 | 5 | 3 | | | 8`,
    expected: { kind: 'person-month', marks: 5, present: 2, absent: 2, asks: [] },
    minutes: [480, 'neither', 'absence', 'absence', 300],
  },
  {
    name: 'all hours of a day under a heading that nobody knows, where others come and go, are asked',
    table: `
      ${NAMED}
      Datum | Prihod | Odhod | Skupaj ur | Letni dopust | ČD | Praznik
      @2024-06-24 | @7:00 | @15:00 | 8 | | |
      @2024-06-25 | | | 8 | | | 8
      @2024-06-26 | | | 8 | 8 | |
      @2024-06-27 | | | 8 | | 8 |`,
    expected: { kind: 'person-month', marks: 4, present: 1, absent: 1, unclear: 1 },
    minutes: [480, 'neither', 'absence', 'unclear'],
  },
  {
    name: 'ticks under kinds of leave',
    table: `
      ${NAMED}
      Datum | Prihod | Odhod | LD | BOL | Praznik
      @2024-06-24 | @7:00 | @15:00 | | |
      @2024-06-25 | | | | | x
      @2024-06-26 | | | x | |
      @2024-06-27 | | | | x |`,
    expected: { kind: 'person-month', marks: 4, present: 1, absent: 2, asks: [] },
    minutes: [480, 'neither', 'absence', 'absence'],
  },
  {
    name: 'whoever worked on a holiday was there',
    table: `
      ${NAMED}
      Datum | Prihod | Odhod | Ure | Praznik
      @2024-06-24 | @7:00 | @15:00 | 8 |
      @2024-06-25 | @8:00 | @12:00 | 4 | 8
      @2024-06-26 | @7:00 | @15:00 | 8 |`,
    expected: { kind: 'person-month', marks: 3, present: 3, absent: 0, asks: [] },
    minutes: [480, 240, 480],
  },
  {
    name: 'work on holidays is work, and what is left of the leave is nothing',
    table: `
      ${NAMED}
      Datum | Ure | Ure dela na praznik | Ostanek LD
      @2024-06-24 | 8 | | 12
      @2024-06-25 | | 6 | 12
      @2024-06-26 | 8 | | 12`,
    expected: { kind: 'person-month', marks: 3, present: 3, absent: 0, asks: [] },
    minutes: [480, 360, 480],
  },
  {
    name: 'one column of hours and leave has hours in it',
    table: `
      ${NAMED}
      Datum | Dan | Ure/LD
      @2024-06-24 | pon | 8
      @2024-06-26 | sre | LD
      @2024-06-27 | čet | 6`,
    expected: { kind: 'person-month', marks: 3, present: 2, absent: 1, asks: [] },
    minutes: [480, 'absence', 360],
  },
  {
    name: 'in a list of several people, beside their hours',
    table: `
      Datum | Priimek in ime | Ure dela | Ure LD | Bolniška | Praznik
      24. 6. 2024 | Bevk Tine | 8 | | |
      24. 6. 2024 | Zupan Maja | | 8 | |
      25. 6. 2024 | Bevk Tine | | | | 8
      25. 6. 2024 | Zupan Maja | | | | 8
      26. 6. 2024 | Bevk Tine | 8 | | |
      26. 6. 2024 | Zupan Maja | | | 8 |`,
    expected: {
      kind: 'attendance-list',
      people: ['Bevk Tine', 'Zupan Maja'],
      marks: 6,
      present: 2,
      absent: 2,
      asks: [],
    },
    minutes: [480, 'absence', 'neither', 'neither', 480, 'absence'],
  },
  {
    name: 'among all hours of a day, leave in part is asked',
    table: `
      Datum | Priimek in ime | Skupaj ur | LD | Bolniška
      24. 6. 2024 | Bevk Tine | 8 | |
      24. 6. 2024 | Zupan Maja | 8 | 8 |
      25. 6. 2024 | Bevk Tine | 8 | |
      25. 6. 2024 | Zupan Maja | 8 | | 8
      26. 6. 2024 | Bevk Tine | 8 | |
      26. 6. 2024 | Zupan Maja | 8 | | 4`,
    expected: { kind: 'attendance-list', marks: 6, present: 3, absent: 2, unclear: 1, asks: ['mark 4 – 8'] },
    minutes: [480, 'absence', 480, 'absence', 480, 'unclear'],
  },
  {
    name: 'days of leave that everybody has left are nobody’s absence',
    table: `
      Datum | Priimek in ime | Prihod | Odhod | LD
      24. 6. 2024 | Bevk Tine | 7:00 | 15:00 | 20
      24. 6. 2024 | Zupan Maja | | | 12
      25. 6. 2024 | Bevk Tine | 7:00 | 15:00 | 20
      25. 6. 2024 | Zupan Maja | 7:00 | 15:00 | 12`,
    expected: { kind: 'attendance-list', marks: 3, present: 3, absent: 0, asks: [] },
    minutes: [480, 480, 480],
  },
];
