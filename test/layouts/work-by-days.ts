/** What one person worked at, with the days across: tasks down, or one row of hours under each week. People are invented. */
import type { CollectedLayout } from './layout';

const WEEKS = `
      Teden 1 | @2024-09-30 | @2024-10-01 | @2024-10-02 | @2024-10-03 | @2024-10-04 | Skupaj | Opombe
      Opravljene ure |  | 2 |  | 2 |  | 4 | Osnutek
      Teden 2 | @2024-10-07 | @2024-10-08 | @2024-10-09 | @2024-10-10 | @2024-10-11 | | 
       | '2.0 | '1.5 |  |  |  | 3,5 | 
      Teden 3 | @2024-10-14 | @2024-10-15 | @2024-10-16 | @2024-10-17 | @2024-10-18 | | 
       |  |  |  |  |  | 0 | `;

const TASKS = `
      Naloga | Predvideno | @2024-10-01 | @2024-10-05 | @2024-10-09 | Skupaj (h)
      Osnutek besedila | 4 | 2 |  | 1 | 3
      Priprava gradiva | 5 |  | 3 | 2,5 | 5,5
      Skupaj | 9 | 2 | 3 | 3,5 | 8,5`;

export const WORK_BY_DAYS: readonly CollectedLayout[] = [
  {
    name: 'a row of hours under the days of each week is of whom the sheet is called after',
    sheet: 'Ana Kralj',
    table: WEEKS,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: ['Ana Kralj'],
      dates: ['2024-09-30', '2024-10-18', 15],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'else whose they are is asked',
    table: WEEKS,
    expected: { kind: 'person-month', people: [], dates: ['2024-09-30', '2024-10-18', 15], marks: 4, asks: ['person'] },
  },
  {
    name: 'rows of names under the days of each week are of several people',
    table: `
      Teden 1 | @2024-09-30 | @2024-10-01 | @2024-10-02 | @2024-10-03 | @2024-10-04 | Skupaj ur
      Ana Kralj | 4 | 4 |  | 4 |  | 12
      Bor Sever | 4 |  |  | 4 |  | 8
      Teden 2 | @2024-10-07 | @2024-10-08 | @2024-10-09 | @2024-10-10 | @2024-10-11 |
      Ana Kralj | 4 | 4 |  |  |  | 8
      Bor Sever |  | 4 |  |  |  | 4`,
    expected: { kind: 'attendance-matrix', people: ['Ana Kralj', 'Bor Sever'], marks: 8, present: 8 },
  },
  {
    name: 'hours of tasks by days that do not follow each other are one presence a day, and whose is asked',
    table: TASKS,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: [],
      dates: ['2024-10-01', '2024-10-09', 3],
      marks: 3,
      present: 3,
      asks: ['person'],
    },
  },
  {
    name: 'in German, in blocks, of whom the sheet is called after',
    sheet: 'Zoran Markus',
    table: `
      Zoran Markus

      Entwurf | Erwartet (in h) | @2024-10-01 | @2024-10-05 | @2024-10-09 | Gesamt (in h)
      Lastenheft | 4 | 2 |  | 1 | 3
      Pflichtenheft | 5 |  | 3 | 2,5 | 5,5

      Tests | Erwartet (in h) | @2024-10-11 | @2024-10-12 | | Gesamt (in h)
      Funktionen | 2 | 1 | 1 | | 2
      Oberfläche | 2 | 1 |  | | 1`,
    expected: {
      kind: 'person-month',
      headerRow: 3,
      people: ['Zoran Markus'],
      dates: ['2024-10-01', '2024-10-12', 5],
      marks: 5,
      present: 5,
      asks: [],
    },
  },
  {
    name: 'numbers of tasks that are no hours are asked about, each day',
    table: `
      Naloga (ure) | @2024-10-01 | @2024-10-05 | @2024-10-09
      Osnutek besedila | 75 |  | 45
      Priprava gradiva |  | 120 | 30`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 0, unclear: 3 },
  },
  {
    name: 'what was sold day by day is nobody’s work',
    table: `
      Izdelek | @2024-10-01 | @2024-10-05 | @2024-10-09 | Skupaj
      Kava | 4 | 2 | 1 | 7
      Sok | 5 | 3 | 2 | 10`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
];
