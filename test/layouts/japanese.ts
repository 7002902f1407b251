/** Layouts of Japanese attendance books. People are invented. */
import type { CollectedLayout } from './layout';

export const JAPANESE: readonly CollectedLayout[] = [
  {
    name: 'Japanese: year and month in the title, weekdays under the days',
    sheet: '4月',
    table: `
      出席簿 2024年4月
      番号 | 氏名 | 8 | 9 | 10 | 11 | 12 | 15 | 出席日数
      | | 月 | 火 | 水 | 木 | 金 | 月
      1 | 山本 花子 | ○ | ○ | ○ | × | ○ | ○ | 5
      2 | 中村 一郎 | ○ | × | ○ | ○ | ○ | ○ | 5`,
    expected: {
      kind: 'attendance-matrix',
      people: ['山本 花子', '中村 一郎'],
      dates: ['2024-04-08', '2024-04-15', 6],
      present: 10,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'Japanese: the year of an era in the title, dates with weekdays in brackets',
    sheet: '出欠',
    table: `
      令和6年度 出欠表
      氏名 | 4/1(月) | 4/2(火) | 4/3(水) | 4/4(木) | 4/5(金)
      山本 花子 | ○ | ○ | ○ | × | ○
      中村 一郎 | ○ | × | ○ | ○ | ○
      大野 由美 | ○ | ○ | ○ | ○ | ○`,
    expected: {
      kind: 'attendance-matrix',
      people: ['山本 花子', '中村 一郎', '大野 由美'],
      dates: ['2024-04-01', '2024-04-05', 5],
      present: 13,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'Japanese: dates written out, one of an era',
    sheet: '参加者',
    table: `
      講座出席表
      名前 | 2024年5月7日 | 2024年5月14日 | 2024年5月21日 | 令和6年5月28日
      山本 花子 | 出 | 出 | 欠 | 出
      中村 一郎 | 出 | 欠 | 出 | 出`,
    expected: {
      kind: 'attendance-matrix',
      dates: ['2024-05-07', '2024-05-28', 4],
      present: 6,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'Japanese: a time sheet of one person, 日 and 曜日, month and year in cells of their own',
    sheet: '10月',
    table: `
      勤務表
      令和5年 | 10月分
      氏名 | 山本 花子
      日 | 曜日 | 出勤 | 退勤 | 備考
      1 | 日
      2 | 月 | @9:00 | @17:00
      3 | 火 | @9:00 | @17:30
      4 | 水 | | | 有休
      5 | 木 | @9:00 | @17:00
      6 | 金 | @9:00 | @17:00
      7 | 土
      8 | 日`,
    expected: {
      kind: 'person-month',
      people: ['山本 花子'],
      dates: ['2023-10-01', '2023-10-08', 8],
      present: 4,
    },
  },
  {
    name: 'Japanese: days with 日 behind them, month with 月 over them',
    sheet: '出席簿',
    table: `
      2023年度 出席簿
      | | 12月 | | | 1月
      No | 氏名 | 18日 | 19日 | 20日 | 9日 | 10日 | 11日
      1 | 山本 花子 | 出 | 出 | 出 | 出 | 欠 | 出
      2 | 中村 一郎 | 出 | 欠 | 出 | 出 | 出 | 出`,
    expected: {
      kind: 'attendance-matrix',
      dates: ['2023-12-18', '2024-01-11', 6],
      present: 10,
      absent: 2,
      asks: [],
    },
  },
];
