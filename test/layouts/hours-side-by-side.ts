/** Timesheets of people beside each other, and what stands beside and above the days of one. People are invented. */
import type { CollectedLayout } from './layout';

export const HOURS_SIDE_BY_SIDE: readonly CollectedLayout[] = [
  {
    name: 'logs side by side, each under its name and the sum of its hours, and a table of hours by task behind them',
    table: `
      Ure po dnevih

       | Ana Novak |  | 6 | h |  | Bor Kos |  | 8 | h |  |  | Naloge |
      Datum | Število ur | Opravljeno delo | Št. |  |  Datum | Število ur | Opravljeno delo | Št. |  |  | Št. | Čas (h) | 14
      @2024-01-31 | 1 | načrt | #1 |  | @2024-01-31 | 3 | načrt | #2 |  |  | #1 | 3 |
      @2024-02-07 | 2 | risanje | #2 |  | @2024-02-07 | 2 | risanje | #2 |  |  | #2 | 8 |
      @2024-02-14 | 3 | risanje | #2 |  | @2024-02-14 | 3 | vrt |  |  |  | #3 | 3 |`,
    expected: {
      kind: 'person-month',
      headerRow: 4,
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2024-01-31', '2024-02-14', 3],
      marks: 6,
      present: 6,
      asks: [],
    },
  },
  {
    name: 'the details of who works and who leads stand over the days, and from when to when; what lies between is the break',
    table: `
      Arbeitszeittabelle
      Mitarbeiterdetails: | Dr. Ana Novak
      Vorgesetztendetails: | Bor Kos
      Vom 04.11.2024 | Bis zum: 29.01.25
      Arbeit insgesamt (Stunden) | Arbeitsstunden gesamt (geleistet) | Überstunden
      13 | 12.75 | -0.25
      Datumsangaben | Einstempelzeit | Beginn der Mittagspause | Ende der Mittagspause | Ausstempelzeit | Arbeitsstunden
      @2024-11-04 | @17:30 |  |  | @20:15 | 2.75
      5/11/24 | @13:30 |  |  | @16:30 | 3
      6/11/24 | @10:00 | @12:30 | @13:30 | @16:30 | 5.5
      @2024-11-11 | @10:30 | @12:00 | @12:30 | @13:00 | 1
       |  |  |  |  | 0`,
    expected: {
      kind: 'person-month',
      headerRow: 7,
      people: ['Dr. Ana Novak'],
      dates: ['2024-11-04', '2024-11-11', 4],
      marks: 4,
      present: 3,
      unclear: 1,
      asks: ['mark 10:30 – 13:00 – 1'],
    },
  },
  {
    name: 'whose the days are is said over them',
    table: `
      Podatki o udeležencu: | Ana Novak
      Podatki o mentorju: | Bor Kos
      Datum | Prihod | Odhod
      5. 10. 2020 | 8:00 | 12:00
      6. 10. 2020 | 8:00 | 12:00
      7. 10. 2020 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: ['Ana Novak'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'weeks below the labels of a form that nobody filled in are nobody',
    table: `
      Name: | Vorname:
      <Name> | <Vorname>

      Kalenderwoche / Datum | Stunden | Notiz
      KW17 (20.04.20 - 26.04.20) |  |
      KW18 (27.04.20 - 03.05.20) |  |
      KW19 (04.05.20 - 10.05.20) |  |
      Gesamt: | 0 |`,
    expected: { people: [], dates: [], marks: 0 },
  },
  {
    name: 'minutes that no heading calls so are told by their sum in hours below; a year typed wrong is asked',
    table: `
      Dnevnik dela
      Datum | Čas | Dogodek | Podrobnosti
      @2020-10-05 | 90 | Načrt |
      @2020-10-05 | 60 | Risanje |
      @2020-10-06 | 225 | Maketa |
      @2920-10-08 | 90 | Maketa |
      @2020-10-09 |  |  |
      @2020-10-12 | 45 | Poročilo |
       | 8.5 |  |`,
    expected: {
      kind: 'person-month',
      headerRow: 2,
      dates: ['2020-10-05', '2920-10-08', 5],
      marks: 4,
      present: 4,
      asks: ['implausibleYear', 'person'],
    },
  },
  {
    name: 'numbers under a time of day that add up to their own sum are no minutes',
    table: `
      Dnevnik dela
      Datum | Čas | Dogodek
      @2020-10-05 | 90 | Načrt
      @2020-10-06 | 225 | Maketa
      @2020-10-07 | 45 | Poročilo
       | 360 |`,
    expected: { marks: 0 },
  },
  {
    name: 'a time card from payday to payday in two halves side by side, its days under no heading',
    table: `
      Cutoff Month: May and June |  |  |  |  | Cutoff Month:
      Name: |  |  |  |  | Name:

       | Time In | Time Out | Total Hours |  |  | Time In | Time Out | Total Hours
       |  |  |  |  | 26 |  |  | 
      11 |  |  |  |  | 27 |  |  | 
      12 |  |  |  |  | 28 |  |  | 
      13 |  |  |  |  | 29 |  |  | 
      14 |  |  |  |  | 30 |  |  | 
      15 |  |  |  |  | 31 |  |  | 
      16 |  |  |  |  | 1 |  |  | 
      17 |  |  |  |  | 2 | @8:00 | @12:00 | 
      18 | @8:00 | @12:00 |  |  | 3 |  |  | 
      19 | @8:00 | @12:00 |  |  | 4 |  |  | 
      20 | @8:00 | @12:00 |  |  | 5 |  |  | 
      21 |  |  |  |  | 6 |  |  | 
      22 |  |  |  |  | 7 |  |  | 
      23 |  |  |  |  | 8 |  |  | 
      24 |  |  |  |  | 9 |  |  | 
      25 |  |  |  |  | 10 |  |  | `,
    // "Time Out" is no October.
    expected: { kind: 'person-month', people: [], dates: [], marks: 4, present: 4, asks: ['month', 'person'] },
  },
  {
    name: 'the days of a month of pay, from the 26th to the 25th, are one run',
    table: `
      Ime in priimek: | Ana Novak
      Dan | Prihod | Odhod
      26 | 8:00 | 12:00
      27 | 8:00 | 12:00
      28 | 8:00 | 12:00
      29 | 8:00 | 12:00
      30 | 8:00 | 12:00
      1 | 8:00 | 12:00
      2 | 8:00 | 12:00
      3 | 8:00 | 12:00
      4 | 8:00 | 12:00
      5 | 8:00 | 12:00
      6 | 8:00 | 12:00
      7 | 8:00 | 12:00
      8 | 8:00 | 12:00
      9 | 8:00 | 12:00
      10 | 8:00 | 12:00
      11 | 8:00 | 12:00
      12 | 8:00 | 12:00
      13 | 8:00 | 12:00
      14 | 8:00 | 12:00
      15 | 8:00 | 12:00
      16 | 8:00 | 12:00
      17 | 8:00 | 12:00
      18 | 8:00 | 12:00
      19 | 8:00 | 12:00
      20 | 8:00 | 12:00
      21 | 8:00 | 12:00
      22 | 8:00 | 12:00
      23 | 8:00 | 12:00
      24 | 8:00 | 12:00
      25 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: ['Ana Novak'], dates: [], marks: 30, present: 30, asks: ['month'] },
  },
  {
    name: 'numbers of rows beside times are no days',
    table: `
      Name: | Ana Novak
       | Time In | Time Out
      1 | 8:00 | 12:00
      2 | 8:00 | 12:00
      3 | 8:00 | 12:00
      4 | 8:00 | 12:00
      5 | 8:00 | 12:00
      6 | 8:00 | 12:00
      7 | 8:00 | 12:00
      8 | 8:00 | 12:00`,
    expected: { dates: [], marks: 0 },
  },
  {
    name: 'the heading "Out" is no month in the year of the title',
    table: `
      Time card 2024
      Name: | Ana Novak
      Day | In | Out
      1 | 8:00 | 12:00
      2 | 8:00 | 12:00
      3 | 8:00 | 12:00
      4 | 8:00 | 12:00
      7 | 8:00 | 12:00
      8 | 8:00 | 12:00
      9 | 8:00 | 12:00
      30 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: ['Ana Novak'], dates: [], marks: 8, asks: ['month'] },
  },
  {
    name: 'hours by week with people across and the sum of each below are sums, whose people are named',
    table: `
      Seštevek ur projekta

      Teden | Ana | Bor | Cilka | Vsota ur na teden
      Teden 1 | 2 | 2 | 1 | 5
      Teden 2 | 4 | 0 | 2.5 | 6.5
      Teden 3 | 11.4 | 7 | 4.5 | 22.9
      Skupaj ur na osebo | 17.4 | 9 | 8 | 34.4`,
    expected: { kind: 'monthly-totals', headerRow: 3, people: ['Ana', 'Bor', 'Cilka'], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'with a blank line between the kinds of work',
    table: `
       | Hores de projecte |  |  |

       | Secció | Alba | Marc | Wenjie |  | Grup
       |  |  |  |
       | Backend | 59 | 71 | 92 |  | 222
       |  |  |  |
       | App Web | 49.5 | 55.5 | 47.5 |  | 152.5
       |  |  |  |
       | Total | 108.5 | 126.5 | 139.5 |  | 374.5`,
    expected: { kind: 'monthly-totals', headerRow: 3, people: ['Alba', 'Marc', 'Wenjie'], marks: 0, asks: [] },
  },
  {
    name: 'what is summed up under departments is of nobody',
    table: `
      Seštevek ur projekta
      Teden | Razvoj | Prodaja | Nabava
      Teden 1 | 2 | 2 | 1
      Teden 2 | 4 | 0 | 2.5
      Skupaj | 6 | 2 | 3.5`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'costs by person across are no hours',
    table: `
      Stroški
      Mesec | Ana | Bor | Cilka
      Hrana | 20 | 20 | 10
      Pot | 40 | 0 | 25
      Skupaj | 60 | 20 | 35`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'hours by work in a block per person have no day; a block that nobody filled in is of nobody',
    table: `
      Poročilo tedna
      List ur |  | Ana
      Naloga | Vrsta | Število ur
      Priprava | pisanje | 4.5
      Izvedba | delavnica | 2
      Teden 1 |  | 6.5

      List ur |  | Bor
      Naloga | Vrsta | Število ur
      Izvedba | delavnica | 3
      Teden 1 |  | 3

      List ur |  | Oseba 3
      Naloga | Vrsta | Število ur
       |  |
      Teden 1 |  | 0`,
    expected: { kind: 'monthly-totals', headerRow: 3, people: ['Ana', 'Bor'], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'blocks of projects are of nobody',
    table: `
      Poročilo tedna
      List ur |  | Vrtnica
      Naloga | Vrsta | Število ur
      Priprava | pisanje | 4.5

      List ur |  | Sončnica
      Naloga | Vrsta | Število ur
      Izvedba | delavnica | 3`,
    expected: { people: [], marks: 0 },
  },
];
