/** Surname and given name of people whose names stand in two columns. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';

test.each([
  ['Priimek | Ime', 'Kralj | Ana'],
  ['Ime | Priimek', 'Ana | Kralj'],
  ['Name | Last Name', 'Ana | Kralj'],
  ['Last Name | Name', 'Kralj | Ana'],
  ['Name | Vorname', 'Kralj | Ana'],
  ['Vorname | Name', 'Ana | Kralj'],
])('under "%s", "%s" is Ana with the surname Kralj', (headings, names) => {
  const table = `
    ${headings} | Datum | Status
    ${names} | @2025-10-01 | prisotna`;
  const [sheet] = readWorkbookSheets(workbookOf('prisotnost.xlsx', [sheetOf('List1', table)]), {
    today: date('2026-11-23'),
  }).sheets;
  expect(sheet?.people.map(({ surname, givenName }) => ({ surname, givenName }))).toEqual([
    { surname: 'Kralj', givenName: 'Ana' },
  ]);
});

describe('the numbers of a list', () => {
  const rows = (...people: readonly string[]): string =>
    ['@2025-10-01', '@2025-10-02', '@2025-10-03']
      .flatMap((day) => people.map((person) => `${person} | ${day} | prisotna`))
      .join('\n');
  const OTHERS = Array.from('BCDEFGHIJK', (letter, index) => `${index + 2} | Kralj ${letter}ina`);
  const peopleOf = (table: string): string[] => {
    const [sheet] = readWorkbookSheets(
      workbookOf('prisotnost.xlsx', [sheetOf('List1', `Šifra | Priimek in ime | Datum | Status\n${table}`)]),
      { today: date('2026-11-23') },
    ).sheets;
    return (sheet?.people ?? []).filter(({ name }) => name === 'Kralj Ana').map(({ code }) => code);
  };

  test('tell two people of one name apart', () => {
    expect(peopleOf(rows('1 | Kralj Ana', '99 | Kralj Ana', ...OTHERS))).toEqual(['1', '99']);
  });

  test('make nobody two people where one of them stands there only once', () => {
    expect(peopleOf(`${rows('1 | Kralj Ana', ...OTHERS)}\n99 | Kralj Ana | @2025-10-04 | prisotna`)).toEqual(['1']);
  });

  test('make nobody two people where a row has none', () => {
    expect(peopleOf(rows('1 | Kralj Ana', ' | Kralj Ana', ...OTHERS))).toEqual(['1']);
  });

  test('are of the rows, not of people, where nobody has one of their own', () => {
    const visits = ['@2025-10-01', '@2025-10-02', '@2025-10-03', '@2025-10-06'].flatMap((day, index) =>
      ['Kralj Ana', 'Sever Bor'].map((name) => `${700 + (index % 2)} | ${name} | ${day} | prisotna`),
    );
    expect(peopleOf(visits.join('\n'))).toEqual(['700']);
  });
});
