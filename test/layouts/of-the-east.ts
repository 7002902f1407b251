/** Habits of workbooks from eastern and south-eastern Europe, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const OF_THE_EAST: readonly CollectedLayout[] = [
  {
    name: 'a time that the clock left open: who came was there, and neither time says no more than a blank',
    table: `
      Poročilo
      1. okt. 2025 - 8. okt. 2025

      Priimek | Ime | Oddelek | Prihod / Odhod
       | | | 01. okt., sre | 02. okt., čet | 03. okt., pet | 06. okt., pon | 07. okt., tor | 08. okt., sre
      Kovač | Ana | Mojstri | __ - __ | 08:00 - __ | 08:02 - __ | __ - __ | 07:58 - 12:00 | 08:00 - __
      Vidic | Bine | Mojstri | __ - __ | __ - __ | __ - __ | __ - __ | __ - __ | 08:01 -
      Zorko | Cene | Mojstri | __ - __ | __ - __ | __ - __ | 08:05 - __ | __ - 12:01 | __ - __
      Hren | Jost | Štab | 07:11 - 12:30 | 07:09 - 12:30 | 07:10 - 12:30 | 07:12 - 12:30 | 07:08 - 12:30 | 07:11 - 12:30
      Bevk | Nika | Mojstri | 6*__ - __`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 5,
      people: ['Kovač Ana', 'Vidic Bine', 'Zorko Cene', 'Hren Jost', 'Bevk Nika'],
      dates: ['2025-10-01', '2025-10-08', 6],
      marks: 13,
      present: 13,
      absent: 0,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: "of three rows a person those that hold nothing are still the same person's, and XXXX in an empty form is nobody",
    table: `
      Mesec: februar 2025
      Zap. št. | Priimek in ime | 3 | 4 | 5 | 6 | 7
      1 | Kovač Ana | 5*10:00
       | | 5*18:00
       | | 8 | 8 | 8 | 8 | 8
      2 | Vidic Bine | |
       |
       | | 5*BOL
      3 | Zorko Cene | 10:00 | 10:00 | 10:00
       | | 18:00 | 18:00 | 18:00
       | | 8 | 8 | 8 | BOL | BOL
      4 | Hren Jost | 10:00 | 10:00 | 10:00 | 10:00 | 10:00
       | | 18:00 | 18:00 | 18:00 | 18:00 | 18:00
       | | 8 | 8 | 8 | 8 | 8
      5 | XXXXXXXXXX YYYYYYYY
       |
       | | | | | | | 0
      6 | AAAAAAA
       |
       | | | | | | | 0`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Kovač Ana', 'Vidic Bine', 'Zorko Cene', 'Hren Jost'],
      dates: ['2025-02-03', '2025-02-07', 5],
      marks: 20,
      present: 13,
      absent: 7,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'a diary under no headings, each day with its weekday: whose it is and of which year is asked',
    table: `
      Ponedeljek 5. 8. | Urejanje arhiva | 6
      Torek 6. 8. | Urejanje arhiva | 6
      Sreda 7. 8. | Pomoč v kuhinji | 6
      Četrtek 8. 8. | Pomoč v kuhinji | 4
      Petek 9. 8. | Vrt | 8
      Ponedeljek 12. 8. | Vrt | 6
      Torek 13. 8. | | 6
       | | 42`,
    expected: {
      kind: 'person-month',
      headerRow: null,
      people: [],
      dates: [],
      marks: 7,
      present: 7,
      absent: 0,
      unclear: 0,
      asks: ['person', 'year'],
    },
  },
  {
    name: 'what is not summed up as hours would be, beside days and words, are no hours',
    table: `
      Ponedeljek 5. 8. | Golaž | 6
      Torek 6. 8. | Pečen piščanec | 6
      Sreda 7. 8. | Ribe | 6
      Četrtek 8. 8. | Ajdova kaša | 4
      Petek 9. 8. | Rižota | 8
      Ponedeljek 12. 8. | Testenine | 6`,
    expected: { kind: 'other', people: [], marks: 0, asks: [] },
  },
  {
    name: 'a Lithuanian list: who came, who did not and why',
    table: `
      Vardas | Pavardė | Grupė | Data | Būsena
      Bitė | Bandomoji | 1 | 2025-04-22 | Atvyko
      Ąžuolas | Bandomasis | 3 | 2025-04-22 | Pavėlavo
      Bitė | Bandomoji | 1 | 2025-04-23 | Neatvyko
      Ąžuolas | Bandomasis | 3 | 2025-04-23 | Serga`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Bitė Bandomoji', 'Ąžuolas Bandomasis'],
      dates: ['2025-04-22', '2025-04-23', 2],
      marks: 4,
      present: 2,
      absent: 2,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'a Latvian month under its weekdays',
    table: `
      Apmeklējums 2025. gada oktobrī
      Nr. p. k. | Vārds, uzvārds | 6 | 7 | 8 | 9 | 10 | Kopā
       | | Pirmdiena | Otrdiena | Trešdiena | Ceturtdiena | Piektdiena
      1 | Varis Izdomātais | bija | bija | nebija | bija | slims | 3
      2 | Lapa Izdomātā | bija | bija | bija | neattaisnots | brīvdiena | 3`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Varis Izdomātais', 'Lapa Izdomātā'],
      dates: ['2025-10-06', '2025-10-10', 5],
      marks: 10,
      present: 6,
      absent: 3,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'an Estonian timesheet: date, coming, leaving',
    table: `
      Tööajaarvestus, oktoober 2025
      Töötaja: Kask Väljamõeldis
      Kuupäev | Nädalapäev | Saabumine | Lahkumine | Lõuna | Tunnid | Märkused
      @2025-10-06 | esmaspäev | @8:00 | @14:30 | @0:30 | 6
      @2025-10-07 | teisipäev | @8:00 | @14:30 | @0:30 | 6
      @2025-10-08 | kolmapäev | @9:00 | @14:30 | @0:30 | 5
      @2025-10-09 | neljapäev | | | | | haige`,
    expected: {
      kind: 'person-month',
      people: ['Kask Väljamõeldis'],
      dates: ['2025-10-06', '2025-10-09', 4],
      marks: 4,
      present: 3,
      absent: 1,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'whose days they are stands only in the title, beside a word for attendance',
    table: `
      Vidic Petra - lista prisotnosti na delovni praksi
      datum | prihod | odhod | ur skupaj | tema | podpis mentorja
      @2023-11-02 | @8:00 | @15:00 | @7:00
      @2023-11-03 | @8:00 | @16:00 | @8:00
      @2023-11-06 | |
      @2023-11-07 | @10:00 | @14:00 | @4:00`,
    expected: { kind: 'person-month', headerRow: 2, people: ['Vidic Petra'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'who keeps the list, or what it is of, is not who was there',
    table: `
      Ljudska Univerza Podgorje – lista prisotnosti
      datum | prihod | odhod | ur skupaj
      @2023-11-02 | @8:00 | @15:00 | @7:00
      @2023-11-03 | @8:00 | @16:00 | @8:00
      @2023-11-07 | @10:00 | @14:00 | @4:00`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'the headings of a legend beside the first person head no list: she is not lost with them',
    table: `
      Jutranji pregled ob 7.55

      Mesta | Priimek in ime | Čin | Lokal | Znak
      Oddelek A
      1 | Kovač Ana | vs | 800 | | | Oznaka | Opis | Število | %
      2 | Vidic Bine | vs | 210 | - | | D | dopust | 1 | 0
      3 | Zorko Cene | vs | 260 | D | | B | bolniška | 1 | 0
      4 | Hren Jost | pk | 202 | | | T | teren | 1 | 0
      5 | Bevk Nika | pk | 235 | B | | | skupaj | 4 | 1`,
    expected: { headerRow: 3, people: ['Kovač Ana', 'Vidic Bine', 'Zorko Cene', 'Hren Jost', 'Bevk Nika'] },
  },
  {
    name: 'a Serbian morning review of a day that is not named',
    table: `
      ЈУТАРЊИ ПРЕГЛЕД ПРИСУТНОСТИ НА РАДНОМ МЕСТУ

      Рбр | Презиме и име | Чин | Локал | Ознака | | | 07:55 ЧАСОВА
      1 | 2 | 3 | 4 | 5
      УПРАВА ЗА ИТ
      1 | | | 23-012 | - | | Начелник управе
      2 | | | 23-013 | - | | Технички секретар
      ОДЕЉЕЊЕ НЕКО | | | | | | ОДЕЉЕЊЕ НЕКО
      1 | Кос Ана | вс | 23-800 | | | Скр | Опис | Има | %
      2 | Бор Мила | вс | 210 | - | | Д | дежурство | 1 | 0
      3 | Зор Вера | вс | 260 | Д | | Го | годишњи одмор | 1 | 0
      4 | Храст Јован | вс | 202 | | | Бо | боловање | 1 | 0
      5 | Брест Ива | вс | 235 | Го | | | Укупно лица: | 4 | 1`,
    expected: {
      kind: 'attendance-list',
      headerRow: 3,
      people: ['Кос Ана', 'Бор Мила', 'Зор Вера', 'Храст Јован', 'Брест Ива'],
      marks: 3,
      present: 0,
      absent: 0,
      unclear: 3,
      asks: ['mark -', 'mark Го', 'mark Д', 'rowsWithoutName', 'sessionDates'],
    },
  },
  {
    name: 'a roster of duties over the holidays says who shall be there, not who was',
    table: `
      Razpored dežurstev med prazniki

      Datum | Od | Do | Priimek in ime | Delovno mesto | Telefon
      @2024-12-30 | @9:00 | @17:00 | Kovač Ana | svetovalka | 041 111 111
      @2024-12-31 | @9:00 | @17:00 | Vidic Bine | mentor | 041 222 222
      @2025-01-02 | @9:00 | @17:00 | Kovač Ana | svetovalka | 041 111 111
      @2025-01-03 | @9:00 | @17:00 | Zorko Cene | vodja | 041 333 333`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, asks: [] },
  },
  {
    name: 'under such a title, times as people came are attendance, and so is what speaks of it',
    table: `
      Urnik dela in prisotnost

      Datum | Od | Do | Priimek in ime
      @2024-12-30 | @9:00 | @17:00 | Kovač Ana
      @2024-12-31 | @9:00 | @17:00 | Vidic Bine`,
    expected: { kind: 'attendance-list', people: ['Kovač Ana', 'Vidic Bine'], marks: 2, present: 2 },
  },
  {
    name: 'times taken down as people came are no plan, whatever the title',
    file: 'Urnik dela.xlsx',
    table: `
      Datum | Prihod | Odhod | Priimek in ime
      @2024-12-30 | @8:57 | @17:02 | Kovač Ana
      @2024-12-31 | @9:01 | @16:58 | Vidic Bine
      @2025-01-02 | @8:58 | @17:01 | Kovač Ana`,
    expected: { kind: 'attendance-list', people: ['Kovač Ana', 'Vidic Bine'], marks: 3, present: 3 },
  },
  {
    name: 'a Russian roster: the title is that of the file',
    file: 'График дежурств.xlsx',
    table: `
      Организация | Дата | Время с: | Время по: | ФИО | Должность | телефон
      Управа | @2024-12-29 | @9:00 | | Выдумкин Пётр Петрович | зам. главы | 89000000001
      Управа | @2024-12-30 | | @9:00 | Выдумкин Пётр Петрович | зам. главы | 89000000001
      Управа | @2024-12-31 | @9:00 | | Небылицына Анна Ивановна | землеустроитель | 89000000002
      Управа | @2025-01-01 | | @9:00 | Небылицына Анна Ивановна | землеустроитель | 89000000002`,
    expected: { kind: 'other', people: [], marks: 0, asks: [] },
  },
  {
    name: 'the first day of a sheet to which a column is added each time is a matrix already',
    table: `
      Udeleženec | 11.5.2024
      Kovač Ana | -
      Vidic Bine | +
      Zorko Cene | +`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Kovač Ana', 'Vidic Bine', 'Zorko Cene'],
      dates: ['2024-05-11', '2024-05-11', 1],
      marks: 3,
      present: 2,
      absent: 1,
      asks: [],
    },
  },
  ...['シフト', '排班表', '근무표'].map((sheet): CollectedLayout => ({
    name: `times and places under the days of a plan that is called »${sheet}« are nobody's attendance`,
    sheet,
    table: `
       | | | 44738 | 44739 | 44740 | 44741 | 44742 | 44743 | 44744
       | | 東店 | | | | | 1430-2100荻 | 1500-2000荻 | 1100-2200荻
       | | 西店 | | | | | | |
       | | | 44745 | 44746 | 44747 | 44748 | 44749 | 44750 | 44751
       | | 東店 | 1100-2200荻 | | 1500-2200荻 | | | | 1100-2000荻
       | | 西店 | | 1700-2300 | | | 1700－2300 | |`,
    expected: { kind: 'other', people: [], marks: 0, asks: [] },
  })),
  {
    name: 'ticks and leave on a sheet that speaks of attendance and of shifts',
    sheet: '考勤排班',
    table: `
      姓名 | @2022-06-26 | @2022-06-27 | @2022-06-28 | @2022-06-29
      王小明 | √ | √ | √ | 病假
      李华 | √ | √ | √ | √
      张伟 | √ | √ | √ | √`,
    expected: { kind: 'attendance-matrix', people: ['王小明', '李华', '张伟'], marks: 12, present: 11, absent: 1 },
  },
];
