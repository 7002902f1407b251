/** Blocks of days whose person stands over or beside their headings, bare – and what stands there and is nobody. People are invented. */
import type { CollectedLayout } from './layout';

export const WHOSE_BLOCKS: readonly CollectedLayout[] = [
  {
    name: 'names a column left of the headings, and one block of the whole group, whose it is asked',
    table: `
       | Ana | | | | | Miha | | | | | Skupina | | |
       | | Datum | Opis | Ure | | | Datum | Opis | Ure | | | Datum | Opis | Ure
       | | @2021-04-12 | prijava | 2 | | | @2021-04-22 | osnutek | 2 | | | @2021-04-11 | srečanje | 2
       | | @2021-04-18 | prijava | 3 | | | @2021-04-27 | podatki | 2 | | | @2021-04-19 | srečanje | 3
       | | @2021-05-02 | oblika | 3 | | | @2021-04-28 | podatki | 3 | | | @2021-04-29 | srečanje | 1`,
    expected: { kind: 'person-month', people: ['Ana', 'Miha'], marks: 9, present: 9, asks: ['person'] },
  },
  {
    name: 'projects left of the headings are nobody',
    table: `
       | Spletna stran | | | | | Trgovina | | |
       | | Datum | Opis | Ure | | | Datum | Opis | Ure
       | | @2021-04-11 | prijava | 2 | | | @2021-04-22 | osnutek | 2
       | | @2021-04-18 | prijava | 3 | | | @2021-04-27 | podatki | 2
       | | @2021-05-02 | oblika | 3 | | | @2021-04-28 | podatki | 3`,
    expected: { people: [], asks: ['person'] },
  },
  {
    name: 'a name alone over the headings, and before it in a summary',
    table: `
      Arbeitszeit
      Übersicht
      Romana | @5:15

      Romana
      Datum | von | bis | Bezeichnung | Arbeitszeit
      @2021-03-09 | @14:00 | @15:30 | Treffen | @1:30
      @2021-03-17 | @14:00 | @15:00 | Treffen | @1:00
      @2021-09-14 | @9:15 | @12:00 | Einrichtung | @2:45`,
    expected: { kind: 'person-month', people: ['Romana'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'a project alone over the headings leaves it open whose they are',
    table: `
      Nova Spletna
      Date | Task | Hours
      @2021-03-01 | reading | 4
      @2021-03-02 | writing | 4
      @2021-03-03 | writing | 5`,
    expected: { kind: 'person-month', people: [], asks: ['person'] },
  },
  {
    name: 'so does an institution that is called by a given name',
    table: `
      Zavod Ana
      Datum | Prihod | Odhod
      @2021-03-01 | @8:00 | @12:00
      @2021-03-02 | @8:00 | @12:00
      @2021-03-03 | @8:00 | @13:00`,
    expected: { kind: 'person-month', people: [], asks: ['person'] },
  },
];
