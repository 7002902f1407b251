/** What must always hold: weeks, months, phases and the project are the same minutes and the same cents. */
import fc from 'fast-check';
import {
  aParameter,
  aParticipant,
  aRegister,
  attended,
  defaultParameterRows,
  individualWork,
  placeIn,
  suspension,
} from '../../test/registers';
import { closeWeek, computeWeek, type LedgerRows } from '../allowances';
import { addDays, date, datesBetween, daysBetween, mondayOf, monthOf, weekOf } from '../programme/calendar';
import { metres, microEuros, minutes, type IsoMonth, type IsoWeek } from '../programme/units';
import { factsOf } from '../register/facts';
import type { Register } from '../register/register';
import { monthSummary } from './month/summary';
import { phaseReport } from './phase/report';
import { projectReport } from './project/report';

/** The default programme runs from 3 August 2020 to 2 April 2021; today is after it. */
const FIRST = date('2020-08-03');
const LAST = date('2021-04-02');
const TODAY = date('2021-06-01');
const CLOSING = { today: TODAY, issues: [] };
const DAYS = daysBetween(FIRST, LAST);

const parameters = fc
  .record({
    reward: fc.integer({ min: 1, max: 20_000 }),
    later: fc.integer({ min: 1, max: 20_000 }),
    kilometre: fc.integer({ min: 1, max: 5_000 }),
    change: fc.integer({ min: 0, max: DAYS }),
  })
  .map(({ reward, later, kilometre, change }) => [
    ...defaultParameterRows().filter(({ parameter }) => parameter !== 'nagrada na uro' && parameter !== 'kilometrina'),
    aParameter('nagrada na uro', reward / 10_000, '2019-09-01'),
    aParameter('nagrada na uro', later / 10_000, addDays(FIRST, change)),
    aParameter('kilometrina', kilometre / 10_000),
    aParameter('individualno v 3. fazi se plača', 'da', '2020-01-01'),
  ]);

const person = fc.record({
  distance: fc.integer({ min: 0, max: 30_000 }),
  ticket: fc.option(fc.integer({ min: 1, max: 90_000 })),
  days: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: DAYS }), fc.integer({ min: 1, max: 480 })), {
    selector: ([day]) => day,
    maxLength: 25,
  }),
  individual: fc.array(fc.tuple(fc.integer({ min: 0, max: DAYS }), fc.integer({ min: 1, max: 120 })), { maxLength: 8 }),
});

const registers = fc
  .record({ parameters, people: fc.array(person, { minLength: 1, maxLength: 4 }) })
  .map(({ parameters: rows, people }): Register => {
    const id = (index: number): string => `U00${index + 1}`;
    return aRegister({
      parameters: rows,
      participants: people.map(({ distance, ticket }, index) =>
        aParticipant({
          id: id(index),
          entry: FIRST,
          permanentDistance: metres(distance),
          ticket: ticket === null ? null : microEuros(ticket * 100),
        }),
      ),
      attendance: people.flatMap(({ days }, index) =>
        days.map(([day, present]) =>
          attended(id(index), addDays(FIRST, day), 'h', { reading: { kind: 'hours', minutes: minutes(present) } }),
        ),
      ),
      individual: people.flatMap(({ individual }, index) =>
        individual.map(([day, worked]) =>
          individualWork(id(index), addDays(FIRST, day), 0, { minutes: minutes(worked) }),
        ),
      ),
    });
  });

const allDays = datesBetween(FIRST, LAST);
const weeks: IsoWeek[] = [...new Set(allDays.map((day) => weekOf(mondayOf(day))))];
const months: IsoMonth[] = [...new Set(allDays.map(monthOf))];

interface Sums {
  readonly presence: number;
  readonly reward: number;
  readonly meal: number;
  readonly travel: number;
  readonly mealDays: number;
  readonly travelDays: number;
}

