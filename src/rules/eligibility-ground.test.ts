import { aParticipant, aRegister, placeIn } from '../../test/registers';
import { testRule } from '../../test/rule-cases';

testRule('eligibility-ground', {
  valid: [
    { name: 'somebody unemployed', register: aRegister() },
    { name: 'somebody inactive', register: aRegister({ participants: [aParticipant({ ground: 'inactiveComplex' })] }) },
    { name: 'nobody', register: aRegister({ participants: [] }) },
  ],
  invalid: [
    {
      name: 'no ground',
      register: aRegister({ participants: [aParticipant({ ground: null })] }),
      finds: ['missing Udeleženci!M5'],
    },
    {
      name: 'a ground that is none, told once',
      register: aRegister({
        participants: [
          aParticipant({
            ground: null,
            at: { ...placeIn('participants'), unreadable: [{ column: 'Podlaga', found: 'upokojenka' }] },
          }),
        ],
      }),
      finds: ['unreadableChoice Udeleženci!M5'],
    },
  ],
});
