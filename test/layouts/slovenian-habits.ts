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
    name: 'from when to when stands among marks: full hours are no days of another line',
    table: `
      Prisotnost marec 2024
      Udeleženec | 4. 3. | 5. 3. | 6. 3. | 7. 3.
      Novak Ana | 8.00-12.00 | od 8 do 12 | 8-12 | 8-12
      Kovač Urban | P | 8-12 | P | 8h-12h`,
    expected: { kind: 'attendance-matrix', dates: ['2024-03-04', '2024-03-07', 4], marks: 8, present: 8, unclear: 0 },
  },
  {
    name: 'meetings are counted, called and dated in one heading each, the year is that of the sheet',
    sheet: 'oktober 2026',
    table: `
      Lista prisotnosti
      Vključena oseba | '1. srečanje – uvod 1. 10. | '2. srečanje – kuhanje 8. 10. | '3. srečanje – vrt 15. 10.
      Bor Golob | | x | x
      Rok Vodnik | x | x | x
      Žana Vodnik | x | | x`,
    expected: { kind: 'attendance-matrix', dates: ['2026-10-01', '2026-10-15', 3], marks: 7, present: 7, asks: [] },
  },
  {
    name: 'the title says what is kept, whose and of when, with a name that is a word, too',
    table: `
      Evidenca delovnega časa – Rok Mesec – oktober 2024
      Dan | Prihod | Odhod | Skupaj ur | Opombe
      '1. 10. | | | | zdravniški pregled
      '2. 10. | '8:00 | '12:00 | 4 |
      '3. 10. | '8:00 | '12:00 | 4 |
      '4. 10. | | | | holiday leave`,
    expected: { kind: 'person-month', people: ['Rok Mesec'], marks: 4, present: 2, absent: 2, asks: [] },
  },
  {
    name: 'a word may be written with its letters apart, and the reason stand behind what was called off',
    table: `
      Prisotnost december 2020
      Priimek in ime | 21 | 22 | 23 | 24 | 25
      Kos Ana | x | x | odpadlo – bolezen mentorja | P R A Z N I K | N O V O L E T N E P O Č I T N I C E
      Hribar Bor | x | B | odpadlo – bolezen mentorja | P R A Z N I K | N O V O L E T N E P O Č I T N I C E`,
    expected: { marks: 10, present: 3, absent: 1, unclear: 0, asks: [] },
  },
  {
    name: 'a sentence below a list is nobody whose name is missing',
    table: `
      Datum | Priimek in ime | Prisotnost
      5. 10. 2020 | Kos Ana | da
      5. 10. 2020 | Hribar Bor | ne
      6. 10. 2020 | Kos Ana | da
      |
      Opomba: lista se odda vodji do 5. v mesecu. | |`,
    expected: { kind: 'attendance-list', people: ['Kos Ana', 'Hribar Bor'], marks: 3, present: 2, absent: 1, asks: [] },
  },
  {
    name: 'a day without a name is still asked for',
    table: `
      Datum | Priimek in ime | Prisotnost
      5. 10. 2020 | Kos Ana | da
      5. 10. 2020 | Hribar Bor | ne
      6. 10. 2020 | | da`,
    expected: { people: ['Kos Ana', 'Hribar Bor'], asks: ['rowsWithoutName'] },
  },
  {
    name: 'nor is one below names that stand under their days',
    sheet: 'prisotnost',
    table: `
      Prisotni na delavnici
      5. 10. 2020
      Ana Kos
      Bor Hribar
      Cvetka Zupan
      6. 10. 2020
      Ana Kos
      Drago Medved
      Eva Oblak
      Opomba: lista se odda vodji do 5. v mesecu.`,
    expected: { kind: 'attendance-list', marks: 6, present: 6, asks: [] },
  },
];
