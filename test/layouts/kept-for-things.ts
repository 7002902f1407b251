/** What offices keep of rooms, machines, meals and of days to come, beside the registers that look like it. People are invented. */
import type { CollectedLayout } from './layout';

const NOBODYS = { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0, asks: [] } as const;

export const KEPT_FOR_THINGS: readonly CollectedLayout[] = [
  {
    name: 'hours that are planned by month are no totals',
    sheet: 'List1',
    table: `
      Plan ur 2026
      Ime in priimek | januar | februar | marec | april
      Tilen Bregar | 160 | 152 | 168 | 160
      Iva Oman | 80 | 76 | 84 | 80`,
    expected: NOBODYS,
  },
  {
    name: 'hours by month without such a title are totals',
    sheet: 'List1',
    table: `
      Ure 2026
      Ime in priimek | januar | februar | marec | april
      Tilen Bregar | 160 | 152 | 168 | 160
      Iva Oman | 80 | 76 | 84 | 80`,
    expected: { kind: 'monthly-totals', people: ['Tilen Bregar', 'Iva Oman'] },
  },
  {
    name: 'attendance that is expected has nobody come to it',
    sheet: 'Predvidena prisotnost',
    table: `
      Predvidena prisotnost na delavnici
      Ime in priimek | @2026-10-05 | @2026-10-06 | @2026-10-07
      Tilen Bregar | x | x |
      Iva Oman | x | | x`,
    expected: NOBODYS,
  },
  {
    name: 'what came of it beside what was expected is read',
    sheet: 'Prisotnost',
    table: `
      Predvidena prisotnost: 12 udeležencev
      Ime in priimek | @2026-10-05 | @2026-10-06 | @2026-10-07
      Tilen Bregar | x | x |
      Iva Oman | x | | x`,
    expected: { kind: 'attendance-matrix', people: ['Tilen Bregar', 'Iva Oman'], marks: 4, present: 4 },
  },
  {
    name: 'day, afternoon and night, or leave, presence and absence: each of the letters is asked',
    sheet: 'Oktober 2026',
    table: `
      Ime in priimek | 1..8
      Tilen Bregar | D | D | P | P | N | N | | D
      Iva Oman | P | P | N | N | | D | D | P
      Miha Lah | N | N | | D | D | P | P | N`,
    expected: {
      kind: 'attendance-matrix', marks: 21, present: 0, absent: 0, unclear: 21, asks: ['mark D', 'mark N', 'mark P'],
    }, // prettier-ignore
  },
  {
    name: 'presence among a little leave and absence is presence',
    sheet: 'Oktober 2026',
    table: `
      Ime in priimek | 1..8
      Tilen Bregar | P | P | P | P | P | P | P | D
      Iva Oman | P | P | N | P | P | D | P | P
      Miha Lah | P | P | P | P | P | P | P | N`,
    expected: { kind: 'attendance-matrix', marks: 24, present: 20, absent: 2, unclear: 2, asks: ['mark D'] },
  },
  {
    name: 'where a legend explains them, the letters mean what it says',
    sheet: 'Oktober 2026',
    table: `
      Ime in priimek | 1..8
      Tilen Bregar | D | D | P | P | N | N | | D
      Iva Oman | P | P | N | N | | D | D | P
      Miha Lah | N | N | | D | D | P | P | N

      Legenda:
      P = prisoten
      N = neopravičeno odsoten
      D = dopust`,
    expected: { kind: 'attendance-matrix', marks: 21, present: 7, absent: 14, asks: [] },
  },
  {
    name: 'machines and how long they ran, under no heading',
    table: `
       | @2026-10-05 | @2026-10-06 | @2026-10-07 | @2026-10-08 | @2026-10-09
      Stružnica velika | 8 | 6 | 7 | 8 | 8
      Krožna žaga | 4 | 3 | 8 | 2 | 1
      Vrtalni stroj | 2 | 2 | 2 | 2 | 2`,
    expected: NOBODYS,
  },
  {
    name: 'workshops and how many came to each',
    sheet: 'Obisk',
    table: `
       | 5. 10. | 6. 10. | 7. 10. | 8. 10.
      Kuhanje | 8 | 7 | 9 | 6
      Šivanje | 5 | 5 | 4 | 6
      Računalništvo | 10 | 9 | 9 | 8`,
    expected: NOBODYS,
  },
  {
    name: 'chores of a house, ticked as they were done',
    sheet: 'Hiša',
    table: `
       | 1..10
      Prezračevanje prostorov | 10*x
      Zalivanje rož | x | | x | | x | | x | | x |
      Odnos smeti | | x | | x | | x | | x | | x`,
    expected: NOBODYS,
  },
  {
    name: 'people under no heading are people, however the names of some are written',
    sheet: 'Oktober 2026',
    table: `
       | 1..5
      Tilen Bregar | 4 | 4 | | 4 | 4
      Oman iva | 4 | 3 | 4 | 4 | 4
      lah miha | 4 | 4 | 4 | 4 | 2
      Neža Turk (od 3. 10.) | | | 4 | 4 | 4`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Tilen Bregar', 'Oman iva', 'lah miha', 'Neža Turk (od 3. 10.)'],
      marks: 17,
      present: 17,
    },
  },
  {
    name: 'medicines are taken by the day, too',
    sheet: 'List1',
    table: `
      Zdravilo | 1..7
      Aspirin | 7*x
      Vitamin D | x | | x | | x | | x`,
    expected: NOBODYS,
  },
  {
    name: 'rooms above numbered days are no people, nor is their heading',
    sheet: 'Prisotnost stanovalcev',
    table: `
      Soba | 1..5
      101 | x | x | x | | x
      102 | x | | x | x | x`,
    expected: NOBODYS,
  },
  {
    name: 'meals that were ordered',
    sheet: 'Oktober 2026',
    table: `
      Naročilo kosil
      Ime in priimek | 5. 10. | 6. 10. | 7. 10. | 8. 10. | 9. 10.
      Tilen Bregar | 1 | 1 | | 1 | 1
      Iva Oman | 1 | | 1 | 1 |`,
    expected: NOBODYS,
  },
  {
    name: 'when an office is open',
    sheet: 'Obratovalni čas',
    table: `
      Datum | Od | Do
      @2026-10-05 | @8:00 | @16:00
      @2026-10-06 | @8:00 | @16:00
      @2026-10-07 | @8:00 | @16:00
      @2026-10-08 | @8:00 | @16:00
      @2026-10-09 | @8:00 | @16:00
      @2026-10-12 | @8:00 | @16:00`,
    expected: NOBODYS,
  },
  {
    name: 'what an hour of each costs',
    sheet: 'Cenik',
    table: `
      Ime in priimek | Cena ure | Ure | Znesek
      Tilen Bregar | 12 | 20 | 240
      Iva Oman | 14 | 10 | 140`,
    expected: NOBODYS,
  },
  {
    name: 'a hall that is kept for several, each with a contact',
    sheet: 'Velika soba',
    table: `
      Datum | Od | Do | Namen | Kontakt
      @2026-10-05 | @8:00 | @10:00 | Delavnica kuhanja | Tilen Bregar
      @2026-10-06 | @9:00 | @12:00 | Sestanek tima | Iva Oman
      @2026-10-07 | @12:00 | @14:00 | Predavanje | Miha Lah`,
    expected: NOBODYS,
  },
  {
    name: 'whom somebody met in hours of their own',
    sheet: 'Bregar Tilen',
    table: `
      Datum | Od | Do | Ure | Kontakt
      @2026-10-05 | @8:00 | @12:00 | 4 | Kos Ana
      @2026-10-06 | @8:00 | @12:00 | 4 | Zupan Maja
      @2026-10-07 | @8:00 | @12:00 | 4 | Kos Ana`,
    expected: { kind: 'person-month', people: ['Bregar Tilen'], marks: 3, present: 3 },
  },
  {
    name: 'who measured what is no list of participants',
    sheet: 'Hladilnik',
    table: `
      Datum | Ura | Stopinje | Izvedel
      @2026-10-05 | @7:00 | 4 | Tilen Bregar
      @2026-10-06 | @7:10 | 5 | Iva Oman
      @2026-10-07 | @7:05 | 4 | Tilen Bregar`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
];
