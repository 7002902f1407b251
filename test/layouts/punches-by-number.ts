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
  {
    name: 'the laps of a race are no times of a clock',
    table: `
      Name | Date | Lap 1 | Lap 2
      Ana Novak | @2025-03-03 | 05:12 | 10:31
      Bor Kos | @2025-03-03 | 05:11 | 10:07
      Ana Kralj | @2025-03-04 | 05:56 | 11:02`,
    expected: { kind: 'participants', marks: 0 },
  },
  {
    // Who could not log in was nowhere; the accounts of a program are not the people of a programme.
    name: 'what a program keeps of those who log in is nobody’s attendance',
    file: 'log.csv',
    table: `
      id | user_id | timestamp | ip | status
      a1b2c3d4 | admin | 2025-05-06 05:09:25 | 10.0.0.1 | success
      a1b2c3d5 | bkos | 2025-05-06 07:09:31 | 2001:db8::9fe:900 | failed
      a1b2c3d6 | admin | 2025-05-07 05:12:11 | ::ffff:10.0.0.2 | force_logout`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'who logs in to a course and out of it was there, whatever their address',
    file: 'tečaj.csv',
    table: `
      Name | Time | IP address | Action
      Ana Novak | 2025-05-06 17:02:25 | 10.0.0.1 | joined
      Ana Novak | 2025-05-06 19:09:25 | 10.0.0.1 | logout
      Bor Kos | 2025-05-07 17:01:25 | 10.0.0.2 | joined`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos'], marks: 2, present: 2 },
  },
  {
    name: 'the door of a house tells who came in, though it lets in some at the second attempt',
    file: 'attendance.csv',
    table: `
      Name | Time | Device IP | Result
      Ana Novak | 2025-05-06 05:09:25 | 10.0.0.1 | success
      Bor Kos | 2025-05-07 05:09:25 | 10.0.0.2 | failed
      Bor Kos | 2025-05-07 05:09:28 | 10.0.0.2 | success`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos'], marks: 2, present: 2 },
  },
  {
    // "17 : 17" is somebody of whom the clock knows the number alone; "WE" and "H" say what kind of day it is.
    name: 'a block for each person, with their name behind a label and the days across',
    file: 'Clock 2025.xlsx',
    sheet: 'October 2025',
    table: `
      Employee: | 17 : 17
      Day | 1 Wed | 2 Thu (H) | 3 Fri | 4 Sat (WE) | 5 Sun (WE)
      Status | P | H | P | WOP | WO
      InTime | 08:54 | | 08:43 | 09:03 |
      OutTime | 19:09 | | 19:12 | 18:09 |
      Duration | 10:15 | 00:00 | 10:29 | 9:06 | 00:00

      Employee: | 18 : Ana Novak
      Day | 1 Wed | 2 Thu (H) | 3 Fri | 4 Sat (WE) | 5 Sun (WE)
      Status | A | H | A | WO | WO
      InTime | | | | |
      OutTime | | | | |
      Duration | 00:00 | 00:00 | 00:00 | 00:00 | 00:00

      Employee: | 19 : Bor Kos
      Day | 1 Wed | 2 Thu (H) | 3 Fri | 4 Sat (WE) | 5 Sun (WE)
      Status | P | H | A | WO |
      InTime | 09:01 | | | |
      OutTime | 17:58 | | | |
      Duration | 8:57 | 00:00 | 00:00 | 00:00 |`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['17', 'Ana Novak', 'Bor Kos'],
      dates: ['2025-10-01', '2025-10-05', 5],
      marks: 14,
      present: 3,
      absent: 3,
      unclear: 4,
      asks: ['mark H', 'mark WOP'],
    },
  },
  {
    name: 'a block for each person with times alone, of whom one is not named',
    sheet: 'Oktober 2025',
    table: `
      Šifra delavca: | 17 | Ime in priimek: | Ana Novak
       | 1 sre | 2 čet | 3 pet (praznik) | 4 sob | 5 ned
      Prihod | 08:02 | 07:58 | | |
      Odhod | 15:59 | 16:04 | | |

      Šifra delavca: | | Ime in priimek: |
       | 1 sre | 2 čet | 3 pet (praznik) | 4 sob | 5 ned
      Prihod | 08:12 | | | |
      Odhod | 15:51 | | | |

      Šifra delavca: | 18 | Ime in priimek: | Bor Kos
       | 1 sre | 2 čet | 3 pet (praznik) | 4 sob | 5 ned
      Prihod | 07:32 | 07:41 | | |
      Odhod | 15:21 | | | |`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2025-10-01', '2025-10-05', 5],
      marks: 4,
      present: 4,
      asks: ['rowsWithoutName'],
    },
  },
  {
    name: 'the weeks of one person, named over each of them, are a form of that person',
    table: `
      Ime in priimek: | Ana Novak
       | @2025-10-06 | @2025-10-07 | @2025-10-08 | @2025-10-09 | @2025-10-10
      Prihod | 08:02 | 07:58 | 08:01 | | 
      Odhod | 15:59 | 16:04 | 16:01 | |

      Ime in priimek: | Ana Novak
       | @2025-10-13 | @2025-10-14 | @2025-10-15 | @2025-10-16 | @2025-10-17
      Prihod | 08:12 | | | |
      Odhod | 15:51 | | | |`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak'],
      dates: ['2025-10-06', '2025-10-17', 10],
      marks: 4,
      present: 4,
    },
  },
  {
    name: 'the time that a task needs is nobody’s attendance',
    table: `
      Date | Name | Task | Time needed
      @2025-03-03 | Ana Novak | Minutes | 1 hour
      @2025-03-03 | Bor Kos | Plan | 6 hours
      @2025-03-04 | Ana Novak | Minutes | 4 hours`,
    expected: { marks: 0, present: 0 },
  },
];
