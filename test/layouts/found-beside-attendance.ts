/** What stands beside attendance in workbooks that people put online, each once taken for people or days. People are invented. */
import type { CollectedLayout } from './layout';

const NOBODY = { kind: 'other', people: [], marks: 0, asks: [] } as const;

export const FOUND_BESIDE_ATTENDANCE: readonly CollectedLayout[] = [
  {
    name: 'names of clubs are no people',
    table: `
      site | club_name | club_type | start_date | Quarter
      KP | Morski val | Otroci 9-12 | @2025-01-21 | Q2
      NG | Veseli zmaji | Mladi 18+ | @2025-01-24 | Q2
      MB | Zeleni gaj | Otroci 9-12 | @2025-02-17 | Q2`,
    expected: NOBODY,
  },
  {
    name: 'goods of an inventory are nobody',
    table: `
      No | Nama Barang | Masa Manfaat | Jumlah tahun | @2015-01-01 | @2016-01-01
      1 | Meja tulis | 5 | 3 | 1200 | 1200
      2 | Lemari arsip | 5 | 3 | 800 | 800`,
    expected: NOBODY,
  },
  {
    name: 'packages of work, with their planned hours, are no participants',
    file: 'Zeiterfassung.xlsx',
    table: `
      Nr. | Name | Use Case | Inhalt | Soll [h] | Ist [h]
      1 | Analyse möglicher Daten | Suche | Es gibt bereits Daten | 20 |
      2 | Abstract | | fertig | 3 |
      3 | Präsentation vorbereiten | | fertig | 8 | `,
    expected: NOBODY,
  },
  {
    name: 'what a list still offers to choose from is nobody',
    file: 'Zeiterfassung.xlsx',
    table: `
      Datum | Person | Dauer | Kategorie
      @2022-10-05 | Nika Bevk | 2,75 | Vorlesung
      @2022-10-05 | Jost Hren | 2,75 | Vorlesung
       | (bitte auswählen) | 0 | (bitte auswählen)
       | (bitte auswählen) | 0 | (bitte auswählen)`,
    expected: { kind: 'attendance-list', people: ['Nika Bevk', 'Jost Hren'], marks: 2, present: 2 },
  },
  {
    name: 'who signs a timesheet that nobody filled in is not in it',
    table: `
       | Tabela evidence delovnega časa od 1. septembra do 30. septembra 2017
      Номер по порядку | Фамилия, инициалы | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | Дней
      1 | 2 | 4 | | | | | | | | | | | | 8


       | Ответственное лицо | зам. директора | | | | | | | | Кос А.В.
       | | (должность) | | | | | | | | (расшифровка подписи)`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'somebody whose time of signing in was copied with the name is not lost',
    table: `
       | nome | 20200817
      rush | Alenka Benko | Presente
      queen | Tine Pratnemer 9:03 | Presente
      rush | Vid Ramovš 10:25 | Presente`,
    expected: { people: ['Alenka Benko', 'Tine Pratnemer 9:03', 'Vid Ramovš 10:25'], marks: 3, present: 3 },
  },
];
