import { aRegister } from '../../test/registers';
import { cents } from '../programme/units';
import { parseIsoWeek } from '../programme/calendar';
import { wordsIn } from '../strings';
import { issueMessage } from '../strings/issue-words';
import type { PaidWeekChange } from './rule';
import { checkRegister } from './check-register';
import { contextOf, testRule } from '../../test/rule-cases';

const week = parseIsoWeek('2020-W38');
const changed = (difference: number): PaidWeekChange[] =>
  week === null
    ? []
    : [
        {
          week,
          participant: 'U001',
          name: 'Novak Ana',
          differenceCents: cents(difference),
          at: { sheet: 'Izplačila', cell: 'A5' },
        },
      ];

testRule('paid-week-changed', {
  valid: [{ name: 'no closed week that changed', register: aRegister() }],
  invalid: [
    { name: 'more', register: aRegister(), paidWeekChanges: changed(320), finds: ['more Izplačila!A5 2020-09-14'] },
    { name: 'less', register: aRegister(), paidWeekChanges: changed(-1250), finds: ['less Izplačila!A5 2020-09-14'] },
  ],
});

test.each([
  [320, 'Novak Ana: za zaprti teden 2020-W38 po spremembi pripada 3,20 € več, kot je bilo izplačano.'],
  [-1250, 'Novak Ana: za zaprti teden 2020-W38 po spremembi pripada 12,50 € manj, kot je bilo izplačano.'],
])('a difference of %d cents is told in euros', (difference, sentence) => {
  const issues = checkRegister(
    aRegister({ participants: [] }),
    contextOf({ paidWeekChanges: changed(difference), today: '2020-09-01' }),
  );
  expect(issues.map((issue) => issueMessage(issue, wordsIn('sl')).replace('\u00a0', ' '))).toEqual([sentence]);
});
