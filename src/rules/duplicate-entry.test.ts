import { aRegister, attended, attendedAt } from '../../test/registers';
import { checkRegister } from './check-register';
import { contextOf, testRule } from '../../test/rule-cases';

testRule('duplicate-entry', {
  valid: [
    {
      name: 'two days',
      register: aRegister({ attendance: [attended('U001', '2020-09-07', 'P'), attended('U001', '2020-09-08', 'P')] }),
    },
    {
      name: 'two strangers',
      register: aRegister({ attendance: [attended('', '2020-09-07', 'P'), attended('', '2020-09-07', 'P')] }),
    },
  ],
  invalid: [
    {
      name: 'the same mark twice',
      register: aRegister({ attendance: [attended('U001', '2020-09-07', 'P'), attended('U001', '2020-09-07', 'P')] }),
      finds: ['same Prisotnost!E6 2020-09-07'],
    },
    {
      name: 'two marks',
      register: aRegister({
        attendance: [attended('U001', '2020-09-07', 'P'), attendedAt("'September 2020'!F9", 'U001', '2020-09-07', 'N')],
      }),
      finds: ['different September 2020!F9 2020-09-07'],
    },
    {
      name: 'three entries: each later one',
      register: aRegister({ attendance: ['P', 'N', 'B'].map((mark) => attended('U001', '2020-09-07', mark)) }),
      finds: ['different Prisotnost!E6 2020-09-07', 'different Prisotnost!E7 2020-09-07'],
    },
  ],
});

test('the other rules see the first entry', () => {
  const attendance = [
    attended('U001', '2020-09-07', '4'),
    attended('U001', '2020-09-07', '9'),
    attended('U001', '2020-09-07', 'Q'),
  ];
  const rules = checkRegister(aRegister({ attendance }), contextOf({ today: '2020-09-07' })).map(({ rule }) => rule);
  expect(rules.filter((rule) => !rule.startsWith('parameter'))).toEqual(['duplicate-entry', 'duplicate-entry']);
});
