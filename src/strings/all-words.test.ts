/** Both languages say the same things: the same keys, the same facts in each sentence, every plural form that a language has. */
import * as en from './en';
import * as sl from './sl';

const FORMS = { sl: ['one', 'two', 'few', 'other'], en: ['one', 'other'] } as const;
const PLURAL = /^(.*)_(one|two|few|other)$/;

function sentencesOf(words: unknown, path = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[path, words]]);
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words as Record<string, unknown>)) {
    for (const [deeper, sentence] of sentencesOf(value, path ? `${path}.${key}` : key)) found.set(deeper, sentence);
  }
  return found;
}

const sentences = { sl: sentencesOf(sl), en: sentencesOf(en) };
const bare = (key: string): string => PLURAL.exec(key)?.[1] ?? key;
const factsIn = (sentence: string): Set<string> =>
  new Set([...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''));

test('both languages have the same keys', () => {
  const keys = (language: 'sl' | 'en'): string[] => [...new Set([...sentences[language].keys()].map(bare))].sort();
  expect(keys('en')).toEqual(keys('sl'));
});

test.each(['sl', 'en'] as const)('%s has every plural form of what is counted', (language) => {
  const incomplete = [...sentences[language].keys()]
    .filter((key) => PLURAL.test(key))
    .map(bare)
    .filter((key) => !FORMS[language].every((form) => sentences[language].has(`${key}_${form}`)));
  expect([...new Set(incomplete)]).toEqual([]);
});

test('no sentence uses a fact that the other language does not have', () => {
  const factsOf = (language: 'sl' | 'en', key: string): Set<string> => {
    const forms = [...sentences[language]].filter(([each]) => bare(each) === key);
    return new Set(forms.flatMap(([, sentence]) => [...factsIn(sentence)]));
  };
  const keys = [...new Set([...sentences.sl.keys()].map(bare))];
  const different = keys.filter((key) => {
    const [slovenian, english] = [factsOf('sl', key), factsOf('en', key)];
    return [...slovenian].sort().join() !== [...english].sort().join();
  });
  expect(different).toEqual([]);
});

test('no sentence is empty or ends with a blank', () => {
  const odd = [...sentences.sl, ...sentences.en].filter(([, text]) => text === '' || text !== text.trim());
  expect(odd.map(([key]) => key)).toEqual([]);
});
