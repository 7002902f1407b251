import { aParticipant, aRegister } from '../../test/registers';
import { testRule } from '../../test/rule-cases';

testRule('funder-entry-data', {
  valid: [
    { name: 'everything there', register: aRegister() },
    {
      name: 'sensitive data refused',
      register: aRegister({
        participants: [aParticipant({ migrantOrMinority: '', disability: '', otherDisadvantage: '' })],
      }),
    },
  ],
  invalid: [
    {
      name: 'no sex',
      register: aRegister({ participants: [aParticipant({ sex: null })] }),
      finds: ['missing Udeleženci!E5'],
    },
    {
      name: 'several blanks, each at its cell',
      register: aRegister({ participants: [aParticipant({ birthDate: null, labourStatus: ' ', education: '' })] }),
      finds: ['missing Udeleženci!D5', 'missing Udeleženci!Z5', 'missing Udeleženci!AA5'],
    },
  ],
});
