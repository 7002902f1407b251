/** Timesheets that say more than what somebody did: what was planned, who approves, whose the other columns are. People are invented. */
import type { CollectedLayout } from './layout';

export const PLANNED_AND_DONE: readonly CollectedLayout[] = [
  {
    name: 'hours beside actual hours were planned: a day on which nothing came of them is asked about',
    table: `
      Udeleženec: Ana Novak
      Datum | Ure | Dejanske ure
      @2024-11-04 | 4 | 4
      @2024-11-05 | 4 | 0
      @2024-11-06 | 4 | 3
      @2024-11-07 | 4 | 4`,
    expected: { kind: 'person-month', people: ['Ana Novak'], marks: 4, present: 3, unclear: 1, asks: ['mark 0'] },
  },
  {
    name: '»Dejanske« alone says of what by the column beside it, and codes of the kind of hours are nobody’s marks',
    table: `
      Datum | Ure | Tip | Dejanske
      @2024-11-04 | 4 | V | 4
      @2024-11-05 | 4 | V | 0
      @2024-11-06 | 4 | P | 4
      @2024-11-07 | 4 | P | 3`,
    expected: { kind: 'person-month', people: [], marks: 4, present: 3, unclear: 1, asks: ['person', 'mark 0'] },
  },
  {
    name: 'in English and in German, too',
    table: `
      Employee: Ana Novak
      Date | Hours | Type | Actual
      @2024-11-04 | 4 | V | 4
      @2024-11-05 | 4 | V | 0
      @2024-11-06 | 4 | P | 4`,
    expected: { kind: 'person-month', marks: 3, present: 2, unclear: 1, asks: ['mark 0'] },
  },
  {
    name: 'a heading over what came of planned hours needs no word for hours',
    table: `
      Mitarbeiter: Ana Novak
      Datum | Stunden | tatsächlich
      @2024-11-04 | 4 | 4
      @2024-11-05 | 4 | 0
      @2024-11-06 | 4 | 3`,
    expected: { kind: 'person-month', marks: 3, present: 2, unclear: 1, asks: ['mark 0'] },
  },
  {
    name: 'in a list of several people the actual hours are what they were there',
    table: `
      Datum | Ime in priimek | Ure | Dejanske
      @2024-11-04 | Ana Novak | 4 | 4
      @2024-11-05 | Ana Novak | 4 | 0
      @2024-11-04 | Bor Kos | 4 | 4
      @2024-11-05 | Bor Kos | 4 | 3`,
    expected: { kind: 'attendance-list', marks: 4, present: 3, unclear: 1, asks: ['mark 0'] },
  },
  {
    name: 'hours of two kinds are no plan of each other',
    table: `
      Udeleženec: Ana Novak
      Datum | Redne ure | Ure usposabljanja
      @2024-11-04 | 4 | 0
      @2024-11-05 | 0 | 4
      @2024-11-06 | 4 | 1`,
    expected: { kind: 'person-month', marks: 3, present: 3, unclear: 0, asks: [] },
  },
  {
    name: 'whoever approves a sheet is not whose it is, where nobody else is named',
    table: `
      Name of trainee
      Department | Research
      Approver Name | Bor Kos
      Date | Day | In Time | Out Time
      @2024-11-04 | Monday | 8:00 | 12:00
      @2024-11-05 | Tuesday | 8:00 | 12:00
      @2024-11-06 | Wednesday | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'nor is the employer',
    table: `
      Ime delodajalca: | Bor Kos
      Datum | Dan | Prihod | Odhod
      @2024-11-04 | ponedeljek | 8:00 | 12:00
      @2024-11-05 | torek | 8:00 | 12:00
      @2024-11-06 | sreda | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'nor whoever reviews it',
    table: `
      Reviewer name: Bor Kos
      Datum | Dan | Prihod | Odhod
      @2024-11-04 | ponedeljek | 8:00 | 12:00
      @2024-11-05 | torek | 8:00 | 12:00
      @2024-11-06 | sreda | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'a label that surely says whose a sheet is comes before one that may say for whom somebody works',
    table: `
      Client name: Cene Rus
      Employee name: Ana Novak
      Date | In Time | Out Time
      @2024-11-04 | 8:00 | 12:00
      @2024-11-05 | 8:00 | 12:00
      @2024-11-06 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: ['Ana Novak'], marks: 3, asks: [] },
  },
  {
    name: 'a title says in one cell, line by line, what is kept and whose it is',
    table: `
      TIMESHEET\\nANA NOVAK
      Datum | Naloga | Čas
      @2024-11-04 | načrt | 1
      @2024-11-05 | načrt | 3
      @2024-11-06 | načrt | 2`,
    expected: { kind: 'person-month', people: ['ANA NOVAK'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'perhaps of when, too, and in any order',
    table: `
      Ana Novak\\nLista prisotnosti\\nnovember 2024
      Datum | Prihod | Odhod
      @2024-11-04 | 8:00 | 12:00
      @2024-11-05 | 8:00 | 12:00
      @2024-11-06 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: ['Ana Novak'], marks: 3, asks: [] },
  },
  {
    name: 'two names in the lines of a title leave it open whose it is',
    table: `
      Stundenzettel\\nAna Novak\\nBor Kos
      Datum | Prihod | Odhod
      @2024-11-04 | 8:00 | 12:00
      @2024-11-05 | 8:00 | 12:00
      @2024-11-06 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'who keeps the list is nobody whose days they are',
    table: `
      Lista prisotnosti\\nRdeči Križ
      Datum | Prihod | Odhod
      @2024-11-04 | 8:00 | 12:00
      @2024-11-05 | 8:00 | 12:00
      @2024-11-06 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'what colleagues call each other may stand over the margins of their logs',
    table: `
      Tomaž | | | | Petra | | |

       | Datum | Opis | Ure | | Datum | Opis | Ure
       | @2024-11-04 | načrt | 1 | | @2024-11-04 | načrt | 2
       | @2024-11-05 | risba | 3 | | @2024-11-06 | načrt | 2
       | @2024-11-06 | risba | 2 | | @2024-11-08 | vrt | 2`,
    expected: { kind: 'person-month', people: ['Tomaž', 'Petra'], marks: 6, present: 6, asks: [] },
  },
  {
    name: 'so may their full names',
    table: `
      Ana Novak | | | | Bor Kos | | |

       | Datum | Opis | Ure | | Datum | Opis | Ure
       | @2024-11-04 | načrt | 1 | | @2024-11-04 | načrt | 2
       | @2024-11-05 | risba | 3 | | @2024-11-06 | načrt | 2
       | @2024-11-06 | risba | 2 | | @2024-11-08 | vrt | 2`,
    expected: { kind: 'person-month', people: ['Ana Novak', 'Bor Kos'], marks: 6, asks: [] },
  },
  {
    name: 'or their given names over the days themselves',
    table: `
      Tomaž | | | | Petra | |
      Datum | Opis | Ure | | Datum | Opis | Ure
      @2024-11-04 | načrt | 1 | | @2024-11-04 | načrt | 2
      @2024-11-05 | risba | 3 | | @2024-11-06 | načrt | 2
      @2024-11-06 | risba | 2 | | @2024-11-08 | vrt | 2`,
    expected: { kind: 'person-month', people: ['Tomaž', 'Petra'], marks: 6, asks: [] },
  },
  {
    name: 'a task over one of the logs leaves it open whose they are',
    table: `
      Risanje | | | | Petra | |
      Datum | Opis | Ure | | Datum | Opis | Ure
      @2024-11-04 | načrt | 1 | | @2024-11-04 | načrt | 2
      @2024-11-05 | risba | 3 | | @2024-11-06 | načrt | 2
      @2024-11-06 | risba | 2 | | @2024-11-08 | vrt | 2`,
    expected: { kind: 'person-month', people: [], marks: 6, asks: ['person', 'person'] },
  },
  {
    name: 'planned times stand in every row, of those whom the clock did not see as well',
    table: `
      ID | Priimek in ime | Datum | Prihod | Odhod | Žig prihoda | Žig odhoda | Odsoten
      11 | Kralj Ana | 4. 11. 2024 | 08:00 | 14:00 | 08:06 | 14:12 |
      12 | Kos Bor | 4. 11. 2024 | 08:00 | 14:00 | | | TRUE
      11 | Kralj Ana | 5. 11. 2024 | 08:00 | 14:00 | 07:58 | |
      12 | Kos Bor | 5. 11. 2024 | 08:00 | 14:00 | 08:01 | 13:30 |
      12 | Kos Bor | 6. 11. 2024 | 08:00 | 14:00 | | |`,
    expected: { kind: 'attendance-list', people: ['Kralj Ana', 'Kos Bor'], marks: 4, present: 3, absent: 1, asks: [] },
  },
  {
    name: 'when people really came says who was there, not when they should have',
    table: `
      Datum | Ime in priimek | Prihod | Odhod | Dejanski prihod | Dejanski odhod
      @2024-11-04 | Ana Kralj | 8:00 | 14:00 | 8:10 | 14:05
      @2024-11-04 | Bor Kos | 8:00 | 14:00 | |
      @2024-11-05 | Ana Kralj | 8:00 | 14:00 | 8:00 | 13:00`,
    expected: { kind: 'attendance-list', marks: 2, present: 2, absent: 0 },
  },
  {
    name: 'the clock of the morning beside times of the afternoon is no plan',
    table: `
      Datum | Ime in priimek | Žig prihod | Žig odhod | Prihod | Odhod
      @2024-11-04 | Ana Kralj | 8:00 | 12:00 | 13:00 | 16:00
      @2024-11-04 | Bor Kos | 8:00 | 12:00 | 13:00 | 15:00`,
    expected: { kind: 'attendance-list', marks: 2, present: 2, absent: 0 },
  },
];
