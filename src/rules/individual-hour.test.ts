import {
  aModule,
  aParticipant,
  aRegister,
  attended,
  individualWork,
  moduleRows,
  placeIn,
  suspension,
} from '../../test/registers';
import { date } from '../programme/calendar';
import type { Register } from '../register/register';
import { testRule } from '../../test/rule-cases';

/** One module from Monday 7 September to Sunday 27 September 2020: three whole weeks; asked after the first. */
const modules = moduleRows([aModule({ to: '2020-09-27' })]);
const programme = (change: Partial<Register> = {}): Register => aRegister({ modules, ...change });
const today = '2020-09-13';
const NONE = 'none Udeleženci!A5 2020-09-07';

testRule('individual-hour', {
  valid: [
    { name: 'an hour in the week', register: programme({ individual: [individualWork('U001', '2020-09-10')] }), today },
    {
      name: 'two halves of an hour, one on Sunday',
      register: programme({
        individual: [individualWork('U001', '2020-09-07', 0.5), individualWork('U001', '2020-09-13', 0.5)],
      }),
      today,
    },
    { name: 'a week that is not over', register: programme(), today: '2020-09-12' },
    {
      name: 'an entry on Tuesday',
      register: programme({ participants: [aParticipant({ entry: date('2020-09-08') })] }),
      today,
    },
    {
      name: 'an exit on Thursday',
      register: programme({ participants: [aParticipant({ exit: date('2020-09-10') })] }),
      today,
    },
    {
      name: 'a day of suspension by row',
      register: programme({ suspensions: [suspension('U001', '2020-09-11')] }),
      today,
    },
    {
      name: 'a day of suspension by mark',
      register: programme({ attendance: [attended('U001', '2020-09-09', 'MIR')] }),
      today,
    },
    {
      name: 'excused on every planned day',
      register: programme({ attendance: ['07', '08', '09'].map((day) => attended('U001', `2020-09-${day}`, 'B')) }),
      today,
    },
    {
      name: 'a module that asks for none',
      register: aRegister({ modules: moduleRows([aModule({ individualHoursPerWeek: 0 })]) }),
      today,
    },
    {
      name: 'a week that a module shares with none or another',
      register: aRegister({ modules: moduleRows([aModule({ from: '2020-09-08', to: '2020-09-19' })]) }),
      today: '2020-09-30',
    },
  ],
  invalid: [
    { name: 'nothing', register: programme(), today, finds: [NONE] },
    {
      name: 'a row without hours, once',
      register: programme({ individual: [individualWork('U001', '2020-09-10', 1, { minutes: null })] }),
      today,
      finds: ['hoursMissing Individualno delo!D5 2020-09-10'],
    },
    {
      name: 'a row without a date, once',
      register: programme({ individual: [individualWork('U001', '2020-09-10', 1, { date: null })] }),
      today,
      finds: ['dateMissing Individualno delo!C5'],
    },
    {
      name: 'less than an hour',
      register: programme({ individual: [individualWork('U001', '2020-09-10', 0.75)] }),
      today,
      finds: ['less Udeleženci!A5 2020-09-07'],
    },
    {
      name: 'the hour of somebody else',
      register: programme({ individual: [individualWork('U002', '2020-09-10')] }),
      today,
      finds: [NONE],
    },
    {
      name: 'excused on two of three planned days',
      register: programme({ attendance: ['07', '08'].map((day) => attended('U001', `2020-09-${day}`, 'B')) }),
      today,
      finds: [NONE],
    },
    {
      name: 'unexcused all the time',
      register: programme({ attendance: ['07', '08', '09'].map((day) => attended('U001', `2020-09-${day}`, 'N')) }),
      today,
      finds: [NONE],
    },
    {
      name: 'each week for itself',
      register: programme({ individual: [individualWork('U001', '2020-09-14')] }),
      today: '2020-09-30',
      finds: [NONE, 'none Udeleženci!A5 2020-09-21'],
    },
    {
      name: 'a row whose hours cannot be read, once',
      register: programme({
        individual: [
          individualWork('U001', '2020-09-10', 1, {
            minutes: null,
            at: { ...placeIn('individual'), unreadable: [{ column: 'Ure', found: 'ena' }] },
          }),
        ],
      }),
      today,
      finds: ['unreadableHours Individualno delo!D5 2020-09-10'],
    },
  ],
});
