/** Weeks of a course that meets on two or three days of it, as the first and the last module of the programme do. People are invented. */
import type { CollectedLayout } from './layout';

const PEOPLE = ['Novak Ana', 'Kos Bor', 'Rus Cene'];

export const WEEKS_OF_FEW_DAYS: readonly CollectedLayout[] = [
  {
    name: 'the three days of a week beside the names, the week from day to day above',
    table: `
      LISTA PRISOTNOSTI
      Teden: 18. 3. – 22. 3. 2024
      Zap. št. | Priimek in ime | pon | sre | čet
      1 | Novak Ana | 4 | 4 |
      2 | Kos Bor | 4 | | 4
      3 | Rus Cene | 4 | 4 | 4`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: PEOPLE,
      dates: ['2024-03-18', '2024-03-21', 3],
      marks: 7,
      present: 7,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'each of the three days over coming and signature',
    table: `
      LISTA PRISOTNOSTI – modul I
      Teden: 18. 3. – 22. 3. 2024
      Zap. št. | Priimek in ime | pon | | sre | | čet |
       | | prihod | podpis | prihod | podpis | prihod | podpis
      1 | Novak Ana | 8:00 | podpis | 8:05 | podpis | |
      2 | Kos Bor | 8:00 | podpis | | | 8:00 | podpis
      3 | Rus Cene | 8:10 | podpis | 8:00 | podpis | 8:00 | podpis`,
    expected: {
      kind: 'attendance-matrix',
      people: PEOPLE,
      dates: ['2024-03-18', '2024-03-21', 3],
      marks: 7,
      present: 7,
      asks: [],
    },
  },
  {
    name: 'weeks beside each other over the letters and the numbers of their days, below the heading of names',
    sheet: 'Skupina 1',
    table: `
      Evidenca prisotnosti udeležencev – marec 2024
       | | Teden 1 | | | Teden 2 | | | Skupaj
       | Udeleženec | P | S | Č | P | S | Č | ur
       | | 4. | 6. | 7. | 11. | 13. | 14. |
      1. | Novak Ana | 4 | 4 | 4 | 4 | 4 | 4 | 24
      2. | Kos Bor | 4 | | 4 | 4 | B | 4 | 16
      3. | Rus Cene | 4 | 4 | 4 | 4 | 4 | N | 20`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 4,
      people: PEOPLE,
      dates: ['2024-03-04', '2024-03-14', 6],
      marks: 17,
      present: 15,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'the days of a month on which a group met, by their numbers down, and people across',
    table: `
      Lista prisotnosti
      februar 2024
      Datum | Golob Črt | Šolar Eva | Žnidaršič Maja | Kovač Bor
      1. | ✓ | ✓ | ✓ |
      6. | ✓ | ✓ | | ✓
      8. | ✓ | | | ✓
      13. | ✓ | ✓ | ✓ |
      15. | | ✓ | ✓ | ✓`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Golob Črt', 'Šolar Eva', 'Žnidaršič Maja', 'Kovač Bor'],
      dates: ['2024-02-01', '2024-02-15', 5],
      marks: 14,
      present: 14,
      asks: [],
    },
  },
  {
    name: 'two days that are written out, the week by its number, a column for notes behind them',
    table: `
      Evidenca prisotnosti, 12. teden 2024
      Priimek in ime | torek | četrtek | Opombe
      Novak Ana | P | P |
      Kos Bor | P | N | bolna`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Novak Ana', 'Kos Bor'],
      dates: ['2024-03-19', '2024-03-21', 2],
      marks: 4,
      present: 3,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'rows that each tell their week have the days of it',
    table: `
      Evidenca prisotnosti
      Teden | Priimek in ime | pon | sre | čet
      4. 3. 2024 | Novak Ana | P | P | P
       | Kos Bor | P | P | N
      11. 3. 2024 | Novak Ana | P | P | P
       | Kos Bor | P | P | N`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Novak Ana', 'Kos Bor'],
      dates: ['2024-03-04', '2024-03-14', 6],
      marks: 12,
      present: 10,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'a whole month above the days of a week tells none of its weeks, so they are asked',
    table: `
      Evidenca prisotnosti od 1. 3. 2024 do 31. 3. 2024
      Priimek in ime | torek | sreda | petek
      Novak Ana | P | P |
      Kos Bor | P | N | P`,
    expected: { kind: 'attendance-matrix', dates: [], marks: 5, asks: ['sessionDates'] },
  },
  {
    name: 'nor does it for a week of five days, though the month begins on the last of them',
    table: `
      Evidenca prisotnosti od 1. 3. 2024 do 31. 3. 2024
      Priimek in ime | pon | tor | sre | čet | pet
      Novak Ana | P | P | | P | P
      Kos Bor | P | N | P | P | P`,
    expected: { kind: 'attendance-matrix', dates: [], marks: 9, asks: ['sessionDates'] },
  },
  {
    name: 'who leads which workshop on which day is a plan',
    table: `
      Razpored delavnic
      Izvajalka | ponedeljek | sreda
      Ana Novak | kuhanje | vrt
      Maja Golob | šivanje | kuhanje`,
    expected: { people: [], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'a remark behind the sum of a week explains no hours of a day',
    table: `
      16. TEDEN (15. 4. – 19. 4. 2024)
      Priimek in ime | Pon | Tor | Sre | Čet | Pet | Skupaj | Opombe
      Novak Ana | 5 | | bol. | | | 5 | bolniška od srede
      Kos Bor | 5 | 6 | 6 | 6 | 6 | 29 | zamuja
      Rus Cene | 5 | 6 | 6 | 6 | 5 | 6 | zdravnik`,
    expected: { people: PEOPLE, marks: 12, present: 11, absent: 1, unclear: 0, asks: [] },
  },
  {
    name: 'so it is behind other counts',
    table: `
      Evidenca ur, maj 2024
      Priimek in ime | 6 | 7 | 8 | 9 | 10 | ur | malic | km | opomba
      Novak Ana | 5 | 5 | B | 5 | 5 | 20 | 4 | 5 | bolniška
      Kos Bor | 5 | 4 | 5 | 5 | 5 | 24 | 5 | 4 | dopust
      Rus Cene | 5 | 5 | 4 | 5 | 5 | 24 | 5 | 3 | `,
    expected: { people: PEOPLE, marks: 15, present: 14, absent: 1, unclear: 0, asks: [] },
  },
  {
    name: 'and beside the days of people across',
    table: `
      EVIDENCA UR, maj 2024
      Dan | Novak Ana | Kos Bor | Rus Cene | skupaj | opomba
      6. 5. | 6 | 5 | 6 | 17 |
      7. 5. | 6 | 5 | B | 6 | bolniška
      8. 5. | 6 | 5 | 6 | 17 |
      9. 5. | 5 | | 6 | 5 | dopust
      10. 5. | 6 | 5 | 6 | 17 |`,
    expected: { people: PEOPLE, marks: 14, present: 13, absent: 1, unclear: 0, asks: [] },
  },
  {
    name: 'numbers explained beside the days are still explained',
    table: `
      16. TEDEN (15. 4. – 19. 4. 2024)
      Priimek in ime | Pon | Tor | Sre | Čet | Pet | Oznake | Pomen
      Novak Ana | 1 | 1 | 2 | 2 | 1 | 1 | prisoten
      Kos Bor | 1 | 1 | 1 | 3 | 1 | 2 | bolniška
      Rus Cene | 1 | 1 | 1 | 1 | 1 | 3 | neopravičeno`,
    expected: { people: PEOPLE, marks: 15, present: 12, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'three days written out beside numbers of people, which are no Thursday; the week by its number',
    table: `
      TEDEN 12/2024 – uvodni modul
      št. | ime | ponedeljek | torek | sreda | ur | ind. svet.
      1 | Ana Novak | 4 | 3,5 | 4 | 11,5 | 1
      2 | Bor Kos | opr. | 4 | 4 | 8 | 1
       | SKUPAJ | | | | 19,5 |

      TEDEN 13/2024 – uvodni modul
      št. | ime | ponedeljek | torek | sreda | ur | ind. svet.
      1 | Ana Novak | 4 | 4 | | 8 | 1
      2 | Bor Kos | 4 | ni bil | 4 | 8 |
       | SKUPAJ | | | | 16 |`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos'], dates: ['2024-03-18', '2024-03-27', 6] },
      ...{ marks: 11, present: 9, absent: 2, unclear: 0, asks: [] },
    },
  },
  {
    name: 'numbers over the streets of people are no days',
    table: `
      št. | ime | priimek | ulica | telefon
      1 | Ana | Novak | Lipova 4 | 041 222 333
      2 | Bor | Kos | Hrastova 2 | 041 222 444`,
    expected: { kind: 'participants', marks: 0 },
  },
];
