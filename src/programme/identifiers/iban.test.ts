import { electronicIban, maskedIban, readIban } from './iban';

describe('an account number', () => {
  test.each([
    ['as it stands on a bank card', 'SI56020360253863406', 'SI56020360253863406'],
    ['in groups of four', 'SI56 0510 0801 0486 080', 'SI56051008010486080'],
    ['with dashes', '02036-0253863406', 'SI56020360253863406'],
    ['without SI56', '051008010486080', 'SI56051008010486080'],
    ['in lower case with hard blanks', 'si56\u00a00203\u00a06025\u00a03863\u00a0406', 'SI56020360253863406'],
    ['of another SEPA country', 'HR12 1001 0051 8630 0016 0', 'HR1210010051863000160'],
    ['of a country that joined SEPA after the library was written', 'ME25505000012345678951', 'ME25505000012345678951'],
  ])('is read %s', (_how, typed, iban) => {
    expect(readIban(typed)).toEqual({ valid: true, iban });
  });

  test.each([
    ['a wrong digit', 'SI56031001001018518', 'checksum'],
    ['a wrong digit without SI56', '020360253863407', 'checksum'],
    ['a digit too few', 'SI5602036025386340', 'length'],
    ['a country that does not exist', 'XX56020360253863406', 'country'],
    ['a word', 'ni odprt', 'format'],
    ['digits that are no Slovenian account', '12345', 'format'],
    ['a country outside SEPA', 'UA213223130000026007233566001', 'notSepa'],
    ['a letter among the digits', 'SI560203602538634O6', 'checksum'],
  ])('with %s is not valid', (_what, typed, fault) => {
    expect(readIban(typed)).toEqual({ valid: false, fault });
  });

  test('is the same account however it is typed', () => {
    expect(electronicIban('02036-0253863406')).toBe(electronicIban('si56 0203 6025 3863 406'));
  });

  test('is masked down to its ends', () => {
    expect(maskedIban('SI56020360253863406')).toBe('SI56 … 3406');
  });
});
