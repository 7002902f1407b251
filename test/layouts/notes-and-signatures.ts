/** Leave and holidays that only a note tells, lists of absences, signatures, and forms in which few days or several labels of a cell say the rest. People are invented. */
import type { CollectedLayout } from './layout';

export const NOTES_AND_SIGNATURES: readonly CollectedLayout[] = [
  {
    name: 'where others come and go, hours without times under a note of leave are hours of leave, and those of a holiday are nobody’s',
    sheet: 'November',
    table: `
      Ana Novak, november 2024
      Datum | Prihod | Odhod | Ure | Opomba
      @2024-11-01 | | | 4 | DAN SPOMINA NA MRTVE
      @2024-11-04 | 8:00 | 12:00 | 4 |
      @2024-11-05 | | | 4 | dopust
      @2024-11-06 | 8:00 | 12:00 | 4 | praznik
      @2024-11-07 | | | | BOLNISKA
      @2024-11-08 | 8:00 | 12:00 | 4 | dopust od 12:00
      @2024-11-11 | | | 4 | delavnica na terenu`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak'],
      marks: 7,
      present: 4,
      absent: 2,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'where nobody’s times are kept, hours beside a note of illness may have been worked before it: that is asked',
    table: `
      Ime in priimek: Ana Novak
      Datum | Ure | Opomba
      @2024-11-04 | 4 | bolniška
      @2024-11-05 | 4 |
      @2024-11-06 | 4 | praznik
      @2024-11-07 | | bolniška`,
    expected: {
      kind: 'person-month',
      marks: 4,
      present: 2,
      absent: 1,
      unclear: 1,
      asks: ['mark bolniška – 4'],
    },
  },
  {
    name: 'in a list of times a note of leave says where somebody was who neither came nor went',
    table: `
      Datum | Ime in priimek | Prihod | Odhod | Ure | Opomba
      @2024-11-04 | Ana Novak | 8:00 | 12:00 | 4 |
      @2024-11-04 | Bor Kos | 8:00 | 12:00 | 4 | zamuda
      @2024-11-05 | Ana Novak | | | 4 | dopust
      @2024-11-05 | Bor Kos | 8:00 | 12:00 | 4 | bolniška
      @2024-11-06 | Ana Novak | | | | bolniška
      @2024-11-06 | Bor Kos | | | 4 | praznik`,
    expected: { kind: 'attendance-list', marks: 6, present: 3, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: 'a note that answers a question is no leave',
    table: `
      Datum | Ime in priimek | Ure | Opomba
      @2024-11-04 | Ana Novak | 4 | ne
      @2024-11-04 | Bor Kos | 4 | ne
      @2024-11-05 | Ana Novak | 4 | nein`,
    expected: { kind: 'attendance-list', marks: 3, present: 3, absent: 0, unclear: 0 },
  },
  {
    name: 'a form of a month says its days by number and weekday, the breaks of a day, planned and actual hours',
    table: `
      | | | | | LISTA PRISOTNOSTI

      Ime in Priimek Ana Novak                    Mesec: November 2019

      Datum | Dan | Začetek\\n Dela | Konec\\n Dela | Odmor 1 | | Ure po\\n faktorju | DEJANSKE URE | Nadure | Opis delovnih nalog
      | | | | od | do
      2019-11-01 | Petek | | | | | 8:00 | 08:00 | | DAN SPOMINA NA MRTVE
      2019-11-02 | Sobota
      2019-11-03 | Nedelja
      2019-11-04 | Ponedeljek | 07:58 | 16:02 | 12:00 | 12:30 | 8:00 | 08:04 | 00:04 | Priprava gradiva
      2019-11-05 | Torek | 08:01 | 15:31 | 12:00 | 12:30 | 8:00 | 07:30 | -00:30 | Delavnica
      2019-11-06 | Sreda | | | | | 8:00 | 08:00 | | DOPUST
      2019-11-07 | Četrtek | | | | | 8:00 | 08:00 | | BOLNISKA
      2019-11-08 | Petek | 07:55 | 16:00 | 11:30 | 12:00 | 8:00 | 08:05 | 00:05

      Število malic: 3
      Število prevozov: 3 | | | | | | Dejanske ure | 39:39`,
    expected: {
      kind: 'person-month',
      headerRow: 6,
      people: ['Ana Novak'],
      dates: ['2019-11-01', '2019-11-08', 8],
      marks: 6,
      present: 3,
      absent: 2,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'a form may list only the few days of its month on which somebody came',
    table: `
      Udeleženec: Ana Novak     Mesec: november 2019     Program: Aktivacija
      Datum | Prihod | Odhod | Podpis
      1. | 8:00 | 12:00 | Ana
      4. | 8:00 | 12:00 | Ana
      5. | 8:00 | 12:00 | Ana`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak'],
      dates: ['2019-11-01', '2019-11-05', 3],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'a few numbers under another heading than that of a date are no days',
    table: `
      Prisotnost na usposabljanju, november 2019
      Modul | Prihod | Odhod
      1 | 8:00 | 12:00
      4 | 8:00 | 12:00
      5 | 8:00 | 12:00`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'an institution in the title is nobody, whatever month stands behind it',
    table: `
      Rdeči Križ Velenje, november 2024
      Datum | Prihod | Odhod | Ure
      @2024-11-04 | 8:00 | 12:00 | 4
      @2024-11-05 | 8:00 | 12:00 | 4
      @2024-11-08 | 8:00 | 12:00 | 4`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'a terminal writes each coming and going in a row of its own',
    sheet: 'Evidenca prisotnosti',
    table: `
      Datum | Zaposleni | Tip | Ura
      04.11.2024 | Ana Novak | Prihod | 07:58
      04.11.2024 | Bor Kos | Prihod | 08:02
      04.11.2024 | Ana Novak | Odhod | 15:58
      04.11.2024 | Bor Kos | Odhod | 16:02
      05.11.2024 | Ana Novak | Prihod | 07:50
      05.11.2024 | Bor Kos | Prihod | 08:00
      05.11.2024 | Ana Novak | Odhod | 16:00`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2024-11-04', '2024-11-05', 2],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'who was away on a day, why, and whether that excuses',
    table: `
      Datum | Ime in priimek | Razlog | Opravičeno
      4. 3. 2024 | Ana Novak | bolniška | da
      5. 3. 2024 | Bor Kos | ni javil | ne
      6. 3. 2024 | Ana Novak | zdravnik | da`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2024-03-04', '2024-03-06', 3],
      marks: 3,
      present: 0,
      absent: 3,
      asks: [],
    },
  },
  {
    name: 'absences from day to day are of each of the days',
    sheet: 'Odsotnosti',
    table: `
      Odsotnosti
      Od | Do | Ime in priimek | Razlog
      4. 3. 2024 | 8. 3. 2024 | Ana Novak | bolniška
      5. 3. 2024 | 5. 3. 2024 | Bor Kos | zdravnik
      9. 4. 2024 | 9. 4. 2024 | Ana Novak | bolniška`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2024-03-04', '2024-04-09', 6],
      marks: 7,
      present: 0,
      absent: 7,
      asks: [],
    },
  },
  {
    name: 'whatever is written under "Podpis" and a day, is a name; a mark keeps its meaning, and one letter is asked',
    table: `
      Lista prisotnosti
      Zap. št. | Ime in priimek | Podpis 5. 10. 2020 | Podpis 6. 10. 2020 | Podpis 7. 10. 2020
      1. | Ana Novak | Ana | bolniška | Ana
      2. | Bor Kos | Bor | | B. Kos
      3. | Cene Rus | | Q | C. Rus`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus'],
      dates: ['2020-10-05', '2020-10-07', 3],
      marks: 7,
      present: 5,
      absent: 1,
      unclear: 1,
      asks: ['mark Q'],
    },
  },
  {
    name: '"Podpisi" over the first of several days stands for all of them',
    table: `
      Zap. št. | Ime in priimek | Podpisi | |
       | | 5. 10. 2020 | 6. 10. 2020 | 7. 10. 2020
      1. | Ana Novak | Ana | Ana | Ana
      2. | Bor Kos | Bor | | Bor`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos'], marks: 5, present: 5, asks: [] },
  },
  {
    name: 'twice a day from when to when',
    sheet: 'Marec 2024',
    table: `
      Ime in priimek | 1 | 4 | 5 | 6 | 7 | 8
      Ana Novak | 8-12 | 8-12 | 8-10, 11-13 | 8-12 | 8-11 | 8-12
      Bor Kos | 8-12 | 8-12 | 8-12 | 8:00-10:00, 11:00-13:00 | 8-12 | 8-12`,
    expected: { kind: 'attendance-matrix', marks: 12, present: 12, unclear: 0, asks: [] },
  },
  {
    name: 'a table that Excel headed by itself below a register is another one',
    table: `
      Evidenca prisotnosti
      Priimek | Ime | 4. 3. 2024 | 5. 3. 2024 | 6. 3. 2024
      Novak | Ana | prisotna | prisotna | odsotna
      Kos | Bor | prisoten | odsoten | prisoten

      Stolpec1 | Stolpec2 | Stolpec3 | Stolpec4 | Stolpec5
      Prisotni | dni | 2 | 1 | 1
      Odsotni | dni | 0 | 1 | 1`,
    expected: { people: ['Novak Ana', 'Kos Bor'], marks: 6, present: 4, absent: 2, asks: [] },
  },
  {
    name: 'what was eaten on a day, in a row below its hours, is no second presence',
    sheet: 'Marec 2024',
    table: `
      Zap. št. | Udeleženec | Podatki | 1 | 4 | 5 | 6 | 7 | 8
      1 | Ana Novak | ure | 4 | 4 | 4 | 4 | 4 | 4
       | | malica | 1 | 1 | 1 | 1 | 1 | 1
      2 | Bor Kos | ure | 4 | 4 | 4 | 4 | 4 | 4
       | | malica | 1 | 1 | | 1 | 1 | 1`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos'], marks: 12, present: 12, asks: [] },
  },
  {
    name: 'a word of leave in place of the times says why nobody came, whatever hours stand beside it',
    table: `
      Udeleženec: Ana Novak
      Datum | Prihod | Odhod | Ure
      4. 3. 2024 | 8:00 | 12:00 | 4
      5. 3. 2024 | bolniška | |
      6. 3. 2024 | dopust | dopust | 4
      7. 3. 2024 | 8:00 | 12:00 | 4
      8. 3. 2024 | PRAZNIK | | 4`,
    expected: { kind: 'person-month', people: ['Ana Novak'], marks: 5, present: 2, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: 'so it does in a list of one day',
    table: `
      Dan: ponedeljek, 4. marec 2024
      Št. | Ime in priimek | Prihod | Podpis | Odhod | Podpis
      1 | Ana Novak | 8.00 | A.N. | 12.00 | A.N.
      2 | Bor Kos | 8.15 | BK | 12.00 | BK
      3 | Cene Rus | bolniška | | |`,
    expected: { kind: 'attendance-list', marks: 3, present: 2, absent: 1, asks: [] },
  },
  {
    name: 'the days of birth of a list above are no months of the days below it',
    table: `
      Seznam udeležencev
      Št. | Ime | Priimek | Datum rojstva | Vstop
      1 | Ana | Novak | 1. 1. 1990 | 1. 3. 2024
      2 | Bor | Kos | 2. 2. 1985 | 1. 3. 2024

      Prisotnost marec 2024
      Ime in priimek | 1 | 4 | 5 | 6 | 7 | 8
      Ana Novak | P | P | B | P | P | P
      Bor Kos | P | P | P | N | P | P`,
    expected: { kind: 'attendance-matrix', dates: ['2024-03-01', '2024-03-08', 6], marks: 12, absent: 2, asks: [] },
  },
  {
    name: 'where and when a timesheet was signed is no day of it',
    table: `
      MESEČNA ČASOVNICA
      Udeleženec/-ka: | Anita Berglez

      Datum | od | do | ur
      5. 5. 2025 | 9.00 | 12.30 | 3.5
      6. 5. 2025 | 9.00 | 13.00 | 4
      7. 5. 2025 | 8.30 | 12.00 | 3.5
      8. 5. 2025 | | |
      9. 5. 2025 | 9.00 | 12.00 | 3
      SKUPAJ | | | 14

      Podpis udeleženke: | | Strokovna delavka: Bojana Cajnko
      Krško, 3. 6. 2025`,
    expected: { kind: 'person-month', people: ['Anita Berglez'], dates: ['2025-05-05', '2025-05-09', 5], marks: 4 },
  },
  {
    name: 'days with the place of the work are days, and so is one with a place behind a gap that has hours',
    table: `
      MESEČNA ČASOVNICA
      Udeleženec/-ka: | Anita Berglez

      Datum | od | do | ur
      5. 5. 2025 | 9.00 | 12.30 | 3.5
      6. 5. 2025 | 9.00 | 13.00 | 4
      7. 5. 2025 | 8.30 | 12.00 | 3.5
      8. 5. 2025 | | |
      9. 5. 2025 | 9.00 | 12.00 | 3

      Krško, 12. 5. 2025 | 9.00 | 12.00 | 3`,
    expected: { kind: 'person-month', people: ['Anita Berglez'], dates: ['2025-05-05', '2025-05-12', 6], marks: 5 },
  },
];
