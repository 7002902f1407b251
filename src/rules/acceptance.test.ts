import { date } from '../programme/calendar';
import type { Issue, Severity } from '../register/issue';
import { fingerprintOf, judgedBy, NotAcceptable, withAcceptance, withoutAcceptance } from './acceptance';

const WARNING: Issue = {
  rule: 'not-planned',
  severity: 'warning',
  at: { sheet: 'September 2020', cell: 'F7' },
  participant: 'U001',
  name: 'Novak Ana',
  date: date('2020-09-12'),
  found: '4',
  variant: 'weekend',
  facts: { date: '2020-09-12', plannedMinutes: 0 },
};
const BECAUSE = { reason: 'Delavnica je bila v soboto', by: 'M. Kos', on: date('2020-09-30') };

test('an accepted warning leaves the list and is told with reason, name and day', () => {
  const other: Issue = { ...WARNING, at: { sheet: 'September 2020', cell: 'G7' } };
  const acceptances = withAcceptance([], WARNING, BECAUSE);
  const judged = judgedBy([WARNING, other], acceptances);
  expect(judged.issues).toEqual([other]);
  expect(judged.accepted).toEqual([
    { issue: WARNING, acceptance: { ...BECAUSE, fingerprint: fingerprintOf(WARNING) } },
  ]);
});

test.each<[string, Partial<Issue>]>([
  ['another rule', { rule: 'days-over-plan' }],
  ['another sentence', { variant: 'freeDay' }],
  ['another person', { participant: 'U002' }],
  ['another day', { date: date('2020-09-13') }],
  ['another cell', { at: { sheet: 'September 2020', cell: 'F8' } }],
  ['another sheet', { at: { sheet: 'Oktober 2020', cell: 'F7' } }],
  ['another mark', { found: '6' }],
  ['other facts', { facts: { date: '2020-09-12', plannedMinutes: 240 } }],
])('a warning speaks again with %s', (_what, change) => {
  const changed: Issue = { ...WARNING, ...change };
  expect(judgedBy([changed], withAcceptance([], WARNING, BECAUSE))).toEqual({ issues: [changed], accepted: [] });
});

test('neither the order of facts nor the spelling of the name matters', () => {
  const same: Issue = { ...WARNING, name: 'NOVAK ANA', facts: { plannedMinutes: 0, date: '2020-09-12' } };
  expect(judgedBy([same], withAcceptance([], WARNING, BECAUSE)).issues).toEqual([]);
});

test('a warning that has become an error is not accepted any more', () => {
  const error: Issue = { ...WARNING, severity: 'error' };
  expect(judgedBy([error], withAcceptance([], WARNING, BECAUSE)).issues).toEqual([error]);
});

test('an acceptance is replaced by a later one and can be taken back', () => {
  const again = withAcceptance(withAcceptance([], WARNING, BECAUSE), WARNING, { ...BECAUSE, reason: '  drugo ' });
  expect(again.map(({ reason }) => reason)).toEqual(['drugo']);
  expect(withoutAcceptance(again, WARNING)).toEqual([]);
});

test.each<Severity>(['error', 'note'])('no %s can be accepted', (severity) => {
  expect(() => withAcceptance([], { ...WARNING, severity }, BECAUSE)).toThrow(NotAcceptable);
});

test.each([{ reason: ' ' }, { by: '' }])('nothing is accepted without a reason and a name', (missing) => {
  expect(() => withAcceptance([], WARNING, { ...BECAUSE, ...missing })).toThrow(NotAcceptable);
});
