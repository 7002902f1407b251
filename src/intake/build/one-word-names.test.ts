/** Whoever is called by the given name alone is asked about, never taken for one of two. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { planRegisterSheets, readRegister, type Register } from '../../register';
import { sheetCellsOfPlan } from '../../sheet/cells-of-plan';
import { readWorkbookSheets, type Answers } from '..';
import { buildRegister } from './build-register';
import { perhapsSame } from './name-keys';

const LIST = `
  Priimek | Ime | Rojstni datum
  Novak | Ana | 1. 1. 1990
  Kovač | Ana | 2. 2. 1995
  Vidic | Bor | 3. 3. 1985`;
const HOURS = `
  Datum | Ure
  @2020-10-05 | 4
  @2020-10-06 | 4
  @2020-10-07 | 4`;

function build(names: readonly string[], answers: Answers = {}, list = LIST, existing: Register | null = null) {
  const sheets = [sheetOf('Seznam', list), ...names.map((name) => sheetOf(name, HOURS))];
  const reading = readWorkbookSheets(workbookOf('a.xlsx', sheets), { today: date('2020-12-31'), answers });
  return buildRegister(reading, { existing, start: date('2020-08-01'), answers });
}

test('of two who are called so, neither gets the days, and both are asked about', () => {
  const { content, doubts, sourceFacts } = build(['Ana']);
  expect(content.attendance.map(({ participant }) => participant)).toEqual(['', '', '']);
  expect(sourceFacts.unknownPeople.map(({ name }) => name)).toEqual(['Ana']);
  expect(doubts).toMatchObject([{ key: 'same:ana', mayBeNew: true, candidates: [{ id: 'U001' }, { id: 'U002' }] }]);
});

test('an initial tells whom to ask about', () => {
  const { doubts } = build(['Ana K', 'Ana 2']);
  expect(doubts.map(({ candidates }) => candidates.map(({ name }) => name))).toEqual([
    ['Kovač Ana'],
    ['Novak Ana', 'Kovač Ana'],
  ]);
});

test('what staff answers holds', () => {
  const { content, doubts } = build(['Ana'], { 'same:ana': 'U002' });
  expect(content.attendance.map(({ participant }) => participant)).toEqual(['U002', 'U002', 'U002']);
  expect(doubts).toEqual([]);
});

test('the only one who is called so in the workbook has the days', () => {
  const { content, doubts } = build(['Bor']);
  expect(content.attendance.map(({ participant }) => participant)).toEqual(['U003', 'U003', 'U003']);
  expect(doubts).toEqual([]);
});

test('nor is it the only one where the register knows another', () => {
  const before = build([]).content;
  const existing = readRegister(
    workbookOf(
      'a.xlsx',
      planRegisterSheets(before, { takenSheetNames: [] }).map((plan) => sheetCellsOfPlan(plan)),
    ),
  );
  const list = 'Priimek | Ime | Rojstni datum\nNovak | Ana | 1. 1. 1990\nVidic | Bor | 3. 3. 1985';
  const { content, doubts } = build(['Ana', 'Bor'], {}, list, existing);
  expect(content.attendance.map(({ participant }) => participant)).toEqual(['', '', '', 'U003', 'U003', 'U003']);
  expect(doubts).toMatchObject([{ key: 'same:ana', name: 'Ana', candidates: [{ id: 'U001' }, { id: 'U002' }] }]);
});

test.each([
  ['ana', 'ana novak', true],
  ['ana novak', 'ana', true],
  ['ana n', 'ana novak', true],
  ['ana k', 'ana novak', false],
  ['1 ana', '2 ana', true],
  ['ana k', 'ana n', false],
  ['ana', 'anamarija novak', false],
])('"%s" and "%s": perhaps the same %s', (a, b, same) => {
  expect(perhapsSame(a, b)).toBe(same);
});
