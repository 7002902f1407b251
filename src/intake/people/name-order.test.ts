import { partNote } from './name-note';
import { nameOrder, splitName } from './name-order';

describe('a note around a name', () => {
  test.each([
    ['Novak Ana – odšla 15. 3.', 'Novak Ana', 'odšla 15. 3.'],
    ['Novak Ana (izstop 15. 4.)', 'Novak Ana', '(izstop 15. 4.)'],
    ['Žagar Cvetka*', 'Žagar Cvetka', '*'],
    ['Mlakar Jan, mirovanje od 10.4.', 'Mlakar Jan', 'mirovanje od 10.4.'],
    ['Mlakar Jan 2. skupina', 'Mlakar Jan', '2. skupina'],
    ['IRTE0000033 - Ana Novak', 'Ana Novak', 'IRTE0000033'],
    ['CC 1234 Ana Novak', 'Ana Novak', 'CC 1234'],
    ['2021001 Ana Novak (izstop 15. 4.)', 'Ana Novak', '2021001 (izstop 15. 4.)'],
    ['ga. Ana Novak', 'Ana Novak', ''],
    ['g. dr. Bor Hribar – odšel 15. 3.', 'Bor Hribar', 'odšel 15. 3.'],
    ['gospa Vidic', 'Vidic', ''],
  ])('%s', (written, name, note) => {
    expect(partNote(written)).toEqual({ name, note });
  });

  test.each([
    'G. Novak',
    'S. Kos',
    'Gospa',
    'Gaj Novak',
    'Novak, Ana',
    'Novak Mlinar, Ana',
    'novak, ana',
    'Kovač-Žagar Cvetka',
    'Ana Novak',
    '*',
    '12',
    '123 A',
  ])('%s has none', (written) => {
    expect(partNote(written)).toEqual({ name: written, note: '' });
  });
});

describe('the order of a name', () => {
  test.each([
    ['Novak, Ana', '', 'surnameFirst'],
    ['NOVAK Ana', '', 'surnameFirst'],
    ['Ana NOVAK', '', 'givenFirst'],
    ['Kovač Urban', 'priimek in ime', 'surnameFirst'],
    ['Urban Kovač', 'ime in priimek', 'givenFirst'],
    ['Kovač Urban – NOV', '', null],
    ['Kovač Urban – NOV', 'priimek in ime', 'surnameFirst'],
    ['Mlakar Jan, mirovanje od 10.4.', '', null],
  ] as const)('%s under »%s«', (name, heading, order) => {
    expect(nameOrder(name, heading)).toBe(order);
  });

  test('parts a name in two', () => {
    expect(splitName('NOVAK MLINAR Ana', null)).toEqual({ surname: 'NOVAK MLINAR', givenName: 'Ana' });
    expect(splitName('Ana Marija Novak', 'givenFirst')).toEqual({ surname: 'Novak', givenName: 'Ana Marija' });
    expect(splitName('Novak', null)).toEqual({ surname: 'Novak', givenName: '' });
  });
});
