import fc from 'fast-check';
import { decimalText, scaledDecimal, truncatedDecimal } from './decimal';

describe('an exact decimal', () => {
  it.each<[number | string, number, number | null]>([
    ['0,125', 6, 125_000],
    ['0.125', 6, 125_000],
    [0.8, 6, 800_000],
    ['12', 2, 1200],
    ['3,70', 2, 370],
    [3.7, 2, 370],
    ['-12,5', 2, -1250],
    ['−12,5', 2, -1250],
    ['1.234,50', 2, 123_450],
    ['1 234,5', 2, 123_450],
    ['1.234.567', 0, 1_234_567],
    [0.1 + 0.2, 6, 300_000],
    [1e-7, 6, null],
    [1e-7, 7, 1],
    ['0,8001', 2, null],
    [' 4 ', 0, 4],
    [-0, 2, 0],
  ])('of %p at scale %d is %p', (value, scale, expected) => {
    expect(scaledDecimal(value, scale)).toBe(expected);
  });

  it.each(['', 'štiri', '1,2,3', '1.2.3', '4h', '1.234', '--1', '1e3', '0x10', 'NaN', ',5', '5,'])(
    'does not guess %p',
    (text) => {
      expect(scaledDecimal(text, 6)).toBeNull();
    },
  );

  it('is null for numbers that are none or too large to be exact', () => {
    for (const value of [Number.NaN, Infinity, 1e15, '99999999999999999999'])
      expect(scaledDecimal(value, 2)).toBeNull();
  });

  it('cut off never grows: 0,9999 km at metres is 999', () => {
    expect(truncatedDecimal(0.9999, 3)).toBe(999);
    expect(truncatedDecimal('1,2345', 3)).toBe(1234);
    expect(truncatedDecimal('-1,2345', 3)).toBe(-1234);
  });

  it('comes back from its text, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }), (scaled, scale) => {
        const number = scaled / 10 ** scale;
        expect(scaledDecimal(number, scale)).toBe(scaled);
        // A point with three digits after it could be thousands; a decimal comma never is.
        expect(scaledDecimal(decimalText(number), scale)).toBe(scaled);
      }),
    );
  });
});
