import fc from 'fast-check';
import { aParticipant, aRegister, attended, paid } from '../../test/registers';
import { idsIn, nextId } from './next-id';
import { displayName, nameKey, sameName } from './person-name';
import { GROUND_WORDS, readGround } from './ground';
import type { Ground } from './records';

describe('the next id', () => {
  it.each<[string[], string]>([
    [[], 'U001'],
    [['U001', 'U002'], 'U003'],
    [['U007'], 'U008'],
    [['U999'], 'U1000'],
    [['U1000', 'U999'], 'U1001'],
    [[' u012 '], 'U013'],
    [['', 'Ana', 'U5', 'UX01', 'U001a'], 'U001'],
  ])('after %p is %s', (used, expected) => {
    expect(nextId(used)).toBe(expected);
  });

  it('is never one that is mentioned anywhere in the register', () => {
    const register = aRegister({
      participants: [aParticipant({ id: 'U002' })],
      attendance: [attended('U004', '2020-09-14', '4')],
      payments: [paid(null, 'U009')],
    });
    expect(nextId(idsIn(register))).toBe('U010');
  });
});

describe('the same name', () => {
  it.each([
    ['Novak Ana', 'Ana Novak'],
    ['Novak Ana', 'NOVAK,  Ana '],
    ['Črt Žagar', 'zagar crt'],
    ['Kos-Vidmar Ana', 'Ana Kos Vidmar'],
    ['Đurić Neđo', 'nedo duric'],
    ['Novak\u00a0Ana', 'Novak Ana'],
  ])('%p and %p', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ['Novak Ana', 'Novak Anja'],
    ['Novak Ana', 'Novak'],
    ['Novak Ana', 'Novak Ana Ana'],
    ['', ''],
    [' - ', ''],
  ])('is not %p and %p', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  it('does not depend on the order of words', () => {
    const words = fc.array(fc.constantFrom('Ana', 'Črt', 'Novak', 'Kos', 'Šuštaršič'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, (parts) => expect(nameKey(parts.join(' '))).toBe(nameKey([...parts].reverse().join('  ')))),
    );
  });

  it('is shown surname first', () => {
    expect(displayName({ surname: ' Novak', givenName: 'Ana ' })).toBe('Novak Ana');
    expect(displayName({ surname: 'Novak', givenName: '' })).toBe('Novak');
  });
});

describe('the ground for inclusion', () => {
  it.each<[string, Ground | null]>([
    ['DSP', 'socialAssistance'],
    ['prejemnica DSP', 'socialAssistance'],
    ['denarna socialna pomoč', 'socialAssistance'],
    ['D.S.P.', 'socialAssistance'],
    ['brezposelna oseba', 'unemployed'],
    ['Brezposeln', 'unemployed'],
    ['dolgotrajno brezposelna oseba', 'unemployed'],
    ['BO', 'unemployed'],
    ['začasno nezaposljiva oseba', 'temporarilyUnemployable'],
    ['ZNO', 'temporarilyUnemployable'],
    ['neaktivna oseba s kompleksno socialno problematiko', 'inactiveComplex'],
    ['neaktivna', 'inactiveComplex'],
    ['kompleksna soc. problematika', 'inactiveComplex'],
    ['brezposelna oseba, DSP', 'unemployed'],
    ['zaposlena oseba', null],
    ['študent', null],
    ['', null],
  ])('%p is %p', (text, expected) => {
    expect(readGround(text)).toBe(expected);
  });

  it('is read from every word that we write', () => {
    for (const [ground, word] of Object.entries(GROUND_WORDS)) expect(readGround(word)).toBe(ground);
  });
});
