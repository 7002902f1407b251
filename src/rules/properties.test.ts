import fc from 'fast-check';
import { AFTER, cleanProgramme, numbersOf } from '../../test/clean-programme';
import { FAULTS } from '../../test/planted-faults';
import { summary, type Planted } from '../../test/planting';
import type { Issue } from '../register/issue';
import type { Register } from '../register/register';
import { NO_SOURCE_FACTS } from '../register/source';
import { RULES } from './catalogue';
import { checkRegister } from './check-register';

const { sheets } = cleanProgramme(0, 1);
const seeds = fc.integer({ min: 0, max: 1_000_000 });

function check(planted: Omit<Planted, 'finds'>): Issue[] {
  const { register, source = NO_SOURCE_FACTS, paidWeekChanges = [], today = AFTER } = planted;
  return checkRegister(register, { today, source, paidWeekChanges, sheetOrder: sheets });
}

test('a clean programme of 25 people and six months has no issues, whatever its people did', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(check({ register: cleanProgramme(seed).register })).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

describe('one fault gives one issue', () => {
  test.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s', (_name, { plant }) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { finds, ...planted } = plant(cleanProgramme(seed, 9).register);
        expect(check(planted).map(summary)).toEqual(finds);
      }),
      { numRuns: 3 },
    );
  });

  test('and every rule has its fault', () => {
    const { register } = cleanProgramme(1, 9);
    const found = new Set(FAULTS.flatMap(({ plant }) => check(plant(register)).map(({ rule }) => rule)));
    expect(RULES.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });
});

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function shuffledRegister(register: Register, seed: number): Register {
  const random = numbersOf(seed);
  return {
    ...register,
    modules: shuffled(register.modules, random),
    parameters: shuffled(register.parameters, random),
    legend: shuffled(register.legend, random),
    freeDays: shuffled(register.freeDays, random),
    participants: shuffled(register.participants, random),
    attendance: shuffled(register.attendance, random),
    individual: shuffled(register.individual, random),
    absences: shuffled(register.absences, random),
    suspensions: shuffled(register.suspensions, random),
  };
}

test('the order of the records does not matter', () => {
  fc.assert(
    fc.property(seeds, fc.shuffledSubarray([...FAULTS], { minLength: 3, maxLength: 6 }), (seed, faults) => {
      const clean = cleanProgramme(seed, 9).register;
      for (const { plant } of faults) {
        const planted = plant(clean);
        expect(check({ ...planted, register: shuffledRegister(planted.register, seed) })).toEqual(check(planted));
      }
    }),
    { numRuns: 10 },
  );
});
