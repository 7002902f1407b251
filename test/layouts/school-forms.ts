/** Layouts after forms that schools print for a whole country. People are invented. */
import type { CollectedLayout } from './layout';

export const SCHOOL_FORMS: readonly CollectedLayout[] = [
  {
    name: 'Philippine form SF2: girls under boys, sums of each day under both, weekdays below the days',
    sheet: 'JUNE',
    table: `
      School Form 2 (SF2) Daily Attendance Report of Learners
      |
      | School ID | 301234 | | School Year | 2018 - 2019 | | Report for the Month of | JUNE
      | Name of School | San Isidro National High School | | | Grade Level | 7 | Section | Narra
      |
      No. | LEARNER'S NAME\\n(Last Name, First Name, Middle Name) | (1st row for date) | | | | | | | | | | Total for the Month | | REMARKS
      | | 4 | 5 | 6 | 7 | 8 | 11 | 12 | 13 | 14 | 15 | ABSENT | TARDY
      | | M | T | W | TH | F | M | T | W | TH | F
      | MALE
      1 | ALONZO, MARK REYES | | x | | | | | | | | | 1
      2 | BAUTISTA, JOEL SANTOS | | | | | | | x | x | | | 2
      3 | CASTRO, RAMON DIAZ | | | | | | | | | | | 0
      | MALE  |  TOTAL Per Day | 3 | 2 | 3 | 3 | 3 | 3 | 2 | 2 | 3 | 3
      | FEMALE
      1 | AQUINO, LIZA CRUZ | | | | x | | | | | | | 1
      2 | DOMINGO, GRACE LIM | | | | | | | | | | x | 1
      | FEMALE  |  TOTAL Per Day | 2 | 2 | 2 | 1 | 2 | 2 | 2 | 2 | 2 | 1
      | Combined TOTAL PER DAY | 5 | 4 | 5 | 4 | 5 | 5 | 4 | 4 | 5 | 4
      |
      GUIDELINES: | | | | | | 1. CODES FOR CHECKING ATTENDANCE
      1. The attendance shall be accomplished daily. | | | | | | (blank) - Present; (x)- Absent; Tardy (half shaded= Upper for Late Comer, Lower for Cutting Classes)
      2. Dates shall be written in the columns after Learner's Name. | | | | | | 2. REASONS/CAUSES FOR NLS`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 8,
      people: [
        'ALONZO, MARK REYES',
        'BAUTISTA, JOEL SANTOS',
        'CASTRO, RAMON DIAZ',
        'AQUINO, LIZA CRUZ',
        'DOMINGO, GRACE LIM',
      ],
      dates: ['2018-06-04', '2018-06-15', 10],
      marks: 5,
      present: 0,
      absent: 5,
      asks: [],
    },
  },
  {
    name: 'Philippine form SF2: captions joined with the sum, days in one row over the weekdays, nobody absent',
    sheet: 'SF2 AUG',
    table: `
      School Form 2 (SF2) Daily Attendance Report of Learners
      School Year | 2022-2023 | | Report for the Month of August
      NO. | NAME (Last Name, First Name, Name Extension, Middle Name) | 22 | 23 | 24 | 25 | 26 | 29 | 30 | 31 | Total for the Month
      | | M | T | W | TH | F | M | T | W | Absent | Present
      1 | Ramos, Jose P. | | | X | | | | | | 1 | 7
      2 | Garcia, Luis M. | | | | | | | | | 0 | 8
      <=== MALE | TOTAL Per Day ===> | 2 | 2 | 1 | 2 | 2 | 2 | 2 | 2
      1 | Lopez, Ana B. | | | | | X | X | | | 2 | 6
      2 | Mendoza, Eva C. | | | | | | | | | 0 | 8
      <=== FEMALE | TOTAL Per Day ===> | 2 | 2 | 2 | 2 | 1 | 1 | 2 | 2
      Combined TOTAL Per Day | | 4 | 4 | 3 | 4 | 3 | 3 | 4 | 4
      |
      (blank) - Present; (x) - Absent`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 4,
      people: ['Ramos, Jose P.', 'Garcia, Luis M.', 'Lopez, Ana B.', 'Mendoza, Eva C.'],
      dates: ['2022-08-22', '2022-08-31', 8],
      marks: 3,
      absent: 3,
      asks: [],
    },
  },
  {
    name: 'letters down a column spell SUNDAY over the people of a day without school',
    sheet: 'Register',
    table: `
      ATTENDANCE REGISTER MONTH: JULY 2019
      Sr. No. | Name of Student | 4 | 5 | 6 | 7 | 8 | 9 | 10 | Total
      1 | Asha Rane | P | P | P | S | P | P | P
      2 | Vivek Patil | P | A | P | U | P | P | P
      3 | Sunita More | P | P | P | N | P | P | P
      4 | Ravi Jadhav | A | P | P | D | P | A | P
      5 | Meena Kale | P | P | P | A | P | P | P
      6 | Kiran Shah | P | P | P | Y | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Asha Rane', 'Vivek Patil', 'Sunita More', 'Ravi Jadhav', 'Meena Kale', 'Kiran Shah'],
      dates: ['2019-07-04', '2019-07-10', 7],
      present: 33,
      absent: 3,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'letters of PRAZNIK begin below the first person and end at the last',
    sheet: 'april 2021',
    table: `
      Evidenca prisotnosti
      Priimek in ime | 2. 4. | 5. 4. | 6. 4.
      Novak Ana | 4 | | 4
      Kos Rok | 4 | P | 4
      Zupan Maja | 4 | R | N
      Vidic Luka | 4 | A | 4
      Hribar Neža | B | Z | B
      Golob Jan | 4 | N | 4
      Kralj Eva | 4 | I | 4
      Turk Žan | 4 | K | 4`,
    expected: {
      kind: 'attendance-matrix',
      dates: ['2021-04-02', '2021-04-06', 3],
      present: 13,
      absent: 3,
      unclear: 0,
      asks: [],
    },
  },
];
