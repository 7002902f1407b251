/** What Slovenian offices write in their own words and shorthand. People are invented. */
import type { CollectedLayout } from './layout';

export const SLOVENIAN_HABITS: readonly CollectedLayout[] = [
  {
    name: 'the month stands in the locative',
    table: `
      Poročilo o prisotnosti v mesecu marcu 2024
      Št. | Udeleženec | 1 | 2 | 3 | 4 | 5 | 6 | 7
      1. | Novak Ana | ✓ | ✓ | | | ✓ | ✓ | ✓
      2. | Kovač Urban | ✓ | | | | ✓ | ✓ | ✓`,
    expected: { kind: 'attendance-matrix', dates: ['2024-03-01', '2024-03-07', 7], marks: 9, present: 9, asks: [] },
  },
  {
    name: 'absences are shortened: opr., neopr.; from when to when is written in several ways, of which one may be a date',
    table: `
      Prisotnost marec 2024
      Udeleženec | 4. 3. | 5. 3. | 6. 3. | 7. 3.
      Novak Ana | 8.00-12.00 | od 8 do 12 | 8-12.30 | 8-12
      Kovač Urban | 8.00-12.00 | opr. | neopr. | 8h-12h`,
    expected: { marks: 8, present: 5, absent: 2, unclear: 1, asks: ['mark 8-12'] },
  },
  {
    name: 'full hours from when to when in every cell are times, and no days',
    table: `
      Prisotnost marec 2024
      Udeleženec | 4. 3. | 5. 3. | 6. 3. | 7. 3.
      Novak Ana | 8-12 | 9-12 | 8-12 | 8-11
      Kovač Urban | 8-12 | 8-12 | B | 8 – 12
      Žagar Cvetka | 8-12 | 8-12 | N | 8-12`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      dates: ['2024-03-04', '2024-03-07', 4],
      marks: 12,
      present: 10,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'two numbers that are no times of a day beside such ones make all of them doubtful',
    table: `
      Prisotnost marec 2024
      Udeleženec | 4. 3. | 5. 3. | 6. 3. | 7. 3.
      Novak Ana | 8-12 | 8-12 | 1-2 | 8-12
      Kovač Urban | P | P | B | P`,
    expected: { marks: 8, present: 3, absent: 1, unclear: 4, asks: ['mark 8-12', 'mark 1-2'] },
  },
  {
    name: 'words of coming and not coming in a list',
    table: `
      Datum | Udeleženec | Aktivnost | Prisotnost
      4. 3. 2024 | Novak Ana | Delavnica | prisoten/-na
      4. 3. 2024 | Kovač Urban | Delavnica | ni prišel
      5. 3. 2024 | Novak Ana | Delavnica | zamudila
      5. 3. 2024 | Kovač Urban | Delavnica | opravičena odsotnost`,
    expected: { kind: 'attendance-list', marks: 4, present: 2, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: 'a slash among hours is what stands where there is nothing to enter: it is asked, not paid',
    table: `
      Ure udeležencev
      Priimek | Ime | 1. 2. 2024 | 2. 2. 2024 | 5. 2. 2024
      Novak | Ana | 3,5 | 4h | 4 ure
      Kovač | Urban | 4 | / | /`,
    expected: { people: ['Novak Ana', 'Kovač Urban'], marks: 6, present: 4, unclear: 2, asks: ['mark /'] },
  },
  {
    name: 'slashes alone are ticks',
    table: `
      Priimek in ime | 1. 2. 2024 | 2. 2. 2024 | 5. 2. 2024
      Novak Ana | / | / | /
      Kovač Urban | / | | /`,
    expected: { marks: 5, present: 5, asks: [] },
  },
  {
    name: 'the hours stand behind the mark, or before it; twice is no hours, and a letter with a number may be a code',
    table: `
      Marec 2024
      Udeleženec | 1. | 4. | 5. | 6. | 7.
      Novak Ana | 4P | 4P | B | 4 P | P (4)
      Kovač Urban | P 4 | P 3,5 | P/4 | N | P-4
      Žagar Cvetka | P4 | 2x | P | P | P`,
    expected: { marks: 15, present: 11, absent: 2, unclear: 2, asks: ['mark P4', 'mark 2x'] },
  },
  {
    name: 'workshops are numbered, their dates stand in brackets behind',
    table: `
      Seznam delavnic in prisotnost
      Udeleženec | 1. delavnica\\n(5. 3. 2024) | 2. delavnica\\n(12. 3. 2024) | 3. delavnica\\n(19. 3. 2024) | Skupaj
      Novak Ana | 1 | 0 | 1 | 2
      Kovač Urban | 1 | 1 | 1 | 3`,
    expected: {
      kind: 'attendance-matrix',
      dates: ['2024-03-05', '2024-03-19', 3],
      marks: 6,
      present: 5,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'a log of vstop and izstop',
    table: `
      Čas | Udeleženec | Dogodek
      4. 3. 2024 8:02 | Novak Ana | vstop
      4. 3. 2024 12:01 | Novak Ana | izstop
      4. 3. 2024 8:10 | Kovač Urban | vstop
      4. 3. 2024 11:40 | Kovač Urban | izstop
      5. 3. 2024 8:02 | Novak Ana | vstop
      5. 3. 2024 12:00 | Novak Ana | izstop`,
    expected: {
      kind: 'attendance-list',
      people: ['Novak Ana', 'Kovač Urban'],
      dates: ['2024-03-04', '2024-03-05', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'a sheet of signatures for a week: who signed is asked once',
    table: `
      PODPISNI LIST
      Program: Socialna aktivacija | | | Skupina: 3
      Teden: 9. 10. 2023 – 13. 10. 2023
       | Ime in priimek | PON | TOR | SRE | ČET | PET
      1 | Novak Ana | podpis | podpis | podpis | | podpis
      2 | Kovač Urban | podpis | podpis | podpis | podpis | podpis`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Novak Ana', 'Kovač Urban'],
      dates: ['2023-10-09', '2023-10-13', 5],
      marks: 9,
      unclear: 9,
      asks: ['mark podpis'],
    },
  },
  {
    name: 'women and men under a heading each, in the form of their gender',
    table: `
      Seznam prisotnosti 9. 10. 2023
      Ženske
      Ime in priimek | Prisotna
      Novak Ana | x
      Žagar Cvetka |

      Moški
      Ime in priimek | Prisoten
      Kovač Urban | x
      Mlakar Jan | x`,
    expected: {
      kind: 'attendance-list',
      headerRow: 3,
      people: ['Novak Ana', 'Žagar Cvetka', 'Kovač Urban', 'Mlakar Jan'],
      dates: ['2023-10-09', '2023-10-09', 1],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'the days of inclusion and exit of the last of a few participants are no line of days',
    table: `
      Zap. št. | Ime | Priimek | Občina | Datum vključitve | Datum izstopa | Status
      1 | Ana | Novak | Lendava | 1. 9. 2023 | | vključena
      2 | Urban | Kovač | Lendava | 1. 9. 2023 | 15. 10. 2023 | izstop`,
    expected: { kind: 'participants', headerRow: 1, people: ['Ana Novak', 'Urban Kovač'] },
  },
  {
    name: 'a clock knows people by number and keeps their moments, whatever its sheet is called',
    table: `
      Čas | Št. kartice | Ime in priimek | Terminal
      4. 3. 2024 8:02 | 17 | Novak Ana | vhod 1
      4. 3. 2024 12:01 | 17 | Novak Ana | vhod 1
      4. 3. 2024 8:11 | 18 | Kovač Urban | vhod 1
      4. 3. 2024 11:43 | 18 | Kovač Urban | vhod 2
      5. 3. 2024 8:04 | 17 | Novak Ana | vhod 1
      5. 3. 2024 12:02 | 17 | Novak Ana | vhod 1`,
    expected: {
      kind: 'attendance-list',
      people: ['Novak Ana', 'Kovač Urban'],
      dates: ['2024-03-04', '2024-03-05', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'a form that each fills in once is no clock',
    table: `
      Časovni žig | Ime in priimek | E-pošta | Št. telefona
      4. 3. 2024 8:02 | Novak Ana | a@primer.si | 040 000 001
      4. 3. 2024 12:01 | Kovač Urban | b@primer.si | 040 000 002
      5. 3. 2024 8:11 | Žagar Cvetka | c@primer.si | 040 000 003
      5. 3. 2024 9:43 | Mlakar Jan | d@primer.si | 040 000 004`,
    expected: { kind: 'participants', people: ['Novak Ana', 'Kovač Urban', 'Žagar Cvetka', 'Mlakar Jan'], marks: 0 },
  },
  {
    name: "one person's month across, hours in a single row below the days",
    table: `
      Ime in priimek: Ana Novak
      Mesec: marec 2024
      Dan | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      Ure | 4 | | | 4 | 4 | 3,5 | 4 | 4`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak'],
      dates: ['2024-03-01', '2024-03-08', 8],
      marks: 6,
      present: 6,
      asks: [],
    },
  },
  {
    name: 'a row of hours without a name is nobody’s',
    table: `
      Mesec: marec 2024
      Dan | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      Ure | 4 | | | 4 | 4 | 3,5 | 4 | 4`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'a cross on a sheet of absences may say that somebody was away: it is asked, not paid',
    table: `
      ODSOTNOST marec 2024
      Ime in priimek | 4 | 5 | 6 | 7 | 8 | 11 | 12
      Novak Ana | | x | | | | |
      Kovač Urban | | | | | | x |
      Žagar Cvetka | B | B | | | | |`,
    expected: { kind: 'attendance-matrix', marks: 4, present: 0, absent: 2, unclear: 2, asks: ['mark x'] },
  },
  {
    name: 'a note behind an absence leaves it one; behind a presence it may say how long, and is asked',
    table: `
      Prisotnost marec 2024
      Ime in priimek | 4. 3. | 5. 3. | 6. 3.
      Novak Ana | P | BOL | P - odšla ob 11h
      Kovač Urban | N - ni javil | B (eBOL) | NEO`,
    expected: { marks: 6, present: 1, absent: 4, unclear: 1, asks: ['mark P - odšla ob 11h'] },
  },
  {
    name: 'what the legend says of a mark it says of the mark with a note, too',
    table: `
      Prisotnost marec 2024
      Ime in priimek | 4. 3. | 5. 3. | 6. 3.
      Novak Ana | P | N | P
      Kovač Urban | P | N - prek spleta | P

      N = prisoten na daljavo`,
    expected: { marks: 6, absent: 0 },
  },
  {
    name: 'meetings on a few days of a month, told by their numbers',
    table: `
      Prisotnost marec 2025
      Št. | Ime in priimek | 3. | 10. | 17. | 24. | Skupaj
      1 | Ana Zupan | x | x | | x | 3
      2 | Bor Kralj | x | | x | x | 3`,
    expected: { kind: 'attendance-matrix', dates: ['2025-03-03', '2025-03-24', 4], marks: 6, present: 6, asks: [] },
  },
  {
    name: 'whoever is called by a word of sums or days is somebody with a comma, too',
    table: `
      Prisotnost marec 2025
      Priimek, ime | 3. 3. | 4. 3. | 5. 3.
      Antal, Gašper | x | x | x
      Mesec, Filip | x | x | x
      Rok, Eva | x | x | x`,
    expected: { people: ['Antal, Gašper', 'Mesec, Filip', 'Rok, Eva'], marks: 9 },
  },
  {
    name: 'hours that rise by chance beside a number of the row head no days',
    table: `
      Prisotnost februar 2025
      Št. | Ime in priimek | 3. 2. 2025 | 4. 2. 2025 | 5. 2. 2025 | 10. 2. 2025 | 12. 2. 2025 | 14. 2. 2025 | Skupaj
      1 | Ana Zupan | 4 | 4 | | 5 | 4 | 4 | 21
      2 | Bor Kralj | 4.5 | | 4 | 4 | 5 | 4.5 | 22
      3 | Eva Hren | 4 | 4 | 4 | | 4 | 4 | 20`,
    expected: { people: ['Ana Zupan', 'Bor Kralj', 'Eva Hren'], dates: ['2025-02-03', '2025-02-14', 6], marks: 15 },
  },
  {
    name: 'the numbers of the rows of a log are nobody',
    table: `
      Evidenca prisotnosti
      Udeleženka: | Maja Golob
      Zap. številka | Datum srečanja | Prihod | Odhod
      1 | 4. 8. 2026 | 8:00 | 12:00
      2 | 10. 8. 2026 | 8:00 | 12:00
      3 | 12. 8. 2026 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: ['Maja Golob'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'nor are they where nobody is named',
    table: `
      Evidenca prisotnosti
      Zap. številka | Datum srečanja | Prihod | Odhod
      1 | 4. 8. 2026 | 8:00 | 12:00
      2 | 10. 8. 2026 | 8:00 | 12:00
      3 | 12. 8. 2026 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'a sheet is called by somebody whose name is a month’s, too',
    sheet: 'Maja Golob',
    table: `
      Datum | Ure | Opomba
      4. 8. 2026 | 4 | kuhinja
      5. 8. 2026 | 4 | kuhinja
      6. 8. 2026 | 5 | vrt`,
    expected: { kind: 'person-month', people: ['Maja Golob'], marks: 3, asks: [] },
  },
  {
    name: 'all the time of a day is hours where nothing else says it',
    table: `
      Evidenca prisotnosti
      Datum | Ime in priimek | Skupaj
      4. 8. 2026 | Ana Zupan | 4:30
      4. 8. 2026 | Bor Kralj | 3:00
      5. 8. 2026 | Ana Zupan | 5:00`,
    expected: { kind: 'attendance-list', people: ['Ana Zupan', 'Bor Kralj'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'the mentor of somebody’s days is nobody in them',
    sheet: 'Neža Hren',
    table: `
      Evidenca prisotnosti
      Datum | Prisotnost | Spremljala
      4. 8. 2026 | da | Mojca Bele
      5. 8. 2026 | da | Mojca Bele
      6. 8. 2026 | da | Mojca Bele`,
    expected: { kind: 'person-month', people: ['Neža Hren'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'Maja on the form of a month is no May',
    table: `
      Evidenca prisotnosti za mesec junij 2026
      Udeleženka: | Maja Golob
      Dan | Prihod | Odhod | Podpis
      1 | 8:00 | 12:00
      2 | 8:00 | 12:00
      3 | 8:00 | 12:00
      4 | |
      5 | |
      6 | |
      7 | |`,
    expected: {
      kind: 'person-month',
      people: ['Maja Golob'],
      dates: ['2026-06-01', '2026-06-07', 7],
      marks: 3,
      asks: [],
    },
  },
  {
    name: 'work beside leave is hours; what work it was is not',
    table: `
      Evidenca za oktober 2026
      Udeleženec: | Črt Kos
      Datum | Delo | Dopust | Bolniška
      1. 10. | 4 | |
      2. 10. | 4 | |
      5. 10. | | 4 |
      6. 10. | 4 | |`,
    expected: { kind: 'person-month', people: ['Črt Kos'], marks: 4, present: 3, asks: [] },
  },
  {
    name: 'the first row of a log heads nothing, though a word in it heads columns elsewhere',
    sheet: 'Maja Golob',
    table: `
      Evidenca prisotnosti
      Datum srečanja | Stanje | Aktivnost
      1. 10. 2024 | prisotna | Računalništvo
      2. 10. 2024 | prisotna | Kuhanje
      3. 10. 2024 | odsotna | Kuhanje
      4. 10. 2024 | prisotna | Pogovor`,
    expected: { kind: 'person-month', people: ['Maja Golob'], marks: 4, present: 3, absent: 1 },
  },
  {
    name: 'a town in the title is nobody',
    table: `
      Evidenca prisotnosti – Slovenske Konjice
      Datum | Prihod | Odhod
      1. 10. 2024 | 8:00 | 12:00
      2. 10. 2024 | 8:00 | 12:00
      3. 10. 2024 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'nor is a sheet that is called by one',
    sheet: 'Murska Sobota',
    table: `
      Datum | Prihod | Odhod
      1. 10. 2024 | 8:00 | 12:00
      2. 10. 2024 | 8:00 | 12:00
      3. 10. 2024 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
  {
    name: 'entry and exit over times are those of a door, not of the programme',
    table: `
      Datum | Oddelek | Zaposleni | Vstop | Izstop
      @2024-07-01 | pisarna | Neža | '9:05 | '14:50
      @2024-07-01 | delavnica | Bor | '9:30 | '14:30
      @2024-07-02 | pisarna | Neža | '9:10 | '14:20`,
    expected: { kind: 'attendance-list', people: ['Neža', 'Bor'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'the colon of a label may stand before the name',
    table: `
      Evidenca prisotnosti julij 2024
      Ime in priimek | : Neža Hren
      Datum | Prihod | Odhod
      1. 7. 2024 | 8:00 | 12:00
      2. 7. 2024 | 8:00 | 12:00
      3. 7. 2024 | 8:00 | 12:00`,
    expected: { kind: 'person-month', people: ['Neža Hren'], marks: 3, asks: [] },
  },
  {
    name: 'three names between commas are three people where one of them has a row of her own',
    table: `
      Evidenca prisotnosti
      Datum | Udeleženci | Prihod | Odhod
      1. 7. 2024 | Neža, Bor, Eva | 8:00 | 12:00
      2. 7. 2024 | Neža | 8:00 | 12:00
      3. 7. 2024 | Bor | 8:00 | 12:00`,
    expected: { kind: 'attendance-list', people: ['Neža', 'Bor', 'Eva'], marks: 5, present: 5 },
  },
  {
    name: 'days that run on into a later year’s true dates and back are asked for their year',
    sheet: 'Neža Hren',
    table: `
      Datum | Opis | Ure
      15.10. | priprava | 1
      24.10. | priprava | 8
      14.11. | priprava | 6
      29.1. | priprava | 5
      @2023-10-03 | izvedba | 3
      @2023-10-09 | izvedba | 7
      @2023-11-01 | izvedba | 1`,
    expected: { kind: 'person-month', people: ['Neža Hren'], asks: ['year'] },
  },
  {
    name: 'one day of marks under the word for it, and brackets that nobody filled in behind the names',
    table: `
       | Datum srečanja
      Imena | @2019-06-03
      Neža Hren (17) | P
      Bor Kos () | P
      Eva Rožman () | P`,
    expected: { kind: 'attendance-matrix', dates: ['2019-06-03', '2019-06-03', 1], marks: 3, present: 3 },
  },
  {
    name: 'shifts that are planned are nobody’s presence',
    table: `
      Razpored – marec 2026
      Ime in priimek | 2. 3. | 3. 3. | 4. 3. | 5. 3.
      Neža Hren | 6.00-14.00 | 14.00-22.00 | OFF | 6.00-14.00
      Bor Kos | 14.00-22.00 | 6.00-14.00 | 6.00-14.00 | dopust`,
    expected: { kind: 'participants', people: ['Neža Hren', 'Bor Kos'], marks: 0 },
  },
  {
    name: 'hours of meetings whose heads were counted are nobody’s',
    table: `
      Delavnice 2026
      Datum | Trajanje (ure) | Število udeležencev | Izvajalka
      @2026-01-12 | 1,5 | 45 | NH
      @2026-02-09 | 2 | 38 | NH
      @2026-03-09 | 2 | 43 | EK`,
    expected: { people: [], marks: 0, asks: [] },
  },
  {
    name: 'whoever leads those who came is not who came',
    table: `
      Prisotnost
      Št. udeleženca | Datum | Ime vodje | Ime in priimek mentorice | Prihod | Odhod
      18219 | @2024-10-07 | Neža Hren | Eva Rožman | 8:00 | 12:00
      24510 | @2024-10-07 | Neža Hren | Eva Rožman | 8:00 | 12:00
      24510 | @2024-10-08 | Bor Kos | Eva Rožman | 8:00 | 12:00`,
    expected: { kind: 'attendance-list', people: ['18219', '24510'], marks: 3, present: 3 },
  },
];
