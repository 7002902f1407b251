/** Logs and lists that people put online, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const FOUND_IN_LOGS: readonly CollectedLayout[] = [
  {
    name: 'a log without headings: who came, and when',
    file: 'attendance.csv',
    table: `
      Kralj Ana | 2025-01-30 22:21:02
      Sever Bor | 2025-01-30 22:21:06
      Kralj Ana | 2025-01-31 08:28:32`,
    expected: {
      kind: 'attendance-list',
      headerRow: null,
      people: ['Kralj Ana', 'Sever Bor'],
      dates: ['2025-01-30', '2025-01-31', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'names and days without headings are no log where nothing speaks of attendance',
    file: 'rojstni dnevi.csv',
    table: `
      Kralj Ana | 2025-01-30
      Sever Bor | 2025-01-30`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: '"Name" beside "Last name" is the first name',
    table: `
      Id | Name | Last Name | Date of birth
      1 | Ana | Kralj | @1990-05-05
      2 | Bor | Sever | @1991-05-05`,
    expected: { kind: 'participants', people: ['Ana Kralj', 'Bor Sever'] },
  },
  {
    name: 'the whole name beside the surname is told once',
    table: `
      Id | Name | Last Name | Date of birth
      1 | Ana Kralj | Kralj | @1990-05-05
      2 | Bor Sever | Sever | @1991-05-05`,
    expected: { kind: 'participants', people: ['Ana Kralj', 'Bor Sever'] },
  },
  {
    name: 'first and last names of employees, whose numbers stand beside them',
    table: `
      Emp_ID | Emp_FirstName | Emp_LastName | Date | Status
      1 | Ana | Kralj | @2022-05-11 | Present
      2 | Bor | Sever | @2022-05-11 | Absent`,
    expected: { kind: 'attendance-list', people: ['Ana Kralj', 'Bor Sever'], marks: 2, present: 1, absent: 1 },
  },
  {
    name: 'people told by numbers under "Id_funcionario"',
    file: 'frequencia.csv',
    table: `
      Id_funcionario | Data | Entrada | Saida | Falta
      1 | @2025-05-06 | 07:38:44 | 12:03:04 | 
      1 | @2025-05-05 | 07:42:04 | 12:58:54 | 
      2 | @2025-05-06 | 08:10:54 | 13:22:06 |`,
    expected: {
      kind: 'attendance-list',
      people: ['1', '2'],
      dates: ['2025-05-05', '2025-05-06', 2],
      marks: 3,
      present: 3,
    },
  },
  {
    name: 'events by the words for coming in and going out',
    table: `
      Name | Action | Date | Time
      Kralj Ana | Enter | @2025-02-04 | 22:57:28
      Sever Bor | Entrada | @2025-02-05 | 08:55:44
      Kralj Ana | Exit | @2025-02-05 | 09:45:16
      Kralj Ana | Enter | @2025-02-05 | 08:45:24`,
    expected: { kind: 'attendance-list', people: ['Kralj Ana', 'Sever Bor'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'the only day of a list without its year',
    file: 'Attendance.xlsx',
    table: `
      S.No | Name | Technology | 27th Oct
      1 | Ana Kralj | Devops | present
      2 | Bor Sever | Devops | absent`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Bor Sever'],
      dates: [],
      marks: 2,
      present: 1,
      absent: 1,
    },
  },
  {
    name: 'sums of the months beside a count of all of them',
    sheet: 'Attendance Summary',
    table: `
      Student Name | Total Attendance | Attendance | January-2025 | February-2025
      Ana Kralj | 2 | 0 | 2 | 0
      Bor Sever | 1 | 0 | 0 | 1`,
    expected: { kind: 'monthly-totals', people: ['Ana Kralj', 'Bor Sever'], marks: 0 },
  },
  {
    name: 'how many days somebody came',
    table: `
      NAME | DAYS
      Ana Kralj | 8
      Bor Sever | 1`,
    expected: { kind: 'monthly-totals', people: ['Ana Kralj', 'Bor Sever'], marks: 0 },
  },
  {
    name: 'ids of customers, and 1 and 0 for whether they attended',
    table: `
      event_id | event_date | customer_id | is_attend | group_ids
      5 | @2020-05-22 | 47 | 1 | 2
      15 | @2020-06-03 | 354 | 0 | 5
      34 | @2020-06-17 | 47 | 1 | 5`,
    expected: { kind: 'attendance-list', people: ['47', '354'], marks: 3, present: 2, absent: 1 },
  },
  {
    name: 'people told by their tax numbers',
    file: 'presencas.xlsx',
    table: `
      CPF | Data | Horário Início 1 | Horário Término 1
      505.710.628-73 | 21/04/2025 | 10:29 | 12:29
      123.456.789-10 | 21/04/2025 | 11:07 | 12:00`,
    expected: { kind: 'attendance-list', people: ['505.710.628-73', '123.456.789-10'], marks: 2, present: 2 },
  },
  {
    name: '"Día" heads the dates of a list',
    file: 'Asistencias.xlsx',
    table: `
      Nombre | Dia | Hora
      Ana Kralj | 12/05/2025 | 18:45
      Bor Sever | 22/09/2025 | 16:36
      Ana Kralj | 22/09/2025 | 06:42`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Bor Sever'],
      dates: ['2025-05-12', '2025-09-22', 2],
      marks: 3,
      asks: [],
    },
  },
  {
    name: 'what a server answers under "status" is no mark',
    file: 'Student_Attendance.xlsx',
    table: `
      SR NO | METHOD | NAME | SUCCESS STATUS
      1 | GET | Students | {"status":"200","message":"all students of the class with their numbers, names, addresses and the times at which each of them came"}
      2 | POST | Teachers | {"status":"200","message":"all teachers of the school with their numbers, names, addresses and the times at which each of them came"}`,
    expected: { marks: 0 },
  },
  {
    name: 'gender and address of employees are no names',
    table: `
      Employee | Employee_Id | Employee_Gender | Employee_Address
      PAL001 (Ana Kralj) | 1 | female | Velenje
      PAL002 (Bor Sever) | 2 | male | Mozirje`,
    expected: { kind: 'participants', people: ['PAL001 (Ana Kralj)', 'PAL002 (Bor Sever)'] },
  },
  {
    name: 'in and out under a status are events of one presence',
    table: `
      id | name | time | date | status
      AE1 | Ana Kralj | 7:40:49 AM | 6/25/2025 | IN
      AE1 | Ana Kralj | 3:40:57 PM | 6/25/2025 | OUT
      AE2 | Bor Sever | 7:41:12 AM | 6/25/2025 | IN`,
    expected: { kind: 'attendance-list', people: ['Ana Kralj', 'Bor Sever'], marks: 2, present: 2, asks: [] },
  },
  {
    name: 'people told by numbers, where they work beside them',
    file: 'attendance.xlsx',
    table: `
      Employee ID | Date | Clock In | Clock Out | Location
      EMP-00142 | 2026-06-18 | 2026-06-18T08:02:00 | 2026-06-18T17:15:00 | Sham Shui Po Kitchen
      EMP-00088 | 2026-06-18 | 2026-06-18T09:30:00 | | Kwai Chung Kitchen`,
    expected: { kind: 'attendance-list', people: ['EMP-00142', 'EMP-00088'], marks: 2, present: 2 },
  },
  {
    name: 'sums of people told by numbers',
    table: `
      Employee ID | Campus | Days_present | Possible_Days | Percentage
      377 | MS | 91 | 93 | 0.98
      560 | IS | 90 | 93 | 0.97
      449 | HO | 84 | 90 | 0.94`,
    expected: { kind: 'monthly-totals', people: ['377', '560', '449'], marks: 0 },
  },
  {
    name: 'a line of sums ends what people told by numbers did',
    file: 'attendance.xlsx',
    table: `
      staff_id | date | total_work_hour
      1 | @2024-09-01 | 8
      1 | @2024-09-02 | 7
      2 | @2024-09-01 | 8
      END | | 23`,
    expected: { kind: 'attendance-list', people: ['1', '2'], marks: 3, present: 3 },
  },
  {
    name: 'errors of formulas are nobody',
    table: `
      Ime in priimek | @2025-07-01 | @2025-07-02 | @2025-07-03
      #NAME? | 0 | 0 | 0
      Ana Kralj | 1 | 0 | 1
      Bor Sever | 0 | 1 | 1`,
    expected: { people: ['Ana Kralj', 'Bor Sever'], marks: 6 },
  },
  {
    name: 'people by the number that is theirs, not by that of the row',
    file: 'attendance.csv',
    table: `
      id | student_id | lesson_id | date | status | minutes_late
      1 | 7 | 1 | 2026-02-03 | absent_unexcused | 0
      2 | 7 | 2 | 2026-02-05 | present | 0
      3 | 8 | 2 | 2026-02-05 | present | 4`,
    expected: { kind: 'attendance-list', people: ['7', '8'], marks: 3, present: 2, absent: 1 },
  },
  {
    name: 'what is set in a program has names, but is nobody',
    table: `
      Name | Value | Description
      DateOffset | 1 | Used by the scrollbar
      WeekStartType | 2 | Sets the day of the week`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'a log without headings in which one person is recognised again and again: once a day',
    file: 'attendance.csv',
    table: `
      Ana Kralj | present | 2024-04-12 00:56:24
      Ana Kralj | present | 2024-04-12 00:56:50
      Ana Kralj | absent | 2024-04-13 17:07:34`,
    expected: { kind: 'attendance-list', headerRow: null, people: ['Ana Kralj'], marks: 2, present: 1, absent: 1 },
  },
  {
    name: 'so often somebody was late, on time, away',
    file: 'attendance.xlsx',
    table: `
      Name | Late In | On Time | Early Out | Absent
      Ana Kralj [139] | 5 | 15 | 5 |
      Bor Sever [169] | 16 | 8 | 3 | 2`,
    expected: { kind: 'monthly-totals', people: ['Ana Kralj [139]', 'Bor Sever [169]'], marks: 0 },
  },
  {
    name: 'a log without headings or days: who was there and who was not',
    file: 'attendance_sheet.csv',
    table: `
      1 | Ana | P
      2 | Bor | A
      3 | Cvetka | P`,
    expected: {
      kind: 'attendance-list',
      headerRow: null,
      people: ['Ana', 'Bor', 'Cvetka'],
      marks: 3,
      present: 2,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'shares of attendance of people told by numbers',
    file: 'sample_attendance.xlsx',
    table: `
      Student_ID | Attendance
      1 | 78
      2 | 91
      3 | 68`,
    expected: { kind: 'monthly-totals', people: ['1', '2', '3'], marks: 0 },
  },
  {
    name: '"Name" beside "Vorname" is the surname',
    file: 'Anwesenheit.xlsx',
    table: `
      Name | Vorname | @2025-10-01 | @2025-10-02 | @2025-10-03
      Kralj | Ana | x | x |
      Sever | Bor | x | | x`,
    expected: { kind: 'attendance-matrix', people: ['Kralj Ana', 'Sever Bor'], marks: 4 },
  },
  {
    name: 'whoever answered that they are coming, under "attending"',
    table: `
      name | attending | transportation
      ana123 | yes | no
      bor | no | yes`,
    expected: { headerRow: 1, people: ['ana123', 'bor'] },
  },
  {
    name: 'several marks of a person without headings are nobody knows what',
    file: 'attendance.csv',
    table: `
      Ana | P | A
      Bor | A | P
      Cvetka | P | P`,
    expected: { kind: 'other', headerRow: null, people: [], marks: 0 },
  },
];
