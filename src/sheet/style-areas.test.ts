import fc from 'fast-check';
import type { PlanCell } from './plan';
import { addressLists, addressOf, styleAreas } from './style-areas';
import type { StyleName } from './styles';

const cell = (style: StyleName | undefined): PlanCell | null => (style === undefined ? null : { style });

describe('style areas', () => {
  it('gathers a table into one rectangle a style', () => {
    const cells = [
      [cell('header'), cell('header'), cell('header')],
      ...Array.from({ length: 1000 }, () => [cell('text'), cell('text'), cell('date')]),
    ];
    const areas = styleAreas({ cells });
    expect(areas.get('header')?.map(addressOf)).toEqual(['A1:C1']);
    expect(areas.get('text')?.map(addressOf)).toEqual(['A2:B1001']);
    expect(areas.get('date')?.map(addressOf)).toEqual(['C2:C1001']);
  });

  it('covers every styled cell exactly once and no other', () => {
    const style = fc.constantFrom<StyleName | undefined>('text', 'date', 'money', undefined);
    fc.assert(
      fc.property(fc.array(fc.array(style, { maxLength: 8 }), { maxLength: 8 }), (grid) => {
        const painted = new Map<string, StyleName>();
        for (const [name, areas] of styleAreas({ cells: grid.map((row) => row.map(cell)) })) {
          for (const area of areas) {
            for (let row = area.firstRow; row <= area.lastRow; row += 1) {
              for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
                expect(painted.has(`${row} ${column}`)).toBe(false);
                painted.set(`${row} ${column}`, name);
              }
            }
          }
        }
        const wanted = grid.flatMap((row, r) => row.flatMap((name, c) => (name ? [[`${r} ${c}`, name] as const] : [])));
        expect(new Map([...painted].sort())).toEqual(new Map([...wanted].sort()));
      }),
    );
  });

  it('keeps each list of addresses within the length that Excel takes', () => {
    const areas = Array.from({ length: 500 }, (_, row) => ({
      firstRow: row * 2,
      lastRow: row * 2,
      firstColumn: 3,
      lastColumn: 3,
    }));
    const lists = addressLists(areas);
    expect(lists.every((list) => list.length <= 255)).toBe(true);
    expect(lists.join(',').split(',')).toEqual(areas.map(addressOf));
  });
});
