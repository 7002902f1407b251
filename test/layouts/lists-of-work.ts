/** Lists that offices keep of those who work for them: stamps beside superiors, shifts beside times, tasks. People are invented. */
import type { CollectedLayout } from './layout';

export const LISTS_OF_WORK: readonly CollectedLayout[] = [
  {
    name: 'stamps are of the number of an employee, not of the superior whose heading is mistyped',
    file: 'fichaje.xlsx',
    table: `
      Id.Empleado | Fecha y hora del fichaje | Unidad | ID Responsable directo | Nombre Responsoble Directo
      '4102 | @2024-10-05 09:53 | Norte | '7001 | Prado Gil, Nuria
      '4103 | @2024-10-05 09:35 | Sur | '7002 | Lopez Mar, Isabel
      '4103 | @2024-10-05 13:55 | Sur | '7002 | Lopez Mar, Isabel
      '4104 | @2024-10-05 09:28 | Sur | '7002 | Lopez Mar, Isabel
      '4105 | @2024-10-05 09:21 | Sur | '7002 | Lopez Mar, Isabel`,
    expected: { kind: 'attendance-list', people: ['4102', '4103', '4104', '4105'], marks: 4, present: 4, absent: 0 },
  },
  {
    name: 'the number of whoever leads stands before that of the worker',
    file: 'Prisotnost.xlsx',
    table: `
      Datum | Ime vodje | Šifra vodje | Šifra delavca | Prihod | Odhod
      7. 10. 2024 | Ana Kralj | 5 | 1021 | 8:02 | 16:01
      7. 10. 2024 | Ana Kralj | 5 | 1022 | 8:12 | 16:03
      8. 10. 2024 | Ana Kralj | 5 | 1021 | 8:02 | 16:01`,
    expected: { kind: 'attendance-list', people: ['1021', '1022'], marks: 3, present: 3 },
  },
  {
    name: 'the name of a superior in two columns names nobody of the list',
    file: 'Attendance.xlsx',
    table: `
      Manager First Name | Manager Last Name | Employee ID | Date | Status
      Jane | Doe | 7 | 2024-10-07 | Present
      Jane | Doe | 8 | 2024-10-07 | Absent
      John | Roe | 9 | 2024-10-07 | Present`,
    expected: { kind: 'attendance-list', people: ['7', '8', '9'], marks: 3, present: 2, absent: 1 },
  },
  {
    name: 'a superior of no known word form is told in Croatian by the stem',
    file: 'Prisutnost.xlsx',
    table: `
      Šifra radnika | Ime i prezime rukovoditelja | Datum | Dolazak | Odlazak
      1021 | Ana Kralj | 07.10.2024 | 08:01 | 16:03
      1022 | Ana Kralj | 07.10.2024 | 08:02 | 16:13
      1023 | Jan Gora | 07.10.2024 | 08:03 | 16:23`,
    expected: { kind: 'attendance-list', people: ['1021', '1022', '1023'], marks: 3, present: 3 },
  },
  {
    name: 'coordinators alone are the people of their list',
    file: 'Attendance.xlsx',
    table: `
      Coordinator name | Date | Time in | Time out
      Jane Doe | 2024-10-07 | 08:01 | 16:03
      John Roe | 2024-10-07 | 08:03 | 16:13`,
    expected: { kind: 'attendance-list', people: ['Jane Doe', 'John Roe'], marks: 2, present: 2 },
  },
  {
    name: 'a shift that was planned is no presence, a day of rest in its place is one, times that are typed with points are times',
    file: 'turnos.xlsx',
    table: `
      Cedula | Nombre | Dia | Fecha | Permiso | Turno | Entro | Salió
      1402 | Ana Romero | Mar | 20/05/2025 | Ninguno | No Planificado | |
      1402 | Ana Romero | Mié | 21/05/2025 | Ninguno | 09:00 - 18:30(60 mins) | 8:56:00 a. m. | 6:32:00 p. m.
      1402 | Ana Romero | Dom | 25/05/2025 | Ninguno | Descanso | |
      1403 | Luis Prado | Mar | 20/05/2025 | Ninguno | 09:00 - 18:00(60 mins) | 9:01:00 a. m. | 6:01:00 p. m.
      1403 | Luis Prado | Mié | 21/05/2025 | Vacaciones | 09:00 - 18:00(60 mins) | |
      1403 | Luis Prado | Dom | 25/05/2025 | Ninguno | 09:00 - 18:00(60 mins) | |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Romero', 'Luis Prado'],
      dates: ['2025-05-20', '2025-05-25', 3],
      marks: 5,
      present: 2,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'whoever came on a day without a shift was there',
    file: 'Evidenca.xlsx',
    table: `
      Datum | Delavec | Razpored | Dejanski prihod | Dejanski odhod
      20. 5. 2025 | Ana Kralj | ni razporejena | |
      21. 5. 2025 | Ana Kralj | prosto | 5:56 | 14:01
      20. 5. 2025 | Bor Sever | popoldan 14–22 | 13:55 | 22:01
      21. 5. 2025 | Bor Sever | popoldan 14–22 | |`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Bor Sever'],
      marks: 3,
      present: 2,
      absent: 0,
      asks: [],
    },
  },
  {
    name: "shifts and days of rest without anybody's times are a plan",
    file: 'turnos.xlsx',
    table: `
      Nombre | Fecha | Turno
      Ana Romero | 20/05/2025 | 09:00 - 18:30
      Ana Romero | 25/05/2025 | Descanso
      Luis Prado | 20/05/2025 | 09:00 - 18:30`,
    expected: { marks: 0, present: 0 },
  },
  {
    name: 'zeros alone under a time are asked',
    file: 'Attendance.xlsx',
    table: `
      Name | Date | Time
      Ana Kralj | '2025-12-14 | '00:00:00
      Bor Sever | '2025-12-14 | '00:00:00
      Ana Kralj | '2025-12-15 | '00:00:00`,
    expected: { kind: 'attendance-list', marks: 3, present: 0, unclear: 3, asks: ['mark 00:00:00'] },
  },
  {
    name: 'averages of people who are told by numbers are sums',
    file: 'office.xlsx',
    table: `
      Employee ID | Designation | Avg. In Time | Avg. Out Time | Avg. Office hrs | Unbilled | Half-Day leave | Full-Day leave
      0 | AL | 08:12:26 | 20:43:46 | 12:32:03 | Billed | 2 | 8
      1 | TDS | 11:23:37 | 22:35:03 | 11:11:33 | Billed | 1 | 5
      2 | TDS | 10:49:26 | 21:58:18 | 11:07:58 | Billed | 1 | 6`,
    expected: { kind: 'monthly-totals', headerRow: 1, people: ['0', '1', '2'], dates: [], marks: 0, asks: [] },
  },
  {
    name: "when people come on average is nobody's presence",
    file: 'Prisotnost.xlsx',
    table: `
      Ime in priimek | Povprečen prihod | Povprečen odhod | Povprečno ur na dan | Dni dopusta
      Ana Kralj | 8:12 | 16:43 | 8:31 | 2
      Bor Sever | 8:23 | 16:35 | 8:12 | 1`,
    expected: { kind: 'monthly-totals', people: ['Ana Kralj', 'Bor Sever'], marks: 0, present: 0, asks: [] },
  },
  {
    name: "averages of rooms are nobody's",
    table: `
      Room ID | Avg. In Time | Avg. Out Time | Avg. hrs
      17 | 08:12 | 16:43 | 8:31
      18 | 08:23 | 16:35 | 8:12`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'a status that says who still works there is no attendance, and who is on which sheet is a participant',
    file: 'Presença.xlsx',
    table: `
      UF | TR | Funcionário | Função | Supervisor | Setor | Status | Início | Observação
      SC | TR6803 | Ana Kralj | Técnico | Jan Berg | S1 | | |
      SC | TR5853 | Bor Sever | Técnico | Jan Berg | S2 | Folga | |
      SC | TR0696 | Cene Rus | Técnico | Eva Wolf | S2 | Veículo manutenção | |
      SC | TR0697 | Dana Hribar | Técnico | Eva Wolf | S2 | Desligado | @2026-01-14 | sem previsão`,
    expected: {
      kind: 'participants',
      people: ['Ana Kralj', 'Bor Sever', 'Cene Rus', 'Dana Hribar'],
      dates: [],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'a status of a roster that says who is present is of a day that is asked',
    file: 'Attendance.xlsx',
    table: `
      Emp ID | Name | Designation | Department | Status
      1 | Ann Lee | Clerk | Sales | Sick
      2 | Bob May | Clerk | Sales | Present`,
    expected: { kind: 'attendance-list', marks: 2, present: 1, absent: 1, asks: ['sessionDates'] },
  },
  {
    name: 'presence in the parts of a day is one presence, and whoever was there in one part only is asked about',
    table: `
      Lista prisotnosti
      Datum | Ime in priimek | Dopoldne | Popoldne
      4. 3. 2024 | Ana Novak | P | P
      4. 3. 2024 | Bor Kovač | N | N
      5. 3. 2024 | Ana Novak | P | N
      5. 3. 2024 | Bor Kovač | | P
      6. 3. 2024 | Bor Kovač | |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 2,
      people: ['Ana Novak', 'Bor Kovač'],
      marks: 4,
      present: 1,
      absent: 1,
      unclear: 2,
      asks: ['mark P / N', 'mark – / P'],
    },
  },
  {
    name: 'whoever came in the afternoon only is not lost',
    table: `
      Datum | Ime in priimek | Prisoten dopoldne | Prisoten popoldne
      4. 3. 2024 | Ana Novak | x | x
      4. 3. 2024 | Bor Kovač | | x
      5. 3. 2024 | Ana Novak | x | x`,
    expected: { kind: 'attendance-list', marks: 3, present: 2, unclear: 1, asks: ['mark – / x'] },
  },
  {
    name: 'tasks with their hours are of those to whom they were given',
    table: `
      Project | Description | Assigned To | Date | Actual Hours
      Knjižnica | popis | Ana Novak | 1. 8. 2024 | 4
      Knjižnica | ureditev | Bor Kovač | 1. 8. 2024 | 8
      Vrt | sajenje | Ana Novak | 1. 8. 2024 | 3
      Vrt | zalivanje | Ana Novak | 2. 8. 2024 | 6
      Vrt | zalivanje | Bor Kovač | 2. 8. 2024 | 5`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kovač'],
      dates: ['2024-08-01', '2024-08-02', 2],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'tasks with whom they are given to and when they are due are nobody’s days',
    table: `
      Naloga | Dodeljeno | Rok | Stanje
      popis | Ana Novak | 1. 8. 2024 | v teku
      ureditev | Bor Kovač | 2. 8. 2024 | končano
      sajenje | Ana Novak | 3. 8. 2024 | v teku`,
    expected: { marks: 0, present: 0 },
  },
  {
    name: 'marks of a test are no days',
    table: `
      ID | Name | Marks | Batch
      1281148 | Ana Novak | 20 | 59
      1281250 | Bor Kovač | 35 | 59
      1281305 | Eva Hren | 60 | 59`,
    expected: { kind: 'participants', people: ['Ana Novak', 'Bor Kovač', 'Eva Hren'], marks: 0 },
  },
  {
    name: 'two workers who are told by numbers under a heading of workers',
    table: `
      codigo | c_empleado | c_horario | hora_entrada | hora_salida
      1 | 3007014 | 2 | 1. 6. 2018 7:00 | 1. 6. 2018 14:00
      2 | 3007014 | 2 | 2. 6. 2018 7:00 | 2. 6. 2018 14:00
      3 | 3856215 | 2 | 1. 6. 2018 7:00 | 1. 6. 2018 14:00
      4 | 3856215 | 2 | 2. 6. 2018 7:00 | 2. 6. 2018 14:00`,
    expected: { kind: 'attendance-list', people: ['3007014', '3856215'], marks: 4, present: 4, asks: [] },
  },
  {
    name: 'overtime was worked on the day that the row says, not on the day on which it was written down',
    table: `
      Zap. št. | Ime in priimek | Šifra | Datum in ura vnosa | Datum nadur | Začetna ura | Končna ura | Razlika
      1 | Ana Kralj | 11 | 2024-05-08 17:32 | 2024-05-06 | 16:00 | 18:00 | 2:00
      2 | Ana Kralj | 11 | 2024-05-08 17:33 | 0024-05-07 | 16:00 | 17:30 | 1:30
      3 | Bor Kos | 12 | 2024-05-09 08:10 | 2024-05-07 | 16:00 | 17:00 | 1:00`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Bor Kos'],
      dates: ['2024-05-06', '2024-05-07', 2],
      marks: 3,
      present: 3,
      doubts: ['0024-05-07'],
    },
  },
  {
    name: 'of two days the one on which the row was written down is not that of the work',
    table: `
      Datum vnosa | Ime in priimek | Datum dela | Od | Do
      @2024-05-10 | Ana Kralj | @2024-05-06 | 8:00 | 12:00
      @2024-05-10 | Bor Kos | @2024-05-07 | 8:00 | 13:00`,
    expected: { kind: 'attendance-list', dates: ['2024-05-06', '2024-05-07', 2], marks: 2, present: 2 },
  },
  {
    name: 'overtime that was refused is asked, whenever it was written down',
    table: `
      Nadure
      Šifra delavca | Ime in priimek | Oddelek | Začetek | Konec | Razlog | Čas vnosa | Status odobritve
      A1 | Ana Kralj | Kuhinja | 2024-05-06 16:00:00 | 2024-05-06 18:00:00 | inventura | 2024-05-08 09:31:23 | Odobreno
      A2 | Bor Kos | Kuhinja | 2024-05-06 16:00:00 | 2024-05-06 19:00:00 | inventura | 2024-05-08 09:32:23 | V obravnavi
      A1 | Ana Kralj | Kuhinja | 2024-05-07 16:00:00 | 2024-05-07 18:30:00 | | 2024-05-08 09:31:50 | Zavrnjeno`,
    expected: {
      kind: 'attendance-list',
      headerRow: 2,
      dates: ['2024-05-06', '2024-05-07', 2],
      marks: 3,
      present: 2,
      unclear: 1,
      asks: ['mark Zavrnjeno'],
    },
  },
  {
    name: 'of overtime that was asked for only what was granted was worked',
    table: `
      Vloge za nadure
      Šifra delavca | Ime in priimek | Datum | Od | Do | Odobreno
      A1 | Ana Kralj | 6. 5. 2024 | 16:00 | 18:00 | da
      A2 | Bor Kos | 6. 5. 2024 | 16:00 | 18:00 | ne
      A1 | Ana Kralj | 7. 5. 2024 | 16:00 | 18:00 |`,
    expected: { kind: 'attendance-list', marks: 3, present: 1, unclear: 2, asks: ['mark ne', 'mark 16:00'] },
  },
  {
    name: 'two moments and a third in the rows of a list head no days below them',
    table: `
      Overtime
      Emp No | Employee Name | Start Time | End Time | Reason | Applied at
      A1 | Ana Kralj | 2024-05-06 16:00:00 | 2024-05-06 18:00:00 | stock | 2024-05-08 09:31:23
      A2 | Bor Kos | 2024-05-06 16:00:00 | 2024-05-06 19:00:00 | stock | 2024-05-08 09:32:23
      A2 | Bor Kos | 2024-05-06 22:00:00 | 2024-05-07 01:00:00 | stock | 2024-05-08 09:32:50
      A1 | Ana Kralj | 2024-05-07 16:00:00 | 2024-05-07 18:30:00 | | 2024-05-08 09:31:50
      A3 | Cvetka Zorn | 2024-05-07 16:00:00 | 2024-05-07 17:30:00 | | 2024-05-08 09:31:50`,
    expected: {
      kind: 'attendance-list',
      headerRow: 2,
      people: ['Ana Kralj', 'Bor Kos', 'Cvetka Zorn'],
      dates: ['2024-05-06', '2024-05-07', 2],
      marks: 4,
      present: 4,
    },
  },
];