const addUp = (all: readonly Sums[]): Sums => ({
  presence: all.reduce((sum, { presence }) => sum + presence, 0),
  reward: all.reduce((sum, { reward }) => sum + reward, 0),
  meal: all.reduce((sum, { meal }) => sum + meal, 0),
  travel: all.reduce((sum, { travel }) => sum + travel, 0),
  mealDays: all.reduce((sum, { mealDays }) => sum + mealDays, 0),
  travelDays: all.reduce((sum, { travelDays }) => sum + travelDays, 0),
});

interface Figures {
  readonly groupMinutes: number;
  readonly individualMinutes: number;
  readonly rewardCents: number;
  readonly mealCents: number;
  readonly travelCents: number;
  readonly mealDays: number;
  readonly travelDays: number;
}

const sumsOf = (figures: Figures): Sums => ({
  presence: figures.groupMinutes + figures.individualMinutes,
  reward: figures.rewardCents,
  meal: figures.mealCents,
  travel: figures.travelCents,
  mealDays: figures.mealDays,
  travelDays: figures.travelDays,
});

test('weeks, months, phases and the project add up to the same minutes and cents', () => {
  fc.assert(
    fc.property(registers, (register) => {
      const facts = factsOf(register);
      const byWeek = addUp(
        weeks.flatMap((week) =>
          computeWeek(facts, week, { today: TODAY, issues: [] }).lines.map((line): Sums => ({
            presence: [...line.minutesByDay.values()].reduce<number>((sum, next) => sum + next, 0),
            reward: line.rewardCents,
            meal: line.mealCents,
            travel: line.travelCents,
            mealDays: line.mealDays,
            travelDays: line.travelDays,
          })),
        ),
      );
      const byMonth = addUp(months.map((month) => sumsOf(monthSummary(facts, month, TODAY).totals)));
      const byPhase = addUp(register.settings.phases.map((phase) => sumsOf(phaseReport(facts, phase, TODAY).totals)));
      const project = sumsOf(projectReport([{ file: 'x.xlsx', register }], TODAY).totals);
      expect(byMonth).toEqual(byWeek);
      expect(byPhase).toEqual(byWeek);
      expect(project).toEqual(byWeek);
    }),
    { numRuns: 40 },
  );
});

/** Attendance that changes after its week was closed, absences, a suspension, an exit; minutes of the mark, 0 for an absence. */
const histories = fc.record({
  parameters,
  people: fc.array(
    fc.record({
      distance: fc.integer({ min: 0, max: 30_000 }),
      first: fc.array(fc.integer({ min: 0, max: 360 }), { minLength: 25, maxLength: 25 }),
      second: fc.array(fc.integer({ min: 0, max: 360 }), { minLength: 25, maxLength: 25 }),
      individual: fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 120 })), {
        maxLength: 6,
      }),
      suspendedFrom: fc.option(fc.integer({ min: 0, max: 60 })),
      exit: fc.option(fc.integer({ min: 20, max: 70 })),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  closedBefore: fc.integer({ min: 0, max: 12 }),
});

const OPENING = date('2020-09-07');
/** Weeks of the histories' attendance, and one beyond, in which the last correction is settled. */
const HISTORY_WEEKS = [...new Set(datesBetween(OPENING, addDays(OPENING, 84)).map((day) => weekOf(mondayOf(day))))];

