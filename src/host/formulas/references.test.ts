import fc from 'fast-check';
import { piecesOf, shiftFormula } from './references';

test.each([
  ['A1+$B$2', ['A1', '$B$2']],
  ["'Jan''s list'!A1:B2", ["Jan's list!A1:B2"]],
  ['Udeleženci!$A:$A', ['Udeleženci!$A:$A']],
  ['SUM(2:4)', ['2:4']],
  ['LOG10(A1)', ['A1']],
  ['"A1"&B1', ['B1']],
  ['tbl[A1]+C3', ['C3']],
  ['A1B2+ABCD1+_A1+A1.b', []],
  ['XFD1048576', ['XFD1048576']],
  ['[1]List1!A1', ['[1]List1!A1']],
  ['#REF!+A1', ['A1']],
  ['1E3+A1', ['A1']],
])('%s speaks of %p', (formula, expected) => {
  const found = piecesOf(formula).flatMap((piece) =>
    piece.kind === 'reference' ? [piece.sheet === null ? piece.area : `${piece.sheet}!${piece.area}`] : [],
  );
  expect(found).toEqual(expected);
});

test.each([
  ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
  ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
  ['\'L 1\'!A1&"A1"', 1, 1, '\'L 1\'!B2&"A1"'],
  ['A:B+3:4+$5:$6', 1, 1, 'B:C+4:5+$5:$6'],
  ['A1', -1, 0, '#REF!'],
  ['L!A1:B1', 0, -1, 'L!#REF!'],
  ['LOG10(A10)', 1, 0, 'LOG10(A11)'],
])('%s, %i down and %i right, is %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test('the pieces of any text, put together, are the text', () => {
  const letters = fc.constantFrom(...Array.from('AZ19$:!\'"[](),.#@_+- čŽ{}&<>=;'));
  fc.assert(fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => piecesOf(text).map((piece) => piece.text).join('') === text)); // prettier-ignore
});

test('a formula shifted there and back is the same formula', () => {
  const cell = fc
    .tuple(fc.integer({ min: 100, max: 999 }), fc.constantFrom('CA', '$CB', 'DZ'), fc.boolean())
    .map(([row, column, fixed]) => `${column}${fixed ? '$' : ''}${row}`);
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1 }),
      fc.integer({ min: -99, max: 99 }),
      fc.integer({ min: -26, max: 26 }),
      (cells, rows, columns) => {
        const formula = cells.join('+');
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      },
    ),
  );
});
