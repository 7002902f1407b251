/** Sign-in lists below each other, logs of gates and doors, one day under a heading, and lists of people that no day belongs to. People are invented. */
import type { CollectedLayout } from './layout';

export const LISTS_BY_DAY: readonly CollectedLayout[] = [
  {
    name: 'sign-in lists below each other are each of the day in their own title',
    table: `
      LISTA PRISOTNOSTI
      Datum: 3. 2. 2020
      Zap. št. | Ime in priimek | Podpis
      1 | Ana Novak | Ana Novak
      2 | Bor Kos | Kos

      LISTA PRISOTNOSTI
      Datum: 4. 2. 2020
      Zap. št. | Ime in priimek | Podpis
      1 | Ana Novak | Ana N.
      2 | Cene Rus | Rus`,
    expected: {
      kind: 'attendance-list',
      headerRow: 3,
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus'],
      dates: ['2020-02-03', '2020-02-04', 2],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'days alone in a row over each list, and no numbers before the people',
    table: `
      Anwesenheit
      3. 2. 2020
      Name | Anwesend | Bemerkung
      Ana Novak | ja
      Bor Kos | nein | krank
      4. 2. 2020
      Name | Anwesend | Bemerkung
      Ana Novak | ja
      Bor Kos | ja`,
    expected: { dates: ['2020-02-03', '2020-02-04', 2], marks: 4, present: 3, absent: 1 },
  },
  {
    name: 'a page that nobody has signed yet is no day, whoever is to sign below',
    table: `
      PRISOTNOST NA DELAVNICI
      Dan / datum: ponedeljek, 3. februar 2020
      Kraj: Velenje

      Zap. št. | Ime in priimek | Čas |  | Opomba
       |  | Prihod | Odhod
      1
      2

       | Pripravila: |  | Potrdil:
       | (Ana Kralj)

      PRISOTNOST NA DELAVNICI
      Dan / datum: torek, 4. februar 2020
      Kraj: Velenje

      Zap. št. | Ime in priimek | Čas |  | Opomba
       |  | Prihod | Odhod
      1 | Ana Novak | 8:00 | 12:00
      2 | Bor Kos | 8:05 | 12:00

       | Pripravila: |  | Potrdil:
       | (Ana Kralj) |  | (Jan Turk)`,
    expected: {
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2020-02-04', '2020-02-04', 1],
      marks: 2,
      present: 2,
      unclear: 0,
    },
  },
  {
    name: 'the day of a page that does not say it is asked, not taken from the page above',
    table: `
      Attendance
      Date: 3 February 2020
      No | Name | Signature
      1 | Ana Novak | AN
      2 | Bor Kos | BK

      Attendance
      Date: ________
      No | Name | Signature
      1 | Ana Novak | AN
      2 | Cene Rus | CR`,
    expected: { dates: ['2020-02-03', '2020-02-03', 1], marks: 4, present: 4, asks: ['sessionDates'] },
  },
  {
    name: 'the heading again without a day of its own is the next page of the same day',
    table: `
      LISTA PRISOTNOSTI
      Datum: 3. 2. 2020
      Zap. št. | Ime in priimek | Podpis
      1 | Ana Novak | AN
      2 | Bor Kos | BK

      Zap. št. | Ime in priimek | Podpis
      3 | Cene Rus | CR
      4 | Dora Vidic | DV`,
    expected: { dates: ['2020-02-03', '2020-02-03', 1], marks: 4, present: 4, asks: [] },
  },
  {
    name: 'the date of entry beside times at a gate is the day of a visit, and who is still inside was there',
    table: `
      Ime in priimek | Datum vstopa | Ura vstopa | Datum izstopa | Ura izstopa
      Ana Novak | 7. 3. 2022 | 7:58 | 7. 3. 2022 | 14:03
      Bor Kos | 7. 3. 2022 | 8:01 |  | notri
      Ana Novak | 7. 3. 2022 | 14:31 | 7. 3. 2022 | 15:02
      Cene Rus | 14. 3. 2022 | 8:04 | 14. 3. 2022 | 13:31`,
    expected: {
      kind: 'attendance-list',
      dates: ['2022-03-07', '2022-03-14', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'times of entry and exit of a German gate',
    table: `
      Name | Eintrittsdatum | Eintrittszeit | Austrittszeit
      Ana Novak | 07.03.2022 | 07:58 | 14:03
      Bor Kos | 07.03.2022 | 08:01 | noch da
      Ana Novak | 14.03.2022 | 14:31 | 15:02`,
    expected: { kind: 'attendance-list', dates: ['2022-03-07', '2022-03-14', 2], marks: 3, present: 3 },
  },
  {
    name: 'dates of entry and exit without times are those of a programme',
    table: `
      Ime in priimek | Datum vstopa | Datum izstopa
      Ana Novak | 7. 3. 2022 | 14. 9. 2022
      Bor Kos | 7. 3. 2022 |
      Cene Rus | 14. 3. 2022 | 1. 6. 2022`,
    expected: { kind: 'participants', dates: [], marks: 0 },
  },
  {
    name: 'people of a log are called as they log in, whatever a word of it counts elsewhere',
    table: `
      timestamp | name | event_type
      2026-04-20 08:54:00 | emp_alpha | entry
      2026-04-20 18:07:00 | emp_alpha | exit
      2026-04-20 09:12:00 | emp_beta | entry
      2026-04-21 17:58:00 | emp_beta | exit`,
    expected: { people: ['emp_alpha', 'emp_beta'], marks: 3, present: 3 },
  },
  {
    name: 'came and went in words under a heading that nobody knows',
    table: `
      Čas | Ime in priimek | Zapis
      20. 4. 2026 7:54 | Ana Novak | prišla
      20. 4. 2026 14:07 | Ana Novak | odšla
      20. 4. 2026 8:12 | Bor Kos | prišel`,
    expected: { kind: 'attendance-list', dates: ['2026-04-20', '2026-04-20', 1], marks: 2, present: 2 },
  },
  {
    name: 'a moment, somebody and what the clock wrote, in German',
    table: `
      Zeitpunkt | Mitarbeiter | Buchung
      20.04.2026 07:54 | Ana Novak | Kommt
      20.04.2026 14:07 | Ana Novak | Geht
      21.04.2026 08:12 | Bor Kos | Kommt`,
    expected: { kind: 'attendance-list', dates: ['2026-04-20', '2026-04-21', 2], marks: 2, present: 2 },
  },
  {
    name: 'one day in a row of its own under the heading is that of the marks below',
    table: `
      Ime in priimek | Datum
       | 12. 5. 2021
      Ana Novak | da
      Bor Kos | ne
      Cene Rus | da`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus'],
      dates: ['2021-05-12', '2021-05-12', 1],
      marks: 3,
      present: 2,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'letters of members without a day say of nobody that they came or did not',
    table: `
      id | ime | priimek | status
      1 | Ana | Novak | A
      2 | Bor | Kos | A
      3 | Cene | Rus | N`,
    expected: { kind: 'participants', people: ['Ana Novak', 'Bor Kos', 'Cene Rus'], marks: 0, absent: 0 },
  },
  {
    name: 'letters of presence and absence without a day are marks of a day that is asked',
    table: `
      Roll No | Name | Status
      1 | Ana Novak | P
      2 | Bor Kos | A
      3 | Cene Rus | P`,
    expected: { kind: 'attendance-list', marks: 3, present: 2, absent: 1, asks: ['sessionDates'] },
  },
  {
    name: 'people who are met at an airport attend nothing there',
    table: `
      Name | Flight No | Arrival Date | Arrival Time | Hotel
      Ana Novak | JP 112 | 2023-10-20 | 16:32 | Union
      Bor Kos | LH 1718 | 2023-10-20 | 09:17 | Union
      Cene Rus | LH 1718 | 2023-10-21 | 09:17 | Slon`,
    expected: { kind: 'participants', people: ['Ana Novak', 'Bor Kos', 'Cene Rus'], dates: [], marks: 0 },
  },
  {
    name: 'those of whom a mark says that they came on a flight did come',
    table: `
      Name | Flight No | Arrival Date | Present
      Ana Novak | JP 112 | 2023-10-20 | yes
      Bor Kos | LH 1718 | 2023-10-20 | no`,
    expected: { kind: 'attendance-list', marks: 2, present: 1, absent: 1 },
  },
  {
    name: '"Skupaj" on a day of its own is who worked together, and asked',
    table: `
      Evidenca ur
      Datum | Kdo | Naloga | Ure
      @2020-10-05 | Ana Kralj | Osnutek | 2
      @2020-10-06 | Skupaj | Sestanek | 3
      @2020-10-07 | Bor Sever | Popravki | 2
      @2020-10-08 | Ana Kralj | Popravki | 1,5`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Bor Sever'],
      dates: ['2020-10-05', '2020-10-08', 4],
      marks: 3,
      present: 3,
      asks: ['rowsWithoutName'],
    },
  },
  {
    name: '"Skupaj" on a day on which others have rows is their sum',
    table: `
      Evidenca ur
      Datum | Kdo | Naloga | Ure
      @2020-10-05 | Ana Kralj | Osnutek | 2
      @2020-10-05 | Bor Sever | Osnutek | 3
      @2020-10-05 | Skupaj | | 5
      @2020-10-06 | Ana Kralj | Popravki | 2
      @2020-10-06 | Bor Sever | Popravki | 2
      @2020-10-06 | Skupaj | | 4
       | Skupaj | | 9`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Bor Sever'],
      dates: ['2020-10-05', '2020-10-06', 2],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'a report of codes beside a list, with numbered columns as the days of a month have them',
    table: `
      Evidenca prisotnosti – oktober 2020
      št. vpisa | šifra | priimek | ime | datum | prisotnost | ure | | poročilo | ure | 1 | 2 | 3 | 4 | 5
      1 | KA | Kralj | Ana | @2020-10-05 | prisotna | 3 | | Kralj Ana | 7 | 2 | 1 | 0 | 0 | 0
      2 | SB | Sever | Bor | @2020-10-05 | prisoten | 4 | | Sever Bor | 4 | 1 | 0 | 2 | 0 | 0
      3 | KA | Kralj | Ana | @2020-10-06 | prisotna | 4 | | skupaj | 11 | 3 | 1 | 2 | 0 | 0
      4 | SB | Sever | Bor | @2020-10-06 | odsoten | 0 | | | | | | | |
      5 | KA | Kralj | Ana | @2020-10-07 | odsotna | 0 | | mesec | ure | oseb | | | |
      6 | SB | Sever | Bor | @2020-10-07 | odsoten | 0 | | oktober | 11 | 2 | | | |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 2,
      people: ['Kralj Ana', 'Sever Bor'],
      dates: ['2020-10-05', '2020-10-07', 3],
      marks: 6,
      present: 3,
      absent: 3,
    },
  },
  {
    name: 'the day on which each of the people came first, and behind a blank column the days of a month',
    table: `
      Evidenca prisotnosti – oktober 2020
      priimek | ime | datum | | 1 | 2 | 5 | 6 | 7
      Kralj | Ana | @2020-09-05 | | P | P | N | P | P
      Sever | Bor | @2020-09-05 | | P | N | P | P | P
      Jelen | Vida | @2020-10-02 | | | P | P | P | N`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Kralj Ana', 'Sever Bor', 'Jelen Vida'],
      dates: ['2020-10-01', '2020-10-07', 5],
      marks: 14,
      present: 11,
      absent: 3,
    },
  },
];
