/** The timesheet of one person for a month: activities down, days across, other work, leave and holidays in rows of their own. People are invented. */
import type { TimedLayout } from './hours-said-twice';

const NAMED = `
      ČASOVNICA ZA OSEBJE NA PROJEKTU
      Ime in priimek: | Maja Zupan
      Mesec: | maj 2022`;
const DAYS = 'Aktivnost / dan | 1..31 | SKUPAJ';
/** Mondays to Fridays; the two last ones are of leave and of a holiday. */
const HOURS = [480, 480, 480, 480, 'absence', 'neither'] as const;
const PLAN = '| | 4 | 2,5 | | 2 ';
const VISITS = '| | 2 | 1,5 | 5 | | ';
const OTHER = '| | 2 | 4 | 3 | 6 ';
const LEAVE = 'Letni dopust | | | | | | 8';
const HOLIDAY = 'Praznik | | | | | | | | | 8';
const ALL = '| 0 | 8 | 8 | 8 | 8 | 8 | 0 | 0 | 8 | 22*0';

export const HOURS_OF_ONE_BY_TASK: readonly TimedLayout[] = [
  {
    name: 'the sum of the project, other work, leave and a holiday, and the sum of all: a day has each hour once',
    table: `${NAMED}
      ${DAYS}
      A1 Načrtovanje ${PLAN}
      A2 Obiski ${VISITS}
      SKUPAJ PROJEKT | 0 | 6 | 4 | 5 | 2 | 26*0
      DRUGO DELO
      Interreg Brod ${OTHER}
      ${LEAVE}
      Bolniška / nega
      ${HOLIDAY}
      SKUPAJ VSE URE ${ALL}

      Podpis: M. Zupan | | | | | Odobril: Tine Bevk, direktor`,
    expected: {
      kind: 'person-month',
      headerRow: 4,
      people: ['Maja Zupan'],
      dates: ['2022-05-01', '2022-05-31', 31],
      marks: 6,
      present: 4,
      absent: 1,
      asks: [],
    },
    minutes: HOURS,
  },
  {
    name: 'without any sum',
    table: `${NAMED}
      ${DAYS}
      A1 Načrtovanje ${PLAN}
      A2 Obiski ${VISITS}
      Redno delo ${OTHER}
      LD | | | | | | 8
      ${HOLIDAY}`,
    expected: { kind: 'person-month', people: ['Maja Zupan'], marks: 6, present: 4, absent: 1, asks: [] },
    minutes: HOURS,
  },
  {
    name: 'leave below the sum of work, whose name stands in the title, numbers before the activities, zeros everywhere',
    table: `
      ČASOVNICA – Maja Zupan – maj 2022
      Št. | Vrsta dela | 1..31 | Ur
      1 | Načrtovanje | 0 | 4 | 2,5 | 0 | 2 | 26*0
      2 | Obiski | 0 | 2 | 1,5 | 5 | 0 | 26*0
      3 | Ostalo | 0 | 2 | 4 | 3 | 6 | 26*0
       | SKUPAJ | 0 | 8 | 8 | 8 | 8 | 26*0
       | Dopust in bolniška | 0 | 0 | 0 | 0 | 0 | 8 | 25*0
       | Praznik | 8*0 | 8 | 22*0`,
    expected: { kind: 'person-month', headerRow: 2, people: ['Maja Zupan'], marks: 6, present: 4, absent: 1, asks: [] },
    minutes: HOURS,
  },
  {
    name: 'a sum in the middle that is not called so, and parts with a gap between them',
    table: `${NAMED}
      ${DAYS}
      A1 Načrtovanje ${PLAN}
      A2 Obiski ${VISITS}
      Ure na operaciji | 0 | 6 | 4 | 5 | 2 | 26*0

      Ostali projekti
      Brod ${OTHER}
      ${LEAVE}
      ${HOLIDAY}

      Skupaj ${ALL}`,
    expected: { kind: 'person-month', marks: 6, present: 4, absent: 1, asks: [] },
    minutes: HOURS,
  },
  {
    name: 'rows that are all called sums have hours of their own; absences among them are none of work',
    table: `${NAMED}
      ${DAYS}
      Skupaj ure na projektu | | 6 | 4 | 5 | 2
      Skupaj ure drugje | | 2 | 4 | 3 | 6
      Skupaj odsotnosti | | | | | | 8
      SKUPAJ VSE | | 8 | 8 | 8 | 8 | 8`,
    expected: { kind: 'person-month', marks: 5, present: 4, absent: 1, asks: [] },
    minutes: [480, 480, 480, 480, 'absence'],
  },
  {
    name: 'whether hours of the project are among all hours, and what the others were, is asked',
    table: `${NAMED}
      ${DAYS}
      Ure na operaciji | | 6 | 4 | 6
      Vse ure | | 8 | 8 | 8 | 8`,
    expected: { kind: 'person-month', marks: 4, present: 0, unclear: 4, asks: ['mark 4 – 8', 'mark 6 – 8', 'mark 8'] },
    minutes: ['unclear', 'unclear', 'unclear', 'unclear'],
  },
  {
    name: 'a part of the hours above counts once; plans, shares, costs and differences are no hours',
    table: `${NAMED}
      ${DAYS}
      Opravljene ure | | 8 | 8 | 8 | 8
      od tega na operaciji | | 6 | 4 | 5 | 2
      Fond ur | | 8 | 8 | 8 | 8 | 8
      Delež (%) | | 0,75 | 0,5 | 0,6 | 0,2
      Razlika | | 0 | 0 | 0 | 0 | 8`,
    expected: { kind: 'person-month', marks: 4, present: 4, absent: 0, asks: [] },
    minutes: [480, 480, 480, 480],
  },
  {
    name: 'a day whose sum says something else is asked',
    table: `${NAMED}
      ${DAYS}
      A1 Načrtovanje ${PLAN}
      A2 Obiski ${VISITS}
      SKUPAJ | 0 | 6 | 8 | 5 | 2`,
    expected: { kind: 'person-month', marks: 4, present: 3, unclear: 1, asks: ['mark 2,5 – 1,5 – 8'] },
    minutes: [360, 'unclear', 300, 120],
  },
  {
    name: 'what stands below the sum, and in no other one, is asked; what was paid for the days is not',
    table: `${NAMED}
      ${DAYS}
      A1 Načrtovanje ${PLAN}
      A2 Obiski ${VISITS}
      SKUPAJ | 0 | 6 | 4 | 5 | 2
      Rezerva | | 2
      Malica | | 1 | 1 | 1 | 1`,
    expected: { kind: 'person-month', marks: 4, present: 3, unclear: 1, asks: ['mark 4 – 2 – 2'] },
    minutes: ['unclear', 240, 300, 120],
  },
  {
    name: 'leave as a word in place of hours; illness, care and waiting in rows of their own, and what nobody excused',
    table: `${NAMED}
      ${DAYS}
      A1 Načrtovanje | | 4 | LD | bol.
      Boleznina nad 30 dni | | | | | 8
      Nega otroka | | | | | | 8
      Čakanje na delo | | | | | | | | | 8
      Neopravičena odsotnost | | | | | | | | | | 8
      Izobraževanje | | | | | | | | | | | 8
      Skupaj ur | | 4 | | | 8 | 8 | | | 8 | 8 | 8`,
    expected: { kind: 'person-month', marks: 8, present: 2, absent: 6, asks: [] },
    minutes: [240, 'absence', 'absence', 'absence', 'absence', 'absence', 'absence', 480],
  },
  {
    name: 'whose it is is asked',
    table: `
      Časovnica, maj 2022
      ${DAYS}
      A1 Načrtovanje ${PLAN}
      ${LEAVE}`,
    expected: { kind: 'person-month', people: [], marks: 4, present: 3, absent: 1, asks: ['person'] },
    minutes: [240, 150, 120, 'absence'],
  },
  {
    name: 'people down the days of a project are not the one who leads it',
    table: `${NAMED}
      ${DAYS}
      Ana Kralj ${PLAN}
      Bor Sever ${VISITS}
      SKUPAJ | 0 | 6 | 4 | 5 | 2`,
    expected: { people: [], marks: 0 },
    minutes: [],
  },
  {
    name: 'how many came to the activities of a month is nobody’s work',
    table: `
      Dnevnik dejavnosti, maj 2022
      Vodja: | Maja Zupan
      ${DAYS}
      Delavnica | | 12 | 8 | | 9
      Svetovanje | | 2 | 3 | 5
      Skupaj udeležencev | 0 | 14 | 11 | 5 | 9`,
    expected: { people: [], marks: 0 },
    minutes: [],
  },
];
