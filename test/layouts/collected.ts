/** Layouts made after published forms of many countries, each for one habit that was once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const COLLECTED: readonly CollectedLayout[] = [
  {
    name: 'French: "mar 6" between "lun 5" and "mer 7" is a Tuesday, not March',
    sheet: 'Février',
    table: `
      Mois : Février 2024
      Matricule | Nom et prénom | jeu 1 | ven 2 | lun 5 | mar 6 | mer 7 | jeu 8 | Total présences
      M1 | Camille Roux | P | P | A | P | P | P | 5
      M2 | Hugo Blanc | P | A | P | P | P | P | 5`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      dates: ['2024-02-01', '2024-02-08', 6],
      marks: 12,
      present: 10,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'Italian: weekday words before day numbers down a sheet, month behind a label',
    sheet: 'Conti',
    table: `
      FOGLIO PRESENZE
      Dipendente: Bruno Conti | | Mese: Aprile 2023
      Giorno | Entrata | Uscita | Note
      Lun 3 | @9:00 | @13:00
      Mar 4 | @9:00 | @13:00
      Mer 5 | @9:00 | @13:00
      Gio 6 | | | Ferie
      Ven 7 | @9:00 | @13:00
      Sab 8
      Dom 9
      Totale ore`,
    expected: {
      kind: 'person-month',
      headerRow: 3,
      people: ['Bruno Conti'],
      dates: ['2023-04-03', '2023-04-09', 7],
      present: 4,
    },
  },
  {
    name: 'German: "Name des Kindes" names no December',
    sheet: 'Mai',
    table: `
      Anwesenheitsliste Kita
      Monat: | Mai 2022
      Name des Kindes | 1..31 | Summe
      Lena M. | x | x | x
      Tim S. | x | K | x
      |
      x = anwesend   K = krank`,
    expected: { kind: 'attendance-matrix', dates: ['2022-05-01', '2022-05-31', 31], marks: 6, present: 5, absent: 1 },
  },
  {
    name: 'Czech: codes and their meanings in two cells right under the people',
    sheet: 'listopad 2021',
    table: `
      Příjmení a jméno | 1..10 | Celkem hodin
      Novák Karel | 8 | 8 | 8 | D | 8
      Veselá Hana | 8 | N | 8 | 8 | 8
      D | dovolená
      N | nemoc`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Novák Karel', 'Veselá Hana'],
      marks: 10,
      present: 8,
      absent: 2,
    },
  },
  {
    name: 'Turkish: a legend in one line, parted by blanks only',
    sheet: 'OCAK',
    table: `
      PERSONEL PUANTAJ CETVELİ
      AY: OCAK | | YIL: 2023
      SIRA NO | ADI SOYADI | 1..10 | TOPLAM GÜN
      1 | AHMET YILMAZ | HT | X | X | R | X
      2 | AYŞE DEMİR | HT | X | X | X | İ
      |
      X: Çalıştı  HT: Hafta Tatili  R: Raporlu  İ: İzinli`,
    expected: { kind: 'attendance-matrix', marks: 10, present: 6, absent: 2, asks: [] },
  },
  {
    name: 'the year stands behind a dash in the name of the file',
    file: 'evidenca-2024.xlsx',
    sheet: 'Marec',
    table: `
      Priimek in ime | 4. 3. | 5. 3. | 6. 3.
      Zupan Maja | 4 | 4 | B
      Kos Rok | 4 | N | 4`,
    expected: { kind: 'attendance-matrix', dates: ['2024-03-04', '2024-03-06', 3], present: 4, absent: 2, asks: [] },
  },
  {
    name: 'learning platform: date, time and group in a heading, points behind the marks',
    sheet: 'Attendances',
    table: `
      Course | Introduction to Botany
      |
      Last name | First name | ID number | 2 Mar 2021 10.00AM All students | 9 Mar 2021 10.00AM All students | 16 Mar 2021 10.00AM All students | Points
      Schmidt | Laura | 1001 | P (2/2) | A (0/2) | P (2/2) | 4 / 6
      Becker | Jonas | 1002 | P (2/2) | P (2/2) | L (1/2) | 5 / 6`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Schmidt Laura', 'Becker Jonas'],
      dates: ['2021-03-02', '2021-03-16', 3],
      marks: 6,
      present: 4,
      absent: 1,
      asks: ['mark L (1/2)'],
    },
  },
  {
    name: 'Slovenian: days of weekly meetings under the names of two months',
    sheet: 'Tečaj',
    table: `
      Tečaj slovenščine, 2023
      | | Oktober | | | | | November
      Priimek | Ime | 2 | 9 | 16 | 23 | 30 | 7 | 14
      Horvat | Ema | + | + | - | + | + | + | -
      Vidic | Luka | + | + | + | + | - | + | +`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Horvat Ema', 'Vidic Luka'],
      dates: ['2023-10-02', '2023-11-14', 7],
      present: 11,
      absent: 3,
      asks: [],
    },
  },
  {
    name: 'English: "2-Mar-21" is March and warns of no Tuesday',
    sheet: 'List',
    table: `
      Name | 1-Mar-21 | 2-Mar-21 | 3-Mar-21
      Ana Novak | P | A | P
      Zan Crncec | P | P | P`,
    expected: { kind: 'attendance-matrix', dates: ['2021-03-01', '2021-03-03', 3], present: 5, absent: 1, asks: [] },
  },
  {
    name: 'Russian: hours in a row of their own under the codes are no second mark',
    sheet: 'март',
    table: `
      ТАБЕЛЬ за март 2022 г.
      № п/п | Фамилия И.О. | 1..10 | Итого дней
      1 | Иванов Иван | Я | Я | Я | Я | В | В | Я | Б | Я | Я | 7
      | | 8 | 8 | 8 | 8 | | | 8 | | 8 | 8
      2 | Петрова Анна | Я | Я | Я | Я | В | В | Я | Я | Я | Я | 8
      | | 8 | 8 | 8 | 8 | | | 8 | 8 | 8 | 8
      |
      Я - явка, В - выходной, Б - больничный`,
    expected: { kind: 'attendance-matrix', people: ['Иванов Иван', 'Петрова Анна'], marks: 20, present: 15, absent: 1 },
  },
  {
    name: 'English: a schedule of absences explains its letters by initials',
    sheet: 'Aug',
    table: `
      Employee Absence Schedule
      Absence type key | V Vacation | S Sick
      Dates of absence: August 2023
      Employee name | 1..31 | Total days
      Ken Ito | V | V | | S
      Mai Ono | | | S`,
    expected: { kind: 'attendance-matrix', marks: 4, present: 0, absent: 4, asks: [] },
  },
  {
    name: 'English: students told by their ids only',
    file: 'attendance_log.csv',
    sheet: 'attendance_log',
    table: `
      student_id | date | present
      S001 | 2023-02-01 | 1
      S002 | 2023-02-01 | 0
      S001 | 2023-02-02 | 1`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['S001', 'S002'],
      dates: ['2023-02-01', '2023-02-02', 2],
      marks: 3,
      present: 2,
      absent: 1,
    },
  },
  {
    name: 'English: log of a clock, in and out as states',
    sheet: 'Attlog',
    table: `
      AC-No. | Name | Time | State | New State
      10 | Ana Novak | 13/1/2023 8:01 AM | C/In |
      11 | Zan Crncec | 13/1/2023 8:02 AM | C/In |
      10 | Ana Novak | 13/1/2023 4:01 PM | C/Out |`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2023-01-13', '2023-01-13', 1],
      marks: 2,
      present: 2,
      asks: [],
    },
  },
  {
    name: 'English: hours of volunteers; what they did is no mark',
    sheet: 'Log',
    table: `
      Volunteer | Date | Start | End | Hours | Activity
      Gus Orr | @2023-07-01 | @9:00 | @12:00 | 3 | Park clean-up
      Fay Day | @2023-07-08 | @9:00 | @13:00 | 4 | Food bank`,
    expected: { kind: 'attendance-list', marks: 2, present: 2, asks: [] },
  },
  {
    name: 'Croatian and Swedish words for sums name nobody',
    sheet: 'List1',
    table: `
      Ime i prezime | @2023-10-02 | @2023-10-03
      Ana Horvat | 8 | 8
      Ivan Babić | 8 | 8
      UKUPNO | 16 | 16
      Antal | 2 | 2`,
    expected: { kind: 'attendance-matrix', people: ['Ana Horvat', 'Ivan Babić'], marks: 4, present: 4 },
  },
  {
    name: 'English: heads counted by date are nobody’s attendance',
    sheet: '2023',
    table: `
      Church attendance 2023
      Date | Men | Women | Children | Total | Offering
      @2023-01-01 | 20 | 34 | 12 | 66 | 450
      @2023-01-08 | 22 | 30 | 14 | 66 | 512
      @2023-01-15 | 18 | 36 | 10 | 64 | 398`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'Slovenian: a budget by month',
    sheet: 'Proračun',
    table: `
      Postavka | Jan | Feb | Mar | Apr | Skupaj
      Plače | 1000 | 1000 | 1000 | 1000 | 4000
      Najemnina | 300 | 300 | 300 | 300 | 1200`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'Spanish: a line of weekdays with "mar" twice names no March',
    sheet: 'Mayo',
    table: `
      CONTROL DE ASISTENCIA - MAYO 2024
      | | lun | mar | mié | jue | vie | lun | mar
      N° | APELLIDOS Y NOMBRES | 6 | 7 | 8 | 9 | 10 | 13 | 14
      1 | Paula Díaz | A | A | F | A | A | A | A
      2 | Andrés Mora | A | F | A | A | A | A | A
      |
      | A | Asistió
      | F | Faltó`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      dates: ['2024-05-06', '2024-05-14', 7],
      present: 12,
      absent: 2,
    },
  },
  {
    name: 'Slovenian: the same hours day by day under the name of the month are no days',
    sheet: 'Januar',
    table: `
      Evidenca prisotnosti 2024 | Januar
      Priimek in ime | 8. 1. | 9. 1. | 10. 1. | 15. 1.
      Zupan Maja | 4 | 4 | 4 | 4
      Kos Rok | 4 | 4 | N | 4`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Zupan Maja', 'Kos Rok'],
      dates: ['2024-01-08', '2024-01-15', 4],
      present: 7,
      absent: 1,
    },
  },
];
