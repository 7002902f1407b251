/** Words and numbers where names stand elsewhere, that are nobody. People are invented. */
import type { CollectedLayout } from './layout';

export const NOBODYS: readonly CollectedLayout[] = [
  {
    name: "the halves of one person's day are nobody",
    table: `
      Ime in priimek: | Ana Novak
       | Služba |  | Teren |
      Datum | prihod | odhod | prihod | odhod
      1. 10. 2020 | 8:00 | 12:00 | 13:00 | 15:00
      2. 10. 2020 | 8:00 | 12:00 |  |
      3. 10. 2020 | 8:00 | 12:00 | 13:00 | 15:00`,
    expected: { people: ['Ana Novak'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'rooms that are numbered and booked are nobody',
    table: `
      Room ID | Project | Date | Start Time | End Time
      1 | Website | 2021-05-09 | 09:00 | 17:00
      3 | Shop | 2021-09-01 | 11:00 | 16:00
      2 | Website | 2021-05-09 | 10:00 | 14:00`,
    expected: { people: [], present: 0 },
  },
  {
    name: 'tasks, and who is to do them, are no participants',
    table: `
      Aufgabe | erledigt | in Arbeit | ausständig | Verantwortlicher
      Kickoff |  |  | x | Novak
      Bericht | x |  |  | Kovač`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'the halves of a day, written in letters apart, are nobody',
    table: `
      DAILY TIME RECORD
      Name: |
      Days | A M |  | P M |
       | Arrival | Departure | Arrival | Departure
      @2025-06-02 | 7:00 | 12:00 | 13:00 | 16:00
      @2025-06-03 | 7:00 | 12:00 | 13:00 | 16:00
      @2025-06-04 | 7:00 | 12:00 | 13:00 | 16:00`,
    expected: { people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'tasks across are nobody',
    table: `
      Heures de travail
      Total | 39.5 | h
       |  | Tâches | Création du PCB | Soudure | Debug
      @2016-08-22 |  |  | 2 |  |
      @2016-08-23 |  |  | 3 |  | 1
      @2016-08-24 |  |  | 1 | 1 |
      @2016-08-25 |  |  |  | 2 |`,
    expected: { people: [] },
  },
  {
    name: 'a sheet called by small words is nobody',
    sheet: 'Journal de travail',
    table: `
      Date | Heure de début | Heure de fin | durée
      @2025-04-07 | 8:15 | 9:00 | 0:45
      @2025-04-08 | 9:00 | 9:50 | 0:50
      @2025-04-09 | 9:00 | 9:50 | 0:50`,
    expected: { people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'a sheet called by somebody with a small word between is that person',
    sheet: 'Ana de la Cruz',
    table: `
      Date | Heure de début | Heure de fin | durée
      @2025-04-07 | 8:15 | 9:00 | 0:45
      @2025-04-08 | 9:00 | 9:50 | 0:50
      @2025-04-09 | 9:00 | 9:50 | 0:50`,
    expected: { people: ['Ana de la Cruz'], marks: 3, asks: [] },
  },
  {
    name: "labels of one person's data are no participants",
    table: `
      Vorname | Max
      Nachname | Mustermann
      Personalnummer | PN00012345
      Einsatzbereich | Kinderklinik
      Stundenlohn | 14`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'the number of people below them is nobody',
    table: `
      Mle | Nom & Prénom
      5602 | NOVAK ANA
      5604 | KOVAČ URBAN
       | 2 PERSONNES`,
    expected: { kind: 'participants', people: ['NOVAK ANA', 'KOVAČ URBAN'] },
  },
  {
    name: 'what everybody handed in, numbered in every row, is no meeting',
    table: `
      Comité | Apellidos | Nombre | Asistencia (hh:mm) | Horas (totales) | Evidencia 1 | Evidencia 2 | Evidencia 3
      Programa | Novak | Ana | @11:00 | @11:00 | Evidencia 1 | Evidencia 2 | Evidencia 3
      Comunicación | Kovač | Urban | @10:40 | @10:40 | Evidencia 1 | Evidencia 2 |
      Finanzas | Vidic | Petra | @10:00 | @10:00 | Evidencia 1 | Evidencia 2 |`,
    expected: { kind: 'monthly-totals', people: ['Novak Ana', 'Kovač Urban', 'Vidic Petra'], present: 0, asks: [] },
  },
  {
    name: 'headings that come again over the next page are nobody',
    table: `
      ID | Ime | Priimek | Datum | Prihod | Odhod
      1 | Ana | Novak | 20. 1. 2024 | 8:00 | 16:00
      2 | Urban | Kovač | 20. 1. 2024 | 8:00 | 16:00
      ID | Ime | Priimek | Datum | Prihod | Odhod
      3 | Petra | Vidic | 20. 1. 2024 | 8:00 | 16:00`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Urban Kovač', 'Petra Vidic'], marks: 3, present: 3 },
  },
  ...[
    'Šifra | Razlog odsotnosti | Mesec | Starost | Teža | Letni čas | Ure odsotnosti',
    'ID | Reason_for_absence | Month_of_absence | Age | Body_mass_index | Seasons | Absenteeism_time_in_hours',
    'ID | Abwesenheitsgrund | Monat | Alter | Gewicht | Jahreszeit | Stunden Abwesenheit',
  ].map((headings): CollectedLayout => ({
    name: `what a study measures of numbers is nobody's: ${headings.slice(0, 24)}…`,
    table: `
      ${headings}
      11 | 26 | 7 | 33 | 30 | 1 | 4
      36 | 0 | 7 | 50 | 31 | 1 | 0
      3 | 23 | 7 | 38 | 31 | 1 | 2
      7 | 7 | 7 | 39 | 24 | 1 | 4
      11 | 23 | 8 | 33 | 30 | 1 | 2`,
    expected: { kind: 'other', people: [], marks: 0 },
  })),
  {
    name: 'who paid by a tick or on a day is a list of participants',
    sheet: 'seznam',
    table: `
      Izlet – sobota, 14. 6. 2025
       | Ime in priimek | GSM | Prijavljen/a dne | Akontacija plačano | Doplačilo plačano | Meni | Opomba
      1 | Iva Bizjak | 031 000 545 | @2025-05-12 | @2025-05-23 | x | M |
      2 | Lojze Hren | 040 000 635 | @2025-05-09 | | | M |
      3 | Ksenija Oman | 040 000 845 | @2025-05-19 | @2025-05-19 | 5.6. | M |
      4 | Mirjana Rus | 040 000 124 | @2025-05-05 | @2025-05-26 | polovico | M | odpovedala
       | SKUPAJ | | | 3 | 2`,
    expected: {
      ...{ kind: 'participants', people: ['Iva Bizjak', 'Lojze Hren', 'Ksenija Oman', 'Mirjana Rus'] },
      ...{ dates: [], marks: 0 },
    },
  },
  {
    name: 'who paid how much is kept of money',
    sheet: 'seznam',
    table: `
      Članarina 2025
       | Ime in priimek | GSM | Akontacija plačano | Doplačilo plačano
      1 | Iva Bizjak | 031 000 545 | 10 | 15
      2 | Lojze Hren | 040 000 635 | 10 |
      3 | Ksenija Oman | 040 000 845 | 10 | 15`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'hours and days of a month that people are paid for are their totals, whatever else is paid beside',
    sheet: 'januar',
    table: `
      Obračun nagrad, malic in potnih stroškov
      zap. | Priimek | Ime | ure | €/h | NAGRADA | dni | MALICA | km skupaj | POTNI STR. | ZA IZPLAČILO
      1 | Bizjak | Iva | 76.5 | 1 | 76.5 | 13 | 48.1 | 0 | 0 | 124.6
      2 | Hren | Lojze | 108 | 1 | 108 | 18 | 66.6 | 0 | 0 | 174.6
      3 | Oman | Ksenija | 66 | 1 | 66 | 11 | 40.7 | 242 | 31.46 | 138.16
       | SKUPAJ | | 250.5 | | 250.5 | 42 | 155.4 | 242 | 31.46 | 437.36`,
    expected: {
      ...{ kind: 'monthly-totals', people: ['Bizjak Iva', 'Hren Lojze', 'Oman Ksenija'] },
      ...{ dates: [], marks: 0, present: 0 },
    },
  },
  {
    name: 'costs of travel by days alone say of nobody how long they came',
    sheet: 'januar',
    table: `
      Potni stroški januar 2025
      zap. | Priimek | Ime | dni | km | znesek
      1 | Bizjak | Iva | 13 | 120 | 15.6
      2 | Hren | Lojze | 18 | 40 | 5.2`,
    expected: { dates: [], marks: 0, present: 0 },
  },
  {
    name: 'modules with their hours and whoever leads them are a plan',
    table: `
      Načrt izvedbe 2025

      Modul | Vsebina | Od | Do | Št. ur | Izvajalec
      Modul 1 | Motivacija | 13. 1. 2025 | 31. 1. 2025 | 45 | Renata
      Modul 2 | Socialne veščine | 3. 2. 2025 | 28. 2. 2025 | 60 | Renata
      Modul 3 | Trg dela | 3. 3. 2025 | 28. 3. 2025 | 48 | Blaž`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
];
