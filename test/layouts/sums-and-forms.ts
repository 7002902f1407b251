/** Sums of hours by week and by month as offices write them for those who pay, and forms that are not filled in. People are invented. */
import type { CollectedLayout } from './layout';

export const SUMS_AND_FORMS: readonly CollectedLayout[] = [
  {
    name: 'hours by week, from day to day in brackets, though they are summed up for those who pay',
    sheet: 'tedni maj',
    table: `
      Maj 2024 – ure po tednih (za kontrolo izplačil)
      Udeleženec | 19. teden (6.–10.5.) | 20. teden (13.–17.5.) | 21. teden (20.–24.5.) | skupaj | razlika
      Zupan Maja | 10 | 24 | 30 | 64 | -2
      Bevk Tine | 10 | 30 | 24 | 64 | 10
      Kos Nina | 6 | 30 | 0 | 36 |
      Rus Jan | 12 | 30 | 24 | 66 | 22
      Σ | | | | 230 |`,
    expected: {
      ...{ kind: 'monthly-totals', headerRow: 2, people: ['Zupan Maja', 'Bevk Tine', 'Kos Nina', 'Rus Jan'] },
      ...{ dates: [], marks: 0, present: 0, absent: 0, asks: [] },
    },
  },
  {
    name: 'payments by week are no hours',
    sheet: 'tedni maj',
    table: `
      Maj 2024 – izplačila po tednih
      Udeleženec | 19. teden (6.–10.5.) | 20. teden (13.–17.5.) | 21. teden (20.–24.5.) | skupaj
      Zupan Maja | 10 | 24 | 30 | 64
      Bevk Tine | 10 | 30 | 24 | 64
      Kos Nina | 6 | 30 | 0 | 36
      Rus Jan | 12 | 30 | 24 | 66`,
    expected: { marks: 0, present: 0, absent: 0, dates: [] },
  },
  {
    name: 'hours of groups and of single people under each month: the lower words head the sums as well',
    table: `
      Pregled opravljenih ur po udeležencih
      Zap. št. | Udeleženec | marec | | april | | SKUPAJ | status
       | | skup. | indiv. | skup. | indiv. | |
      1 | Zupan Maja | 44 | 4 | 36 | 3 | 87 | vključena
      2 | Bevk Tine | 40 | 3 | 32 | 2 | 77 | vključen
      3 | Kos Nina | 12 | 1 | | | 13 | izstop
       | SKUPAJ | 96 | 8 | 68 | 5 | 177 |`,
    expected: { kind: 'monthly-totals', headerRow: 3, people: ['Zupan Maja', 'Bevk Tine', 'Kos Nina'], dates: [] },
  },
  {
    name: 'the first of the people is no heading, whatever words stand in place of hours',
    table: `
      Pregled opravljenih ur po udeležencih
      Zap. št. | Udeleženec | marec | april | maj | SKUPAJ
      1 | Zupan Maja | ni bila | ni bila | 4 | 4
      2 | Bevk Tine | 40 | 3 | 32 | 75
      3 | Kos Nina | 12 | 1 | 2 | 15`,
    expected: { kind: 'monthly-totals', headerRow: 2, people: ['Zupan Maja', 'Bevk Tine', 'Kos Nina'] },
  },
  {
    name: 'a form that is to be copied has no month, whatever month its file is of',
    file: 'Evidenca maj 2024.xlsx',
    sheet: 'PREDLOGA',
    table: `
      EVIDENCA DELOVNEGA ČASA
      Ime in priimek: | |
      Mesec/leto: | |
      Delovodja: | | Jan Rus
      Dan | | Prihod | Odhod | Odmor | Ur | Odsotnost | Opombe
      1 | | | | | | |
      2 | | | | | | |
      3 | | | | | | |
      4 | | | | | | |
      5 | | | | | | |
      6 | | | | | | |
      7 | | | | | | |
      8 | | | | | | |
      9 | | | | | | |
      10 | | | | | | |
      11 | | | | | | |
      12 | | | | | | |
      13 | | | | | | |
      14 | | | | | | |
      15 | | | | | | |
      16 | | | | | | |
      17 | | | | | | |
      18 | | | | | | |
      19 | | | | | | |
      20 | | | | | | |
      21 | | | | | | |
      22 | | | | | | |
      23 | | | | | | |
      24 | | | | | | |
      25 | | | | | | |
      26 | | | | | | |
      27 | | | | | | |
      28 | | | | | | |
      29 | | | | | | |
      30 | | | | | | |
      31 | | | | | | |
      SKUPAJ | | | | | | |`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'a form that somebody filled in is of the month of its file',
    file: 'Evidenca maj 2024.xlsx',
    sheet: 'Zupan',
    table: `
      EVIDENCA DELOVNEGA ČASA
      Ime in priimek: | | Maja Zupan
      Mesec/leto: | |
      Dan | | Prihod | Odhod | Odmor | Ur | Odsotnost | Opombe
      1 | | | | | | |
      2 | | | | | | |
      3 | | @7:00 | @15:00 | | 8 | |
      4 | | | | | | |
      5 | | | | | | |
      6 | | | | | | LD |
      7 | | | | | | |
      8 | | @7:00 | @15:00 | | 8 | |
      LD – letni dopust, B – bolniška`,
    expected: {
      kind: 'person-month',
      people: ['Maja Zupan'],
      dates: ['2024-05-01', '2024-05-08', 8],
      marks: 3,
      absent: 1,
    },
  },
  {
    name: 'two months summed up in one column beside a third',
    sheet: 'ure po osebah',
    table: `
      Opravljene ure
      Priimek | Ime | jan-feb | marec | skupaj
      Zupan | Maja | 54 | 35 | 89
      Bevk | Tine | 49 | 27 | 76
      Kos | Nina | 48 | 38 | 86`,
    expected: {
      ...{ kind: 'monthly-totals', headerRow: 2, people: ['Zupan Maja', 'Bevk Tine', 'Kos Nina'] },
      ...{ dates: [], marks: 0, present: 0, asks: [] },
    },
  },
  {
    name: 'words under two months are what people shall do, and no sums',
    sheet: 'List1',
    table: `
      Priimek | Ime | januar–februar | marec–april
      Zupan | Maja | šivanje | kuhanje
      Bevk | Tine | vrt | šivanje
      Kos | Nina | kuhanje | vrt`,
    expected: { kind: 'participants', people: ['Zupan Maja', 'Bevk Tine', 'Kos Nina'], marks: 0 },
  },
];