test('closed weeks leave what was earned as it is, and what is paid in the end is what month, phase and project say', () => {
  fc.assert(
    fc.property(histories, ({ parameters: rows, people, closedBefore }) => {
      const registerWith = (marks: 'first' | 'second', payments: LedgerRows): Register => {
        const id = (index: number): string => `U00${index + 1}`;
        return aRegister({
          parameters: rows,
          participants: people.map(({ distance, exit }, index) =>
            aParticipant({
              id: id(index),
              permanentDistance: metres(distance),
              exit: exit === null ? null : addDays(OPENING, exit),
            }),
          ),
          attendance: people.flatMap((one, index) =>
            one[marks].map((present, day) =>
              attended(id(index), addDays(OPENING, day * 3), present === 0 ? 'N' : 'h', {
                reading:
                  present === 0
                    ? { kind: 'absence', meaning: 'unexcused' }
                    : { kind: 'hours', minutes: minutes(present) },
              }),
            ),
          ),
          individual: people.flatMap(({ individual }, index) =>
            individual.map(([day, worked]) =>
              individualWork(id(index), addDays(OPENING, day), 0, { minutes: minutes(worked) }),
            ),
          ),
          suspensions: people.flatMap(({ suspendedFrom }, index) =>
            suspendedFrom === null
              ? []
              : [suspension(id(index), addDays(OPENING, suspendedFrom), addDays(OPENING, suspendedFrom + 6))],
          ),
          payments: payments.map((row, index) => ({ ...row, at: placeIn('payments', index) })),
        });
      };
      const close = (marks: 'first' | 'second', payments: LedgerRows, weeksToClose: readonly IsoWeek[]): LedgerRows =>
        weeksToClose.reduce((ledger, week) => {
          const closing = closeWeek(factsOf(registerWith(marks, ledger)), week, CLOSING, { withoutHeld: true });
          return closing.kind === 'closed' ? closing.payments : ledger;
        }, payments);
      const earlier = close('first', [], HISTORY_WEEKS.slice(0, closedBefore));
      const settled = close('second', earlier, HISTORY_WEEKS);

      const open = registerWith('second', []);
      const closed = registerWith('second', settled);
      const facts = factsOf(closed);
      const earned = (register: Register): Sums[] => [
        addUp(months.map((month) => sumsOf(monthSummary(factsOf(register), month, TODAY).totals))),
        addUp(register.settings.phases.map((phase) => sumsOf(phaseReport(factsOf(register), phase, TODAY).totals))),
        sumsOf(projectReport([{ file: 'x.xlsx', register }], TODAY).totals),
      ];
      const [worth] = earned(open);
      for (const sums of [...earned(open), ...earned(closed)]) expect(sums).toEqual(worth);

      const { totals } = projectReport([{ file: 'x.xlsx', register: closed }], TODAY);
      // The last line of a person below zero is what could not be taken back: it was not paid and is not owed twice.
      const lastLines = closed.participants.map(({ id }) => settled.filter((row) => row.participant === id).at(-1));
      const owed = lastLines.reduce((sum, row) => sum + Math.min(0, row?.totalCents ?? 0), 0);
      expect(totals.paidCents + owed).toBe(totals.totalCents);
      // Every closed week stands in one month's table as paid, or in two that it touches with the same sum.
      const paidInWeek = new Map<string, number>(
        months.flatMap((month) =>
          monthSummary(facts, month, TODAY).weeks.map(({ week, paidCents }) => [week, paidCents ?? 0] as const),
        ),
      );
      expect([...paidInWeek.values()].reduce((sum, next) => sum + next, 0)).toBe(totals.paidCents);
    }),
    { numRuns: 8 },
  );
});

test('within a month, persons, weeks and the total agree, and every counted day is of one kind', () => {
  fc.assert(
    fc.property(registers, fc.constantFrom(...months), (register, month) => {
      const summary = monthSummary(factsOf(register), month, TODAY);
      const days = daysBetween(summary.from, summary.to) + 1;
      expect(summary.weeks.reduce((sum, { earnedInMonthCents }) => sum + earnedInMonthCents, 0)).toBe(
        summary.totals.totalCents,
      );
      expect(summary.lines.reduce((sum, { totalCents }) => sum + totalCents, 0)).toBe(summary.totals.totalCents);
      for (const line of summary.lines) {
        expect(Object.values(line.days).reduce((sum, next) => sum + next, 0)).toBe(days);
        expect([...line.minutesByModule.values()].reduce<number>((sum, next) => sum + next, 0)).toBe(line.groupMinutes);
        expect(line.attendance.present).toBeLessThanOrEqual(line.attendance.due);
      }
    }),
    { numRuns: 40 },
  );
});
