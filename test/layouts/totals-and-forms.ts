/** Sums by person, and forms that are kept in other alphabets: what is a count, whose a row is, which year a day is of. People are invented. */
import type { CollectedLayout } from './layout';

/** Thirty days under no headings, from 10:00 to 18:00 but for weekends, with the hours of each and of all so far. */
const MONTH_WITHOUT_HEADINGS = Array.from({ length: 30 }, (_, index) => {
  const weekday = ['sre', 'čet', 'pet', 'sob', 'ned', 'pon', 'tor'][index % 7] ?? '';
  const isFree = weekday === 'sob' || weekday === 'ned';
  const weekendsBefore = Math.floor((index + 4) / 7) + Math.floor((index + 3) / 7);
  const total = (index + (isFree ? 0 : 1) - weekendsBefore + (weekday === 'ned' ? 1 : 0)) * 8;
  return `${index + 1} (${weekday}) | ${isFree ? '| ~ |' : '@10:00 | ~ | @18:00'} | | | ${isFree ? '@0:00' : '@8:00'} | ${total}`;
}).join('\n');

export const TOTALS_AND_FORMS: readonly CollectedLayout[] = [
  {
    name: 'ones and zeros under words that say how often are sums',
    table: `
      Evidenca prisotnosti, maj 2024
      Priimek in ime | Št. prisotnosti | Št. zamud | Št. predčasnih odhodov
      Kos Ana | 1 | 0 | 1
      Mlakar Bor | 1 | 1 | 0
      Dolinar Cilka | 0 | 0 | 1`,
    expected: {
      kind: 'monthly-totals',
      people: ['Kos Ana', 'Mlakar Bor', 'Dolinar Cilka'],
      marks: 0,
      present: 0,
      asks: [],
    },
  },
  {
    name: 'visits, absences and late arrivals, counted without the word for a number, are sums',
    sheet: 'Prisotnost maj',
    table: `
      Udeleženec | Obiskov | Izostankov | Zamud
      Ana Kos | 1 | 0 | 0
      Bor Mlakar | 1 | 1 | 0
      Cilka Dolinar | 0 | 1 | 1`,
    expected: { kind: 'monthly-totals', people: ['Ana Kos', 'Bor Mlakar', 'Cilka Dolinar'], marks: 0, asks: [] },
  },
  {
    name: 'meetings under words of which one says how long they took are meetings',
    sheet: 'Prisotnost',
    table: `
      Udeleženec | Uvodna delavnica 4 ure | Izlet v muzej | Zaključna delavnica 3 ure
      Ana Kos | x | x |
      Bor Mlakar | x | | x
      Cilka Dolinar | x | x | x`,
    expected: { kind: 'attendance-matrix', marks: 7, present: 7, asks: ['sessionDates'] },
  },
  {
    name: 'English: a course platform counts sign-ins, absences and leaves',
    sheet: 'Attendance statistics',
    table: `
      Account | Student name | Class | Number of sign-ins | Number of absences | Number of leaves
      20211001 | Ana Kos | 50655128 | 37 | 0 | 0
      20211002 | Bor Mlakar | 50655129 | 26 | 1 | 0
      20211003 | Cilka Dolinar | 50655128 | 37 | 0 | 1
      20211004 | Dane Hribar | 50655128 | 3 | 1 | 0`,
    expected: {
      kind: 'monthly-totals',
      headerRow: 1,
      people: ['Ana Kos', 'Bor Mlakar', 'Cilka Dolinar', 'Dane Hribar'],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'German: days of leave and of illness, one at most in a month, are sums',
    sheet: 'Anwesenheit Mai',
    table: `
      Teilnehmer | Urlaubstage | Krankheitstage | Fehlstunden
      Ana Kos | 1 | 0 | 0
      Bor Mlakar | 0 | 1 | 1
      Cilka Dolinar | 0 | 0 | 1`,
    expected: { kind: 'monthly-totals', people: ['Ana Kos', 'Bor Mlakar', 'Cilka Dolinar'], marks: 0, asks: [] },
  },
  {
    name: 'Chinese: how often late by how much, and days of each kind of leave',
    sheet: '在职',
    table: `
      5月份考勤记录表
      |
      部门 | 职位 | 姓名 | <=15min | >=15min | >30min | 事假 | 病假 | 年休假 | 其他假 | 旷工 | 早退 | 备注
      计调部 | 总监 | 柯安娜 | | | | 0 | 0 | 0.27 | 0 | | | 5-15号年休假0.27天
      技术部 | 工程师 | 林博 | 1 | | | 3 | 0 | 0 | 0 | | | 5-5号 迟到23分钟
      技术部 | 工程师 | 白西丽 | | 1 | | 0.4 | 0 | 0 | 0 | 0.5 | | `,
    expected: {
      kind: 'monthly-totals',
      headerRow: 3,
      people: ['柯安娜', '林博', '白西丽'],
      dates: [],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'Chinese: a course platform counts sign-ins, absences and leaves',
    sheet: '考勤统计',
    table: `
      账号 | 用户姓名 | 班级 | 正常签到次数 | 缺勤次数 | 请假次数
      '20211001 | 柯安娜 | '50655128 | 37 | 0 | 0
      '20211002 | 林博 | '50655129 | 26 | 1 | 0
      '20211003 | 白西丽 | '50655128 | 37 | 0 | 1`,
    expected: { kind: 'monthly-totals', headerRow: 1, people: ['柯安娜', '林博', '白西丽'], marks: 0, asks: [] },
  },
  {
    name: 'times with a sign between them are when one person came and left, and 10:00 is no sum of hours',
    table: `
      Pogodbeno delo
      Datum | Čas dela | | | Naloga | Popravek | Zunanje naloge | Dejansko | Skupaj
      1 (sre) | @10:00 | ~ | @20:30 | | | | @9:30 | 9.5
      2 (čet) | @10:00 | ~ | @19:00 | | | | @8:00 | 17.5
      3 (pet) | @10:00 | ~ | @19:10 | | | | @8:10 | 25.67
      4 (sob) | | ~ | | | | | @0:00 | 25.67
      5 (ned) | | ~ | | | | | @0:00 | 25.67
      6 (pon) | @10:00 | ~ | @19:10 | | | | @8:10 | 33.83
      7 (tor) | @10:00 | ~ | | | | | | 33.83`,
    expected: {
      kind: 'person-month',
      headerRow: 2,
      people: [],
      marks: 5,
      present: 5,
      unclear: 0,
      asks: ['month', 'person'],
    },
  },
  {
    name: 'Japanese: headings that nobody knows over the days of one person are nobody',
    sheet: 'シート1',
    table: `
      準委任帳票
      日付 | 実 行 時 間 | | | 業務 | 休憩補正 | 外出・業務外作業 | 実作業 | 実作業累計
      1(水) | @10:00 | ～ | @20:30 | | | | @9:30 | 9.5
      2(木) | @10:00 | ～ | @19:00 | | | | @8:00 | 17.5
      3(金) | @10:00 | ～ | @19:10 | | | | @8:10 | 25.67
      4(土) | | ～ | | | | | @0:00 | 25.67
      5(日) | | ～ | | | | | @0:00 | 25.67
      6(月) | @10:00 | ～ | @19:10 | | @0:30 | | @8:10 | 33.83
      7(火) | @10:00 | ～ | | | | | | 33.83`,
    expected: { kind: 'person-month', people: [], marks: 5, present: 5, asks: ['month', 'person'] },
  },
  {
    name: 'times with a sign between them under no headings are of their days, and hours so far are of none',
    sheet: 'Pogodba',
    table: `
      Pogodbeno delo
${MONTH_WITHOUT_HEADINGS}`,
    expected: { kind: 'person-month', people: [], marks: 22, present: 22, asks: ['month', 'person'] },
  },
  {
    name: 'the year of the only day that became a true date while it was typed is that of the days beside it',
    sheet: 'Prisotnost',
    table: `
       | @2024-11-22 | 29. 11. | 6.12. | 10.1. | 24.1.
      Ana Kos | x | x | x | | x
      Bor Mlakar | x | x | x | x |`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Kos', 'Bor Mlakar'],
      dates: ['2024-11-22', '2025-01-24', 5],
      marks: 8,
      asks: [],
    },
  },
  {
    name: 'days before the only true date, in January, are of the year before',
    sheet: 'Prisotnost',
    table: `
       | 13. 12. | 20. 12. | @2025-01-10 | 17. 1.
      Ana Kos | x | x | x | x
      Bor Mlakar | x | x | x |`,
    expected: { people: ['Ana Kos', 'Bor Mlakar'], dates: ['2024-12-13', '2025-01-17', 4], marks: 7, asks: [] },
  },
  {
    name: 'Korean: days with their signs beside one true date',
    sheet: '출석부',
    table: `
       | @2021-03-22 | 3월29일 | 4월5일 | 5월3일
      고안나 | x | o | o | o
      박보리 | | o | o | o
      이서리 | o | o | x | o`,
    expected: {
      kind: 'attendance-matrix',
      people: ['고안나', '박보리', '이서리'],
      dates: ['2021-03-22', '2021-05-03', 4],
      present: 9,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'weekdays that deny the year of a true date are believed',
    sheet: 'Prisotnost',
    table: `
       | @2025-03-21 | pet 29. 3. | pet 5. 4. | pet 12. 4.
      Ana Kos | x | x | x | x
      Bor Mlakar | x | x | x | x`,
    expected: { people: ['Ana Kos', 'Bor Mlakar'], asks: ['year'] },
  },
  {
    name: 'the span of a course over its days says their year, whatever the page above was of',
    sheet: 'Lista prisotnosti',
    table: `
      Usposabljanje: | Računalništvo | | 4. 3. 2025 – 30. 9. 2025
      Udeleženec | @2025-03-10 | @2025-03-11 | @2025-03-12
      Ana Kos | P | P | P
      Bor Mlakar | P | P | O

      Usposabljanje: | Šivanje | | 12. 8. 2024 – 12. 4. 2025
      Udeleženec | 18. 12. | 19. 12. | 8. 1.
      Cilka Dolinar | P | P | P
      Dane Hribar | P | O | P`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Kos', 'Bor Mlakar', 'Cilka Dolinar', 'Dane Hribar'],
      dates: ['2024-12-18', '2025-03-12', 6],
      marks: 12,
    },
  },
  {
    name: 'a span of more than a year leaves the year of its days open',
    sheet: 'Lista prisotnosti',
    table: `
      Usposabljanje: | Šivanje | | 12. 8. 2023 – 12. 4. 2025
      Udeleženec | 18. 1. | 19. 1. | 20. 1.
      Cilka Dolinar | P | P | P
      Dane Hribar | P | O | P`,
    expected: { people: ['Cilka Dolinar', 'Dane Hribar'], dates: [], marks: 6, asks: ['mark O', 'year'] },
  },
  {
    name: 'the cases by which a program for attendance is tried are nobody',
    sheet: 'Vnos prisotnosti',
    table: `
      Preizkus | Zaslon prisotnosti
      Uspešnih | 3

      Id | Naslov | Predpogoj | Koraki | Pričakovani rezultat | Dejanski rezultat | Prioriteta | Status
      TC_001_prisotnost | Odpri zaslon | Pravica vstopa | 1. Odpri meni | Seznam se pokaže | Kot pričakovano | Visoka | OK
      TC_002_prisotnost | Vnesi prisotnost | TC_001 | 1. Klikni polje | Pokaže se kljukica | Kot pričakovano | Nizka | OK
      TC_003_prisotnost | Izbriši prisotnost | TC_001 | 1. Klikni polje | Kljukice ni več | Kot pričakovano | Srednja | OK`,
    expected: { kind: 'other', people: [], marks: 0, asks: [] },
  },
  {
    name: 'degrees under a heading that nobody knows are nobody',
    sheet: 'Prisotnost na zaslonu',
    table: `
      Št. | Zahteva | Pomembnost | Status
      1 | Prijava uporabnika s kodo | High | OK
      2 | Izpis lista po dnevih | Low | OK
      3 | Brisanje vnosa za nazaj | Medium | OK
      4 | Prenos v preglednico za arhiv | High | OK`,
    expected: { people: [], present: 0 },
  },
  {
    name: 'Vietnamese: a saint’s name beside the names is none of them, and visits are counted',
    sheet: 'Tổng hợp',
    table: `
      STT | Mã HV | Tên Thánh | Họ và Tên Đệm | Tên | Chuyên Cần Cả Năm | Số Buổi Đã Đi Bù | Số Buổi Còn Thiếu
      1 | '2020902 | Maria | Kos Thị | An | 62 | 5 | 3
      2 | '2020903 | Anton | Lin Văn | Bo | 63 | 22 | 0
      3 | '2020904 | Giuse | Mla Văn | Ci | 68 | 43 | 0`,
    expected: {
      kind: 'monthly-totals',
      headerRow: 1,
      people: ['Kos Thị An', 'Lin Văn Bo', 'Mla Văn Ci'],
      dates: [],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'Vietnamese: who was registered, on which day, at which hour and by whom',
    sheet: 'Chi Tiết Buổi Đi Bù',
    table: `
      STT | Mã Học Viên | Tên Thánh | Họ | Tên | Lớp | Ngày Điểm Danh | Thứ | Giờ Điểm Danh | Người Điểm Danh
      1 | '2020902 | Maria | Kos Thị | An | Thiếu Nhi 1 | 04/06/2026 | Thứ 5 | 18:43:13 | Zup Thị Do
      2 | '2020903 | Anton | Lin Văn | Bo | Thiếu Nhi 1 | 04/06/2026 | Thứ 5 | 18:43:09 | Zup Thị Do
      3 | '2020902 | Maria | Kos Thị | An | Thiếu Nhi 1 | 25/06/2026 | Thứ 5 | 18:43:06 | Zup Thị Do`,
    expected: {
      kind: 'attendance-list',
      people: ['Kos Thị An', 'Lin Văn Bo'],
      dates: ['2026-06-04', '2026-06-25', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'Vietnamese: codes of a month whose legend stands below; half a day stays open',
    sheet: 'Chấm công tháng 6 năm 2026',
    table: `
      STT | Họ tên | 1 | 2 | 3 | 4 | 5 | 6 | 7
      1 | Kos Thị An | X | X | X/2 | F | X | |
      2 | Lin Văn Bo | X | X | X | X | CT | |
      |
      Ký hiệu | Mô tả
      X | Đi làm
      F | Phép năm
      X/2 | Đi làm nửa ngày
      CT | Công tác`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Kos Thị An', 'Lin Văn Bo'],
      marks: 10,
      present: 7,
      absent: 1,
      unclear: 2,
    },
  },
  {
    name: 'Thai: a list of given names, written with signs above and below their letters',
    table: `
      รายชื่อ
      อันนา
      บอริส ก
      ซีรี่
      ดาน่า
      เอวา ม`,
    expected: {
      kind: 'participants',
      headerRow: 1,
      people: ['อันนา', 'บอริส ก', 'ซีรี่', 'ดาน่า', 'เอวา ม'],
      marks: 0,
      asks: [],
    },
  },
  ...[
    ['Pregled ur', 'Teden', 'Skupaj', 'Vsi v tednu'],
    ['Hours per week', 'Week', 'Total', 'All of us'],
    ['Stundenübersicht', 'Woche', 'Gesamt', 'Alle zusammen'],
  ].map(([title = '', week = '', total = '', all = '']): CollectedLayout => ({
    name: `hours of weeks that add up beside names under "${title}", with a form on their left`,
    table: `
      Projekt: | Vrt | | ${title} | ${week} 1 | ${week} 2 | ${week} 3 | ${total}
       | | | Ana Novak | 21.5 | 12 | 13 | 46.5
      Skupina: | B | | Bor Kos | 20 | 12.25 | 11 | 43.25
       | | | Eva Zupan | 11 | 0 | 6.5 | 17.5
       | | | | 0 | 0 | 0 | 0
       | | | ${all} | 52.5 | 24.25 | 30.5 |`,
    expected: {
      ...{ kind: 'monthly-totals', headerRow: 1, people: ['Ana Novak', 'Bor Kos', 'Eva Zupan'] },
      ...{ dates: [], marks: 0, asks: [] },
    },
  })),
  ...[
    ['Točke', 'Ana Novak', 'Bor Kos', 'Eva Zupan'],
    ['Pregled ur', 'Zasnova', 'Izvedba', 'Preizkus'],
  ].map(([title = '', ...rows]): CollectedLayout => ({
    name: `weeks that add up beside "${rows[0] ?? ''}" under "${title}" are no hours of people`,
    table: `
      ${title} | Teden 1 | Teden 2 | Teden 3 | Skupaj
      ${rows[0] ?? ''} | 21 | 12 | 13 | 46
      ${rows[1] ?? ''} | 20 | 12 | 11 | 43
      ${rows[2] ?? ''} | 11 | 5 | 6 | 22`,
    expected: { kind: 'other', people: [], marks: 0 },
  })),
];
