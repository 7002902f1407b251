import { aModule, aParameter, aParticipant, aRegister, attended, moduleRows, suspension } from '../../test/registers';
import { date } from '../programme/calendar';
import type { Register } from '../register/register';
import { testRule } from '../../test/rule-cases';

/** Module I has 12 days of 4 h, on Mondays to Wednesdays from 7 to 30 September 2020; at least 75 % of 48 h are 36 h. */
const parameters = [aParameter('najmanjša prisotnost v modulu', 75)];
const modules = moduleRows([aModule()]);
const DAYS = ['07', '08', '09', '14', '15', '16', '21', '22', '23', '28', '29', '30'].map((day) => `2020-09-${day}`);
const marked = (marks: string, change: Partial<Register> = {}): Register =>
  aRegister({
    modules,
    parameters,
    attendance: DAYS.slice(0, marks.length).map((day, index) => attended('U001', day, marks.charAt(index))),
    ...change,
  });

testRule('minimum-presence', {
  valid: [
    { name: 'three quarters', register: marked('PPPPPPPPPNNN') },
    { name: 'all hours by number', register: marked('444444444BBB') },
    { name: 'still reachable', register: marked('NNN'), today: '2020-09-10' },
    { name: 'days without a mark, which are no absences', register: marked('PPP') },
    { name: 'unclear marks, which are no absences', register: marked('PPPPPPPPPQQQ') },
    {
      name: 'silent while the parameter is blank',
      register: marked('NNNNNNNNNNNN', { parameters: [aParameter('najmanjša prisotnost v modulu', '')] }),
    },
    { name: 'silent while the parameter is not there', register: marked('NNNNNNNNNNNN', { parameters: [] }) },
    {
      name: 'days of suspension do not count',
      register: marked('PPPPPPPPPNNN', { suspensions: [suspension('U001', '2020-09-28')] }),
    },
    {
      name: 'days before entry do not count',
      register: aRegister({
        modules,
        parameters,
        participants: [aParticipant({ entry: date('2020-09-30') })],
        attendance: [attended('U001', '2020-09-30', 'P')],
      }),
    },
    {
      name: 'a module that has not begun',
      register: marked('', { modules: moduleRows([aModule({ from: '2020-10-05', to: '2020-10-31' })]) }),
      today: '2020-09-30',
    },
  ],
  invalid: [
    { name: 'one day below', register: marked('PPPPPPPPNNNN'), finds: ['below Udeleženci!A5'] },
    { name: 'an hour below', register: marked('PPPPPPPP3NNN'), finds: ['below Udeleženci!A5'] },
    {
      name: 'no longer reachable',
      register: marked('NNNN'),
      today: '2020-09-14',
      finds: ['unreachable Udeleženci!A5'],
    },
  ],
});
