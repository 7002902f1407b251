import { date } from '../programme/calendar';
import type { FactValue, Issue, RuleId } from '../register/issue';
import { wordsIn } from '.';
import { issueMessage, issueTodo, ruleSource, ruleTitle } from './issue-words';

const issue = (rule: RuleId, variant: string, facts: Record<string, FactValue>): Issue => ({
  rule,
  severity: 'error',
  at: { sheet: 'September 2020', cell: 'F7' },
  participant: 'U001',
  name: 'Novak Ana',
  date: date('2020-09-07'),
  found: 'Q',
  variant,
  facts,
});

const sl = wordsIn('sl');
const en = wordsIn('en');

test('hours are told in decimal hours, dates as an office writes them', () => {
  const over = issue('hours-over-plan', 'over', {
    presentMinutes: 270,
    plannedMinutes: 240,
    module: 'I',
    date: '2020-09-07',
  });
  expect(issueMessage(over, sl)).toBe('Vpisanih je 4,5 h, modul I pa ima 4 h na dan.');
  expect(issueMessage(over, en)).toBe('4.5 h are entered, but module I has 4 h a day.');
  const outside = issue('outside-inclusion', 'beforeEntry', { date: '2020-09-07', entryDate: '2020-09-14' });
  expect(issueMessage(outside, sl)).toBe('Prisotnost je vpisana za 7. 9. 2020, vstop pa je šele 14. 9. 2020.');
});

test.each([
  [1, 'sta', 'je vpisan 1 dan prisotnosti'],
  [2, 'dva', 'sta vpisana 2 dneva prisotnosti'],
  [3, 'tri', 'so vpisani 3 dnevi prisotnosti'],
  [4, 'štiri', 'so vpisani 4 dnevi prisotnosti'],
  [5, 'pet', 'je vpisanih 5 dni prisotnosti'],
  [100, 'sto', 'je vpisanih 100 dni prisotnosti'],
  [101, 'sto ena', 'je vpisan 101 dan prisotnosti'],
  [102, 'sto dva', 'sta vpisana 102 dneva prisotnosti'],
  [103, 'sto tri', 'so vpisani 103 dnevi prisotnosti'],
  [105, 'sto pet', 'je vpisanih 105 dni prisotnosti'],
])('Slovenian counts %d (%s) right', (count, _word, phrase) => {
  const over = issue('days-over-plan', 'over', { count, plannedDays: 3, from: '2020-09-07', to: '2020-09-13' });
  expect(issueMessage(over, sl)).toContain(phrase);
});

test.each([
  [1, '1 day of presence'],
  [2, '2 days of presence'],
  [101, '101 days of presence'],
])('English counts %d right', (count, phrase) => {
  const over = issue('days-over-plan', 'over', { count, plannedDays: 3, from: '2020-09-07', to: '2020-09-13' });
  expect(issueMessage(over, en)).toContain(phrase);
});

test('what cannot be read has a sentence and an advice of its own', () => {
  const unreadable = issue('inclusion-dates', 'unreadableDate', { column: 'Vstop', found: 'jeseni' });
  expect(issueMessage({ ...unreadable, found: 'jeseni' }, sl)).toBe(
    'V stolpcu »Vstop« je vpisano »jeseni«, kar ni uporaben datum.',
  );
  expect(issueTodo(unreadable, sl)).toBe('Vpišite datum, na primer 3. 2. 2020.');
});

test('what staff typed cannot become part of the sentence’s making', () => {
  const unknown = issue('mark-unknown', 'unknown', { mark: '{{name}} $t(rules.x)' });
  expect(issueMessage(unknown, sl)).toBe(
    'Oznake »{{name}} $t(rules.x)« ni na listu Oznake in je ni mogoče prebrati kot število ur.',
  );
});

test('a share is told with the decimal sign of the language', () => {
  const facts = { module: 'I', presentMinutes: 60, plannedMinutes: 240, reachableMinutes: 60, minimumPercent: 80.5 };
  expect(issueMessage(issue('minimum-presence', 'below', facts), sl)).toContain('80,5 %');
  expect(issueMessage(issue('minimum-presence', 'below', facts), en)).toContain('80.5 %');
});

test('a rule has a name and a reason', () => {
  expect(ruleTitle('mark-unknown', sl)).toBe('Nejasna oznaka');
  expect(ruleSource('mark-unknown', en)).toContain('attendance list');
});
