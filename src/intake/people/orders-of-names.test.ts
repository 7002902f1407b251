/** Which part of a name is the surname, where no heading says it. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';
import { namesOf } from '../build/participant-rows';

const registerOf = (heading: string, ...names: readonly string[]): string =>
  [`${heading} | 5. 10. 2020 | 6. 10. 2020 | 7. 10. 2020`, ...names.map((name) => `${name} | P | P | B`)].join('\n');

function surnamesOf(...tables: readonly (readonly [name: string, table: string])[]): string[][] {
  const sheets = tables.map(([name, table]) => sheetOf(name, table));
  const reading = readWorkbookSheets(workbookOf('vaja.xlsx', sheets), { today: date('2020-12-31') });
  return reading.sheets.map(({ people }) => people.map((person) => namesOf(person).surname));
}

const GIVEN_FIRST = ['Alojzija Breznik', 'Branko Čebulj', 'Darja Gostenčnik', 'Emina Kadrić'];
const SURNAME_FIRST = ['Breznik Alojzija', 'Čebulj Branko', 'Gostenčnik Darja', 'Kadrić Emina'];
const SURNAMES = ['Breznik', 'Čebulj', 'Gostenčnik', 'Kadrić'];

test.each([
  ['given names before surnames', GIVEN_FIRST, SURNAMES],
  ['surnames before given names', SURNAME_FIRST, SURNAMES],
  ['one whose surname is a given name, too', [...GIVEN_FIRST, 'Zvonka Pavel'], [...SURNAMES, 'Pavel']],
  ['somebody whose given name nobody knows here', [...SURNAME_FIRST, 'Hudorovac Čičica'], [...SURNAMES, 'Hudorovac']],
])('%s under a heading that does not say', (_, names, surnames) => {
  expect(surnamesOf(['Oktober', registerOf('Udeleženec', ...names)])).toEqual([surnames]);
});

test('what the heading says holds where the names do not tell', () => {
  const names = ['Hudorovac Čičica', 'Brajdič Sonček', 'Pavel Vid'];
  expect(surnamesOf(['Oktober', registerOf('Priimek in ime', ...names)])).toEqual([['Hudorovac', 'Brajdič', 'Pavel']]);
  expect(surnamesOf(['Oktober', registerOf('Ime in priimek', ...names)])).toEqual([['Čičica', 'Sonček', 'Vid']]);
});

test('names are written as staff speak, whatever the heading of the form says', () => {
  expect(surnamesOf(['Oktober', registerOf('Ime in priimek', ...SURNAME_FIRST)])).toEqual([SURNAMES]);
  expect(surnamesOf(['Oktober', registerOf('Priimek in ime', ...GIVEN_FIRST)])).toEqual([SURNAMES]);
});

test('one name of many is not enough against a heading', () => {
  const names = ['Pavel Hudorovac', 'Hudorovac Čičica', 'Brajdič Sonček', 'Jurkovič Beli'];
  const surnames = ['Pavel', 'Hudorovac', 'Brajdič', 'Jurkovič'];
  expect(surnamesOf(['Oktober', registerOf('Priimek in ime', ...names)])).toEqual([surnames]);
});

test('two clerks of one workbook have each their own order', () => {
  const sheets = [
    ['Oktober', registerOf('Udeleženec', ...GIVEN_FIRST)],
    ['November', registerOf('Udeleženka', ...SURNAME_FIRST)],
  ] as const;
  expect(surnamesOf(...sheets)).toEqual([SURNAMES, SURNAMES]);
});

const cardOf = (label: string, name: string): string => `
  ${label} | ${name}

  Datum | Ure
  5. 10. 2020 | 4
  6. 10. 2020 | 4
  7. 10. 2020 | 4
  8. 10. 2020 | 4
  9. 10. 2020 | 4`;

test('of cards with a name each all together tell, and the label of a card tells for itself', () => {
  const cards = [
    ['K1', cardOf('Udeleženka:', 'Alojzija Breznik')],
    ['K2', cardOf('Udeleženec:', 'Čičo Čebulj')],
    ['K3', cardOf('Priimek in ime:', 'Pavel Vid')],
  ] as const;
  expect(surnamesOf(...cards)).toEqual([['Breznik'], ['Čebulj'], ['Pavel']]);
});
