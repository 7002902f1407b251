import {
  aModule,
  aParticipant,
  aRegister,
  attended,
  moduleRows,
  plannedDays,
  suspension,
} from '../../../test/registers';
import { date } from '../../programme/calendar';
import { factsOf } from '../../register/facts';
import { absencesOn } from './absences';
import { individualWorkBetween } from './individual';

/** Module I's planned days in September 2020: the 7th–9th, 14th–16th, 21st–23rd, 28th–30th. */
const MODULE = aModule();

/** The runs of Ana's absences by marks `day:mark` of September 2020. */
function runs(marks: readonly string[], suspensions: Parameters<typeof aRegister>[0] = {}) {
  const register = aRegister({
    modules: moduleRows([MODULE]),
    participants: [aParticipant({ id: 'U001' })],
    attendance: marks.map((each) => {
      const [day = '', mark = ''] = each.split(':');
      return attended('U001', `2020-09-${day}`, mark);
    }),
    ...suspensions,
  });
  const { long } = absencesOn(factsOf(register), register.participants, plannedDays(MODULE));
  return long.map(({ from, to, days }) => [from.slice(8), to.slice(8), days]);
}

describe('absences in a row', () => {
  it.each<[string, readonly string[], readonly (readonly [string, string, number])[]]>([
    ['go on over days off the plan', ['09:N', '14:B', '15:B'], [['09', '15', 3]]],
    ['are not yet long at two days', ['09:N', '14:B'], []],
    ['go on over a day that the mark takes off the plan, which is none of them', ['08:B', '09:–', '14:B', '15:B'], [['08', '15', 3]]],
    ['end with presence', ['07:B', '08:B', '09:P', '14:B'], []],
    ['end with a day that nobody marked', ['07:B', '08:B', '14:B'], []],
    ['end with a suspension by mark', ['07:B', '08:B', '09:MIR', '14:B'], []],
  ])('%s', (_, marks, expected) => {
    expect(runs(marks)).toEqual(expected);
  }); // prettier-ignore

  it('end with a suspension by Mirovanja, whatever the marks', () => {
    const marks = ['07:B', '08:B', '09:B', '14:B', '15:B'];
    expect(runs(marks)).toEqual([['07', '15', 5]]);
    expect(runs(marks, { suspensions: [suspension('U001', '2020-09-09', '2020-09-13')] })).toEqual([]);
  });
});

test('a week counts as included only by its days inside the stretch and up to today', () => {
  // Wednesday 9 September: included from Thursday the 10th on is not included yet; until Tuesday the 1st, no more.
  const people = [
    aParticipant({ id: 'U001', entry: date('2020-09-10') }),
    aParticipant({ id: 'U002', exit: date('2020-09-01') }),
    aParticipant({ id: 'U003', entry: date('2020-09-08') }),
  ];
  const facts = factsOf(aRegister({ participants: people }));
  const work = individualWorkBetween(facts, people, date('2020-09-03'), date('2021-03-02'), date('2020-09-09'));
  expect(work.people.map(({ weeksIncluded }) => weeksIncluded)).toEqual([0, 0, 1]);
});
