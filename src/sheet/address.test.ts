import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  fullAddress,
  parseCellAddress,
  parseFullAddress,
  quoteSheetName,
} from './address';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });

  it('names a single cell without a colon', () => {
    expect(areaAddress(4, 2, 4, 2)).toBe('C5');
    expect(areaAddress(0, 0, 4, 2)).toBe('A1:C5');
  });

  it('refuses what is no cell address', () => {
    for (const text of ['', 'A0', '5', 'A1:B2', 'ABCD1', 'A-1', 'Ž1']) expect(parseCellAddress(text)).toBeNull();
    expect(parseCellAddress('$C$5')).toEqual({ row: 4, column: 2 });
  });

  it.each([
    ['Nov', 'Nov'],
    ['Udeleženci', 'Udeleženci'],
    ['September 2020', "'September 2020'"],
    ['12-2020', "'12-2020'"],
    ['AB12', "'AB12'"],
    ['R1C1', "'R1C1'"],
    ["Mark's", "'Mark''s'"],
  ])('writes the sheet name %s as %s before the exclamation mark', (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });

  it('reads back every reference that it writes', () => {
    const sheetName = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((name) => !/[:\\/?*[\]]/.test(name) && name.trim() === name);
    fc.assert(
      fc.property(sheetName, fc.nat(1_048_575), fc.nat(16_383), (sheet, row, column) => {
        const ref = { sheet, cell: cellAddress(row, column) };
        expect(parseFullAddress(fullAddress(ref))).toEqual(ref);
      }),
    );
  });
});
