import { aParticipant, aRegister } from '../../test/registers';
import type { Participant } from '../register/records';
import { testRule } from '../../test/rule-cases';

const eva = (change: Partial<Participant> = {}): Participant =>
  aParticipant({ id: 'U002', surname: 'Kos', givenName: 'Eva', emso: null, birthDate: null, ...change });
const with2 = (change: Partial<Participant>) => aRegister({ participants: [aParticipant(), eva(change)] });

testRule('iban-shared', {
  valid: [
    { name: 'two accounts', register: with2({ iban: 'SI56051008010486080' }) },
    {
      name: 'no account at all',
      register: aRegister({ participants: [aParticipant({ iban: null }), eva({ iban: null })] }),
    },
    {
      name: 'the same wrong account, which is another fault',
      register: aRegister({ participants: [aParticipant({ iban: '1' }), eva({ iban: '1' })] }),
    },
    { name: 'a pair that participant-duplicate speaks of', register: with2({ surname: 'Novak', givenName: 'Ana' }) },
  ],
  invalid: [
    { name: 'the same account', register: with2({}), finds: ['shared Udeleženci!V6'] },
    {
      name: 'the same account typed another way',
      register: with2({ iban: '02036 0253 863406' }),
      finds: ['shared Udeleženci!V6'],
    },
    {
      name: 'three people: each later row once',
      register: aRegister({ participants: [aParticipant(), eva(), eva({ id: 'U003', surname: 'Turk' })] }),
      finds: ['shared Udeleženci!V6', 'shared Udeleženci!V7'],
    },
  ],
});
