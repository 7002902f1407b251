/** Weeks of one person or of a team, in workbooks that people put online, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const FOUND_IN_WEEKS: readonly CollectedLayout[] = [
  {
    name: "one person's week: kinds of hours down, days across",
    table: `
       | | WEEKLY TIMESHEET
      Employee Name: | | Jakob Hren | | | Week Ending (dd-mmm-yy): | | | @2021-05-22
      Employee #: | | 2008233

      Time Type Options
      1. | ST = Straight Time
      2. | SI = Sick Time

      DATE | @2021-05-16 | @2021-05-17 | @2021-05-18 | @2021-05-19 | @2021-05-20 | @2021-05-21 | @2021-05-22 | TOTAL HOURS
      TIME TYPE | SUN | MON | TUE | WED | THU | FRI | SAT |
      ST | | 9 | 9 | | 9 | 4 | | 31
      OT | | | 1 | | | | |
      SI | | | | 8 | | | |
      TOTAL DAILY HOURS | | 9 | 10 | 8 | 9 | 4 | | 40`,
    expected: {
      kind: 'person-month',
      people: ['Jakob Hren'],
      dates: ['2021-05-16', '2021-05-22', 7],
      marks: 5,
      present: 4,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'weeks above the weekdays of a team whose names no heading tells',
    file: 'attendance.xlsx',
    table: `
      Team roster | | | | WEEK 1 | | | | | WEEK 2
       | | | | Mon | Tue | Wed | Thu | Fri | Mon | Tue | Wed | Thu | Fri
      EMS | 3483 | Rok | Mehle | P | P | A | P | P | P | P | P | P | P
      BMS | 3484 | Hana | Sever | P | A | P | P | P | P | P | A | P | P
      BMS | 3485 | Ana | Kapus | A | A | P | P | P | P | P | P | P | P`,
    expected: {
      people: ['Rok Mehle', 'Hana Sever', 'Ana Kapus'],
      marks: 30,
      present: 25,
      absent: 5,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'a row of a week, with its hours by weekday, is no day',
    table: `
      Date | | Week | Monday | | | Tuesday | | | Total Hours
      Starting Date | End Date | | Scheduled Time | Dedicated Hours | Notes | Scheduled Time | Dedicated Hours | Notes |
      @2025-09-29 | @2025-10-05 | 1 | | | | | | | 0
      @2025-10-06 | @2025-10-12 | 2 | 1:45 pm - 2:15 pm | 0.5 | Start | | | | 0.5
      @2025-10-13 | @2025-10-19 | 3 | 2:00 pm - 5:00 pm | 3 | Install | 11:00 am - 1:45 pm | 2.75 | More | 5.75`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'the id of an employee heads the people of a list of times',
    file: 'frequencia.xlsx',
    table: `
      Id_funcionario | Data | Entrada | Saida | Falta | Horas_extras | Falta_analisada
      1 | 2025-05-06 | 11:38:44 | 12:03:04 | | 0.1 | Valido
      1 | 2025-05-05 | 11:42:04 | 19:58:54 | | 2.2 | Valido
      2 | 2025-05-06 | 07:10:54 | 12:22:06 | | 0.3 | Valido
      2 | 2025-05-05 | 07:12:54 | 12:22:06 | | 0.3 | Anulado`,
    expected: { kind: 'attendance-list', people: ['1', '2'], marks: 4, present: 4 },
  },
  {
    name: "hours of one person under Dutch headings, in numbers and with a title's sentences above",
    file: 'urenregistratie.xlsx',
    sheet: 'Urenregistratie',
    table: `
      Urenregistratie Matija Vidmar
      Ik heb de opdracht die u mij heeft gegeven afgerond
      Totaal heb ik tijdens de opdracht | 19,75 | uren gespendeerd aan de onderstaande taken

      Wat? | Dag | Van | Tot | Uren totaal | Resultaat | | Gebruikte referenties & notities
      Installatie | @2018-12-31 | 15 | 16 | 1 | Installatie gelukt | | Installatie
      Flowchart | @2019-01-08 | 11 | 12 | 1 | Flowchart af
      Datamodel | @2019-01-08 | 13 | 15 | 2 | Gelukt
      Controllers | @2019-01-11 | 12 | 19 | 7 | Gelukt
       | @2019-01-17 | 13 | 14 | 1
       | @2019-01-18 | 22,5 | 24 | 1,5`,
    expected: { kind: 'person-month', people: ['Matija Vidmar'], marks: 5, present: 5, asks: [] },
  },
  {
    name: 'projects over the hours of a timesheet are not whose it is',
    table: `
      2017 | @2017-03-01
       | Mitarbeiter Name | | | | | | Megaprojekt | Megaprojekt | Intern | Intern
       | Pers.Nr. 0000 | | | Arbeitszeit | | | BLA | BLA | Meeting | Meeting
       | Beginn | Ende | Pause | Soll | Ist | | | Bemerkung | | Bemerkung
      @2017-03-01 | 8:00 | 16:00 | 0:30 | 8 | 7,5
      @2017-03-02 | 8:00 | 16:00 | 0:30 | 8 | 7,5
      @2017-03-03 | 8:00 | 16:00 | 0:30 | 8 | 7,5
      @2017-03-04 | | | | 8 |
      @2017-03-05 | | | | 8 | `,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'hours of a log of one person are not read from the weeks between its days',
    file: 'Zeiterfassung.xlsx',
    table: `
       | Dauer in h | Mit Betreuer | Thema | Kategorie | Arbeitspaket Nr. | | | | | Kategorien | Abk. | Code
       | | JA/Nein | | | | | | | | Infrastructure | I | 0
      Woche 1 | | | | | | Total / Woche | | Total | | Design | A | 1
      @2018-02-19 | 3 | N | PC aufsetzen | I | 27 | 6 | | 389.25 | | Testing | T | 2
      @2018-02-21 | 2,5 | N | Recherche | A | 27 | | | | | Development | D | 3
      Woche 2 | | | | | | Total / Woche
      @2018-02-26 | 1.5 | J | Kickoff | P | 27
      @2018-02-26 | 3.5 | N | Vorbereitung | P | 27
      @2018-02-26 | 1 | N | Vorbereitung | P | 27
      Woche 3
      @2018-03-05 | 2 | N | Vorbereitung | P | 27
      @2018-03-05 | 2 | N | Vorbereitung | P | 27
      @2018-03-05 | 2 | N | Vorbereitung | P | 27`,
    expected: { kind: 'person-month', people: [], marks: 4, present: 4, asks: ['person'] },
  },
  {
    name: 'days with their weekdays in one cell, of which few have an absence',
    sheet: 'Dopust jun',
    file: 'attendance_report.xlsx',
    table: `
      No. | ID | Name | Balance | 26⏎Mon | 27⏎Tue | 28⏎Wed | 29⏎Thu | 30⏎Fri | 31⏎Sat | 1⏎Sun | 2⏎Mon | Used
      1 | 43010 | Nina Cerar | 15,5 | | | | | | | | | 0
      2 | 43013 | Tine Vidmar | 12 | -8 | | | | | | | | 8
      3 | 43021 | Tea Dolenc | 20 | | | | | | | | | 0`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Nina Cerar', 'Tine Vidmar', 'Tea Dolenc'],
      marks: 1,
      present: 0,
      unclear: 1,
    },
  },
  {
    name: 'hours by month and person are sums, whatever the month is headed',
    table: `
      Месяц | Имя | Отработанное время
      June | Иван | 7,5
      June | Света | 0
      June | Иван | 6
      June | Света | 0,25
      June | Вася | 0`,
    expected: { kind: 'monthly-totals', people: ['Иван', 'Света', 'Вася'], marks: 0, asks: [] },
  },
  {
    name: 'hours of coming and going without a day ask for the day, not for the month of the hours',
    file: 'absensi.xlsx',
    table: `
      Nama | Clock In | Clock Out | Lembur
      Alja Rupnik | 10 | 18 | 0
      Jan Pirc | 9 | 17 | 2
      Vita Zajc | 8 | 16 | 0`,
    expected: {
      kind: 'attendance-list',
      people: ['Alja Rupnik', 'Jan Pirc', 'Vita Zajc'],
      marks: 3,
      present: 3,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'days of rest that stand by their weekday or their name among the numbers of a month',
    file: 'basic.xlsx',
    table: `
      打卡时间 统计日期：2025-05-01 至 2025-05-31
      姓名 | 部门 | UserId | 打卡时间
       | | | 劳动节 | 2 | 六 | 日 | 5 | 6 | 7 | 8 | 9 | 六 | 日 | 12 | 13 | 14 | 15 | 16
      王芳 | A | 3531 | | 08:31\\n18:05 | | | 08:29\\n18:24 | 08:47\\n18:12 | 08:41\\n18:13 | 08:42\\n18:14 | 08:43\\n18:15 | | | 08:44\\n18:16 | 08:45\\n18:17 | 08:46\\n18:18 | 08:48\\n18:19 | 08:49\\n18:21
      李娜 | B | 5522 | 08:57 | 08:50\\n18:20 | | | 08:32\\n18:14 | | | | | | | 08:30\\n18:00`,
    expected: {
      kind: 'attendance-matrix',
      people: ['王芳', '李娜'],
      dates: ['2025-05-01', '2025-05-16', 16],
      marks: 15,
      present: 15,
    },
  },
  {
    name: 'a year of two figures before month and day, with a Chinese weekday',
    file: '原始记录.xlsx',
    table: `
      姓名 | 工号 | 考勤日期 | 打卡时间 | 打卡结果
      王芳 | 35 | 25-05-05 星期一 | 2025-05-05 08:31 | 正常
      王芳 | 35 | 25-05-06 星期二 | 2025-05-06 08:35 | 迟到
      李娜 | 36 | 25-05-05 星期一 | 2025-05-05 08:40 | 正常`,
    expected: {
      kind: 'attendance-list',
      people: ['王芳', '李娜'],
      dates: ['2025-05-05', '2025-05-06', 2],
      marks: 3,
      present: 3,
    },
  },
  {
    name: 'signs over their words, beside the days',
    file: '考勤表.xlsx',
    table: `
      2026年1月考勤表 | | | | | | | | √ | ● | △ | ○
      姓名 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 出勤 | 休假 | 旷工 | 病假
      王芳 | √ | √ | ● | ● | ○ | √ | △ | 3 | 2 | 1 | 1
      李娜 | √ | √ | ● | ● | √ | √ | √ | 5 | 2 | 0 | 0`,
    expected: { people: ['王芳', '李娜'], dates: ['2026-01-01', '2026-01-07', 7], marks: 14, present: 8, absent: 2 },
  },
  {
    name: 'a month said in Vietnamese',
    file: 'BangCong.xlsx',
    table: `
      Tháng 12 năm 2021
      STT | Mã NV | Họ Tên | 1 | 2 | 3 | 4 | 5 | 6 | 7
      1 | NV1 | Vera Hočevar | 8 | 8 | 8 | | 8 | 8 | 8
      2 | NV2 | Lan Žagar | 8 | 8 | 8 | | 8 | 8 | 8`,
    expected: { people: ['Vera Hočevar', 'Lan Žagar'], dates: ['2021-12-01', '2021-12-07', 7], marks: 12, present: 12 },
  },
  {
    name: 'numbers of people in a log of times whose sheet has a name of two words',
    sheet: 'Günlük Raporlar',
    table: `
       | sicilno | Bölüm | mesaitarih | Giriş | Çıkış | Günler
      13080 | 7264 | KALİTE | @2023-10-05 | 07:47:03 | | Haftaiçi
      1928 | 5647 | NAKIŞ | @2023-10-07 | 15:47:54 | 23:58:00 | Cumartesi
      1935 | 5648 | NAKIŞ | @2023-10-14 | 07:31:32 | 16:01:57 | Cumartesi
      1936 | 5648 | NAKIŞ | @2023-10-21 | 07:31:32 | 16:01:57 | Cumartesi`,
    expected: { kind: 'attendance-list', people: ['7264', '5647', '5648'], marks: 4, present: 4 },
  },
  {
    name: 'what somebody did, behind the word that says that they were there',
    file: 'Attendance.xlsx',
    table: `
       | Tom | Lina | Kvant | Tim
      @2025-05-12 | Aanwezig - Class Diagram | Aanwezig - Grocery List Editing | Aanwezig - Database Connectie | Afwezig
      @2025-05-13 | Aanwezig - Tweede Diagram | Aanwezig - Grocery History page | Aanwezig - Nieuwe Connectie | Afwezig
      @2025-05-19 | Aanwezig - Derde Diagram | Aanwezig - Nieuwe lijst toevoegen | Aanwezig - Lijst afgemaakt nu | Ziek
      @2025-05-20 | Aanwezig - Vierde Diagram | Aanwezig - Nieuwe lijst verwijderen | Aanwezig - Test van de lijst | Ziek`,
    expected: { kind: 'attendance-matrix', people: ['Tom', 'Lina', 'Kvant', 'Tim'], marks: 16, present: 12, absent: 4 },
  },
  {
    name: 'Flemish times of beginning and ending are nobody',
    table: `
      DAG | BEGINUUR | EINDUUR | TOTAAL
      @2016-10-13 | | |
      @2016-10-14 | | |
      @2016-10-15 | 15 | 17 | 2
      @2016-10-16 | 9 | 12 | 3`,
    expected: { kind: 'person-month', people: [], marks: 2, present: 2, asks: ['person'] },
  },
  {
    name: 'how long somebody is to work on which weekday is no week of theirs',
    sheet: 'Voreinstellungen',
    file: 'Arbeitszeittabelle.xlsx',
    table: `
      Benutzer-Voreinstellungen
      Jahr | | 2021
      Name | | Name, Vorname
      Personal-Nummer | | 0

      Übertrag von
      Minus-Zeit | 2020
      Plus-Zeit | 2020
      Übertrag in | 2021 | 0

      SOLL-Arbeitszeit | | Wochensumme | Montag | Dienstag | Mittwoch | Donnerstag | Freitag
      Arbeitszeit 1 ab | @2016-12-31 | 35 | 7 | 7 | 7 | 7 | 7
      Arbeitszeit 2 ab`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'who worked stands in every row, and who there are beside the list',
    table: `
      Datum | Ausführender | Tätigkeit | Dauer(min) | Anmerkung | Namen | Zeit Gesamt(min)
      @2013-10-03 | Roman | Development | 120 | Webserver | Roman | 480
      @2013-10-07 | Viktor | Development | 120 | Anfragen | Viktor | 90
      @2013-10-13 | Roman | Development | 240 | Plugin | |
      @2013-10-15 | Viktor | Development | 45 | Server | | `,
    expected: { kind: 'attendance-list', people: ['Roman', 'Viktor'], marks: 4, present: 4 },
  },
  {
    name: 'Chinese words over the beginning and the end',
    table: `
      日 | 开始 | 结束 | 工作段描述
      @2019-01-11 | 7:30 | 7:53 | 时间统计
      @2019-01-11 | 8:30 | 8:53 | 时间统计
      @2019-01-11 | 9:30 | 9:53 | 时间统计
      @2019-01-11 | 10:30 | 10:53 | 时间统计
      @2019-01-11 | 11:30 | 11:53 | 时间统计
      @2019-01-11 | 12:30 | 12:53 | 时间统计
      @2019-01-11 | 13:30 | 13:53 | 时间统计
      @2019-01-11 | 14:30 | 14:53 | 时间统计
      @2019-01-11 | 15:30 | 15:53 | 时间统计
      @2019-01-11 | 16:30 | 16:53 | 时间统计
      @2019-01-11 | 17:30 | 17:53 | 时间统计
      @2019-01-12 | 11:00 | 11:25 | 看病
      @2019-01-13 | 12:00 | 12:15 | 时间统计`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'dates in three columns',
    table: `
      Ano | Mes | Dia | Aplicación | Recurso | Horas
      2019 | 7 | 10 | Proyectos | Aleš Erlah | 4
      2019 | 7 | 10 | Proyectos | Aleš Erlah | 4
      2019 | 7 | 11 | Proyectos | Aleš Erlah | 8
      2019 | 7 | 12 | Móvil | Neža Hren | 2`,
    expected: {
      kind: 'attendance-list',
      people: ['Aleš Erlah', 'Neža Hren'],
      dates: ['2019-07-10', '2019-07-12', 3],
      marks: 3,
      present: 3,
    },
  },
  {
    name: 'a year, a month and a day, of which one row has none that exists, are no date',
    file: 'prisotnost.xlsx',
    table: `
      Ime | Leto | Mesec | Dan | Status
      Ana Kos | 2019 | 2 | 28 | prisoten
      Ana Kos | 2019 | 2 | 30 | prisoten
      Bor Sever | 2019 | 2 | 28 | odsoten
      Bor Sever | 2019 | 3 | 1 | prisoten`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kos', 'Bor Sever'],
      dates: [],
      marks: 4,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'weeks of a semester head meetings, several in a week, beside a status of a whole sentence',
    file: 'attendance.xlsx',
    table: `
      Surname | Forename | ID Number | LUSI Status | Overall Module Attendance % | S1.W1 | S1.W1 | S1.W2 | S1.W2 | S1.W2 | S1.W3
      Mehle | Rok | F650000 | Attending. Full Attendance. First Attempt | 66.7 | GPS | GPS | X | GPS | X | GPS
      Sever | Hana | F650001 | Attending. Full Attendance. First Attempt | 50 | X | GPS | X | GPS | GPS | X
      Kapus | Ana | F650002 | Attending. Full Attendance. First Attempt | 83.3 | GPS | GPS | GPS | X | GPS | GPS`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Mehle Rok', 'Sever Hana', 'Kapus Ana'],
      marks: 18,
      present: 0,
      absent: 0,
      unclear: 18,
      asks: ['sessionDates', 'mark GPS', 'mark X'],
    },
  },
  {
    name: 'crosses stand for being there where an unknown word is rarer',
    table: `
      Ime in priimek | 2. 2. 2026 | 3. 2. 2026 | 4. 2. 2026 | 5. 2. 2026
      Rok Mehle | x | x | teren | x
      Hana Sever | x | x | x | x`,
    expected: { people: ['Rok Mehle', 'Hana Sever'], marks: 8, present: 7, absent: 0, asks: ['mark teren'] },
  },
  {
    name: 'kinds of hours that make more than the day has are asked',
    table: `
      Employee Name: | Jakob Hren
      DATE | @2021-05-17 | @2021-05-18 | @2021-05-19 | @2021-05-20 | @2021-05-21
      Regular hours | 8 | 8 | 8 | 8 | 8
      Overtime | 1 | 20 | | | `,
    expected: {
      kind: 'person-month',
      people: ['Jakob Hren'],
      dates: ['2021-05-17', '2021-05-21', 5],
      marks: 5,
      present: 4,
      absent: 0,
      unclear: 1,
    },
  },
];
