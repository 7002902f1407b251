/** Weeks of tasks and logs of teams, and what only looks like somebody's days of work: dates of pay, of entry, of contracts, of a template. People are invented. */
import type { CollectedLayout } from './layout';

const NOTHING = { kind: 'other', people: [], dates: [], marks: 0, present: 0, asks: [] } as const;

export const WEEKS_AND_LOOKALIKES: readonly CollectedLayout[] = [
  {
    name: 'hours beside the end of each pay period are no hours of that day, nor are the labels of the form beside them people',
    table: `
      Podatki o zaposlitvi
      Ime delodajalca | Podjetje 1 | | Št. | Konec plačilnega obdobja | Znesek | Ure
      Naslov delodajalca | Kranj | | 1 | @2026-02-27 | 312.5 | 10
      Ime in priimek | Ana Novak | | 2 | @2026-02-13 | 281.25 | 9
      Datum izdaje | @2026-03-06 | | 3 | @2026-01-30 | 343.75 | 11
      Datum vstopa | @2025-01-02 | | 4 | @2026-01-16 | 312.5 | 10
      Datum izstopa | @2026-02-27
      Telefon | 040 111 222
      Naslov | Kranj
      Davčna številka | 12345678
      Poklic | učiteljica
      Skupaj ur | 40`,
    expected: NOTHING,
  },
  {
    name: 'days of entry are no days of work, whatever hours a day shall have',
    table: `
      Št. | Oddelek | Datum zaposlitve | Ure
      1 | A | @2018-01-08 | 8
      2 | A | @2019-03-04 | 8
      3 | B | @2020-09-01 | 4
      4 | B | @2022-02-14 | 8`,
    expected: NOTHING,
  },
  {
    name: 'what is due is not done on that day',
    table: `
      Naloga | Rok oddaje | Ure
      Osnutek | @2026-01-08 | 4
      Pregled | @2026-01-20 | 2
      Objava | @2026-02-15 | 6`,
    expected: NOTHING,
  },
  {
    name: 'the day of a bill is none of its hours',
    table: `
      Datum računa | Številka | Ure | Znesek
      @2026-01-08 | 26-01 | 4 | 80
      @2026-01-20 | 26-02 | 2 | 40
      @2026-02-15 | 26-03 | 6 | 120`,
    expected: NOTHING,
  },
  {
    name: 'a title over the days speaks of a contract, and its days are worked all the same',
    table: `
      Pogodba 17
      Datum | Prihod | Odhod
      @2026-01-08 | @8:00 | @12:00
      @2026-01-09 | @8:00 | @13:00
      @2026-01-12 | @9:00 | @13:00`,
    expected: { kind: 'person-month', dates: ['2026-01-08', '2026-01-12', 3], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'hours beside the last days of months are those of the months',
    table: `
      Datum | Ure
      @2026-01-31 | 16
      @2026-02-28 | 20
      @2026-03-31 | 24`,
    expected: NOTHING,
  },
  {
    name: 'whoever came and left on the last day of a month was there',
    table: `
      Datum | Prihod | Odhod
      @2026-01-31 | @8:00 | @12:00
      @2026-02-28 | @8:00 | @12:00
      @2026-03-31 | @8:00 | @12:00`,
    expected: { kind: 'person-month', dates: ['2026-01-31', '2026-03-31', 3], marks: 3, present: 3 },
  },
  {
    name: 'a wide list of staff: days of entry and of contracts that happen to follow one another are no timesheet of anybody',
    table: `
      姓名 | 英文名 | 员工状态 | 工号 | 入职日期 | 性别 | 出生日期 | 司龄 | 绩效分值 | 合同开始日
      王小明 | Bor | 在职 | 00011 | @2018-04-18 | 女 | @1992-02-18 | 7.8 | 8.5 | @2022-03-22
      李大伟 | 1 | 在职 | 00012 | @2018-07-04 | 男 | @1981-03-18 | 7.6 | 0 | @2024-07-04
      陈丽丽 | Ana | 在职 | 00013 | @2025-04-14 | 女 | @1982-12-02 | 0.9 | | @2025-04-14
      赵国强 | Eva | 在职 | 00014 | @2019-03-18 | 男 | @1987-05-02 | 6.9 | 0 | @2022-03-18
      周文杰 | 1 | 在职 | 00015 | @2020-03-09 | 男 | @1995-11-13 | 6 | 7.5 | @2023-04-09
      吴海燕 | Jan | 在职 | 00016 | @2024-06-25 | 女 | @1993-12-01 | 1.6 | | @2024-06-25
      孙晓东 | Tim | 在职 | 00017 | @2026-01-14 | 男 | @2004-03-11 | 0.1 | |`,
    expected: {
      kind: 'participants',
      people: ['王小明', '李大伟', '陈丽丽', '赵国强', '周文杰', '吴海燕', '孙晓东'],
      dates: [],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'where every row tells of somebody else and when they entered, the hours are nobody’s of that day',
    table: `
      Zaposleni | Vstop | Ure
      Ana Novak | @2018-01-08 | 8
      Bor Kos | @2019-03-04 | 8
      Cene Zupan | @2020-09-01 | 4
      Dora Hribar | @2022-02-14 | 8`,
    expected: {
      kind: 'monthly-totals',
      people: ['Ana Novak', 'Bor Kos', 'Cene Zupan', 'Dora Hribar'],
      dates: [],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'a template of working days, of which nobody worked any',
    table: `
      Predloga delovnih dni | | | Opomba: mesec in dan sta številki, praznikov se ne vpisuje
      Mesec | Dan | Prihod | Odhod
      5 | 1 | @9:00 | @17:00
      5 | 2 | @9:00 | @17:00
      5 | 3 | @9:00 | @17:00
      5 | 4 | @9:00 | @17:00
      5 | 5 | @9:00 | @17:00
      5 | 6 | @9:00 | @17:00
      5 | 7 | @9:00 | @17:00
      5 | 8 | @9:00 | @17:00`,
    expected: NOTHING,
  },
  {
    name: 'a template that somebody has filled in is theirs, though the times are alike',
    table: `
      Predloga delovnih dni
      Ime in priimek: | Ana Novak
      Datum | Prihod | Odhod
      @2026-06-01 | @9:00 | @17:00
      @2026-06-02 | @9:00 | @17:00
      @2026-06-03 | @9:00 | @17:00
      @2026-06-04 | @9:00 | @17:00
      @2026-06-05 | @9:00 | @17:00`,
    expected: { kind: 'person-month', people: ['Ana Novak'], dates: ['2026-06-01', '2026-06-05', 5], present: 5 },
  },
  {
    name: 'times that differ from day to day are somebody’s, whatever the title of the form',
    table: `
      Predloga delovnih dni
      Datum | Prihod | Odhod
      @2026-06-01 | @9:00 | @17:00
      @2026-06-02 | @9:10 | @17:05
      @2026-06-03 | @8:50 | @16:40
      @2026-06-04 | @9:00 | @17:00
      @2026-06-05 | @8:30 | @15:00`,
    expected: {
      kind: 'person-month',
      people: [],
      dates: ['2026-06-01', '2026-06-05', 5],
      present: 5,
      asks: ['person'],
    },
  },
  {
    name: 'a log of a team: several names in a cell, now two, now four, and a misspelt heading over its only days',
    table: `
      Daum | Od | Do | Dejavnost | Udeleženci
      @2026-11-03 | @12:30 | @15:00 | Prvi pogovor | Novak, Kos, Zupan, Hribar
       | | | in dogovor o nadaljnjem delu
      @2026-11-10 | @13:00 | @16:00 | Pogovor z vodjo | Novak, Kos, Zupan
      @2026-11-12 | @14:00 | @16:00 | Načrt | Kos, Novak`,
    expected: {
      kind: 'attendance-list',
      people: ['Novak', 'Kos', 'Zupan', 'Hribar'],
      dates: ['2026-11-03', '2026-11-12', 3],
      marks: 9,
      present: 9,
      asks: [],
    },
  },
  {
    name: 'surname, given name and place between commas are of one person each',
    table: `
      Datum | Od | Do | Udeleženci
      @2026-11-03 | @12:30 | @15:00 | Novak, Ana, Kranj
      @2026-11-10 | @13:00 | @16:00 | Kos, Bor, Kranj`,
    expected: { people: ['Novak, Ana, Kranj', 'Kos, Bor, Kranj'], marks: 2, present: 2 },
  },
  {
    name: "one person's week with real dates: tasks down, rows left blank, and what each day had in all",
    table: `
      Ime in priimek | Ana Novak
      Projekt | Knjižnica

       | Datum
      Naloga | @2026-03-02 | @2026-03-03 | @2026-03-04 | @2026-03-05 | @2026-03-06 | @2026-03-07 | @2026-03-08 | Skupaj
      Predavanje | | | | | | | | 0
      Sestanek | | | | 1 | | | | 1
      Programiranje | 1 | | 1 | 1 | | 2 | 1 | 6
      Dokumentacija | | | | | | | | 0
       | | | | | | | | 0
      Skupaj na dan | 1 | 0 | 1 | 2 | 0 | 2 | 1 | 7

      Dela se beleži v urah.`,
    expected: {
      kind: 'person-month',
      headerRow: 5,
      people: ['Ana Novak'],
      dates: ['2026-03-02', '2026-03-08', 7],
      marks: 5,
      present: 5,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'people below "Aktivnost" are no tasks of whoever leads them',
    table: `
      Ime in priimek | Ana Novak

      Aktivnost | @2026-03-02 | @2026-03-03 | @2026-03-04 | @2026-03-05 | @2026-03-06
      Bor Kos | 4 | 4 | | 4 | 4
      Eva Mlakar | 4 | | 4 | 4 | 4
      Skupaj | 8 | 4 | 4 | 8 | 8`,
    expected: { marks: 0, present: 0 },
  },
  {
    name: 'signs beside tasks say when something is planned',
    table: `
      Ime in priimek | Ana Novak

      Naloga | @2026-03-02 | @2026-03-03 | @2026-03-04 | @2026-03-05 | @2026-03-06
      Osnutek | x | x | | |
      Pregled | | x | x | |
      Skupaj | 1 | 2 | 1 | 0 | 0`,
    expected: { marks: 0, present: 0 },
  },
  {
    name: 'hours beside the last day of each week are those of the weeks',
    table: `
      Teden do | Ure
      @2026-01-09 | 12
      @2026-01-16 | 20
      @2026-01-23 | 18`,
    expected: NOTHING,
  },
  {
    name: 'days that follow one another under "Teden od" are days',
    table: `
      Teden od | Ure
      @2026-01-05 | 4
      @2026-01-06 | 5
      @2026-01-07 | 4`,
    expected: { kind: 'person-month', dates: ['2026-01-05', '2026-01-07', 3], marks: 3, present: 3 },
  },
  {
    name: 'the day on which each day was paid stands beside it and is not it',
    table: `
      Ime in priimek | Ana Novak
      Datum izplačila | Datum | Ure
      @2026-02-05 | @2026-01-05 | 4
      @2026-02-05 | @2026-01-06 | 5
      @2026-02-05 | @2026-01-07 | 4
      @2026-02-05 | @2026-01-08 | 4`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak'],
      dates: ['2026-01-05', '2026-01-08', 4],
      marks: 4,
      present: 4,
    },
  },
];
