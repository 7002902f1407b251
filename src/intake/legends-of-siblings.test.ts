/** A workbook with a sheet per month, of which one has a legend beside its register. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets } from '.';
import type { Answers } from './reading';

const SEPTEMBER = `
  Evidenca ur – september 2020 | | | | | | 0 = ga/je ni bilo
  ime | 1 | 2 | 3 | 4 | 7 | o = opravičen (izpit, sodišče)
  Ana Kralj | 4 | 5 | o | 5 | 5 |
  Bor Hribar | 0 | 5 | 5 | 0 | 5 |`;

const monthOf = (month: string, ...legend: readonly string[]): string => `
  Evidenca ur – ${month} 2020 | | | | | | ${legend[0] ?? ''}
  ime | 5 | 6 | 7 | 8 | 9 | ${legend[1] ?? ''}
  Ana Kralj | 4 | 5 | o | 5 | 5 |
  Bor Hribar | 0 | 5 | 5 | 0 | 5 |`;

/** Of each sheet: how many of its marks are presences, absences, and asked. */
function counted(...sheets: readonly (readonly [name: string, table: string])[]): string[] {
  return answered({}, ...sheets);
}

function answered(answers: Answers, ...sheets: readonly (readonly [name: string, table: string])[]): string[] {
  const cells = workbookOf(
    'ure.xlsx',
    sheets.map(([name, table]) => sheetOf(name, table)),
  );
  return readWorkbookSheets(cells, { today: date('2026-11-30'), answers }).sheets.map(({ entries }) => {
    const of = (kind: string): number => entries.filter(({ reading }) => reading.kind === kind).length;
    return `${of('present')}/${of('absence')}/${of('unclear')}`;
  });
}

test('the legend of one month explains the marks of the others', () => {
  expect(counted(['SEP', SEPTEMBER], ['OKT', monthOf('oktober')])).toEqual(['7/3/0', '7/3/0']);
});

test('it does so also for the sheets before it', () => {
  expect(counted(['AVG', monthOf('avgust')], ['SEP', SEPTEMBER])).toEqual(['7/3/0', '7/3/0']);
});

test("a sheet's own legend goes before that of another", () => {
  const own = monthOf('oktober', '0 = praznik', 'o = opravičen');
  expect(counted(['SEP', SEPTEMBER], ['OKT', own])).toEqual(['7/3/0', '7/1/0']);
});

test('what staff answered goes before the legend of another sheet', () => {
  const sheets = [
    ['SEP', SEPTEMBER],
    ['OKT', monthOf('oktober')],
  ] as const;
  expect(answered({ 'mark:o': 'present' }, ...sheets).at(1)).toBe('8/2/0');
});

test('a mark that two sheets explain differently is asked on the third', () => {
  const own = monthOf('oktober', '0 = praznik', 'o = opravičen');
  expect(counted(['SEP', SEPTEMBER], ['OKT', own], ['NOV', monthOf('november')]).at(2)).toBe('7/1/2');
});

test('without a legend anywhere they are asked', () => {
  expect(counted(['OKT', monthOf('oktober')])).toEqual(['7/0/3']);
});

const MARKS = `
  Oznaka | Pomen | Šteje v prisotnost
  P | prisoten | da
  N | napoten na razgovor | da
  O | odsoten, opravičeno | ne
  D | dogovor z mentorico | ne`;

const JANUARY = `
  Socialna aktivacija – januar 2022
  Priimek in ime | 10 | 11 | 12 | 13 | 14
  Kralj Ana | P | N | D | P | P
  Hribar Bor | P | P | O | N | P`;

test('what the words of a legend leave open, its column of what counts says', () => {
  expect(counted(['Šifrant', MARKS], ['Januar', JANUARY]).at(1)).toBe('8/2/0');
});

test('without that column it is asked', () => {
  const marks = MARKS.replace('Šteje v prisotnost', 'Vnesla').replaceAll(/\| (da|ne)/g, '| Maja');
  expect(counted(['Šifrant', marks], ['Januar', JANUARY]).at(1)).toBe('6/1/3');
});

test('a mark that a sheet explains in words nobody knows is asked, whatever it means on another one', () => {
  const register = (month: number, legend: string): string => `
  ime | 3. ${month}. 2020 | 4. ${month}. 2020 | 5. ${month}. 2020
  Ana Kralj | x | O | x
  Bor Hribar | x | x | N
  Eva Zupan | O | x | x

  ${legend}`;
  const march = register(3, 'x prisoten, N ni prišel, O opravičeno');
  const april = register(4, 'x prišel, O odjavljen, bol bolnica');
  expect(counted(['MAR', march], ['APR', april], ['MAJ', register(5, '')])).toEqual(['6/3/0', '6/1/2', '6/3/0']);
});
