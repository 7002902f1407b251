/** What an office keeps beside attendance, in tables that look like it: shifts, leave that is left, money, answers, orders, workshops. People are invented. */
import type { CollectedLayout } from './layout';

const NOTHING = { kind: 'other', people: [], dates: [], marks: 0, present: 0, asks: [] } as const;

export const KEPT_FOR_OTHER: readonly CollectedLayout[] = [
  {
    name: 'letters of shifts that take turns under a title of duties are a plan, though N and P mean something else elsewhere',
    sheet: 'November',
    table: `
      Razpored dežurstev november 2024
      Priimek in ime | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Ana Novak | D | D | P | O | D | D | N
      Bor Kos | P | O | D | D | P | O | D
      Cene Rus | O | N | O | P | O | P | O`,
    expected: NOTHING,
  },
  {
    name: 'German: Früh, Spät and leave in a Dienstplan are planned',
    sheet: 'KW 45',
    table: `
      Dienstplan November 2024
      Name | Mo 4 | Di 5 | Mi 6 | Do 7 | Fr 8
      Ana Novak | F | F | S | S | N
      Bor Kos | S | S | N | N | F
      Cene Rus | U | U | F | F | S`,
    expected: NOTHING,
  },
  {
    name: 'English: day, night and off on a sheet called roster are planned',
    sheet: 'Roster',
    table: `
      Name | Emp ID | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Ana Novak | 101 | D | N | N/O | O | D | N | N/O
      Bor Kos | 102 | N | N/O | O | D | N | P/L | O
      Cene Rus | 103 | O | D | N | N/O | O | D | N`,
    expected: NOTHING,
  },
  {
    name: 'a roster of a class with presence and absence stays attendance',
    sheet: 'Roster',
    table: `
      Name | @2024-11-04 | @2024-11-05 | @2024-11-06 | @2024-11-07
      Ana Novak | P | P | A | P
      Bor Kos | P | A | P | P`,
    expected: { kind: 'attendance-matrix', marks: 8, present: 6, absent: 2 },
  },
  {
    name: 'letters of shifts without a title of plans are asked',
    sheet: 'November 2024',
    table: `
      Name | 4 | 5 | 6 | 7 | 8
      Ana Novak | D | D | S | S | D
      Bor Kos | S | D | D | D | S`,
    expected: { kind: 'attendance-matrix', marks: 10, present: 0, absent: 0, asks: ['mark D', 'mark S'] },
  },
  {
    name: 'crosses in a plan of cleaning say who shall clean',
    sheet: 'Kuhinja',
    table: `
      Razpored čiščenja
      Ime | 4.11.2024 | 5.11.2024 | 6.11.2024 | 7.11.2024
      Ana Novak | x | | | x
      Bor Kos | | x | |
      Cene Rus | | | x |`,
    expected: { kind: 'other', people: [], marks: 0, present: 0 },
  },
  {
    name: 'who is on duty on a day, with a telephone number, did not come for it, nor takes part',
    table: `
      Datum | Dežurstvo | Ime in priimek | Telefon | Oddelek
      @2026-06-22 | urgenca | Ana Novak | 041 111 222 | urgenca
      @2026-06-22 | urgenca | Bor Kos | 041 111 223 | urgenca
      @2026-06-22 | intenziva | Cene Rus | 041 111 224 | intenziva`,
    expected: NOTHING,
  },
  {
    name: 'hours of leave beside what is left of it were worked by nobody',
    sheet: 'Dopust junij 2024',
    table: `
      Priimek in ime | Stanje 31.5. | 3 | 4 | 5 | 6 | 7 | Porabljeno | Stanje 30.6.
      Ana Novak | 20 | 8 | 8 | | | | 16 | 4
      Bor Kos | 24 | | | | 8 | | 8 | 16`,
    expected: NOTHING,
  },
  {
    name: 'English: an account of leave by day',
    sheet: 'PTO Jun',
    table: `
      Name | EOM Balance | 26 Mon | 27 Tue | 28 Wed | 29 Thu | 30 Fri | Used | Balance
      Ana Novak | 20 | 8 | 8 | | | | 16 | 4
      Bor Kos | 24 | | | | 8 | | 8 | 16
      Cene Rus | 20 | | | | | | 0 | 20`,
    expected: NOTHING,
  },
  {
    name: 'German: hours of an Urlaub beside the Resturlaub',
    sheet: 'Urlaub 2024',
    table: `
      Name | 4.11.2024 | 5.11.2024 | 6.11.2024 | 7.11.2024 | Resturlaub
      Ana Novak | 8 | 8 | | | 12
      Bor Kos | | | 4 | 8 | 10`,
    expected: { kind: 'other', people: [], marks: 0, present: 0 },
  },
  {
    name: 'hours of attendance beside the balance of leave stay attendance',
    sheet: 'Prisotnost november 2024',
    table: `
      Priimek in ime | 4 | 5 | 6 | 7 | 8 | Stanje dopusta
      Ana Novak | 4 | 4 | | 4 | 4 | 12
      Bor Kos | 4 | 4 | 4 | 4 | | 10`,
    expected: { kind: 'attendance-matrix', marks: 8, present: 8 },
  },
  {
    name: 'crosses of a plan of leave are no presence',
    sheet: 'List1',
    table: `
      Plan dopustov 2024
      Priimek in ime | 1.7. | 2.7. | 3.7. | 4.7.
      Ana Novak | x | x | x |
      Bor Kos | | | x | x`,
    expected: NOTHING,
  },
  {
    name: 'what travel cost on each day is money, no hours',
    sheet: 'Potni stroški nov 2024',
    table: `
      Priimek in ime | 4 | 5 | 6 | 7 | 8 | Skupaj
      Ana Novak | 4.6 | 4.6 | | 4.6 | 4.6 | 18.4
      Bor Kos | 5.4 | 5.4 | 5.4 | 5.4 | | 21.6`,
    expected: NOTHING,
  },
  {
    name: 'a record of payments is one of payments, whatever it is called',
    sheet: 'List1',
    table: `
      Evidenca izplačil
      Priimek in ime | @2024-11-04 | @2024-11-11 | @2024-11-18 | Skupaj
      Ana Novak | 16 | 12.8 | 16 | 44.8
      Bor Kos | 9.6 | 12.8 | 16 | 38.4`,
    expected: NOTHING,
  },
  {
    name: 'of payments to accounts it is read who somebody is, and nothing else',
    sheet: 'Izplačila',
    table: `
      Teden | Priimek in ime | Nagrada | Prehrana | Prevoz | Skupaj | TRR
      45 | Novak Ana | 16 | 14.8 | 9.2 | 40 | SI56020360253863406
      45 | Kos Bor | 12.8 | 11.1 | 0 | 23.9 | SI56051008010486080`,
    expected: { kind: 'participants', people: ['Novak Ana', 'Kos Bor'], marks: 0, present: 0, asks: [] },
  },
  {
    name: 'answers of one to five are no hours',
    sheet: 'Evalvacija delavnice',
    table: `
      Ime in priimek | 1 | 2 | 3 | 4 | 5
      Ana Novak | 5 | 4 | 5 | 3 | 4
      Bor Kos | 4 | 4 | 3 | 3 | 4
      Cene Rus | 5 | 5 | 5 | 5 | 5`,
    expected: NOTHING,
  },
  {
    name: 'German: a questionnaire by day',
    sheet: 'Umfrage',
    table: `
      Name | 4.11.2024 | 5.11.2024 | 6.11.2024
      Ana Novak | ja | nein | ja
      Bor Kos | ja | ja | nein`,
    expected: NOTHING,
  },
  {
    name: 'when somebody could come is not when they came',
    sheet: 'List1',
    table: `
      Razpoložljivost
      Ime | 4.11.2024 | 5.11.2024 | 6.11.2024 | 7.11.2024
      Ana Novak | da | ne | da | da
      Bor Kos | ne | da | da | da`,
    expected: NOTHING,
  },
  {
    name: 'who signed up for a workshop did not yet come to it',
    sheet: 'Prijavnica',
    table: `
      Priimek in ime | Kuhanje 4.11. | Šivanje 5.11. | Vrt 6.11.
      Ana Novak | x | | x
      Bor Kos | | x | x`,
    expected: NOTHING,
  },
  {
    name: 'grades under the days on which they were given are no hours',
    sheet: 'Redovalnica',
    table: `
      Dijak | 4.11.2024 | 5.11.2024 | 6.11.2024 | 7.11.2024
      Ana Novak | 5 | 4 | | 3
      Bor Kos | 3 | | 4 | 2
      Cene Rus | | 5 | | 4`,
    expected: NOTHING,
  },
  {
    name: 'lunches that were ordered, under the file’s name where the sheet has none',
    file: 'Naročila kosil november 2024.xlsx',
    sheet: 'List1',
    table: `
      Priimek in ime | 4 | 5 | 6 | 7 | 8
      Ana Novak | 1 | 1 | 1 | | 1
      Bor Kos | 1 | | 1 | 1 | 1`,
    expected: NOTHING,
  },
  {
    name: 'attendance kept together with lunches stays attendance',
    sheet: 'Kosila in prisotnost',
    table: `
      Priimek in ime | 4.11.2024 | 5.11.2024 | 6.11.2024
      Ana Novak | 4 | 4 |
      Bor Kos | 4 | | 4`,
    expected: { kind: 'attendance-matrix', marks: 4, present: 4 },
  },
  {
    name: 'what was handed out to people on a day is no sign that they stayed',
    sheet: 'Prevzem gradiv',
    table: `
      Datum | Priimek in ime | Gradivo | Od | Do | Podpis
      @2024-11-04 | Ana Novak | Delovni zvezek | 8:00 | 12:00 | AN
      @2024-11-04 | Bor Kos | Delovni zvezek | 8:00 | 12:00 | BK
      @2024-11-05 | Cene Rus | Mapa | 8:00 | 12:00 | CR`,
    expected: NOTHING,
  },
  {
    name: 'a timetable of workshops with those who lead them is nobody’s month',
    sheet: 'Urnik',
    table: `
      Datum | Od | Do | Ure | Tema | Predavatelj
      @2024-11-04 | 8:00 | 12:00 | 4 | Iskanje zaposlitve | Ana Novak
      @2024-11-05 | 8:00 | 12:00 | 4 | Komunikacija | Bor Kos
      @2024-11-06 | 8:00 | 12:00 | 4 | Kuhanje | Cene Rus`,
    expected: { kind: 'other', people: [], marks: 0, present: 0, asks: [] },
  },
  {
    name: 'whoever stands where a name is to be written is nobody',
    sheet: 'November 2024',
    table: `
      Date | 4 | 5 | 6 | 7 | 8
      Name | Mon | Tue | Wed | Thu | Fri
      Placeholder | 1 | 2 | 3 | 4 | 4`,
    expected: { people: [], marks: 0, present: 0 },
  },
  {
    name: 'Slovenian: the line that shows how to fill in is nobody’s',
    sheet: 'Prisotnost',
    table: `
      Lista prisotnosti november 2024
      Ime in priimek | 4 | 5 | 6 | 7 | 8
      Vnesi ime | x | x | | x | x`,
    expected: { people: [], marks: 0, present: 0 },
  },
  {
    name: 'a key that misspells absence explains its marks all the same',
    sheet: 'Meetings',
    table: `
      Date | Ana | Bor | Cene | | P = Present
      @2024-01-30 | P | P | AR | | AR = Abscent with reason
      @2024-02-02 | P | A | P | | A = Abscent unknown
      @2024-02-06 | P | P | P`,
    expected: { kind: 'attendance-matrix', marks: 9, present: 7, absent: 2, unclear: 0 },
  },
  {
    name: 'where only those who did not sign are marked, they were absent',
    sheet: 'Prisotnost',
    table: `
      Priimek in ime | @2024-11-04 | @2024-11-05 | @2024-11-06
      Ana Novak | | ni podpisa |
      Bor Kos | ni podpisa | | ni podpisa
      Cene Rus | | |`,
    expected: { kind: 'attendance-matrix', marks: 3, present: 0, absent: 3, unclear: 0 },
  },
];
