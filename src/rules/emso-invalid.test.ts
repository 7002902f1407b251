import { aParticipant, aRegister } from '../../test/registers';
import { checkRegister } from './check-register';
import { contextOf } from '../../test/rule-cases';
import { testRule } from '../../test/rule-cases';

const person = (emso: string | null) => aRegister({ participants: [aParticipant({ emso })] });

testRule('emso-invalid', {
  valid: [
    { name: 'none given', register: person(null) },
    { name: 'a valid one', register: person('0101006500006') },
    { name: 'of somebody born elsewhere', register: person('2902992105004') },
  ],
  invalid: [
    { name: 'a wrong check digit', register: person('0101006500007'), finds: ['checksum Udeleženci!F5'] },
    { name: 'the 32nd of a month', register: person('3202006500008'), finds: ['date Udeleženci!F5'] },
    { name: 'too few digits', register: person('12119815'), finds: ['length Udeleženci!F5'] },
    { name: 'a lost zero', register: person('101006500006'), finds: ['zeroLost Udeleženci!F5'] },
  ],
});

test('offers to put back the zero that Excel drops, and nothing else', () => {
  const fixOf = (emso: string) =>
    checkRegister(person(emso), contextOf()).find(({ rule }) => rule === 'emso-invalid')?.fix;
  expect(fixOf('101006500006')).toEqual({
    at: { sheet: 'Udeleženci', cell: 'F5' },
    before: '101006500006',
    after: '0101006500006',
  });
  expect(fixOf('101006500007')).toBeUndefined();
});
