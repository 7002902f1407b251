/** What stands where people would and is nobody: tasks, plans, groups, rows of headings. People are invented. */
import type { CollectedLayout } from './layout';

export const NOT_PEOPLE: readonly CollectedLayout[] = [
  {
    name: 'activities under the name of whoever worked at them are nobody',
    sheet: 'Week (1)',
    table: `
      Week 1 | Uren TOTAAL

      Filip Slapar | Uren
      Beschrijving activiteit/ user story | Ma | Di | Wo | Do | Vr | Za/Zo | Totaal
      Kickoff | 1.5 | | | | | | 1.5
      Game Design | 3 | 3 | | | | | 6
      Team meeting | 1.5 | | | 0.5 | 2 | | 4
      Totaal | 6 | 3 | 0 | 0.5 | 2 | 0 | 11.5

      Petra Pintar | Uren
      Beschrijving activiteit/ user story | Ma | Di | Wo | Do | Vr | Za/Zo | Totaal
      Kickoff | 1.5 | | | | | | 1.5
      Helping team members | | | | 2 | 2.25 | | 4.25
      Totaal | 1.5 | 0 | 0 | 2 | 2.25 | 0 | 5.75`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 4,
      people: ['Filip Slapar', 'Petra Pintar'],
      dates: [],
      marks: 7,
      present: 7,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'houses over the children who live there, in a month that is not filled in yet, are nobody',
    table: `
      Učna pomoč, julij 2022

      OTROK | razred | 4. 7. | 5. 7. | 6. 7. | 7. 7. | 8. 7.
      HIŠA 1 – Novak
      Novak Rajko | 1.
      Novak Sara | 3.
      HIŠA 4 – Gros
      Gros Denis | 5.
      Gros Lejla | 6.`,
    expected: { headerRow: 3, people: ['Novak Rajko', 'Novak Sara', 'Gros Denis', 'Gros Lejla'], marks: 0 },
  },
  {
    name: 'a child of whom the class is not known is somebody all the same',
    table: `
      Učna pomoč, julij 2022

      OTROK | razred | 4. 7. | 5. 7. | 6. 7. | 7. 7. | 8. 7.
      Novak Rajko | 1.
      Novak Sara |
      Gros Denis | 5.
      Gros Lejla | 6.`,
    expected: { headerRow: 3, people: ['Novak Rajko', 'Novak Sara', 'Gros Denis', 'Gros Lejla'], marks: 0 },
  },
  {
    name: 'documents with the hours that were expected, on the sheet of whoever wrote them, are not the people',
    sheet: 'Borut Robnik',
    table: `
      Borut Robnik

       | | | | Tatsächlich: | | | Gesamt (in h):
      Dokumente | | | Erwartet (in h): | @2015-09-10 | @2015-09-17 | @2015-09-24 |
       | Projektantrag | | 0 | 0 | 0 | 0 | 0
       | Lastenheft | | 2 | 4 | 0 | 2 | 6
       | Machbarkeitsstudie | | 2.5 | 0 | 3.5 | 1.5 | 5
       | Pflichtenheft | | 4 | 0 | 0 | 5 | 5`,
    expected: { kind: 'person-month', people: ['Borut Robnik'], marks: 3, present: 3 },
  },
  {
    name: 'names under a heading of theirs beside a column of tasks are people',
    table: `
      Name | Task | @2024-04-01 | @2024-04-02 | @2024-04-03
      Ana Kos | Design | 8 | 8 | 4
      Bor Mlakar | Testing | 8 | 0 | 8`,
    expected: { kind: 'attendance-matrix', people: ['Ana Kos', 'Bor Mlakar'], marks: 6 },
  },
  {
    name: 'people with the hours that are expected of them, on the sheet of their team, are people',
    sheet: 'Ekipa Sever',
    table: `
       | Obveznost | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Ana Kos | 40 | 8 | 8 | 8 | 8 | 8 | |
      Bor Mlakar | 40 | 8 | 8 | 8 | 8 | 8 | |`,
    expected: { kind: 'attendance-matrix', people: ['Ana Kos', 'Bor Mlakar'], marks: 10 },
  },
  {
    name: 'numbers of shifts with a letter behind, in the row of somebody, are no meetings',
    sheet: 'Grudzień',
    table: `
       | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Adam | 2 | 2 | w | w | 1 | 1 | w | 1 | 1 | w | w | w | 2 | 2
      Piotr | 1 | 2 - R | w | w | 2 | 2 | 2 | 2 | 2 | w | w | 1 | 1 | 1
      Marek | 0 - CQ | 0 - R | w | 1 - CQ | 1 | u | 1 | 1 - R | 2 - CQ | w | 0 - R | 2 - CQ | w | 2 - CQ
      Oskar | 2 - R | w | w | w | 2 - R | 2 - CQ | 2 - U | 2 - CQ | 2 - U | w | w | 1 - R | 1 | 1 - CQ`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Adam', 'Piotr', 'Marek', 'Oskar'],
      marks: 56,
      present: 0,
      unclear: 56,
    },
  },
  {
    name: 'numbers in a row below ticks and crosses are nobody knows what',
    table: `
      员工编号 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
      11001 | ✗ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓
       | ✗ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓
       | | | | | | | | 1 | |
      11002 | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✗
       | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✗
       | | | 2.5 | | | | | | |`,
    expected: { people: ['11001', '11002'], marks: 42, present: 36, absent: 4, unclear: 2 },
  },
  {
    name: 'hours beside hours with a code, and ones among ticks, are what they were',
    table: `
      Ime | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      Ana Kos | 8 | 8 | 4 | 4 | 8 | 8 | 8 | 8
      Bor Mlakar | 8 | 8 | 4 - D | 4 | 8 - D | 8 | 8 | 8`,
    expected: { people: ['Ana Kos', 'Bor Mlakar'], marks: 16, present: 14 },
  },
  {
    name: 'Korean: the heading of names spread over its column, lessons numbered beside it under the days',
    table: `
      출 석 부
      훈련기관명 | | 연수원 | | 훈련기간 | 2022-04-13 ~ 2022-10-13
      번호 | 날짜 | @2022-04-11 | | | @2022-04-12 | | | @2022-04-13 | | | @2022-04-14 | | | @2022-04-15 | | | 결 석
       | 결재
       | 성 명 | 1 | 2 | 3 | 1 | 2 | 3 | 1 | 2 | 3 | 1 | 2 | 3 | 1 | 2 | 3
      1 | 권문조
      2 | 김본준
      3 | 김수성`,
    expected: {
      kind: 'attendance-matrix',
      people: ['권문조', '김본준', '김수성'],
      dates: ['2022-04-11', '2022-04-15', 5],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'groups whose shifts rotate are nobody',
    table: `
      OPERATION WORK ROTATION SCHEDULE
      @2022-02-01 | TUE | WED | THU | FRI | SAT | SUN | MON | No. of Day off
       | 1 | 2 | 3 | 4 | 5 | 6 | 7 |
      GROUP A | OFF | 4 | 4 | LS | 5 | 5 | OFF | 2
      GROUP B | OFF | OFF | OFF | OFF | OFF | OFF | OFF | 7
      GROUP C | 4 | LS | 5 | 5 | OFF | 4 | 4 | 1

       | GROUP A | | GROUP B
      SUPT | KAVČIČ | | BEVK
      SUPV | CERAR | | DOLINAR`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'people who are told by a number behind a word, and a group among people, are read',
    table: `
       | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Student 1 | P | P | A | P | P | P | P
      Student 2 | P | A | P | P | P | P | P`,
    expected: { kind: 'attendance-matrix', people: ['Student 1', 'Student 2'], marks: 14, present: 12, absent: 2 },
  },
  {
    name: 'hours of a project by week as they were planned, over those of whoever works at it, are no days',
    sheet: 'Planning',
    table: `
      Projet | | | Planification
      Une application mobile | Total | | @2023-01-31 | | @2023-02-07 | | @2023-02-20 | | @2023-02-27
      Prévu | 36 | | 9 | | 9 | | 9 | | 9
      Kolenc | 31.5 | | 9 | | 9 | | 9 | | 4.5`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'the hours that were planned for a day, over the people, are nobody’s',
    table: `
      Ime | @2024-04-01 | @2024-04-02 | @2024-04-03
      Planirano | 8 | 8 | 4
      Ana Kos | 8 | 8 | 4
      Bor Mlakar | 8 | 7 | 4`,
    expected: { kind: 'attendance-matrix', people: ['Ana Kos', 'Bor Mlakar'], marks: 6, present: 6 },
  },
  {
    name: 'numbers of weeks over numbered tasks are nobody',
    table: `
      SEM | 5 | 6 | 8 | 9
      21 - | 0:00 | 1:30 | 0:00 | 0:00
      22 - | 0:00 | 0:00 | 2:15 | 0:00
      23 - | 0:45 | 0:00 | 0:00 | 0:00
      24 - | 0:00 | 0:00 | 0:00 | 1:00
      25 - | 0:00 | 0:00 | 0:00 | 3:00`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'numbers of people over days are people',
    table: `
      ID | 101 | 102 | 103
      @2024-04-01 | P | P | A
      @2024-04-02 | P | A | P
      @2024-04-03 | P | P | P`,
    expected: { kind: 'attendance-matrix', people: ['101', '102', '103'], marks: 9 },
  },
  {
    name: 'regular hours beside overtime are nobody’s registration',
    table: `
      DATE | TIME IN | DEPT | TIME | LCH | ADJ | REG | OT1 | OT2 | HOL TOTAL
      @2024-08-04 | Sun 04:52p | Dept 01 | Sun 10:11p | | | 5.32 | | | 5.32
      @2024-08-05 | Mon 04:56p | Dept 01 | Mon 10:12p | | | | 5.27 | | 5.27
      @2024-08-08 | Thu 02:04p | Dept 01 | Thu 10:13p | | | 8.00 | 0.15 | | 8.15
      @2024-08-09 | Fri 01:48p | Dept 01 | Fri 10:12p | | | 8.00 | 0.40 | | 8.40`,
    expected: { people: [] },
  },
  {
    name: 'a registration beside marks is somebody’s',
    table: `
      REG | NAME | DATE | STATUS
      17001 | Ana Kos | @2024-08-05 | P
      17002 | Bor Mlakar | @2024-08-05 | A`,
    expected: { kind: 'attendance-list', people: ['Ana Kos', 'Bor Mlakar'], marks: 2 },
  },
  {
    name: 'sums by week that begin far down beside a log are nobody’s meetings',
    table: `
      Date | Weeknum | DOW | Category | Subcategory | Time
      @2016-04-01 | 14 | Fri | Lab | Misc | 1
      @2016-04-01 | 14 | Fri | Grant | Misc | 3.5
      @2016-04-01 | 14 | Fri | Lab | Misc | 1
      @2016-04-02 | 14 | Sat | Reading | Misc | 4
      @2016-04-02 | 14 | Sat | Complexity | Misc | 0.5
      @2016-04-04 | 14 | Mon | Reading | Misc | 1
      @2016-04-04 | 14 | Mon | Complexity | Misc | 5.5
      @2016-04-05 | 14 | Tue | Complexity | Misc | 2.75
      @2016-04-05 | 14 | Tue | Lab | Misc | 0.75
      @2016-04-05 | 14 | Tue | Grant | Misc | 1
      @2016-04-05 | 14 | Tue | Misc | Misc | 0.5
      @2016-04-06 | 15 | Wed | Misc | Misc | 5.5 | | | This Week | Week - 1 | Week - 2 | Week - 3 | Quarter
      @2016-04-06 | 15 | Wed | Reading | Misc | 0.5 | | Complexity | 0.75 | 8.25 | 16.5 | 0 | 25.5
      @2016-04-08 | 15 | Fri | Misc | Misc | 1 | | Reading | 0 | 0 | 0 | 0 | 0
      @2016-04-08 | 15 | Fri | Lab | Misc | 2 | | Grant | 0 | 1 | 0 | 0 | 1`,
    expected: { people: [] },
  },
  {
    name: 'whoever takes part in an activity is no task',
    table: `
      Udeleženci aktivnosti | @2024-04-01 | @2024-04-02 | @2024-04-03
      Ana Kos | P | P | P
      Bor Mlakar | P | O | P`,
    expected: { kind: 'attendance-matrix', people: ['Ana Kos', 'Bor Mlakar'], marks: 6 },
  },
  {
    name: 'what people are stands behind their names, set apart by blanks, and everybody is something else',
    table: `
      Št. | Priimek in ime, delovno mesto | @2024-09-02 | @2024-09-03 | @2024-09-04
      1 | Novak A.\u00a0\u00a0\u00a0\u00a0direktorica | 8 | 8 | 8
      2 | Kos B.\u00a0\u00a0\u00a0\u00a0vodja oddelka | 8 | 8 | 8
      3 | Vidic C.\u00a0\u00a0\u00a0\u00a0računovodja | 8 | 8 | 8
      4 | Zupan D.\u00a0\u00a0\u00a0\u00a0tehnica | 8 | 8 | 8`,
    expected: { people: ['Novak A.', 'Kos B.', 'Vidic C.', 'Zupan D.'], marks: 12, present: 12 },
  },
  {
    name: 'a given name set apart from two surnames is of the name',
    table: `
      Št. | Priimek in ime | @2024-09-02 | @2024-09-03 | @2024-09-04
      1 | Novak Kos\u00a0\u00a0\u00a0\u00a0Ana | 8 | 8 | 8
      2 | Kos Hren\u00a0\u00a0\u00a0\u00a0Bor | 8 | 8 | 8
      3 | Vidic Kos\u00a0\u00a0\u00a0\u00a0Cene | 8 | 8 | 8
      4 | Zupan Kos\u00a0\u00a0\u00a0\u00a0Žana | 8 | 8 | 8`,
    expected: { people: ['Novak Kos Ana', 'Kos Hren Bor', 'Vidic Kos Cene', 'Zupan Kos Žana'], marks: 12 },
  },
  {
    name: 'rows of overtime above those of days are nobody more, though somebody has rows without either yet',
    table: `
      Ime in priimek | Gradbišče | Vrsta | @2024-06-03 | @2024-06-04 | @2024-06-05
      Ana Novak | Topole | nadure | | 2 | 2
      Ana Novak | Topole | dan | 1 | 1 | 1
      Bor Kos | Topole | nadure | | | 3
      Bor Kos | Topole | dan | 1 | 1 | 1
      Eva Vidic | | | | |
      Eva Vidic | | | | |`,
    expected: { people: ['Ana Novak', 'Bor Kos', 'Eva Vidic', 'Eva Vidic'], marks: 6, present: 6 },
  },
];
