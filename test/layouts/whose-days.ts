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
    name: "the halves of one person's day are nobody",
    table: `
      Ime in priimek: | Ana Novak
       | Služba |  | Teren |
      Datum | prihod | odhod | prihod | odhod
      1. 10. 2020 | 8:00 | 12:00 | 13:00 | 15:00
      2. 10. 2020 | 8:00 | 12:00 |  |
      3. 10. 2020 | 8:00 | 12:00 | 13:00 | 15:00`,
    expected: { people: ['Ana Novak'], marks: 3, present: 3, asks: [] },
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
    name: 'rooms that are numbered and booked are nobody',
    table: `
      Room ID | Project | Date | Start Time | End Time
      1 | Website | 2021-05-09 | 09:00 | 17:00
      3 | Shop | 2021-09-01 | 11:00 | 16:00
      2 | Website | 2021-05-09 | 10:00 | 14:00`,
    expected: { people: [], present: 0 },
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
    name: 'tasks, and who is to do them, are no participants',
    table: `
      Aufgabe | erledigt | in Arbeit | ausständig | Verantwortlicher
      Kickoff |  |  | x | Novak
      Bericht | x |  |  | Kovač`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'the halves of a day, written in letters apart, are nobody',
    table: `
      DAILY TIME RECORD
      Name: |
      Days | A M |  | P M |
       | Arrival | Departure | Arrival | Departure
      @2025-06-02 | 7:00 | 12:00 | 13:00 | 16:00
      @2025-06-03 | 7:00 | 12:00 | 13:00 | 16:00
      @2025-06-04 | 7:00 | 12:00 | 13:00 | 16:00`,
    expected: { people: [], marks: 3, present: 3, asks: ['person'] },
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
    name: "the first and the last punch of each of somebody's days",
    table: `
      打卡日期 | 首次打卡时间 | 末次打卡时间
      @2019-09-27 | 8:56 | 22:53
      @2019-09-26 | 8:40 | 21:54
      @2019-09-25 | 8:31 | 19:45`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'time spent, in Dutch hours',
    table: `
      datum | Naam | tijdsbesteding
      @2016-10-29 | William | 9.00u
      @2016-10-30 | William | 4.45u`,
    expected: { kind: 'attendance-list', people: ['William'], marks: 2, present: 1, asks: ['mark 4.45u'] },
  },
  {
    name: 'numbers under "time", some of them halves, are hours',
    table: `
      DATUM | STUDENT | TAAK | TIJD
      @2016-09-26 | Ana Novak | Huisstijl maken | 2
      @2016-09-30 | Ana Novak | concept bedenken | 2.5
      @2016-10-01 | Urban Kovač | concept ontwikkelen | 4`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Urban Kovač'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'who teaches, and from when to when, stands over the list of who came',
    table: `
      Control de Asistencia
      PROFESOR |  | CICLO | F. INICIO | F. FIN | HORARIO
      NOVAK ANA |  | 202001 | 09.ENE.2020 | 21.ENE.2020 | MA y JU: 8-14 H

      NRO | APELLIDOS Y NOMBRES | 09.ENE.2020 | 14.ENE.2020 | 16.ENE.2020 | 21.ENE.2020
      1 | KRALJ MIRA | P | P | P | P
      2 | KOVAČ URBAN | P | F | P | P
      3 | VIDIC PETRA | P | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 5,
      people: ['KRALJ MIRA', 'KOVAČ URBAN', 'VIDIC PETRA'],
      dates: ['2020-01-09', '2020-01-21', 4],
      marks: 12,
      present: 11,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'a true date among days written without a year, and homework of the same people below',
    file: 'attendance 2021.xlsx',
    table: `
       | @2021-03-22 | 3월29일 | 4월5일 | 4월12일 | 5월3일
      고병진 | x | ㅇ | o | o | o
      김나영 |  | ㅇ | o | o | o
      김호헌 |  | ㅇ | o | x | o
      이남경 |  | ㅇ | o | o | x

      과제
      고병진 | x | x | o | o |
      김나영 | o | o | o | x |
      김호헌 | x | o | o | x |`,
    expected: {
      kind: 'attendance-matrix',
      people: ['고병진', '김나영', '김호헌', '이남경'],
      dates: ['2021-03-22', '2021-05-03', 5],
      marks: 17,
      present: 14,
      absent: 3,
      asks: [],
    },
  },
  {
    name: 'hours and minutes in two columns, and sums by person beside the list',
    table: `
      Name | Time spent (hours) | Time spent (minutes) | Total | Date | Note | Total hours | Albert | Felix
       |  |  |  |  |  | 10.9 | 7.8 | 0.3
      Albert | 4 |  | 4 | @2021-03-22 | föreläsning
      Albert | 3 | 48 | 3.8 | @2021-03-23 | Möte
      Felix | 0 | 20 | 0.3333 | @2021-03-22 | Möte`,
    expected: { kind: 'attendance-list', people: ['Albert', 'Felix'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'tasks across are nobody',
    table: `
      Heures de travail
      Total | 39.5 | h
       |  | Tâches | Création du PCB | Soudure | Debug
      @2016-08-22 |  |  | 2 |  |
      @2016-08-23 |  |  | 3 |  | 1
      @2016-08-24 |  |  | 1 | 1 |
      @2016-08-25 |  |  |  | 2 |`,
    expected: { people: [] },
  },
  {
    name: 'a sheet called by small words is nobody',
    sheet: 'Journal de travail',
    table: `
      Date | Heure de début | Heure de fin | durée
      @2025-04-07 | 8:15 | 9:00 | 0:45
      @2025-04-08 | 9:00 | 9:50 | 0:50
      @2025-04-09 | 9:00 | 9:50 | 0:50`,
    expected: { people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'a sheet called by somebody with a small word between is that person',
    sheet: 'Ana de la Cruz',
    table: `
      Date | Heure de début | Heure de fin | durée
      @2025-04-07 | 8:15 | 9:00 | 0:45
      @2025-04-08 | 9:00 | 9:50 | 0:50
      @2025-04-09 | 9:00 | 9:50 | 0:50`,
    expected: { people: ['Ana de la Cruz'], marks: 3, asks: [] },
  },
  {
    name: "labels of one person's data are no participants",
    table: `
      Vorname | Max
      Nachname | Mustermann
      Personalnummer | PN00012345
      Einsatzbereich | Kinderklinik
      Stundenlohn | 14`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'the number of people below them is nobody',
    table: `
      Mle | Nom & Prénom
      5602 | NOVAK ANA
      5604 | KOVAČ URBAN
       | 2 PERSONNES`,
    expected: { kind: 'participants', people: ['NOVAK ANA', 'KOVAČ URBAN'] },
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
    name: 'days that nobody can read are told, rows in which nothing stands are none',
    table: `
      DATUM | STUDENT | TAAK | UREN
      @2016-09-29 | Ana Novak | concept | 4
      @2016-10-01 | Ana Novak | concept | 4
      3/10/216 | Ana Novak | briefing | 2
      3/10/216 | Urban Kovač | briefing | 2
      28/0/2016 | Ana Novak | poster | 1
      @2016-10-07 | Ana Novak | analyse | 1.75
       | Ana Novak |  |
       | Ana Novak |  |`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Urban Kovač'],
      dates: ['2016-09-29', '2016-10-07', 3],
      marks: 6,
      present: 6,
      asks: [],
      doubts: ['3/10/216', '28/0/2016'],
    },
  },
  {
    name: "a mistyped day of somebody's timesheet is told",
    table: `
      Ime in priimek: | Ana Novak
      Datum | Prihod | Odhod
      1. 10. 2020 | 8:00 | 12:00
      2. 10. 2020 | 8:00 | 12:00
      3.10.200 | 8:00 | 12:00
      5. 10. 2020 | 8:00 | 12:00
      31. 11. 2020 | 8:00 | 12:00
      Skupaj | 20:00 |`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak'],
      dates: ['2020-10-01', '2020-10-05', 3],
      marks: 5,
      present: 5,
      asks: [],
      doubts: ['3.10.200', '31. 11. 2020'],
    },
  },
  {
    name: 'sums by week between the days of a timesheet are no days',
    table: `
      Ime in priimek: | Ana Novak
      Datum | Ure
      1. 10. 2020 | 4
      2. 10. 2020 | 4
      Teden 40 | 8
      5. 10. 2020 | 4
      6. 10. 2020 | 4
      Teden 41 | 8`,
    expected: { people: ['Ana Novak'], dates: ['2020-10-01', '2020-10-06', 4], marks: 4, asks: [] },
  },
  {
    name: 'what everybody handed in, numbered in every row, is no meeting',
    table: `
      Comité | Apellidos | Nombre | Asistencia (hh:mm) | Horas (totales) | Evidencia 1 | Evidencia 2 | Evidencia 3
      Programa | Novak | Ana | @11:00 | @11:00 | Evidencia 1 | Evidencia 2 | Evidencia 3
      Comunicación | Kovač | Urban | @10:40 | @10:40 | Evidencia 1 | Evidencia 2 |
      Finanzas | Vidic | Petra | @10:00 | @10:00 | Evidencia 1 | Evidencia 2 |`,
    expected: { kind: 'monthly-totals', people: ['Novak Ana', 'Kovač Urban', 'Vidic Petra'], present: 0, asks: [] },
  },
  {
    name: 'numbers under "time" that may be times of day are no hours',
    table: `
      Datum | Udeleženec | Čas
      @2016-09-26 | Ana Novak | 8.5
      @2016-09-30 | Ana Novak | 8.15
      @2016-10-01 | Urban Kovač | 9.5`,
    expected: { present: 0 },
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
      9943 | Name | Meşe | 20-01-2024 | 8:00 | 16:00
      4412 | Neşe | Kaya | 20-01-2024 | 8:00 | 16:00`,
    expected: { kind: 'attendance-list', people: ['Emine Demir', 'Name Meşe', 'Neşe Kaya'], marks: 3, present: 3 },
  },
  {
    name: 'headings that come again over the next page are nobody',
    table: `
      ID | Ime | Priimek | Datum | Prihod | Odhod
      1 | Ana | Novak | 20. 1. 2024 | 8:00 | 16:00
      2 | Urban | Kovač | 20. 1. 2024 | 8:00 | 16:00
      ID | Ime | Priimek | Datum | Prihod | Odhod
      3 | Petra | Vidic | 20. 1. 2024 | 8:00 | 16:00`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Urban Kovač', 'Petra Vidic'], marks: 3, present: 3 },
  },
];
