/** People, blocks of people and sheets of people: whose days they are. People are invented. */
import type { CollectedLayout } from './layout';

export const WHOSE_DAYS: readonly CollectedLayout[] = [
  {
    name: 'blocks of people one under the other, after a title that says from when to when',
    table: `
      Relatório de Jornada
      De 01/09/2024 até 30/09/2024
      Colaborador | Ana Novak
      Data | 1ª Entrada | 1ª Saída | Saldo
      Dom, 01/09/2024 |  |  | -25:16
      Seg, 02/09/2024 | 08:02 | 13:01 | -24:17
      Ter, 03/09/2024 | 08:00 | 12:01 | -24:17
      TOTAIS |  |  |
      Colaborador | Bruno Kovač
      Data | 1ª Entrada | 1ª Saída | Saldo
      Dom, 01/09/2024 |  |  | -25:16
      Seg, 02/09/2024 |  |  | -24:17
      Ter, 03/09/2024 | 08:00 | 12:01 | -24:17`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak', 'Bruno Kovač'],
      dates: ['2024-09-01', '2024-09-03', 3],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: "the next person's days go on where those before ended",
    table: `
      Ime in priimek: | Ana Novak
      Datum | Ure
      1. 10. 2020 | 4
      2. 10. 2020 | 4
      3. 10. 2020 | 4
      Skupaj | 12
      Ime in priimek: | Urban Kovač
      Datum | Ure
      5. 10. 2020 | 4
      6. 10. 2020 | 4`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak', 'Urban Kovač'],
      dates: ['2020-10-01', '2020-10-06', 5],
      marks: 5,
      present: 5,
      asks: [],
    },
  },
  {
    name: 'a page over the next of one person is the same timesheet',
    table: `
      Ime in priimek: | Ana Novak
      Datum | Ure
      1. 10. 2020 | 4
      2. 10. 2020 | 4
      Ime in priimek: | Ana Novak
      Datum | Ure
      5. 10. 2020 | 4
      6. 10. 2020 | 4`,
    expected: { people: ['Ana Novak'], dates: ['2020-10-01', '2020-10-06', 4], marks: 4, present: 4, asks: [] },
  },
  {
    name: 'everybody has the same columns beside the days, and days off are noted where people sign',
    table: `
      Październik 2020
       |  | Tomasz |  |  |  | Adrian |  |  |  | Adrian |  |  |
       |  | Kierownik |  |  |  | Sprzedawca |  |  |  | Sprzedawca |  |  |
       | Dzień | od | do | H | Podpis | od | do | H | Podpis | od | do | H | Podpis
      czwartek | 1 | 8 | 20 | 12 |  |  |  | 0 | X |  |  | 0 | X
      piątek | 2 |  |  | 0 | X | 10 | 22 | 12 |  |  | 8 | 8 | UW
      sobota | 3 |  |  | 0 | X |  |  | 0 |  |  |  | 0 |
      niedziela | 4 |  |  | 0 | X |  |  | 0 |  |  |  | 0 |
      poniedziałek | 5 | 8 | 20 | 12 |  |  |  | 0 |  |  |  | 0 |
      wtorek | 6 |  |  | 0 |  |  |  | 0 |  |  |  | 0 |
      środa | 7 |  |  | 0 |  |  |  | 0 |  |  |  | 0 |`,
    expected: {
      kind: 'person-month',
      people: ['Tomasz', 'Adrian', 'Adrian'],
      dates: ['2020-10-01', '2020-10-07', 7],
      marks: 9,
      present: 3,
      asks: ['mark UW', 'mark X'],
    },
  },
  {
    name: 'blocks side by side under the bare names of their people',
    table: `
      Stundenliste

       | Ana Novak |  |  |  | Urban Kovač |
      Datum | Anzahl Stunden | Was wurde gearbeitet |  | Datum | Anzahl Stunden | Was wurde gearbeitet
      @2024-01-31 | 3 | Projektidee |  | @2024-01-31 | 3 | Projektidee
      @2024-02-07 | 3 | Projektantrag |  | @2024-02-07 | 2 | Mockup
      @2024-02-14 | 3 | Projektauftrag |  | @2024-02-14 | 3 | Mockup`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak', 'Urban Kovač'],
      dates: ['2024-01-31', '2024-02-14', 3],
      marks: 6,
      present: 6,
      asks: [],
    },
  },
  {
    name: 'rows of overtime stand among rows of days, with the name in both or in one of them',
    table: `
      ADI SOYADI | ŞANTİYE | ÇALIŞMA | @2019-06-03 | @2019-06-04 | @2019-06-05 | @2019-06-06
      Emre Kaya | TOPKAPI | MESAİ |  | 2 |  | 2
      Emre Kaya | TOPKAPI | GÜN | 1 | 1 | 1 | 1
      Ahmet Demir | TOPKAPI | MESAİ |  |  | 3 |
      Ahmet Demir | TOPKAPI | GÜN | 1 | 1 |  | 1
      Çetin Koç | TOPKAPI | MESAİ |  |  |  |
       |  | GÜN | 1 | 1 |  | 1`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Emre Kaya', 'Ahmet Demir', 'Çetin Koç'],
      marks: 10,
      present: 10,
      asks: [],
    },
  },
  {
    name: "somebody's overtime in the second of two rows",
    table: `
      Ime in priimek | Vrsta | @2020-10-05 | @2020-10-06 | @2020-10-07
      Ana Novak | Redno delo | 4 | 4 | 4
       | Nadure | 1 |  | 2
      Urban Kovač | Redno delo | 4 |  | 4
       | Nadure |  |  | 1`,
    expected: { people: ['Ana Novak', 'Urban Kovač'], marks: 5, present: 5 },
  },
  {
    name: 'a group that is called as overtime is, in a column of groups, is everybody of it',
    table: `
      Ime in priimek | Skupina | @2020-10-05 | @2020-10-06 | @2020-10-07
      Ana Novak | Extra | 4 | 4 | 4
      Urban Kovač | Extra | 4 |  | 4
      Petra Vidic | Dopoldne | 4 |  | 4`,
    expected: { people: ['Ana Novak', 'Urban Kovač', 'Petra Vidic'], marks: 7, present: 7, asks: [] },
  },
  {
    name: 'employees told by numbers are as many people',
    table: `
      Employee ID | Project | Date | Start Time | End Time
      1 | Website | 2021-05-09 | 09:00 | 17:00
      3 | Shop | 2021-09-01 | 11:00 | 16:00
      2 | Website | 2021-05-09 | 10:00 | 14:00
      1 | Shop | 2021-05-10 | 14:00 | 17:00`,
    expected: {
      kind: 'attendance-list',
      people: ['1', '3', '2'],
      dates: ['2021-05-09', '2021-09-01', 3],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'whoever is responsible for a package of work did it on its day',
    table: `
      Verantwortlicher | Arbeitspaket | Arbeit | Datum | Dauer
      Novak | Projektstart | Kickoff | @2012-11-14 | 2
      Kovač | Projektstart | Kickoff | @2012-11-14 | 3
      Novak | Projektstart | Kickoff | @2012-11-15 | 3`,
    expected: { kind: 'attendance-list', people: ['Novak', 'Kovač'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'rows of two people are both their own, rows of everybody are asked',
    table: `
      Tag | Datum | Tätigkeit | Von | Bis | Stunden | Wer
      So. | @2025-06-01 | Übung | 7:00 | 18:00 | 11:00 | Gemeinsam
      Di. | @2025-06-03 | Vorbereitung | 7:25 | 9:55 | 2:30 | Ana+Urban
      Di. | @2025-06-10 | Beginn | 7:25 | 9:55 | 2:30 | Alle
      Fr. | @2025-09-19 | Github | 17:00 | 19:00 | 2:00 | Urban
      Mi. | @2025-09-24 | Branch | 14:00 | 16:00 | 2:00 | Ana`,
    expected: { kind: 'attendance-list', people: ['Ana', 'Urban'], marks: 4, present: 4, asks: ['rowsWithoutName'] },
  },
  {
    name: 'a firm of two names is one',
    table: `
      Datum | Teilnehmer | Stunden
      @2025-06-01 | Novak & Kovač | 3
      @2025-06-02 | Vidic | 3`,
    expected: { people: ['Novak & Kovač', 'Vidic'], marks: 2 },
  },
  {
    name: 'whoever has no name at the clock is called by the number',
    table: `
      部门 | 姓名 | 考勤号码 | 日期时间
      总公司 | 石亚东 | '1 | 2019/2/15 19:59:14
      总公司 | '90 | '90 | 2019/2/15 8:03:53
      总公司 | 石亚东 | '1 | 2019/2/19 8:17:58`,
    expected: { kind: 'attendance-list', people: ['石亚东', '90'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'surname and given name behind two labels, beside the day of birth, which dates nothing',
    table: `
      Name: | Hilbert | Monat: | November
      Vorname: | Merlin
      Geb.Datum: | @1999-01-10

      Datum (Tag) | Beginn (Uhrzeit) | Ende (Uhrzeit)
      1. | 12:00 | 17:00
      2. | |
      3. | 12:00 | 17:00
      4. | |
      5. | |
      6. | |
      7. | |`,
    expected: { kind: 'person-month', people: ['Hilbert Merlin'], dates: [], marks: 2, asks: ['year'] },
  },
  {
    name: 'workers told by numbers are people without marks, too',
    table: `
      Mitarbeitenden_ID | @2024-07-01 | @2024-07-02 | @2024-07-03 | @2024-07-04
      101 |  |  | WF |
      102 |  |  |  | WF
      103 |  |  |  |
      104 |  |  |  |
      105 | WF |  |  |`,
    expected: { kind: 'attendance-matrix', people: ['101', '102', '103', '104', '105'], marks: 3, asks: ['mark WF'] },
  },
  {
    name: 'somebody with a number is called like a heading',
    table: `
      sicilno | Ad | Soyad | mesaitarih | Giriş | Çıkış
      2704 | Emine | Demir | 20-01-2024 | 8:00 | 16:00
      9943 | Name | Kaya | 20-01-2024 | 8:00 | 16:00
      4412 | Neşe | Kaya | 20-01-2024 | 8:00 | 16:00`,
    expected: { kind: 'attendance-list', people: ['Emine Demir', 'Name Kaya', 'Neşe Kaya'], marks: 3, present: 3 },
  },
  {
    name: 'workers told by numbers under a heading that says so have codes that nobody explains',
    table: `
      Emp ID | @2023-08-22 | @2023-08-23 | @2023-08-24 | @2023-08-25
      879 | | WFO | WFH | WFO
      380 | WFO | WFH | WFO | WFH
      384 | WFO | | WFO | WFH`,
    expected: { kind: 'attendance-matrix', people: ['879', '380', '384'], marks: 10, asks: ['mark WFH', 'mark WFO'] },
  },
  {
    name: 'states of machines by number are nobody’s',
    table: `
      ID | @2023-08-22 | @2023-08-23 | @2023-08-24 | @2023-08-25
      879 | | DONE | FAIL | DONE
      380 | DONE | FAIL | DONE | FAIL
      384 | DONE | | DONE | FAIL`,
    expected: { kind: 'other', people: [], marks: 0, asks: [] },
  },
  {
    name: 'people who are called by something else than a name, under "oznaka" before the days',
    table: `
      Program za ženske – delavnice
      oznaka | otroci | marec | | | april |
       | | @2025-03-04 | @2025-03-11 | @2025-03-18 | @2025-04-01 | @2025-04-08
      Burja | 2 | + | + | B | + | ni
      Sapica | | + | ni | + | + | +
      Maestral | 1 | + | B | + | + | +
      Tramontana | | | + | + | ni | +
      prisotnih | | 3 | 2 | 3 | 3 | 3

      + prisotna
      B bolna
      ni = ni prišla`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Burja', 'Sapica', 'Maestral', 'Tramontana'] },
      ...{ dates: ['2025-03-04', '2025-04-08', 5], marks: 19, present: 14, absent: 5, asks: [] },
    },
  },
  {
    name: 'behind names "oznaka" still heads the marks of a day',
    table: `
      Prisotnost 4. 3. 2025
      Oznaka | Ime in priimek
      P | Ana Novak
      B | Bor Kos
      P | Eva Zupan`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos', 'Eva Zupan'] },
      ...{ marks: 3, present: 2, absent: 1, asks: [] },
    },
  },
];
