/** What clocks and programs take down of people whom they know by a number, and what only looks like it. People are invented. */
import type { CollectedLayout } from './layout';

export const PUNCHES_BY_NUMBER: readonly CollectedLayout[] = [
  {
    name: 'all times at which a clock saw somebody, each in a column of its own',
    table: `
      Ime in priimek | Datum | Žig 1 | Žig 2 | Žig 3 | Žig 4
      Ana Novak | @2025-03-03 | 07:58 | 12:02 | 12:31 | 16:04
      Bor Kos | @2025-03-03 | 08:11 | 14:07 | |
      Ana Novak | @2025-03-04 | 07:56 | 12:02 | 12:33 |`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2025-03-03', '2025-03-04', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    // A program that joined two tables calls the second column of one heading "DNI1"; the row without a day is nobody's.
    name: 'numbered times of somebody whose number alone is known',
    table: `
      IdMarca | Marca1 | Marca2 | Marca3 | Marca4 | IdHorario | Fecha | DNI1
       | | | | | | | '01234567
       | 09:22:09 | 14:22:03 | 18:00:26 | | | 2024-07-01 | '01234567
       | 09:07:31 | 17:54:39 | | | | 2024-07-02 | '01234567
       | 08:38:45 | | | | | 2024-07-27 | '01234567`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['01234567'],
      dates: ['2024-07-01', '2024-07-27', 3],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: '"Marca 1" and "Marca 2" number punches, and are no days of March',
    table: `
      Nombre | Fecha | Marca 1 | Marca 2
      Ana Novak | @2025-03-03 | 07:58 | 12:02
      Bor Kos | @2025-03-03 | 08:11 | 14:07
      Ana Novak | @2025-03-04 | 07:56 | 12:02`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos'], marks: 3, present: 3 },
  },
  {
    name: 'numbered times and hours that disagree are asked',
    table: `
      Ime in priimek | Datum | Žig 1 | Žig 2 | Skupaj ur
      Ana Novak | @2025-03-03 | 07:58 | 12:02 | 4:04
      Bor Kos | @2025-03-03 | 08:11 | 14:07 | 7:30
      Ana Novak | @2025-03-04 | 07:56 | 12:02 | 4:06`,
    expected: { kind: 'attendance-list', marks: 3, present: 2, unclear: 1, asks: ['mark 08:11 – 14:07 – 7:30'] },
  },
  {
    // Full hours are planned; a clock takes down odd minutes.
    name: 'numbered times that are planned say nothing of who came',
    table: `
      Ime in priimek | Datum | Izmena 1 | Izmena 2
      Ana Novak | @2025-03-03 | 08:00 | 12:00
      Bor Kos | @2025-03-03 | 08:00 | 14:00
      Ana Novak | @2025-03-04 | 08:00 | 12:00`,
    expected: { kind: 'participants', marks: 0 },
  },
  {
    name: 'numbered scores are no times',
    table: `
      Ime in priimek | Datum | Test 1 | Test 2
      Ana Novak | @2025-03-03 | 8 | 12
      Bor Kos | @2025-03-03 | 7.5 | 0.37
      Ana Novak | @2025-03-04 | 9 | 6`,
    expected: { kind: 'other', marks: 0 },
  },
  {
    // "Allen" is German for "to all", "ab" for "absent": with a surname beside, and behind a hyphen, they are names.
    name: 'given name and surname in two cells are somebody, whatever one of them means',
    table: `
      Date | First Name | Last Name | Start Time | End Time
      @2017-06-06 08:03 | Allen | Novak | 08:03 | 16:12
      @2017-06-07 08:01 | Samira | Kos-Ab | 08:01 | 15:58
      @2017-06-07 08:07 | Ana | Kralj | 08:07 | 15:51`,
    expected: {
      kind: 'attendance-list',
      people: ['Allen Novak', 'Samira Kos-Ab', 'Ana Kralj'],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: '"Alle | Teilnehmer" and "Vsi" alone are nobody, whose rows are asked for',
    table: `
      Date | First Name | Last Name | Start Time | End Time
      @2017-06-06 08:03 | Ana | Novak | 08:03 | 16:12
      @2017-06-07 08:01 | Alle | Teilnehmer | 08:01 | 15:58
      @2017-06-07 08:07 | Vsi | | 08:07 | 15:51`,
    expected: { people: ['Ana Novak'], marks: 1, asks: ['rowsWithoutName'] },
  },
];
