import { aParticipant, aRegister } from '../../test/registers';
import { date } from '../programme/calendar';
import type { Participant } from '../register/records';
import { testRule } from '../../test/rule-cases';

/** 0101006500006: a man born on 1 January 2006. */
const person = (change: Partial<Participant>) =>
  aRegister({
    participants: [aParticipant({ emso: '0101006500006', birthDate: date('2006-01-01'), sex: 'M', ...change })],
  });

testRule('emso-mismatch', {
  valid: [
    { name: 'both agree', register: person({}) },
    { name: 'neither is given, which is another fault', register: person({ birthDate: null, sex: null }) },
    { name: 'no EMŠO', register: person({ emso: null, sex: 'F' }) },
    {
      name: 'an EMŠO that is not valid, which is another fault',
      register: person({ emso: '0101006500007', sex: 'F' }),
    },
  ],
  invalid: [
    {
      name: 'another birth date',
      register: person({ birthDate: date('2006-01-10') }),
      finds: ['birthDate Udeleženci!F5'],
    },
    { name: 'the other sex', register: person({ sex: 'F' }), finds: ['sex Udeleženci!F5'] },
    {
      name: 'both: one issue',
      register: person({ birthDate: date('2006-01-10'), sex: 'F' }),
      finds: ['both Udeleženci!F5'],
    },
    {
      name: 'one that lost its zero',
      register: person({ emso: '101006500006', sex: 'F' }),
      finds: ['sex Udeleženci!F5'],
    },
  ],
});
