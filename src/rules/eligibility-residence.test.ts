import { aParticipant, aRegister, placeIn } from '../../test/registers';
import { testRule } from '../../test/rule-cases';

const person = (citizen: boolean | null, permanentResident: boolean | null) =>
  aRegister({ participants: [aParticipant({ citizen, permanentResident })] });

testRule('eligibility-residence', {
  valid: [
    { name: 'a citizen', register: person(true, null) },
    { name: 'a permanent resident', register: person(false, true) },
    { name: 'a permanent resident, citizenship not told', register: person(null, true) },
  ],
  invalid: [
    { name: 'neither', register: person(false, false), finds: ['neither Udeleženci!K5'] },
    { name: 'nothing told', register: person(null, null), finds: ['missing Udeleženci!K5'] },
    { name: 'no citizen, residence not told', register: person(false, null), finds: ['missing Udeleženci!L5'] },
    { name: 'no resident, citizenship not told', register: person(null, false), finds: ['missing Udeleženci!K5'] },
    {
      name: 'an unreadable cell, told as such and not as missing, too',
      register: aRegister({
        participants: [
          aParticipant({
            citizen: null,
            permanentResident: null,
            at: { ...placeIn('participants'), unreadable: [{ column: 'Državljanstvo RS', found: 'mogoče' }] },
          }),
        ],
      }),
      finds: ['unreadableYesNo Udeleženci!K5'],
    },
  ],
});
