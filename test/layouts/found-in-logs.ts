/** Habits of logs, one-person forms and lists that people put online, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

const OCTOBER = Array.from({ length: 31 }, (_, index) =>
  index < 12 ? `@2021-${String(index + 1).padStart(2, '0')}-10` : `${index + 1}/10/2021`,
).join(' | ');

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
    name: 'the names of those who came stand under the days',
    file: 'Prisotnost delavnice.xlsx',
    table: `
      Dan 1 | Dan 2 | Dan 3
      Ana | Ana | Ana
      Bor | Cvetka | Bor
      cvetka |  | Cvetka`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana', 'Bor', 'cvetka'],
      dates: [],
      marks: 8,
      present: 8,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'names under days of a roster are those who shall be there',
    file: 'razpored.xlsx',
    table: `
      @2025-03-03 | @2025-03-04 | @2025-03-05
      Ana Kralj | Bor Sever | Ana Kralj
      Bor Sever | Ana Kralj | Cvetka Zorn`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: "one person's week: days across, times of coming and leaving below",
    file: 'Attendance.xlsx',
    table: `
      Employee Name | Ana Kralj
      Position | Developer

      Date | @2024-01-15 | @2024-01-16 | @2024-01-17 | @2024-01-18
      In Time | 07:00 | 09:00 | | 08:30
      Out Time | 16:00 | 18:00 | | `,
    expected: {
      kind: 'person-month',
      headerRow: 4,
      people: ['Ana Kralj'],
      dates: ['2024-01-15', '2024-01-18', 4],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'whose times stand below the days is asked where no label names anybody',
    file: 'Prisotnost.xlsx',
    table: `
      Datum | @2024-01-15 | @2024-01-16 | @2024-01-17
      Prihod | 7:00 | 9:00 | 8:00
      Odhod | 16:00 | 18:00 | 8x`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'a month typed day first where Excel reads month first',
    table: `
      Name | ${OCTOBER}
      Kralj Ana | P | P | A | P
      Sever Bor | P | A | P | P`,
    expected: { people: ['Kralj Ana', 'Sever Bor'], dates: ['2021-10-01', '2021-10-31', 31], marks: 8, asks: [] },
  },
  {
    name: '"Date" and "Day" left of the days head the lines of days, not the names below',
    table: `
      Date | April 01, 2020 | April 02, 2020 | April 03, 2020
      Day | Wednesday | Thursday | Friday
      Kralj | Present | Present | Absent
      Sever | Present | Absent | Present`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Kralj', 'Sever'],
      dates: ['2020-04-01', '2020-04-03', 3],
      marks: 6,
      present: 4,
      absent: 2,
    },
  },
  {
    name: 'roles under "Date" that are counted by day are nobody',
    table: `
      Date | April 01, 2020 | April 02, 2020 | April 03, 2020
      Reviewer | 2 | 2 | 1
      Annotator | 3 | 3 | 2`,
    expected: { people: [], marks: 0 },
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
    name: 'marks of a day that nobody named, of people told by numbers',
    sheet: 'Attendance',
    table: `
      Roll | Attendance
      2160301 | Present
      2160304 | Absent`,
    expected: {
      kind: 'attendance-list',
      people: ['2160301', '2160304'],
      dates: [],
      marks: 2,
      present: 1,
      asks: ['sessionDates'],
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
    name: 'who is on leave from when to when is not who came',
    file: 'Frequencia.xlsx',
    table: `
      Funcionário | Tipo de Licença | Data Inicial | Data Final | Dias
      Ana Kralj | Outros | @2021-01-01 | @2021-01-08 | 5
      Bor Sever | Férias | @2021-03-12 | @2021-03-27 | 11
      Ana Kralj | Férias | @2021-05-15 | @2021-05-28 | 10`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'meetings of several subjects on a day are no line of meetings, and dates are nobody',
    file: 'attendance_sheet.xlsx',
    table: `
      Date | Day | SM(mj4) | SJM (Mj1) | AB(mj2) | RD
      @2025-01-27 | Monday | no class | no class | 2 class p | 1 class p
      @2025-01-28 | Tuesday | 1 class p | 2 class p | no class | no class
      @2025-01-29 | Wednesday | 1 class p | 2 class p | 3 class p | 1 class p`,
    expected: { people: [], marks: 0 },
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
    name: 'the class of a person may hold any words: nobody is lost behind it',
    table: `
      Sl No | Name | Unit | @2024-05-28 | @2024-05-29 | @2024-05-30
      1 | Ana Kralj | NBU | present | absent | present
      2 | Bor Sever | BU02-IMEA & Non Telco + Sales | present | present | absent
      3 | Cvetka Zorn | BU02-Telco | absent | present | present`,
    expected: { people: ['Ana Kralj', 'Bor Sever', 'Cvetka Zorn'], marks: 9, present: 6, absent: 3 },
  },
  {
    name: 'from when to when a month lasts, above its days',
    table: `
       | Attendance for the month | | | June | 2026
       | Start Date | @2026-06-01 | | End Date | @2026-06-05

      Name | Mon | Tue | Wed | Thu | Fri
       | @2026-06-01 | @2026-06-02 | @2026-06-03 | @2026-06-04 | @2026-06-05
      Ana Kralj | P | A | P | P | A
      Bor Sever | P | P | P | A | P`,
    expected: { people: ['Ana Kralj', 'Bor Sever'], dates: ['2026-06-01', '2026-06-05', 5], marks: 10, present: 7 },
  },
  {
    name: 'several meetings of a day, told apart by their time, and marks that say when',
    table: `
      School No | Full Name | 13-05-2026 - 16:33 | 13-05-2026 - 16:41 | 13-05-2026 - 18:50
      324 | Ana Kralj | ❌ Absent | ✅ Present (16:41:45) | ✅ Present (18:51:34)
      325 | Bor Sever | ✅ Present (16:33:49) | ❌ Absent | ❌ Absent`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Kralj', 'Bor Sever'],
      marks: 6,
      present: 3,
      absent: 3,
    },
  },
  {
    name: 'several hours of a day beside those of another, under the heading of names',
    table: `
       - | NAME : | DATE : | 23-07-2025 | 23-07-2025 | 24-07-2025 | 24-07-2025
      1 | Ana Kralj | | A | A | P | P
      2 | Bor Sever | | A | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Kralj', 'Bor Sever'],
      dates: ['2025-07-23', '2025-07-24', 2],
      marks: 8,
      present: 5,
    },
  },
  {
    name: 'a few days of a month beside the names, without the month',
    file: 'Asistencias.xlsx',
    table: `
      Nombre | 7 | 8 | 3
      Ana Kralj | x | x | x
      Bor Sever | x |  | x
      Cvetka Zorn | | x |`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Kralj', 'Bor Sever', 'Cvetka Zorn'],
      dates: [],
      marks: 6,
      present: 6,
      asks: ['sessionDates'],
    },
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
    name: 'words of presence under the only period',
    table: `
      Person | Period 1
      Ana | Absent
      Bor | Present`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana', 'Bor'],
      marks: 2,
      present: 1,
      absent: 1,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'a timesheet in which nothing but zeros of its formulas stands, and codes that are numbered below',
    sheet: 'Februar',
    table: `
      Tag | Kommt 1 | Geht 1 | Kommt 2 | Geht 2 | IST Arbeitszeit | AZ
      @2021-02-01 | | | 0:00 | 0:00 | 0:00 | 7:00
      @2021-02-02 | | | 0:00 | 0:00 | 0:00 | 7:00
      @2021-02-03 | | | 0:00 | 0:00 | 0:00 | 7:00
      @2021-02-04 | | | 0:00 | 0:00 | 0:00 | 7:00

       | | | | | Eigener Code 1 (E1)
       | | | | | Eigener Code 2 (E2)
       | | | | | Eigener Code 3 (E3)`,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: [],
      dates: ['2021-02-01', '2021-02-04', 4],
      marks: 0,
      asks: ['person'],
    },
  },
  {
    name: 'numbers of two things in a heading are no day',
    table: `
      Name | Paid | wave 3. bill 2 | wave 3. bill 3
      Ana Kralj | yes | |
      Bor Sever | no | |`,
    expected: { kind: 'participants', people: ['Ana Kralj', 'Bor Sever'], dates: [] },
  },
  {
    name: 'hours of absence of people told by numbers are no presence',
    file: 'Attendance_Data.xlsx',
    table: `
      ID | Reason for Absence | Date | Distance to Work | Age | Absenteeism Time in Hours
      11 | 26 | @2015-07-07 | 36 | 33 | 4
      36 | 0 | @2015-07-14 | 13 | 50 | 0
      11 | 23 | @2015-07-15 | 51 | 38 | 2`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'a list of absences with their hours, people told by numbers, departments beside them',
    file: 'Attendance_Data.xlsx',
    table: `
      Employee ID | Date | Department Name | Absence Type | Hours | Employee Status
      348 | @2022-08-22 | Executive Team | Sick | 6 | Active
      348 | @2023-01-18 | Executive Team | Sick | 8 | Active
      101 | @2022-08-31 | Personnel Office | Personal | 4 | Active`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'zeros alone are asked, whatever they stand for',
    table: `
      Ime in priimek | @2025-07-01 | @2025-07-02 | @2025-07-03
      Ana Kralj | 0 | 0 |
      Bor Sever | 0 |  | 0`,
    expected: { people: ['Ana Kralj', 'Bor Sever'], marks: 4, present: 0, absent: 0, unclear: 4, asks: ['mark 0'] },
  },
  {
    name: 'zeros beside ones are absences',
    table: `
      Ime in priimek | @2025-07-01 | @2025-07-02 | @2025-07-03
      Ana Kralj | 1 | 0 | 1
      Bor Sever | 0 | 1 | 1`,
    expected: { marks: 6, present: 4, absent: 2, asks: [] },
  },
  {
    name: '"10월" in a title is October, not 2010',
    sheet: '2025년10월',
    table: `
      경로식당 10월 급식 수령부
      순번 | 성명 | 1(수) | 2(목) | 3(금) | 4(토) | 5(일)
      1 | 강경환 | O | O | X | |
      2 | 강계순 | O | X | O | |`,
    expected: { people: ['강경환', '강계순'], dates: ['2025-10-01', '2025-10-05', 5], marks: 6 },
  },
  {
    name: 'a class alone in its row, said again beside those below, is nobody',
    table: `
      Name | Branch | Roll No | Email
      EEE
      Ana Kralj | EEE | 316 | ana@example.org
      Bor Sever | EEE | 317 | bor@example.org
      ECE
      Cvetka Zorn | ECE | 318 | cvetka@example.org`,
    expected: { kind: 'participants', people: ['Ana Kralj', 'Bor Sever', 'Cvetka Zorn'] },
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
    name: 'zeros under "present" and "absent" of several subjects are counts',
    file: 'attendance.xlsx',
    table: `
      S.No | ID No | NAME OF THE STUDENT | telugu | | | english
       | | | present | absent | total | present | absent | total
      1 | RO201018 | ANA KRALJ | 0 | 0 | 0 | 0 | 0 | 0
      2 | RO200010 | BOR SEVER | 0 | 0 | 0 | 0 | 0 | 0`,
    expected: { people: ['ANA KRALJ', 'BOR SEVER'], marks: 0 },
  },
  {
    name: 'shifts that are planned are not who came',
    file: 'shifts.xlsx',
    table: `
      date | employee_code | start | end | break_minutes
      @2025-08-14 | E001 | 09:00 | 18:00 | 60
      @2025-08-14 | E002 | 10:00 | 19:00 | 60`,
    expected: { kind: 'other', people: [], marks: 0 },
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
    name: 'projects from one day to another, and sentences about attendance, are no timesheet and no list',
    file: 'attendance.xlsx',
    table: `
      Módulo | Nr | Atividade | Início | Conclusão
      Front - Web | 3 | Presença: botão para lançar presenças sem voltar à lista | @2017-04-20 | @2017-04-28
      Backend - REST | 2 | Marcar presenças na lista de todas as atividades do mês | @2017-05-01 | @2017-05-12
      DB | 1 | Resumo | @2017-05-15 |`,
    expected: { people: [], marks: 0 },
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
    name: 'a log without headings in which one person is present again and again',
    file: 'attendance.csv',
    table: `
      Ana Kralj | present | 2024-04-12 00:56:24
      Ana Kralj | present | 2024-04-12 00:56:50
      Ana Kralj | absent | 2024-04-13 17:07:34`,
    expected: { kind: 'attendance-list', headerRow: null, people: ['Ana Kralj'], marks: 3, present: 2, absent: 1 },
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
    name: 'a sheet of absences: how long and why',
    sheet: 'absences',
    table: `
      ID | Date | Duree | Motif
      1 | @2024-01-10 | 2 | Maladie
      2 | @2024-01-15 | 1 | Personnel
      1 | @2024-02-03 | 3 | Maladie`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'what a clock found out is said in a column that nobody knows',
    file: 'prisotnost.xlsx',
    table: `
      Name | Date | Clock 1 | Clock 2 | Outcome of the day
      Ana Kralj | @2023-11-01 | 09:48 | 22:03 | present
      Ana Kralj | @2023-11-02 | - | - | no card
      Bor Sever | @2023-11-01 | 10:00 | 18:05 | present
      Bor Sever | @2023-11-02 | 10:00 | 18:05 | present`,
    expected: { kind: 'attendance-list', marks: 4, present: 3, unclear: 1, asks: ['mark no card'] },
  },
  {
    name: 'ticks and crosses of Wingdings',
    table: `
      Anwesenheitsliste | | |
       | @2016-02-25 | @2016-03-03 | @2016-03-10
      Ana | ü | ü | û
      Bor | ü | û | ü`,
    expected: { people: ['Ana', 'Bor'], marks: 6, present: 4, absent: 2, asks: [] },
  },
  {
    name: 'a box "absent" that is ticked says that somebody was not there',
    file: 'absen.xlsx',
    table: `
      No. ID | Nama | Tanggal | Scan Masuk | Scan Pulang | Absent | Lembur
      20000001 | Ana Kralj | 20/01/2026 | 06:59 | 14:30 | |
      20000007 | Bor Sever | 20/01/2026 |  |  | TRUE |
      20000008 | Cvetka Zorn | 20/01/2026 | 07:30 | 14:30 | FALSE |
      20000009 | Domen Hribar | 20/01/2026 | 07:30 | 14:30 | TRUE |`,
    expected: { kind: 'attendance-list', marks: 4, present: 2, absent: 1, unclear: 1 },
  },
  {
    name: 'an answer to "Odsoten" and a box that may be forgotten',
    file: 'prisotnost.xlsx',
    table: `
      Ime in priimek | Datum | Odsoten
      Ana Kralj | 20. 1. 2026 | da
      Bor Sever | 20. 1. 2026 | ne
      Cvetka Zorn | 20. 1. 2026 |`,
    expected: { kind: 'attendance-list', marks: 2, present: 1, absent: 1 },
  },
  {
    name: 'a box "absent" in the timesheet of one person',
    file: 'attendance.xlsx',
    table: `
      Name: | Ana Kralj | | |
      Date | In | Out | Absent
      @2026-01-20 | 8:00 | 16:00 |
      @2026-01-21 | | | TRUE
      @2026-01-22 | 8:00 | 16:00 |`,
    expected: { kind: 'person-month', people: ['Ana Kralj'], marks: 3, present: 2, absent: 1 },
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
    name: 'names under days of a plan in a workbook of attendance are those who shall be there',
    file: 'Prisotnost 2025.xlsx',
    sheet: 'Razpored mentorjev',
    table: `
      @2025-03-03 | @2025-03-04 | @2025-03-05
      Ana Kralj | Bor Sever | Ana Kralj
      Bor Sever | Ana Kralj | Cvetka Zorn`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'days of leave beside entry and exit make nobody less of a participant',
    table: `
      Ime in priimek | Datum vstopa | Datum izstopa | Dopust | Bolniška
      Ana Kralj | 1. 9. 2025 | 31. 12. 2025 | 3 | 0
      Bor Sever | 1. 9. 2025 | | 0 | 2`,
    expected: { people: ['Ana Kralj', 'Bor Sever'], marks: 0 },
  },
  {
    name: 'a number of the row under "No" is no absence',
    file: 'prisotnost.xlsx',
    table: `
      No | Name | Date | In | Out
      1 | Ana Kralj | 20. 1. 2026 | 8:00 | 12:00`,
    expected: { kind: 'attendance-list', people: ['Ana Kralj'], marks: 1, present: 1 },
  },
  {
    name: 'a column of leave in a list that people sign takes nothing away',
    file: 'Lista prisotnosti.xlsx',
    table: `
      Ime in priimek | Datum | Podpis | Bolniška
      Ana Kralj | 20. 1. 2026 | A. Kralj |
      Bor Sever | 20. 1. 2026 | | x`,
    expected: { kind: 'attendance-list', marks: 1, present: 1 },
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
    name: 'what was done is nobody: hours of one person by day',
    file: 'timesheet.xlsx',
    table: `
      CMSDEV TIMESHEET
      VERLOOP | Datum | Aantal uur | Opdracht
      1 | @2018-11-14 | 2 | Briefing
      2 | @2018-11-15 | 3 | Onderzoek Sitemap
      3 | @2018-11-18 | 3 | Start Wireframes`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'members of a team and their hours, in Dutch',
    file: 'timesheet.xlsx',
    table: `
      Datum | Teamlid | Domein | Taak | Tijd (in uur)
      @2017-11-14 | Ana Kralj | DES | Create productie dossier | 3 uur
      @2017-12-23 | Bor Sever | DEV | Creatie app | 2,5 uur`,
    expected: { kind: 'attendance-list', people: ['Ana Kralj', 'Bor Sever'], marks: 2, present: 2, asks: [] },
  },
  {
    name: '"Timesheet" behind an empty "Name:" is nobody',
    table: `
      Name: | | | Timesheet
      Day | Date | In | Out
      Sunday | @2022-07-24 | 7:45 | 12:00
      Monday | @2022-07-25 | 8:00 | 12:00
      Tuesday | @2022-07-26 | |`,
    expected: { kind: 'person-month', people: [], marks: 2, present: 2, asks: ['person'] },
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
    name: 'weekdays above the days of a form that nobody filled in head no list',
    file: 'ATTENDANCE SHEET.xlsx',
    table: `
      MONTH | YEARS | MONTHLY ATTENDANCE SHEET
      FEB | 2026
       | | Sun | Mon | Tue | Wed | Thu
       
      EID | ENAME | @2026-02-01 | @2026-02-02 | @2026-02-03 | @2026-02-04 | @2026-02-05
       | | | | | |`,
    expected: { kind: 'attendance-matrix', people: [], dates: ['2026-02-01', '2026-02-05', 5], marks: 0 },
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
