/** Layouts in other languages, as published attendance workbooks have them. People are invented. */
import type { Layout } from './layout';

export const FOREIGN: readonly Layout[] = [
  {
    name: 'English: numbered classes without dates',
    sheet: 'Attendance',
    table: `
      Roll No | Name | Class 1 | Class 2 | Class 3 | Class 4 | Class 5 | Total Present | Percentage
      1 | Ana Novak | P | P | A | P | P | 4 | 80%
      2 | Zan Crncec | A | P | P | P | P | 4 | 80%
      3 | Mira Zupan | P | P | P | P | P | 5 | 100%`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec', 'Mira Zupan'],
      dates: [],
      marks: 15,
      present: 13,
      absent: 2,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'English: meeting report with a summary above the list',
    file: 'participants_report.csv',
    sheet: 'participants_report',
    table: `
      Meeting ID | Topic | Start Time | End Time | User Email | Duration (Minutes) | Participants
      821 | Weekly class | 03/22/2021 09:00:00 AM | 03/22/2021 10:00:00 AM | host@example.org | 60 | 3
      |
      Name (Original Name) | User Email | Join Time | Leave Time | Duration (Minutes) | Guest
      Ana Novak | ana@example.org | 03/22/2021 09:01:12 AM | 03/22/2021 09:59:01 AM | 58 | No
      Zan Crncec | | 03/22/2021 09:03:40 AM | 03/22/2021 09:20:00 AM | 17 | Yes
      Zan Crncec | | 03/22/2021 09:25:00 AM | 03/22/2021 09:58:00 AM | 33 | Yes`,
    expected: {
      kind: 'attendance-list',
      headerRow: 4,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2021-03-22', '2021-03-22', 1],
      marks: 2,
      present: 2,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'English: log of recognised faces',
    file: 'Attendance_2022-05-04.csv',
    sheet: 'Attendance_2022-05-04',
    table: `
      Id | Name | Date | Time
      1 | Ana Novak | 2022-05-04 | 09:12:33
      2 | Zan Crncec | 2022-05-04 | 09:13:10
      1 | Ana Novak | 2022-05-04 | 09:14:00`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-05-04', '2022-05-04', 1],
      marks: 2,
      present: 2,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'English: names and times of one day, the day only in the sheet name',
    sheet: 'Attendance 12-09-2022',
    table: `
      Name | Time
      ANA NOVAK | 14:22:05
      ZAN CRNCEC | 14:23:11`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['ANA NOVAK', 'ZAN CRNCEC'],
      dates: [],
      marks: 2,
      present: 2,
      absent: 0,
    },
  },
  {
    name: 'German: day and month over ticks, year in the title, legend for excused',
    sheet: 'Tabelle1',
    table: `
      Anwesenheitsliste Kurs Deutsch A1, Winter 2021
      |
      Nr. | Name, Vorname | 06.09. | 13.09. | 20.09. | 27.09. | Bemerkung
      1 | Novak, Ana | x | x | e | x |
      2 | Crncec, Zan | x | u | x | x | zieht um
      |
      x = anwesend, e = entschuldigt, u = unentschuldigt`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Novak, Ana', 'Crncec, Zan'],
      dates: ['2021-09-06', '2021-09-27', 4],
      marks: 8,
      present: 6,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'Spanish: names in two columns, day numbers under the month, legend below',
    sheet: 'Hoja1',
    table: `
      CONTROL DE ASISTENCIA
      | | | MARZO 2022
      N° | APELLIDOS | NOMBRES | 1 | 2 | 3 | 4 | 7 | 8 | 9 | TOTAL
      1 | NOVAK | Ana | A | A | F | A | A | A | J | 5
      2 | CRNCEC | Zan | A | A | A | A | A | T | A | 6
      |
      A = Asistió
      F = Faltó
      J = Justificado
      T = Tardanza`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['NOVAK Ana', 'CRNCEC Zan'],
      dates: ['2022-03-01', '2022-03-09', 7],
      marks: 14,
      present: 12,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'Indonesian: month label, sex column, letters explained in one line',
    sheet: 'Absensi',
    table: `
      DAFTAR HADIR SISWA
      Bulan : Oktober 2021
      No | NIS | Nama Siswa | L/P | 4 | 5 | 6 | 7 | 8 | S | I | A
      1 | 1201 | Ana Novak | P | H | H | S | H | H | 1 | 0 | 0
      2 | 1202 | Zan Crncec | L | H | A | H | I | H | 0 | 1 | 1
      |
      Keterangan : H = Hadir, S = Sakit, I = Izin, A = Alpa`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2021-10-04', '2021-10-08', 5],
      marks: 10,
      present: 7,
      absent: 3,
      asks: [],
    },
  },
  {
    name: 'Russian: table of hours with explained codes',
    sheet: 'Табель',
    table: `
      ТАБЕЛЬ учета рабочего времени за октябрь 2021 г.
      № п/п | Фамилия, имя, отчество | 1 | 2 | 3 | 4 | 5 | 6 | 7 | Итого часов
      1 | Новак Ана Ивановна | 8 | В | В | 8 | 8 | Б | Б | 24
      2 | Зупан Мира Петровна | 8 | В | В | 8 | 8 | 8 | 8 | 40
      |
      В - выходной день; Б - больничный`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Новак Ана Ивановна', 'Зупан Мира Петровна'],
      dates: ['2021-10-01', '2021-10-07', 7],
      marks: 14,
      present: 8,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'French: signatures of morning and afternoon of one day',
    sheet: 'Feuil1',
    table: `
      FEUILLE D'ÉMARGEMENT
      Formation : Insertion
      Date : | 12/10/2021
      |
      Nom | Prénom | Signature
      NOVAK | Ana | AN
      CRNCEC | Zan |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 5,
      people: ['NOVAK Ana', 'CRNCEC Zan'],
      dates: [],
      marks: 1,
      present: 1,
      absent: 0,
    },
  },
  {
    name: 'Portuguese: day/month as text, month above twelve decides the order',
    sheet: 'Plan1',
    table: `
      Lista de Presença 2022
      Nome | Matrícula | 04/03 | 11/03 | 18/03 | 25/03
      Ana Novak | 2021001 | P | P | F | P
      Zan Crncec | 2021002 | P | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-03-04', '2022-03-25', 4],
      marks: 8,
      present: 7,
      absent: 1,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'English: long list of a personnel system',
    sheet: 'Data',
    table: `
      Employee ID | Employee Name | Department | Date | Status | Check-in | Check-out
      E01 | Ana Novak | Sales | @2023-01-02 | Present | @9:00 | @17:00
      E02 | Zan Crncec | IT | @2023-01-02 | Absent | |
      E01 | Ana Novak | Sales | @2023-01-03 | Late | @9:40 | @17:00
      E02 | Zan Crncec | IT | @2023-01-03 | Holiday | |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2023-01-02', '2023-01-03', 2],
      marks: 4,
      present: 2,
      absent: 1,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'English: text dates with dashes, the order decided by their closeness',
    sheet: 'Sheet1',
    table: `
      Student | 01-02-2023 | 02-02-2023 | 03-02-2023 | 06-02-2023 | 07-02-2023
      Ana Novak | Present | Present | Absent | Present | Present
      Zan Crncec | Present | Absent | Present | Present | Present`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2023-02-01', '2023-02-07', 5],
      marks: 10,
      present: 8,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'American dates: a nineteenth cannot be a month',
    sheet: 'Sheet1',
    table: `
      Last Name | First Name | 1/5/2023 | 1/12/2023 | 1/19/2023
      Novak | Ana | 1 | 1 | 0
      Crncec | Zan | 1 | 0 | 1`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Novak Ana', 'Crncec Zan'],
      dates: ['2023-01-05', '2023-01-19', 3],
      marks: 6,
      present: 4,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'Italian: register of hours with holidays explained',
    sheet: 'Gennaio',
    table: `
      REGISTRO PRESENZE - GENNAIO 2023
      Cognome | Nome | 9 | 10 | 11 | 12 | 13 | 14 | 15 | Totale ore
      Novak | Ana | 4 | 4 | F | 4 | 4 | | | 16
      Crncec | Zan | 4 | 4 | 4 | 4 | 4 | | | 20
      Legenda: F = Ferie`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Novak Ana', 'Crncec Zan'],
      dates: ['2023-01-09', '2023-01-15', 7],
      marks: 10,
      present: 9,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'Polish: plus and minus',
    sheet: 'Arkusz1',
    table: `
      Lista obecności
      L.p. | Imię i nazwisko | 05.10.2022 | 12.10.2022 | 19.10.2022
      1 | Ana Novak | + | + | -
      2 | Zan Crncec | + | - | +`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-10-05', '2022-10-19', 3],
      marks: 6,
      present: 4,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'English: boxes, people down',
    sheet: 'Sheet1',
    table: `
      Name | @2021-09-01 | @2021-09-08 | @2021-09-15
      Ana Novak | TRUE | FALSE | TRUE
      Zan Crncec | TRUE | TRUE | TRUE`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2021-09-01', '2021-09-15', 3],
      marks: 6,
      present: 5,
      absent: 0,
      unclear: 1,
    },
  },
  {
    name: 'English: ones and noughts by week, with a total',
    sheet: 'Attendance',
    table: `
      Student Name | Week 1 | Week 2 | Week 3 | Week 4 | Total
      Ana Novak | 1 | 1 | 0 | 1 | 3
      Zan Crncec | 1 | 1 | 1 | 1 | 4`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: [],
      marks: 8,
      present: 7,
      absent: 1,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'English: in and out under each date',
    sheet: 'Week',
    table: `
      Employee | @2022-06-06 | | @2022-06-07 | | @2022-06-08 |
      | In | Out | In | Out | In | Out
      Ana Novak | @8:00 | @16:00 | @8:00 | @15:00 | |
      Zan Crncec | @9:00 | @17:00 | | | @8:00 | @12:00`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-06-06', '2022-06-08', 3],
      marks: 4,
      present: 4,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'English: time card of one person with lunch',
    sheet: 'Time Card',
    table: `
      Employee Name: | Ana Novak | | Pay Period: | 6/6/2022 - 6/12/2022
      |
      Day | Date | Time In | Lunch Out | Lunch In | Time Out | Total Hours
      Monday | @2022-06-06 | @8:00 | @12:00 | @12:30 | @16:30 | 8
      Tuesday | @2022-06-07 | @8:00 | @12:00 | @12:30 | @16:30 | 8
      Wednesday | @2022-06-08 | | | | | 0
      Thursday | @2022-06-09 | @8:00 | @12:00 | @12:30 | @14:30 | 6`,
    expected: {
      kind: 'person-month',
      headerRow: 3,
      people: ['Ana Novak'],
      dates: ['2022-06-06', '2022-06-09', 4],
      marks: 3,
      present: 3,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'Japanese: days with their sign, present and absent in a sign',
    sheet: '出席簿',
    table: `
      出席簿 2022年4月
      番号 | 氏名 | 11日 | 12日 | 13日 | 14日 | 15日
      1 | 山田太郎 | 出 | 出 | 欠席 | 出 | 出
      2 | 鈴木花子 | 出 | 出 | 出 | 出 | 出`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['山田太郎', '鈴木花子'],
      dates: ['2022-04-11', '2022-04-15', 5],
      marks: 10,
      present: 9,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'English: grades are no attendance',
    sheet: 'Gradebook',
    table: `
      Student ID | Name | Quiz 1 | Quiz 2 | Midterm | Final | Grade
      1 | Ana Novak | 8 | 9 | 70 | 80 | B
      2 | Zan Crncec | 6 | 7 | 60 | 75 | C`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0, asks: [] },
  },
  {
    name: 'English: payroll is no attendance',
    sheet: 'Payroll',
    table: `
      Employee Name | Rate per hour | Hours | Gross | Deduction | Net Pay
      Ana Novak | 10 | 40 | 400 | 50 | 350
      Zan Crncec | 12 | 38 | 456 | 60 | 396`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0, asks: [] },
  },
  {
    name: 'English: shift codes that nobody explains',
    sheet: 'May 2022',
    table: `
      SHIFT ROSTER MAY 2022
      Name | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Ana Novak | M | M | E | E | N | OFF | OFF
      Zan Crncec | N | N | OFF | M | M | M | E`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-05-01', '2022-05-07', 7],
      marks: 14,
      present: 0,
      absent: 0,
      unclear: 11,
    },
  },
  {
    name: 'Hungarian: sheet of one person, day numbers down',
    sheet: 'Munka1',
    table: `
      JELENLÉTI ÍV
      Név: | Novák Anna
      2021. március
      Nap | Érkezés | Távozás | Aláírás
      1 | 8:00 | 16:00 | NA
      2 | 8:00 | 16:00 | NA
      3 | 8:00 | 12:00 | NA
      4 | | |
      5 | 8:00 | 16:00 | NA
      6 | | |
      7 | | |
      8 | 8:00 | 16:00 | NA`,
    expected: {
      kind: 'person-month',
      headerRow: 4,
      people: ['Novák Anna'],
      dates: ['2021-03-01', '2021-03-08', 8],
      marks: 5,
      present: 5,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'Turkish: plus and minus under full dates in words',
    sheet: 'Yoklama',
    table: `
      Sıra | Adı Soyadı | 5 Ekim 2021 | 12 Ekim 2021 | 19 Ekim 2021
      1 | Ana Novak | + | + | -
      2 | Zan Crncec | + | + | +`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2021-10-05', '2021-10-19', 3],
      marks: 6,
      present: 5,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'English: form answers with a time stamp',
    file: 'Attendance (Responses).xlsx',
    sheet: 'Form Responses 1',
    table: `
      Timestamp | Email Address | Full Name | Section
      @2021-10-05 9:01 | ana@example.org | Ana Novak | A
      @2021-10-05 9:03 | zan@example.org | Zan Crncec | A
      @2021-10-12 9:00 | ana@example.org | Ana Novak | A`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2021-10-05', '2021-10-12', 2],
      marks: 3,
      present: 3,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'English: school month with holidays written down the column, codes explained beside each other',
    sheet: 'June',
    table: `
      Attendance Register | | Month: | June | | Year: | 2021
      |
      Sr. No. | Student Name | Father's Name | 1 | 2 | 3 | 4 | 5 | 6 | 7 | P | A
      | | | Tue | Wed | Thu | Fri | Sat | Sun | Mon | |
      1 | Ana | Marko | P | P | A | P | P | H | P | 5 | 1
      2 | Zan | Ivan | P | L | P | P | A | H | P | 4 | 1
      |
      P | Present | | A | Absent | | L | Leave | | H | Holiday`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 4,
      people: ['Ana', 'Zan'],
      dates: ['2021-06-01', '2021-06-07', 7],
      marks: 14,
      present: 9,
      absent: 3,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'Czech: dates without a year, month name in the title with its year',
    sheet: 'Docházka',
    table: `
      Docházka – říjen 2022
      Jméno a příjmení | 3.10. | 4.10. | 5.10. | 6.10.
      Ana Nováková | přítomna | přítomna | omluvena | přítomna
      Jan Dvořák | přítomen | chyběl | přítomen | přítomen`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Nováková', 'Jan Dvořák'],
      dates: ['2022-10-03', '2022-10-06', 4],
      marks: 8,
      present: 6,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'Croatian: weekdays of one week under its dates',
    sheet: 'Tjedan',
    table: `
      Evidencija prisutnosti
      Prezime i ime | Pon 5.9.2022. | Uto 6.9.2022. | Sri 7.9.2022. | Čet 8.9.2022. | Pet 9.9.2022.
      Horvat Ivan | prisutan | prisutan | odsutan | prisutan | prisutan
      Marić Ana | prisutna | prisutna | prisutna | prisutna | odsutna`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Horvat Ivan', 'Marić Ana'],
      dates: ['2022-09-05', '2022-09-09', 5],
      marks: 10,
      present: 8,
      absent: 2,
      asks: [],
    },
  },
];
