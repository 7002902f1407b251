/** The sample's month and its weeks are the same minutes and the same cents, person by person. */
import { earningsOf, monthSummary, type MonthSummary } from '../../src/reports';
import { computeWeek } from '../../src/allowances';
import { buildRegisters } from '../../src/excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { inExcel } from '../../src/excel/run';
import { datesOfMonth, datesOfWeek, monthOf, parseIsoMonth, weekOf } from '../../src/programme/calendar';
import { factsOf, readRegister, type RegisterFacts } from '../../src/register';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME, SAMPLE_TODAY } from './open-sample';

const OCTOBER = parseIsoMonth('2020-10');
if (OCTOBER === null) throw new Error('2020-10 is a month');

let facts: RegisterFacts;
let october: MonthSummary;
beforeAll(async () => {
  await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  facts = factsOf(readRegister(await inExcel(async (context) => (await readWorkbook(context)).cells)));
  october = monthSummary(facts, OCTOBER, SAMPLE_TODAY);
});

/** Everybody's lines of a week, as if nothing were held back and nothing had been paid. */
const linesOf = (week: ReturnType<typeof weekOf>) => computeWeek(facts, week, { today: SAMPLE_TODAY, issues: [] });

test('October is its days of the weeks that touch it, per person', () => {
  const weeks = [...new Set(datesOfMonth(OCTOBER).map(weekOf))];
  expect(weeks.length).toBe(5);
  const minutes = new Map<string, number>();
  for (const week of weeks) {
    const { lines, held } = linesOf(week);
    for (const line of [...lines, ...held.map((each) => each.line)]) {
      for (const [day, time] of line.minutesByDay) {
        if (monthOf(day) !== OCTOBER) continue;
        minutes.set(line.participant, (minutes.get(line.participant) ?? 0) + time);
      }
    }
  }
  expect(october.lines.length).toBeGreaterThan(8);
  for (const { participant, groupMinutes, individualMinutes } of october.lines) {
    expect([participant, groupMinutes + individualMinutes]).toEqual([participant, minutes.get(participant) ?? 0]);
  }
});

test("a person's weeks, cut at the ends of months, and the months are the same cents as the programme to date", () => {
  const earnings = earningsOf(facts, SAMPLE_TODAY);
  const days = facts.register.attendance.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new Error('the sample has attendance');
  const months = [...new Set(days.map(monthOf))];
  const weeks = [...new Set(days.map(weekOf))];
  let total = 0;
  for (const person of facts.register.participants) {
    const toDate = earnings.between(person, first, SAMPLE_TODAY).totalCents;
    const byMonth = months.map((month) => {
      const dates = datesOfMonth(month);
      return earnings.between(person, dates[0] ?? first, dates.at(-1) ?? last).totalCents;
    });
    const byWeek = weeks.map((week) => {
      const { lines, held } = linesOf(week);
      const line = [...lines, ...held.map((each) => each.line)].find(({ participant }) => participant === person.id);
      const dates = datesOfWeek(week);
      const worth = earnings.between(person, dates[0] ?? first, dates.at(-1) ?? last).totalCents;
      if (line) expect([person.id, week, line.totalCents]).toEqual([person.id, week, worth]);
      return worth;
    });
    expect([person.id, sum(byMonth)]).toEqual([person.id, toDate]);
    expect([person.id, sum(byWeek)]).toEqual([person.id, toDate]);
    total += toDate;
  }
  expect(total).toBeGreaterThan(0);
});

const sum = (amounts: readonly number[]): number => amounts.reduce((all, next) => all + next, 0);
