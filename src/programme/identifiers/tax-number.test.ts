import { isTaxNumber } from './tax-number';

describe('a tax number', () => {
  test.each(['50223054', '56636393', '14313260', 'SI50223054', '502 230 54'])('%s is valid', (typed) => {
    expect(isTaxNumber(typed)).toBe(true);
  });

  test.each([
    ['a wrong check digit', '50223055'],
    ['a leading zero', '05022305'],
    ['seven digits', '5022305'],
    ['nine digits', '502230540'],
    ['a letter', '5022305A'],
    ['nothing', ''],
    // 8·1 + 7·0 + 6·0 + 5·0 + 4·0 + 3·1 + 2·0 = 11, so the check would be 11 − 0 = 11: no such number, whatever stands last.
    ['a sum that leaves 11, ending in 0', '10000100'],
    ['a sum that leaves 11, ending in 1', '10000101'],
  ])('with %s is not valid', (_what, typed) => {
    expect(isTaxNumber(typed)).toBe(false);
  });

  test('whose check would be 10 ends in 0', () => {
    // 8·1 + 7·0 + 6·0 + 5·0 + 4·1 + 3·0 + 2·0 = 12, 12 mod 11 = 1, 11 − 1 = 10.
    expect(isTaxNumber('10001000')).toBe(true);
    expect(isTaxNumber('10001001')).toBe(false);
  });
});
