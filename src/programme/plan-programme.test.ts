import fc from 'fast-check';
import { addDays, date, datesBetween, weekdayOf } from './calendar';
import { DEFAULT_CURRICULUM } from './curriculum';
import type { Module } from './plan';
import { ImpossibleCurriculum, planProgramme } from './plan-programme';
import { minutes, type IsoDate } from './units';
import { workFreeDays } from './work-free-days';

const freeDays = workFreeDays(date('2018-01-01'), date('2032-12-31'));
const free = new Set(freeDays.map((day) => day.date));
const plannedDays = (module: Module): IsoDate[] =>
  datesBetween(module.from, module.to).filter((day) => module.weekdays.includes(weekdayOf(day)) && !free.has(day));

describe('planning a programme', () => {
  it('gives a start of 3 August 2020 its phases and modules', () => {
    const { phases, modules } = planProgramme(date('2020-08-03'), freeDays);
    expect(phases).toEqual([
      { number: 1, from: '2020-08-03', to: '2020-09-02' },
      { number: 2, from: '2020-09-03', to: '2021-03-02' },
      { number: 3, from: '2021-03-03', to: '2021-04-02' },
    ]);
    // I: 12 days of 4 h from Monday 7 September, Mon–Wed, nothing free: four weeks, to Wednesday 30 September.
    // II: 80 days of 6 h from Monday 5 October: 25 December and 1 January are free on weekdays (31 October, 1 November
    // and 26 December 2020 and 2 January 2021 fall on weekends), so 80 + 2 weekdays = 16 weeks and 2 days: Tuesday 26 January.
    // III: from Monday 1 February, 12 days, Mon–Wed; Monday 8 February is free, so into a fifth week: Monday 1 March.
    expect(modules.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['I', '2020-09-07', '2020-09-30'],
      ['II', '2020-10-05', '2021-01-26'],
      ['III', '2021-02-01', '2021-03-01'],
    ]);
  });

  it('begins module I on the very first day of phase 2 if that is a Monday', () => {
    // Phase 1 from 7 January 2019, phase 2 from 7 February (Thursday); from 1 June 2020, phase 2 from 1 July (Wednesday);
    // from 1 May 2020, phase 2 from 1 June 2020, a Monday.
    expect(planProgramme(date('2020-05-01'), freeDays).modules[0]?.from).toBe('2020-06-01');
    expect(planProgramme(date('2020-06-01'), freeDays).modules[0]?.from).toBe('2020-07-06');
  });

  it('needs 12, 80 and 12 days whatever the start, and each module begins the Monday after the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), (offset) => {
        const { phases, modules } = planProgramme(addDays(date('2019-01-01'), offset), freeDays);
        expect(modules.map((module) => plannedDays(module).length)).toEqual([12, 80, 12]);
        modules.forEach((module, index) => {
          const before = modules[index - 1];
          expect(weekdayOf(module.from)).toBe(1);
          expect(module.to).toBe(plannedDays(module).at(-1));
          if (before) expect(datesBetween(before.to, module.from).length).toBeLessThanOrEqual(8);
          else expect(module.from >= phases[1].from && module.from <= addDays(phases[1].from, 6)).toBe(true);
        });
        expect(phases[1].from).toBe(addDays(phases[0].to, 1));
        expect(phases[2].from).toBe(addDays(phases[1].to, 1));
      }),
    );
  });

  it('follows another curriculum: 288 h at three times four hours a week are 72 days', () => {
    const [, module] = DEFAULT_CURRICULUM.modules;
    if (!module) throw new Error('the default curriculum has three modules');
    const curriculum = {
      phaseMonths: [1, 6, 1],
      modules: [{ ...module, minutesPerDay: minutes(240), weekdays: [1, 2, 3], minimumMinutes: minutes(288 * 60) }],
    } as const;
    const [planned] = planProgramme(date('2020-08-03'), freeDays, curriculum).modules;
    expect(planned && plannedDays(planned).length).toBe(72);
  });

  it('refuses a module that could never reach its hours', () => {
    const [module] = DEFAULT_CURRICULUM.modules;
    if (!module) throw new Error('the default curriculum has three modules');
    for (const wrong of [{ weekdays: [] }, { minutesPerDay: minutes(0) }]) {
      const curriculum = { phaseMonths: [1, 6, 1], modules: [{ ...module, ...wrong }] } as const;
      expect(() => planProgramme(date('2020-08-03'), [], curriculum)).toThrow(ImpossibleCurriculum);
    }
  });
});
