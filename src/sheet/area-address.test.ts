import { parseAreaAddress } from './area-address';

describe('the place of an address', () => {
  test.each([
    ['a cell', 'F7', [6, 5, 6, 5]],
    ['an area', 'B2:C9', [1, 1, 8, 2]],
    ['an absolute area', '$B$2:$C$9', [1, 1, 8, 2]],
    ['whole columns', 'B:D', [0, 1, 1_048_575, 3]],
    ['whole rows', '3:5', [2, 0, 4, 16_383]],
  ])('of %s', (_name, address, [firstRow, firstColumn, lastRow, lastColumn]) => {
    expect(parseAreaAddress(address)).toEqual({ firstRow, firstColumn, lastRow, lastColumn });
  });

  test.each(['', 'September', '7F', 'A1:B2:C3', '!'])('%p has none', (text) => {
    expect(parseAreaAddress(text)).toBeNull();
  });
});
