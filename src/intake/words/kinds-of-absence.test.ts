/** What is written in full in place of a mark: one meaning each, and nothing that heads a column. */
import { headingOf } from './heading-of';
import { KINDS_OF_ABSENCE } from './kinds-of-absence';
import { meaningOfWord } from './mark-words';
import { fold } from './text';

const ALL = Object.entries(KINDS_OF_ABSENCE).flatMap(([meaning, words]) =>
  words.split('|').map((word) => ({ word, meaning })),
);

test.each([
  ['bolniški dopust', 'excused'],
  ['bolniški', 'excused'],
  ['Zdravniški pregled', 'excused'],
  ['Holiday leave', 'excused'],
  ['Überstundenabbau', 'excused'],
  ['Ni se javila', 'unexcused'],
  ['Brez opravičila', 'unexcused'],
  ['Izstopil', 'notIncluded'],
  ['1. maj', 'notPlanned'],
  ['zdravnik', 'excused'],
])('»%s« is %s', (word, meaning) => {
  expect(meaningOfWord(fold(word))).toBe(meaning);
});

test.each(['specialist', 'teren', 'doctor', 'seminar', 'prisotna do 11h', 'dopust preklican'])(
  '»%s« says nothing for certain',
  (word) => {
    expect(meaningOfWord(fold(word))).toBeNull();
  },
);

test('each has the meaning of its list, whatever else is known', () => {
  expect(ALL.filter(({ word, meaning }) => meaningOfWord(fold(word)) !== meaning)).toEqual([]);
});

test('none is the whole of a heading', () => {
  expect(ALL.filter(({ word }) => headingOf(fold(word))?.coverage === 1).map(({ word }) => word)).toEqual([]);
});
