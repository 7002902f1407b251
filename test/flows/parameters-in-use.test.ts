/** The rule that names unconfirmed parameters and the money of the weeks agree on which rows of Parametri are in use. */
import { allowancesOf, computeWeek } from '../../src/allowances/compute-week';
import { weekOf } from '../../src/programme/calendar';
import { factsOf, NO_SOURCE_FACTS } from '../../src/register';
import { checkRegister } from '../../src/rules';
import { AFTER, cleanProgramme } from '../clean-programme';

test.each([1, 7, 23])('of a clean programme nobody has confirmed anything of (seed %d)', (seed) => {
  const { register: confirmed, sheets } = cleanProgramme(seed, 12);
  const register = { ...confirmed, parameters: confirmed.parameters.map((row) => ({ ...row, confirmed: '' })) };
  const issues = checkRegister(register, { today: AFTER, source: NO_SOURCE_FACTS, sheetOrder: sheets });
  const told = issues.filter(({ rule }) => rule === 'parameter-unconfirmed').map(({ facts }) => facts['parameter']);

  const facts = factsOf(register);
  const context = { today: AFTER, issues: [] };
  const prepared = allowancesOf(facts, context);
  const days = [...register.attendance, ...register.individual].flatMap(({ date }) => (date === null ? [] : [date]));
  const weeks = [...new Set(days.map(weekOf))];
  const used = weeks.flatMap((week) => computeWeek(facts, week, context, prepared).unconfirmed);
  expect(told.length).toBeGreaterThan(5);
  const inWeeks = [...new Set(used)].map(({ parameter }) => parameter);
  expect(told).toEqual(expect.arrayContaining(inWeeks));
  // By this one late work is not paid at all: no line comes of it that could name what decided so.
  const SAYS_NO = 'individualno v 3. fazi se plača';
  expect(told.filter((parameter) => parameter !== SAYS_NO).sort()).toEqual(
    inWeeks.filter((parameter) => parameter !== SAYS_NO).sort(),
  );
});
