import { aParticipant, aRegister, attended, placeIn } from '../../test/registers';
import { testRule } from '../../test/rule-cases';

const person = (iban: string | null, mark = 'P') =>
  aRegister({ participants: [aParticipant({ iban })], attendance: [attended('U001', '2020-09-07', mark)] });

testRule('iban-missing', {
  valid: [
    { name: 'an account', register: person('SI56020360253863406') },
    { name: 'a wrong account, which is another fault', register: person('gotovina') },
    { name: 'none for somebody who was not present', register: person(null, 'B') },
    {
      name: 'a cell that cannot be read, which is another fault',
      register: aRegister({
        participants: [
          aParticipant({
            iban: null,
            at: { ...placeIn('participants'), unreadable: [{ column: 'TRR', found: '#REF!' }] },
          }),
        ],
        attendance: [attended('U001', '2020-09-07', 'P')],
      }),
    },
    {
      name: 'none for somebody without a record',
      register: aRegister({ participants: [aParticipant({ iban: null })] }),
    },
  ],
  invalid: [{ name: 'none for somebody present', register: person(null), finds: ['missing Udeleženci!V5'] }],
});
