import { aRegister, attended, individualWork } from '../../test/registers';
import { testRule } from '../../test/rule-cases';

testRule('future-date', {
  valid: [
    { name: 'today', register: aRegister({ attendance: [attended('U001', '2020-09-30', 'P')] }) },
    {
      name: 'an absence that is already known',
      register: aRegister({ attendance: [attended('U001', '2020-10-05', 'B')] }),
    },
    {
      name: 'individual work that is already agreed',
      register: aRegister({ individual: [individualWork('U001', '2020-10-05')] }),
    },
  ],
  invalid: [
    {
      name: 'tomorrow',
      register: aRegister({ attendance: [attended('U001', '2020-10-01', 'P')] }),
      finds: ['future Prisotnost!E5 2020-10-01'],
    },
  ],
});
