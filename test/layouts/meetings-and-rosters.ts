/** Meetings, rosters and matrices of other things that look like them. People are invented. */
import type { CollectedLayout } from './layout';

export const MEETINGS_AND_ROSTERS: readonly CollectedLayout[] = [
  {
    name: 'people as a directory of mail keeps them, with where they work, and the marks of one day',
    sheet: 'Sestanek',
    table: `
      Ana Novak/PRODAJA/LJ@ZAVOD | X
      Bor Kos/PRODAJA/LJ@ZAVOD |
      Eva Zupan/UPRAVA/LJ@ZAVOD | X
      Jan Kralj/UPRAVA/MB@ZAVOD | X
      Maja Golob/NABAVA/MB@ZAVOD |`,
    expected: {
      kind: 'attendance-list',
      people: [
        'Ana Novak/PRODAJA/LJ@ZAVOD',
        'Bor Kos/PRODAJA/LJ@ZAVOD',
        'Eva Zupan/UPRAVA/LJ@ZAVOD',
        'Jan Kralj/UPRAVA/MB@ZAVOD',
        'Maja Golob/NABAVA/MB@ZAVOD',
      ],
      marks: 3,
      present: 3,
      absent: 0,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'two people in one cell are no one of a directory',
    sheet: 'Sestanek',
    table: `
      Ana Novak/Bor Kos | X
      Eva Zupan/Jan Kralj | X
      Maja Golob/Tine Vidic |
      Ema Hribar/Rok Mlakar | X
      Lea Turk/Jure Bizjak |`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'those who came, called so, and a table of sums made by Excel beside them',
    sheet: '0419',
    table: `
      Asistentes | Asistió | Grupo |  |  | Asistió | X
      Ana Novak | X | 1
      Bor Kos |  |  |  |  | Etiquetas de fila
      Eva Zupan | X | 2 |  |  | 1
      Jan Kralj | x | 1 |  |  | Ana Novak
      Maja Golob |  |  |  |  | Jan Kralj
      Tine Vidic | X | 2 |  |  | 2
      Lea Turk |  |  |  |  | Eva Zupan`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Bor Kos', 'Eva Zupan', 'Jan Kralj', 'Maja Golob', 'Tine Vidic', 'Lea Turk'],
      marks: 4,
      present: 4,
      absent: 0,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'numbers beside names are those of people, and levels of what somebody can do are no marks',
    sheet: 'Predloga',
    table: `
       | Matrika znanj |  |  |  |  |  |  | 4 | 3 | 2 | 1 | 0
       | Vodja: | Tine Vidic |  | Datum: | @2019-08-05 |  | Legenda: | 4 | 3 | 2 | 1 | 0
       |  |  |  |  |  |  |  | Mentor | Izkušen | Srednje znanje | Osnove | Ne pozna

       | Ime in priimek | E-naslov | Na voljo | Excel | Word | Baze | Splet | Oblikovanje | Fotografija |  |  |  | Točke
      1 | Ana Novak | ana@primer.si | Vikend | 3 | 3 | 3 | 3 | 3 | 3 |  |  |  | 18
      2 | Bor Kos | bor@primer.si | Vikend | 1 | 0 | 4 | 1 | 0 | 0 |  |  |  | 6
      3 | Eva Zupan | eva@primer.si | Vikend | 3 | 0 | 3 | 3 | 3 | 3 |  |  |  | 15
      4 | Jan Kralj | jan@primer.si | Vikend | 2 | 3 | 2 | 3 | 1 | 0 | 4 |  |  | 15
      5
      6
      7
      8
       |  |  | Skupaj | 9 | 6 | 12 | 10`,
    expected: {
      kind: 'participants',
      headerRow: 5,
      people: ['Ana Novak', 'Bor Kos', 'Eva Zupan', 'Jan Kralj'],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'numbers of meetings beside nothing but marks are meetings of people across',
    sheet: 'Prisotnost',
    table: `
      Srečanje | Ana Novak | Bor Kos | Eva Zupan
      1 | x | x |
      2 | x |  | x
      3 |  | x | x
      4 | x | x | x
      5 | x |  | x
      6 | x | x |
      7 | x |  | x
      8 |  | x | x`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos', 'Eva Zupan'], marks: 17, present: 17 },
  },
  {
    name: 'one letter on the days of a plan of duties says who shall be there',
    sheet: 'Grafik',
    table: `
      График выхода сотрудников
      Май 2026
       | пт | сб | вс | пн | вт | ср | чт
       | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Новак Ана | Р |  |  | Р |  | Р |
      Кос Бор |  | Р |  |  | Р |  | Р
      Зупан Ева | Р |  | Р |  | Р |  |`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'letters of several kinds under a title of duties are its shifts',
    sheet: 'Maj 2026',
    table: `
      Razpored dežurstev maj 2026
      Ime in priimek | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Ana Novak | R |  |  | R |  | R |
      Bor Kos |  | R |  |  | Z |  | R
      Eva Zupan | R |  | R |  | R |  |`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'hours of a month beside the day on which they were summed up',
    table: `
      Tecnico | Data aggiornamento | Ore lavorate | Produzione | Sc. | Mail
      IR0001 - NOVAK ANA | @2025-07-31 | 144 | 35.82 | 20 | ana@primer.si
      IR0002 - KOS BOR | @2025-07-31 | 117 | 30.89 | 20 | bor@primer.si
      IR0003 - ZUPAN EVA | @2025-07-31 |  |  | 20 | eva@primer.si
      IR0001 - NOVAK ANA | @2025-08-31 | 80 | 35.82 | 20 | ana@primer.si
      IR0002 - KOS BOR | @2025-08-31 | 97 | 30.89 | 20 | bor@primer.si
      IR0003 - ZUPAN EVA | @2025-08-31 | 12 | 99.8 | 20 | eva@primer.si`,
    expected: {
      kind: 'monthly-totals',
      people: ['IR0001 - NOVAK ANA', 'IR0002 - KOS BOR', 'IR0003 - ZUPAN EVA'],
      dates: [],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'hours of a day beside that day are no sums',
    table: `
      Tecnico | Data | Ore lavorate
      NOVAK ANA | @2025-07-30 | 8
      KOS BOR | @2025-07-30 | 7
      NOVAK ANA | @2025-07-31 | 8
      KOS BOR | @2025-07-31 | 6`,
    expected: { kind: 'attendance-list', people: ['NOVAK ANA', 'KOS BOR'], marks: 4, present: 4 },
  },
  {
    name: "a day off written once, merged down the column, is nobody's more than the others'",
    sheet: 'Februar 2024',
    table: `
      Ime in priimek | 1. 2. 2024 | 2. 2. 2024 | 3. 2. 2024 | 4. 2. 2024 | 5. 2. 2024 | 6. 2. 2024
      Ana Novak | prisoten | odsoten | VIKEND | VIKEND | prisoten | NI POUKA
      Bor Kos | prisoten | prisoten |  |  | prisoten |
      Eva Zupan | odsoten | prisoten |  |  | prisoten |
      Jan Kralj | prisoten | prisoten |  |  | prisoten |`,
    expected: {
      kind: 'attendance-matrix',
      dates: ['2024-02-01', '2024-02-06', 6],
      marks: 12,
      present: 10,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'leave of the first person on a day without other marks is theirs',
    sheet: 'Februar 2024',
    table: `
      Ime in priimek | 1. 2. 2024 | 2. 2. 2024 | 3. 2. 2024 | 5. 2. 2024
      Ana Novak | prisoten | odsoten | bolniška | prisoten
      Bor Kos | prisoten | prisoten |  | prisoten
      Eva Zupan | odsoten | prisoten |  | prisoten
      Jan Kralj | prisoten | prisoten |  | prisoten`,
    expected: { marks: 13, present: 10, absent: 3, asks: [] },
  },
  {
    name: 'a day off of the first person where hardly anybody has marks is theirs',
    sheet: 'Februar 2024',
    table: `
      Ime in priimek | 1. 2. 2024 | 2. 2. 2024 | 3. 2. 2024 | 5. 2. 2024
      Ana Novak |  |  | prosto |
      Bor Kos |  | prosto |  |
      Eva Zupan | bolniška |  |  |
      Jan Kralj |  |  |  | prosto`,
    expected: { marks: 4, present: 0, absent: 1, asks: [] },
  },
  {
    name: 'what happened to a few people, and on which day, is no list of participants',
    sheet: 'Kršitve',
    table: `
      Šifra | Ime | Priimek | Letnik | Datum | Teden | Kršitev
      1001 | Ana | Novak | 1. | 2025-10-21 | 3. teden | Telefon pri pouku
      1002 | Bor | Kos | 2. | 2025-10-21 | 3. teden | Telefon pri pouku
      1002 | Bor | Kos | 2. | 2025-10-22 | 3. teden | Zamuda
      1002 | Bor | Kos | 2. | 2025-10-23 | 3. teden | Telefon pri pouku`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'a participant who stands in the list twice, beside the days of the applications',
    sheet: 'Prijave',
    table: `
      Šifra | Ime | Priimek | Datum | Kraj
      1001 | Ana | Novak | 2025-10-21 | Celje
      1002 | Bor | Kos | 2025-10-21 | Kranj
      1002 | Bor | Kos | 2025-10-22 | Kranj
      1003 | Eva | Zupan | 2025-10-23 | Koper`,
    expected: { kind: 'participants', people: ['Ana Novak', 'Bor Kos', 'Bor Kos', 'Eva Zupan'], marks: 0 },
  },
  {
    name: 'all who came to a meeting stand in one cell: each of them came',
    sheet: 'Asistencia',
    table: `
      Fecha | Tema | Asistentes
      @2025-03-03 | Plan anual | Ana Novak, Bor Kos, Eva Zupan
      @2025-03-10 | Presupuesto | Ana Novak, Eva Zupan
      @2025-03-17 | Varios | Bor Kos`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos', 'Eva Zupan'],
      dates: ['2025-03-03', '2025-03-17', 3],
      marks: 6,
      present: 6,
    },
  },
  {
    name: 'how many came to a meeting is nobody',
    sheet: 'Asistencia',
    table: `
      Fecha | Tema | Asistentes
      @2025-03-03 | Plan anual | 25
      @2025-03-10 | Presupuesto | 31
      @2025-03-17 | Varios | 12`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
];
