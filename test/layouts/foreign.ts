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
];
