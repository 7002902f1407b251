import fc from 'fast-check';
import { fullAddress, parseFullAddress } from './address';
import { otherFileOf, sheetInFile } from './other-file';

describe('a sheet of another file', () => {
  test.each([
    ['prijave.csv', 'prijave', "'[prijave.csv]prijave'!B7"],
    ['Žalec 2020 (1).xlsx', 'September 2020', "'[Žalec 2020 (1).xlsx]September 2020'!B7"],
    ["Anina 'prava' lista.xlsx", "Anin list's", "'[Anina ''prava'' lista.xlsx]Anin list''s'!B7"],
    ['prijave [1].csv', 'prijave _1_', "'[prijave [1].csv]prijave _1_'!B7"],
    ['konec].csv', 'konec_', "'[konec].csv]konec_'!B7"],
    ['pozor!.csv', 'pozor!', "'[pozor!.csv]pozor!'!B7"],
  ])('%s, sheet %s is written as Excel writes an external address', (file, sheet, address) => {
    const name = sheetInFile({ file, sheet });
    expect(fullAddress({ sheet: name, cell: 'B7' })).toBe(address);
    expect(parseFullAddress(address)).toEqual({ sheet: name, cell: 'B7' });
    expect(otherFileOf(name)).toEqual({ file, sheet });
  });

  it('is read without quotes too, where Excel needs none', () => {
    expect(parseFullAddress('[prijave.csv]prijave!$B$7')).toEqual({ sheet: '[prijave.csv]prijave', cell: 'B7' });
  });

  it('is read where Excel took the first quote for the sign of a text', () => {
    expect(parseFullAddress("[Anina ''prava'' lista.xlsx]Maj 2020'!B7")).toEqual({
      sheet: "[Anina 'prava' lista.xlsx]Maj 2020",
      cell: 'B7',
    });
  });

  test.each(['September 2020', 'prijave.csv', '[]List1', '[prijave.csv]', 'C:\\lista\\[prijave.csv]List1'])(
    '%s is no sheet of another file',
    (name) => expect(otherFileOf(name)).toBeNull(),
  );

  it('comes back from its address, whatever the names', () => {
    const own = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((name) => name.trim() === name && !/[:\\/?*[\]]/.test(name));
    const file = fc
      .string({ minLength: 1, maxLength: 60 })
      .filter((name) => name.trim() === name && !/[\\/]/.test(name));
    fc.assert(
      fc.property(file, own, (file, sheet) => {
        const name = sheetInFile({ file, sheet });
        expect(parseFullAddress(fullAddress({ sheet: name, cell: 'AA10' }))).toEqual({ sheet: name, cell: 'AA10' });
        expect(otherFileOf(name)).toEqual({ file, sheet });
      }),
    );
  });
});
