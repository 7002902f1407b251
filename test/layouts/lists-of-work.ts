/** Lists that offices keep of those who work for them: stamps beside superiors, shifts beside times, leave from day to day. People are invented. */
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
];
