import { RULE_IDS } from '../register/issue';
import { LANGUAGES, wordsIn } from '../strings';
import * as en from '../strings/en';
import * as sl from '../strings/sl';
import { RULES } from './catalogue';

describe('the catalogue', () => {
  test('holds every rule of the contract once, in its order; rule-failed is no rule that could be run', () => {
    expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS.filter((id) => id !== 'rule-failed'));
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s says what it asserts and where that is written',
    (_id, rule) => {
      expect(rule.asserts).not.toBe('');
      expect(rule.source).not.toBe('');
    },
  );
});

describe.each(LANGUAGES)('the words of the rules in %s', (language) => {
  const words = wordsIn(language);

  test.each(RULE_IDS)('%s has a title, a reason and what to do', (id) => {
    for (const key of ['title', 'source', 'todo']) expect(words.say(`rules.${id}.${key}`)).not.toBe('');
  });
});

/** `rules.x.over_one` → `x.over`: plural forms differ between languages, what they are about does not. */
function keysOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${path}${key}.`)
      : [`${path}${key}`.replace(/_(one|two|few|other)$/, '')],
  );
}

test('both languages have the same words', () => {
  expect([...new Set(keysOf(sl.rules))].sort()).toEqual([...new Set(keysOf(en.rules))].sort());
});

test.each([
  ['sl', sl.rules, ['one', 'two', 'few', 'other']],
  ['en', en.rules, ['one', 'other']],
])('every counted sentence in %s has all the plural forms of the language', (_language, words, forms) => {
  const keys = new Set(
    JSON.stringify(words)
      .match(/"[a-zA-Z]+_(?:one|two|few|other)"/g)
      ?.map((key) => key.slice(1, -1)),
  );
  const stems = new Set([...keys].map((key) => key.replace(/_.*/, '')));
  expect(stems.size).toBeGreaterThan(0);
  for (const stem of stems) for (const form of forms) expect(keys).toContain(`${stem}_${form}`);
});
