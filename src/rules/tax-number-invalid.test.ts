import { aParticipant, aRegister } from '../../test/registers';
import { testRule } from '../../test/rule-cases';

const person = (taxNumber: string | null) => aRegister({ participants: [aParticipant({ taxNumber })] });

testRule('tax-number-invalid', {
  valid: [
    { name: 'none given', register: person(null) },
    { name: 'a valid one', register: person('56636393') },
  ],
  invalid: [
    { name: 'a wrong check digit', register: person('50223055'), finds: ['invalid Udeleženci!G5'] },
    { name: 'one whose check would be 11', register: person('10000100'), finds: ['invalid Udeleženci!G5'] },
    { name: 'a word', register: person('nima'), finds: ['invalid Udeleženci!G5'] },
  ],
});
