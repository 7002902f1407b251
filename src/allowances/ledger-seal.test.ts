import { parseIsoWeek } from '../programme/calendar';
import { cents } from '../programme/units';
import { brokenSeals, sealsOf } from './ledger-seal';

const row = (participant: string, total: number, week = '2020-W38') =>
  ({ week: parseIsoWeek(week), participant, state: 'closed', totalCents: cents(total) }) as const;

const [ana, urban, later] = [row('U001', 4330), row('U002', 5565), row('U001', 100, '2020-W39')];
const sealed = sealsOf([ana, urban, later]);

test('a seal tells who was paid how much in a week, reopened rows aside', () => {
  expect(sealed).toEqual({ '2020-W38': 'U001:4330,U002:5565', '2020-W39': 'U001:100' });
  expect(sealsOf([{ ...ana, state: 'open' }])).toEqual({});
});

test.each([
  ['as they were', [ana, urban, later], []],
  ['in another order', [later, urban, ana], []],
  ['with a week that nobody sealed', [ana, urban, later, row('U001', 1, '2020-W40')], []],
  ['with a row deleted', [ana, later], ['2020-W38']],
  ['with a row copied', [ana, ana, urban, later], ['2020-W38']],
  ['with another amount', [ana, row('U002', 5566), later], ['2020-W38']],
  ['with two amounts changed against each other', [row('U001', 4331), row('U002', 5564), later], ['2020-W38']],
  ['with a row under another ID', [ana, row('U003', 5565), later], ['2020-W38']],
  ['with two IDs changed against each other', [row('U002', 4330), row('U001', 5565), later], ['2020-W38']],
  ['with nothing left', [], ['2020-W38', '2020-W39']],
])('rows %s', (_what, rows, broken) => {
  expect(brokenSeals(rows, sealed)).toEqual(broken);
});
