import { aParticipant, aRegister, attended, placeIn } from '../../test/registers';
import { date } from '../programme/calendar';
import type { IsoDate } from '../programme/units';
import { testRule } from '../../test/rule-cases';

const signed = (agreement: IsoDate | null, ...days: string[]) =>
  aRegister({ participants: [aParticipant({ agreement })], attendance: days.map((day) => attended('U001', day, 'P')) });

testRule('agreement-date', {
  valid: [
    { name: 'signed before the first presence', register: signed(date('2020-09-01'), '2020-09-07') },
    { name: 'signed on the day of the first presence', register: signed(date('2020-09-08'), '2020-09-08') },
    { name: 'signed after entry, before the first presence', register: signed(date('2020-09-10'), '2020-09-14') },
    { name: 'not signed while entry is still to come', register: signed(null), today: '2020-09-06' },
    {
      name: 'not signed by somebody without entry, which is another fault',
      register: aRegister({ participants: [aParticipant({ agreement: null, entry: null })] }),
    },
    {
      name: 'signed after an absence',
      register: aRegister({
        participants: [aParticipant({ agreement: date('2020-09-08') })],
        attendance: [attended('U001', '2020-09-07', 'B')],
      }),
    },
    {
      name: 'signed after a presence before entry, which is another fault',
      register: signed(date('2020-09-07'), '2020-09-03', '2020-09-07'),
    },
  ],
  invalid: [
    {
      name: 'not signed on the day of entry',
      register: signed(null),
      today: '2020-09-07',
      finds: ['missing Udeleženci!N5'],
    },
    {
      name: 'signed a day too late',
      register: signed(date('2020-09-08'), '2020-09-07'),
      finds: ['afterPresence Udeleženci!N5'],
    },
    {
      name: 'an unreadable date, told as such',
      register: aRegister({
        participants: [
          aParticipant({
            agreement: null,
            at: { ...placeIn('participants'), unreadable: [{ column: 'Dogovor', found: 'da' }] },
          }),
        ],
      }),
      finds: ['unreadableDate Udeleženci!N5'],
    },
  ],
});
