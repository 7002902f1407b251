import { aParticipant, aRegister } from '../../test/registers';
import { date } from '../programme/calendar';
import type { Participant } from '../register/records';
import { testRule } from '../../test/rule-cases';

/** Exit on 1 October 2020: 29 October is the 28th day after it. */
const left = (change: Partial<Participant> = {}) =>
  aRegister({ participants: [aParticipant({ exit: date('2020-10-01'), ...change })] });
const found = (result: string, day: string | null) => left({ result, resultDate: day === null ? null : date(day) });

testRule('funder-result', {
  valid: [
    { name: 'nobody left', register: aRegister(), today: '2021-03-01' },
    { name: 'none on the 28th day', register: left(), today: '2020-10-29' },
    { name: 'recorded on the 28th day', register: found('zaposlitev', '2020-10-29'), today: '2021-03-01' },
    { name: 'recorded on the day of exit', register: found('iskanje zaposlitve', '2020-10-01'), today: '2021-03-01' },
    { name: '»brez« is a result', register: found('brez', '2020-10-15'), today: '2021-03-01' },
  ],
  invalid: [
    {
      name: 'a result that says nothing, at once',
      register: found('nekaj', '2020-10-02'),
      today: '2020-10-02',
      finds: ['wordsUnclear Udeleženci!AE5'],
    },
    {
      name: 'a result that says nothing and has no day yet',
      register: found('nekaj', null),
      today: '2020-10-02',
      finds: ['wordsUnclear Udeleženci!AE5'],
    },
    { name: 'none on the 29th day', register: left(), today: '2020-10-30', finds: ['missing Udeleženci!AE5'] },
    {
      name: 'recorded on the 29th day',
      register: found('brez', '2020-10-30'),
      today: '2020-10-30',
      finds: ['late Udeleženci!AF5'],
    },
    {
      name: 'dated before exit',
      register: found('brez', '2020-09-30'),
      today: '2020-10-02',
      finds: ['beforeExit Udeleženci!AF5'],
    },
    {
      name: 'without a date',
      register: found('brez', null),
      today: '2020-10-30',
      finds: ['dateMissing Udeleženci!AF5'],
    },
  ],
});
