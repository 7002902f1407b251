import { aRegister, attended, attendedAt } from '../../test/registers';
import { minutes } from '../programme/units';
import { testRule } from '../../test/rule-cases';

testRule('hours-over-plan', {
  valid: [
    {
      name: 'exactly the hours of the module',
      register: aRegister({ attendance: [attended('U001', '2020-09-07', '4')] }),
    },
    { name: 'the planned hours by P', register: aRegister({ attendance: [attended('U001', '2020-09-07', 'P')] }) },
    { name: 'fewer hours', register: aRegister({ attendance: [attended('U001', '2020-09-07', '2,5')] }) },
    { name: 'an absence', register: aRegister({ attendance: [attended('U001', '2020-09-07', 'B')] }) },
    {
      name: 'a mark that cannot be read',
      register: aRegister({ attendance: [attended('U001', '2020-09-07', '2/B')] }),
    },
    {
      name: 'too many hours on a day before entry, which is another fault',
      register: aRegister({ attendance: [attended('U001', '2020-09-02', '9')] }),
    },
    {
      name: 'the hours of the module on a Saturday, which is another fault',
      register: aRegister({ attendance: [attended('U001', '2020-09-12', '4')] }),
    },
    { name: 'a person whom nobody knows', register: aRegister({ attendance: [attended('', '2020-09-07', '9')] }) },
  ],
  invalid: [
    {
      name: 'a minute too many',
      register: aRegister({ attendance: [attended('U001', '2020-09-07', '4:01')] }),
      finds: ['over Prisotnost!E5 2020-09-07'],
    },
    {
      name: 'at the source cell where there is one',
      register: aRegister({ attendance: [attendedAt("'September 2020'!F7", 'U001', '2020-09-08', '6')] }),
      finds: ['over September 2020!F7 2020-09-08'],
    },
    {
      name: 'P with hours of its own',
      register: aRegister({ attendance: [attended('U001', '2020-09-07', 'P', { minutes: minutes(300) })] }),
      finds: ['over Prisotnost!E5 2020-09-07'],
    },
  ],
});
