/** Logs that several people keep: who did what for how long, whose log it is where a title or a form names more than one, or names one behind what is kept. People are invented. */
import type { CollectedLayout } from './layout';

/** A log of three days under whatever says whose it is. */
const logUnder = (title: string): string => `
      ${title}
      Datum | Delo | Ure
      @2024-04-02 | Sestanek | 3
      @2024-04-04 | Osnutek | 2
      @2024-04-09 | Pregled | 5`;

const OF_NOBODY = { kind: 'person-month', people: [], marks: 3, asks: ['person'] } as const;

export const LOGS_OF_SEVERAL: readonly CollectedLayout[] = [
  ...['Number of worked hours', 'Number of hours worked', 'Št. opravljenih ur'].map((hours): CollectedLayout => ({
    name: `"${hours}" are hours of a day, not days that are counted`,
    table: `
      Date | Person | Contribution | ${hours}
      11.10.2023 | Ana | Ideas | 2
      11.10.2023 | Bor | Pages | 2
      14.10.2023 | Ana | Wires | 5
      14.10.2023 | Bor | Test | 5`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 1, people: ['Ana', 'Bor'], dates: ['2023-10-11', '2023-10-14', 2] },
      ...{ marks: 4, present: 4, unclear: 0, asks: [] },
    },
  })),
  ...[
    ['Task | Date | Duration in h | Description | Responsible', 'Ana Novak, Bor Kos'],
    ['Naloga | Datum | Trajanje | Opis | Odgovoren', 'Ana Novak in Bor Kos'],
    ['Aktivnost | Datum | Ure | Opis | Odgovorna oseba', 'Ana Novak & Bor Kos'],
  ].map(([headings = '', both = '']): CollectedLayout => ({
    name: `"${headings}": whoever is responsible for a task did it, and "${both}" both did`,
    table: `
      ${headings}
      Zagon | @2023-12-20 | 1.5 | Dogovor | ${both}
      Zagon | @2023-12-20 | 1 | Oblika | Ana Novak
      Strani | @2023-12-21 | 6 | Osnova | Ana Novak
      Strani | @2023-12-21 | 5 | Pogledi | Bor Kos
      Preizkus | @2023-12-22 | 2 | Postavitev | ${both}`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 1, people: ['Ana Novak', 'Bor Kos'] },
      ...{ dates: ['2023-12-20', '2023-12-22', 3], marks: 6, present: 6, unclear: 0, asks: [] },
    },
  })),
  ...[
    'Naloga | Datum | Rok | Ure | Odgovoren',
    'Naloga | Datum | Stanje | Ure | Odgovoren',
    'Delavnica | Datum | Kraj | Ure | Odgovorna oseba',
  ].map((headings): CollectedLayout => ({
    name: `"${headings}": who is to do it, or leads it, is nobody who surely did`,
    table: `
      ${headings}
      Zagon | @2023-12-20 | | 1.5 | Ana Novak
      Strani | @2023-12-21 | | 6 | Ana Novak
      Preizkus | @2023-12-22 | | 2 | Bor Kos`,
    expected: { people: [] },
  })),
  ...[
    ['Evidenca ur\n      Ana Novak, Bor Kos', 'two names under the title'],
    ['Evidenca delovnega časa: Ana Novak in Bor Kos', 'two names in the title'],
    ['Udeleženci: | Ana Novak & Bor Kos', 'two names behind their label'],
  ].map(([title = '', name = '']): CollectedLayout => ({
    name: `a log of both: ${name}`,
    table: logUnder(title),
    expected: {
      ...{ kind: 'person-month', people: ['Ana Novak', 'Bor Kos'], dates: ['2024-04-02', '2024-04-09', 3] },
      ...{ marks: 6, present: 6, unclear: 0, asks: [] },
    },
  })),
  {
    name: 'a form of three who came and went together',
    table: `
      Obrazec
      Employee Details: | Ana Novak, Bor Kos & Eva Zupan
      Date | Time In | Lunch Start | Lunch End | Time Out | Hours Worked
      @2024-07-01 | @10:00 | @13:00 | @14:00 | @18:30 | 7.5
      @2024-07-02 | @9:00 | @13:30 | @14:30 | @19:00 | 9
      @2024-07-03 | @9:00 | @13:00 | @14:00 | @17:30 | 7.5`,
    expected: {
      ...{
        kind: 'person-month',
        people: ['Ana Novak', 'Bor Kos', 'Eva Zupan'],
        dates: ['2024-07-01', '2024-07-03', 3],
      },
      ...{ marks: 9, present: 9, unclear: 0, asks: [] },
    },
  },
  {
    name: 'two names under the title, and "Ura" over the times only',
    table: `
      Evidenca ur
      Ana Novak, Bor Kos
      | | Ura
      Datum | Delo | Od | Do
      @2024-04-23 | Sestanek | @12:30 | @14:10
      @2024-04-30 | Osnutek | @9:00 | @12:00
      @2024-05-07 | Pregled | @9:00 | @9:15`,
    expected: { kind: 'person-month', headerRow: 4, people: ['Ana Novak', 'Bor Kos'], marks: 6, present: 6, asks: [] },
  },
  ...['Evidenca ur\n      Ana Novak, Nova Gorica', 'Evidenca ur\n      Novak & Kos', 'Udeleženka: Ana, Bor d.o.o.'].map(
    (title): CollectedLayout => ({
      name: `"${title.replace(/\s+/g, ' ')}" names no two people`,
      table: logUnder(title),
      expected: { marks: 3 },
    }),
  ),
  {
    name: '"Novak, Ana" is one',
    table: logUnder('Udeleženka: | Novak, Ana'),
    expected: { kind: 'person-month', people: ['Novak, Ana'], marks: 3, asks: [] },
  },
  ...[
    'Evidenca ur Ana Novak',
    'Evidenca ur NPK Ana Novak',
    'Stundenliste SEPM Ana Novak',
    'Dnevnik dela in ur Ana Novak',
  ].map((title): CollectedLayout => ({
    name: `"${title}": what is kept, and behind it whose`,
    table: logUnder(title),
    expected: { kind: 'person-month', people: ['Ana Novak'], marks: 3, present: 3, asks: [] },
  })),
  ...[
    'Evidenca ur mentorica Ana Novak',
    'Evidenca ur Vrtec Ana Kralj',
    'Evidenca ur Zavod Ana',
    'Evidenca ur Nova Gorica',
  ].map((title): CollectedLayout => ({
    name: `"${title}" does not say whose it is`,
    table: logUnder(title),
    expected: OF_NOBODY,
  })),
  {
    name: 'names over columns of hours, each under its label, and the same heading over the hours of both',
    table: `
       | | Ime 1: | Ime 2:
       | | Jelka Hribar | Ožbej Dren
      Naloga | Datum | Opravljene ure | Opravljene ure
      Osnutek vloge | @2024-12-01 | 2.5 |
      Zbirka in prijava | @2024-12-04 | 0.5 |
      Prijava, prvi del | @2024-12-04 | | 4.5
      Prijava, drugi del | @2024-12-07 | 5 |
      Popravki | @2024-12-08 | 1 | 1`,
    expected: {
      ...{ people: ['Jelka Hribar', 'Ožbej Dren'], dates: ['2024-12-01', '2024-12-08', 4], marks: 6, present: 6 },
      ...{ unclear: 0, asks: [] },
    },
  },
  {
    name: 'half an hour under "Ure" below the name is half an hour',
    table: `
      Datum | Ana Novak | Bor Kos | Eva Vidic
       | Ure | Ure | Ure
      @2024-12-02 | 2.5 | | 2
      @2024-12-03 | 0.5 | 1 | 2
      @2024-12-04 | 0.5 | 1 | 2`,
    expected: { people: ['Ana Novak', 'Bor Kos', 'Eva Vidic'], marks: 8, present: 8, unclear: 0, asks: [] },
  },
  ...['Kuhinja | Vrt', 'Ljubljana | Kranj'].map((places): CollectedLayout => ({
    name: `"${places}" over hours are where somebody worked`,
    table: `
       | ${places}
      Datum | Ure | Ure
      @2024-12-02 | 2.5 |
      @2024-12-03 | 0.5 | 1
      @2024-12-04 | 1 | 1`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  })),
  {
    name: 'sessions down in any order, who was there ticked below the question, and the hours of each again beside',
    table: `
      Datum | Začetek | Konec | Trajanje | | Kdo je bil? | | | | Posamezno | | | Opis
       | | | | | Ana | Bor | Eva | | Ana | Bor | Eva
      @2024-12-17 | @16:00 | @20:00 | @4:00 | | x | x | x | | @4:00 | @4:00 | @4:00 | Osnutek
      @2024-12-18 | @16:00 | @20:00 | @4:00 | | x | | | | @4:00 | | | Osnutek
      @2024-12-20 | @16:00 | @17:00 | @1:00 | | | x | | | | @1:00 | | Skice
      @2024-12-20 | @19:00 | @20:30 | @1:30 | | | x | x | | | @1:30 | @1:30 | Skice
      @2024-12-19 | @22:00 | @1:00 | @3:00 | | | | | | | | | Pregled
      @2024-12-21 | | | | | | x | | | | | | Pregled`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 2, people: ['Ana', 'Bor', 'Eva'] },
      ...{ marks: 7, present: 7, absent: 0, unclear: 0, asks: ['rowsWithoutName'] },
    },
  },
  {
    name: 'ticks under names behind the times of a session',
    table: `
      Datum | Od | Do | Ana | Bor | Eva | Opis
      @2024-12-17 | @16:00 | @20:00 | x | x | x | Osnutek
      @2024-12-18 | @16:00 | @20:00 | x | | | Osnutek
      @2024-12-19 | @16:00 | @17:00 | | x | | Skice`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Ana', 'Bor', 'Eva'], dates: ['2024-12-17', '2024-12-19', 3] },
      ...{ marks: 5, present: 5, unclear: 0, asks: [] },
    },
  },
  ...['Teren | Pisarna | Doma', 'Nujno | Opravljeno | Pregledano'].map((ticked): CollectedLayout => ({
    name: `"${ticked}" behind times are ticked, and nobody`,
    table: `
      Datum | Od | Do | ${ticked} | Opis
      @2024-12-17 | @16:00 | @20:00 | x | | | Osnutek
      @2024-12-18 | @16:00 | @20:00 | x | | x | Osnutek
      @2024-12-19 | @16:00 | @17:00 | | x | | Skice`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  })),
  {
    name: 'the number of whoever keeps it, a blank row above the headings of a single day',
    table: `
      Ime: | Ana Novak | Skupaj | 1
      Vpisna številka: | 63180319

      Datum | Začetek | Konec | Dejavnost | Čas
      @2024-03-14 | @14:00 | @15:00 | Priprava | @1:00`,
    expected: { kind: 'person-month', people: ['Ana Novak'], marks: 1, present: 1, asks: [] },
  },
  ...['Ure', 'Trajanje', 'Št. ur'].map((heading): CollectedLayout => ({
    name: `"${heading}" beside days down and people across: those who were away are not lost for those who were only ticked`,
    table: `
      Nemščina za začetnike, 1. skupina (sreda ob 16h)
      šolsko leto 2024/25
      Datum | ${heading} | Snov | Arta\\nGashi | Viktor\\nMelnik | Mirza Hadžić | Tran Thi\\nHoa | Opomba
      '2. 10. | 3 | uvod | 1 | 1 | n | 1 |
      '9. 10. | 3 | abeceda | 1 | n | 1 | opr. |
      @2024-10-30 | | počitnice | | | | | jesenske
      @2024-11-06 | 3 | hrana | 1 | opr. | 1 | 1 |
      '4.12 | 3 | test | x | n | n | x |
      @2024-12-18 | 3 | december | x | x | x | x | Viktor gre v Celje
      @2024-12-25 | | počitnice | | | | |
      @2025-01-08 | 3 | čas | x | | x | x |
      Skupaj | | | | | | |

      n – ni bil/a,  opr. – opravičeno`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 3 },
      people: ['Arta Gashi', 'Viktor Melnik', 'Mirza Hadžić', 'Tran Thi Hoa'],
      ...{ dates: ['2024-10-02', '2025-01-08', 8], marks: 23, present: 17, absent: 6, unclear: 0, asks: [] },
    },
  })),
  ...['n', 'opravičeno', 'zboli v torek popoldne'].map((word): CollectedLayout => ({
    name: `nobody is lost who never came, nor of whom "${word}" is told`,
    table: `
      Datum | Začetek | Konec | Ana | Bor | Eva
      3. 2. 2025 | 8:00 | 12:00 | x | x | ${word}
      4. 2. 2025 | 8:00 | 12:00 | x | | ${word}
      5. 2. 2025 | 8:00 | 12:00 | x | x | ${word}`,
    expected: { kind: 'attendance-matrix', people: ['Ana', 'Bor', 'Eva'], marks: 8, present: 5 },
  })),
  {
    name: 'hours of those who teach: they are the people; a meeting that was called off is nobody’s',
    sheet: 'jesen',
    table: `
      Ljudska univerza Breg
      Ure predavateljev - jesen

      Datum | Predavatelj | Predmet / modul | Od | Do | PU | Opomba
      11. 9. 2023 | Ana Kralj | Podjetništvo | '17.00 | '20.00 | 4 |
      11. 9. 2023 | dr. Bor Sever | Slovenščina | '9.00 | '12.00 | 4 |
      13. 9. 2023 | dr. Bor Sever | Računovodstvo | '16.00 | '19.00 | 4 |
      2.10.23 | Ana Kralj | Slovenščina | '17.00 | '18.30 | 2 |
      13. 11. 2023 | Ana Kralj | Slovenščina | | | 0 | odpadlo - premalo udeležencev
      14. 11. 2023 | Kralj A. | Slovenščina | '9.00 | '10.30 | 2 |
      | SKUPAJ | | | | 16 |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 4,
      people: ['Ana Kralj', 'dr. Bor Sever', 'Kralj A.'],
      dates: ['2023-09-11', '2023-11-14', 5],
      marks: 6,
      present: 5,
      absent: 0,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'the same is said of mentors by the name of the sheet alone',
    sheet: 'mentorji_ure 2023',
    table: `
      Datum | Mentor | Vsebina | Ure
      11. 9. 2023 | Ana Kralj | obisk | 2
      12. 9. 2023 | Bor Sever | pogovor | 3
      13. 9. 2023 | Ana Kralj | obisk | 4`,
    expected: { kind: 'attendance-list', people: ['Ana Kralj', 'Bor Sever'], marks: 3, present: 3 },
  },
  {
    name: 'when who teaches what is a timetable, though it counts hours',
    sheet: 'jesen',
    table: `
      Urnik in ure predavateljev - jesen

      Datum | Predavatelj | Predmet | Od | Do | PU
      11. 9. 2023 | Ana Kralj | Podjetništvo | '17.00 | '20.00 | 4
      11. 9. 2023 | dr. Bor Sever | Slovenščina | '9.00 | '12.00 | 4
      13. 9. 2023 | dr. Bor Sever | Računovodstvo | '16.00 | '19.00 | 4`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'workshops and who leads them, without a word of whose hours they are',
    sheet: 'jesen',
    table: `
      Delavnice - jesen

      Datum | Predavatelj | Predmet | Od | Do | PU
      11. 9. 2023 | Ana Kralj | Podjetništvo | '17.00 | '20.00 | 4
      11. 9. 2023 | dr. Bor Sever | Slovenščina | '9.00 | '12.00 | 4
      13. 9. 2023 | dr. Bor Sever | Računovodstvo | '16.00 | '19.00 | 4`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'where participants are named beside them, the hours are theirs',
    sheet: 'jesen',
    table: `
      Ure mentorjev

      Datum | Mentor | Udeleženec | Od | Do
      11. 9. 2023 | Ana Kralj | Eva Zupan | '17.00 | '20.00
      11. 9. 2023 | Bor Sever | Jan Bevk | '9.00 | '12.00
      13. 9. 2023 | Bor Sever | Eva Zupan | '16.00 | '19.00`,
    expected: { kind: 'attendance-list', people: ['Eva Zupan', 'Jan Bevk'], marks: 3, present: 3 },
  },
];
