/** Layouts that look like attendance and are not, or look like something else and are. People are invented. */
import type { CollectedLayout } from './layout';

export const LOOKALIKES: readonly CollectedLayout[] = [
  {
    name: 'appointments with date, time and name are nobody’s attendance',
    sheet: 'Appointments',
    table: `
      Date | Time | Patient Name | Phone | Reason for visit | Status
      @2023-05-08 | @9:00 | Ana Novak | 040 111 222 | Check-up | Confirmed
      @2023-05-08 | @9:30 | Rok Kos | 040 111 333 | Consultation | Cancelled
      @2023-05-09 | @10:00 | Maja Zupan | 040 111 444 | X-ray | Confirmed`,
    expected: { kind: 'other', marks: 0, dates: [] },
  },
  {
    name: 'Slovenian: a list of booked talks',
    sheet: 'Termini',
    table: `
      Naročanje na svetovalne pogovore
      Datum | Ura | Ime in priimek | Telefon | Svetovalka
      @2023-05-08 | @9:00 | Novak Ana | 040 111 222 | Hribar
      @2023-05-08 | @10:00 | Kos Rok | 040 111 333 | Hribar
      @2023-05-09 | @9:00 | Zupan Maja | 040 111 444 | Hribar`,
    expected: { kind: 'other', marks: 0, dates: [] },
  },
  {
    name: 'bookings of rooms from and to',
    sheet: 'Bookings',
    table: `
      Booking ID | Customer Name | Service | Appointment Date | Start Time | End Time | Price
      1 | Ana Novak | Massage | @2023-05-08 | @9:00 | @10:00 | 40
      2 | Rok Kos | Haircut | @2023-05-08 | @10:00 | @10:30 | 20
      3 | Maja Zupan | Massage | @2023-05-09 | @11:00 | @12:00 | 40`,
    expected: { kind: 'other', marks: 0, dates: [] },
  },
  {
    name: 'German: a plan of visits',
    sheet: 'Termine',
    table: `
      Terminliste Praxis
      Datum | Uhrzeit | Name | Telefon | Grund
      @2023-05-08 | @9:00 | Anna Keller | 030 1234 | Kontrolle
      @2023-05-08 | @9:30 | Paul Vogt | 030 1235 | Beratung`,
    expected: { kind: 'other', marks: 0, dates: [] },
  },
  {
    name: 'a sign-in log with the time of arrival stays attendance',
    sheet: 'Sign in',
    table: `
      Date | Name | Time
      @2023-05-08 | Ana Novak | @9:00
      @2023-05-08 | Rok Kos | @9:10
      @2023-05-09 | Ana Novak | @8:55`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Rok Kos'], marks: 3, present: 3 },
  },
  {
    name: 'day headings are serial numbers that lost their date format',
    sheet: 'Attendance',
    table: `
      Name | 44501 | 44502 | 44503 | 44504 | 44505 | Total
      Ana Novak | P | P | A | P | P | 4
      Rok Kos | P | P | P | P | A | 4
      Maja Zupan | A | P | P | P | P | 4`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Rok Kos', 'Maja Zupan'],
      dates: ['2021-11-01', '2021-11-05', 5],
      present: 12,
      absent: 3,
      asks: [],
    },
  },
  {
    name: 'weekly meetings as bare serial numbers under their weekdays',
    sheet: 'Vaje',
    table: `
      Prisotnost na vajah
      | sreda | sreda | sreda | sreda
      Priimek in ime | 44475 | 44482 | 44489 | 44496
      Novak Ana | + | + | - | +
      Kos Rok | + | - | + | +`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Novak Ana', 'Kos Rok'],
      dates: ['2021-10-06', '2021-10-27', 4],
      present: 6,
      absent: 2,
    },
  },
  {
    name: 'a list whose date column lost its format',
    sheet: 'Attendance log',
    table: `
      Date | Name | Status
      44501 | Ana Novak | Present
      44501 | Rok Kos | Absent
      44502 | Ana Novak | Present
      44502 | Rok Kos | Present`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Rok Kos'],
      dates: ['2021-11-01', '2021-11-02', 2],
      present: 3,
      absent: 1,
    },
  },
  {
    name: 'a price list with large numbers for headings is none',
    sheet: 'Attendance fees',
    table: `
      Name | 41000 | 42500 | 44000 | 45500
      Ana Novak | 1 | 1 | 1 | 1
      Rok Kos | 1 | 1 | 1 | 1`,
    expected: { dates: [], marks: 0 },
  },
  {
    name: 'the legend of a list stands below its rows',
    sheet: 'Prisotnost',
    table: `
      Datum | Priimek in ime | Prisotnost
      @2021-11-02 | Novak Ana | Z
      @2021-11-02 | Kos Rok | Q
      @2021-11-03 | Novak Ana | Z
      @2021-11-03 | Kos Rok | Z
      |
      Legenda:
      Z = prisoten
      Q = odsoten`,
    expected: {
      kind: 'attendance-list',
      people: ['Novak Ana', 'Kos Rok'],
      dates: ['2021-11-02', '2021-11-03', 2],
      marks: 4,
      present: 3,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'the legend of a list stands beside its rows',
    sheet: 'Attendance',
    table: `
      Date | Name | Status | | Code | Meaning
      @2021-11-02 | Ana Novak | Z | | Z | Present
      @2021-11-02 | Rok Kos | Q | | Q | Absent
      @2021-11-03 | Ana Novak | Z
      @2021-11-03 | Rok Kos | Z`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Rok Kos'], marks: 4, present: 3, absent: 1, asks: [] },
  },
  {
    name: 'the name of a month alone between small blocks is nobody',
    sheet: 'Prisotnost',
    table: `
      Prisotnost, marec 2021
      Ime in priimek | 1..5
      marec
      Ana Novak | 4 | 4 | 4 | N | 4
      |
      Rok Kos | 4 | 4 | B | 4 | 4`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Novak', 'Rok Kos'],
      marks: 10,
      present: 8,
      absent: 2,
      dates: ['2021-03-01', '2021-03-05', 5],
    },
  },
  {
    name: 'a month alone over each small block, its days below',
    sheet: 'Attendance',
    table: `
      Attendance 2022
      March
      Name | 1 | 2 | 3 | 4 | 7
      Ana Novak | P | P | A | P | P
      April
      Name | 1 | 4 | 5 | 6 | 7
      Ana Novak | P | P | P | P | P
      May
      Name | 2 | 3 | 4 | 5 | 6
      Ana Novak | A | P | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Novak'],
      dates: ['2022-03-01', '2022-05-06', 15],
      present: 13,
      absent: 2,
    },
  },
];
