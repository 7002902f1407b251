/** What stands beside attendance in workbooks that people put online, each once taken for people or days. People are invented. */
import type { CollectedLayout } from './layout';

const NOBODY = { kind: 'other', people: [], marks: 0, asks: [] } as const;

export const FOUND_BESIDE_ATTENDANCE: readonly CollectedLayout[] = [
  {
    name: 'names of clubs are no people',
    table: `
      site | club_name | club_type | start_date | Quarter
      KP | Morski val | Otroci 9-12 | @2025-01-21 | Q2
      NG | Veseli zmaji | Mladi 18+ | @2025-01-24 | Q2
      MB | Zeleni gaj | Otroci 9-12 | @2025-02-17 | Q2`,
    expected: NOBODY,
  },
  {
    name: 'goods of an inventory are nobody',
    table: `
      No | Nama Barang | Masa Manfaat | Jumlah tahun | @2015-01-01 | @2016-01-01
      1 | Meja tulis | 5 | 3 | 1200 | 1200
      2 | Lemari arsip | 5 | 3 | 800 | 800`,
    expected: NOBODY,
  },
  {
    name: 'packages of work, with their planned hours, are no participants',
    file: 'Zeiterfassung.xlsx',
    table: `
      Nr. | Name | Use Case | Inhalt | Soll [h] | Ist [h]
      1 | Analyse möglicher Daten | Suche | Es gibt bereits Daten | 20 |
      2 | Abstract | | fertig | 3 |
      3 | Präsentation vorbereiten | | fertig | 8 | `,
    expected: NOBODY,
  },
  {
    name: 'what a list still offers to choose from is nobody',
    file: 'Zeiterfassung.xlsx',
    table: `
      Datum | Person | Dauer | Kategorie
      @2022-10-05 | Nika Bevk | 2,75 | Vorlesung
      @2022-10-05 | Jost Hren | 2,75 | Vorlesung
       | (bitte auswählen) | 0 | (bitte auswählen)
       | (bitte auswählen) | 0 | (bitte auswählen)`,
    expected: { kind: 'attendance-list', people: ['Nika Bevk', 'Jost Hren'], marks: 2, present: 2 },
  },
  {
    name: 'who signs a timesheet that nobody filled in is not in it',
    table: `
       | Tabela evidence delovnega časa od 1. septembra do 30. septembra 2017
      Номер по порядку | Фамилия, инициалы | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | Дней
      1 | 2 | 4 | | | | | | | | | | | | 8


       | Ответственное лицо | зам. директора | | | | | | | | Кос А.В.
       | | (должность) | | | | | | | | (расшифровка подписи)`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'somebody whose time of signing in was copied with the name is not lost',
    table: `
       | nome | 20200817
      rush | Alenka Benko | Presente
      queen | Tine Pratnemer 9:03 | Presente
      rush | Vid Ramovš 10:25 | Presente`,
    expected: { people: ['Alenka Benko', 'Tine Pratnemer 9:03', 'Vid Ramovš 10:25'], marks: 3, present: 3 },
  },
  {
    name: 'whoever works at a task is not summed up by it',
    file: 'TimeSheet.xlsx',
    table: `
      TACHE | TEMPS PASSE | % ACCOMPLI | NOM RESSOURCE
      Idée | 2h | 1 | Fabrice RUER
      Logo | 30mn | 1 | Fabrice RUER
      Diagramme | 3h | 0,5 | Clément BRETON
      Base | 3h | 0,5 | Clément BRETON`,
    expected: NOBODY,
  },
  {
    name: 'lines of code, and the code of a service, number nobody',
    table: `
      Date: | Start Time: | End Time: | Total hours | Lines of code: | Comments:
      @2020-05-30 | 11:00am | 9:20pm | 10h20m | 498 | Functions
      @2020-05-31 | 12:00pm | 5:05pm | 5h5m | 739 | Bug fixes
      @2020-06-01 | 12:00pm | 5:05pm | 5h5m | 740 | Bug fixes`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'a name with a word that elsewhere sums up is somebody',
    table: `
      HT Number | Student Name | Course
      24HU1 | Valabha Soma Sekhar | I
      24HU2 | Suma Rani | I
      24HU4 | Bor Kos | I`,
    expected: { kind: 'participants', people: ['Valabha Soma Sekhar', 'Suma Rani', 'Bor Kos'] },
  },
  {
    name: 'dates over the numbers of meetings, the first of them wrongly typed',
    file: 'Asistencia.xlsx',
    table: `
      PROFESOR | | CICLO | F. INICIO | F. FIN | HORARIO
      VIDIC PETER | | 201908 | @2019-08-24 | @2019-09-14 | Sa 08:00-14:00

       | | @2019-09-24 | @2019-08-31 | @2019-09-07 | @2019-09-14
      NRO | APELLIDOS Y NOMBRES | C1 | C2 | C3 | C4
      1 | KOS ALJA | P | P | P |
      2 | REMS JURE | P | P | P | P`,
    expected: { people: ['KOS ALJA', 'REMS JURE'], dates: ['2019-08-31', '2019-09-24', 4], marks: 7, present: 7 },
  },
  {
    name: 'addresses of who reports are not who worked',
    table: `
      Tecnico | Data aggiornamento | Ore lavorate | Produzione | Mail
      Primož Kopač | @2025-07-31 | 144 | 35.8 | vodja@primer.si
      Saša Perko | @2025-07-31 | 117 | 30.8 | vodja@primer.si
      Maja Fras | @2025-07-31 | 158 | 36.5 | vodja@primer.si`,
    expected: { people: ['Primož Kopač', 'Saša Perko', 'Maja Fras'] },
  },
  {
    name: 'leave that was approved kept people away on each of its days, leave that was rejected did not',
    file: 'leave_report.xlsx',
    table: `
      Employee | Department | Leave Type | Days | Start Date | End Date | Reason | Applied Date | Status
      Anja Golob | OPS | Casual Leave | 3 | @2026-03-31 | @2026-04-02 | | @2026-04-02 | APPROVED
      Mira Novak | ADM | Casual Leave | 2 | @2026-03-30 | @2026-03-31 | | @2026-03-31 | APPROVED
      Mira Novak | ADM | Sick Leave | 1 | @2026-03-27 | @2026-03-27 | | @2026-03-29 | REJECTED`,
    expected: {
      kind: 'attendance-list',
      people: ['Anja Golob', 'Mira Novak'],
      dates: ['2026-03-30', '2026-04-02', 4],
      marks: 5,
      present: 0,
      absent: 5,
      asks: [],
    },
  },
  {
    name: 'columns of zeros in a summary are no meetings',
    file: '考勤汇总.xlsx',
    table: `
      XX公司员工考勤汇总表

      序号 | 姓名 | 本年可休 | 年休假 | | 应出勤天数
      1 | 王芳 | 15 | 0 | 0 | 19
      2 | 李娜 | 10 | 0 | 0 | 19
      3 | 张敏 | 10 | 0 | 0 | 19`,
    expected: { people: ['王芳', '李娜', '张敏'], marks: 0, asks: [] },
  },
  {
    name: 'a legend of signs behind their Chinese words',
    file: '考勤.xlsx',
    table: `
      XX公司员工考勤表 | | | 2021年5月
      序号 | 姓名 | 1 | 2 | 3 | 4 | 5 | 6 | 7
      1 | 王芳 | √ | G | △ | √ | ＋ | √ | G
      2 | 李娜 | √ | G | √ | √ | √ | C | G

      备注：一、考勤记录方法:1、长白班 出勤√, 事假△,病假＋,出差C,公休G,`,
    expected: { people: ['王芳', '李娜'], marks: 14, present: 7, absent: 2, unclear: 1 },
  },
  {
    name: 'weeks written into the column of dates tell the meetings apart',
    file: 'attendance_sample.xlsx',
    table: `
      employee_id | date | status | check_in | check_out
      1 | Jan 05 2026 - Jan 09 2026 | Present | 10:00 | 19:00
      1 | Jan 12 2026 - Jan 16 2026 | Present | 10:00 | 19:00
      2 | Jan 05 2026 - Jan 09 2026 | Absent | |
      2 | Jan 12 2026 - Jan 16 2026 | Present | 10:00 | 19:00`,
    expected: { kind: 'attendance-list', people: ['1', '2'], dates: [], marks: 4, present: 3, asks: ['sessionDates'] },
  },
  {
    name: '"none" as the reason of a delay is no absence',
    file: 'puantaj.xlsx',
    table: `
      personel_id | ad_soyad | tarih | mesai_saati | hava_durumu | gecikme_nedeni
      35 | Alja Kopač | @2026-01-23 | 8 | Güneşli | Yok
      7 | Bor Mlakar | @2026-01-23 | 8 | Bulutlu | Yok
      1 | Cene Dolinar | @2026-01-23 | 12 | Bulutlu | Yok`,
    expected: {
      kind: 'attendance-list',
      people: ['Alja Kopač', 'Bor Mlakar', 'Cene Dolinar'],
      marks: 3,
      present: 3,
      absent: 0,
    },
  },
  {
    name: 'numbers of kinds of leave are no meetings, even if they are ones and zeros',
    file: '考勤汇总表.xlsx',
    table: `
      序号 | 姓名 | 工作日 | 正常 | 休假(半天) | 打卡不完整 | 备注
      1 | 王芳 | 22 | 22 | 1 | 0 |
      2 | 李娜 | 22 | 20 | 1 | 0 |
      3 | 张敏 | 22 | 19 | 0 | 1 | `,
    expected: { people: ['王芳', '李娜', '张敏'], marks: 0, asks: [] },
  },
  {
    name: 'what everybody sees as usual on days off is no presence without times',
    file: '考勤.xlsx',
    table: `
      Date | Weekday | DayProperty | Name | ArriveTime | LeaveTime | AttendanceResult
      2019-04-04 | Thu | WorkingDay | Ana Kos | 08:31:14 | 17:36:19 | Normal
      2019-04-05 | Fri | LegalHoliday | Ana Kos | | | Normal
      2019-04-06 | Sat | Weekend | Ana Kos | | | Normal
      2019-04-08 | Mon | WorkingDay | Ana Kos | 08:27:19 | 17:26:39 | Late`,
    expected: { people: ['Ana Kos'], marks: 4, present: 2, unclear: 2, asks: ['mark Normal'] },
  },
  {
    name: 'a status of many words is asked, not taken for presence',
    file: '考勤明细.xlsx',
    table: `
      姓名 | 日期 | 状态
${Array.from({ length: 32 }, (_, index) => `      王芳 | @2025-07-${String((index % 30) + 1).padStart(2, '0')} | 缺卡(${index + 1}次)`).join('\n')}`,
    expected: { people: ['王芳'], marks: 32, present: 0, unclear: 32 },
  },
  {
    name: 'an attendance book that nobody filled in has nobody in it',
    table: `
      ＊＊＊\u3000出\u3000勤\u3000簿\u3000＊＊＊

      月 日 | 勤務区分 | 勤務時間 | 備考

      日 数 | | 時 間 |
      出勤 | 欠勤 | 有休 | 特休 | 積休 | 休日`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'two dates in a row of a list head no days',
    table: `
      UF | ID | FUNCIONÁRIO | FUNÇÃO | SUPERVISOR | SETOR | Inicio Ind | Retorno | COORDENADOR | MUNICIPIO | CP | C
      SC | TR1 | ALEN KOS | TÉCNICO MULTI | ROK DOLENC | 11 | | | JURE MOČNIK | ITAJAI | Tim | a
      SC | TR2 | BOR REMS | TÉCNICO MULTI | ROK DOLENC | 12 | | | JURE MOČNIK | ITAJAI | Nio | a
      SC | TR3 | CENE PIRC | TÉCNICO MULTI | ROK DOLENC | 12 | | | JURE MOČNIK | ITAJAI | Nio | a
      SC | TR4 | DAN HREN | TÉCNICO MULTI | ROK DOLENC | 12 | @2026-03-30 | @2026-04-11 | JURE MOČNIK | ITAJAI | Tim | a
      SC | TR5 | EMA LAH | TÉCNICO MULTI | ROK DOLENC | 12 | | | JURE MOČNIK | ITAJAI | Tim | a`,
    expected: { kind: 'participants', people: ['ALEN KOS', 'BOR REMS', 'CENE PIRC', 'DAN HREN', 'EMA LAH'], marks: 0 },
  },
  {
    name: 'heads of teams counted by day are nobody',
    file: 'Presença.xlsx',
    table: `
       | SAB | DOM | SEG | TER | QUA
      Força de Trabalho | @2025-11-01 | @2025-11-02 | @2025-11-03 | @2025-11-04 | @2025-11-05
      Ativos - Sul | 73 | 3 | 108 | 110 | 110
      Folga | 54 | 0 | 30 | 31 | 28
      Em contratação | 2 | 28 | 27 | 27 | 29`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'where somebody was, and whom they met, is not who worked',
    table: `
      Date | Day | Time In | Time Out | | Meeting with: | Where?: | Total Hours
      @2019-09-18 | Wednesday | 3:00PM | 4:00PM | | Dana Hope | LF Conference Room | 1:00
      @2019-09-25 | Wednesday | 3:00PM | 4:30PM | | Dana Hope | LF Conference Room | 1:30
      @2019-10-15 | Tuesday | 6:30PM | 7:30PM | | Brane in Vili | PS007 | 1:00`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'hours by week and person are sums, and everybody is told once',
    table: `
      SPRINT 1 | NAME | HOURS | DESCRIPTION
      week #4 | Tine Madsen | 20 | a
      week #4 | Kaja Mori | 7.2 | b
      week #5 | Tine Madsen | 12 | c
      week #5 | Kaja Mori | 8 | d
      week #6 | Tine Madsen | 3 | d`,
    expected: { kind: 'monthly-totals', people: ['Tine Madsen', 'Kaja Mori'], marks: 0 },
  },
  {
    name: 'names of students beside their numbers, under a heading of two Spanish words',
    table: `
      MATRICULA | NOMBRE_ESTUDIANTE | COD | 3/Octubre | 10/Octubre | 15/Octubre | 17/Octubre
      201419079 | AGUILAR MORA JOŽE | CI-013 | x | x | | x
      201208328 | ANDRADE SOLER STANE | CI-013 | x | x | x | x`,
    expected: { people: ['AGUILAR MORA JOŽE', 'ANDRADE SOLER STANE'], marks: 7, present: 7, asks: ['year'] },
  },
  {
    name: 'settings under a name that shows how to write it are nobody',
    table: `
      Benutzer-Voreinstellungen
      Jahr | | 2021
      Name | | Name, Vorname
      Personal-Nummer | | 0

      Übertrag in | 2021 | 0
      Arbeitszeit Sommer | | 35
      Gleittag | G | 1
      Homeoffice | H | 1
      Bereitschaft | B | XTRA`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
];
