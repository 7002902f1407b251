import fc from 'fast-check';
import { blocksOf, gridOf, runsFromBelow } from './table-blocks';

const inOrder = (cells: readonly (readonly [number, number])[]) =>
  [...new Map(cells.map(([row, column]) => [row * 100 + column, { row, column, value: `${row}/${column}` }]))]
    .sort(([one], [other]) => one - other)
    .map(([, cell]) => cell);

it('writes every cell once, at its place, and leaves all others alone', () => {
  const place = fc.tuple(fc.nat({ max: 3000 }), fc.nat({ max: 9 }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const cells = inOrder(places);
      const written = blocksOf(cells).flatMap((block) =>
        gridOf(block, ({ value }) => value).flatMap((line, row) =>
          line.flatMap((value, column) =>
            value === null ? [] : [{ row: block.area.firstRow + row, column: block.area.firstColumn + column, value }],
          ),
        ),
      );
      expect(written).toEqual(cells);
    }),
  );
});

it('makes few rectangles, however many rows are touched', () => {
  const cells = inOrder(Array.from({ length: 25_000 }, (_, index) => [index * 3, index % 8]));
  expect(blocksOf(cells).length).toBeLessThanOrEqual(251);
});

it('gives rows that follow each other as one run, the lowest first', () => {
  const rows = { firstColumn: 1, lastColumn: 3 };
  expect(runsFromBelow([4, 5, 6, 9], 1, 3)).toEqual([
    { firstRow: 9, lastRow: 9, ...rows },
    { firstRow: 4, lastRow: 6, ...rows },
  ]);
});
