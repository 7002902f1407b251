import { aParticipant, aRegister, attended, individualWork } from '../../test/registers';
import { date } from '../programme/calendar';
import { testRule } from '../../test/rule-cases';

/** Included from 8 to 15 September 2020. */
const marked = (...days: [string, string][]) =>
  aRegister({
    participants: [aParticipant({ entry: date('2020-09-08'), exit: date('2020-09-15') })],
    attendance: days.map(([day, mark]) => attended('U001', day, mark)),
  });

testRule('outside-inclusion', {
  valid: [
    { name: 'the first and the last day', register: marked(['2020-09-08', 'P'], ['2020-09-15', 'P']) },
    { name: 'an absence before entry', register: marked(['2020-09-07', 'N']) },
    { name: 'an unclear mark, which is another fault', register: marked(['2020-09-07', 'Q']) },
    { name: 'a presence after today, which is another fault', register: marked(['2020-10-05', 'P']) },
    {
      name: 'individual work after exit',
      register: aRegister({
        participants: [aParticipant({ exit: date('2020-09-08') })],
        individual: [individualWork('U001', '2020-09-20')],
      }),
    },
  ],
  invalid: [
    {
      name: 'the day before entry',
      register: marked(['2020-09-07', 'P']),
      finds: ['beforeEntry Prisotnost!E5 2020-09-07'],
    },
    {
      name: 'the day after exit',
      register: marked(['2020-09-16', '2']),
      finds: ['afterExit Prisotnost!E5 2020-09-16'],
    },
  ],
});
