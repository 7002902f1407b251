/** Registers of afternoon classes, choirs, youth centres and families: when a child was fetched, who sings what, and how many others came. */
import type { CollectedLayout } from './layout';

export const GROUPS_AND_MOMENTS: readonly CollectedLayout[] = [
  {
    name: 'the time at which a child was fetched is no number of hours',
    table: `
      Podaljšano bivanje 3. c – januar 2025

      Priimek in ime | 6 | 7 | 8 | 9 | 10
      Berglez Tina | '15.30 | '16.00 | / | 15h | @14:45
      Cajnko Rok | / | '15.30 | '15.15 | B | '16.00
      Drev Maj | '14.40 | '14.40 | '14.40 | ob 14.40 | 16

      V okence zapišite uro odhoda. / = ni bil, B = bolan`,
    expected: { people: ['Berglez Tina', 'Cajnko Rok', 'Drev Maj'], marks: 15, present: 12, absent: 3, unclear: 0 },
  },
  {
    name: 'times too late to be hours are asked where nothing says what they are',
    table: `
      Podaljšano bivanje 3. c – januar 2025

      Priimek in ime | 6 | 7 | 8 | 9 | 10
      Berglez Tina | '15.30 | '16.00 | '15.45 | 15h | @14:45
      Cajnko Rok | '15.45 | '15.30 | '15.15 | B | '16.00`,
    expected: { marks: 10, present: 0, absent: 1, unclear: 9 },
  },
  {
    name: 'hours stay hours below a remark on those who leave early, which is nobody',
    table: `
      Prisotnost – januar 2025

      Priimek in ime | 6 | 7 | 8 | 9 | 10
      Berglez Tina | 4 | 4 | 4 | 4 | @11:30
      Cajnko Rok | 4 | 4 | B | 4 | 4

      Ob predčasnem odhodu vpišite uro odhoda.`,
    expected: { people: ['Berglez Tina', 'Cajnko Rok'], marks: 10, present: 9, absent: 1 },
  },
  {
    name: 'how many others came is counted below people, and what somebody ate explains no mark',
    table: `
      Dnevni center, obisk september 2024

      ime | letnik | to 3 | sr 4 | če 5 | pe 6 | so 7 | skupaj | kosilo | opombe
      Lovro P. | 2009 | x | x do 17h | x | x | 1 | 5 | 3
      Vid V. | 2010 | | x pozno | x | | 1 | 3 | 1 | ne hodi več, bolan
      Maj Kren | 2008 | | x | x | | 1 | 3
      SKUPAJ
      drugi (brez kartice) | | 4 | 4 | | 5 | 5`,
    expected: { people: ['Lovro P.', 'Vid V.', 'Maj Kren'], marks: 11, present: 11, unclear: 0 },
  },
  {
    name: 'a day that its heading calls a holiday is a day',
    table: `
      Dnevni center, obisk november 2024

      ime | letnik | pe 1 PRAZNIK | so 2 | to 5 | sr 6
      Lovro P. | 2009 | x | x | x | x
      Vid V. | 2010 | | | x |`,
    expected: { dates: ['2024-11-01', '2024-11-06', 4], marks: 5, present: 5 },
  },
  {
    name: 'who was present is counted beside people across',
    table: `
      KROŽEK

      datum | št. ur | kaj smo delali | Alen Berglez | Bor Cajnko | Cene Drev | navzočih
      @2024-10-01 | 2 | otvoritve | 1 | | 1 | 2
      @2024-10-08 | 1 | končnice | 1 | 1 | 1 | 3
      @2024-10-15 | 1 | turnir | | 1 | 1 | 2
      @2024-10-22 | 1 | turnir | 1 | 1 | | 2`,
    expected: { people: ['Alen Berglez', 'Bor Cajnko', 'Cene Drev'], marks: 9, present: 9, unclear: 0 },
  },
  {
    name: 'voices head singers, and a legend says who was at the rehearsal',
    table: `
      Obisk vaj

      Pevke in pevci | @2024-09-10 | @2024-09-17 | @2024-09-24 | skupaj
      SOPRAN
      Alenka Berglez | 1 | 1 | o | 2
      Darja Cajnko | 0 | 1 | 1 | 2
      sopran skupaj | 1 | 2 | 1
      ALT
      Anica Drev | 0 | 1 | o | 1
      Cvetka Eler | 1 | 1 | 1 | 3
      alt skupaj | 1 | 2 | 1

      1 – na vaji, 0 – ni na vaji, o – se je opravičil/a`,
    expected: {
      people: ['Alenka Berglez', 'Darja Cajnko', 'Anica Drev', 'Cvetka Eler'],
      marks: 12,
      present: 8,
      absent: 4,
      unclear: 0,
    },
  },
  {
    name: 'two words in capitals alone in their rows head people with two names',
    table: `
      Obisk vaj

      Pevke in pevci | @2024-09-10 | @2024-09-17 | @2024-09-24
      TAMBURICE
      Alenka Berglez | x | x |
      Darja Cajnko | x | x | x
      BRAČ
      Anica Drev | x | | x`,
    expected: { people: ['Alenka Berglez', 'Darja Cajnko', 'Anica Drev'] },
  },
  {
    name: 'who is called by one word and never came is somebody among others called so',
    table: `
      Obisk vaj

      Pevke in pevci | @2024-09-10 | @2024-09-17 | @2024-09-24
      Alenka | x | x |
      JANA
      Darja | x | x | x
      EMA
      Franc Berglez | x | x |`,
    expected: { people: ['Alenka', 'JANA', 'Darja', 'EMA', 'Franc Berglez'] },
  },
  {
    name: 'a legend beside the people, in each cell a mark and its words',
    table: `
      VRTEC, november 2024

      Ime otroka | 4 | 5 | 6 | 7 | 8 | prisoten | odsoten | | LEGENDA
      Ajda K. | + | ½ | o | N | + | 3 | 2 | | + prisoten cel dan
      Bine Z. | + | + | + | N | + | 4 | 1 | | ½ prisoten do kosila
      Ema P. | + | + | o | + | + | 4 | 1 | | o odsoten, javljeno
      Oto P. | + | + | o | + | + | 4 | 1 | | N odsoten, ni javljeno (plača hrano)`,
    expected: { marks: 20, present: 15, absent: 5, unclear: 0 },
  },
  {
    name: 'a half among ticks that nobody explains is no half hour, and half a day is asked',
    table: `
      VRTEC, november 2024

      Ime otroka | 4 | 5 | 6 | 7 | 8
      Ajda K. | + | ½ | o | N | +
      Bine Z. | + | + | o | N | +

      Legenda:
      + prisoten cel dan
      ½ prisoten pol dneva
      o odsoten, javljeno
      N odsoten, ni javljeno`,
    expected: { marks: 10, present: 5, absent: 4, unclear: 1, asks: ['mark ½'] },
  },
  {
    name: 'whose turn of duty it is says nothing of who came',
    table: `
      Dežurstva staršev – november 2025

      ime | 1 | 4 | 7 | 8 | 11 | 14 | 15
      Berglez Mateja | D | | | R | | | D + čaj
      Cajnko Igor | | D | | | R | |
      Drev Jure | | | D + čaj | | | R |

      D = dežurni, R = rezerva.`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'hours of duty were done',
    table: `
      Dežurstva prostovoljcev – november 2025

      ime | 1 | 4 | 7 | 8 | 11 | 14 | ur
      Berglez Mateja | 4 | | | 4 | | | 8
      Cajnko Igor | | 4 | | | 3 | | 7`,
    expected: { kind: 'attendance-matrix', marks: 4, present: 4 },
  },
  {
    name: 'a family name in the row of its first member is that of all of them',
    table: `
      Skupina za starše

      Družina | Ime | Vloga | 9. 1. 2025 | 16. 1. 2025 | 23. 1. 2025
      Berglez | Mojca | mama | ✓ | ni | ✓
       | Robert | oče | ✓ | ni | ✓
      Cajnko Drev | Simona | mama | ✓ | ni | ✓
       | Robert | otrok | ni | v | ✓

      v = otrok je bil v varstvu (šteje kot prisoten)`,
    expected: {
      people: ['Berglez Mojca', 'Berglez Robert', 'Cajnko Drev Simona', 'Cajnko Drev Robert'],
      marks: 12,
      present: 8,
      absent: 4,
    },
  },
  {
    name: 'numbers of families are nobody, and whoever has no surname gets none',
    table: `
      Skupina mladih

      Družina | Priimek | Ime | 9. 1. 2025 | 16. 1. 2025 | 23. 1. 2025
      1 | Berglez | Mojca | ✓ | ne | ✓
      2 | | Robert | ✓ | ne | ✓
      3 | Cajnko | Tinka | ✓ | ✓ | ✓`,
    expected: { people: ['Berglez Mojca', 'Robert', 'Cajnko Tinka'], marks: 9 },
  },
  {
    name: 'a cross beside ticks is asked where "ni" says who was not there',
    table: `
      Dnevni center, november 2024

      ime | pe 1 | so 2 | to 5 | sr 6
      Lovro Berglez | ✓ | x | ✓ pozno | ni
      Vid Cajnko | ✓ | x | ni | ✓ do 17h`,
    expected: { marks: 8, present: 4, absent: 2, unclear: 2, asks: ['mark x'] },
  },
  {
    name: 'guests and others are counted below those who have names, and a guest who is ticked is somebody',
    table: `
      Dnevni center, november 2024

      ime | pe 1 | so 2 | to 5 | sr 6
      Lovro Berglez | x | x | x | x
      Vid Cajnko | x | x | | x
      Gost | x | | | x
      Obiskovalci brez imena | 3 | 2 | 4 | 1
      Ostali starši | 2 | 1 | |`,
    expected: { people: ['Lovro Berglez', 'Vid Cajnko', 'Gost'], marks: 9, present: 9 },
  },
  {
    name: 'whom somebody visited did not work',
    table: `
      Obiski na domu – marec 2025

      Datum | Družina | Opravljeno | Ure
      3. 3. 2025 | Berglez | pogovor | 2
      4. 3. 2025 | Cajnko | pomoč pri učenju | 1
      5. 3. 2025 | Berglez | pogovor | 1`,
    expected: { people: [] },
  },
  {
    name: 'captions of groups over people across, with a blank column between, are nobody',
    table: `
      Program PODVIG 2024, 1. stopnja
      vpišejo se ure; b – bolezen, o – opravičeno, n – neopravičeno

       | | SKUPINA JUG | | | | SKUPINA SEVER | | |
      datum | vsebina | Anita B. | Milan P. | Zvonka Ž. | | Rok D. | Nuša T. | | št. prisotnih
      pon, 4. 3. | Uvod | 4 | b | 4 | | | | | 2
      tor, 5. 3. | Mapa | | | | | 4 | n | | 1
      sre, 6. 3. | Zdravje | '3,5 | 4 | o | | | | | 2
      čet, 7. 3. | Bonton | | | | | 4 | 4 | | 2`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 5,
      people: ['Anita B.', 'Milan P.', 'Zvonka Ž.', 'Rok D.', 'Nuša T.'],
      dates: ['2024-03-04', '2024-03-07', 4],
      marks: 10,
      present: 7,
      absent: 3,
      asks: [],
    },
  },
  {
    name: 'what stands under the names of people across is what they did',
    table: `
      Ure po delih

       | Anita Kos | | Bor Hribar |
      datum | Kuhinja | Vrt | Pralnica | Delavnica A
      pon, 4. 3. 2024 | 4 | 3 | 4 | 2
      tor, 5. 3. 2024 | 4 | 4 | 4 | 3
      sre, 6. 3. 2024 | 4 | 1 | 4 | 2`,
    expected: { headerRow: 3, people: ['Anita Kos', 'Bor Hribar'] },
  },
];
