/** Marks, statuses, legends and the columns beside attendance, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const WHAT_MARKS_MEAN: readonly CollectedLayout[] = [
  {
    name: 'a mark that the legend explains in words nobody knows does not mean what it means elsewhere',
    table: `
      Evidence
      Jméno | | @2019-01-01 | @2019-01-02 | @2019-01-03 | @2019-01-04
      Jiří Novotný | JNO | d | n | řd | x
      Stanislav Čermák | SCE | d | n | zv | d

      Legenda
      Denní směna | d
      Pochůzka | x
      Noční | n
      Řádná dovolená | řd
      Zdravotní volno | zv`,
    expected: { marks: 8, present: 3, absent: 2, unclear: 3, asks: ['mark n', 'mark x'] },
  },
  {
    name: 'Chinese words of a legend that nobody knows leave their signs open',
    table: `
      员工考勤表 2021年5月
      姓名 | @2021-05-01 | @2021-05-02 | @2021-05-03 | @2021-05-04 | @2021-05-05 | @2021-05-06
      张伟 | √ | √ | G | S | H | √
      王芳 | √ | √ | G | V | √ | √
      备注：出勤√, 公休G, 事假△, 丧假S, 借调H, 外勤V`,
    expected: { marks: 12, present: 7, absent: 1, unclear: 2, asks: ['mark H', 'mark V'] },
  },
  {
    name: 'an absence that the legend calls not justified is not excused',
    table: `
      ITEM | DOC | Apellidos y nombres | @2025-06-23 | @2025-06-24 | @2025-06-25
      1 | 4501 | PRADO LUNA ANA | A | FI | DM
      2 | 4502 | ROJAS VEGA RAUL | A | A | FJ

       | COD | CONCEPTO
       | A | ASISTENCIA
       | DM | DESCANSO MEDICO
       | FJ | FALTA JUSTIFICADA
       | FI | FALTA NO JUSTIFICADA`,
    expected: { marks: 6, present: 3, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'a V among other letters, or among hours, is asked: it may be a holiday',
    table: `
      Nombre | @2025-06-23 | @2025-06-24 | @2025-06-25 | @2025-06-26
      Ana Prado | T | T | V | D
      Raul Rojas | T | T | D | V`,
    expected: { marks: 8, present: 0, absent: 0, unclear: 8, asks: ['mark T', 'mark V', 'mark D'] },
  },
  {
    name: 'a V is a tick where hardly any other letter stands',
    table: `
      Nama | @2025-06-23 | @2025-06-24 | @2025-06-25 | @2025-06-26
      Ana Prado | V | V | V | S
      Budi Rojas | v | V | I | V`,
    expected: { marks: 8, present: 6 },
  },
  {
    name: 'coming, leaving and hours one below the other are one day; leave stands in the row of the hours',
    table: `
      Foaie colectiva de prezenta
       | Nume | @2025-02-03 | @2025-02-04 | @2025-02-05 | @2025-02-06
      1 | Pop Ioana | 10:00 | 10:00 | | 10:00
       | | 18:00 | 18:00 | | 14:00
       | | 8 | 8 | CO | CO
      2 | Radu Daniel | 10:00 | 10:00 | 10:00 | 10:00
       | | 18:00 | 18:00 | 18:00 | 18:00
       | | 8 | 8 | 8 | 8`,
    expected: {
      people: ['Pop Ioana', 'Radu Daniel'],
      marks: 8,
      present: 6,
      absent: 0,
      unclear: 2,
      asks: ['mark CO'],
    },
  },
  {
    name: 'of "P" and "F" under a day the one that is ticked says what it was, and a column of tasks says nothing of it',
    table: `
      Lista de aulas
      Nome do aluno | @2024-06-22 | | | @2024-06-29 | | | @2024-07-06 | |
       | P | F | Ativ | P | F | Ativ | P | F | Ativ
      Ana Prado | 1 | | 1 | | 1 | 0 | 1 | | 1
      Raul Rocha | 0 | 1 | 0 | 1 | | 1 | | | 1
      Dora Lima | 0 | | | 1 | | 0 | 1 | 1 | 0`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Ana Prado', 'Raul Rocha', 'Dora Lima'],
      dates: ['2024-06-22', '2024-07-06', 3],
      marks: 8,
      present: 4,
      absent: 3,
      unclear: 1,
    },
  },
  {
    name: 'present, absent, excused and late, ticked day by day',
    table: `
      Nome | @2024-07-29 | | | | @2024-07-30 | | |
       | P | A | J | T | P | A | J | T
      Ana Prado | 1 | | | | | | 1 |
      Raul Rocha | | 1 | | | | | | 1`,
    expected: { marks: 4, present: 2, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: 'mornings and afternoons under "A" and "P" are both ticked',
    table: `
      Name | @2024-07-29 | | @2024-07-30 |
       | A | P | A | P
      Ana Prado | x | x | x | x
      Raul Rocha | x | | x | x`,
    expected: { marks: 4, present: 3, absent: 0, unclear: 1, asks: ['mark A x'] },
  },
  {
    name: 'somebody called Antal is no sum',
    table: `
      Nume | @2025-02-01 | @2025-02-02 | @2025-02-03
      Pop Ana | 8 | 8 | 8
      Antal Mojca | 8 | 8 | 8
      MAREK ANTAL | 8 | 8 | 8
      Suma Jan | 8 | 8 | 8
      Antal | 4 | 4 | 4
      antal dagar | 4 | 4 | 4`,
    expected: { people: ['Pop Ana', 'Antal Mojca', 'MAREK ANTAL', 'Suma Jan'], marks: 12, present: 12 },
  },
  {
    name: 'a status in the plural is no sum: the row is of a person and a day',
    table: `
      Emp ID | Name | Date | Status | Check IN | Check OUT
      1 | Ana Bell | 2024-12-26 | PRESENT | 8:00 | 16:00
      2 | Tom Hill | 2024-12-26 | PAID LEAVES | |
      1 | Ana Bell | 2024-12-27 | Absences | |
      2 | Tom Hill | 2024-12-27 | PRESENT | 8:00 | 16:00`,
    expected: { kind: 'attendance-list', people: ['Ana Bell', 'Tom Hill'], marks: 4, present: 2 },
  },
  {
    name: 'ones and zeros under two numbers and a total are meetings, whose dates are asked',
    table: `
      No | Nama | Email | 1 | 2 | Total |
      1 | Ana Putri | ana@primer.si | 1 | 1 | 2 | OK
      2 | Budi Raya | budi@primer.si | 0 | 0 | 0 | OK
      3 | Citra Dewi | citra@primer.si | 1 | 0 | 1 | OK
       | | | 2 | 1 | |`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Putri', 'Budi Raya', 'Citra Dewi'],
      marks: 6,
      present: 3,
      absent: 3,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'crosses under numbers that do not rise are meetings',
    table: `
      Nombre | 7 | 8 | 3
      Ana Prado | x | x | x
      Raul Rojas | x | |
      Luz Vega | x | x |`,
    expected: { kind: 'attendance-matrix', marks: 6, present: 6, asks: ['sessionDates'] },
  },
  {
    name: 'points under numbers are no meetings',
    table: `
      Nombre | 1 | 2 | Total
      Ana Prado | 7 | 8 | 15
      Raul Rojas | 9 | 1 | 10
      Luz Vega | 1 | 0 | 1`,
    expected: { kind: 'participants', marks: 0 },
  },
  {
    name: 'the names of holidays beside the days of an empty form are days off',
    table: `
      Tag | Feiertag | Kommt | Geht | Ist
      @2021-01-01 | Neujahr | 0:00 | 0:00 | 0:00
      @2021-01-02 | | 0:00 | 0:00 | 0:00
      @2021-01-03 | | 0:00 | 0:00 | 0:00
      @2021-01-04 | | 8:00 | 12:00 | 4:00`,
    expected: { kind: 'person-month', marks: 2, present: 1, absent: 0, unclear: 0, asks: ['person'] },
  },
  {
    name: 'a table of sums by halves of the month below the people is another table',
    table: `
      Сотрудник | @2024-03-01 | @2024-03-02 | @2024-03-03 | @2024-03-04
      Кирилл | 1 | 1 | |
      Лариса | | | |
      Нурик | | | 1 | 1

      работа//смена | Справочник | | Итоги (Март) |
      выходной | | Сотрудник | 1/2 | 2/2
       | | | 1/2 месяца | 2/2 месяца
       | | Кирилл | 2 | 0
       | | Лариса | 0 | 8`,
    expected: {
      people: ['Кирилл', 'Лариса', 'Нурик'],
      dates: ['2024-03-01', '2024-03-04', 4],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'a list that people sign day by day: the word in the cells is asked, the weekdays are nobody',
    table: `
      PODPISNI LIST
      Teden: 9. 10. 2023 – 13. 10. 2023
       | Ime in priimek | PON | TOR | SRE | ČET | PET
      1 | Novak Ana | podpis | podpis | podpis | | podpis
      2 | Kovač Urban | podpis | podpis | podpis | podpis | podpis
      3 | Žagar Cvetka | podpis | podpis | podpis | podpis | podpis`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Novak Ana', 'Kovač Urban', 'Žagar Cvetka'],
      dates: ['2023-10-09', '2023-10-13', 5],
      marks: 14,
      present: 0,
      unclear: 14,
      asks: ['mark podpis'],
    },
  },
  ...['x', '1'].map((tick): CollectedLayout => ({
    name: `a stroke beside many "${tick}" that nobody explains is asked for`,
    table: `
      Prisotnost
      Ime in priimek | 3. 2. 2025 | 4. 2. 2025 | 5. 2. 2025 | 6. 2. 2025
      Ana Novak | ${tick} | ${tick} | / | ${tick}
      Bor Kos | ${tick} | | ${tick} | ${tick}
      Eva Vidic | ${tick} | ${tick} | ${tick} | ${tick}`,
    expected: { marks: 11, present: 10, unclear: 1, asks: ['mark /'] },
  })),
  {
    name: 'among strokes for those who came, a cross may say that somebody did not',
    table: `
      Prisotnost
      Ime in priimek | 3. 2. 2025 | 4. 2. 2025 | 5. 2. 2025 | 6. 2. 2025
      Ana Novak | / | / | x | /
      Bor Kos | / | | / | /
      Eva Vidic | / | x | / | /`,
    expected: { marks: 11, present: 0, unclear: 11, asks: ['mark /', 'mark x'] },
  },
  {
    name: 'a single y among crosses that the legend calls presence is none of its marks',
    table: `
      Ime in priimek | @2025-03-03 | @2025-03-10 | @2025-03-17 | @2025-03-24
      Ana Novak | x | x | op. | x
      Bor Kos | x | y | x | -
      Nina Rus | - | x | x | x

      x – prisoten   - odsoten   op. – opravičeno odsoten`,
    expected: { marks: 12, present: 8, absent: 3, unclear: 1, asks: ['mark y'] },
  },
  {
    name: 'beside n it is a yes',
    table: `
      Name | @2025-03-03 | @2025-03-10 | @2025-03-17 | @2025-03-24
      Ana Novak | y | y | n | x
      Bor Kos | y | y | y | n
      Nina Rus | n | y | y | y

      x – present`,
    expected: { marks: 12, present: 9, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: '»sem.« is what the legend explains as »sem«, and »izl« what it explains as »izl.«',
    table: `
      Legenda: x = prisoten, sem = opravičeno (seminar), izl. = prisoten na izletu
      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025
      Tilen Gros | x | sem. | izl
      Vida Jelen | x | x | izl.
      Urban Pirc | sem | x | x`,
    expected: { marks: 9, present: 7, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: 'a single letter with a point may number something, and is asked',
    table: `
      Legenda: x = prisoten, k = opravičeno (kino)
      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025
      Tilen Gros | x | k. | x
      Vida Jelen | x | x | k
      Urban Pirc | k | x | x`,
    expected: { marks: 9, present: 6, absent: 2, unclear: 1, asks: ['mark k.'] },
  },
];
