/** Habits of published workbooks that are read rightly and shall stay so. People are invented. */
import type { CollectedLayout } from './layout';

export const PUBLISHED: readonly CollectedLayout[] = [
  {
    name: 'A means attended where the sheet says so',
    sheet: 'Januar',
    table: `
      Attendance
      January 2024
      |
      E = excused
      U = unexcused
      A = was in attendance
      | Day | 1 | 2 | 3 | 4 | 5
      First Name | Last Name
      Maja | Zupan | A | A | A | U | A
      Rok | Kos | A | A | E | A | A`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Maja Zupan', 'Rok Kos'],
      dates: ['2024-01-01', '2024-01-05', 5],
      marks: 10,
      present: 8,
    },
  },
  {
    name: 'counts of the codes stand before the days',
    table: `
      | @2024-09-01
      |
      | Employee Name | P | A | L | @2024-09-02 | @2024-09-03 | @2024-09-04 | @2024-09-05
      | | P | A | L | Mon | Tue | Wed | Thu
      | Maja Zupan | 3 | 1 | 0 | P | P | A | P
      | Rok Kos | 2 | 0 | 0 | P | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 4,
      people: ['Maja Zupan', 'Rok Kos'],
      dates: ['2024-09-02', '2024-09-05', 4],
      marks: 6,
      present: 5,
      absent: 1,
    },
  },
  {
    name: 'dates written without a sign between year, month and day, behind an index without a heading',
    table: `
      | nome | '20200810 | '20200812 | '20200814
      7 | Maja Zupan | Presente
      6 | Rok Kos | Presente | Presente | Presente`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Maja Zupan', 'Rok Kos'],
      dates: ['2020-08-10', '2020-08-14', 3],
      marks: 4,
      present: 4,
      absent: 0,
    },
  },
  {
    name: 'the name of the firm stands where the heading of names would be, dates stand over their weekdays again as dates',
    table: `
      | | Enter P for Present, H for Half-Day, A for Absent
      | Gradnje Vrh in | @2022-09-05 | @2022-09-06 | @2022-09-07 | Half-Day | Absent | Present
      | sinovi | @2022-09-05 | @2022-09-06 | @2022-09-07 | H | A | P
      | Maja Zupan | P | P | A | 0 | 1 | 2
      | Rok Kos | A | P | P | 0 | 1 | 2`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Maja Zupan', 'Rok Kos'],
      dates: ['2022-09-05', '2022-09-07', 3],
      marks: 6,
      present: 4,
      absent: 2,
    },
  },
  {
    name: 'days down and people across without any heading, yes and no as marks',
    table: `
      | Maja | Nada | Tine
      @2025-10-01 | Ja | Ja | Nein
      @2025-10-08 | Ja | Ja | Ja
      @2025-10-15 | Nein | Ja | Ja`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Maja', 'Nada', 'Tine'],
      dates: ['2025-10-01', '2025-10-15', 3],
      marks: 9,
      present: 7,
      absent: 2,
    },
  },
  {
    name: 'people across whose names head columns elsewhere, beside a column that is a heading indeed',
    table: `
      | Maja | Rok | Tine | Mark Kos | Opomba
      @2025-10-01 | Ja | Ja | Nein | Ja | Jesen
      @2025-10-08 | Ja | Nein | Ja
      @2025-10-15 | Nein | Ja | Ja | Ja | Dež`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Maja', 'Rok', 'Tine', 'Mark Kos'],
      dates: ['2025-10-01', '2025-10-15', 3],
      marks: 11,
      present: 8,
      absent: 3,
    },
  },
  {
    name: 'before people stand a weekday and a deadline in columns headed Dan and Rok',
    table: `
      Datum | Dan | Rok | Maja | Tine | Nada
      @2025-10-01 | sreda | kmalu | Ja | Ja | Nein
      @2025-10-08 | sreda | jeseni | Ja | Nein | Ja
      @2025-10-15 | sreda | takoj | Nein | Ja | Ja`,
    expected: { people: ['Maja', 'Tine', 'Nada'], marks: 9, present: 6, absent: 3 },
  },
  {
    name: "somebody named Rok without a mark yet is nobody's caption",
    table: `
      Ime in priimek | @2025-10-01 | @2025-10-02
      Maja Zupan | x | x
      Tine Bevk | x | x
      Nada Hren | x | x
      Ana Kralj | x | x
      Rok Kos`,
    expected: { people: ['Maja Zupan', 'Tine Bevk', 'Nada Hren', 'Ana Kralj', 'Rok Kos'], marks: 8 },
  },
  {
    name: 'status words beside the date of joining and ten columns of sums',
    table: `
      Emp ID | Name | Department | D.O.J | @2025-01-02 | @2025-01-03 | @2025-01-04 | Present | Late | Absent | Holiday | Total Earned Leaves
      39 | Maja Zupan | Accounts | @2022-06-20 | PRESENT | ABSENT | HOLIDAY | 1 | 0 | 1 | 1 | 26
      40 | Rok Kos | Accounts | @2024-04-15 | PRESENT | PRESENT | HOLIDAY | 2 | 0 | 0 | 1 | 14`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Maja Zupan', 'Rok Kos'],
      dates: ['2025-01-02', '2025-01-04', 3],
      marks: 6,
      present: 3,
      absent: 1,
    },
  },
  {
    name: 'a plan of shifts with roles down and dates across is no attendance',
    sheet: 'July',
    table: `
      Date | @2024-07-01 | @2024-07-02 | @2024-07-03
      Day | Mon | Tue | Wed
      Shift 1 primary | Maja Zupan | Maja Zupan | Rok Kos
      Shift 2 primary | Rok Kos | Tine Bevk | Tine Bevk
      Duty manager | Nada Hren | Nada Hren | Nada Hren`,
    expected: { kind: 'other', marks: 0 },
  },
  {
    name: 'a second page below the signature, the heading again over it',
    table: `
      Mle | Nom & Prénom
      |
      5602 | ZUPAN MAJA
      |
      5604 | BEVK TINE
      |
      5616 | HREN NADA
      |
      |
      TOTAUX | 3
      | Responsable Service
      |
      |
      Mle | Nom & Prénom
      |
      5931 | KOS ROK
      |
      5933 | KRALJ ANA`,
    expected: {
      kind: 'participants',
      headerRow: 1,
      people: ['ZUPAN MAJA', 'BEVK TINE', 'HREN NADA', 'KOS ROK', 'KRALJ ANA'],
    },
  },
  {
    name: 'another table below that has names, too, is no second page',
    table: `
      Name | Group | @2024-09-02 | @2024-09-03
      Maja Zupan | A | x | x
      Tine Bevk | A | x | x
      Nada Hren | B | x |
      |
      Prepared by the office
      Name | Cost
      Rent | 300`,
    expected: { people: ['Maja Zupan', 'Tine Bevk', 'Nada Hren'], marks: 5 },
  },
  {
    name: 'the word for a firm stands over the names',
    table: `
      Podjetje | @2022-09-05 | @2022-09-06 | @2022-09-07
      Gradnje d.o.o. | pon | tor | sre
      Maja Zupan | P | P | A
      Rok Kos | A | P | P`,
    expected: { kind: 'attendance-matrix', people: ['Maja Zupan', 'Rok Kos'], marks: 6 },
  },
  {
    name: 'firms under the word for a firm are nobody',
    table: `
      Podjetje | @2022-09-05 | @2022-09-06 | @2022-09-07
      Gradnja | 3 | 4 | 2
      Pekarna | 5 | 5 | 6`,
    expected: { people: [], marks: 0 },
  },
];
