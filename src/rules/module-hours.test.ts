import { aModule, aParticipant, aRegister, attended, moduleRows, placeIn } from '../../test/registers';
import type { Register } from '../register/register';
import { testRule } from '../../test/rule-cases';

/** Module I has 12 days of 4 h: exactly its 48 h. Asked on Tuesday 8 September 2020, the second of them. */
const modules = moduleRows([aModule()]);
const programme = (...days: string[]): Register =>
  aRegister({ modules, attendance: days.map((day) => attended('U001', day, '1')) });
const today = '2020-09-08';

testRule('module-hours', {
  valid: [
    { name: 'everything still to come', register: programme(), today: '2020-09-07' },
    { name: 'one short presence delivers the whole day', register: programme('2020-09-07'), today },
    {
      name: 'a day more than needed, one lost',
      register: aRegister({ modules: moduleRows([aModule({ minimumHours: 44 })]) }),
      today,
    },
  ],
  invalid: [
    {
      name: 'a module that ends before it begins',
      register: aRegister({ modules: moduleRows([aModule({ to: '2020-09-01' })]) }),
      finds: ['reversed Program!C19'],
    },
    {
      name: 'a module of seven thousand years',
      register: aRegister({
        modules: moduleRows([aModule({ to: '9999-12-31' })]),
        attendance: [attended('U001', '9999-12-31', '4')],
      }),
      finds: ['tooLong Program!C19'],
    },
    { name: 'a day that nobody came', register: programme(), today, finds: ['short Program!F19'] },
    {
      name: 'a day on which all were excused',
      register: aRegister({ modules, attendance: [attended('U001', '2020-09-07', 'B')] }),
      today,
      finds: ['short Program!F19'],
    },
    {
      name: 'a presence before entry delivers nothing',
      register: aRegister({ modules, participants: [aParticipant({ entry: null, agreement: null })], attendance: [] }),
      today,
      finds: ['short Program!F19'],
    },
    {
      name: 'more hours than days',
      register: aRegister({ modules: moduleRows([aModule({ minimumHours: 49 })]) }),
      today: '2020-09-01',
      finds: ['short Program!F19'],
    },
    {
      name: 'a row that is not complete',
      register: aRegister({ modules: [{ at: placeIn('modules'), module: null }] }),
      finds: ['incomplete Program!A19'],
    },
    {
      name: 'a row that cannot be read, told as such',
      register: aRegister({
        modules: [
          { at: { ...placeIn('modules'), unreadable: [{ column: 'Dnevi', found: 'vsak dan' }] }, module: null },
        ],
      }),
      finds: ['unreadableChoice Program!E19'],
    },
  ],
});
