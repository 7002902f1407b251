import fc from 'fast-check';
import { rowAt, rowsInView, scrollTopFor, topsOf } from './window';

const tops = topsOf([30, 50, 50, 30, 50], 5);

describe('tops of rows', () => {
  test('are sums of the heights before, the whole height last', () => {
    expect([...tops]).toEqual([0, 30, 80, 130, 160, 210]);
  });
});

describe('the row at a height', () => {
  test.each([
    [-5, 0],
    [0, 0],
    [29, 0],
    [30, 1],
    [129, 2],
    [209, 4],
    [999, 4],
  ])('at %d it is row %d', (y, row) => {
    expect(rowAt(tops, y)).toBe(row);
  });
});

describe('rows in view', () => {
  test('of an empty list are none', () => {
    expect(rowsInView(topsOf([], 0), 0, 100, 3)).toEqual({ first: 0, last: -1 });
  });

  test('are those that the view touches and the spare ones', () => {
    expect(rowsInView(tops, 85, 40, 0)).toEqual({ first: 2, last: 2 });
    expect(rowsInView(tops, 85, 40, 1)).toEqual({ first: 1, last: 3 });
  });

  test('always cover the view', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(30, 56), { minLength: 1, maxLength: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 900 }),
        (heights, share, height) => {
          const sums = topsOf(heights, heights.length);
          const whole = sums[heights.length] ?? 0;
          const scrollTop = share * Math.max(0, whole - height);
          const { first, last } = rowsInView(sums, scrollTop, height, 0);
          expect(sums[first]).toBeLessThanOrEqual(scrollTop);
          expect(sums[last + 1]).toBeGreaterThanOrEqual(Math.min(whole, scrollTop + height));
        },
      ),
    );
  });
});

describe('scrolling to a row', () => {
  test.each([
    ['a row in view leaves the list where it is', 1, 20, 100, 20],
    ['a row above comes to the top', 1, 60, 100, 30],
    ['a row below comes to the bottom', 4, 0, 100, 110],
  ])('%s', (_name, row, scrollTop, height, expected) => {
    expect(scrollTopFor(tops, row, scrollTop, height)).toBe(expected);
  });
});
