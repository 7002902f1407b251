/** Plans, inventories and tables of codes that look like registers, beside the registers that look like them. People are invented. */
import type { CollectedLayout } from './layout';

const NOBODYS = { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0, asks: [] } as const;

export const PLANS_AND_THINGS: readonly CollectedLayout[] = [
  {
    name: 'a letter of presence among numbers of shifts, in what is called a plan, is a day off',
    sheet: 'Izmene',
    table: `
      Razpored izmen – oktober 2026
      Delavec | 1..10
      Bregar Tilen | I | I | II | II | III | III | P | P | I | I
      Oman Iva | II | II | III | III | P | P | I | I | II | II
      Lah Miha | III | III | P | P | I | I | II | II | III | III`,
    expected: NOBODYS,
  },
  {
    name: 'words of presence and of absence in what is called a plan say what came of it',
    sheet: 'Izmene',
    table: `
      Razpored izmen – oktober 2026
      Delavec | 1..6
      Bregar Tilen | prisoten | I | prisoten | odsoten | I | prisoten
      Oman Iva | II | prisotna | prisotna | II | odsotna | prisotna`,
    expected: { kind: 'attendance-matrix', people: ['Bregar Tilen', 'Oman Iva'], marks: 12, present: 6, absent: 2 },
  },
  {
    name: 'codes that nobody explained, on the days to come as on those that were, are shifts',
    sheet: 'Ekipa 1',
    table: `
      IME IN PRIIMEK | @2026-11-20 | @2026-11-21 | @2026-11-22 | @2026-11-23 | @2026-11-24 | @2026-11-25 | @2026-11-26 | @2026-11-27 | @2026-11-28 | @2026-11-29 | @2026-11-30
      Tilen Bregar | JU08 | JU08 | NO08 | NO08 | OFF | OFF | VE08 | VE08 | JU08 | JU08 | NO08
      Iva Oman | VE08 | VE08 | JU08 | JU08 | NO08 | NO08 | OFF | OFF | VE08 | VE08 | JU08`,
    expected: NOBODYS,
  },
  {
    name: 'the same codes until today are asked',
    sheet: 'Ekipa 1',
    table: `
      IME IN PRIIMEK | @2026-11-16 | @2026-11-17 | @2026-11-18 | @2026-11-19 | @2026-11-20
      Tilen Bregar | JU08 | JU08 | NO08 | NO08 | JU08
      Iva Oman | NO08 | NO08 | JU08 | JU08 | NO08`,
    expected: { kind: 'attendance-matrix', marks: 10, present: 0, unclear: 10, asks: ['mark JU08', 'mark NO08'] },
  },
  {
    name: 'and codes for leave that was granted for the days to come, beside hours of those that were, do not make it a plan',
    sheet: 'Ekipa 1',
    table: `
      IME IN PRIIMEK | @2026-11-20 | @2026-11-23 | @2026-11-24 | @2026-11-25 | @2026-11-26 | @2026-11-27 | @2026-11-30 | @2026-12-01 | @2026-12-02
      Tilen Bregar | 8 | 8 | X9 | X9 | X9 | X9 | X9 | X9 | X9
      Iva Oman | 8 | 8 | | | | | | |`,
    expected: { kind: 'attendance-matrix', marks: 11, present: 4, unclear: 7, asks: ['mark X9'] },
  },
  {
    name: 'a roster that is not filled in yet, of people without names',
    sheet: 'Predloga',
    table: `
      Znak | | Razpored dežurstev za mesec | | | oktober
      Ime zaposlenega | Začetek | | čet | pet | sob | ned | pon | tor | sre | čet | pet | sob
       | | | @2026-10-01 | @2026-10-02 | @2026-10-03 | @2026-10-04 | @2026-10-05 | @2026-10-06 | @2026-10-07 | @2026-10-08 | @2026-10-09 | @2026-10-10
      Zaposleni 1
      Zaposleni 2
      Zaposleni 3
      Dnevna izmena skupaj | | | 10*0`,
    expected: NOBODYS,
  },
  {
    name: 'English: such a roster',
    sheet: 'Master',
    table: `
      Logo | | | Duty Roster for the month | | | | January

       | | Month starts on: | | 5 | | Start Date: | | @2021-01-05
      Employee Name | Shift Starts | | Tue | Wed | Thu | Fri | Sat | Sun | Mon
       | | | @2021-01-05 | @2021-01-06 | @2021-01-07 | @2021-01-08 | @2021-01-09 | @2021-01-10 | @2021-01-11
      Employee-1
      Employee-2
      Employee-3
      Employee-4
      Total Day Shift | | | 7*0
      Total Off-days | | | 7*0`,
    expected: NOBODYS,
  },
  {
    name: 'a register that is not filled in yet is one',
    sheet: 'Predloga',
    table: `
      Lista prisotnosti oktober 2026
      Ime in priimek | @2026-10-01 | @2026-10-02 | @2026-10-05 | @2026-10-06
      Tilen Bregar
      Iva Oman`,
    expected: { kind: 'attendance-matrix', people: ['Tilen Bregar', 'Iva Oman'], marks: 0 },
  },
  {
    name: 'rooms with their guests under the days',
    sheet: 'List1',
    table: `
       | @2026-08-01 | @2026-08-02 | @2026-08-03 | @2026-08-04 | @2026-08-05
      101 | 12 Kovačič | 12 Kovačič | 12 Kovačič | |
      102 | | 15 Zorko | 15 Zorko | 15 Zorko - 18 Pirc | 18 Pirc
      103
      201 | a3 Mlinar | a3 Mlinar | | |`,
    expected: NOBODYS,
  },
  {
    name: 'people who are called by numbers, with words that all may have under the days, are asked what they mean',
    sheet: 'List1',
    table: `
       | @2026-08-03 | @2026-08-04 | @2026-08-05 | @2026-08-06 | @2026-08-07
      101 | 8 kuhinja | 8 kuhinja | 4 vrt | 4 vrt | 8 kuhinja
      102 | 4 vrt | 4 vrt | 8 kuhinja | 8 kuhinja | 4 vrt
      103 | 8 kuhinja | 4 vrt | 4 vrt | 8 kuhinja | 4 vrt`,
    expected: { kind: 'attendance-matrix', people: ['101', '102', '103'], marks: 15, unclear: 15 },
  },
  {
    name: 'people who are called by numbers that a heading calls theirs keep their marks',
    table: `
      Šifra delavca | @2026-08-03 | @2026-08-04 | @2026-08-05 | @2026-08-06 | @2026-08-07
      101 | 8 Celje | 8 Celje | 8 Celje | 8 Celje | 8 Celje
      102 | 8 Žalec | 8 Žalec | 8 Žalec | 8 Žalec | 8 Žalec`,
    expected: { kind: 'attendance-matrix', people: ['101', '102'], marks: 10, present: 0, unclear: 10 },
  },
  {
    name: 'from when to when those who are employed are to work says nothing of a day',
    sheet: 'Zaposleni',
    table: `
      Šifra | Ime in priimek | Delovno mesto | Začetek | Konec | Ure | Zaposlen od
      31 | Tilen Bregar | kuhar | @7:00 | @15:00 | 8 | @2019-04-01
      32 | Iva Oman | pomočnica | @8:00 | @12:00 | 4 | @2020-10-01
      33 | Miha Lah | voznik | @6:00 | @14:00 | 8 | @2021-02-15`,
    expected: {
      kind: 'participants', people: ['Tilen Bregar', 'Iva Oman', 'Miha Lah'], dates: [], marks: 0, present: 0, asks: [],
    }, // prettier-ignore
  },
  {
    name: 'nor are such hours of each day those of a month',
    sheet: 'List1',
    table: `
      Employee_ID | Full_Name | Role | Start_time | End_time | Hours | Local_DOJ
      121324 | Bregar Tilen | ANALYST | 10:00 | 18:00 | 8 | 42430
      121321 | Oman Iva | ANALYST | 10:00 | 18:00 | 8 | 42436
      124680 | Lah Miha | CLEANER | 17:00 | 19:00 | 2 | 42618
      124681 | Turk Neža | ANALYST | 10:00 | 18:00 | 8 | 42618
      124682 | Golob Vid | ANALYST | 10:00 | 18:00 | 8 | 42628
      124683 | Jerman Jan | ANALYST | 10:00 | 18:00 | 8 | 42628
      124684 | Kos Pia | ANALYST | 10:00 | 18:00 | 8 | 42629
      124685 | Medved Luka | ANALYST | 10:00 | 18:00 | 8 | 42629
      124686 | Zajc Tina | ANALYST | 10:00 | 18:00 | 8 | 42630
      124687 | Vidic Rok | ANALYST | 10:00 | 18:00 | 8 | 42631`,
    expected: { kind: 'participants', dates: [], marks: 0, present: 0, asks: [] },
  },
  {
    name: 'hours a day that are planned beside the times at which people came are no contract',
    sheet: 'Delavnica',
    table: `
      Ime in priimek | Ur na dan | Prihod | Odhod
      Tilen Bregar | 8 | @7:02 | @15:01
      Iva Oman | 4 | @8:04 | @12:03
      Miha Lah | 8 | @5:58 | @14:00`,
    expected: {
      kind: 'attendance-list',
      people: ['Tilen Bregar', 'Iva Oman', 'Miha Lah'],
      present: 3,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'planned or not, times in a list of attendance are of its day',
    sheet: 'Prisotnost 5.10.2026',
    table: `
      Ime in priimek | Ur na dan | Od | Do
      Tilen Bregar | 8 | @7:00 | @15:00
      Iva Oman | 4 | @8:00 | @12:00`,
    expected: {
      kind: 'attendance-list', people: ['Tilen Bregar', 'Iva Oman'], dates: ['2026-10-05', '2026-10-05', 1], present: 2,
    }, // prettier-ignore
  },
  {
    name: 'subjects are called something, too',
    sheet: 'Predmeti',
    table: `
      ID | Ime
      1 | Slovenščina
      2 | Matematika
      3 | Telesna vzgoja
      4 | Likovna umetnost`,
    expected: NOBODYS,
  },
  {
    name: 'so are groups, with how many are in them',
    sheet: 'Groups',
    table: `
      ID | Name | Quantity
      1 | Zelena dolina | 8
      2 | Modro morje | 7
      3 | Rdeča zarja | 9`,
    expected: NOBODYS,
  },
  {
    name: 'people on a sheet of groups are people',
    sheet: 'Skupine',
    table: `
      ID | Ime
      1 | Ana Oman
      2 | Rok Turk
      3 | Maja Golob`,
    expected: { kind: 'participants', people: ['Ana Oman', 'Rok Turk', 'Maja Golob'] },
  },
  {
    name: 'whom nobody knows by their names are people where more is said of them',
    sheet: 'Delavnice',
    table: `
      Ime | Telefon
      Ardita Krasniq | 040 111 222
      Blerand Gash | 040 111 333
      Fjolla Berish | 040 111 444`,
    expected: { kind: 'participants', people: ['Ardita Krasniq', 'Blerand Gash', 'Fjolla Berish'] },
  },
  {
    name: 'choices for other cells, side by side, say nothing of whoever stands in their row',
    sheet: 'Šifranti',
    table: `
      Ime in priimek | Oddelek | Delovno mesto | Status | Mesec | Leto
      Tilen Bregar | Kuhinja | Kuhar | Zaključeno | januar | 2025
      Iva Oman | Pralnica | Pomočnik | V teku | februar | 2026
      Miha Lah | | Vodja | | marec | 2027
      Neža Turk | | | | april |
      Vid Golob | | | | maj |`,
    expected: NOBODYS,
  },
  {
    name: 'what is not known of everybody is said of those it is known of',
    sheet: 'Udeleženci',
    table: `
      Ime in priimek | Telefon | Skupina | Opomba
      Tilen Bregar | 040 111 222 | A | vozi sam
      Iva Oman | 040 111 333 | B |
      Miha Lah | | A |
      Neža Turk | | B |
      Vid Golob | | |`,
    expected: { kind: 'participants', people: ['Tilen Bregar', 'Iva Oman', 'Miha Lah', 'Neža Turk', 'Vid Golob'] },
  },
  {
    name: 'an inventory names who uses what',
    sheet: 'Oprema',
    table: `
      Inventarna št. | Naziv | Datum nabave | Uporabnik | Stanje
      1001 | Prenosnik | @2024-03-04 | Tilen Bregar | dobro
      1002 | Tiskalnik | @2023-05-11 | Iva Oman | dobro
      1003 | Monitor | @2022-09-19 | Miha Lah | slabo`,
    expected: NOBODYS,
  },
  {
    name: 'people with the number of what they were given are people',
    sheet: 'Udeleženci',
    table: `
      Ime in priimek | Serijska številka | Telefon
      Tilen Bregar | A12 | 040 111 222
      Iva Oman | A13 | 040 111 333`,
    expected: { kind: 'participants', people: ['Tilen Bregar', 'Iva Oman'] },
  },
  {
    name: 'tasks of a project and the few who did them',
    sheet: 'Dnevnik',
    table: `
      Faza | Trajanje faze | Sklop | Končano | Naloga | Oseba
      Priprava | 1. 9. – 30. 9. 2026 | Zamisel | @2026-09-08 | iskanje zamisli za projekt | Vid Golob
       | | Opredelitev | @2026-09-15 | zapis opredelitve | Vid Golob
       | | Diagram | @2026-09-22 | risanje diagrama | Neža Turk
      Izvedba | 1. 10. – 30. 11. 2026 | Zbirka podatkov | @2026-10-09 | priprava sheme | Vid Golob
       | | Osnutki | @2026-10-19 | risanje osnutkov | Neža Turk`,
    expected: NOBODYS,
  },
  {
    name: 'people with a task each are people',
    sheet: 'Udeleženci',
    table: `
      Zap. št. | Ime in priimek | Telefon | Naloga
      1 | Tilen Bregar | 040 111 222 | kuhanje kosila
      2 | Iva Oman | 040 111 333 | likanje
      3 | Miha Lah | 040 111 444 | prevozi
      4 | Neža Turk | 040 111 555 | vrt`,
    expected: { kind: 'participants', people: ['Tilen Bregar', 'Iva Oman', 'Miha Lah', 'Neža Turk'] },
  },
  {
    name: 'rooms that were cleaned, and by whom, are no list of participants',
    sheet: 'Čistilni list',
    table: `
      Datum | Prostor | Kdo | Opravljeno
      @2026-10-05 | Kuhinja | Tilen Bregar | x
      @2026-10-06 | Kuhinja | Iva Oman | x
      @2026-10-07 | Hodnik | Miha Lah |`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'hours and progress of pieces of work are nobody’s',
    sheet: 'Stanje projekta',
    table: `
       | Ure | Skupni napredek
       | | Ist | Soll
      Vodenje projekta | 38.5 | 1 | 1
      Zagon projekta | 9 | 1 | 1
      Usklajevanje skupine | 23.5 | 1 | 1
      Programska oprema | 144.5 | 1 | 1
      Povezava podatkov | 14 | 1 | 1`,
    expected: NOBODYS,
  },
  {
    name: 'hours and progress of those whose names are headed are theirs',
    sheet: 'Stanje',
    table: `
      Ime in priimek | Ure | Napredek
      Tilen Bregar | 38.5 | 80 %
      Iva Oman | 40 | 60 %`,
    expected: { kind: 'monthly-totals', people: ['Tilen Bregar', 'Iva Oman'] },
  },
];
