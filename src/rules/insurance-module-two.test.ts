import { aParticipant, aRegister, attended, moduleRows, aModule } from '../../test/registers';
import { date } from '../programme/calendar';
import type { Participant } from '../register/records';
import { testRule } from '../../test/rule-cases';

/** Module II begins on 5 October 2020. */
const person = (change: Partial<Participant>, ...days: string[]) =>
  aRegister({ participants: [aParticipant(change)], attendance: days.map((day) => attended('U001', day, 'P')) });
const today = '2020-10-31';

testRule('insurance-module-two', {
  valid: [
    { name: 'insured with an open end', register: person({}, '2020-10-05'), today },
    { name: 'insured to the last day', register: person({ insuredTo: date('2020-10-05') }, '2020-10-05'), today },
    { name: 'not insured in module I', register: person({ insuredFrom: null }, '2020-09-07'), today },
    {
      name: 'not insured after exit, which is another fault',
      register: person({ insuredFrom: null, exit: date('2020-10-02') }, '2020-10-05'),
      today,
    },
    {
      name: 'a programme without a module II',
      register: aRegister({
        modules: moduleRows([aModule({ name: 'A' })]),
        participants: [aParticipant({ insuredFrom: null })],
        attendance: [attended('U001', '2020-09-07', 'P')],
      }),
    },
  ],
  invalid: [
    {
      name: 'not insured: once, on the first day',
      register: person({ insuredFrom: null }, '2020-10-05', '2020-10-06'),
      today,
      finds: ['missing Udeleženci!W5 2020-10-05'],
    },
    {
      name: 'insured a day too late',
      register: person({ insuredFrom: date('2020-10-06') }, '2020-10-05', '2020-10-06'),
      today,
      finds: ['later Udeleženci!W5 2020-10-05'],
    },
    {
      name: 'insured a day too short',
      register: person({ insuredTo: date('2020-10-06') }, '2020-10-06', '2020-10-07'),
      today,
      finds: ['ended Udeleženci!W5 2020-10-07'],
    },
    {
      name: 'a module II by another name',
      register: aRegister({
        modules: moduleRows([aModule({ name: 'Modul II – izvedbeni' })]),
        participants: [aParticipant({ insuredFrom: null })],
        attendance: [attended('U001', '2020-09-07', 'P')],
      }),
      finds: ['missing Udeleženci!W5 2020-09-07'],
    },
  ],
});
