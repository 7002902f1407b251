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
    ...['iskalka zaposlitve', 'dolgotrajno brezposeln', 'neaktivna'].map((labourStatus) => ({
      name: `the labour status »${labourStatus}«`,
      register: aRegister({ participants: [aParticipant({ labourStatus })] }),
    })),
    ...['V. stopnja', 'VI/2', 'gimnazija', '3'].map((education) => ({
      name: `the education »${education}«`,
      register: aRegister({ participants: [aParticipant({ education })] }),
    })),
  ],
  invalid: [
    {
      name: 'words that the funder cannot count, each at its cell',
      register: aRegister({ participants: [aParticipant({ labourStatus: 'nekaj', education: 'šola življenja' })] }),
      finds: ['wordsUnclear Udeleženci!Z5', 'wordsUnclear Udeleženci!AA5'],
    },
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
