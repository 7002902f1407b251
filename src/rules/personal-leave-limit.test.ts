import { aRegister, attended } from '../../test/registers';
import { addDays, date } from '../programme/calendar';
import { testRule } from '../../test/rule-cases';

/** OO on so many days in a row. */
const leave = (from: string, days: number) =>
  Array.from({ length: days }, (_, index) => attended('U001', addDays(date(from), index), 'OO'));

testRule('personal-leave-limit', {
  valid: [
    { name: 'seven days', register: aRegister({ attendance: leave('2020-10-05', 7) }) },
    {
      name: 'seven days in each of two years',
      register: aRegister({ attendance: [...leave('2020-12-25', 7), ...leave('2021-01-01', 7)] }),
    },
    {
      name: 'eight days of two people',
      register: aRegister({
        attendance: [
          ...leave('2020-10-05', 4),
          ...leave('2020-10-05', 4).map((each) => ({ ...each, participant: 'U002' })),
        ],
      }),
    },
    {
      name: 'ten days of sickness',
      register: aRegister({ attendance: leave('2020-10-05', 10).map((each) => ({ ...each, mark: 'B' })) }),
    },
    {
      name: 'an eighth entry for one of the seven days, which is another fault',
      register: aRegister({ attendance: [...leave('2020-10-05', 7), ...leave('2020-10-05', 1)] }),
    },
  ],
  invalid: [
    {
      name: 'the eighth day, and not the ninth',
      register: aRegister({ attendance: leave('2020-10-05', 9) }),
      finds: ['over Prisotnost!E12 2020-10-12'],
    },
    {
      name: 'the eighth day of a year that began with others',
      register: aRegister({ attendance: [...leave('2020-12-30', 2), ...leave('2021-01-01', 8)] }),
      finds: ['over Prisotnost!E14 2021-01-08'],
    },
  ],
});
