import { aRegister } from '../../test/registers';
import { date } from '../programme/calendar';
import { testRule } from '../../test/rule-cases';

const cell = { sheet: 'September 2020', cell: 'F3' };

testRule('weekday-mismatch', {
  valid: [{ name: 'no word that disagrees', register: aRegister() }],
  invalid: [
    {
      name: 'a word that disagrees, at the word',
      register: aRegister(),
      source: { weekdayMismatches: [{ cell, found: 'tor', date: date('2020-09-07') }] },
      finds: ['mismatch September 2020!F3 2020-09-07'],
    },
  ],
});
