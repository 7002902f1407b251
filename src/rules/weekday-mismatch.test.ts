import { aRegister, attendedAt } from '../../test/registers';
import { date } from '../programme/calendar';
import { checkRegister } from './check-register';
import { contextOf, testRule } from '../../test/rule-cases';

const cell = { sheet: 'September 2020', cell: 'F3' };

/** Words of four days in a row, each as many days after its date's weekday as said. */
const words = (shifts: readonly number[]) =>
  shifts.map((shift, index) => {
    const day = date(`2020-09-${String(index + 7).padStart(2, '0')}`);
    const said = ((index + shift) % 7) + 1;
    return { cell: { ...cell, cell: `${'FGHIJ'[index] ?? ''}3` }, found: `dan ${said}`, date: day, said };
  });

testRule('weekday-mismatch', {
  valid: [{ name: 'no word that disagrees', register: aRegister() }],
  invalid: [
    {
      name: 'a word that disagrees, at the word',
      register: aRegister(),
      source: { weekdayMismatches: [{ cell, found: 'tor', date: date('2020-09-07'), said: 2 }] },
      finds: ['mismatch September 2020!F3 2020-09-07'],
    },
    {
      name: 'a line of words that are all shifted alike, once at the first',
      register: aRegister(),
      source: { weekdayMismatches: words([3, 3, 3, 3]) },
      finds: ['shifted September 2020!F3 2020-09-07'],
    },
    {
      name: 'words that disagree each in its own way, each of them',
      register: aRegister(),
      source: { weekdayMismatches: words([3, 3, 3, 1]) },
      finds: ['F3 2020-09-07', 'G3 2020-09-08', 'H3 2020-09-09', 'I3 2020-09-10'].map(
        (at) => `mismatch September 2020!${at}`,
      ),
    },
    {
      name: 'three words are no line',
      register: aRegister(),
      source: { weekdayMismatches: words([3, 3, 3]) },
      finds: ['F3 2020-09-07', 'G3 2020-09-08', 'H3 2020-09-09'].map((at) => `mismatch September 2020!${at}`),
    },
  ],
});

test('day and month that changed places make both days doubtful of whoever has a mark under them', () => {
  // 12. 3. was written as 3. 12.: the mark under it stands at a day in the wrong month.
  const [written, meant] = [date('2020-12-03'), date('2020-03-12')];
  const attendance = [
    attendedAt("'September 2020'!F7", 'U001', written, 'P'),
    attendedAt("'Oktober 2020'!F7", 'U002', written, 'P'),
    attendedAt("'September 2020'!G7", 'U003', '2020-09-08', 'P'),
  ];
  const swapped = { date: meant, at: cell, before: '3. 12.', after: '12. 3.' };
  const source = { weekdayMismatches: [{ cell, found: 'čet', date: written, said: 4, swapped }] };
  const issues = checkRegister(aRegister({ attendance }), contextOf({ source }));
  expect(issues.find(({ rule }) => rule === 'weekday-mismatch')?.concerns).toEqual([
    { participant: 'U001', date: written },
    { participant: 'U001', date: meant },
  ]);
});
