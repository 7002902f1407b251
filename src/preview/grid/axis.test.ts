import { axisOf, stretchesOf } from './axis';

const axis = axisOf(10, (line) => (line === 3 ? 0 : 20));

describe('an axis', () => {
  test('begins each line where the one before ends; a hidden line has no length', () => {
    expect([0, 1, 3, 4, 10].map((line) => axis.startOf(line))).toEqual([0, 20, 60, 60, 180]);
    expect(axis.sizeOf(3)).toBe(0);
  });

  test.each([
    [-4, 0],
    [0, 0],
    [19, 0],
    [20, 1],
    [60, 4],
    [999, 9],
  ])('at %d has line %d', (place, line) => {
    expect(axis.at(place)).toBe(line);
  });
});

describe('stretches of a view', () => {
  test('are one where nothing is frozen', () => {
    const [frozen, scrolled] = stretchesOf(axis, 0, 30, 50);
    expect(frozen.last).toBe(-1);
    expect(scrolled).toEqual({ first: 1, last: 5, offset: 0, length: 50, shift: -30 });
  });

  test('keep frozen lines in place while the rest scrolls under them', () => {
    const [frozen, scrolled] = stretchesOf(axis, 2, 25, 100);
    expect(frozen).toEqual({ first: 0, last: 1, offset: 0, length: 40, shift: 0 });
    expect(scrolled).toEqual({ first: 4, last: 7, offset: 40, length: 60, shift: -65 });
  });
});
