import { readEmso } from './emso';

describe('an EMŠO', () => {
  test.each([
    ['0101006500006', '2006-01-01', 'M'],
    ['1211981500126', '1981-11-12', 'M'],
    ['1508995500237', '1995-08-15', 'M'],
    ['121 1981 500126', '1981-11-12', 'M'],
    // Region 10 (born elsewhere), serial number 500: 2·7 + 9·6 + 0·5 + 2·4 + 9·3 + 9·2 + 2·7 + 1·6 + 0·5 + 5·4 + 0·3 + 0·2 = 161, 161 mod 11 = 7, 11 − 7 = 4.
    ['2902992105004', '1992-02-29', 'F'],
  ])('%s tells birth date and sex', (typed, birthDate, sex) => {
    expect(readEmso(typed)).toEqual({ kind: 'valid', birthDate, sex });
  });

  test('that lost its leading zero in Excel is known by its checksum', () => {
    expect(readEmso('101006500006')).toEqual({
      kind: 'zeroLost',
      padded: '0101006500006',
      birthDate: '2006-01-01',
      sex: 'M',
    });
  });

  test.each([
    ['0101006500007', 'checksum'],
    ['3202006500008', 'date'],
    ['2902993500001', 'date'],
    ['101006500007', 'length'],
    ['12119815001', 'length'],
    ['12119815001266', 'length'],
    ['121198150012X', 'length'],
  ])('%s is not valid', (typed, fault) => {
    expect(readEmso(typed)).toEqual({ kind: 'invalid', fault });
  });

  test('whose check would be 10 was given to nobody', () => {
    // 0101006 50 001: 0·7 + 1·6 + 0·5 + 1·4 + 0·3 + 0·2 + 6·7 + 5·6 + 0·5 + 0·4 + 0·3 + 1·2 = 84, 84 mod 11 = 7: 4.
    expect(readEmso('0101006500014').kind).toBe('valid');
    // 0101006 50 004: 82 + 4·2 = 90, 90 mod 11 = 2: 9. 0101006 50 009: 82 + 9·2 = 100, 100 mod 11 = 1: 10.
    for (let last = 0; last <= 9; last++) expect(readEmso(`010100650009${last}`).kind).toBe('invalid');
  });
});
