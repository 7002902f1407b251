import fc from 'fast-check';
import type { Weekday } from './calendar';
import { readDateText } from './date-text';
import { readWeekdays, weekdayOfWord, weekdaysText } from './weekdays';

describe('a date as text', () => {
  it.each([
    ['1. 9. 2020', '2020-09-01'],
    ['1.9.2020', '2020-09-01'],
    ['01.09.2020', '2020-09-01'],
    [' 1. 9. 2020 ', '2020-09-01'],
    ['1. 9. 2020.', '2020-09-01'],
    ['2020-09-01', '2020-09-01'],
    ['2020-09-01T00:00:00', '2020-09-01'],
    ['1. 9. 2020 0:00:00', '2020-09-01'],
    ['3. februarja 2020', '2020-02-03'],
    ['3. FEBRUAR 2020', '2020-02-03'],
    ['3. feb. 2020', '2020-02-03'],
    ['1. septembra 2020', '2020-09-01'],
    ['pon 3. 2. 2020', '2020-02-03'],
    ['ponedeljek, 3. 2. 2020', '2020-02-03'],
  ])('%p is %s', (text, expected) => {
    expect(readDateText(text)).toBe(expected);
  });

  it.each([
    '',
    '3. 2.',
    '3. 2. 20',
    '3/2/2020',
    '31. 4. 2020',
    '30. 2. 2020',
    '1. 13. 2020',
    '3. febtober 2020',
    '3. xyz 2020',
    '2020',
    'danes',
    '1. 9. 2020 8:00',
  ])('%p is none that is certain', (text) => {
    expect(readDateText(text)).toBeNull();
  });
});

describe('weekdays as text', () => {
  it.each<[string, Weekday[] | null]>([
    ['pon,tor,sre', [1, 2, 3]],
    ['pon, tor in sre', [1, 2, 3]],
    ['PON;ČET', [1, 4]],
    ['cet', [4]],
    ['pon–pet', [1, 2, 3, 4, 5]],
    ['pon - sre', [1, 2, 3]],
    ['ponedeljek do srede', [1, 2, 3]],
    ['pon.-pet.', [1, 2, 3, 4, 5]],
    ['pon-sre, pet', [1, 2, 3, 5]],
    ['sre,pon', [1, 3]],
    ['pet–pon', null],
    ['pon-tor-sre', null],
    ['pon,xyz', null],
    ['ponev', null],
    ['', null],
    [',', null],
  ])('%p are %p', (text, expected) => {
    expect(readWeekdays(text)).toEqual(expected);
  });

  it('come back from their text', () => {
    const someWeekdays = fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 });
    fc.assert(
      fc.property(someWeekdays, (weekdays) => {
        expect(readWeekdays(weekdaysText(weekdays))).toEqual([...weekdays].sort());
      }),
    );
  });

  it('are known by their whole word', () => {
    expect(['Ponedeljek', 'sreda', 'NEDELJA', 'čet.', 'petelin', 'torta'].map(weekdayOfWord)).toEqual([
      1,
      3,
      7,
      4,
      null,
      null,
    ]);
  });
});
