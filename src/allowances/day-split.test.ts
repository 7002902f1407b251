import fc from 'fast-check';
import { aParticipant, aRegister, attended } from '../../test/registers';
import { date, datesBetween, datesOfWeek, monthOf, weekOf } from '../programme/calendar';
import { metres, minutes } from '../programme/units';
import { factsOf } from '../register/facts';
import { splitByDay, splitOverDays } from './day-split';
import { UNITS_PER_CENT, roundedCents } from './exact';
import { rateBook } from './rates';
import { ownCents, weekEarning } from './week-earning';

/** Thirds of a cent of a meal would be no whole micro-euros; a reward's unit has them. */
const CENT = UNITS_PER_CENT.reward;

describe('a component split over its days', () => {
  test.each([
    ['whole cents stay where they are', [2 * CENT, 0, 3 * CENT], [2, 0, 3]],
    ['three thirds make one cent, on the first day', [CENT / 3, CENT / 3, CENT / 3], [1, 0, 0]],
    ['the larger rest gets the cent', [CENT / 4, (3 * CENT) / 4, CENT], [0, 1, 1]],
    ['of equal rests the earlier day gets it', [CENT / 2, CENT, CENT / 2], [1, 1, 0]],
    ['half a cent is rounded up', [CENT / 2], [1]],
    ['less than half a cent is gone', [CENT / 2 - 1, 0], [0, 0]],
    ['no days, no cents', [], []],
  ])('%s', (_what, exact, expected) => {
    expect(splitOverDays('reward', exact)).toEqual(expected);
  });

  test('always sums to the rounded sum, and no day is a cent or more away from its share', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 50 * CENT }), { maxLength: 7 });
    fc.assert(
      fc.property(amounts, (exact) => {
        const split = splitOverDays('reward', exact);
        expect(split.reduce<number>((sum, day) => sum + day, 0)).toBe(
          roundedCents('reward', exact.reduce((sum, day) => sum + day, 0)), // prettier-ignore
        );
        for (const [index, amount] of exact.entries()) {
          expect(Math.abs((split[index] ?? Number.NaN) * CENT - amount)).toBeLessThan(CENT);
        }
      }),
    );
  });
});

test('weeks, months and the programme are the same money, whatever the hours', () => {
  const days = datesBetween(date('2020-09-07'), date('2020-12-06'));
  const record = fc.record({
    times: fc.array(fc.integer({ min: 0, max: 480 }), { minLength: days.length, maxLength: days.length }),
    distance: fc.integer({ min: 1000, max: 40_000 }),
  });
  fc.assert(
    fc.property(record, ({ times, distance }) => {
      const person = aParticipant({ permanentDistance: metres(distance) });
      const attendance = days.flatMap((day, index) => {
        const time = times[index] ?? 0;
        return time === 0 ? [] : [attended('U001', day, '', { reading: { kind: 'hours', minutes: minutes(time) } })];
      });
      const register = aRegister({ participants: [person], attendance });
      const context = {
        facts: factsOf(register),
        today: date('2021-12-31'),
        ratesOn: rateBook(register.parameters).ratesOn,
      };
      const months = new Map<string, number>();
      let weeks = 0;
      for (const week of new Set(days.map(weekOf))) {
        const earning = weekEarning(person, datesOfWeek(week), context);
        weeks += earning.amounts === null ? Number.NaN : ownCents(earning.amounts);
        for (const [day, money] of splitByDay(earning)) {
          const month = monthOf(day);
          const cents = money.rewardCents + money.mealCents + money.travelCents;
          months.set(month, (months.get(month) ?? 0) + cents);
        }
      }
      expect([...months.values()].reduce((sum, month) => sum + month, 0)).toBe(weeks);
    }),
    { numRuns: 30 },
  );
});
