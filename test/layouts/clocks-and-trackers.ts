/** What clocks at doors and trackers of time export: people by number, moments, words for coming and going. People are invented. */
import type { CollectedLayout } from './layout';

export const CLOCKS_AND_TRACKERS: readonly CollectedLayout[] = [
  {
    name: 'a clock to which people were enrolled by number only leaves the column of names blank: the numbers are who they are',
    table: `
      No|TMNo|EnNo|Name|INOUT|Mode|DateTime
      1|1|12||0|5|2017/11/22  07:57:21
      2|1|13||0|5|2017/11/22  07:58:01
      3|1|12||0|6|2017/11/22  15:02:44
      4|1|13||0|6|2017/11/22  15:03:40
      5|1|12||0|5|2017/11/23  07:55:12`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['12', '13'],
      dates: ['2017-11-22', '2017-11-23', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'a form with days and numbers of rows, into which nobody wrote a name, is of nobody',
    table: `
      Lista prisotnosti
      Zap. št.|Ime in priimek|Datum|Podpis
      1||3. 3. 2025|
      2||3. 3. 2025|
      3||3. 3. 2025|`,
    expected: { people: [], marks: 0, present: 0 },
  },
  {
    name: 'a clock may say the day of each moment once more in a column of its own',
    table: `
      checktime|date|name|dni
      04/12/2023 03:20 p.m.|@2023-12-04|Novak Kos, Ana|40061200
      04/12/2023 11:04 p.m.|@2023-12-04|Novak Kos, Ana|40061200
      05/12/2023 03:19 p.m.|@2023-12-05|Novak Kos, Ana|40061200
      13/12/2023 02:53 p.m.|@2023-12-13|Hren Vidmar, Bor|40061300
      13/12/2023 10:44 p.m.|@2023-12-13|Hren Vidmar, Bor|40061300
      13/12/2023 10:54 p.m.|@2023-12-13|Novak Kos, Ana|40061200`,
    expected: {
      kind: 'attendance-list',
      people: ['Novak Kos, Ana', 'Hren Vidmar, Bor'],
      dates: ['2023-12-04', '2023-12-13', 3],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    // What is asked beside the day may be anything: what was bought, or when the bus was missed.
    name: 'a form that asks something of people with numbers again and again is no clock',
    table: `
      Timestamp|Employee ID|Name|Date|Amount
      04/12/2023 15:21|12|Ana Novak|@2023-12-04|12,50
      04/12/2023 16:04|13|Bor Kos|@2023-12-04|8
      05/12/2023 15:19|12|Ana Novak|@2023-12-05|3,20
      13/12/2023 14:53|13|Bor Kos|@2023-12-13|7
      14/12/2023 14:42|12|Ana Novak|@2023-12-14|7,10
      14/12/2023 14:57|13|Bor Kos|@2023-12-14|9`,
    expected: { marks: 0, present: 0 },
  },
  {
    name: 'words of a clock for coming and going under "Status" are events of one presence a day',
    table: `
      Department|Name|No.|Date/Time|Status|Location ID|ID Number|VerifyCode|CardNo
      OE|Ana Novak|12|3/14/2019 7:58:12 AM|C/In|1||FP|
      OE|Bor Kos|13|3/14/2019 7:59:12 AM|C/In|1||FP|
      OE|Ana Novak|12|3/14/2019 12:01:12 PM|Break Out|1||FP|
      OE|Ana Novak|12|3/14/2019 12:31:12 PM|Break In|1||FP|
      OE|Ana Novak|12|3/14/2019 3:01:12 PM|C/Out|1||FP|
      OE|Bor Kos|13|3/14/2019 3:03:12 PM|C/Out|1||FP|
      OE|Ana Novak|12|3/15/2019 7:56:12 AM|C/In|1||FP|`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2019-03-14', '2019-03-15', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'whoever came and did not go yet was there',
    table: `
      Šifra|Priimek in ime|Datum|Ura|Dogodek
      12|Novak Ana|15. 3. 2021|07:58|prihod
      13|Kos Bor|15. 3. 2021|07:59|prihod
      12|Novak Ana|15. 3. 2021|15:01|odhod`,
    expected: { people: ['Novak Ana', 'Kos Bor'], marks: 2, present: 2, asks: [] },
  },
  {
    name: 'a column of a clock with nothing but coming and going tells events, whatever heads it',
    table: `
      Imię i nazwisko|Nr karty|Data i czas|Przejście
      Ana Novak|1244|2021-03-15 07:58|Wejście
      Bor Kos|1245|2021-03-15 07:59|Wejście
      Ana Novak|1244|2021-03-15 15:01|Wyjście
      Bor Kos|1245|2021-03-15 15:01|Wyjście`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2021-03-15', '2021-03-15', 1],
      marks: 2,
      present: 2,
      asks: [],
    },
  },
  {
    name: 'things that people take out and bring in are no coming and going',
    table: `
      Name|Date|Time|Item name|Way
      Ana Novak|2021-03-15|08:00|Drill|Out
      Bor Kos|2021-03-15|08:15|Saw|Out
      Ana Novak|2021-03-16|15:30|Drill|In`,
    expected: { marks: 0, present: 0 },
  },
  {
    name: 'an export with glued headings, inner numbers and times with a bare a or p, several stays a day',
    table: `
      FirstName|MiddleName|LastName|DisplayAs|EmployeeID|SortDate|InPunchID|InDate|InDow|InTime|OutPunchID|OutDate|OutDow|OutTime|STD
      Ana||Novak|Novak, A|1|9678714|729|05/27/25|Tue|07:54a|758|05/27/25|Tue|12:02p|248
      Ana||Novak|Novak, A|1|9678986|764|05/27/25|Tue|12:26p|781|05/27/25|Tue|04:28p|242
      Bor|K|Kos|Kos, B|2|9680154|799|05/27/25|Tue|07:54a|825|05/27/25|Tue|12:02p|248
      Ana||Novak|Novak, A|1|9680427|834|05/28/25|Wed|12:27p|856|05/28/25|Wed|04:30p|243`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor K Kos'],
      dates: ['2025-05-27', '2025-05-28', 2],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    // The hours are those of both stays; of the first alone they would be wrong.
    name: 'two times of coming and going in a row are two stays of the day, and the hours beside them are of both',
    table: `
      Ime in priimek|Datum|Prihod 1|Odhod 1|Prihod 2|Odhod 2|Ure
      Ana Novak|15. 3. 2021|07:58|12:01|12:31|15:02|6,57
      Bor Kos|15. 3. 2021|07:59|15:03|||7,07
      Ana Novak|16. 3. 2021|07:57||||
      Bor Kos|16. 3. 2021|||12:00|16:00|4`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2021-03-15', '2021-03-16', 2],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'hours of one of two stays in a row disagree with them',
    table: `
      Ime in priimek|Datum|Prihod 1|Odhod 1|Prihod 2|Odhod 2|Ure
      Ana Novak|15. 3. 2021|08:00|12:00|13:00|16:00|4
      Bor Kos|15. 3. 2021|08:00|12:00|13:00|16:00|7
      Cene Hren|15. 3. 2021|08:00|12:00|13:00|15:00|6
      Ana Novak|16. 3. 2021|08:00|12:00|13:00|16:00|7`,
    expected: { marks: 4, present: 3, unclear: 1 },
  },
  {
    name: 'when somebody shall come and go, beside when they did, is no second stay',
    table: `
      Name|Date|On duty|Off duty|Clock In|Clock Out|Work Time
      Ana Novak|@2021-03-15|08:00|15:00|07:58|15:02|7:04
      Bor Kos|@2021-03-15|08:00|15:00|07:59|15:03|7:04
      Ana Novak|@2021-03-16|08:00|15:00|07:57|15:04|7:07`,
    expected: { people: ['Ana Novak', 'Bor Kos'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'moments that a clock numbers do not say which is coming and which going: somebody was there',
    table: `
      Sr.No.|Emp Code|Emp Name|Punch Date|Punch1|Punch2|Punch3|Punch4
      1|12|Ana Novak|15/03/2021|07:58|12:01|12:31|15:02
      2|13|Bor Kos|15/03/2021|07:59|15:03||
      3|12|Ana Novak|16/03/2021|07:57|||
      4|13|Bor Kos|16/03/2021||||`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2021-03-15', '2021-03-16', 2],
      marks: 3,
      present: 3,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'what was billed and paid for the hours of a tracker makes no grades of them, and whose they are may stand far right',
    table: `
      Date|Client|Project|Task|Notes|Hours|Billable?|Invoiced?|First Name|Last Name|Employee Id|Employee?|Billable Rate|Billable Amount|Cost Rate|Cost Amount|Currency
      @2025-12-08|Zavod|Park|Priprava|risanje|1|Yes|No|Ana|Novak||Yes|48|48|0|0|Euro - EUR
      @2025-12-08|Zavod|Park|Priprava|branje|1.33|Yes|No|Ana|Novak||Yes|48|63.84|0|0|Euro - EUR
      @2025-12-09|Zavod|Park|Izvedba|branje|0.18|Yes|No|Ana|Novak||Yes|48|8.64|0|0|Euro - EUR
      @2025-12-10|Zavod|Park|Izvedba|risanje|2.18|Yes|No|Ana|Novak||Yes|48|104.64|0|0|Euro - EUR`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak'],
      dates: ['2025-12-08', '2025-12-10', 3],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'a question that is answered with no says nothing of the hours of a log',
    table: `
      Datum|Ure|Obračunano?|Opravilo
      @2025-12-08|1|ne|risanje
      @2025-12-09|3,5|ne|branje
      @2025-12-10|4|da|risanje`,
    expected: { kind: 'person-month', marks: 3, present: 3, absent: 0, asks: ['person'] },
  },
  {
    name: 'four times in turn beside days, under no headings, are coming and going twice a day',
    table: `
      pet|1. 8. 2014||07:30|11:30|13:00|17:00
      sob|2. 8. 2014||07:30|11:30|13:00|17:00
      ned|3. 8. 2014|||||
      pon|4. 8. 2014||07:30|11:30|13:00|17:00
      tor|5. 8. 2014||07:30|11:30|13:00|17:00
      sre|6. 8. 2014||07:30|11:30|13:00|18:00
      čet|7. 8. 2014|praznik||||
      pet|8. 8. 2014||||13:00|18:00
      skupaj||||||`,
    expected: {
      kind: 'person-month',
      headerRow: null,
      people: [],
      dates: ['2014-08-01', '2014-08-08', 8],
      marks: 6,
      present: 6,
      absent: 0,
      asks: ['person'],
    },
  },
  {
    name: 'times in turn beside each and every day are of a timetable, not of somebody',
    table: `
      pet|1. 8. 2014|05:10|06:40|12:15|15:20
      sob|2. 8. 2014|05:11|06:41|12:15|15:20
      ned|3. 8. 2014|05:12|06:42|12:15|15:21
      pon|4. 8. 2014|05:13|06:43|12:16|15:21
      tor|5. 8. 2014|05:14|06:44|12:16|15:21
      sre|6. 8. 2014|05:15|06:45|12:16|15:22`,
    expected: { kind: 'other', people: [], marks: 0, present: 0 },
  },
  {
    name: 'four times beside days that do not follow each other in every row are nobody knows what',
    table: `
      pet|1. 8. 2014|07:30|11:30|13:00|17:00
      sob|2. 8. 2014|07:30|11:30|13:00|17:00
      pon|4. 8. 2014|07:30|06:30|13:00|17:00
      tor|5. 8. 2014|07:30|11:30|10:00|17:00
      sre|6. 8. 2014|07:30|11:30|13:00|18:00
      čet|7. 8. 2014||||`,
    expected: { kind: 'other', people: [], marks: 0, present: 0 },
  },
];
