/** Whoever no reader found, though there are marks: asked, and not left out in silence. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets } from '.';
import type { Answers } from './reading';

function read(table: string, answers: Answers = {}) {
  const workbook = workbookOf('zvezek.xlsx', [sheetOf('List1', table)]);
  const [sheet] = readWorkbookSheets(workbook, { today: date('2026-11-30'), answers }).sheets;
  if (!sheet) throw new Error('a workbook of one sheet gives one reading');
  return sheet;
}

const unread = (table: string, answers?: Answers) =>
  read(table, answers).questions.filter(({ kind }) => kind === 'unreadRows');

/** @param below what stands below the sums and the legend */
const register = (below: string): string => `
  Lista prisotnosti oktober 2020
  Priimek in ime | 5 | 6 | 7 | 8 | 9
  Kos Ana | 4 | 4 | 4 | 4 | B
  Hribar Bor | 4 | 4 | B | 4 | 4
  Zupan Cvetka | 4 | 4 | 4 | 4 | 4
  Vsota | 12 | 12 | 8 | 12 | 8
  P – prisoten, B – bolniška
  ${below}`;

test('people below the legend are asked for, with their rows and the first cell', () => {
  const below = 'Medved Drago | 4 | 4 | 4 | B | 4\n  Oblak Eva | 4 | 4 | 4 | 4 | 4';
  expect(read(register(below)).people).toHaveLength(3);
  expect(unread(register(below))).toEqual([
    {
      key: 'unread:List1',
      sheet: 'List1',
      at: { sheet: 'List1', cell: 'B8' },
      kind: 'unreadRows',
      rows: '8, 9',
      count: 2,
      across: false,
    },
  ]);
});

test('an answer ends the question', () => {
  expect(unread(register('Medved Drago | 4 | 4 | 4 | B | 4'), { 'unread:List1': 'ignore' })).toEqual([]);
});

test.each([
  ['sums', 'Skupaj do zdaj | 12 | 12 | 8 | 12 | 8'],
  ['numbers beside what names nobody', '| 12 | 12 | 8 | 12 | 8'],
  ['two marks', 'Medved Drago | 4 | 4 | | |'],
  ['what is no mark here', 'Medved Drago | vlak | avto | avto | vlak | vlak'],
  ['the same people again', 'Kos Ana | 4 | 4 | 4 | 4 | 4\n  Hribar Bor | 4 | 4 | 4 | 4 | 4'],
])('%s below them are nobody’s', (_, below) => {
  expect(unread(register(below))).toEqual([]);
});

test('of people across a column may be left', () => {
  const across = `
    Lista prisotnosti oktober 2020
    Datum | Kos Ana | Hribar Bor | Zupan Cvetka | | opomba | Medved Drago
    5. 10. 2020 | x | x | x | | | x
    6. 10. 2020 | x | B | x | | | x
    7. 10. 2020 | x | x | x | | | x
    8. 10. 2020 | x | x | B | | | x
    9. 10. 2020 | x | x | x | | | x`;
  expect(unread(across)).toMatchObject([{ rows: 'G', count: 1, across: true, at: { cell: 'G3' } }]);
});
