import { aModule, aParticipant, aRegister, attended, moduleRows } from '../../test/registers';
import { date } from '../programme/calendar';
import { testRule } from '../../test/rule-cases';

/** Module I has three days a week; the week of 7 September 2020. */
const present = (...days: number[]) =>
  aRegister({ attendance: days.map((day) => attended('U001', `2020-09-${String(day).padStart(2, '0')}`, '4')) });

testRule('days-over-plan', {
  valid: [
    { name: 'three days', register: present(7, 8, 9) },
    { name: 'three other days', register: present(7, 9, 11) },
    { name: 'three days in each of two weeks', register: present(7, 8, 9, 14, 15, 16) },
    {
      name: 'a fourth day that is an absence',
      register: aRegister({ attendance: [...present(7, 8, 9).attendance, attended('U001', '2020-09-10', 'B')] }),
    },
    {
      name: 'a fourth day before entry, which is another fault',
      register: aRegister({
        participants: [aParticipant({ entry: date('2020-09-08') })],
        attendance: present(7, 8, 9, 10).attendance,
      }),
    },
    { name: 'a fourth day entered twice, which is another fault', register: present(7, 8, 9, 9) },
    {
      name: 'five days in a week in which a module of five days begins',
      register: aRegister({
        modules: moduleRows([
          aModule({ to: '2020-09-09' }),
          aModule({ name: 'II', from: '2020-09-10', to: '2020-12-31', weekdays: [1, 2, 3, 4, 5] }),
        ]),
        attendance: present(7, 8, 9, 10, 11).attendance,
      }),
    },
    {
      name: 'a week without any module, which is another fault',
      register: aRegister({
        modules: moduleRows([aModule({ from: '2020-09-21' })]),
        attendance: present(7, 8, 9, 10).attendance,
      }),
    },
  ],
  invalid: [
    {
      name: 'a fourth day, at it, dated with the Monday',
      register: present(7, 8, 9, 10),
      finds: ['over Prisotnost!E8 2020-09-07'],
    },
    { name: 'four of other days', register: present(8, 9, 10, 11), finds: ['over Prisotnost!E8 2020-09-07'] },
    {
      name: 'all seven days: one issue',
      register: present(7, 8, 9, 10, 11, 12, 13),
      finds: ['over Prisotnost!E8 2020-09-07'],
    },
    {
      name: 'each week for itself',
      register: present(7, 8, 9, 10, 14, 15, 16, 18),
      finds: ['over Prisotnost!E8 2020-09-07', 'over Prisotnost!E12 2020-09-14'],
    },
    {
      name: 'a work-free day does not lower the limit, nor does it raise it',
      register: aRegister({
        modules: moduleRows([
          aModule({ name: 'II', from: '2020-12-21', to: '2021-01-31', weekdays: [1, 2, 3, 4, 5], hoursPerDay: 6 }),
        ]),
        attendance: ['21', '22', '23', '24', '25', '26'].map((day) => attended('U001', `2020-12-${day}`, '6')),
      }),
      today: '2020-12-31',
      finds: ['over Prisotnost!E10 2020-12-21'],
    },
  ],
});
