import { aRegister, attended, placeIn, suspension } from '../../test/registers';
import { date } from '../programme/calendar';
import { testRule } from '../../test/rule-cases';

const present = (...days: string[]) => days.map((day) => attended('U001', day, 'P'));

testRule('during-suspension', {
  valid: [
    {
      name: 'the days before and after',
      register: aRegister({
        attendance: present('2020-09-07', '2020-09-15'),
        suspensions: [suspension('U001', '2020-09-08', '2020-09-14')],
      }),
    },
    {
      name: 'the mark of suspension',
      register: aRegister({
        attendance: [attended('U001', '2020-09-08', 'MIR')],
        suspensions: [suspension('U001', '2020-09-08')],
      }),
    },
    {
      name: 'the suspension of somebody else',
      register: aRegister({ attendance: present('2020-09-08'), suspensions: [suspension('U002', '2020-09-08')] }),
    },
    {
      name: 'a presence before entry, which is another fault',
      register: aRegister({ attendance: present('2020-09-01'), suspensions: [suspension('U001', '2020-08-03')] }),
    },
  ],
  invalid: [
    {
      name: 'the first and the last day',
      register: aRegister({
        attendance: present('2020-09-08', '2020-09-14'),
        suspensions: [suspension('U001', '2020-09-08', '2020-09-14')],
      }),
      finds: ['present Prisotnost!E5 2020-09-08', 'present Prisotnost!E6 2020-09-14'],
    },
    {
      name: 'an open end',
      register: aRegister({ attendance: present('2020-09-29'), suspensions: [suspension('U001', '2020-09-08')] }),
      finds: ['presentOpen Prisotnost!E5 2020-09-29'],
    },
    {
      name: 'a row without a first day',
      register: aRegister({ suspensions: [suspension('U001', '2020-09-08', null, { from: null })] }),
      finds: ['startMissing Mirovanja!C5'],
    },
    {
      name: 'a row that ends before it begins',
      register: aRegister({ suspensions: [suspension('U001', '2020-09-08', null, { to: date('2020-09-07') })] }),
      finds: ['reversed Mirovanja!D5'],
    },
    {
      name: 'a row whose first day cannot be read, once',
      register: aRegister({
        suspensions: [
          suspension('U001', '2020-09-08', null, {
            from: null,
            at: { ...placeIn('suspensions'), unreadable: [{ column: 'Od', found: 'jeseni' }] },
          }),
        ],
      }),
      finds: ['unreadableDate Mirovanja!C5'],
    },
  ],
});
