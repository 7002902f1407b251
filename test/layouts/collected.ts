/** Layouts made after published forms of many countries, each for one habit that was once misread. People are invented. */
import type { Layout } from './layout';

export const COLLECTED: readonly Layout[] = [
  {
    name: 'French: "mar 6" between "lun 5" and "mer 7" is a Tuesday, not March',
    sheet: 'Février',
    table: `
      Mois : Février 2024
      Matricule | Nom et prénom | jeu 1 | ven 2 | lun 5 | mar 6 | mer 7 | jeu 8 | Total présences
      M1 | Camille Roux | P | P | A | P | P | P | 5
      M2 | Hugo Blanc | P | A | P | P | P | P | 5`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      dates: ['2024-02-01', '2024-02-08', 6],
      marks: 12,
      present: 10,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'Italian: weekday words before day numbers down a sheet, month behind a label',
    sheet: 'Conti',
    table: `
      FOGLIO PRESENZE
      Dipendente: Bruno Conti | | Mese: Aprile 2023
      Giorno | Entrata | Uscita | Note
      Lun 3 | @9:00 | @13:00
      Mar 4 | @9:00 | @13:00
      Mer 5 | @9:00 | @13:00
      Gio 6 | | | Ferie
      Ven 7 | @9:00 | @13:00
      Sab 8
      Dom 9
      Totale ore`,
    expected: {
      kind: 'person-month',
      headerRow: 3,
      people: ['Bruno Conti'],
      dates: ['2023-04-03', '2023-04-09', 7],
      present: 4,
    },
  },
  {
    name: 'German: "Name des Kindes" names no December',
    sheet: 'Mai',
    table: `
      Anwesenheitsliste Kita
      Monat: | Mai 2022
      Name des Kindes | 1..31 | Summe
      Lena M. | x | x | x
      Tim S. | x | K | x
      |
      x = anwesend   K = krank`,
    expected: { kind: 'attendance-matrix', dates: ['2022-05-01', '2022-05-31', 31], marks: 6, present: 5, absent: 1 },
  },
  {
    name: 'Czech: codes and their meanings in two cells right under the people',
    sheet: 'listopad 2021',
    table: `
      Příjmení a jméno | 1..10 | Celkem hodin
      Novák Karel | 8 | 8 | 8 | D | 8
      Veselá Hana | 8 | N | 8 | 8 | 8
      D | dovolená
      N | nemoc`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Novák Karel', 'Veselá Hana'],
      marks: 10,
      present: 8,
      absent: 2,
    },
  },
  {
    name: 'Turkish: a legend in one line, parted by blanks only',
    sheet: 'OCAK',
    table: `
      PERSONEL PUANTAJ CETVELİ
      AY: OCAK | | YIL: 2023
      SIRA NO | ADI SOYADI | 1..10 | TOPLAM GÜN
      1 | AHMET YILMAZ | HT | X | X | R | X
      2 | AYŞE DEMİR | HT | X | X | X | İ
      |
      X: Çalıştı  HT: Hafta Tatili  R: Raporlu  İ: İzinli`,
    expected: { kind: 'attendance-matrix', marks: 10, present: 6, absent: 2, asks: [] },
  },
  {
    name: 'the year stands behind a dash in the name of the file',
    file: 'evidenca-2024.xlsx',
    sheet: 'Marec',
    table: `
      Priimek in ime | 4. 3. | 5. 3. | 6. 3.
      Zupan Maja | 4 | 4 | B
      Kos Rok | 4 | N | 4`,
    expected: { kind: 'attendance-matrix', dates: ['2024-03-04', '2024-03-06', 3], present: 4, absent: 2, asks: [] },
  },
];
