import { aParticipant, aRegister } from '../../test/registers';
import { testRule } from '../../test/rule-cases';

const person = (iban: string | null) => aRegister({ participants: [aParticipant({ iban })] });

testRule('iban-invalid', {
  valid: [
    { name: 'none given', register: person(null) },
    { name: 'typed in groups', register: person('SI56 0203 6025 3863 406') },
    { name: 'typed without SI56', register: person('02036-0253863406') },
    { name: 'of another SEPA country', register: person('DE89370400440532013000') },
  ],
  invalid: [
    { name: 'a wrong digit', register: person('SI56031001001018518'), finds: ['checksum Udeleženci!V5'] },
    { name: 'a digit too few', register: person('SI5602036025386340'), finds: ['length Udeleženci!V5'] },
    { name: 'a word', register: person('gotovina'), finds: ['format Udeleženci!V5'] },
    { name: 'no such country', register: person('XX56020360253863406'), finds: ['country Udeleženci!V5'] },
    { name: 'outside SEPA', register: person('UA213223130000026007233566001'), finds: ['notSepa Udeleženci!V5'] },
  ],
});
