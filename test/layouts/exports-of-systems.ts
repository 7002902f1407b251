/** What programs for meetings, clocks and gates export, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const EXPORTS_OF_SYSTEMS: readonly CollectedLayout[] = [
  {
    name: 'the report of a meeting: what it was, its participants, and their stays',
    table: `
      1. Povzetek
      Naslov sestanka | Motivacijska delavnica
      Udeleženci | 2
      Začetek sestanka | 15. 09. 20, 09:30:17
      Konec sestanka | 15. 09. 20, 11:41:47

      2. Udeleženci
      Ime | Prva pridružitev | Zadnji odhod | Trajanje v sestanku | E-pošta | Vloga
      Ana Kralj | 15. 09. 20, 09:30:47 | 15. 09. 20, 11:41:46 | 2 h 10 min 59 s | ana@primer.si | Organizator
      Sever, Bor | 15. 09. 20, 09:37:01 | 15. 09. 20, 10:41:47 | 40 min 46 s | bor@primer.si | Udeleženec

      3. Dejavnosti med sestankom
      Ime | Čas pridružitve | Čas odhoda | Trajanje | E-pošta | Vloga
      Ana Kralj | 15. 09. 20, 09:30:47 | 15. 09. 20, 11:41:46 | 2 h 10 min 59 s | ana@primer.si | Organizator
      Sever, Bor | 15. 09. 20, 09:37:01 | 15. 09. 20, 10:00:00 | 23 min | bor@primer.si | Udeleženec
      Sever, Bor | 15. 09. 20, 10:24:01 | 15. 09. 20, 10:41:47 | 17 min 46 s | bor@primer.si | Udeleženec`,
    expected: {
      kind: 'attendance-list',
      headerRow: 8,
      people: ['Ana Kralj', 'Sever, Bor'],
      dates: ['2020-09-15', '2020-09-15', 1],
      marks: 2,
      present: 2,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'a meeting in one row, and below it its participants with their minutes; 10/3 is no certain day',
    sheet: 'Zoom 5',
    table: `
      ID sestanka | Tema | Začetek | Konec | E-pošta uporabnika | Trajanje (minute) | Udeleženci
      1234567890 | Motivacijska delavnica | 10/03/20 08:42 | 10/03/20 13:02 | | 260 | 3

      Ime (izvirno ime) | E-pošta uporabnika | Skupno trajanje (v minutah) | Gost
      Ana Kralj | | 261 | Ne
      Bor Sever | | 227 | Da
      cilka | | 34 | Da`,
    expected: {
      kind: 'attendance-list',
      headerRow: 4,
      people: ['Ana Kralj', 'Bor Sever', 'cilka'],
      dates: [],
      marks: 3,
      present: 3,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'a log of moments, whose sheet alone speaks of coming; 7/11 may be July or November',
    sheet: 'Face checkin log',
    table: `
      Name | Time
      Kralj Ana | 07/11/2025 18:35:50
      Kralj Ana | 07/11/2025 18:36:01
      Kralj Ana | 08/11/2025 09:27:16
      Sever Bor | 08/11/2025 09:35:00
      Sever Bor | 08/11/2025 09:41:37`,
    expected: {
      kind: 'attendance-list',
      people: ['Kralj Ana', 'Sever Bor'],
      marks: 3,
      present: 3,
      asks: ['dateOrder'],
    },
  },
  {
    name: 'moments at which telephones clocked in, under a word for clocking alone',
    table: `
      姓名 | 工号 | 部门 | 手机号 | 打卡时间 | 打卡地点
      王小明 | 001 | 一组 | 13800000001 | 2026-02-24 08:02:53 | 一楼
      李小红 | 002 | 一组 | 13800000002 | 2026-02-24 08:21:36 | 一楼
      王小明 | 001 | 一组 | 13800000001 | 2026-02-24 17:04:11 | 一楼`,
    expected: {
      kind: 'attendance-list',
      people: ['王小明', '李小红'],
      dates: ['2026-02-24', '2026-02-24', 1],
      marks: 2,
      present: 2,
    },
  },
  {
    name: 'a gate counts how often somebody passed; "Saturday" is no activity',
    table: `
      Date | First_in | Last_out | EntryIN | EntryOut | Oddelek | WeekdayName
      2020-09-01 | 08:33:10 | 19:08:39 | 4 | 4 | Usposabljanje | Tuesday
      2020-09-02 | 08:18:28 | 18:18:12 | 3 | 4 | Usposabljanje | Wednesday
      2020-09-05 | 09:56:38 | 17:33:06 | 4 | 6 | Usposabljanje | Saturday
      2020-09-07 | 08:27:46 | 18:41:00 | 4 | 4 | Usposabljanje | Monday
      2020-09-08 | 08:21:40 | 18:46:20 | 2 | 3 | Usposabljanje | Tuesday`,
    expected: { kind: 'person-month', people: [], marks: 5, present: 5, asks: ['person'] },
  },
  {
    name: '"Ime izmene" heads shifts: whose hours these are is asked',
    table: `
      Datum | Dan | Ure | Ime izmene
      @2020-09-01 | tor | 2 | Ajdova Juha
      @2020-09-02 | sre | 3 | Pisani Vrt
      @2020-09-02 | sre | 2 | Ajdova Juha
      @2020-09-03 | čet | 4 | Knjižni Kotiček
      @2020-09-04 | pet | 2 | Pisani Vrt`,
    expected: { kind: 'person-month', people: [], marks: 4, present: 4, asks: ['person'] },
  },
  {
    name: '"Event name" beside the names of people heads events',
    table: `
      Event name | Participant | Date | Status
      Ajdova Juha | Ana Kralj | @2020-09-01 | Present
      Pisani Vrt | Bor Sever | @2020-09-02 | Absent`,
    expected: { kind: 'attendance-list', people: ['Ana Kralj', 'Bor Sever'], marks: 2, present: 1, absent: 1 },
  },
  {
    name: 'minutes behind a mark that is explained as late are of the lateness, as long as they are no hour',
    table: `
      Z | Zamuda
      N | Odsoten brez uradnega opravičila
      Zap. št. | Ime in priimek | @2020-09-01 | @2020-09-02 | @2020-09-03
      1 | Ana Kralj | P | Z 6 min | z 4 MIN
      2 | Bor Sever | Z | P | N
      3 | Cilka Zupan | Z2 min | Z (90 min) | P`,
    expected: { kind: 'attendance-matrix', marks: 9, present: 7, absent: 1, unclear: 1, asks: ['mark Z (90 min)'] },
  },
  {
    name: 'minutes behind a mark that nobody explains as late are asked for',
    table: `
      Z | Prisoten
      Zap. št. | Ime in priimek | @2020-09-01 | @2020-09-02 | @2020-09-03
      1 | Ana Kralj | Z | Z 6 min | Z
      2 | Bor Sever | Z | Z | N`,
    expected: { kind: 'attendance-matrix', marks: 6, present: 4, unclear: 1, asks: ['mark Z 6 min'] },
  },
  {
    name: 'shifts under weekdays without dates are a plan',
    table: `
      Ime in priimek | Ponedeljek | Torek | Sreda | Četrtek | Petek
      Ana Kralj | F | M | OFF | A1 | A1
      Bor Sever | F | A1 | A1 | OFF | M
      Cilka Zupan | A1 | OFF | F | F | M`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'marks of presence under weekdays without dates are attendance of a week that is asked for',
    table: `
      Ime in priimek | Ponedeljek | Torek | Sreda | Četrtek | Petek
      Ana Kralj | P | P | OFF | P | P
      Bor Sever | P | A1 | P | OFF | P
      Cilka Zupan | P | OFF | P | P | P`,
    expected: { kind: 'attendance-matrix', people: ['Ana Kralj', 'Bor Sever', 'Cilka Zupan'], marks: 15, present: 11 },
  },
  {
    name: 'planned times beside those of coming and going, and a column for who was away',
    table: `
      Datum | Priimek in ime | Načrtovan prihod | Načrtovan odhod | Prihod | Odhod | Opomba o prisotnosti | Opomba o odsotnosti
      @2020-09-01 | Kralj Ana | 8:00 | 12:00 | 7:58 | 12:01 | |
      @2020-09-02 | Kralj Ana | 8:00 | 12:00 | | | | B
      @2020-09-03 | Kralj Ana | 8:00 | 12:00 | | | |
      @2020-09-01 | Sever Bor | 8:00 | 12:00 | 8:03 | 12:01 | |
      @2020-09-02 | Sever Bor | 8:00 | 12:00 | | | | bolniška
      @2020-09-03 | Sever Bor | 8:00 | 12:00 | 8:01 | 12:07 | zamuda |
      @2020-09-03 | Zupan Cilka | 8:00 | 12:00 | | | | C`,
    expected: {
      kind: 'attendance-list',
      people: ['Kralj Ana', 'Sever Bor', 'Zupan Cilka'],
      marks: 6,
      present: 3,
      absent: 3,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'punches that the program calls invalid prove nothing; a valid one of the same day does',
    table: `
      Šifra | Ime in priimek | Datum | Prihod | Odhod | Veljavno
      1 | Ana Kralj | @2020-09-01 | 7:58 | 12:01 | Da
      2 | Bor Sever | @2020-09-01 | 7:59 | 12:03 | Ne
      3 | Cilka Zupan | @2020-09-01 | 8:01 | 8:02 | Ne
      3 | Cilka Zupan | @2020-09-01 | 8:02 | 12:04 | Da`,
    expected: { kind: 'attendance-list', marks: 3, present: 2, absent: 0, unclear: 1, asks: ['mark Ne'] },
  },
  {
    name: 'the numbers of people stand before their names',
    table: `
      Skupina A | | @2024-03-04 | @2024-03-05 | @2024-03-06
      1 | IRTE0000033 - ANA NOVAK | P | A | P
      2 | IRTE0000034 - BOR KOS | P | P | P
      3 | IRTE0000035 - CENE RUS | A | A | P`,
    expected: {
      kind: 'attendance-matrix',
      people: ['IRTE0000033 - ANA NOVAK', 'IRTE0000034 - BOR KOS', 'IRTE0000035 - CENE RUS'],
      marks: 9,
      asks: [],
    },
  },
  {
    name: 'cards of a clock: the number of each stands between the label and the name; leave has the hours of a day, but no times',
    table: `
      OBČINA DOLNJI VRH | | | Datum izpisa: 04.04.2024 07:10 | | Stran: 1
      MESEČNI KARTON DELAVCA   Obdobje: 01.03.2024 - 06.03.2024

      Delavec: | '00210 | KRALJ ANA | | Urnik: FIKSNI |
      Datum | Dan | Prihod | Odhod | Prisotnost | Dogodek
      01.03.2024 | PE | 07:10 | 15:10 | 08:00 | Redno delo
      02.03.2024 | SO | | | |
      04.03.2024 | PO | | | 08:00 | Redni letni dopust
      05.03.2024 | TO | | | 08:00 | Bolniška nad 30 dni
      06.03.2024 | SR | 07:00 | 15:30 | 08:30 | Službeni izhod

      Delavec: | '00211 | SEVER BOR | | Urnik: FIKSNI |
      Datum | Dan | Prihod | Odhod | Prisotnost | Dogodek
      01.03.2024 | PE | 07:10 | 15:10 | 08:00 | Redno delo
      02.03.2024 | SO | | | |
      04.03.2024 | PO | 07:00 | 15:00 | 08:00 | Redno delo
      05.03.2024 | TO | | | 08:00 | Vloga za dopust stranke
      06.03.2024 | SR | | | 08:00 | Praznik`,
    expected: {
      kind: 'person-month',
      headerRow: 5,
      people: ['KRALJ ANA', 'SEVER BOR'],
      marks: 8,
      present: 4,
      absent: 2,
      unclear: 1,
      asks: ['mark Vloga za dopust stranke – 08:00'],
    },
  },
  {
    name: 'where no name stands behind the label, somebody is called by the number',
    table: `
      Delavec: | D-17 | | Urnik: FIKSNI
      Datum | Dan | Prihod | Odhod
      01.03.2024 | PE | 07:10 | 15:10
      04.03.2024 | PO | 07:00 | 15:00
      05.03.2024 | TO | 07:00 | 15:20`,
    expected: { kind: 'person-month', people: ['D-17'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'number and name of whoever the card is of stand in one cell',
    table: `
      Delavec: 00210 KRALJ ANA | | Urnik: FIKSNI
      Datum | Dan | Prihod | Odhod | Prisotnost | Dogodek
      01.03.2024 | PE | 07:10 | 15:10 | 08:00 | Redno delo
      04.03.2024 | PO | | | 08:00 | Dopust 2023
      05.03.2024 | TO | | | 08:00 | Nega otroka do 10 let
      06.03.2024 | SR | 07:00 | 15:00 | 08:00 |`,
    expected: { kind: 'person-month', people: ['KRALJ ANA'], marks: 4, present: 2, absent: 2, asks: [] },
  },
  {
    name: 'a meeting of Teams in German: a year of two figures, guests, and two visits of one evening',
    table: `
      1. Zusammenfassung
      Titel der Besprechung | Deutsch am Abend
      Teilnehmer | 3
      Startzeit | 12.03.26, 17:58:01
      Endzeit | 12.03.26, 19:32:10

      2. Teilnehmer
      Name | Erster Beitritt | Letztes Verlassen | Dauer der Besprechung | E-Mail | Rolle
      Ana Kralj | 12.03.26, 17:58:01 | 12.03.26, 19:30:10 | 1 Std. 32 Min. 9 Sek. | ana@primer.at | Organisator
      Bor Sever (Gast) | 12.03.26, 18:03:12 | 12.03.26, 19:29:50 | 1 Std. 10 Min. 2 Sek. | | Teilnehmer
      Eva Rus (Extern) | 12.03.26, 18:05:40 | 12.03.26, 19:31:00 | 1 Std. 25 Min. 20 Sek. | eva@primer.at | Teilnehmer

      3. Aktivitäten während der Besprechung
      Name | Beitrittszeit | Verlassenszeit | Dauer | E-Mail | Rolle
      Ana Kralj | 12.03.26, 17:58:01 | 12.03.26, 19:30:10 | 1 Std. 32 Min. 9 Sek. | ana@primer.at | Organisator
      Bor Sever (Gast) | 12.03.26, 18:03:12 | 12.03.26, 18:40:00 | 36 Min. 48 Sek. | | Teilnehmer
      Bor Sever (Gast) | 12.03.26, 18:56:36 | 12.03.26, 19:29:50 | 33 Min. 14 Sek. | | Teilnehmer
      Eva Rus (Extern) | 12.03.26, 18:05:40 | 12.03.26, 19:31:00 | 1 Std. 25 Min. 20 Sek. | eva@primer.at | Teilnehmer`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 8, people: ['Ana Kralj', 'Bor Sever (Gast)', 'Eva Rus (Extern)'] },
      ...{ dates: ['2026-03-12', '2026-03-12', 1], marks: 3, present: 3, absent: 0, unclear: 0, asks: [] },
    },
  },
  {
    name: 'its second part alone, in Slovenian with other words',
    table: `
      Ime | Prva pridružitev | Zadnja zapustitev | Trajanje v srečanju | E-pošta
      Ana Kralj | 12.03.26, 17:58:01 | 12.03.26, 19:30:10 | 1 h 32 min 9 s | ana@primer.si
      Bor Sever | 12.03.26, 18:03:12 | 12.03.26, 19:29:50 | 1 h 10 min 2 s | bor@primer.si`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Ana Kralj', 'Bor Sever'] },
      ...{ dates: ['2026-03-12', '2026-03-12', 1], marks: 2, present: 2, asks: [] },
    },
  },
  {
    name: 'when somebody joined a club and left it is no visit',
    table: `
      Name | Beitritt | Austritt | E-Mail
      Ana Kralj | 12.03.2024 | 30.06.2025 | ana@primer.at
      Bor Sever | 15.09.2024 | | bor@primer.at`,
    expected: { kind: 'participants', people: ['Ana Kralj', 'Bor Sever'], marks: 0, present: 0, asks: [] },
  },
  ...["Type d'utilisateur", 'Vrsta uporabnika', 'Type of participant', 'Teilnehmertyp', 'Tipo de usuario'].map(
    (kind): CollectedLayout => ({
      name: `"${kind}" says what kind of person somebody is, and is no part of the name`,
      table: `
      # | Nom | ${kind} | 1. 9. 2020 | 2. 9. 2020 | 3. 9. 2020
      1 | KRALJ Ana | Mentor | 07:00 | - | 02:00
      2 | ZAJC Bor | Udeleženec | 03:00 | 02:00 | -
      3 | MLAKAR Cene | Udeleženec | - | 02:00 | 03:30`,
      expected: {
        ...{ kind: 'attendance-matrix', headerRow: 1, people: ['KRALJ Ana', 'ZAJC Bor', 'MLAKAR Cene'] },
        dates: ['2020-09-01', '2020-09-03', 3],
      },
    }),
  ),
  {
    name: 'what kind of presence it was is no kind of person, and is read',
    table: `
      Datum | Ime in priimek | Vrsta prisotnosti
      1. 9. 2020 | Ana Kralj | prisotna
      1. 9. 2020 | Bor Zajc | odsoten`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Ana Kralj', 'Bor Zajc'], marks: 2, present: 1, absent: 1 },
    },
  },
];
