/** Logs of what several worked at: a row for each task with its day, ticks in the columns of those who did it. What else is ticked beside tasks is nobody. People are invented. */
import type { CollectedLayout } from './layout';

const NOBODY = { kind: 'other', people: [], marks: 0 } as const;

export const TASKS_OF_SEVERAL: readonly CollectedLayout[] = [
  ...[
    ['Naloga', 'Datum', 'Čas'],
    ['Task', 'Date', 'Time'],
    ['Aufgabe', 'Datum', 'Zeit'],
  ].map(([task = '', date = '', time = '']): CollectedLayout => ({
    name: `"${task}" beside the day, several of them on most days, and "${time}" as text`,
    table: `
      ${task} | ${date} | Ana | Bor | Eva | ${time}
      Branje | @2024-03-11 | | x | x | 30 min
      Branje | @2024-03-11 | x | | | 1 ura
      Zapiski | @2024-03-12 | x | | | 20 min
      Zapiski | @2024-03-12 | | | x | 40 min
      Osnutek | @2024-03-12 | | x | | 1h30
      Osnutek | @2024-03-14 | x | x | x | 2h
      Pregled | @2024-03-14 | x | | x | 30 min`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 1, people: ['Ana', 'Bor', 'Eva'], doubts: [], asks: [] },
      ...{ dates: ['2024-03-11', '2024-03-14', 3], marks: 11, present: 11, absent: 0, unclear: 0 },
    },
  })),
  {
    name: 'the task behind its day, and numbers of hours behind the people',
    table: `
      Datum | Naloga | Ana | Bor | Ure
      @2024-03-11 | Branje | | ✓ | 2
      @2024-03-12 | Zapiski | ✓ | | 1
      @2024-03-13 | Osnutek | ✓ | | 2
      @2024-03-14 | Pregled | ✓ | ✓ | 3`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 1, people: ['Ana', 'Bor'], asks: [] },
      ...{ dates: ['2024-03-11', '2024-03-14', 4], marks: 5, present: 5, unclear: 0 },
    },
  },
  ...[
    ['Naloga | Datum', 'Nujno | Opravljeno'],
    ['Task | Date', 'Urgent | Done'],
    ['Aufgabe | Datum', 'Dringend | Erledigt'],
    ['Naloga | Datum', 'Kuhinja | Jedilnica'],
    ['Naloga | Datum', 'Kuhanje | Šivanje'],
    ['Naloga | Rok', 'Ana | Bor'],
  ].map(([task = '', columns = '']): CollectedLayout => ({
    name: `"${columns}" behind "${task}" are no people that came`,
    table: `
      ${task} | ${columns}
      Branje | @2024-03-11 | | x
      Zapiski | @2024-03-12 | x |
      Osnutek | @2024-03-13 | x | x
      Pregled | @2024-03-14 | | x`,
    expected: NOBODY,
  })),
  ...[
    ['Dan | Datum | Dejavnost | Od | Do | Kdo', 'vsi', 'Ana in Bor'],
    ['Day | Date | Activity | From | To | Who', 'all', 'Ana and Bor'],
    ['Tag | Datum | Tätigkeit | Von | Bis | Wer', 'Gemeinsam', 'Ana+Bor'],
  ].map(([headings = '', all = '', both = '']): CollectedLayout => ({
    name: `days on which "${all}" worked are days of the list, whoever they were, and "${both}" are two`,
    table: `
      ${headings}
      | @2025-06-01 | Branje | @7:00 | @18:00 | ${all}
      | @2025-06-03 | Branje | @7:30 | @10:00 | ${both}
      | @2025-06-10 | Osnutek | @7:30 | @10:00 | ${all}
      | @2025-06-17 | Osnutek | @7:30 | @10:00 | ${all}
      | @2025-06-19 | Pregled | @17:00 | @19:00 | Ana
      | @2025-06-24 | Pregled | @14:00 | @16:00 | Bor`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 1, people: ['Ana', 'Bor'], dates: ['2025-06-01', '2025-06-24', 6] },
      ...{ marks: 4, present: 4, unclear: 0, asks: ['rowsWithoutName'] },
    },
  })),
  {
    name: 'under each name tasks down and weekdays across, the weekend in one column, a block that nobody has taken',
    sheet: 'Teden 3',
    table: `
      Teden 3 | Ure SKUPAJ

      Ana Novak | Ure
      Naloga | pon | tor | sre | čet | pet | sob/ned | Skupaj
      Sestanek | 1.5 | | | | 0.5 | | 2
      Osnutek | | 3 | | | 1 | 2 | 6
      (dopust) ureditev arhiva | | | 1 | | | | 1
      Skupaj | 1.5 | 3 | 1 | 0 | 1.5 | 2 | 9

      Bor Sever | Ure
      Naloga | pon | tor | sre | čet | pet | sob/ned | Skupaj
      Sestanek | 1.5 | | | | | | 1.5
      Bolniška | | | 4 | | | | 4
      Skupaj | 1.5 | 0 | 4 | 0 | 0 | 0 | 5.5

      0 | Ure
      Naloga | pon | tor | sre | čet | pet | sob/ned | Skupaj
       | | | | | | | 0
      Skupaj | 0 | 0 | 0 | 0 | 0 | 0 | 0`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 4, people: ['Ana Novak', 'Bor Sever'], dates: [] },
      ...{ marks: 7, present: 5, absent: 1, unclear: 1, asks: ['mark 1', 'sessionDates'] },
    },
  },
  {
    name: 'hours in a block without a name are asked about',
    sheet: 'Teden 4',
    table: `
      Ana Novak | Ure
      Naloga | pon | tor | sre | čet | pet
      Sestanek | 1.5 | | | | 0.5

      Bor Sever | Ure
      Naloga | pon | tor | sre | čet | pet
      Sestanek | 1.5 | 2 | | |

       | Ure
      Naloga | pon | tor | sre | čet | pet
      Sestanek | 1.5 | | | 3 |`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Sever'], dates: [] },
      ...{ marks: 6, present: 6, asks: ['rowsWithoutName', 'sessionDates'] },
    },
  },
  ...[
    ['Plan dela', 'Ana Novak', 'Bor Sever'],
    ['Teden 3', 'Spletna stran', 'Mobilna aplikacija'],
  ].map(([sheet = '', first = '', second = '']): CollectedLayout => ({
    name: `hours of tasks under "${first}" in "${sheet}" are nobody’s presence`,
    sheet,
    table: `
      ${first} | Ure
      Naloga | pon | tor | sre | čet | pet
      Sestanek | 1.5 | | | | 0.5

      ${second} | Ure
      Naloga | pon | tor | sre | čet | pet
      Sestanek | 1.5 | 2 | | |`,
    expected: { people: [], marks: 0 },
  })),
];
