import { aParticipant, aRegister, attended } from '../../test/registers';
import { metres, microEuros } from '../programme/units';
import type { Participant } from '../register/records';
import { testRule } from '../../test/rule-cases';

const NOTHING = { permanentDistance: null, temporaryDistance: null, ticket: null, freeTransport: null };
const person = (change: Partial<Participant>, mark = 'P') =>
  aRegister({
    participants: [aParticipant({ ...NOTHING, ...change })],
    attendance: [attended('U001', '2020-09-07', mark)],
  });

testRule('travel-data', {
  valid: [
    { name: 'a distance', register: person({ permanentDistance: metres(3000) }) },
    { name: 'no distance at all: lives there', register: person({ temporaryDistance: metres(0) }) },
    { name: 'a ticket', register: person({ ticket: microEuros(1_300_000) }) },
    { name: 'free transport', register: person({ freeTransport: true }) },
    { name: 'nothing for somebody who was not present', register: person({}, 'N') },
  ],
  invalid: [
    { name: 'nothing', register: person({}), finds: ['missing Udeleženci!R5'] },
    {
      name: 'no free transport, and nothing more',
      register: person({ freeTransport: false }),
      finds: ['missing Udeleženci!R5'],
    },
    { name: 'a ticket of nothing', register: person({ ticket: microEuros(0) }), finds: ['missing Udeleženci!R5'] },
    {
      name: 'a distance to the moon',
      register: person({ temporaryDistance: metres(384_400_000) }),
      finds: ['implausible Udeleženci!S5'],
    },
    {
      name: 'a ticket below nothing',
      register: person({ ticket: microEuros(-1) }),
      finds: ['implausible Udeleženci!U5'],
    },
  ],
});
