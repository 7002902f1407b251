/** Plans and timetables, which look like what came of them. People are invented. */
import type { CollectedLayout } from './layout';

export const PLANS_AND_TIMETABLES: readonly CollectedLayout[] = [
  {
    name: 'a plan of shifts with from, to and hours for each person is nobody’s presence',
    sheet: 'Grafik_Marzec',
    table: `
       | Salon | Ala | | | | Bartek
       | Marzec | Kierownik | | | | Sprzedawca
       | 2025 | od | do | H | Podpis | od | do | H | Podpis
      sobota | @2025-03-01 | | | 0 | X | 10 | 20 | 10 |
      niedziela | @2025-03-02 | 8 | 20 | 12 | | | | 0 | X
      poniedziałek | @2025-03-03 | 8 | 12 | 4 | | 12 | 22 | 10 |
      wtorek | @2025-03-04 | | | 0 | X | 10 | 22 | 12 |
      środa | @2025-03-05 | 8 | 20 | 12 | | | | 0 | X`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, asks: [] },
  },
  {
    name: 'hours in a plan of work are planned, too',
    sheet: 'Razpored',
    table: `
      Ime in priimek | @2025-03-03 | @2025-03-04 | @2025-03-05 | @2025-03-06
      Ana Novak | 8 | 8 | | 8
      Bor Kos | | 8 | 8 | 8
      Cene Rus | 6 | 6 | 6 |`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'so they are in Spanish, with zeros on days off',
    sheet: 'Cuadrante de turnos',
    table: `
      Nombre | @2025-03-03 | @2025-03-04 | @2025-03-05
      Ana Novak | 8 | 8 | 0
      Bor Kos | 0 | 8 | 8`,
    expected: { kind: 'other', marks: 0, asks: [] },
  },
  {
    name: 'in Czech',
    table: `
      Rozpis služeb březen 2025
      Jméno | 1..10
      Jana Nová | 8 | 8 | | 8
      Petr Malý | | 8 | 8 | 8`,
    expected: { kind: 'other', marks: 0 },
  },
  {
    name: 'in Croatian',
    table: `
      Raspored smjena – ožujak 2025
      Ime i prezime | 1..10
      Ana Horvat | 8 | 8 | | 8
      Ivo Babić | | 8 | 8 | 8`,
    expected: { kind: 'other', marks: 0 },
  },
  {
    name: 'and in Italian',
    table: `
      Turni di lavoro marzo 2025
      Nome | 1..6
      Ana Novak | 8 | 8 | | 8
      Luca Bianchi | | 8 | 8 | 8`,
    expected: { kind: 'other', marks: 0 },
  },
  {
    name: 'hours that were done under a title of plans are attendance',
    table: `
      Razpored dela – opravljene ure, marec 2025
      Ime in priimek | 1..10
      Ana Novak | 8 | 8 | | 8
      Bor Kos | | 8 | 8 | 8`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos'], marks: 6, present: 6 },
  },
  {
    name: 'a class that is called a roster is no plan',
    table: `
      Class roster March
      Name | @2025-03-03 | @2025-03-04 | @2025-03-05
      Ana Novak | x | x |
      Bor Kos | x | | x`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos'], marks: 4, present: 4 },
  },
  {
    name: 'when a course is held, written over its register, makes no plan of it',
    table: `
      Skupina A
      Urnik: 8.00–12.00
      Ime in priimek | @2025-03-03 | @2025-03-04 | @2025-03-05
      Ana Novak | x | x |
      Bor Kos | x | | x`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos'], marks: 4, present: 4 },
  },
  {
    name: 'nor do the weekdays on which it is held',
    table: `
      Schedule: Mon, Wed, Fri
      Name | @2025-03-03 | @2025-03-05 | @2025-03-07
      Ana Novak | x | x |
      Bor Kos | x | | x`,
    expected: { kind: 'attendance-matrix', marks: 4, present: 4 },
  },
  {
    name: 'the place behind each day, in as many words as it has',
    table: `
      Ime in priimek | 5. 3. 2024 – Ljudska univerza Zgornji Kraj, soba 3 | 6. 3. 2024 – Ljudska univerza Zgornji Kraj, soba 3 | 12. 3. 2024 – Center za socialno delo
      Ana Novak | x | x |
      Bor Kos | x | | x`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2024-03-05', '2024-03-12', 3],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'in English, with weekdays down, periods across and initials beside the names',
    table: `
      Centre for Further Studies
      Time Table for the Diploma in Computing and Office Work, II Semester (2024-25)
      Period | | I | | II | | III
      Faculty | | F1 | F2 | F1 | F2 | F1 | F2
      Mon | First year | | ML | NET | | | ALGO
       | Second year | Seminar | Seminar | | | Seminar | Seminar
      Tue | First year | | ML | NET | | |
      Wed | First year | NET | | | ML | Seminar |
      Thur | First year | | | | ALGO | PS |
      Fri | First year | Seminar | | | | PS |

      Sem | Symbol | Subject | | Symbol | Name
      I | ALGO | Algorithms | | F1 | Dr. Ana Novak
      I | ML | Machine Learning | | F2 | Dr. Bor Kos
      I | NET | Networks | | F3 | Ms. Eva Zupan`,
    expected: { kind: 'other', people: [], dates: [], marks: 0 },
  },
  {
    name: 'in French',
    table: `
      Emploi du temps
      Heure | Lundi | Mardi | Mercredi | Jeudi | Vendredi
      9:00 | Français | Maths | Français | Arts | Maths
      10:00 | Français | Maths | Français | Arts | Maths

      Nom | Matière
      Ana Novak | Français
      Luc Petit | Maths`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'and in Polish',
    table: `
      Plan lekcji klasa 3
      Godzina | Poniedziałek | Wtorek | Środa | Czwartek | Piątek
      8:00 | polski | matematyka | polski | plastyka | WF

      Imię i nazwisko | Przedmiot
      Anna Nowak | polski
      Jan Kowalski | matematyka`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'people whom a register knows more of are participants, timetable or not',
    table: `
      Urnik in udeleženci
      Ura | ponedeljek | torek | sreda | četrtek | petek
      8.00–9.00 | slovenščina | matematika | slovenščina | kuhanje | vrt

      Ime in priimek | Datum rojstva | Naslov
      Ana Novak | 3. 4. 1980 | Glavna 3
      Bor Kos | 5. 6. 1985 | Stara 4`,
    expected: { kind: 'participants', people: ['Ana Novak', 'Bor Kos'], marks: 0 },
  },
  {
    name: 'and so are those under a title of plans without a week',
    table: `
      Urnik dela – skupina A
      Ime in priimek | Telefon | E-pošta
      Ana Novak | 041 111 111 | ana@primer.si
      Bor Kos | 041 111 112 | bor@primer.si`,
    expected: { kind: 'participants', people: ['Ana Novak', 'Bor Kos'], marks: 0 },
  },
  {
    name: 'presence in the morning and in the evening of a day that nobody told, of people told by numbers: the days are asked',
    table: `
      Roll numbers | Present M | Present E
      25AB1002 | |
      25AB5002 | |
      25AB1048 | |
      25EF1008 | |
      25AB1017 | | Present`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['25AB1002', '25AB5002', '25AB1048', '25EF1008', '25AB1017'],
      dates: [],
      marks: 1,
      present: 1,
      asks: ['sessionDates'],
    },
  },
  ...['Načrt srečanj', 'Plan delavnic', 'Meeting plan', 'Sitzungsplan'].map((title): CollectedLayout => ({
    name: `who shall come, under "${title}", has come to nothing yet`,
    table: `
      ${title}
      Datum | Tema | Udeleženci
      @2026-10-05 | Uvod | Ana Kralj, Bor Sever, Cvetka Zorn
      @2026-10-12 | Delavnica | Ana Kralj, Bor Sever
      @2026-10-19 | Zaključek | Ana Kralj, Bor Sever, Cvetka Zorn`,
    expected: { kind: 'other', people: [], marks: 0 },
  })),
  {
    name: 'in minutes of meetings, whoever is listed was there',
    table: `
      Zapisnik srečanj
      Datum | Tema | Udeleženci
      @2026-10-05 | Uvod | Ana Kralj, Bor Sever, Cvetka Zorn
      @2026-10-12 | Delavnica | Ana Kralj, Bor Sever
      @2026-10-19 | Zaključek | Ana Kralj, Bor Sever, Cvetka Zorn`,
    expected: { kind: 'attendance-list', people: ['Ana Kralj', 'Bor Sever', 'Cvetka Zorn'], marks: 8, present: 8 },
  },
  {
    name: 'groups beside the hours of a timetable: a single word that nothing heads is nobody with sums',
    sheet: '4 B',
    table: `
       | | BRANCH | | COMPUTERS
       | | LECTURE | | 4C1
       | | TUTORIAL | | 4C11
      DAY | | PRACTICAL | HOURS | 4C1A
       | | OLD SUBSECTIONS | | 4 CO 1
       | 1 | | 8:00 |
      M | | | |
       | 2 | | 8:50 |
      O | | | |
       | 3 | | 9:40 |
      N | | | |
       | 4 | | 10:30 |
      D | | | |`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, asks: [] },
  },
];
