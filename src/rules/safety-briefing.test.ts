import { aParticipant, aRegister, attended } from '../../test/registers';
import { date } from '../programme/calendar';
import type { IsoDate } from '../programme/units';
import { testRule } from '../../test/rule-cases';

const briefed = (safetyBriefing: IsoDate | null, mark = 'P') =>
  aRegister({ participants: [aParticipant({ safetyBriefing })], attendance: [attended('U001', '2020-09-08', mark)] });

testRule('safety-briefing', {
  valid: [
    { name: 'before the first presence', register: briefed(date('2020-09-07')) },
    { name: 'on the day of the first presence', register: briefed(date('2020-09-08')) },
    { name: 'none for somebody who was not present', register: briefed(null, 'N') },
  ],
  invalid: [
    { name: 'none', register: briefed(null), finds: ['missing Udeleženci!Y5'] },
    { name: 'a day late', register: briefed(date('2020-09-09')), finds: ['late Udeleženci!Y5'] },
  ],
});
