import fc from 'fast-check';
import { perhapsSame } from './name-keys';
import { SimilarNames } from './similar-names';

/** Few letters and words, so that names are often alike. */
const names = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'n', 'o', 'k'), minLength: 2, maxLength: 5 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '));

test('finds exactly those that comparing with everybody finds', () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 40 }), names, (known, name) => {
      const similar = new SimilarNames();
      known.forEach((each, position) => similar.set(position, each));
      const all = known.flatMap((each, position) => (perhapsSame(name, each) ? [position] : []));
      expect(similar.like(name)).toEqual(all);
    }),
    { numRuns: 500 },
  );
});

test('goes by the name that a person has now', () => {
  const similar = new SimilarNames();
  similar.set(0, 'novak ana');
  similar.set(0, 'kovac ana');
  expect(similar.like('novak ana')).toEqual([]);
  expect(similar.like('kovač ana')).toEqual([0]);
});
