/** Meetings written in unusual ways, and plans that look like what came of them. People are invented. */
import type { CollectedLayout } from './layout';

export const MEETINGS_AND_PLANS: readonly CollectedLayout[] = [
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
];
